// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/settings/setting_editor.h"

#include "views/settings/address_editor.h"
#include "views/settings/choice_editor.h"
#include "views/settings/file_editor.h"
#include "views/settings/number_editor.h"
#include "views/settings/switch_editor.h"
#include "views/settings/zone_editor.h"

#include <QEvent>
#include <QVBoxLayout>

namespace fleetglass {

void SettingEditor::setSpoken(const QString &name, const QString &description)
{
    if (QWidget *control = focusProxy()) {
        control->setAccessibleName(name);
        control->setAccessibleDescription(description);
    }
}

void SettingEditor::setControl(QWidget *control)
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(control);
    control->setFocusPolicy(Qt::StrongFocus);
    control->installEventFilter(this);
    setFocusProxy(control);
}

/// Whoever scrolls the page with the wheel must not change what happens to pass under the pointer.
bool SettingEditor::eventFilter(QObject *watched, QEvent *event)
{
    const auto *control = qobject_cast<const QWidget *>(watched);
    if (event->type() == QEvent::Wheel && control && !control->hasFocus()) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

std::unique_ptr<SettingEditor> makeSettingEditor(const SettingRow &row, AppSettings &settings,
                                                 const QList<LanguageChoice> &languages)
{
    AnySetting *setting = settings.find(QString(row.key));
    Q_ASSERT(setting || row.editor == SettingEditorKind::Fact);
    switch (row.editor) {
    case SettingEditorKind::Switch:
        return std::make_unique<SwitchEditor>(*setting);
    case SettingEditorKind::Choice:
        return std::make_unique<ChoiceEditor>(row, *setting, settings);
    case SettingEditorKind::Language:
        return std::make_unique<ChoiceEditor>(row, *setting, settings, languages);
    case SettingEditorKind::Number:
        return std::make_unique<NumberEditor>(row, *setting);
    case SettingEditorKind::TimeZone:
        return std::make_unique<ZoneEditor>(*setting);
    case SettingEditorKind::File:
        return std::make_unique<FileEditor>(*setting);
    case SettingEditorKind::Address:
        return std::make_unique<AddressEditor>(*setting);
    case SettingEditorKind::Fact:
        break;
    }
    return nullptr;
}

} // namespace fleetglass
