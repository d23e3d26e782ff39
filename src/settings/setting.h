// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QString>
#include <QVariant>

#include <algorithm>
#include <array>
#include <type_traits>

namespace fleetglass {

/// Keeps what settings hold; tells of every change.
class SettingKeeper
{
public:
    virtual QVariant kept(QLatin1StringView key) const = 0; ///< invalid where the user has chosen nothing
    virtual void keep(QLatin1StringView key, const QVariant &value) = 0;

protected:
    ~SettingKeeper() = default;
};

/// The words under which the values of an enum are kept, in the enum's order. Specialised beside the settings that need it.
template<typename Enum>
inline constexpr std::array<QLatin1StringView, 0> settingWords{};

/// One choice of the user, typed: its key in the file and what holds while nothing is chosen. A word in the file that is no
/// longer known counts as nothing chosen.
template<typename T>
class Setting
{
public:
    Setting(SettingKeeper &keeper, QLatin1StringView key, T fallback)
        : m_keeper(keeper)
        , m_key(key)
        , m_fallback(std::move(fallback))
    {}
    Setting(const Setting &) = delete;
    Setting &operator=(const Setting &) = delete;

    QLatin1StringView key() const { return m_key; }
    const T &fallback() const { return m_fallback; }

    T operator()() const
    {
        const QVariant kept = m_keeper.kept(m_key);
        if (!kept.isValid())
            return m_fallback;
        if constexpr (std::is_enum_v<T>) {
            const auto &words = settingWords<T>;
            const auto found = std::ranges::find(words, kept.toString());
            return found == words.end() ? m_fallback : static_cast<T>(found - words.begin());
        } else {
            return kept.canConvert<T>() ? kept.value<T>() : m_fallback;
        }
    }

    void set(const T &value)
    {
        if (value == (*this)())
            return;
        if constexpr (std::is_enum_v<T>)
            m_keeper.keep(m_key, QString(settingWords<T>.at(static_cast<std::size_t>(value))));
        else
            m_keeper.keep(m_key, QVariant::fromValue(value));
    }

private:
    SettingKeeper &m_keeper;
    QLatin1StringView m_key;
    T m_fallback;
};

} // namespace fleetglass
