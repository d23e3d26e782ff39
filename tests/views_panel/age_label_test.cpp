// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/fixed_clock.h"
#include "support/observed.h"
#include "support/window_test.h"
#include "views/common/age_label.h"

#include <QImage>

using namespace fleetglass;
using namespace fleetglass::test;
using namespace Qt::StringLiterals;

/// Fresh, stale and never seen look and sound different.
class AgeLabelTest : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void neverSeen();
    void freshThenStaleAsTimePasses();
    void sourceCallsItOld();
    void threePicturesThatDiffer();
    void growsWithItsText();

private:
    QImage picture() const;

    FixedClock m_clock;
    std::unique_ptr<ValueFormatter> m_formatter;
    std::unique_ptr<AgeLabel> m_label;
};

void AgeLabelTest::init()
{
    failOnOurWarnings();
    m_clock.setNowMs(noonMs);
    m_formatter = std::make_unique<ValueFormatter>(m_clock);
    m_formatter->setTimeZone(QTimeZone::UTC);
    m_label = std::make_unique<AgeLabel>(*m_formatter, m_clock);
}

QImage AgeLabelTest::picture() const
{
    QImage image(120, 24, QImage::Format_RGB32);
    image.fill(Qt::white);
    m_label->resize(image.size());
    m_label->render(&image);
    return image;
}

void AgeLabelTest::neverSeen()
{
    QCOMPARE(m_label->accessibleName(), u"Age: unknown"_s);
    QCOMPARE(m_label->toolTip(), u"Never reported"_s);
}

void AgeLabelTest::freshThenStaleAsTimePasses()
{
    m_label->setObserved(noonMs - 2 * minuteMs, SourceAge::Current, u"OVMS status"_s);
    QCOMPARE(m_label->accessibleName(), u"Age: 2 min ago"_s);
    QVERIFY(m_label->toolTip().contains(u"2026-11-20 11:58:00 UTC"_s));
    QVERIFY(m_label->toolTip().endsWith(u"Source: OVMS status"_s));
    m_clock.advanceMs(19 * minuteMs);
    m_label->refresh();
    QCOMPARE(m_label->accessibleName(), u"Age: 21 min ago, stale"_s);
}

void AgeLabelTest::sourceCallsItOld()
{
    m_label->setObserved(noonMs, SourceAge::Old);
    QCOMPARE(m_label->accessibleName(), u"Age: just now, stale"_s);
    QVERIFY(m_label->toolTip().contains(u"The source itself calls this value old."_s));
}

void AgeLabelTest::threePicturesThatDiffer()
{
    const QImage never = picture();
    m_label->setObserved(noonMs, SourceAge::Current);
    const QImage fresh = picture();
    m_label->setObserved(noonMs, SourceAge::Old); // the same text
    const QImage stale = picture();
    const auto inColour = [](const QImage &image) {
        int count = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                count += QColor(image.pixel(x, y)).saturation() > 80 ? 1 : 0;
        }
        return count;
    };
    QVERIFY(never != fresh);
    QVERIFY(fresh != stale);
    QVERIFY(never != stale);
    QVERIFY2(inColour(fresh) > 20, qPrintable(QString::number(inColour(fresh)))); // the full dot
    QCOMPARE(inColour(stale), 0);
    QCOMPARE(inColour(never), 0);
}

void AgeLabelTest::growsWithItsText()
{
    const int before = m_label->sizeHint().width();
    m_label->setObserved(noonMs - 30 * minuteMs);
    QVERIFY(m_label->sizeHint().width() > before);
}

QTEST_MAIN(AgeLabelTest)
#include "age_label_test.moc"
