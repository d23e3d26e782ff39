// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/common/spoken.h"

#include "models/value_formatter.h"

#include <QCoreApplication>

namespace fleetglass {

QString spoken(const QString &shown)
{
    return shown == ValueFormatter::unknown()
               ? QCoreApplication::translate("Spoken", "unknown", "said for the dash of what is not known")
               : shown;
}

} // namespace fleetglass
