// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/app_settings.h"
#include "support/window_test.h"
#include "views/commands/action_registry.h"

#include <QDockWidget>
#include <QLineEdit>
#include <QMainWindow>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace fleetglass;
using namespace Qt::StringLiterals;

namespace {

QKeySequence keys(const QString &text)
{
    return QKeySequence::fromString(text, QKeySequence::PortableText);
}

std::function<QString()> text(const QString &words)
{
    return [words] { return words; };
}

} // namespace

class ActionRegistryTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { test::failOnOurWarnings(); }
    void init();
    void defaultsCollideOnNoSystem_data();
    void defaultsCollideOnNoSystem();
    void standardKeysAreQts();
    void reservedKeys_data();
    void reservedKeys();
    void usualShortcutsComeById();
    void chosenShortcutIsKept();
    void noShortcutIsKept();
    void chosenShortcutTakesAnothersDefault();
    void resetBringsDefaultsBack();
    void conflictNamesTheOwner();
    void beginningOfALongerOneConflicts();
    void tooltipHasTheShortcut();
    void textsFollowTheLanguage();
    void shortcutWorksInAFloatingDock_data();
    void shortcutWorksInAFloatingDock();
    void anotherWindowKeepsItsKeys();

private:
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<AppSettings> m_settings;
};

void ActionRegistryTest::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<AppSettings>(m_directory->filePath(u"settings.ini"_s));
}

void ActionRegistryTest::defaultsCollideOnNoSystem_data()
{
    QTest::addColumn<KeyPlatform>("platform");
    QTest::newRow("Windows") << KeyPlatform::Windows;
    QTest::newRow("macOS") << KeyPlatform::Mac;
    QTest::newRow("Linux") << KeyPlatform::Linux;
}

void ActionRegistryTest::defaultsCollideOnNoSystem()
{
    QFETCH(const KeyPlatform, platform);
    QList<std::pair<QString, QKeySequence>> seen;
    for (const QString &id : actionsWithShortcuts()) {
        const QList<QKeySequence> own = usualShortcuts(id, platform);
        QVERIFY2(!own.isEmpty(), qPrintable(id));
        for (const QKeySequence &each : own) {
            QVERIFY2(!each.isEmpty() && each[0].key() != Qt::Key_unknown, qPrintable(id));
            const auto meaning = reservedFor(each, platform);
            QVERIFY2(!meaning, qPrintable(id + u' ' + each.toString() + u' ' + meaning.value_or(QString())));
            for (const auto &[other, taken] : std::as_const(seen))
                QVERIFY2(!keysCollide(each, taken), qPrintable(id + u' ' + each.toString() + u' ' + other));
            seen.append({id, each});
        }
    }
    QVERIFY(seen.size() >= actionsWithShortcuts().size());
}

/// On the system that the test runs on, our table has nothing that Qt's has as another key.
void ActionRegistryTest::standardKeysAreQts()
{
    for (const auto key : {QKeySequence::HelpContents, QKeySequence::Find, QKeySequence::Open, QKeySequence::Save,
                           QKeySequence::ZoomIn, QKeySequence::ZoomOut}) {
        const QList<QKeySequence> ours = standardKeys(key, thisKeyPlatform());
        const QList<QKeySequence> qts = QKeySequence::keyBindings(key);
        QVERIFY2(ours.contains(qts.value(0)), qPrintable(qts.value(0).toString()));
    }
}

void ActionRegistryTest::reservedKeys_data()
{
    QTest::addColumn<QString>("sequence");
    QTest::addColumn<bool>("windows");
    QTest::addColumn<bool>("mac");
    QTest::addColumn<bool>("linux");
    QTest::newRow("minimize") << u"Ctrl+M"_s << false << true << false;
    QTest::newRow("close") << u"Alt+F4"_s << true << false << true;
    QTest::newRow("letter") << u"M"_s << true << true << true;
    QTest::newRow("capital") << u"Shift+M"_s << true << true << true;
    QTest::newRow("return") << u"Return"_s << true << true << true;
    QTest::newRow("menu letter") << u"Alt+M"_s << true << true << true;
    QTest::newRow("AltGr") << u"Ctrl+Alt+Q"_s << true << false << false;
    QTest::newRow("Windows key") << u"Meta+D"_s << true << true << true;
    QTest::newRow("control key") << u"Meta+J"_s << true << false << true;
    QTest::newRow("copy") << u"Ctrl+C"_s << true << true << true;
    QTest::newRow("function key") << u"F7"_s << false << false << false;
    QTest::newRow("free") << u"Ctrl+J"_s << false << false << false;
    QTest::newRow("none") << QString() << false << false << false;
}

void ActionRegistryTest::reservedKeys()
{
    QFETCH(const QString, sequence);
    QFETCH(const bool, windows);
    QFETCH(const bool, mac);
    QFETCH(const bool, linux);
    QCOMPARE(reservedFor(keys(sequence), KeyPlatform::Windows).has_value(), windows);
    QCOMPARE(reservedFor(keys(sequence), KeyPlatform::Mac).has_value(), mac);
    QCOMPARE(reservedFor(keys(sequence), KeyPlatform::Linux).has_value(), linux);
}

void ActionRegistryTest::usualShortcutsComeById()
{
    ActionRegistry linuxDesk(*m_settings, nullptr, KeyPlatform::Linux);
    QCOMPARE(linuxDesk.add(u"vehicle.showOnMap"_s, ActionGroup::Vehicle, text(u"&Show"_s))->shortcut(),
             keys(u"Ctrl+M"_s));
    ActionRegistry mac(*m_settings, nullptr, KeyPlatform::Mac);
    QCOMPARE(mac.add(u"vehicle.showOnMap"_s, ActionGroup::Vehicle, text(u"&Show"_s))->shortcut(),
             keys(u"Ctrl+Shift+M"_s));
    QAction *own = linuxDesk.add(u"own"_s, ActionGroup::View, text(u"Own"_s), {keys(u"F7"_s), keys(u"F8"_s)});
    QCOMPARE(own->shortcuts(), QList({keys(u"F7"_s), keys(u"F8"_s)}));
    QCOMPARE(linuxDesk.actions().size(), 2);
    QCOMPARE(linuxDesk.actions().at(1).id, u"own"_s);
    QCOMPARE(linuxDesk.action(u"own"_s), own);
    QCOMPARE(linuxDesk.action(u"nothing"_s), nullptr);
}

void ActionRegistryTest::chosenShortcutIsKept()
{
    {
        ActionRegistry registry(*m_settings);
        const QAction *action = registry.add(u"a"_s, ActionGroup::Map, text(u"A"_s), {keys(u"F7"_s)});
        QSignalSpy changed(&registry, &ActionRegistry::shortcutsChanged);
        registry.setShortcut(u"a"_s, keys(u"Ctrl+J"_s));
        QCOMPARE(action->shortcuts(), QList({keys(u"Ctrl+J"_s)}));
        QCOMPARE(changed.count(), 1);
        QVERIFY(registry.isChanged(u"a"_s));
    }
    AppSettings again(m_directory->filePath(u"settings.ini"_s));
    ActionRegistry registry(again);
    registry.add(u"a"_s, ActionGroup::Map, text(u"A"_s), {keys(u"F7"_s)});
    QCOMPARE(registry.shortcut(u"a"_s), keys(u"Ctrl+J"_s));
    registry.setShortcut(u"a"_s, keys(u"F7"_s)); // the default is nothing to keep
    QVERIFY(again.shortcuts().isEmpty());
}

void ActionRegistryTest::noShortcutIsKept()
{
    ActionRegistry registry(*m_settings);
    const QAction *action = registry.add(u"a"_s, ActionGroup::Map, text(u"A"_s), {keys(u"F7"_s)});
    registry.setShortcut(u"a"_s, {});
    QVERIFY(action->shortcuts().isEmpty());
    ActionRegistry again(*m_settings);
    QVERIFY(again.add(u"a"_s, ActionGroup::Map, text(u"A"_s), {keys(u"F7"_s)})->shortcuts().isEmpty());
}

void ActionRegistryTest::chosenShortcutTakesAnothersDefault()
{
    m_settings->shortcuts.set({{u"b"_s, u"F7"_s}, {u"gone"_s, u"F8"_s}});
    ActionRegistry registry(*m_settings);
    const QAction *a = registry.add(u"a"_s, ActionGroup::Map, text(u"A"_s), {keys(u"F7"_s), keys(u"F8"_s)});
    const QAction *b = registry.add(u"b"_s, ActionGroup::Map, text(u"B"_s), {keys(u"F9"_s)});
    QCOMPARE(b->shortcuts(), QList({keys(u"F7"_s)}));
    QCOMPARE(a->shortcuts(), QList({keys(u"F8"_s)})); // an action that is no more holds nothing back
}

void ActionRegistryTest::resetBringsDefaultsBack()
{
    ActionRegistry registry(*m_settings);
    const QAction *a = registry.add(u"a"_s, ActionGroup::Map, text(u"A"_s), {keys(u"F7"_s), keys(u"F8"_s)});
    const QAction *b = registry.add(u"b"_s, ActionGroup::Map, text(u"B"_s), {keys(u"F9"_s)});
    registry.setShortcut(u"a"_s, keys(u"Ctrl+J"_s));
    registry.setShortcut(u"b"_s, keys(u"F7"_s));
    registry.resetShortcut(u"b"_s);
    QCOMPARE(b->shortcuts(), QList({keys(u"F9"_s)}));
    QCOMPARE(a->shortcuts(), QList({keys(u"Ctrl+J"_s)}));
    registry.resetAllShortcuts();
    QCOMPARE(a->shortcuts(), QList({keys(u"F7"_s), keys(u"F8"_s)}));
    QVERIFY(!registry.isChanged(u"a"_s));
}

void ActionRegistryTest::conflictNamesTheOwner()
{
    ActionRegistry registry(*m_settings, nullptr, KeyPlatform::Linux);
    registry.add(u"a"_s, ActionGroup::Map, text(u"&Nearest…"_s), {keys(u"F7"_s)});
    registry.add(u"b"_s, ActionGroup::Map, text(u"B"_s), {keys(u"F9"_s)});
    QCOMPARE(registry.conflict(u"b"_s, keys(u"F7"_s)), (ShortcutConflict{.actionId = u"a"_s, .owner = u"Nearest"_s}));
    QCOMPARE(registry.conflict(u"a"_s, keys(u"F7"_s)), std::nullopt);
    QCOMPARE(registry.conflict(u"a"_s, {}), std::nullopt);
    const auto system = registry.conflict(u"a"_s, keys(u"Alt+F4"_s));
    QVERIFY(system && system->actionId.isEmpty() && !system->owner.isEmpty());
    registry.setShortcut(u"a"_s, keys(u"F8"_s));
    QCOMPARE(registry.conflict(u"b"_s, keys(u"F7"_s)), std::nullopt);
}

void ActionRegistryTest::beginningOfALongerOneConflicts()
{
    ActionRegistry registry(*m_settings);
    registry.add(u"a"_s, ActionGroup::Map, text(u"A"_s), {keys(u"Ctrl+J, Ctrl+S"_s)});
    registry.add(u"b"_s, ActionGroup::Map, text(u"B"_s));
    QVERIFY(registry.conflict(u"b"_s, keys(u"Ctrl+J"_s)));
    QCOMPARE(registry.conflict(u"b"_s, keys(u"Ctrl+J, Ctrl+T"_s)), std::nullopt);
}

void ActionRegistryTest::tooltipHasTheShortcut()
{
    ActionRegistry registry(*m_settings);
    const QAction *action = registry.add(u"a"_s, ActionGroup::Map, text(u"&Export…"_s), {keys(u"F7"_s)});
    QCOMPARE(action->text(), u"&Export…"_s);
    QCOMPARE(action->toolTip(), u"Export (F7)"_s);
    registry.setHint(u"a"_s, text(u"Writes the list to a file."_s));
    QCOMPARE(action->toolTip(), u"Export (F7)\nWrites the list to a file."_s);
    QCOMPARE(action->statusTip(), u"Writes the list to a file."_s);
    registry.setShortcut(u"a"_s, keys(u"F8"_s));
    QVERIFY(action->toolTip().startsWith(u"Export (F8)"_s));
    registry.setShortcut(u"a"_s, {});
    QVERIFY(action->toolTip().startsWith(u"Export\n"_s));
    QCOMPARE(withoutMnemonic(u"Save && &close…"_s), u"Save & close"_s);
}

void ActionRegistryTest::textsFollowTheLanguage()
{
    ActionRegistry registry(*m_settings);
    QString word = u"Columns"_s;
    const QAction *action = registry.add(u"a"_s, ActionGroup::Fleet, [&word] { return word; });
    word = u"Spalten"_s;
    registry.retranslate();
    QCOMPARE(action->text(), u"Spalten"_s);
    QCOMPARE(action->toolTip(), u"Spalten"_s);
    QCOMPARE(registry.title(u"a"_s), u"Spalten"_s);
}

void ActionRegistryTest::shortcutWorksInAFloatingDock_data()
{
    QTest::addColumn<bool>("isWindow");
    QTest::newRow("tool window") << false;
    QTest::newRow("window of its own") << true;
}

/// Also in a dock that was made a window with a title bar of the system's, which Qt does not count to the main window's keys.
void ActionRegistryTest::shortcutWorksInAFloatingDock()
{
    QFETCH(const bool, isWindow);
    QMainWindow window;
    auto *dock = new QDockWidget(&window);
    auto *field = new QLineEdit;
    dock->setWidget(field);
    window.addDockWidget(Qt::LeftDockWidgetArea, dock);
    ActionRegistry registry(*m_settings);
    registry.serve(&window);
    registry.serve(dock);
    QSignalSpy triggered(registry.add(u"a"_s, ActionGroup::Map, text(u"A"_s), {keys(u"Ctrl+J"_s)}), &QAction::triggered);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(&window, Qt::Key_J, Qt::ControlModifier);
    QCOMPARE(triggered.count(), 1);
    QTest::keyClick(field, Qt::Key_J, Qt::ControlModifier); // docked
    QCOMPARE(triggered.count(), 2);

    dock->setFloating(true);
    if (isWindow)
        dock->setWindowFlags(Qt::Window);
    dock->show();
    dock->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(dock));
    field->setFocus();
    QTest::keyClick(field, Qt::Key_J, Qt::ControlModifier);
    QCOMPARE(triggered.count(), 3);
}

void ActionRegistryTest::anotherWindowKeepsItsKeys()
{
    QMainWindow window;
    ActionRegistry registry(*m_settings);
    registry.serve(&window);
    QSignalSpy triggered(registry.add(u"a"_s, ActionGroup::Map, text(u"A"_s), {keys(u"Ctrl+J"_s)}), &QAction::triggered);
    window.show();
    QWidget help;
    QAction own;
    own.setShortcut(keys(u"Ctrl+J"_s));
    help.addAction(&own);
    QSignalSpy ownTriggered(&own, &QAction::triggered);
    help.show();
    help.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&help));
    QTest::keyClick(&help, Qt::Key_J, Qt::ControlModifier);
    QCOMPARE(ownTriggered.count(), 1);
    QCOMPARE(triggered.count(), 0);
}

QTEST_MAIN(ActionRegistryTest)
#include "action_registry_test.moc"
