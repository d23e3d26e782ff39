// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/settings/setting_editor.h"

QT_FORWARD_DECLARE_CLASS(QLineEdit)
QT_FORWARD_DECLARE_CLASS(QPushButton)

namespace fleetglass {

/// Path of a map file that is there and can be read.
class FileEditor final : public SettingEditor
{
    Q_OBJECT
public:
    explicit FileEditor(AnySetting &setting, QWidget *parent = nullptr);

    void refresh() override;
    void retranslate() override;
    bool isWide() const override { return true; }

private:
    void browse();
    void take(const QString &path);

    AnySetting &m_setting;
    QLineEdit *m_path;
    QPushButton *m_browse;
};

} // namespace fleetglass
