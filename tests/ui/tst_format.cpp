#include "ui/format/dstguard.h"
#include "ui/format/safetext.h"
#include "ui/format/timeformat.h"

#include "support/strict.h"

#include <QTest>

using namespace yoyaku;
using namespace yoyaku::ui;

namespace {

constexpr EpochMs kWednesday = 1794384000000; // 2026-11-11T08:00Z

TimeFormat tokyo(TimeFormat::Language language = TimeFormat::Language::English)
{
    return TimeFormat(QTimeZone("Asia/Tokyo"), language);
}

EpochMs utc(QDate day, int hour, int minute = 0)
{
    return QDateTime(day, QTime(hour, minute), Qt::UTC).toMSecsSinceEpoch();
}

BookingRow bookedAt(EpochMs created, EpochMs start, const char* zone)
{
    BookingRow row;
    row.createdAt = created;
    row.span = {start, start + kMsPerHour};
    row.timeZone = QLatin1String(zone);
    return row;
}

} // namespace

class tst_Format : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void init() { test::failOnUnexpectedWarnings(); }

    void datesReadAsTheyAreWrittenInEachLanguage()
    {
        const TimeFormat en = tokyo(), ja = tokyo(TimeFormat::Language::Japanese);
        QCOMPARE(en.time(kWednesday), QStringLiteral("17:00"));
        QCOMPARE(en.range({kWednesday, kWednesday + kMsPerHour}), QStringLiteral("17:00 – 18:00"));
        QCOMPARE(en.date(kWednesday), QStringLiteral("Wed 11 Nov"));
        QCOMPARE(ja.date(kWednesday), QStringLiteral("11/11（水）"));
        QCOMPARE(ja.dateWithYear(kWednesday), QStringLiteral("2026年11月11日（水）"));
        QCOMPARE(en.longDay(en.day(kWednesday)), QStringLiteral("Wednesday 11 November"));
        QCOMPARE(en.week(en.day(kWednesday)), QStringLiteral("Week 46"));
    }

    void periodsNameWhatDiffers()
    {
        const TimeFormat en = tokyo(), ja = tokyo(TimeFormat::Language::Japanese);
        QCOMPARE(en.period({2026, 11, 9}, {2026, 11, 15}), QStringLiteral("9 – 15 November 2026"));
        QCOMPARE(en.period({2026, 11, 30}, {2026, 12, 6}), QStringLiteral("30 Nov – 6 December 2026"));
        QCOMPARE(en.period({2026, 12, 28}, {2027, 1, 3}), QStringLiteral("28 Dec 2026 – 3 January 2027"));
        QCOMPARE(ja.period({2026, 11, 9}, {2026, 11, 15}), QStringLiteral("2026年11月9日 – 15日"));
        QCOMPARE(en.shortPeriod({2026, 11, 9}, {2026, 11, 15}), QStringLiteral("9 – 15 Nov 2026"));
        QCOMPARE(en.shortPeriod({2026, 11, 30}, {2026, 12, 6}), QStringLiteral("30 Nov – 6 Dec 2026"));
        QCOMPARE(en.shortPeriod({2026, 11, 11}, {2026, 11, 11}), QStringLiteral("11 Nov 2026"));
        QCOMPARE(ja.shortPeriod({2026, 11, 9}, {2026, 11, 15}), QStringLiteral("2026/11/9 – 15"));
        QCOMPARE(ja.shortPeriod({2026, 11, 30}, {2026, 12, 6}), QStringLiteral("2026/11/30 – 12/6"));
    }

    void theGuestsClockStandsBesideOurs()
    {
        const TimeFormat en = tokyo();
        QCOMPARE(en.guestClock(kWednesday, QStringLiteral("Europe/Berlin")), QStringLiteral("09:00 CET"));
        QCOMPARE(en.guestClock(kWednesday, QStringLiteral("Asia/Tokyo")), QStringLiteral("same"));
        QCOMPARE(en.guestClock(kWednesday, QStringLiteral("Mars/Olympus")), QStringLiteral("Mars/Olympus"));
        QCOMPARE(en.zoneLabel(kWednesday), QStringLiteral("Tokyo JST"));
    }

    void clocksThatMovedSinceTheBookingAreTold()
    {
        const EpochMs before = utc({2026, 10, 20}, 9), after = utc({2026, 11, 2}, 9);
        const BookingRow autumn = bookedAt(before, kWednesday, "Europe/Berlin");
        QCOMPARE(clockShiftText(autumn, tokyo(), kWednesday),
                 QStringLiteral("Clocks in Berlin went back on Sun 25 Oct, after the booking was made. 17:00 here is "
                                "09:00 there, not 10:00."));
        QCOMPARE(clockShiftText(autumn, tokyo(), before),
                 QStringLiteral("Clocks in Berlin go back on Sun 25 Oct, after the booking was made. 17:00 here is "
                                "09:00 there, not 10:00."));
        QCOMPARE(clockShiftText(bookedAt(after, kWednesday, "Europe/Berlin"), tokyo(), after), QString());
        QCOMPARE(clockShiftText(bookedAt(before, kWednesday, "Asia/Tokyo"), tokyo(), after), QString());
        QCOMPARE(clockShiftText(bookedAt(before, kWednesday, "Mars/Olympus"), tokyo(), after), QString());
        QCOMPARE(clockShiftText(bookedAt(0, kWednesday, "Europe/Berlin"), tokyo(), after), QString());
        // A year ahead: there and back again.
        QVERIFY(!clockShift(bookedAt(utc({2025, 11, 11}, 8), kWednesday, "Europe/Berlin"), tokyo().zone()));
        const EpochMs spring = utc({2027, 4, 1}, 7);
        QCOMPARE(clockShiftText(bookedAt(utc({2027, 3, 20}, 7), spring, "Europe/Berlin"), tokyo(), spring),
                 QStringLiteral("Clocks in Berlin went forward on Sun 28 Mar, after the booking was made. 16:00 here "
                                "is 09:00 there, not 08:00."));
    }

    void theOwnClocksAndHalfHoursCountToo()
    {
        const EpochMs before = utc({2026, 10, 20}, 9);
        const TimeFormat berlin{QTimeZone("Europe/Berlin")};
        const auto own = clockShift(bookedAt(before, kWednesday, "Asia/Tokyo"), berlin.zone());
        QVERIFY(own);
        QCOMPARE(own->zone.id(), QByteArray("Europe/Berlin"));
        QCOMPARE(own->minutes, 60);
        QCOMPARE(clockShiftText(bookedAt(before, kWednesday, "Asia/Tokyo"), berlin, kWednesday),
                 QStringLiteral("Clocks in Berlin went back on Sun 25 Oct, after the booking was made. 09:00 here is "
                                "17:00 there, not 16:00."));
        // Both went back by an hour, a week apart: the same as ever once both have.
        QVERIFY(!clockShift(bookedAt(before, kWednesday, "America/New_York"), berlin.zone()));
        QVERIFY(clockShift(bookedAt(before, utc({2026, 10, 28}, 15), "America/New_York"), berlin.zone()));
        // Lord Howe moves by half an hour.
        const auto half =
            clockShift(bookedAt(utc({2026, 9, 20}, 1), utc({2026, 10, 10}, 1), "Australia/Lord_Howe"), tokyo().zone());
        QVERIFY(half);
        QCOMPARE(half->minutes, 30);
        const auto both = clockShift(bookedAt(utc({2026, 9, 20}, 1), kWednesday, "Australia/Sydney"), berlin.zone());
        QVERIFY(both && both->haveBoth);
        QCOMPARE(both->minutes, 120);
    }

    void relativeTimesAreShort()
    {
        const TimeFormat en = tokyo();
        QCOMPARE(en.relative(kWednesday + 324 * kMsPerMinute, kWednesday), QStringLiteral("in 5 h 24 min"));
        QCOMPARE(en.relative(kWednesday - 12 * kMsPerMinute, kWednesday), QStringLiteral("12 min ago"));
        QCOMPARE(en.relative(kWednesday + 2 * kMsPerHour, kWednesday), QStringLiteral("in 2 h"));
    }

    void aDayWithoutMidnightStartsWhenItStarts()
    {
        // Lebanon skips 00:00 to 01:00 on this day.
        const TimeFormat beirut(QTimeZone("Asia/Beirut"));
        QCOMPARE(beirut.time(beirut.startOf({2024, 3, 31})), QStringLiteral("01:00"));
    }

    void anUnknownZoneFallsBackToUtc() { QCOMPARE(TimeFormat(QTimeZone("No/Where")).zone(), QTimeZone::utc()); }

    void strangersCannotTurnTextAround()
    {
        QCOMPARE(safeText(QStringLiteral("a\u202Eb")), QStringLiteral("a\uFFFDb"));
        QCOMPARE(safeText(QStringLiteral("a\nb\tc\u0007")), QStringLiteral("a b c "));
        QCOMPARE(safeText(QStringLiteral("<b>bold</b>")),
                 QStringLiteral("<b>bold</b>")); // plain text shows it as it is
        QCOMPARE(safeText(QString(5000, u'x')).size(), 2001);
        QCOMPARE(safeLines(QStringLiteral("a\nb")), QStringLiteral("a\nb"));
        QCOMPARE(safeText(QStringLiteral("👩‍🚀")), QStringLiteral("👩‍🚀"));
    }

    void namesGetShorterStepByStep()
    {
        QCOMPARE(shortName(QStringLiteral("長谷川 花子"), NameLength::Short), QStringLiteral("長谷川"));
        QCOMPARE(shortName(QStringLiteral("Guest 4F2"), NameLength::Short), QStringLiteral("4F2")); // hidden
        QCOMPARE(shortName(QStringLiteral("ゲスト 4F2"), NameLength::Short), QStringLiteral("4F2"));
        QCOMPARE(shortName(QStringLiteral("Anna Bea"), NameLength::Short), QStringLiteral("Anna B."));
        QCOMPARE(shortName(QStringLiteral("Lena Hoffmann"), NameLength::Short), QStringLiteral("Lena H."));
        QCOMPARE(shortName(QStringLiteral("Lena Hoffmann"), NameLength::Monogram), QStringLiteral("L"));
        QCOMPARE(shortName(QString(), NameLength::Short), QString());
    }
};

QTEST_GUILESS_MAIN(tst_Format)
#include "tst_format.moc"
