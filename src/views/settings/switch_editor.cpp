// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/settings/switch_editor.h"

#include <QCheckBox>

namespace fleetglass {

SwitchEditor::SwitchEditor(AnySetting &setting, QWidget *parent)
    : SettingEditor(parent)
    , m_setting(setting)
    , m_box(new QCheckBox(this))
{
    setControl(m_box);
    connect(m_box, &QCheckBox::toggled, this, [this](bool isOn) {
        m_setting.setValue(isOn);
        retranslate();
    });
}

void SwitchEditor::refresh()
{
    m_box->setChecked(m_setting.value().toBool());
    retranslate();
}

void SwitchEditor::retranslate()
{
    m_box->setText(m_box->isChecked() ? tr("On") : tr("Off"));
}

} // namespace fleetglass
