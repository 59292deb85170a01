#include "core/insight/bulkplan.h"
#include "support/strict.h"

#include <QTest>

using namespace yoyaku;
using namespace yoyaku::test;
using namespace Qt::StringLiterals;

namespace {

constexpr EpochMs kNow = 1794364560000; // Wed 2026-11-11 11:36 in Tokyo
const QTimeZone kTokyo("Asia/Tokyo");
const UserId kEmma(u"U1"_s), kAiko(u"U2"_s), kDan(u"U3"_s);

BookingDetail booking(EpochMs start = kNow + kMsPerHour)
{
    BookingDetail detail;
    detail.found = true;
    detail.row.uid = BookingId(u"B1"_s);
    detail.row.status = BookingStatus::Open;
    detail.row.span = {start, start + 30 * kMsPerMinute};
    detail.row.timeZone = u"Europe/Berlin"_s;
    detail.booking.hosts = {{kEmma, u"admin"_s}, {kDan, u"viewer"_s}};
    return detail;
}

BulkChoice to(const UserId& host) { return {BulkChoice::Kind::Reassign, host, {}, {}, false}; }

HostFreedom at(const UserId& host, Freedom state, int bookings, int minutes = 0, std::optional<int> limit = {})
{
    return {host, state, {}, {}, minutes, limit, bookings};
}

SpreadAsk ask(EpochMs start, QVector<HostFreedom> freedom)
{
    return {{start, start + 30 * kMsPerMinute}, {kEmma, kAiko, kDan}, {kEmma}, std::move(freedom)};
}

} // namespace

/// What stands against an act on one of many bookings, and who is given what.
class tst_BulkPlan : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void init() { failOnUnexpectedWarnings(); }

    void whatStandsAgainstIsSaidBeforeAnythingIsSent()
    {
        const BulkChoice cancel{BulkChoice::Kind::Cancel, {}, {}, {}, false};
        QCOMPARE(obstacleOf(booking(), cancel, false, kNow), BulkObstacle::None);
        QCOMPARE(obstacleOf(booking(), cancel, true, kNow), BulkObstacle::OnItsWay);
        QCOMPARE(obstacleOf(booking(kNow), cancel, false, kNow), BulkObstacle::Over);
        QCOMPARE(obstacleOf({}, cancel, false, kNow), BulkObstacle::Unknown);
        BookingDetail off = booking();
        off.row.status = BookingStatus::Cancel;
        QCOMPARE(obstacleOf(off, cancel, false, kNow), BulkObstacle::Cancelled);
        off.row.isGone = true;
        QCOMPARE(obstacleOf(off, cancel, false, kNow), BulkObstacle::Gone);
        BookingDetail made = booking();
        made.row.uid = BookingId(u"local-1"_s);
        QCOMPARE(obstacleOf(made, cancel, false, kNow), BulkObstacle::NotMade);
        QCOMPARE(obstacleOf(booking(), to(kEmma), false, kNow), BulkObstacle::Unchanged);
        QCOMPARE(obstacleOf(booking(), to(UserId()), false, kNow), BulkObstacle::NobodyFree);
        QCOMPARE(obstacleOf(booking(), to(kAiko), false, kNow), BulkObstacle::None);
        BulkChoice move{BulkChoice::Kind::Move, {}, {}, booking().row.span, false};
        QCOMPARE(obstacleOf(booking(), move, false, kNow), BulkObstacle::Unchanged);
        move.to = move.to.movedTo(kNow - 1);
        QCOMPARE(obstacleOf(booking(), move, false, kNow), BulkObstacle::ToThePast);
    }

    void whoTakesOverKeepsTheRoleOfWhosePlaceItIs()
    {
        const auto first = std::get<UpdateEdit>(actOf(booking(), to(kAiko), {{}, false, {}}));
        const QVector<BookingHost> expected{{kAiko, u"admin"_s}, {kDan, u"viewer"_s}};
        QCOMPARE(*first.patch.hosts, expected);
        QCOMPARE(first.patch.sendUpdates, std::optional(false));
        BulkChoice second = to(kAiko);
        second.instead = kDan;
        const QVector<BookingHost> other{{kEmma, u"admin"_s}, {kAiko, u"viewer"_s}};
        QCOMPARE(*std::get<UpdateEdit>(actOf(booking(), second, {})).patch.hosts, other);
        // Who is on it already takes the place without standing there twice.
        BulkChoice own = to(kDan);
        own.instead = kEmma;
        QCOMPARE(obstacleOf(booking(), own, false, kNow), BulkObstacle::None);
        QCOMPARE(*std::get<UpdateEdit>(actOf(booking(), own, {})).patch.hosts,
                 (QVector<BookingHost>{{kDan, u"admin"_s}}));
    }

    void onlyAnOpenSlotIsRescheduled()
    {
        BulkChoice move{BulkChoice::Kind::Move, {}, {}, booking().row.span.movedTo(kNow + kMsPerDay), true};
        QVERIFY(std::holds_alternative<RescheduleEdit>(actOf(booking(), move, {})));
        move.isOpenSlot = false;
        QCOMPARE(*std::get<UpdateEdit>(actOf(booking(), move, {})).patch.span, move.to);
    }

    void bookingsAreSpreadOverWhoIsFreeFewestFirst()
    {
        const QVector<HostFreedom> both{at(kEmma, Freedom::Free, 0), at(kAiko, Freedom::Free, 2),
                                        at(kDan, Freedom::Free, 1)};
        const auto chosen =
            spread({ask(kNow, both), ask(kNow, both), ask(kNow, both), ask(kNow + kMsPerHour, both)}, kTokyo);
        QCOMPARE(chosen, (QVector<UserId>{kDan, kAiko, UserId(), kDan})); // never two at one time
    }

    void nobodyBusyOrBeyondALimitIsChosen()
    {
        const QVector<HostFreedom> tight{at(kAiko, Freedom::Booked, 0), at(kDan, Freedom::Free, 5, 60, 120)};
        const auto chosen =
            spread({ask(kNow, tight), ask(kNow + kMsPerHour, tight), ask(kNow + 2 * kMsPerHour, tight)}, kTokyo);
        QCOMPARE(chosen, (QVector<UserId>{kDan, kDan, UserId()}));
    }

    void whoseHoursAreNotKnownComesAfterWhoIsFree()
    {
        const QVector<HostFreedom> some{at(kAiko, Freedom::Unknown, 0), at(kDan, Freedom::Free, 5)};
        QCOMPARE(spread({ask(kNow, some), ask(kNow, some)}, kTokyo), (QVector<UserId>{kDan, kAiko}));
    }

    void aDayLaterIsTheSameWallClockOnADayOf25Hours()
    {
        const QTimeZone berlin("Europe/Berlin");
        const EpochMs nine = QDateTime(QDate(2026, 10, 24), QTime(9, 0), berlin).toMSecsSinceEpoch();
        const TimeSpan later = shifted({nine, nine + kMsPerHour}, 1, 30, berlin);
        QCOMPARE(later.start, nine + 25 * kMsPerHour + 30 * kMsPerMinute);
        QCOMPARE(later.lengthMs(), kMsPerHour);
        QCOMPARE(onDate(later, QDate(2026, 10, 24), berlin).start, nine + 30 * kMsPerMinute);
    }
};

QTEST_GUILESS_MAIN(tst_BulkPlan)
#include "tst_bulkplan.moc"
