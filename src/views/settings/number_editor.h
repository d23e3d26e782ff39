// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/settings/setting_editor.h"

QT_FORWARD_DECLARE_CLASS(QSpinBox)

namespace fleetglass {

/// A whole number with its unit; taken when it has been typed to its end.
class NumberEditor final : public SettingEditor
{
    Q_OBJECT
public:
    NumberEditor(const SettingRow &row, AnySetting &setting, QWidget *parent = nullptr);

    void refresh() override;
    void retranslate() override;

private:
    const SettingRow &m_row;
    AnySetting &m_setting;
    QSpinBox *m_box;
};

} // namespace fleetglass
