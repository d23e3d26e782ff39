// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/app_settings.h"

#include <QFileInfo>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace fleetglass;
using namespace Qt::StringLiterals;

class AppSettingsTest : public QObject
{
    Q_OBJECT
private slots:
    void cleanup() { qunsetenv("FLEETGLASS_PROFILE"); }

    void whatIsSetIsThereAgain()
    {
        const QTemporaryDir directory;
        const QString path = directory.filePath(u"settings.ini"_s);
        {
            AppSettings settings(path);
            QCOMPARE(settings.tileSource(), TileSourceKind::BuiltIn);
            QVERIFY(settings.windowGeometry().isEmpty());
            QSignalSpy changed(&settings, &AppSettings::changed);
            settings.tileSource.set(TileSourceKind::Online);
            settings.tileSource.set(TileSourceKind::Online);
            QCOMPARE(changed.count(), 1);
            QCOMPARE(changed.first().first().toString(), u"map/tileSource"_s);
            settings.onlineTilesUrl.set(u"https://tiles.example/{z}/{x}/{y}.png"_s);
            settings.mbTilesPath.set(u"/maps/europe.mbtiles"_s);
            QCOMPARE(changed.count(), 3);
            settings.windowGeometry.set(QByteArray("\x00\x01\xff", 3));
            settings.workspaces.set("state");
            settings.fleetViews.set("[]");
            settings.pressureUnit.set(PressureUnit::Psi);
            settings.keepDays.set(90);
            settings.shortcuts.set({{u"map.fitAll"_s, u"Ctrl+9"_s}});
        }
        const AppSettings again(path);
        QCOMPARE(again.tileSource(), TileSourceKind::Online);
        QCOMPARE(again.onlineTilesUrl(), u"https://tiles.example/{z}/{x}/{y}.png"_s);
        QCOMPARE(again.mbTilesPath(), u"/maps/europe.mbtiles"_s);
        QCOMPARE(again.windowGeometry(), QByteArray("\x00\x01\xff", 3));
        QCOMPARE(again.workspaces(), QByteArray("state"));
        QCOMPARE(again.fleetViews(), QByteArray("[]"));
        QCOMPARE(again.units().pressure, PressureUnit::Psi);
        QCOMPARE(again.keepDays(), 90);
        QCOMPARE(again.shortcuts().value(u"map.fitAll"_s).toString(), u"Ctrl+9"_s);
    }

    void wordsNobodyKnowsCountAsNothingChosen()
    {
        const QTemporaryDir directory;
        const QString path = directory.filePath(u"settings.ini"_s);
        QSettings(path, QSettings::IniFormat).setValue(u"appearance/theme"_s, u"purple"_s);
        const AppSettings settings(path);
        QCOMPARE(settings.theme(), Theme::System);
    }

    void everySettingCanBeReadSetAndResetByItsKey()
    {
        const QTemporaryDir directory;
        AppSettings settings(directory.filePath(u"settings.ini"_s));
        const QSignalSpy changed(&settings, &AppSettings::changed);
        AnySetting *theme = settings.find(u"appearance/theme");
        QVERIFY(theme);
        QCOMPARE(theme->value(), QVariant(u"system"_s));
        QVERIFY(!theme->isChanged());
        theme->setValue(u"dark"_s);
        QCOMPARE(settings.theme(), Theme::Dark);
        QVERIFY(theme->isChanged());
        theme->setValue(u"purple"_s); // no such theme
        QCOMPARE(settings.theme(), Theme::Dark);
        theme->reset();
        theme->reset();
        QCOMPARE(settings.theme(), Theme::System);
        QCOMPARE(changed.count(), 2);
        QVERIFY(!settings.find(u"no/such"));

        QSet<QString> keys;
        for (const AnySetting *one : settings.all()) {
            QVERIFY(!one->isChanged());
            QCOMPARE(settings.find(QString(one->key())), one);
            keys.insert(one->key());
        }
        QCOMPARE(keys.size(), static_cast<qsizetype>(settings.all().size()));
    }

    void unitsFollowTheRegion()
    {
        QCOMPARE(unitsOf(QLocale(QLocale::German, QLocale::Germany)).distance, DistanceUnit::Kilometres);
        QCOMPARE(unitsOf(QLocale(QLocale::English, QLocale::UnitedKingdom)).temperature, TemperatureUnit::Celsius);
        QCOMPARE(unitsOf(QLocale(QLocale::English, QLocale::UnitedStates)).temperature, TemperatureUnit::Fahrenheit);
    }

    void profileIsMadeForItsOwnerOnly()
    {
        const QTemporaryDir directory;
        const QString wanted = directory.filePath(u"a/b/profile"_s);
        QCOMPARE(profileDirectory(wanted), wanted);
        QVERIFY(QFileInfo(wanted).isDir());
#ifdef Q_OS_UNIX
        QCOMPARE(QFileInfo(wanted).permissions()
                     & (QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther),
                 QFile::Permissions());
#endif
    }

    void commandLineGoesBeforeTheEnvironment()
    {
        const QTemporaryDir directory;
        qputenv("FLEETGLASS_PROFILE", directory.filePath(u"environment"_s).toLocal8Bit());
        QCOMPARE(profileDirectory({}), directory.filePath(u"environment"_s));
        QCOMPARE(profileDirectory(directory.filePath(u"line"_s)), directory.filePath(u"line"_s));
    }

    void defaultIsTheSameForEveryProgram()
    {
        QStandardPaths::setTestModeEnabled(true);
        const QString path = profileDirectory({});
        QVERIFY(path.endsWith(u"/Fleetglass"));
        QCoreApplication::setApplicationName(u"another"_s);
        QCOMPARE(profileDirectory({}), path);
    }
};

QTEST_GUILESS_MAIN(AppSettingsTest)
#include "app_settings_test.moc"
