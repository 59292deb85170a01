#include "core/models/historylookup.h"
#include "core/store/historywriter.h"
#include "core/store/sqlconnection.h"

#include "support/storebench.h"

#include <QFile>
#include <QSqlQuery>
#include <QTest>

using namespace yoyaku;
using namespace yoyaku::test;
using namespace Qt::StringLiterals;

namespace {

using Field = HistoryChange::Field;

constexpr EpochMs kMonday = 1794150000000; // 2026-11-09T00:00 in Tokyo

Booking demo(EpochMs start = kMonday, EpochMs updatedAt = 1000)
{
    Booking b;
    b.uid = BookingId(u"BK1"_s);
    b.eventType = EventTypeId(u"ET1"_s);
    b.name = u"製品デモ"_s;
    b.status = BookingStatus::Open;
    b.statusText = u"open"_s;
    b.span = {start, start + kMsPerHour};
    b.timeZone = u"Asia/Tokyo"_s;
    b.hosts = {{UserId(u"U1"_s), u"admin"_s}};
    b.createdAt = 500;
    b.updatedAt = updatedAt;
    return b;
}

ChangeSet told(const Booking& booking, ChangeOrigin origin = ChangeOrigin::Sync,
               BookingUpsert::Completeness completeness = BookingUpsert::Completeness::Full)
{
    ChangeSet set;
    set.origin = origin;
    set.bookings = {{booking, completeness, {}, {}}};
    return set;
}

Delivery delivery(qint64 number, EpochMs at, Verdict verdict, const QString& event)
{
    Delivery d;
    d.number = number;
    d.receivedAt = at;
    d.verdict = verdict;
    d.event = event;
    return d;
}

struct Bench : StoreBench
{
    QVector<HistoryEntry> history()
    {
        return read<QVector<HistoryEntry>>([](ReadSession& session) { return session.history(BookingId(u"BK1"_s)); });
    }
};

} // namespace

/// What is written down of a booking's life.
class tst_BookingHistory : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void init() { failOnUnexpectedWarnings(); }

    void theFirstReadingWritesNothing()
    {
        Bench bench;
        bench.apply(told(demo()));
        QCOMPARE(bench.history(), QVector<HistoryEntry>());
    }

    void anArrivalIsWrittenOnceAsFirstSeen()
    {
        Bench bench;
        bench.apply(told(demo(), ChangeOrigin::Webhook));
        QCOMPARE(bench.history().size(), 1);
        QVERIFY(bench.history().first().isFirst);
        QCOMPARE(bench.history().first().source, HistorySource::Webhook);
    }

    void applyingTheSameAgainWritesNothing()
    {
        Bench bench;
        bench.apply(told(demo()));
        Booking moved = demo(kMonday + kMsPerDay, 2000);
        for (int i = 0; i < 3; ++i) bench.apply(told(moved, ChangeOrigin::Webhook));
        QCOMPARE(bench.history().size(), 1);
        const HistoryEntry entry = bench.history().first();
        QCOMPARE(entry.changedAt, 2000);
        QCOMPARE(entry.changes.size(), 1);
        QCOMPARE(entry.changes.first().field, Field::Time);
        QCOMPARE(entry.changes.first().spanBefore.start, kMonday);
        QCOMPARE(entry.changes.first().spanAfter.start, kMonday + kMsPerDay);
    }

    void anOlderEventThatComesLateWritesNothing()
    {
        Bench bench;
        bench.apply(told(demo()));
        bench.apply(told(demo(kMonday + 2 * kMsPerDay, 3000), ChangeOrigin::Webhook));
        bench.apply(told(demo(kMonday + kMsPerDay, 2000), ChangeOrigin::Webhook));
        QCOMPARE(bench.history().size(), 1);
        QCOMPARE(bench.history().first().changes.first().spanAfter.start, kMonday + 2 * kMsPerDay);
    }

    void whatAnEventCannotKnowIsNoChangeWhenItIsFilledIn()
    {
        Bench bench;
        Booking hint = demo();
        hint.name.clear();
        hint.hosts.clear();
        bench.apply(told(hint, ChangeOrigin::Webhook, BookingUpsert::Completeness::Hint));
        bench.apply(told(demo()));
        QCOMPARE(bench.history().size(), 1);
        QVERIFY(bench.history().first().isFirst);
    }

    void everyFieldComesBackAsItWasWritten()
    {
        Bench bench;
        bench.apply(told(demo()));
        Booking other = demo(kMonday, 2000);
        other.span.end += kMsPerHour;
        other.hosts = {{UserId(u"U2"_s), {}}, {UserId(u"U3"_s), {}}};
        other.status = BookingStatus::Cancel;
        other.statusText = u"cancel"_s;
        other.name = u"Talk"_s;
        other.description = u"Bring\nslides"_s;
        other.url = u"https://zoom.example/j/1"_s;
        other.timeZone = u"Europe/Berlin"_s;
        other.cancelReason = u"ill"_s;
        bench.apply(told(other, ChangeOrigin::Recovered));
        const QVector<HistoryChange> changes = bench.history().first().changes;
        QCOMPARE(changes, historyChanges(demo(), other));
        QVector<Field> fields;
        for (const HistoryChange& one : changes) fields.append(one.field);
        QCOMPARE(fields, (QVector<Field>{Field::Time, Field::Hosts, Field::Status, Field::Name, Field::Note,
                                         Field::Place, Field::TimeZone, Field::Reason}));
        QCOMPARE(bench.history().first().source, HistorySource::Recovered);
    }

    void whatAnEditOfOursAskedForIsOurDoingWhoeverTellsIt()
    {
        Bench bench;
        bench.apply(told(demo()));
        ChangeSet edit;
        edit.origin = ChangeOrigin::Edit;
        BookingOverlay overlay;
        overlay.uid = BookingId(u"BK1"_s);
        overlay.span = TimeSpan{kMonday + kMsPerDay, kMonday + kMsPerDay + kMsPerHour};
        edit.overlays = {overlay};
        bench.apply(edit);
        QCOMPARE(bench.history(), QVector<HistoryEntry>()); // not sent yet: nothing happened
        bench.apply(told(demo(kMonday + kMsPerDay, 2000), ChangeOrigin::Webhook));
        QCOMPARE(bench.history().size(), 1);
        QCOMPARE(bench.history().first().source, HistorySource::OwnEdit);
    }

    void goneAndBackAreWritten()
    {
        Bench bench;
        bench.apply(told(demo()));
        ChangeSet gone;
        gone.origin = ChangeOrigin::Recovered;
        gone.gone = {BookingId(u"BK1"_s)};
        bench.apply(gone);
        bench.apply(gone);
        bench.apply(told(demo(kMonday, 1000)));
        const QVector<HistoryEntry> lines = bench.history();
        QCOMPARE(lines.size(), 2);
        QVERIFY(lines[1].changes.first().after.isEmpty());
        QVERIFY(lines[0].changes.first().before.isEmpty());
    }

    void aBusyLifeIsKeptInOneKilobyteOrSo()
    {
        Bench bench;
        bench.apply(told(demo()));
        for (int i = 1; i <= kMostHistory + 15; ++i)
            bench.apply(told(demo(kMonday + i * kMsPerHour, 1000 + i), ChangeOrigin::Webhook));
        QCOMPARE(bench.history().size(), kMostHistory);
        QCOMPARE(bench.history().first().changedAt, 1000 + kMostHistory + 15);
        const int bytes = bench.read<int>([](ReadSession& session) {
            QSqlQuery query(session.database());
            return query.exec(u"SELECT sum(length(changes)) FROM history"_s) && query.next() ? query.value(0).toInt()
                                                                                             : -1;
        });
        QVERIFY2(bytes > 0 && bytes < 1200, qPrintable(QString::number(bytes)));
    }

    void aLongTextIsKeptByItsBeginningAndNoLetterIsCutInTwo()
    {
        Booking before = demo(), after = demo();
        after.name = QString(kLongestHistoryText - 1, u'x') + u"🎉"_s + QString(300, u'y');
        const QString kept = historyChanges(before, after).first().after;
        QCOMPARE(kept, QString(kLongestHistoryText - 1, u'x') + u'…');
    }

    void itGoesWithItsBooking()
    {
        Bench bench;
        bench.apply(told(demo(), ChangeOrigin::Webhook));
        QCOMPARE(bench.purge(kMonday + kMsPerDay), 1);
        const int left = bench.read<int>([](ReadSession& session) {
            QSqlQuery query(session.database());
            return query.exec(u"SELECT count(*) FROM history"_s) && query.next() ? query.value(0).toInt() : -1;
        });
        QCOMPARE(left, 0);
    }

    void aStoreOfAnEarlierVersionGetsTheTableAndKeepsItsBookings()
    {
        QTemporaryDir folder;
        const QString account = folder.filePath(u"account"_s);
        QVERIFY(QDir().mkpath(account));
        {
            const auto old = SqlConnection::open(account + u"/cache.sqlite"_s, SqlConnection::Access::ReadWrite);
            QVERIFY(old);
            QVERIFY((*old)->run(u"CREATE TABLE migration (name TEXT PRIMARY KEY) WITHOUT ROWID"_s));
            for (const QString& name : {u"cache-001"_s, u"cache-002"_s, u"cache-003"_s, u"cache-004"_s}) {
                QFile file(u":/yoyaku/migrations/"_s + name + u".sql"_s);
                QVERIFY(file.open(QIODevice::ReadOnly));
                QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
                lines.removeIf([](const QString& line) { return line.startsWith(u"--"_s); });
                for (const QString& statement : lines.join(u'\n').split(u';'))
                    if (!statement.trimmed().isEmpty()) QVERIFY((*old)->run(statement));
                QVERIFY((*old)->run(u"INSERT INTO migration VALUES ('%1')"_s.arg(name)));
            }
            QVERIFY((*old)->run(u"INSERT INTO booking (uid, event_type, title, status, status_text, start_ms, end_ms, "
                                "time_zone, hosts, first_host, created_ms, updated_ms) VALUES ('BK1', '', 'Old', 0, "
                                "'open', 1, 2, '', '', '', 1, 1)"_s));
        }
        Store store(account);
        std::optional<QVector<HistoryEntry>> history;
        std::optional<BookingDetail> detail;
        store.open();
        store.read<QVector<HistoryEntry>>(
            this, [](ReadSession& session) { return session.history(BookingId(u"BK1"_s)); },
            [&](const QVector<HistoryEntry>& read) { history = read; });
        store.read<BookingDetail>(
            this, [](ReadSession& session) { return session.detail(BookingId(u"BK1"_s)); },
            [&](const BookingDetail& read) { detail = read; });
        QTRY_VERIFY(history && detail);
        QVERIFY(detail->found);
        QVERIFY(history->isEmpty());
    }

    void anEventAndWhatItToldAreOneLineNewestFirst()
    {
        const HistoryEntry moved{
            100'000, 99'000, HistorySource::Webhook, false, {{Field::Time, {}, {}, {1, 2}, {3, 4}, {}, {}}}};
        const HistoryEntry first{5'000, 4'000, HistorySource::Webhook, true, {}};
        const QVector<HistoryLine> lines =
            mergedHistory({moved, first}, {delivery(9, 99'900, Verdict::Genuine, u"guest_rescheduled"_s),
                                           delivery(8, 50'000, Verdict::Forged, u"guest_cancelled"_s),
                                           delivery(7, 40'000, Verdict::Recovered, {}),
                                           delivery(6, 4'900, Verdict::Genuine, u"guest_booked"_s)});
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines[0].delivery->number, 9);
        QCOMPARE(lines[0].entry, moved);
        QCOMPARE(lines[1].delivery->number, 7);
        QVERIFY(!lines[1].entry);
        QCOMPARE(lines[2].delivery->number, 6);
        QCOMPARE(lines[2].entry, first);
    }
};

QTEST_GUILESS_MAIN(tst_BookingHistory)
#include "tst_bookinghistory.moc"
