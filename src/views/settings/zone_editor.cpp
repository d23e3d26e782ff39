// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/settings/zone_editor.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QTimeZone>

namespace fleetglass {

using namespace Qt::StringLiterals;

namespace {

QString shown(const QString &id)
{
    return QString(id).replace(u'_', u' ');
}

} // namespace

ZoneEditor::ZoneEditor(AnySetting &setting, QWidget *parent)
    : SettingEditor(parent)
    , m_setting(setting)
    , m_box(new QComboBox(this))
{
    setControl(m_box);
    m_box->setEditable(true);
    m_box->setInsertPolicy(QComboBox::NoInsert);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->addItem(QString(), QString());
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds())
        m_box->addItem(shown(QString::fromLatin1(id)), QString::fromLatin1(id));
    m_box->completer()->setFilterMode(Qt::MatchContains);
    m_box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_box->completer()->setCaseSensitivity(Qt::CaseInsensitive);
    connect(m_box, &QComboBox::activated, this, [this](int index) { m_setting.setValue(m_box->itemData(index)); });
    connect(m_box->lineEdit(), &QLineEdit::editingFinished, this, &ZoneEditor::takeTyped);
}

/// A name typed to its end counts; anything else goes back to what holds.
void ZoneEditor::takeTyped()
{
    const int index = m_box->findText(m_box->currentText(), Qt::MatchFixedString);
    if (index >= 0)
        m_setting.setValue(m_box->itemData(index));
    refresh();
}

void ZoneEditor::refresh()
{
    m_box->setCurrentIndex(std::max(0, m_box->findData(m_setting.value())));
}

void ZoneEditor::retranslate()
{
    m_box->setItemText(0, tr("Like the system (%1)").arg(shown(QString::fromLatin1(QTimeZone::systemTimeZoneId()))));
    m_box->lineEdit()->setPlaceholderText(tr("Part of the name"));
}

} // namespace fleetglass
