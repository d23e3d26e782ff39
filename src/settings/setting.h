// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QString>
#include <QVariant>

#include <algorithm>
#include <array>
#include <optional>
#include <type_traits>
#include <vector>

namespace fleetglass {

class AnySetting;

/// Keeps what settings hold; tells of every change. Knows its settings, each of which adds itself when made.
class SettingKeeper
{
public:
    virtual QVariant kept(QLatin1StringView key) const = 0; ///< invalid where the user has chosen nothing
    virtual void keep(QLatin1StringView key, const QVariant &value) = 0;
    virtual void forget(QLatin1StringView key) = 0; ///< as if the user had never chosen

protected:
    ~SettingKeeper() = default;
    std::vector<AnySetting *> m_all; ///< in the order of their making

    friend class AnySetting;
};

/// A setting whose type does not matter: what a page of settings shows and changes. Values are as in the file: a word for an enum.
class AnySetting
{
public:
    AnySetting(const AnySetting &) = delete;
    AnySetting &operator=(const AnySetting &) = delete;

    QLatin1StringView key() const { return m_key; }
    virtual QVariant value() const = 0;
    virtual QVariant fallbackValue() const = 0;
    virtual void setValue(const QVariant &value) = 0; ///< one that is no such value changes nothing
    bool isChanged() const { return value() != fallbackValue(); }
    void reset()
    {
        if (isChanged())
            m_keeper.forget(m_key);
    }

protected:
    AnySetting(SettingKeeper &keeper, QLatin1StringView key) : m_keeper(keeper), m_key(key)
    {
        keeper.m_all.push_back(this);
    }
    ~AnySetting() = default;

    SettingKeeper &m_keeper;
    QLatin1StringView m_key;
};

/// The words under which the values of an enum are kept, in the enum's order. Specialised beside the settings that need it.
template<typename Enum>
inline constexpr std::array<QLatin1StringView, 0> settingWords{};

/// One choice of the user, typed: its key in the file and what holds while nothing is chosen. A word in the file that is no
/// longer known counts as nothing chosen.
template<typename T>
class Setting final : public AnySetting
{
public:
    Setting(SettingKeeper &keeper, QLatin1StringView key, T fallback)
        : AnySetting(keeper, key)
        , m_fallback(std::move(fallback))
    {}

    const T &fallback() const { return m_fallback; }

    T operator()() const { return typed(m_keeper.kept(m_key)).value_or(m_fallback); }

    void set(const T &value)
    {
        if (value == (*this)())
            return;
        m_keeper.keep(m_key, untyped(value));
    }

    QVariant value() const override { return untyped((*this)()); }
    QVariant fallbackValue() const override { return untyped(m_fallback); }
    void setValue(const QVariant &value) override
    {
        if (const std::optional<T> wanted = typed(value))
            set(*wanted);
    }

private:
    static std::optional<T> typed(const QVariant &value)
    {
        if (!value.isValid())
            return std::nullopt;
        if constexpr (std::is_enum_v<T>) {
            const auto &words = settingWords<T>;
            const auto found = std::ranges::find(words, value.toString());
            return found == words.end() ? std::nullopt : std::optional(static_cast<T>(found - words.begin()));
        } else {
            return value.canConvert<T>() ? std::optional(value.value<T>()) : std::nullopt;
        }
    }
    static QVariant untyped(const T &value)
    {
        if constexpr (std::is_enum_v<T>)
            return QString(settingWords<T>.at(static_cast<std::size_t>(value)));
        else
            return QVariant::fromValue(value);
    }

    T m_fallback;
};

} // namespace fleetglass
