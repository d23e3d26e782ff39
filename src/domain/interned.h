// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace fleetglass {

/// A short text that occurs many times (a wheel's name, a record's name), kept once and passed on as a number.
/// Equal texts are equal numbers. Safe from any thread; texts live as long as the program, so never put free text in.
class Interned
{
public:
    Interned() = default;       ///< the empty text
    Interned(QStringView text); // NOLINT(google-explicit-constructor): reads as the text it stands for
    Interned(const QString &text) : Interned(QStringView(text)) {}
    Interned(const char16_t *text) : Interned(QStringView(text)) {}

    QString text() const;
    bool isEmpty() const { return m_index == 0; }

    bool operator==(const Interned &) const = default;
    /// Order of first use, not of the alphabet: good for lookup only.
    auto operator<=>(const Interned &) const = default;

private:
    quint32 m_index = 0;
};

} // namespace fleetglass
