// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/app_settings.h"
#include "support/window_test.h"
#include "views/commands/action_registry.h"
#include "views/commands/command_palette.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QListView>
#include <QMainWindow>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace fleetglass;
using namespace Qt::StringLiterals;

namespace {

PaletteEntry named(const QString &title)
{
    return {.id = title, .title = title, .detail = {}, .group = {}, .icon = {}, .shortcut = {}, .run = [] {}};
}

PaletteRows thousands(int count, const std::function<void(int)> &run = {})
{
    return {.texts =
                [count] {
                    QList<PaletteRows::Text> texts;
                    for (int i = 0; i < count; ++i)
                        texts.append(
                            {u"Delivery van %1"_s.arg(i, 5, 10, QLatin1Char('0')), u"B-FG %1, WVWZZZ1JZ%1"_s.arg(i)});
                    return texts;
                },
            .entry =
                [run](int row) {
                    PaletteEntry entry = named(u"Delivery van %1"_s.arg(row, 5, 10, QLatin1Char('0')));
                    entry.run = [run, row] { run(row); };
                    return entry;
                }};
}

} // namespace

class CommandPaletteTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void emptyQueryShowsActions();
    void recentComesFirst();
    void prefixNarrows();
    void keysMoveAndRun();
    void disabledDoesNotRun();
    void escapeGivesTheFocusBack();
    void clickElsewhereClosesIt();
    void chipsSetThePrefix();
    void nothingFoundSaysSo();
    void currentLineIsSpoken();
    void textsFollowTheLanguage();
    void tenThousandVehiclesAreQuick();

private:
    QStringList titles() const;
    QLineEdit *line() const { return m_palette->findChild<QLineEdit *>(); }
    QListView *list() const { return m_palette->findChild<QListView *>(); }

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<AppSettings> m_settings;
    std::unique_ptr<QMainWindow> m_window;
    std::unique_ptr<ActionRegistry> m_registry;
    CommandPalette *m_palette = nullptr;
};

void CommandPaletteTest::init()
{
    test::failOnOurWarnings();
    m_directory = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<AppSettings>(m_directory->filePath(u"settings.ini"_s));
    m_registry.reset();
    m_window = std::make_unique<QMainWindow>();
    m_window->resize(1024, 640);
    m_window->setCentralWidget(new QPushButton(u"Map"_s));
    m_registry = std::make_unique<ActionRegistry>(*m_settings);
    m_registry->serve(m_window.get());
    m_registry->add(u"map.fitAll"_s, ActionGroup::Map, [] { return u"Show &all vehicles"_s; });
    m_registry->add(u"vehicle.showOnMap"_s, ActionGroup::Vehicle, [] { return u"&Show on the map"_s; });
    m_registry->add(u"help.about"_s, ActionGroup::Help, [] { return u"&About Fleetglass…"_s; });
    m_palette = new CommandPalette(m_window.get());
    m_palette->addActions(*m_registry);
    m_palette->addSource(PaletteScope::Help, [] { return QList{named(u"The map"_s), named(u"Tyres"_s)}; });
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

QStringList CommandPaletteTest::titles() const
{
    QStringList titles;
    for (int row = 0; row < list()->model()->rowCount(); ++row)
        titles.append(list()->model()->index(row, 0).data().toString());
    return titles;
}

void CommandPaletteTest::emptyQueryShowsActions()
{
    const QAbstractItemModelTester tester(list()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_palette->open();
    QVERIFY(m_palette->isVisible());
    QVERIFY(line()->hasFocus());
    QCOMPARE(titles(), QStringList({u"Show all vehicles"_s, u"Show on the map"_s, u"About Fleetglass"_s}));
    QCOMPARE(list()->currentIndex().row(), 0);
    QCOMPARE(list()->model()->index(0, 0).data(PaletteModel::ShortcutRole).toString(), u"Ctrl+0"_s);
    QCOMPARE(list()->model()->index(0, 0).data(PaletteModel::GroupRole).toString(), u"Map"_s);
    QTest::keyClicks(line(), u"map"_s);
    QCOMPARE(titles(), QStringList({u"The map"_s, u"Show on the map"_s}));
    QCOMPARE(list()->model()->index(1, 0).data(PaletteModel::TitleMatchesRole).value<QList<int>>(), QList({12, 13, 14}));
}

void CommandPaletteTest::recentComesFirst()
{
    const QSignalSpy recent(m_palette, &CommandPalette::recentChanged);
    m_palette->open();
    QTest::keyClicks(line(), u"tyres"_s);
    QTest::keyClick(line(), Qt::Key_Return);
    QCOMPARE(recent.count(), 1);
    QVERIFY(!m_palette->isVisible());
    m_palette->open();
    QCOMPARE(titles().first(), u"Tyres"_s);
    QCOMPARE(titles().size(), 4);
    m_palette->dismiss();
    m_palette->setRecent({u"gone"_s, u"help.about"_s});
    m_palette->open();
    QCOMPARE(titles().first(), u"About Fleetglass"_s);
    QCOMPARE(titles().size(), 3);
}

void CommandPaletteTest::prefixNarrows()
{
    m_palette->open(u"?"_s);
    QCOMPARE(titles(), QStringList({u"The map"_s, u"Tyres"_s}));
    m_palette->open(u"> map"_s);
    QCOMPARE(titles(), QStringList({u"Show on the map"_s}));
    m_palette->open(u"@"_s);
    QVERIFY(titles().isEmpty());
}

void CommandPaletteTest::keysMoveAndRun()
{
    QSignalSpy triggered(m_registry->action(u"vehicle.showOnMap"_s), &QAction::triggered);
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier); // nobody has it here
    QVERIFY(!m_palette->isVisible());
    m_palette->open();
    QTest::keyClick(line(), Qt::Key_Up);
    QCOMPARE(list()->currentIndex().row(), 2); // round the end
    QTest::keyClick(line(), Qt::Key_Down);
    QCOMPARE(list()->currentIndex().row(), 0);
    QTest::keyClick(line(), Qt::Key_PageDown);
    QCOMPARE(list()->currentIndex().row(), 2);
    QTest::keyClick(line(), Qt::Key_PageUp);
    QTest::keyClick(line(), Qt::Key_Down);
    QTest::keyClick(line(), Qt::Key_Enter);
    QCOMPARE(triggered.count(), 0); // later, not inside of the key's event
    QTRY_COMPARE(triggered.count(), 1);
    QVERIFY(!m_palette->isVisible());
}

void CommandPaletteTest::disabledDoesNotRun()
{
    m_registry->action(u"vehicle.showOnMap"_s)->setEnabled(false);
    m_registry->action(u"help.about"_s)->setVisible(false);
    m_palette->open();
    QCOMPARE(titles(), QStringList({u"Show all vehicles"_s, u"Show on the map"_s}));
    QTest::keyClick(line(), Qt::Key_Down);
    QCOMPARE(list()->currentIndex().row(), 1);
    QVERIFY(line()->accessibleDescription().endsWith(u"Not available now"_s));
    QTest::keyClick(line(), Qt::Key_Return);
    QVERIFY(m_palette->isVisible());
}

void CommandPaletteTest::escapeGivesTheFocusBack()
{
    m_window->centralWidget()->setFocus();
    m_palette->open();
    QTest::keyClick(line(), Qt::Key_Escape);
    QVERIFY(!m_palette->isVisible());
    QVERIFY(m_window->centralWidget()->hasFocus());
}

void CommandPaletteTest::clickElsewhereClosesIt()
{
    m_palette->open();
    QTest::mouseClick(line(), Qt::LeftButton);
    QVERIFY(m_palette->isVisible());
    QTest::mouseClick(m_window->centralWidget(), Qt::LeftButton, {}, QPoint(5, 500));
    QVERIFY(!m_palette->isVisible());
}

void CommandPaletteTest::chipsSetThePrefix()
{
    m_palette->open();
    const QList<QToolButton *> chips = m_palette->findChildren<QToolButton *>();
    const auto help = std::ranges::find_if(chips, [](const QToolButton *chip) { return chip->text().startsWith(u'?'); });
    QVERIFY(help != chips.end());
    QTest::mouseClick(*help, Qt::LeftButton);
    QCOMPARE(line()->text(), u"?"_s);
    QCOMPARE(titles().size(), 2);
}

void CommandPaletteTest::nothingFoundSaysSo()
{
    m_palette->open(u"xyzzy"_s);
    QVERIFY(titles().isEmpty());
    QVERIFY(!list()->isVisible());
    QVERIFY(line()->accessibleDescription().startsWith(u"Nothing found"_s));
    QTest::keyClick(line(), Qt::Key_Return);
    QTest::keyClick(line(), Qt::Key_Down);
    QVERIFY(m_palette->isVisible());
}

void CommandPaletteTest::currentLineIsSpoken()
{
    m_palette->open();
    QCOMPARE(line()->accessibleDescription(), u"Show all vehicles, Map, Ctrl+0"_s);
    QTest::keyClick(line(), Qt::Key_Down);
    QVERIFY(line()->accessibleDescription().startsWith(u"Show on the map, Vehicle"_s));
    QVERIFY(!line()->accessibleName().isEmpty());
    QVERIFY(!list()->accessibleName().isEmpty());
}

void CommandPaletteTest::textsFollowTheLanguage()
{
    test::CapitalsTranslator capitals;
    QCoreApplication::installTranslator(&capitals);
    QTRY_COMPARE(m_palette->accessibleName(), u"COMMAND PALETTE"_s);
    QCoreApplication::removeTranslator(&capitals);
    QTRY_COMPARE(m_palette->accessibleName(), u"Command palette"_s);
}

void CommandPaletteTest::tenThousandVehiclesAreQuick()
{
    int ran = -1;
    m_palette->addRows(PaletteScope::Vehicles, thousands(10'000, [&ran](int row) { ran = row; }));
    QElapsedTimer timer;
    timer.start();
    m_palette->open();
    qInfo("opening with 10,000 vehicles: %.2f ms", static_cast<double>(timer.nsecsElapsed()) / 1e6);
    double slowest = 0;
    for (const QChar letter : u"van 01234 fg"_s) {
        timer.restart();
        QTest::keyClick(line(), letter.toLatin1());
        const double took = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        slowest = std::max(slowest, took);
        qInfo("'%s': %.2f ms, %d lines", qPrintable(line()->text()), took, list()->model()->rowCount());
    }
    QCOMPARE(titles().first(), u"Delivery van 01234"_s);
    QTest::keyClick(line(), Qt::Key_Return);
    QTRY_COMPARE(ran, 1234);
    QVERIFY2(slowest < 100, "a key press takes more than ten times what it may"); // a busy machine is no failure
}

QTEST_MAIN(CommandPaletteTest)
#include "command_palette_test.moc"
