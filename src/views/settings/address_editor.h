// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/settings/setting_editor.h"

QT_FORWARD_DECLARE_CLASS(QLineEdit)

namespace fleetglass {

/// Address of a map server: encrypted, with places for zoom, column and row.
class AddressEditor final : public SettingEditor
{
    Q_OBJECT
public:
    explicit AddressEditor(AnySetting &setting, QWidget *parent = nullptr);

    void refresh() override;
    bool isWide() const override { return true; }

private:
    void take();

    AnySetting &m_setting;
    QLineEdit *m_address;
};

} // namespace fleetglass
