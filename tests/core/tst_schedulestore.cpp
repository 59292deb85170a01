#include "core/store/sqlconnection.h"

#include "support/storebench.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QSqlQuery>
#include <QTest>

using namespace yoyaku;
using namespace yoyaku::test;
using namespace Qt::StringLiterals;

namespace {

constexpr EpochMs kMonday = 1794150000000; // 2026-11-09T00:00 in Tokyo
const TimeSpan kWeek{kMonday, kMonday + 7 * kMsPerDay};

Schedule schedule(const QString& id, EpochMs start, EpochMs lasts = kMsPerHour, const QString& member = u"u1"_s)
{
    Schedule s;
    s.id = ScheduleId(id);
    s.name = u"出張"_s;
    s.attendees = {{UserId(member), u"a@example.com"_s, u"admin"_s, u"1"_s}};
    s.span = {start, start + lasts};
    s.timeZone = u"Asia/Tokyo"_s;
    s.status = u"open"_s;
    s.transparency = u"opaque"_s;
    s.createdAt = s.updatedAt = 1000;
    return s;
}

ChangeSet told(const QVector<Schedule>& schedules)
{
    ChangeSet set;
    set.schedules = schedules;
    return set;
}

QStringList idsOf(const QVector<Schedule>& schedules)
{
    QStringList ids;
    for (const Schedule& s : schedules) ids.append(s.id.text());
    return ids;
}

struct Bench : StoreBench
{
    QStringList ids(TimeSpan window = kWeek)
    {
        return idsOf(read<QVector<Schedule>>([window](ReadSession& s) { return s.schedules(window); }));
    }
};

} // namespace

class tst_ScheduleStore : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void init() { failOnUnexpectedWarnings(); }

    void aScheduleComesBackAsItWasTold()
    {
        Bench bench;
        Schedule s = schedule(u"s1"_s, kMonday);
        s.description = u"説明"_s;
        s.isAllDay = true;
        s.behavior = u"work"_s;
        s.visibilityType = u"busy"_s;
        s.displayType = u"teamPublic"_s;
        s.priority = u"high"_s;
        s.locationId = u"zoom"_s;
        s.url = u"https://example.com/1"_s;
        s.phoneNumber = u"+81 3"_s;
        s.address = u"東京"_s;
        s.access = u"B1"_s;
        s.customLocation = u"屋上"_s;
        s.routine = {{u"rules"_s, u"FREQ=WEEKLY"_s}, {u"n"_s, 1.5}};
        bench.apply(told({s}));
        const auto read = bench.read<QVector<Schedule>>([](ReadSession& r) { return r.schedules(kWeek); });
        QCOMPARE(read.size(), 1);
        QVERIFY(read.first() == s);
    }

    void aWindowHoldsWhatOverlapsIt()
    {
        Bench bench;
        bench.apply(told(
            {schedule(u"before"_s, kMonday - 2 * kMsPerHour), schedule(u"over the start"_s, kMonday - kMsPerHour / 2),
             schedule(u"in"_s, kMonday + kMsPerDay), schedule(u"a month"_s, kMonday - 9 * kMsPerDay, 30 * kMsPerDay),
             schedule(u"long over"_s, kMonday - 9 * kMsPerDay, 8 * kMsPerDay),
             schedule(u"touches the end"_s, kWeek.end)}));
        QCOMPARE(bench.ids(), (QStringList{u"a month"_s, u"over the start"_s, u"in"_s}));
    }

    void anOlderAnswerDoesNotOverwriteANewerSchedule()
    {
        Bench bench;
        Schedule newer = schedule(u"s1"_s, kMonday + kMsPerDay, kMsPerHour, u"u2"_s);
        newer.updatedAt = 5000;
        bench.apply(told({newer}));
        bench.apply(told({schedule(u"s1"_s, kMonday)}));
        const auto read = bench.read<QVector<Schedule>>([](ReadSession& r) { return r.schedules(kWeek); });
        QVERIFY(read == QVector{newer});
        const auto of = [&](const char* user) {
            const UserId id(QString::fromLatin1(user));
            return bench.read<QVector<Schedule>>([id](ReadSession& r) { return r.schedulesOf(id, kWeek); }).size();
        };
        QCOMPARE(of("u1"), 0);
        QCOMPARE(of("u2"), 1);
    }

    void aWholeReadingRemovesWhatItDidNotTell()
    {
        Bench bench;
        bench.apply(told({schedule(u"stays"_s, kMonday), schedule(u"goes"_s, kMonday)}));
        QTRY_VERIFY(Store::mark() > bench.read<EpochMs>([](ReadSession& r) {
            QSqlQuery query(r.database());
            return query.exec(u"SELECT max(told_ms) FROM schedule"_s) && query.next() ? query.value(0).toLongLong() : 0;
        }));
        const EpochMs mark = Store::mark();
        // Told by an older answer than the stored one: it is there all the same.
        Schedule older = schedule(u"stays"_s, kMonday);
        older.updatedAt = 1;
        bench.apply(told({older}));
        QCOMPARE(bench.read<int>([mark](ReadSession& r) { return r.schedulesToldBefore(mark); }), 1);
        ChangeSet end;
        end.schedulesReadSince = mark;
        bench.apply(end);
        QCOMPARE(bench.ids(), QStringList{u"stays"_s});
    }

    void aDeletedScheduleIsGoneWithItsMembers()
    {
        Bench bench;
        bench.apply(told({schedule(u"s1"_s, kMonday)}));
        ChangeSet gone;
        gone.schedulesGone = {ScheduleId(u"s1"_s)};
        bench.apply(gone);
        QVERIFY(bench.ids().isEmpty());
        QCOMPARE(bench.read<int>([](ReadSession& r) {
            QSqlQuery query(r.database());
            return query.exec(u"SELECT count(*) FROM schedule_member"_s) && query.next() ? query.value(0).toInt() : -1;
        }),
                 0);
    }

    void windowsAndMembersAreReadByIndex()
    {
        Bench bench;
        bench.apply(told({schedule(u"s1"_s, kMonday)}));
        const auto plan = [&](const QString& sql) {
            return bench.read<QString>([sql](ReadSession& s) {
                QSqlQuery query(s.database());
                query.exec(u"EXPLAIN QUERY PLAN "_s + sql);
                QString text;
                while (query.next()) text += query.value(3).toString() + u'\n';
                return text;
            });
        };
        for (
            const QString& sql :
            {u"SELECT value FROM schedule WHERE start_ms >= 1 AND start_ms < 9 AND end_ms > 2"_s,
             u"SELECT value FROM schedule WHERE end_ms - start_ms > 86400000 AND start_ms < 9 AND end_ms > 2"_s,
             u"SELECT value FROM schedule_member CROSS JOIN schedule ON schedule.id = schedule_id WHERE user_id = 'a'"_s,
             u"SELECT count(*) FROM schedule WHERE told_ms < 5"_s}) {
            const QString steps = plan(sql);
            QVERIFY2(steps.contains(u"SEARCH schedule"_s) && !steps.contains(u"SCAN"_s), qPrintable(steps));
        }
        const QString steps = plan(
            u"SELECT count(*) FROM booking INDEXED BY booking_by_start WHERE start_ms >= 1 AND end_ms > 1 AND EXISTS "
            "(SELECT 1 FROM booking_host WHERE user_id = 'a' AND booking_id = booking.id)"_s);
        QVERIFY2(!steps.contains(u"SCAN"_s), qPrintable(steps));
    }

    void theDirectoryKeepsAllItWasTold()
    {
        Bench bench;
        ChangeSet set;
        set.users = QVector<User>{{UserId(u"u1"_s), u"佐藤"_s, u"s@example.com"_s, u"admin"_s}};
        EventType type;
        type.id = EventTypeId(u"t1"_s);
        type.raw = {{u"uid"_s, u"t1"_s}, {u"buffer"_s, 15}};
        set.eventTypes = QVector<EventType>{type};
        set.invitations = QVector<Invitation>{
            {InvitationId(u"i1"_s), u"a@example.com"_s, u"member"_s, u"sent"_s, 7, std::optional<EpochMs>(9)},
            {InvitationId(u"i2"_s), u"b@example.com"_s, u"admin"_s, {}, 0, std::nullopt}};
        set.team = Team{u"acme"_s, u"Acme"_s, {{u"plan"_s, u"pro"_s}}};
        AvailabilityCalendar hours{CalendarId(u"c1"_s), UserId(u"u1"_s), u"Hours"_s, true, u"Asia/Tokyo"_s, {}, 1, 2};
        hours.rules = {{540, 1020, 1, 5, std::optional<EpochMs>(6), 2, 1, QJsonValue(u"2026-11-03"_s)},
                       {0, 1440, std::nullopt, 0, std::nullopt, 9, 2, QJsonValue(QJsonValue::Null)}};
        set.calendars = {{UserId(u"u1"_s), {hours}}};
        AssignRule rule;
        rule.id = RuleId(u"r1"_s);
        rule.name = u"Seniors"_s;
        rule.priority = 2;
        rule.groups = {{true, {UserId(u"u1"_s), UserId(u"u2"_s)}}, {false, {}}};
        rule.weeklyMinutes = 600;
        rule.isExpectedShape = true;
        rule.raw = {{u"id"_s, u"r1"_s}, {u"more"_s, QJsonObject{{u"x"_s, true}}}};
        set.rules = {{EventTypeId(u"t1"_s), {rule}}};
        bench.apply(set);
        const Directory all = bench.directory();
        QVERIFY(all.invitations == *set.invitations);
        QVERIFY(all.team == *set.team);
        QVERIFY(all.eventTypes == *set.eventTypes);
        QVERIFY(all.calendars.value(UserId(u"u1"_s)) == QVector{hours});
        QVERIFY(all.rules.value(EventTypeId(u"t1"_s)) == QVector{rule});
    }

    void hoursAndRulesGoWithTheirMemberAndEventType()
    {
        Bench bench;
        ChangeSet set;
        set.users = QVector<User>{{UserId(u"u1"_s), {}, {}, {}}};
        EventType type;
        type.id = EventTypeId(u"t1"_s);
        set.eventTypes = QVector<EventType>{type};
        set.calendars = {{UserId(u"u1"_s), {AvailabilityCalendar{}}}};
        set.rules = {{type.id, {AssignRule{}}}};
        bench.apply(set);
        QCOMPARE(bench.directory().calendars.size(), 1);
        QCOMPARE(bench.directory().rules.size(), 1);
        ChangeSet left;
        left.users = QVector<User>{};
        left.eventTypes = QVector<EventType>{};
        bench.apply(left);
        QVERIFY(bench.directory().calendars.isEmpty());
        QVERIFY(bench.directory().rules.isEmpty());
    }

    void aCacheOfBeforeGetsTheNewTablesAndKeepsItsRows()
    {
        QTemporaryDir folder;
        const QString account = folder.filePath(u"account"_s);
        QVERIFY(QDir().mkpath(account));
        {
            const auto old = SqlConnection::open(account + u"/cache.sqlite"_s, SqlConnection::Access::ReadWrite);
            QVERIFY(old);
            QVERIFY((*old)->run(u"CREATE TABLE migration (name TEXT PRIMARY KEY) WITHOUT ROWID"_s));
            for (const QString& name : {u"cache-001"_s, u"cache-002"_s}) {
                QFile file(u":/yoyaku/migrations/"_s + name + u".sql"_s);
                QVERIFY(file.open(QIODevice::ReadOnly));
                QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
                lines.removeIf([](const QString& line) { return line.startsWith(u"--"_s); });
                for (const QString& sql : lines.join(u'\n').split(u';'))
                    if (!sql.trimmed().isEmpty()) QVERIFY((*old)->run(sql));
                QVERIFY((*old)->run(u"INSERT INTO migration VALUES ('%1')"_s.arg(name)));
            }
            QVERIFY((*old)->run(u"INSERT INTO event_type VALUES ('t1', 0, 'Talk', '', 'enable', 30, '')"_s));
        }
        Store store(account);
        QSignalSpy opened(&store, &Store::opened);
        store.open();
        QTRY_COMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().value<StoreOpening>().outcome, StoreOpening::Outcome::Opened);
        std::optional<Directory> all;
        store.read<Directory>(
            this, [](ReadSession& session) { return session.directory(); }, [&](Directory d) { all = std::move(d); });
        QTRY_VERIFY(all.has_value());
        QCOMPARE(all->eventTypes.size(), 1);
        QCOMPARE(all->eventTypes.first().name, u"Talk"_s);
        QVERIFY(all->eventTypes.first().raw.isEmpty());
    }

    void whatAMemberStillHostsIsSoonestFirst()
    {
        Bench bench;
        ChangeSet set;
        const auto add = [&](const QString& uid, EpochMs start, const QString& host,
                             BookingStatus status = BookingStatus::Open) {
            Booking b;
            b.uid = BookingId(uid);
            b.status = status;
            b.statusText = bookingStatusText(status);
            b.span = {start, start + kMsPerHour};
            b.hosts = {{UserId(u"first"_s), {}}, {UserId(host), {}}};
            set.bookings.append({b, BookingUpsert::Completeness::Full, {}, {}});
        };
        add(u"over"_s, kMonday - 2 * kMsPerHour, u"u1"_s);
        add(u"running"_s, kMonday - kMsPerHour / 2, u"u1"_s);
        add(u"later"_s, kMonday + 2 * kMsPerDay, u"u1"_s);
        add(u"soon"_s, kMonday + kMsPerDay, u"u1"_s);
        add(u"cancelled"_s, kMonday + kMsPerDay, u"u1"_s, BookingStatus::Cancel);
        add(u"gone"_s, kMonday + kMsPerDay, u"u1"_s);
        add(u"another's"_s, kMonday + kMsPerDay, u"u2"_s);
        set.gone = {BookingId(u"gone"_s)};
        bench.apply(set);
        const auto first = bench.read<QVector<BookingRow>>(
            [](ReadSession& r) { return r.futureBookingsOf(UserId(u"u1"_s), kMonday, 2); });
        QCOMPARE(first.size(), 2);
        QCOMPARE(first[0].uid.text(), u"running"_s);
        QCOMPARE(first[1].uid.text(), u"soon"_s);
        QCOMPARE(bench.read<int>([](ReadSession& r) { return r.futureCountOf(UserId(u"u1"_s), kMonday); }), 3);
    }
};

QTEST_GUILESS_MAIN(tst_ScheduleStore)
#include "tst_schedulestore.moc"
