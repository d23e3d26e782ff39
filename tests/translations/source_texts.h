// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "translations/translation_file.h"

namespace fleetglass::test {

/// What the sources hold now, without translations: Qt's lupdate over the same files as `packaging/dev translations`.
TranslationFile textsOfSources(QString &error);

} // namespace fleetglass::test
