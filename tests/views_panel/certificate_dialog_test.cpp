// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/fixed_clock.h"
#include "support/window_test.h"
#include "views/accounts/certificate_dialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

using namespace fleetglass;
using namespace fleetglass::test;
using namespace Qt::StringLiterals;

/// What people see of a certificate, and that nobody trusts it by pressing Enter.
class CertificateDialogTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        failOnOurWarnings();
        m_formatter = std::make_unique<ValueFormatter>(m_clock);
        m_formatter->setTimeZone(QTimeZone::UTC);
        m_facts = {.host = u"ovms.example.org"_s,
                   .subject = u"Somebody <b>else</b>"_s,
                   .issuer = u"An authority"_s,
                   .validFrom = QDateTime(QDate(2026, 1, 1), QTime(0, 0), QTimeZone::UTC),
                   .validUntil = QDateTime(QDate(2027, 1, 1), QTime(0, 0), QTimeZone::UTC),
                   .sha256 = QByteArray::fromHex("ab").repeated(32),
                   .reasons = {u"The certificate is self-signed"_s, u"The host name did not match"_s}};
    }

    void showsWhatPeopleCompare()
    {
        const CertificateDialog dialog(m_facts, *m_formatter);
        QVERIFY(dialog.windowTitle().contains(u"ovms.example.org"_s));
        const QStringList texts = textsOf(dialog);
        const QString fingerprint = QStringList(16, u"AB"_s).join(u':');
        QVERIFY(texts.contains(fingerprint + u":\n"_s + fingerprint));
        QVERIFY(texts.contains(m_facts.subject)); // as it is, not as HTML
        QVERIFY(texts.contains(m_facts.reasons.join(u'\n')));
        for (const QLabel *label : dialog.findChildren<QLabel *>()) {
            if (label->text() == m_facts.subject)
                QCOMPARE(label->textFormat(), Qt::PlainText);
        }
        QVERIFY(texts.join(u' ').contains(u"does not trust this certificate"_s));
    }

    void anotherCertificateThanBeforeIsAWarning()
    {
        m_facts.replacesPinned = true;
        const CertificateDialog dialog(m_facts, *m_formatter);
        QVERIFY(textsOf(dialog).join(u' ').contains(u"another certificate than the one you trusted before"_s));
    }

    void enterDoesNotTrust()
    {
        CertificateDialog dialog(m_facts, *m_formatter);
        dialog.show();
        QSignalSpy accepted(&dialog, &QDialog::accepted);
        QSignalSpy rejected(&dialog, &QDialog::rejected);
        QTest::keyClick(&dialog, Qt::Key_Return);
        QCOMPARE(accepted.count(), 0);
        QCOMPARE(rejected.count(), 1);

        dialog.show();
        QPushButton *trust = nullptr;
        for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
            if (button->text() == u"&Trust this certificate"_s)
                trust = button;
        }
        QVERIFY(trust);
        trust->click();
        QCOMPARE(accepted.count(), 1);
    }

private:
    static QStringList textsOf(const QWidget &widget)
    {
        QStringList texts;
        for (const QLabel *label : widget.findChildren<QLabel *>())
            texts.append(label->text());
        return texts;
    }

    FixedClock m_clock;
    std::unique_ptr<ValueFormatter> m_formatter;
    CertificateFacts m_facts;
};

QTEST_MAIN(CertificateDialogTest)
#include "certificate_dialog_test.moc"
