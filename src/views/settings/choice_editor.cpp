// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/settings/choice_editor.h"

#include <QComboBox>
#include <QSignalBlocker>

namespace fleetglass {

using namespace Qt::StringLiterals;

ChoiceEditor::ChoiceEditor(const SettingRow &row, AnySetting &setting, const AppSettings &settings,
                           QList<LanguageChoice> languages, QWidget *parent)
    : SettingEditor(parent)
    , m_row(row)
    , m_setting(setting)
    , m_settings(settings)
    , m_languages(std::move(languages))
    , m_box(new QComboBox(this))
{
    setControl(m_box);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // the row decides
    connect(m_box, &QComboBox::currentIndexChanged, this, &ChoiceEditor::choose);
    connect(&settings, &AppSettings::changed, this, [this](const QString &key) {
        if (m_waiting.isValid() && key == neededFor(m_waiting) && isPossible(m_waiting))
            m_setting.setValue(std::exchange(m_waiting, QVariant()));
        else if (key == neededFor(m_setting.value()) && !isPossible(m_setting.value()))
            m_setting.reset();
    });
}

QLatin1StringView ChoiceEditor::neededFor(const QVariant &value) const
{
    const auto found = std::ranges::find(m_row.options, value, &SettingOption::value);
    return found == m_row.options.cend() ? QLatin1StringView() : found->needs;
}

bool ChoiceEditor::isPossible(const QVariant &value) const
{
    const QLatin1StringView needed = neededFor(value);
    return needed.isEmpty() || !m_settings.find(QString(needed))->value().toString().isEmpty();
}

void ChoiceEditor::choose(int index)
{
    if (index < 0)
        return;
    const QVariant value = m_box->itemData(index);
    if (isPossible(value)) {
        m_waiting.clear();
        emit problem({});
        m_setting.setValue(value);
        return;
    }
    m_waiting = value;
    emit problem(tr("Enter its file or address below. Until then nothing changes."));
    emit missing(QString(neededFor(value)));
}

void ChoiceEditor::refresh()
{
    m_waiting.clear();
    emit problem({});
    showValue(m_setting.value());
}

void ChoiceEditor::showValue(const QVariant &value)
{
    const QSignalBlocker quiet(m_box);
    if (m_box->findData(value) < 0) // out of the file, by hand
        m_box->addItem(value.toString(), value);
    m_box->setCurrentIndex(m_box->findData(value));
}

void ChoiceEditor::retranslate()
{
    const QSignalBlocker quiet(m_box);
    m_box->clear();
    for (const SettingOption &option : m_row.options)
        m_box->addItem(settingText(option.title), option.value);
    if (m_row.editor == SettingEditorKind::Language)
        m_box->addItem(tr("Like the system"), QString());
    for (const LanguageChoice &language : std::as_const(m_languages))
        m_box->addItem(language.ownName, language.code);
}

} // namespace fleetglass
