// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/settings/setting_editor.h"

QT_FORWARD_DECLARE_CLASS(QCheckBox)

namespace fleetglass {

/// On or off.
class SwitchEditor final : public SettingEditor
{
    Q_OBJECT
public:
    explicit SwitchEditor(AnySetting &setting, QWidget *parent = nullptr);

    void refresh() override;
    void retranslate() override;

private:
    AnySetting &m_setting;
    QCheckBox *m_box;
};

} // namespace fleetglass
