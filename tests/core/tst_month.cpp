#include "core/domain/holidays.h"
#include "core/models/guestmask.h"
#include "core/models/monthmodel.h"
#include "core/store/readsession.h"

#include "support/mockupweek.h"
#include "support/storebench.h"

#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

using namespace yoyaku;

namespace {

const auto kOpen = BookingStatus::Open;

Booking booking(const QString& uid, EpochMs start, int minutes, BookingStatus status = kOpen)
{
    Booking b;
    b.uid = BookingId(uid);
    b.eventType = EventTypeId(QStringLiteral("type-0"));
    b.name = QStringLiteral("製品デモ");
    b.status = status;
    b.statusText = bookingStatusText(status);
    b.span = {start, start + minutes * kMsPerMinute};
    b.timeZone = QStringLiteral("Asia/Tokyo");
    b.hosts = {{UserId(QStringLiteral("host-0")), QStringLiteral("admin")}};
    b.createdAt = b.updatedAt = test::mockupTime(0, 0);
    return b;
}

ChangeSet setOf(const QVector<Booking>& bookings)
{
    ChangeSet set;
    for (const Booking& one : bookings) set.bookings.append({one, BookingUpsert::Completeness::Full, {}, {}});
    return set;
}

/// Seven days from Monday 9 November 2026 in Tokyo, ten hours each from nine.
MonthQuery weekQuery()
{
    MonthQuery query;
    for (int day = 0; day <= 7; ++day) query.days.append(test::mockupTime(day, 0));
    for (int day = 0; day < 7; ++day) {
        QVector<EpochMs> hours;
        for (int hour = 9; hour <= 19; ++hour) hours.append(test::mockupTime(day, hour));
        query.hours.append(hours);
    }
    return query;
}

QVector<MonthDay> read(test::StoreBench& bench, const MonthQuery& query)
{
    return bench.read<QVector<MonthDay>>([query](ReadSession& session) { return monthDays(session, query); });
}

QStringList uids(const QVector<BookingRow>& rows)
{
    QStringList all;
    for (const BookingRow& row : rows) all << row.uid.text();
    return all;
}

} // namespace

/// Holidays, and a month as sums and first rows.
class tst_Month : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void init() { test::failOnUnexpectedWarnings(); }

    void holidaysAreNamedInBothLanguages()
    {
        const auto culture = japaneseHoliday(QDate(2026, 11, 3));
        QVERIFY(culture);
        QCOMPARE(culture->japanese, QStringLiteral("文化の日"));
        QCOMPARE(culture->english, QStringLiteral("National Culture Day"));
        QVERIFY(!japaneseHoliday(QDate(2026, 11, 4)));
        QCOMPARE(japaneseHoliday(QDate(2026, 5, 6))->japanese, QStringLiteral("こどもの日 振替休日"));
        QCOMPARE(japaneseHoliday(QDate(2020, 7, 24))->english,
                 QStringLiteral("Health and Sports Day")); // moved that year
    }
    void theFirstAndTheLastDayOfTheTableAreFound()
    {
        QVERIFY(japaneseHoliday(QDate(1970, 1, 1)));
        QVERIFY(japaneseHoliday(QDate(2050, 11, 23)));
    }
    void outsideItsYearsNothingIsKnown()
    {
        QVERIFY(!areHolidaysKnown(QDate(1969, 12, 31)));
        QVERIFY(!areHolidaysKnown(QDate(2051, 1, 1)));
        QVERIFY(!japaneseHoliday(QDate(2051, 1, 1)));
        QVERIFY(!japaneseHoliday(QDate()));
        QVERIFY(areHolidaysKnown(QDate(2050, 12, 31)));
    }

    void aDayHasItsCountItsMinutesAndItsFirstRows()
    {
        test::StoreBench bench;
        bench.apply(setOf({booking(QStringLiteral("b"), test::mockupTime(2, 10), 60),
                           booking(QStringLiteral("a"), test::mockupTime(2, 9, 30), 30),
                           booking(QStringLiteral("c"), test::mockupTime(2, 18, 30), 60),
                           booking(QStringLiteral("x"), test::mockupTime(2, 12), 30, BookingStatus::Cancel)}));
        MonthQuery query = weekQuery();
        query.rowsADay = 2;
        const MonthDay day = read(bench, query)[2];
        QCOMPARE(day.bookings, 3); // a cancelled one takes nobody's time
        QCOMPARE(day.listed, 4);
        QCOMPARE(day.minutes, 150);
        QCOMPARE(uids(day.rows), QStringList({QStringLiteral("a"), QStringLiteral("b")}));
        QCOMPARE(day.heat, QVector<int>({30, 60, 0, 0, 0, 0, 0, 0, 0, 30})); // what lies after 19 is not shown
    }
    void aBookingOfThreeDaysStandsOnEachOfThem()
    {
        test::StoreBench bench;
        bench.apply(setOf({booking(QStringLiteral("long"), test::mockupTime(1, 12), 3 * 24 * 60),
                           booking(QStringLiteral("short"), test::mockupTime(2, 9), 30)}));
        const auto days = read(bench, weekQuery());
        for (int day = 1; day <= 4; ++day) QCOMPARE(days[day].bookings, day == 2 ? 2 : 1);
        QCOMPARE(days[0].listed + days[5].listed, 0);
        QCOMPARE(days[1].minutes, 12 * 60);
        QCOMPARE(days[3].minutes, 24 * 60);
        QCOMPARE(uids(days[2].rows), QStringList({QStringLiteral("long"), QStringLiteral("short")}));
    }
    void oneThatRunsIntoTheWindowIsSeenFromItsFirstDayOn()
    {
        test::StoreBench bench;
        bench.apply(setOf({booking(QStringLiteral("night"), test::mockupTime(-1, 23), 120),
                           booking(QStringLiteral("old"), test::mockupTime(-3, 9), 4 * 24 * 60)}));
        const MonthDay day = read(bench, weekQuery()).first();
        QCOMPARE(day.bookings, 2);
        QCOMPARE(day.rows.size(), 2);
    }
    void oneThatEndsBeforeItStartsStandsWhereItStarts()
    {
        test::StoreBench bench;
        bench.apply(setOf({booking(QStringLiteral("odd"), test::mockupTime(3, 10), -90)}));
        const auto days = read(bench, weekQuery());
        QCOMPARE(days[3].bookings, 1);
        QCOMPARE(days[3].minutes, 0);
        QCOMPARE(uids(days[3].rows), QStringList{QStringLiteral("odd")});
        int all = 0;
        for (const MonthDay& day : days) all += day.listed;
        QCOMPARE(all, 1);
    }
    void fiveThousandOnADayAreCountedAndAFewRead()
    {
        test::StoreBench bench;
        QVector<Booking> many;
        for (int i = 0; i < 5000; ++i)
            many.append(booking(QStringLiteral("m%1").arg(i), test::mockupTime(4, 9) + (i % 600) * kMsPerMinute, 30));
        bench.apply(setOf(many));
        const MonthDay day = read(bench, weekQuery())[4];
        QCOMPARE(day.bookings, 5000);
        QCOMPARE(day.minutes, 150'000);
        QCOMPARE(day.rows.size(), 4);
    }
    void theFilterHoldsForSumsAndRows()
    {
        test::StoreBench bench;
        bench.apply(test::mockupWeek());
        MonthQuery query = weekQuery();
        const int all = read(bench, query)[2].bookings;
        query.filter.hosts = {UserId(QStringLiteral("host-0"))};
        query.rowsADay = 100;
        const auto rows = bench.read<QVector<BookingRow>>([query](ReadSession& session) {
            return session.window({query.days[2], query.days[3]}, query.filter);
        });
        const MonthDay day = read(bench, query)[2];
        QCOMPARE(uids(day.rows), uids(rows));
        QVERIFY(day.bookings <= all);
        QCOMPARE(day.listed, int(rows.size()));
    }
    void anHourIsTheRightOneOnTheDayTheClocksGoBack()
    {
        test::StoreBench bench;
        const QTimeZone berlin("Europe/Berlin");
        const QDate day(2026, 10, 25); // 25 hours
        const auto at = [&](QDate date, int hour) {
            return QDateTime(date, QTime(hour, 0), berlin).toMSecsSinceEpoch();
        };
        bench.apply(
            setOf({booking(QStringLiteral("late"), at(day, 23), 60), booking(QStringLiteral("ten"), at(day, 10), 30)}));
        MonthQuery query;
        query.days = {at(day, 0), at(day.addDays(1), 0)};
        query.hours = {{at(day, 9), at(day, 10), at(day, 11)}};
        const auto days = read(bench, query);
        QCOMPARE(query.days[1] - query.days[0], 25 * 60 * kMsPerMinute);
        QCOMPARE(days[0].bookings, 2);
        QCOMPARE(days[0].heat, QVector<int>({0, 30}));
    }

    void theModelReadsNothingBeforeSomebodyLooks()
    {
        test::StoreBench bench;
        bench.apply(test::mockupWeek());
        MonthModel model(bench.store);
        const MonthQuery query = weekQuery();
        model.setDays(query.days, query.hours);
        (void)read(bench, query); // the reader's queue is empty behind it
        QVERIFY(model.days().isEmpty());
        model.setActive(true);
        QTRY_COMPARE(model.days().size(), 7);
        QVERIFY(model.isCurrent());
    }
    void theModelFollowsTheStore()
    {
        test::StoreBench bench;
        MonthModel model(bench.store);
        const MonthQuery query = weekQuery();
        model.setDays(query.days, query.hours);
        model.setActive(true);
        QTRY_COMPARE(model.days().size(), 7);
        bench.apply(setOf({booking(QStringLiteral("new"), test::mockupTime(1, 10), 30)}));
        QTRY_COMPARE(model.days()[1].bookings, 1);
        QVERIFY(model.find(BookingId(QStringLiteral("new"))));
        bench.apply(setOf({booking(QStringLiteral("odd"), test::mockupTime(0, 0), -30)}));
        QTRY_COMPARE(model.days()[0].bookings, 1);
    }
    void aChangeElsewhereIsNotReadFor()
    {
        test::StoreBench bench;
        MonthModel model(bench.store);
        const MonthQuery query = weekQuery();
        model.setDays(query.days, query.hours);
        model.setActive(true);
        QTRY_COMPARE(model.days().size(), 7);
        QSignalSpy changed(&model, &MonthModel::changed);
        bench.apply(setOf({booking(QStringLiteral("far"), test::mockupTime(40, 10), 30)}));
        bench.apply(setOf({booking(QStringLiteral("near"), test::mockupTime(1, 10), 30)}));
        QTRY_COMPARE(model.days()[1].bookings, 1);
        QCOMPARE(changed.size(), 1);
    }
    void guestsAreHiddenWhereTheyAreToBe()
    {
        test::StoreBench bench;
        bench.apply(test::mockupWeek());
        GuestMask mask;
        MonthModel model(bench.store, nullptr, &mask);
        const MonthQuery query = weekQuery();
        model.setDays(query.days, query.hours);
        model.setActive(true);
        QTRY_COMPARE(model.days().size(), 7);
        const BookingRow shown = model.days()[2].rows.first();
        mask.setOn(true);
        QTRY_COMPARE(model.days()[2].rows.first().guestName, mask.nameOf(shown.uid));
        QVERIFY(model.days()[2].rows.first().guestName != shown.guestName);
        QVector<BookingRow> listed;
        model.readDay({query.days[2], query.days[3]}, 100, this,
                      [&](const QVector<BookingRow>& rows) { listed = rows; });
        QTRY_VERIFY(!listed.isEmpty());
        for (const BookingRow& row : listed) QCOMPARE(row.guestName, mask.nameOf(row.uid));
    }
};

QTEST_GUILESS_MAIN(tst_Month)
#include "tst_month.moc"
