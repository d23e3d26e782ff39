// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/task.h"

#include <QString>

namespace fleetglass {

class Archive;

// A backup (*.fleetglass-backup, application/x-fleetglass-backup) is one SQLite file: the archive as it was at one moment, and beside
// its tables one more, backup_files, with accounts.json and settings.ini. Its application_id is "FlgB"; a number of its own
// (backup_info.version) tells which program can read it. It holds no secret: those are in the system's key store only.

/// Writes everything of an open profile into `file`, complete or not at all; an older file of that name is replaced. Works off the GUI
/// thread while saving goes on. Storage, with a sentence for people in `detail`.
/// An address of online map tiles that carries a key (user, password or query) stays out.
Task<Result<void>> makeBackup(Archive &archive, QString profile, QString file, qint64 nowMs);

/// Unpacks a backup into a new folder inside `parent` and says which: start the program with `--profile` and it. Never touches what is
/// there. All accounts in it are paused, for their passwords are not there. Works off the GUI thread. BadReply for what is no backup, is
/// damaged or cut off, Unsupported for one of a newer program, Storage for the disk; each with a sentence for people in `detail`.
Task<Result<QString>> openBackup(QString file, QString parent, qint64 nowMs);

} // namespace fleetglass
