#include "ui/calendar/dragtool.h"
#include "ui/calendar/rulerpainter.h"
#include "ui/calendar/weekgeometry.h"
#include "ui/calendar/weeklayout.h"

#include "support/strict.h"

#include <QRandomGenerator>
#include <QTest>

using namespace yoyaku;
using namespace yoyaku::ui;

namespace {

BookingRow row(EpochMs start, int minutes, int n = 0)
{
    BookingRow r;
    r.uid = BookingId(QStringLiteral("b%1").arg(n));
    r.status = BookingStatus::Open;
    r.span = {start, start + minutes * kMsPerMinute};
    return r;
}

} // namespace

/// Geometry, layout and the mouse's state machine: no widgets.
class tst_Week : public QObject
{
    Q_OBJECT

    TimeFormat m_tokyo{QTimeZone("Asia/Tokyo")};
    TimeFormat m_berlin{QTimeZone("Europe/Berlin")};

    WeekGeometry week(const TimeFormat& format, QDate first = {2026, 11, 9}, int days = 7)
    {
        WeekGeometry geometry(format, first, days);
        geometry.setWidth(1000, QVector<bool>(days, false), 1);
        return geometry;
    }

  private Q_SLOTS:
    void init() { test::failOnUnexpectedWarnings(); }

    void columnsDifferByAtMostOnePixel()
    {
        for (const double dpr : {1.0, 1.25, 1.5, 2.0}) {
            WeekGeometry geometry(m_tokyo, {2026, 11, 9}, 7);
            geometry.setWidth(997, QVector<bool>(7, false), dpr);
            double least = 1e9, most = 0;
            for (int i = 0; i < 7; ++i) {
                least = std::min(least, geometry.width(i));
                most = std::max(most, geometry.width(i));
            }
            QVERIFY(most - least <= 1 / dpr + 1e-9);
            QCOMPARE(geometry.left(7), std::round(997 * dpr) / dpr);
        }
    }

    void emptyWeekendsAreNarrow()
    {
        WeekGeometry geometry(m_tokyo, {2026, 11, 9}, 7);
        geometry.setWidth(1000, {false, false, false, false, false, true, true}, 1);
        QVERIFY(geometry.width(5) < geometry.width(0) / 2);
        QVERIFY(geometry.width(5) >= 52);
    }

    void pointAndInstantAgree()
    {
        const WeekGeometry geometry = week(m_tokyo);
        for (int day = 0; day < 7; ++day)
            for (int minute = 0; minute < 24 * 60; minute += 15) {
                const EpochMs instant = geometry.instantOf(day, minute);
                const QPointF point(geometry.left(day) + 3, geometry.yOf(instant) + 0.5);
                QCOMPARE(geometry.instantAt(point, 15), instant);
                QCOMPARE(geometry.dayOf(instant), day);
            }
    }

    void aDayOfTwentyFiveHoursKeepsItsHoursOnTheRuler()
    {
        const WeekGeometry autumn = week(m_berlin, {2026, 10, 19});
        QCOMPARE(autumn.daySpan(6).lengthMs(), 25 * kMsPerHour);
        const EpochMs noon = autumn.instantOf(6, 12 * 60);
        QCOMPARE(autumn.yOf(noon), autumn.yOfMinute(12 * 60));
        QCOMPARE(m_berlin.time(noon), QStringLiteral("12:00"));
        const WeekGeometry spring = week(m_berlin, {2026, 3, 23});
        QCOMPARE(spring.daySpan(6).lengthMs(), 23 * kMsPerHour);
        QCOMPARE(m_berlin.time(spring.instantOf(6, 12 * 60)), QStringLiteral("12:00"));
    }

    void rulersAreRightWhenClocksChange()
    {
        const Theme theme;
        const RulerPainter rulers(theme, m_berlin);
        const auto text = [&](const WeekGeometry& g, int day, int hour, const char* zone) {
            return rulers.hourText({QTimeZone(zone), false, day, 0, {}}, g, hour);
        };
        const WeekGeometry autumn = week(m_berlin, {2026, 10, 19}); // Sunday has 25 hours
        QCOMPARE(text(autumn, 5, 12, "Asia/Tokyo"), QStringLiteral("19:00"));
        QCOMPARE(text(autumn, 6, 1, "Asia/Tokyo"), QStringLiteral("08:00"));
        QCOMPARE(text(autumn, 6, 3, "Asia/Tokyo"), QStringLiteral("11:00")); // two hours after 02:00
        QCOMPARE(text(autumn, 6, 12, "Asia/Tokyo"), QStringLiteral("20:00"));
        QCOMPARE(text(autumn, 6, 12, "Asia/Kolkata"), QStringLiteral("16:30"));
        const WeekGeometry spring = week(m_berlin, {2026, 3, 23}); // and Sunday 23
        QCOMPARE(text(spring, 6, 1, "Asia/Kolkata"), QStringLiteral("05:30"));
        QCOMPARE(text(spring, 6, 3, "Asia/Kolkata"), QStringLiteral("06:30")); // an hour after 01:00
        QCOMPARE(text(spring, 6, 12, "Asia/Tokyo"), QStringLiteral("19:00"));
        const WeekGeometry usual = week(m_tokyo, {2026, 10, 19}); // the guest's clocks change
        QCOMPARE(RulerPainter(theme, m_tokyo).hourText({QTimeZone("Europe/Berlin"), false, 5, 0, {}}, usual, 17),
                 QStringLiteral("10:00"));
        QCOMPARE(RulerPainter(theme, m_tokyo).hourText({QTimeZone("Europe/Berlin"), false, 6, 0, {}}, usual, 17),
                 QStringLiteral("09:00"));
    }

    void tracksShareTheDayAndKeepTheirWidth()
    {
        WeekGeometry geometry(m_tokyo, {2026, 11, 11}, 1);
        geometry.setTracks(4);
        geometry.setWidth(1000, {}, 1);
        QCOMPARE(geometry.columns(), 4);
        QCOMPARE(geometry.width(0), 250.0);
        QCOMPARE(geometry.trackAt(600), 2);
        QCOMPARE(geometry.dayAt(600), 0);
        geometry.setTracks(20);
        geometry.setWidth(1000, {}, 1);
        QCOMPARE(geometry.width(), 2400.0);
        const EpochMs ten = geometry.instantOf(0, 600);
        const QVector<TimeSpan> spans{{ten, ten + kMsPerHour}, {ten, ten + kMsPerHour}};
        const WeekLayout layout = layOut(spans, geometry, {}, {{3}, {3, 7}});
        QCOMPARE(layout.blocks.size(), 3); // the second one has two hosts
        QCOMPARE(layout.blocks.last().track, 7);
        QCOMPARE(layout.blocks.last().lanes, 1);
        QCOMPARE(layout.blocks.first().lanes, 2);
    }

    void theKeyboardsDragGoesByWallClockAndHost()
    {
        WeekGeometry geometry(m_berlin, {2026, 10, 24}, 2); // the second day has 25 hours
        geometry.setTracks(3);
        geometry.setWidth(1000, {}, 1);
        const TimeSpan span{geometry.instantOf(0, 600), geometry.instantOf(0, 630)};
        DragTool tool;
        tool.take({{}, QStringLiteral("b"), span, true, 1});
        tool.nudge(geometry, 1, 0, 0);
        QCOMPARE(tool.target().start, geometry.instantOf(1, 600));
        tool.nudge(geometry, 0, 15, 1);
        tool.nudge(geometry, 0, 0, 5);
        QCOMPARE(tool.targetTrack(), 2); // and no further
        const DragTool::Outcome outcome = tool.release();
        QCOMPARE(outcome.kind, DragTool::Outcome::Kind::Move);
        QCOMPARE(outcome.span.start, geometry.instantOf(1, 615));
        QCOMPARE(outcome.track, 2);
    }

    void noTwoBlocksOfADayShareAPixel()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 60; ++round) {
            const WeekGeometry geometry = week(m_tokyo);
            QVector<BookingRow> rows;
            for (int i = 0; i < 40; ++i)
                rows.append(row(geometry.span().start + random.bounded(7 * 24 * 4) * 15 * kMsPerMinute,
                                15 + random.bounded(12) * 15, i));
            std::sort(rows.begin(), rows.end(),
                      [](const auto& a, const auto& b) { return a.span.start < b.span.start; });
            const WeekLayout layout = layOut(rows, geometry);
            for (const Block& a : layout.blocks)
                for (const Block& b : layout.blocks) QVERIFY(&a == &b || a.day != b.day || !a.rect.intersects(b.rect));
        }
    }

    void everyBookingIsShownOrCounted()
    {
        const WeekGeometry geometry = week(m_tokyo);
        QVector<BookingRow> rows;
        for (int i = 0; i < 500; ++i) rows.append(row(geometry.instantOf(2, 10 * 60), 30, i));
        const WeekLayout layout = layOut(rows, geometry);
        qsizetype seen = layout.blocks.size();
        for (const Overflow& overflow : layout.overflows) seen += overflow.rows.size();
        QCOMPARE(seen, 500);
        QCOMPARE(layout.blocks.size(), 3);
        QCOMPARE(layout.overflows.size(), 1);
    }

    void strangeLengthsHaveASanePicture()
    {
        const WeekGeometry geometry = week(m_tokyo);
        const EpochMs tuesday = geometry.instantOf(1, 22 * 60);
        QVector<BookingRow> rows{row(tuesday, 3 * 24 * 60), row(tuesday, 1), row(tuesday, -60)};
        const WeekLayout layout = layOut(rows, geometry);
        QSet<int> daysOfLong;
        for (const Block& block : layout.blocks) {
            QVERIFY(block.rect.height() >= 1);
            if (block.row == 0) daysOfLong.insert(block.day);
        }
        QCOMPARE(daysOfLong, QSet<int>({1, 2, 3, 4}));
        QVERIFY(std::any_of(layout.blocks.begin(), layout.blocks.end(), [](const Block& b) { return b.row == 2; }));
    }

    void aDragStartsAfterFourPixelsAndSnaps()
    {
        const WeekGeometry geometry = week(m_tokyo);
        const TimeSpan span{geometry.instantOf(2, 17 * 60), geometry.instantOf(2, 18 * 60)};
        DragTool tool;
        const QPointF grab(geometry.left(2) + 30, geometry.yOf(span.start) + 20);
        tool.press({grab, QStringLiteral("a"), span, true}, geometry);
        QVERIFY(!tool.move(grab + QPointF(3, 3), geometry, DragTool::Snap::Quarter));
        QCOMPARE(tool.state(), DragTool::State::Pressed);
        QVERIFY(tool.move(QPointF(geometry.left(3) + 30, grab.y() - geometry.hourHeight() - 3), geometry,
                          DragTool::Snap::Quarter));
        QCOMPARE(tool.target(), (TimeSpan{geometry.instantOf(3, 16 * 60), geometry.instantOf(3, 17 * 60)}));
        tool.move(QPointF(geometry.left(3) + 30, grab.y() + 6), geometry, DragTool::Snap::Fine);
        QCOMPARE(tool.target().start, geometry.instantOf(3, 17 * 60 + 5));
        const auto outcome = tool.release();
        QCOMPARE(outcome.kind, DragTool::Outcome::Kind::Move);
        QCOMPARE(tool.state(), DragTool::State::Idle);
    }

    void whatMayNotMoveDoesNot()
    {
        const WeekGeometry geometry = week(m_tokyo);
        DragTool tool;
        tool.press(
            {QPointF(20, 600), QStringLiteral("a"), {geometry.instantOf(0, 540), geometry.instantOf(0, 600)}, false},
            geometry);
        QVERIFY(!tool.move(QPointF(400, 900), geometry, DragTool::Snap::Quarter));
        QCOMPARE(tool.release().kind, DragTool::Outcome::Kind::Click);
    }

    void escapeTakesTheDragBack()
    {
        const WeekGeometry geometry = week(m_tokyo);
        DragTool tool;
        tool.press(
            {QPointF(20, 600), QStringLiteral("a"), {geometry.instantOf(0, 540), geometry.instantOf(0, 600)}, true},
            geometry);
        tool.move(QPointF(400, 900), geometry, DragTool::Snap::Quarter);
        tool.cancel();
        QCOMPARE(tool.release().kind, DragTool::Outcome::Kind::None);
    }

    void aSweepMakesASpanInItsDay()
    {
        const WeekGeometry geometry = week(m_tokyo);
        DragTool tool;
        tool.press({QPointF(geometry.left(4) + 5, geometry.yOfMinute(600) + 1), {}, {}, false}, geometry);
        tool.move(QPointF(geometry.left(6) + 5, geometry.yOfMinute(660) + 1), geometry, DragTool::Snap::Quarter);
        const auto outcome = tool.release();
        QCOMPARE(outcome.kind, DragTool::Outcome::Kind::Create);
        QCOMPARE(outcome.span, (TimeSpan{geometry.instantOf(4, 600), geometry.instantOf(4, 660)}));
    }
};

QTEST_MAIN(tst_Week)
#include "tst_week.moc"
