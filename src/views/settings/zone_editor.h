// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/settings/setting_editor.h"

QT_FORWARD_DECLARE_CLASS(QComboBox)

namespace fleetglass {

/// A time zone of the world by its IANA name, the system's first; a part of the name finds it.
class ZoneEditor final : public SettingEditor
{
    Q_OBJECT
public:
    explicit ZoneEditor(AnySetting &setting, QWidget *parent = nullptr);

    void refresh() override;
    void retranslate() override;

private:
    void takeTyped();

    AnySetting &m_setting;
    QComboBox *m_box;
};

} // namespace fleetglass
