// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>

#include <array>
#include <optional>

namespace fleetglass {

/// The three families of systems, which differ in what their keys mean.
enum class KeyPlatform : quint8 { Windows, Mac, Linux };
inline constexpr std::array allKeyPlatforms = {KeyPlatform::Windows, KeyPlatform::Mac, KeyPlatform::Linux};
KeyPlatform thisKeyPlatform();

/// What the keys of a StandardKey are on a system, also on one that the program does not run on now. Empty for keys that no
/// action of ours has.
QList<QKeySequence> standardKeys(QKeySequence::StandardKey key, KeyPlatform platform);

/// Who else needs these keys on a system, as a noun for people ("closing the window"), or none. That is the system itself, the
/// editing of text, the menus' letters, and typing. Keys of a StandardKey that our own actions have do not count.
std::optional<QString> reservedFor(const QKeySequence &keys, KeyPlatform platform);

/// Whether both cannot be in use at once: they are the same, or one begins with the other.
bool keysCollide(const QKeySequence &one, const QKeySequence &other);

} // namespace fleetglass
