// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "translations/translation_file.h"

namespace fleetglass::test {

/// What is wrong with the texts that are there: plural forms, placeholders, tags, keys, ends. Empty texts are not judged.
QStringList faultsOf(const TranslationFile &file);
QStringList faultsOf(const TranslationEntry &entry, const QString &language);

/// Texts that are empty or not yet called finished.
QStringList untranslated(const TranslationFile &file);

/// Texts of `sources` that `file` does not have, and those it has that are in no source any more.
QStringList differences(const TranslationFile &file, const TranslationFile &sources);

} // namespace fleetglass::test
