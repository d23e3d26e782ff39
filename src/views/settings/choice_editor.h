// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/settings/setting_editor.h"

QT_FORWARD_DECLARE_CLASS(QComboBox)

namespace fleetglass {

/// One of several. An option that needs another setting first is taken as soon as that is there.
class ChoiceEditor final : public SettingEditor
{
    Q_OBJECT
public:
    ChoiceEditor(const SettingRow &row, AnySetting &setting, const AppSettings &settings,
                 QList<LanguageChoice> languages = {}, QWidget *parent = nullptr);

    void refresh() override;
    void retranslate() override;

private:
    void choose(int index);
    bool isPossible(const QVariant &value) const;
    QLatin1StringView neededFor(const QVariant &value) const;
    void showValue(const QVariant &value);

    const SettingRow &m_row;
    AnySetting &m_setting;
    const AppSettings &m_settings;
    QList<LanguageChoice> m_languages;
    QComboBox *m_box;
    QVariant m_waiting; ///< chosen, but something is missing
};

} // namespace fleetglass
