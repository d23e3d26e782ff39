// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/settings/number_editor.h"

#include <QSpinBox>

namespace fleetglass {

NumberEditor::NumberEditor(const SettingRow &row, AnySetting &setting, QWidget *parent)
    : SettingEditor(parent)
    , m_row(row)
    , m_setting(setting)
    , m_box(new QSpinBox(this))
{
    setControl(m_box);
    m_box->setRange(row.least, row.most);
    m_box->setKeyboardTracking(false);
    connect(m_box, &QSpinBox::valueChanged, this, [this](int value) { m_setting.setValue(value); });
}

void NumberEditor::refresh()
{
    m_box->setValue(m_setting.value().toInt());
}

void NumberEditor::retranslate()
{
    m_box->setSuffix(settingText(m_row.suffix));
}

} // namespace fleetglass
