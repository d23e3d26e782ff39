// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/application.h"
#include "views/common/palette.h"
#include "views/fleetlist/fleet_list_view.h"
#include "views/map/map_view.h"

#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace fleetglass;
using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 30'000;
constexpr int mostStops = 400;
constexpr int leastStops = 12;
constexpr int leastChangedPixels = 24; ///< of a focus sign
constexpr int around = 4;              ///< a focus sign may lie outside of its widget

QString nameOf(const QWidget *widget)
{
    return u"%1 \"%2\" \"%3\""_s.arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName(),
                                     widget->accessibleName());
}

QStringList namesOf(const QList<QWidget *> &widgets)
{
    QStringList names;
    for (const QWidget *widget : widgets)
        names.append(nameOf(widget));
    return names;
}

int differingPixels(const QImage &left, const QImage &right)
{
    int count = 0;
    for (int y = 0; y < std::min(left.height(), right.height()); ++y) {
        for (int x = 0; x < std::min(left.width(), right.width()); ++x)
            count += left.pixel(x, y) != right.pixel(x, y);
    }
    return count;
}

} // namespace

/// The main window with the demo fleet, used with the keyboard alone.
class KeyboardTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase();
    void tabGoesThroughEverythingAndComesBack_data();
    void tabGoesThroughEverythingAndComesBack();
    void whatHasTheFocusShowsIt_data();
    void whatHasTheFocusShowsIt();
    void f6StepsThroughTheParts();

private:
    bool open(const QByteArray &theme);
    void close();
    MainWindow &window() { return m_application->window(); }
    QWidget *search() { return window().fleetListView().findChild<QLineEdit *>(u"search"_s); }
    void use(const QString &workspace);
    QList<QWidget *> stops(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    QWidget *paneOf(QWidget *widget);
    QList<QWidget *> reachable();
    QImage pictureOf(QWidget *widget);
    bool canDrawMaps() const { return QGuiApplication::platformName() != "offscreen"_L1; } // that has no OpenGL
    bool isMap(QWidget *widget) { return widget == &window().map() || window().map().isAncestorOf(widget); }

    QTemporaryDir m_folder;
    std::unique_ptr<QTemporaryDir> m_profile;
    std::unique_ptr<Application> m_application;
};

void KeyboardTest::initTestCase()
{
    QApplication::setCursorFlashTime(0);
    qputenv("FLEETGLASS_SECRETS", QFile::encodeName(m_folder.filePath(u"secrets.json"_s)));
    QVERIFY(open("light"));
}

void KeyboardTest::cleanupTestCase()
{
    close();
}

bool KeyboardTest::open(const QByteArray &theme)
{
    m_profile = std::make_unique<QTemporaryDir>();
    QFile settings(m_profile->filePath(u"settings.ini"_s));
    if (!settings.open(QIODevice::WriteOnly) || settings.write("[appearance]\ntheme=" + theme + '\n') < 0)
        return false;
    settings.close();
    Options options;
    options.profile = m_profile->path();
    options.isDemo = true;
    options.speed = 0.001; // what is on the screen stays while it is compared
    m_application = std::make_unique<Application>(options);
    const auto isFilled = [&] { return m_application->store().size() >= options.vehicles; };
    if (!m_application->start() || !QTest::qWaitFor(isFilled, patienceMs))
        return false;
    m_application->selection().setKeys({m_application->store().record(0).identity.key});
    return QTest::qWaitForWindowActive(&window()) && search();
}

void KeyboardTest::close()
{
    if (!m_application)
        return;
    const QSignalSpy finished(m_application.get(), &Application::finished);
    window().close();
    QTRY_VERIFY_WITH_TIMEOUT(!finished.isEmpty(), patienceMs);
    m_application.reset();
}

void KeyboardTest::use(const QString &workspace)
{
    window().useWorkspace(workspace);
    QTest::qWait(200); // the docks find their sizes
    window().activateWindow();
    search()->setFocus(Qt::TabFocusReason);
    QTRY_COMPARE(QApplication::focusWidget(), search());
}

/// Where the key leads, from the search line until it is there again; empty where it never comes back.
QList<QWidget *> KeyboardTest::stops(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QList<QWidget *> found;
    for (int i = 0; i < mostStops; ++i) {
        QWidget *focus = QApplication::focusWidget();
        if (!focus)
            return {};
        found.append(focus);
        QTest::keyClick(focus, key, modifiers);
        if (QApplication::focusWidget() == search())
            return found;
        if (QApplication::focusWidget() == focus)
            return {}; // a trap
    }
    return {};
}

/// The dock, the map, the tool bar or the status bar.
QWidget *KeyboardTest::paneOf(QWidget *widget)
{
    for (QWidget *each = widget; each && each != &window(); each = each->parentWidget()) {
        if (each->parentWidget() == &window())
            return each;
    }
    return widget;
}

/// What Tab has to reach: it shows, it can be used, and it says that it takes the focus.
QList<QWidget *> KeyboardTest::reachable()
{
    QList<QWidget *> found;
    for (QWidget *each : window().findChildren<QWidget *>()) {
        if (each->window() == &window() && each->isVisible() && each->isEnabled() && !each->focusProxy()
            && (each->focusPolicy() & Qt::TabFocus) && !each->visibleRegion().isEmpty())
            found.append(each);
    }
    return found;
}

void KeyboardTest::tabGoesThroughEverythingAndComesBack_data()
{
    QTest::addColumn<QString>("workspace");
    for (const Workspace &workspace : window().workspaces().all())
        QTest::newRow(qPrintable(workspace.id)) << workspace.id;
}

void KeyboardTest::tabGoesThroughEverythingAndComesBack()
{
    QFETCH(const QString, workspace);
    use(workspace);
    const QList<QWidget *> forth = stops(Qt::Key_Tab);
    QVERIFY2(!forth.isEmpty(),
             qPrintable(u"Tab does not come back, it ends at "_s + nameOf(QApplication::focusWidget())));
    QCOMPARE_GE(forth.size(), leastStops);
    QCOMPARE(QSet(forth.begin(), forth.end()).size(), forth.size()); // each once

    QList<QWidget *> missed = reachable();
    missed.removeIf([&forth](QWidget *widget) { return forth.contains(widget); });
    QCOMPARE(namesOf(missed), QStringList());

    // One part of the window after the other: the keys never jump out of a panel and back in.
    QList<QWidget *> panes;
    for (QWidget *stop : forth) {
        QWidget *pane = paneOf(stop);
        if (panes.isEmpty() || panes.constLast() != pane)
            panes.append(pane);
    }
    if (panes.size() > 1 && panes.constFirst() == panes.constLast())
        panes.removeLast(); // the search line is not the first of its panel
    QVERIFY2(QSet(panes.begin(), panes.end()).size() == panes.size(), qPrintable(namesOf(panes).join(u'\n')));

    QList<QWidget *> back = stops(Qt::Key_Backtab, Qt::ShiftModifier);
    QVERIFY2(!back.isEmpty(), "Shift+Tab does not come back");
    std::reverse(back.begin() + 1, back.end());
    QCOMPARE(namesOf(back), namesOf(forth));
}

QImage KeyboardTest::pictureOf(QWidget *widget)
{
    const QRect place(widget->mapTo(&window(), QPoint()), widget->size());
    return window().grab(place.adjusted(-around, -around, around, around)).toImage();
}

void KeyboardTest::whatHasTheFocusShowsIt_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void KeyboardTest::whatHasTheFocusShowsIt()
{
    QFETCH(const bool, dark);
    close();
    QVERIFY(open(dark ? "dark" : "light"));
    QCOMPARE(isDark(window().palette()), dark);
    QStringList silent;
    for (const Workspace &workspace : QList<Workspace>(window().workspaces().all())) {
        use(workspace.id);
        for (int i = 0; i < mostStops; ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            QWidget *stop = QApplication::focusWidget();
            if (stop == search())
                break;
            if (isMap(stop) && !canDrawMaps())
                continue;
            QTest::qWait(isMap(stop) ? 300 : 0); // the map is drawn by and by
            const QImage with = pictureOf(stop);
            search()->setFocus(Qt::OtherFocusReason);
            QTest::qWait(isMap(stop) ? 300 : 0);
            const int changed = differingPixels(with, pictureOf(stop));
            stop->setFocus(Qt::TabFocusReason);
            if (changed < leastChangedPixels)
                silent.append(u"%1: %2 pixels"_s.arg(nameOf(stop)).arg(changed));
        }
    }
    QVERIFY2(silent.isEmpty(), qPrintable(silent.join(u'\n')));
}

void KeyboardTest::f6StepsThroughTheParts()
{
    use(u"history"_s);
    QList<QWidget *> panes;
    for (int i = 0; i < 12 && (panes.isEmpty() || panes.first() != paneOf(QApplication::focusWidget())); ++i) {
        panes.append(paneOf(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
    }
    QCOMPARE(panes.size(), 4); // list, map, readings, trips
    QCOMPARE(paneOf(QApplication::focusWidget()), panes.first());
    for (qsizetype i = panes.size(); i > 0; --i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6, Qt::ShiftModifier);
        QCOMPARE(paneOf(QApplication::focusWidget()), panes.at(i - 1));
    }
}

QTEST_MAIN(KeyboardTest)
#include "keyboard_test.moc"
