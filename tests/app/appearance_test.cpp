// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/appearance.h"
#include "models/value_formatter.h"
#include "support/fixed_clock.h"
#include "views/common/density_style.h"
#include "views/common/palette.h"

#include <QApplication>
#include <QLabel>
#include <QStyle>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace fleetglass;
using namespace Qt::StringLiterals;

/// What is set shows at once, in windows that are open, too; and what the system had comes back.
class AppearanceTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void darkAndBack();
    void textGrowsAndComesBack();
    void densityIsThatOfTheStyle();
    void formatsFollow();
    void whatIsKeptHoldsFromTheStart();
    void unknownZoneIsTheSystems();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    FixedClock m_clock;
    std::unique_ptr<ValueFormatter> m_formatter;
    std::unique_ptr<AppSettings> m_settings;
    std::unique_ptr<Appearance> m_appearance;
};

void AppearanceTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_formatter = std::make_unique<ValueFormatter>(m_clock);
    m_settings = std::make_unique<AppSettings>(m_folder->filePath(u"settings.ini"_s));
    m_appearance = std::make_unique<Appearance>(*m_settings, *m_formatter);
}

void AppearanceTest::cleanup()
{
    for (AnySetting *setting : m_settings->all())
        setting->reset();
    m_appearance.reset();
}

/// The offscreen platform takes the wish for a dark window and does nothing, as bare X11 does.
void AppearanceTest::darkAndBack()
{
    QLabel window(u"Van"_s);
    window.show();
    const QPalette before = window.palette();
    const QString style = QApplication::style()->name();
    QVERIFY(!isDark(before));
    m_settings->theme.set(Theme::Dark);
    QVERIFY(isDark(QApplication::palette()));
    QTRY_VERIFY(isDark(window.palette())); // windows hear of it in the next round of the event loop
    m_settings->theme.set(Theme::Light);
    QTRY_VERIFY(!isDark(window.palette()));
    m_settings->theme.set(Theme::Dark);
    m_settings->theme.set(Theme::System);
    QTRY_VERIFY(!isDark(window.palette()));
    for (int role = 0; role < QPalette::NColorRoles; ++role)
        QCOMPARE(window.palette().color(static_cast<QPalette::ColorRole>(role)),
                 before.color(static_cast<QPalette::ColorRole>(role)));
    QCOMPARE(QApplication::style()->name(), style);
    const QPalette now = window.palette();
    QCOMPARE_GE(contrastRatio(now.color(QPalette::PlaceholderText), now.color(QPalette::Window)), 4.5);
}

void AppearanceTest::textGrowsAndComesBack()
{
    QLabel label(u"Van"_s);
    label.show();
    const QFont before = label.font();
    const int width = label.sizeHint().width();
    m_settings->textPercent.set(200);
    QTRY_COMPARE(label.font().pointSizeF(), before.pointSizeF() * 2);
    QCOMPARE_GE(label.sizeHint().width(), width * 3 / 2);
    m_settings->textPercent.set(1000); // by hand, in the file
    QTRY_COMPARE(label.font().pointSizeF(), before.pointSizeF() * 2);
    m_settings->textPercent.reset();
    QTRY_COMPARE(label.font(), before);
}

void AppearanceTest::densityIsThatOfTheStyle()
{
    const auto isCompact = [] { return qobject_cast<const DensityStyle *>(QApplication::style())->isCompact(); };
    QVERIFY(!isCompact());
    m_settings->density.set(Density::Compact);
    QVERIFY(isCompact());
    m_settings->theme.set(Theme::Dark);
    QVERIFY(isCompact());
}

void AppearanceTest::formatsFollow()
{
    m_settings->pressureUnit.set(PressureUnit::Psi);
    m_settings->consumptionUnit.set(ConsumptionUnit::WattHoursPerMile);
    QCOMPARE(m_formatter->units(), m_settings->units());
    m_settings->timeZone.set(u"Europe/Tallinn"_s);
    QCOMPARE(m_formatter->timeZone().id(), QByteArray("Europe/Tallinn"));
}

void AppearanceTest::whatIsKeptHoldsFromTheStart()
{
    m_settings->theme.set(Theme::Dark);
    m_settings->timeZone.set(u"Asia/Tokyo"_s);
    m_appearance.reset();
    ValueFormatter formatter(m_clock);
    const Appearance again(*m_settings, formatter);
    QVERIFY(isDark(QApplication::palette()));
    QCOMPARE(formatter.timeZone().id(), QByteArray("Asia/Tokyo"));
    m_settings->theme.reset();
    QVERIFY(!isDark(QApplication::palette()));
}

void AppearanceTest::unknownZoneIsTheSystems()
{
    m_settings->timeZone.set(u"Mars/Olympus"_s);
    QCOMPARE(m_formatter->timeZone(), QTimeZone::systemTimeZone());
}

QTEST_MAIN(AppearanceTest)
#include "appearance_test.moc"
