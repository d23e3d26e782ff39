// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/settings/settings_dialog.h"

#include "support/fixed_clock.h"
#include "support/window_test.h"
#include "views/common/empty_state.h"
#include "views/settings/settings_page_view.h"

#include <QAbstractSpinBox>
#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QWheelEvent>

using namespace fleetglass;
using namespace fleetglass::test;
using namespace Qt::StringLiterals;

/// Every setting can be found, changed at once and taken back, by mouse and by keyboard, and says its name.
class SettingsDialogTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void everyRowChangesItsSetting_data();
    void everyRowChangesItsSetting();
    void everyRowIsFoundAndShown_data();
    void everyRowIsFoundAndShown();
    void everySettingOfAPersonHasARow();
    void everyControlHasAName();
    void changesFromElsewhereAreShown();
    void pageIsReset();
    void nothingFound();
    void searchByKeyboard();
    void mapFileIsTakenOnceItIsThere();
    void mapServerMustBeEncryptedAndHavePlaces();
    void sourceGoesBackWhenItsFileIsTakenAway();
    void timeZoneIsFoundByAPartOfItsName();
    void wheelOverThePageChangesNothing();
    void factsFollow();
    void addedPage();
    void languageFollows();

private:
    SettingRowView *row(const QString &key) const;
    template<typename Control>
    Control *control(const QString &key) const
    {
        const SettingRowView *view = row(key);
        return view ? qobject_cast<Control *>(view->findChild<SettingEditor *>()->focusProxy()) : nullptr;
    }
    void type(const QString &key, const QString &text);
    void change(const SettingRow &row);
    QStringList visibleTexts(const QString &key) const;
    QListWidget *pages() const { return m_dialog->findChild<QListWidget *>(); }
    QLineEdit *searchField() const { return m_dialog->findChild<QLineEdit *>(QString(), Qt::FindDirectChildrenOnly); }

    std::unique_ptr<QTemporaryDir> m_folder;
    FixedClock m_clock;
    std::unique_ptr<ValueFormatter> m_formatter;
    std::unique_ptr<AppSettings> m_settings;
    std::unique_ptr<SettingsDialog> m_dialog;
    QString m_mapFile;
};

void SettingsDialogTest::init()
{
    failOnOurWarnings();
    m_folder = std::make_unique<QTemporaryDir>();
    m_mapFile = m_folder->filePath(u"europe.mbtiles"_s);
    QFile file(m_mapFile);
    QVERIFY(file.open(QIODevice::WriteOnly));
    m_formatter = std::make_unique<ValueFormatter>(m_clock);
    m_formatter->setLocale(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_formatter->setTimeZone(QTimeZone::UTC);
    m_settings = std::make_unique<AppSettings>(m_folder->filePath(u"settings.ini"_s));
    m_dialog = std::make_unique<SettingsDialog>(SettingsDialogParts{
        .settings = *m_settings,
        .formatter = *m_formatter,
        .clock = m_clock,
        .profileFolder = m_folder->path(),
        .languages = {{u"en"_s, u"English"_s}, {u"de"_s, u"Deutsch"_s}, {u"uk"_s, u"Українська"_s}},
    });
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
}

void SettingsDialogTest::cleanup()
{
    m_dialog.reset();
    m_settings.reset();
}

SettingRowView *SettingsDialogTest::row(const QString &key) const
{
    const auto views = m_dialog->findChildren<SettingRowView *>();
    const auto found = std::ranges::find_if(views, [&](const SettingRowView *view) { return key == view->row().key; });
    return found == views.cend() ? nullptr : *found;
}

void SettingsDialogTest::type(const QString &key, const QString &text)
{
    m_dialog->showSetting(key);
    QWidget *focus = control<QWidget>(key);
    QTRY_VERIFY(focus->hasFocus());
    auto *box = qobject_cast<QComboBox *>(focus);
    QLineEdit *line = box ? box->lineEdit() : qobject_cast<QLineEdit *>(focus);
    line->selectAll();
    QTest::keyClicks(line, text);
    QTest::keyClick(line, Qt::Key_Return);
}

/// As a person would: with what the row offers.
void SettingsDialogTest::change(const SettingRow &row)
{
    const QString key(row.key);
    switch (row.editor) {
    case SettingEditorKind::Switch:
        m_dialog->showSetting(key);
        QTest::keyClick(control<QCheckBox>(key), Qt::Key_Space);
        break;
    case SettingEditorKind::Choice:
    case SettingEditorKind::Language: {
        auto *box = control<QComboBox>(key);
        box->setCurrentIndex(box->currentIndex() == 1 ? 0 : 1);
        break;
    }
    case SettingEditorKind::Number:
        control<QSpinBox>(key)->stepUp();
        break;
    case SettingEditorKind::TimeZone:
        type(key, u"Europe/Tallinn"_s);
        break;
    case SettingEditorKind::File:
        type(key, m_mapFile);
        break;
    case SettingEditorKind::Address:
        type(key, u"https://tiles.example/{z}/{x}/{y}.png"_s);
        break;
    case SettingEditorKind::Fact:
        break;
    }
}

void SettingsDialogTest::everyRowChangesItsSetting_data()
{
    QTest::addColumn<qsizetype>("index");
    for (qsizetype i = 0; i < settingRows().size(); ++i) {
        if (settingRows().at(i).editor != SettingEditorKind::Fact)
            QTest::newRow(settingRows().at(i).key.data()) << i;
    }
}

void SettingsDialogTest::everyRowChangesItsSetting()
{
    QFETCH(const qsizetype, index);
    const SettingRow &row = settingRows().at(index);
    const QString key(row.key);
    if (key == "map/tileSource"_L1)
        m_settings->mbTilesPath.set(m_mapFile);
    AnySetting *setting = m_settings->find(key);
    QVERIFY(setting);
    SettingRowView *view = this->row(key);
    QPushButton *reset = view->findChild<QPushButton *>(QString(), Qt::FindDirectChildrenOnly);
    QVERIFY(!view->isChanged());
    QVERIFY(reset->isHidden());
    const QSignalSpy changed(m_settings.get(), &AppSettings::changed);

    change(row);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first().first().toString(), key);
    QVERIFY(view->isChanged());
    QVERIFY(!reset->isHidden());

    m_dialog->showSetting(key);
    reset->click();
    QVERIFY(!setting->isChanged());
    QVERIFY(reset->isHidden());
    QCOMPARE(changed.count(), 2);
}

void SettingsDialogTest::everyRowIsFoundAndShown_data()
{
    QTest::addColumn<qsizetype>("index");
    for (qsizetype i = 0; i < settingRows().size(); ++i)
        QTest::newRow(settingRows().at(i).key.data()) << i;
}

void SettingsDialogTest::everyRowIsFoundAndShown()
{
    QFETCH(const qsizetype, index);
    const SettingRow &row = settingRows().at(index);
    const SettingRowView *view = this->row(QString(row.key));
    searchField()->setText(settingText(row.title));
    QVERIFY(!view->isHidden());
    const QList<SettingRowView *> all = m_dialog->findChildren<SettingRowView *>();
    QCOMPARE_LE(std::ranges::count_if(all, [](const SettingRowView *one) { return !one->isHidden(); }), 4);

    m_dialog->showSetting(QString(row.key));
    QVERIFY(searchField()->text().isEmpty());
    QVERIFY(view->isMarked());
    QCOMPARE(std::ranges::count_if(all, &SettingRowView::isMarked), 1);
    QVERIFY(view->isVisible());
    QVERIFY(!view->visibleRegion().isEmpty());
    if (row.editor != SettingEditorKind::Fact)
        QVERIFY(control<QWidget>(QString(row.key))->hasFocus());
    const QList<SettingInfo> infos = SettingsDialog::allSettings();
    QVERIFY(std::ranges::any_of(infos, [&](const SettingInfo &info) {
        return info.key == row.key && info.title == settingText(row.title) && !info.page.isEmpty();
    }));
}

/// What the window keeps by itself, such as its size, and the shortcuts with their own page have none.
void SettingsDialogTest::everySettingOfAPersonHasARow()
{
    const QStringList byItself{u"window/geometry"_s, u"window/workspaces"_s, u"window/workspace"_s,
                               u"map/state"_s,         u"fleetlist/views"_s, u"fleetlist/view"_s,    u"fleetlist/exportPaths"_s,
                               u"shortcuts"_s,       u"palette/recent"_s};
    for (const AnySetting *setting : m_settings->all()) {
        const QString key(setting->key());
        if (key.startsWith("window/"_L1) && key != "window/leaveInTray"_L1)
            continue;
        if (!byItself.contains(key))
            QVERIFY2(row(key), qPrintable(key));
    }
}

void SettingsDialogTest::everyControlHasAName()
{
    const auto *nothing = m_dialog->findChild<EmptyState *>(); // has tests of its own
    for (const QWidget *widget : m_dialog->findChildren<QWidget *>()) {
        const bool isInner = qobject_cast<const QComboBox *>(widget->parentWidget())
                             || qobject_cast<const QAbstractSpinBox *>(widget->parentWidget())
                             || widget->objectName().startsWith("qt_"_L1);
        if (isInner || nothing->isAncestorOf(widget) || widget->focusPolicy() == Qt::NoFocus
            || widget->inherits("QComboBoxListView") || widget->inherits("QToolButton"))
            continue;
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        QVERIFY2(!spoken->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
    }
    QCOMPARE(control<QComboBox>(u"appearance/theme"_s)->accessibleName(), u"Theme"_s);
    QCOMPARE(control<QComboBox>(u"appearance/theme"_s)->accessibleDescription(), u"Light or dark window and map."_s);
}

void SettingsDialogTest::changesFromElsewhereAreShown()
{
    m_settings->theme.set(Theme::Dark);
    m_settings->silentHours.set(48);
    m_settings->notifyCharge.set(false);
    m_settings->keepDays.set(45); // by hand, in the file: not among the choices
    QCOMPARE(control<QComboBox>(u"appearance/theme"_s)->currentText(), u"Dark"_s);
    QCOMPARE(control<QSpinBox>(u"data/silentHours"_s)->text(), u"48 h"_s);
    QVERIFY(!control<QCheckBox>(u"notify/charge"_s)->isChecked());
    QCOMPARE(control<QCheckBox>(u"notify/charge"_s)->text(), u"Off"_s);
    QCOMPARE(control<QComboBox>(u"data/keepDays"_s)->currentData().toInt(), 45);
}

void SettingsDialogTest::pageIsReset()
{
    m_settings->theme.set(Theme::Dark);
    m_settings->textPercent.set(150);
    m_settings->silentHours.set(48);
    m_dialog->showSetting(u"appearance/theme"_s);
    const auto pageViews = m_dialog->findChildren<SettingsPageView *>();
    const auto page = std::ranges::find(pageViews, SettingPage::Appearance, &SettingsPageView::page);
    const auto buttons = (*page)->findChildren<QPushButton *>();
    const auto all =
        std::ranges::find_if(buttons, [](const QPushButton *one) { return one->text() == "Reset this page"_L1; });
    QVERIFY(all != buttons.cend());
    QVERIFY((*all)->isEnabled());
    (*all)->click();
    QCOMPARE(m_settings->theme(), Theme::System);
    QCOMPARE(m_settings->textPercent(), 100);
    QCOMPARE(m_settings->silentHours(), 48); // another page
    QVERIFY(!(*all)->isEnabled());
}

void SettingsDialogTest::nothingFound()
{
    searchField()->setText(u"xyzzy"_s);
    for (int i = 0; i < pages()->count(); ++i)
        QVERIFY(pages()->isRowHidden(i));
    const auto labels = m_dialog->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
        return label->isVisible() && label->text().contains(u"xyzzy"_s);
    }));
    QTest::keyClick(searchField(), Qt::Key_Escape);
    QVERIFY(searchField()->text().isEmpty());
    QVERIFY(m_dialog->isVisible());
    QVERIFY(!pages()->isRowHidden(0));
    QTest::keyClick(searchField(), Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
}

void SettingsDialogTest::searchByKeyboard()
{
    pages()->setFocus();
    QTest::keySequence(m_dialog.get(), QKeySequence::Find);
    QTRY_VERIFY(searchField()->hasFocus());
    QTest::keyClicks(searchField(), u"fahrenheit"_s);
    QTest::keyClick(searchField(), Qt::Key_Return);
    QVERIFY(control<QComboBox>(u"units/temperature"_s)->hasFocus());
}

void SettingsDialogTest::mapFileIsTakenOnceItIsThere()
{
    auto *source = control<QComboBox>(u"map/tileSource"_s);
    source->setCurrentIndex(1);
    QCOMPARE(m_settings->tileSource(), TileSourceKind::BuiltIn);
    QVERIFY(row(u"map/mbTilesPath"_s)->isMarked());
    QVERIFY(
        visibleTexts(u"map/tileSource"_s).contains(u"Enter its file or address below. Until then nothing changes."_s));

    type(u"map/mbTilesPath"_s, m_folder->filePath(u"nowhere.mbtiles"_s));
    QVERIFY(m_settings->mbTilesPath().isEmpty());
    QVERIFY(visibleTexts(u"map/mbTilesPath"_s).contains(u"There is no such file, or it cannot be read."_s));

    type(u"map/mbTilesPath"_s, m_mapFile);
    QCOMPARE(m_settings->mbTilesPath(), m_mapFile);
    QCOMPARE(m_settings->tileSource(), TileSourceKind::MbTiles);
    QCOMPARE(source->currentText(), u"Map file"_s);
}

QStringList SettingsDialogTest::visibleTexts(const QString &key) const
{
    QStringList texts;
    for (const QLabel *label : row(key)->findChildren<QLabel *>()) {
        if (!label->isHidden())
            texts.append(label->text());
    }
    return texts;
}

void SettingsDialogTest::mapServerMustBeEncryptedAndHavePlaces()
{
    const QString key = u"map/onlineTilesUrl"_s;
    const QString wrong = u"The address must begin with https:// and contain {z}, {x} and {y}."_s;
    for (const QString &address : {u"http://tiles.example/{z}/{x}/{y}.png"_s, u"https://tiles.example/"_s,
                                   u"https:///{z}/{x}/{y}.png"_s, u"tiles"_s}) {
        type(key, address);
        QVERIFY2(m_settings->onlineTilesUrl().isEmpty(), qPrintable(address));
        QVERIFY(visibleTexts(key).contains(wrong));
    }
    type(key, u"https://tiles.example/{z}/{x}/{y}.png"_s);
    QCOMPARE(m_settings->onlineTilesUrl(), u"https://tiles.example/{z}/{x}/{y}.png"_s);
    QVERIFY(!visibleTexts(key).contains(wrong));
    QCOMPARE(m_settings->tileSource(), TileSourceKind::BuiltIn); // nothing is asked of it before it is chosen
}

void SettingsDialogTest::sourceGoesBackWhenItsFileIsTakenAway()
{
    m_settings->mbTilesPath.set(m_mapFile);
    m_settings->tileSource.set(TileSourceKind::MbTiles);
    row(u"map/mbTilesPath"_s)->reset();
    QCOMPARE(m_settings->tileSource(), TileSourceKind::BuiltIn);
}

void SettingsDialogTest::timeZoneIsFoundByAPartOfItsName()
{
    const QString key = u"appearance/timeZone"_s;
    type(key, u"America/new york"_s);
    QCOMPARE(m_settings->timeZone(), u"America/New_York"_s);
    type(key, u"Nowhere"_s);
    QCOMPARE(m_settings->timeZone(), u"America/New_York"_s);
    QCOMPARE(control<QComboBox>(key)->currentText(), u"America/New York"_s);
    auto *box = control<QComboBox>(key);
    box->completer()->setCompletionPrefix(u"tallinn"_s);
    QCOMPARE(box->completer()->currentCompletion(), u"Europe/Tallinn"_s);
    m_settings->timeZone.reset();
    QVERIFY(box->currentText().endsWith(u"(UTC)"_s));
}

void SettingsDialogTest::wheelOverThePageChangesNothing()
{
    m_dialog->showSetting(u"appearance/language"_s);
    auto *box = control<QComboBox>(u"appearance/density"_s);
    QVERIFY(!box->hasFocus());
    QWheelEvent wheel(QPointF(5, 5), box->mapToGlobal(QPointF(5, 5)), QPoint(), QPoint(0, -120), Qt::NoButton,
                      Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(box, &wheel);
    QCOMPARE(m_settings->density(), Density::Comfortable);
    QVERIFY(!wheel.isAccepted());
}

void SettingsDialogTest::factsFollow()
{
    const auto said = [this](const QString &key) { return visibleTexts(key).join(u'\n'); };
    QVERIFY(said(u"data/space"_s).contains(u"Not known yet."_s));
    m_dialog->setSpaceInUse(5 * 1024 * 1024);
    QVERIFY(said(u"data/space"_s).contains(u"5.00 MiB"_s));
    QVERIFY(said(u"privacy/archive"_s).contains(u"archive.sqlite"_s));
    QVERIFY(said(u"privacy/profile"_s).contains(m_folder->path()));
    m_dialog->setSecretPlace(SecretPlace::Memory);
    QVERIFY(said(u"privacy/secrets"_s).contains(u"forgotten when the program ends"_s));
    QVERIFY(said(u"privacy/services"_s).contains(u"there is no account"_s));
    Account account;
    account.title = u"Vans"_s;
    account.server = QUrl(u"https://ovms.example:6869"_s);
    m_dialog->setAccounts({account});
    QVERIFY(said(u"privacy/services"_s).contains(u"Vans at ovms.example"_s));
    m_settings->onlineTilesUrl.set(u"https://tiles.example/{z}/{x}/{y}.png"_s);
    QVERIFY(said(u"privacy/map"_s).contains(u"comes from this computer"_s));
    m_settings->tileSource.set(TileSourceKind::Online);
    QVERIFY(said(u"privacy/map"_s).contains(u"tiles.example"_s));
    QVERIFY(said(u"units/preview"_s).contains(u"234"_s));
    m_formatter->setUnits({.distance = DistanceUnit::Miles, .pressure = PressureUnit::Psi});
    QVERIFY(said(u"units/preview"_s).contains(u"33.9"_s));
    QVERIFY(said(u"units/preview"_s).contains(u"mph"_s));
}

void SettingsDialogTest::addedPage()
{
    auto *page = new QWidget;
    m_dialog->addPage(u"Shortcuts"_s, QIcon(), page);
    const int last = pages()->count() - 1;
    QCOMPARE(pages()->item(last)->text(), u"Shortcuts"_s);
    m_dialog->showPage(page);
    QVERIFY(page->isVisible());
    searchField()->setText(u"shortc"_s);
    QVERIFY(page->isVisible());
    QVERIFY(pages()->isRowHidden(0));
    page->setWindowTitle(u"Tastenkürzel"_s);
    QCOMPARE(pages()->item(last)->text(), u"Tastenkürzel"_s);
}

void SettingsDialogTest::languageFollows()
{
    CapitalsTranslator capitals;
    QCoreApplication::installTranslator(&capitals);
    QTRY_COMPARE(m_dialog->windowTitle(), u"SETTINGS"_s);
    QCOMPARE(pages()->item(0)->text(), u"APPEARANCE"_s);
    QVERIFY(visibleTexts(u"appearance/theme"_s).contains(u"THEME"_s));
    const QString option = control<QComboBox>(u"appearance/theme"_s)->currentText();
    QCOMPARE(option, option.toUpper());
    QCOMPARE(control<QComboBox>(u"appearance/theme"_s)->accessibleName(), u"THEME"_s);
    QCoreApplication::removeTranslator(&capitals);
    QTRY_COMPARE(m_dialog->windowTitle(), u"Settings"_s);
}

QTEST_MAIN(SettingsDialogTest)
#include "settings_dialog_test.moc"
