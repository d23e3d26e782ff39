// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/settings/address_editor.h"

#include <QLineEdit>
#include <QUrl>

namespace fleetglass {

using namespace Qt::StringLiterals;

namespace {

bool isTileAddress(const QString &text)
{
    const bool hasPlaces = text.contains("{z}"_L1) && text.contains("{x}"_L1) && text.contains("{y}"_L1);
    return text.startsWith("https://"_L1) && hasPlaces && !QUrl(text).host().isEmpty();
}

} // namespace

AddressEditor::AddressEditor(AnySetting &setting, QWidget *parent)
    : SettingEditor(parent)
    , m_setting(setting)
    , m_address(new QLineEdit(this))
{
    setControl(m_address);
    m_address->setPlaceholderText(u"https://tile.openstreetmap.org/{z}/{x}/{y}.png"_s);
    connect(m_address, &QLineEdit::editingFinished, this, &AddressEditor::take);
}

void AddressEditor::take()
{
    const QString text = m_address->text().trimmed();
    if (!text.isEmpty() && !isTileAddress(text)) {
        emit problem(tr("The address must begin with https:// and contain {z}, {x} and {y}."));
        return;
    }
    emit problem({});
    m_setting.setValue(text);
}

void AddressEditor::refresh()
{
    m_address->setText(m_setting.value().toString());
    emit problem({});
}

} // namespace fleetglass
