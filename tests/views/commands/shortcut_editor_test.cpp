// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/app_settings.h"
#include "support/window_test.h"
#include "views/commands/action_registry.h"
#include "views/commands/shortcut_editor.h"

#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace fleetglass;
using namespace Qt::StringLiterals;

class ShortcutEditorTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void freeKeysAreSetAtOnce();
    void takenKeysAreAskedFor();
    void keysOfTheSystemAreRefused();
    void noneAndDefault();
    void defaultThatIsTakenIsAskedFor();
    void searchFindsCommandsAndKeys();

private:
    QPushButton *button(const QString &text) const;
    QString message() const;
    QTreeWidgetItem *item(const QString &title) const;

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<AppSettings> m_settings;
    std::unique_ptr<ActionRegistry> m_registry;
    std::unique_ptr<ShortcutEditor> m_editor;
};

void ShortcutEditorTest::init()
{
    test::failOnOurWarnings();
    m_editor.reset();
    m_registry.reset();
    m_directory = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<AppSettings>(m_directory->filePath(u"settings.ini"_s));
    m_registry = std::make_unique<ActionRegistry>(*m_settings, nullptr, KeyPlatform::Linux);
    m_registry->add(u"vehicle.showOnMap"_s, ActionGroup::Vehicle, [] { return u"&Show on the map"_s; });
    m_registry->add(u"fleet.search"_s, ActionGroup::Fleet, [] { return u"&Search vehicles…"_s; });
    m_editor = std::make_unique<ShortcutEditor>(*m_registry);
    m_editor->showFor(u"fleet.search"_s);
}

QPushButton *ShortcutEditorTest::button(const QString &text) const
{
    const QList<QPushButton *> buttons = m_editor->findChildren<QPushButton *>();
    const auto found = std::ranges::find_if(
        buttons, [&text](const QPushButton *each) { return withoutMnemonic(each->text()) == text; });
    return found == buttons.end() ? nullptr : *found;
}

QString ShortcutEditorTest::message() const
{
    const QList<QLabel *> labels = m_editor->findChildren<QLabel *>();
    const auto found =
        std::ranges::find_if(labels, [](const QLabel *each) { return each->accessibleName() == u"Message"_s; });
    return found == labels.end() ? QString() : (*found)->text();
}

QTreeWidgetItem *ShortcutEditorTest::item(const QString &title) const
{
    return m_editor->findChild<QTreeWidget *>()->findItems(title, Qt::MatchExactly | Qt::MatchRecursive).value(0);
}

void ShortcutEditorTest::freeKeysAreSetAtOnce()
{
    QCOMPARE(item(u"Search vehicles"_s)->text(1), u"Ctrl+F"_s);
    m_editor->tryShortcut(QKeySequence(u"Ctrl+J"_s));
    QCOMPARE(m_registry->shortcut(u"fleet.search"_s), QKeySequence(u"Ctrl+J"_s));
    QCOMPARE(item(u"Search vehicles"_s)->text(1), u"Ctrl+J"_s);
    QCOMPARE(message(), QString());
}

void ShortcutEditorTest::takenKeysAreAskedFor()
{
    m_editor->tryShortcut(QKeySequence(u"Ctrl+M"_s));
    QCOMPARE(message(), u"Ctrl+M is already used for “Show on the map”. Remove it there?"_s);
    QCOMPARE(m_registry->shortcut(u"fleet.search"_s), QKeySequence(u"Ctrl+F"_s));
    button(u"Remove it there"_s)->click();
    QCOMPARE(m_registry->shortcut(u"fleet.search"_s), QKeySequence(u"Ctrl+M"_s));
    QVERIFY(m_registry->shortcut(u"vehicle.showOnMap"_s).isEmpty());
    QCOMPARE(message(), QString());
    QVERIFY(button(u"Remove it there"_s)->isHidden());
}

void ShortcutEditorTest::keysOfTheSystemAreRefused()
{
    m_editor->tryShortcut(QKeySequence(u"Ctrl+C"_s));
    QCOMPARE(message(), u"Ctrl+C is needed for something else: copying. Press other keys."_s);
    QVERIFY(button(u"Remove it there"_s)->isHidden());
    QCOMPARE(m_registry->shortcut(u"fleet.search"_s), QKeySequence(u"Ctrl+F"_s));
    QCOMPARE(m_editor->findChild<QKeySequenceEdit *>()->keySequence(), QKeySequence(u"Ctrl+F"_s));
}

void ShortcutEditorTest::noneAndDefault()
{
    QVERIFY(!button(u"Default"_s)->isEnabled());
    button(u"None"_s)->click();
    QVERIFY(m_registry->shortcut(u"fleet.search"_s).isEmpty());
    QVERIFY(!button(u"None"_s)->isEnabled());
    button(u"Default"_s)->click();
    QCOMPARE(m_registry->shortcut(u"fleet.search"_s), QKeySequence(u"Ctrl+F"_s));
    m_editor->tryShortcut(QKeySequence(u"Ctrl+J"_s));
    button(u"Reset all shortcuts"_s)->click();
    QCOMPARE(m_registry->shortcut(u"fleet.search"_s), QKeySequence(u"Ctrl+F"_s));
}

void ShortcutEditorTest::defaultThatIsTakenIsAskedFor()
{
    m_registry->setShortcut(u"fleet.search"_s, QKeySequence(u"Ctrl+J"_s));
    m_registry->setShortcut(u"vehicle.showOnMap"_s, QKeySequence(u"Ctrl+F"_s));
    m_editor->showFor(u"fleet.search"_s);
    button(u"Default"_s)->click();
    QCOMPARE(message(), u"Ctrl+F is already used for “Show on the map”. Remove it there?"_s);
    QCOMPARE(m_registry->shortcut(u"fleet.search"_s), QKeySequence(u"Ctrl+J"_s));
    button(u"Remove it there"_s)->click();
    QVERIFY(!m_registry->isChanged(u"fleet.search"_s));
    QCOMPARE(m_registry->shortcut(u"fleet.search"_s), QKeySequence(u"Ctrl+F"_s));
}

void ShortcutEditorTest::searchFindsCommandsAndKeys()
{
    auto *search = m_editor->findChild<QLineEdit *>();
    search->setText(u"show"_s);
    QVERIFY(!item(u"Show on the map"_s)->isHidden());
    QVERIFY(item(u"Search vehicles"_s)->isHidden());
    QVERIFY(item(u"Search vehicles"_s)->parent()->isHidden());
    search->setText(u"ctrl+f"_s);
    QVERIFY(item(u"Show on the map"_s)->isHidden());
    QVERIFY(!item(u"Search vehicles"_s)->isHidden());
}

QTEST_MAIN(ShortcutEditorTest)
#include "shortcut_editor_test.moc"
