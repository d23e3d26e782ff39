// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/ovms/ovms_records.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace fleetglass {

/// What the server's clock says: real time, and how far it is wrong (the fault "skew").
struct OvmsServerTime {
    qint64 wallMs = 0;
    qint64 skewMs = 0;
};

/// "2026-11-20 21:30:38", UTC without saying so.
QByteArray ovmsTime(qint64 wallMs);

/// A stored record with the wall time of its arrival.
struct OvmsStored {
    OvmsRecord record;
    qint64 wallMs = 0;
};

using OvmsStoredRecords = std::vector<OvmsStored>;

const OvmsStored *ovmsFind(const OvmsStoredRecords &records, char code);

/// The JSON bodies of the calls, without the newline at the end.
QByteArray ovmsProtocolBody(const OvmsStoredRecords &records, OvmsServerTime now);
QByteArray ovmsStatusBody(const OvmsStoredRecords &records, OvmsServerTime now);
QByteArray ovmsChargeBody(const OvmsStoredRecords &records, OvmsServerTime now);
QByteArray ovmsLocationBody(const OvmsStoredRecords &records, OvmsServerTime now);
/// From the W record alone, as the published server can.
QByteArray ovmsOldTyresBody(const OvmsStoredRecords &records, OvmsServerTime now);
/// From the Y record, as a repaired server does.
QByteArray ovmsTyresBody(const OvmsStoredRecords &records, OvmsServerTime now);

} // namespace fleetglass
