// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/accounts/certificate_dialog.h"

#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace fleetglass {

using namespace Qt::StringLiterals;

namespace {

QLabel *selectableLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText); // the text is the server's
    label->setWordWrap(true);
    label->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum); // wrapped text would take all height there is
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

/// "AB:CD:…" in two lines, as other programs and the server's operator show it.
QString fingerprintText(const QByteArray &sha256)
{
    QString text = QString::fromLatin1(sha256.toHex(':')).toUpper();
    return text.insert(text.size() / 2 + 1, u'\n');
}

} // namespace

CertificateDialog::CertificateDialog(const CertificateFacts &facts, const ValueFormatter &formatter, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Certificate of %1").arg(facts.host));
    setMinimumWidth(560);
    auto *intro = selectableLabel(
        facts.replacesPinned
            ? tr("The server shows another certificate than the one you trusted before. If you did not expect that, "
                 "somebody may be "
                 "reading along: do not trust it, and ask the server's operator.")
            : tr("The system does not trust this certificate. Servers at home often have one they made themselves. "
                 "Compare the "
                 "fingerprint with what the server's operator tells you, and trust it only if both are the same."),
        this);

    auto *form = new QFormLayout;
    form->addRow(tr("Issued to"), selectableLabel(facts.subject, this));
    form->addRow(tr("Issued by"), selectableLabel(facts.issuer, this));
    //: first and last day on which a certificate is valid
    form->addRow(tr("Valid"), selectableLabel(tr("%1 to %2")
                                                  .arg(formatter.dateTime(facts.validFrom.toMSecsSinceEpoch()),
                                                       formatter.dateTime(facts.validUntil.toMSecsSinceEpoch())),
                                              this));
    form->addRow(tr("Not trusted because"), selectableLabel(facts.reasons.join(u'\n'), this));
    QLabel *fingerprint = selectableLabel(fingerprintText(facts.sha256), this);
    fingerprint->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    fingerprint->setAccessibleName(tr("SHA-256 fingerprint"));
    form->addRow(tr("SHA-256 fingerprint"), fingerprint);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *trust = buttons->addButton(tr("&Trust this certificate"), QDialogButtonBox::AcceptRole);
    trust->setAutoDefault(false);
    buttons->button(QDialogButtonBox::Cancel)->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addWidget(intro);
    layout->addLayout(form);
    layout->addStretch();
    layout->addWidget(buttons);
}

} // namespace fleetglass
