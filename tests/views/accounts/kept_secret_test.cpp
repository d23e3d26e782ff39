// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/fixed_clock.h"
#include "views/accounts/account_dialog.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace fleetglass;
using namespace Qt::StringLiterals;

/// What the dialog lets go out, and how it explains that nothing did.
class KeptSecretTest : public QObject
{
    Q_OBJECT
private slots:
    void keptSecretGoesToItsOwnServerOnly_data()
    {
        QTest::addColumn<QString>("server");
        QTest::addColumn<bool>("needsSecret");
        QTest::newRow("as it was") << u"https://ovms.example.org:6869"_s << false;
        QTest::newRow("another port") << u"https://ovms.example.org:7000"_s << false;
        QTest::newRow("another server") << u"https://ovms.example.com:6869"_s << true;
        QTest::newRow("no longer encrypted") << u"http://ovms.example.org:6868"_s << true;
    }

    void keptSecretGoesToItsOwnServerOnly()
    {
        QFETCH(QString, server);
        QFETCH(bool, needsSecret);
        AccountDialog dialog({}, m_formatter);
        Account account;
        account.id = u"ovms-1"_s;
        account.service = u"ovms"_s;
        account.title = u"Depot"_s;
        account.server = QUrl(u"https://ovms.example.org:6869"_s);
        account.user = u"anna"_s;
        account.allowPlainHttp = true; // consent is not what is missing
        dialog.setAccount(account);
        const auto *check = dialog.findChild<QPushButton *>(u"check"_s);
        QVERIFY(check);
        QVERIFY(check->isEnabled());

        dialog.findChild<QComboBox *>(u"server"_s)->setCurrentText(server);
        QCOMPARE(check->isEnabled(), !needsSecret);
        dialog.findChild<QLineEdit *>(u"secret"_s)->setText(u"typed anew"_s);
        QVERIFY(check->isEnabled());
    }

    void insecureConnectionsDiffer()
    {
        AccountDialog dialog({}, m_formatter);
        QSet<QString> texts;
        QSet<QString> general;
        for (const QString &detail : {u"plain HTTP is not allowed for this account"_s,
                                      u"TLS handshake failed: h:1: x"_s, u"certificate not accepted: h: x"_s}) {
            AccountCheck check;
            check.error = Error{.kind = ErrorKind::Tls, .detail = detail};
            if (detail.startsWith("certificate"_L1))
                check.certificate = CertificateFacts{.host = u"h"_s,
                                                     .subject = {},
                                                     .issuer = {},
                                                     .validFrom = {},
                                                     .validUntil = {},
                                                     .sha256 = {},
                                                     .reasons = {}};
            dialog.showCheck(check);
            texts.insert(dialog.findChild<QLabel *>(u"result"_s)->text());
            general.insert(m_formatter.error(*check.error).what);
        }
        QCOMPARE(texts.size(), 3);
        QCOMPARE(general.size(), 3);
    }

private:
    FixedClock m_clock;
    ValueFormatter m_formatter{m_clock};
};

QTEST_MAIN(KeptSecretTest)
#include "kept_secret_test.moc"
