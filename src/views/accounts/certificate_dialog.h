// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/account_check.h"
#include "models/value_formatter.h"

#include <QDialog>

namespace fleetglass {

/// Shows a certificate that is not trusted, with its fingerprint, and lets the user trust exactly this one for the account.
class CertificateDialog : public QDialog
{
    Q_OBJECT
public:
    CertificateDialog(const CertificateFacts &facts, const ValueFormatter &formatter, QWidget *parent = nullptr);
};

} // namespace fleetglass
