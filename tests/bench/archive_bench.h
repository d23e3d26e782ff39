// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTextStream;

namespace fleetglass {

/// How fast the archive saves, loads a fleet and thins out a long series; one line per figure. Needs an application object.
/// Takes some seconds and about 200 MB in the folder for temporary files.
void benchArchive(QTextStream &out);

} // namespace fleetglass
