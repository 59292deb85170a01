// Past 500 lines: One program a class: Store promises one atomic step for every kind of change, and each kind is tried
// here.
#include "core/store/damage.h"
#include "core/store/readsession.h"
#include "core/store/sqlconnection.h"
#include "core/store/store.h"

#include "support/strict.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace yoyaku;

namespace {

constexpr EpochMs kMonday = 1794150000000; // 2026-11-09T00:00 in Tokyo

Booking booking(const QString& uid, EpochMs start, int minutes = 30, const QString& host = QStringLiteral("h1"))
{
    Booking b;
    b.uid = BookingId(uid);
    b.eventType = EventTypeId(QStringLiteral("t1"));
    b.name = QStringLiteral("製品デモ");
    b.status = BookingStatus::Open;
    b.statusText = QStringLiteral("open");
    b.span = {start, start + minutes * kMsPerMinute};
    b.timeZone = QStringLiteral("Asia/Tokyo");
    b.hosts = {{UserId(host), QStringLiteral("admin")}};
    b.createdAt = start - kMsPerDay;
    b.updatedAt = b.createdAt;
    return b;
}

BookingId id(const char* text) { return BookingId(QString::fromLatin1(text)); }

} // namespace

class tst_Store : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;

    StoreOpening open()
    {
        m_store = std::make_unique<Store>(m_folder->filePath(QStringLiteral("account")));
        StoreOpening opening;
        bool isDone = false;
        connect(m_store.get(), &Store::opened, this, [&](const StoreOpening& o) {
            opening = o;
            isDone = true;
        });
        m_store->open();
        [&] { QTRY_VERIFY(isDone); }();
        return opening;
    }
    static void writeJournal(const QString& path, int deliveries)
    {
        const auto connection = SqlConnection::open(path, SqlConnection::Access::ReadWrite);
        QVERIFY(connection && migrate(**connection, QStringLiteral("ledger")) &&
                migrate(**connection, QStringLiteral("outbox")));
        QVERIFY((*connection)->run(QStringLiteral("BEGIN")));
        QSqlQuery insert((*connection)->database());
        QVERIFY(insert.prepare(
            QStringLiteral("INSERT INTO ledger (received_at, verdict, status, reason, event, booking, event_type, "
                           "guest_name, updated_at, body_size, body, signature_header) "
                           "VALUES (?, 0, 200, '', '', '', '', '', 0, 0, ?, 't=1')")));
        for (int i = 0; i < deliveries; ++i) {
            insert.addBindValue(kMonday + i);
            insert.addBindValue(QByteArray("BODY-" + QByteArray::number(i) + '-' + QByteArray(600, 'x')));
            QVERIFY(insert.exec());
        }
        for (const char* id : {"first", "second"})
            QVERIFY((*connection)
                        ->run(QStringLiteral("INSERT INTO outbox (id, state, edit) VALUES ('%1', 0, '{}')")
                                  .arg(QLatin1String(id))));
        QVERIFY((*connection)->run(QStringLiteral("COMMIT")));
    }
    /// Overwrites each page in which `marker` stands.
    static void damagePagesWith(const QString& path, const QByteArray& marker)
    {
        constexpr qsizetype kPage = 4096;
        QByteArray content = contentOf(path);
        int damaged = 0;
        for (qsizetype at = content.indexOf(marker); at >= 0; at = content.indexOf(marker, at + 1)) {
            const qsizetype page = at / kPage * kPage;
            QVERIFY(page > 0);
            content.replace(page, kPage, QByteArray(kPage, '\xff'));
            ++damaged;
        }
        QVERIFY(damaged > 0);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    }
    static QByteArray contentOf(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static QVariant valueOf(const SqlConnection& connection, const QString& sql)
    {
        QSqlQuery query(connection.database());
        return query.exec(sql) && query.next() ? query.value(0) : QVariant();
    }
    int allRows()
    {
        return int(read<QVector<BookingRow>>([](ReadSession& session) {
                       return session.window({kMonday, kMonday + 400 * kMsPerHour}, {});
                   }).size());
    }
    ChangeSet apply(ChangeSet set)
    {
        ChangeSet got;
        bool isDone = false;
        const auto connection = connect(m_store.get(), &Store::changed, this, [&](const ChangeSet& s) { got = s; });
        m_store->apply(std::move(set), this, [&] { isDone = true; });
        [&] { QTRY_VERIFY(isDone); }();
        disconnect(connection);
        return got;
    }
    ChangeSet apply(const Booking& one, BookingUpsert::Completeness how = BookingUpsert::Completeness::Full)
    {
        ChangeSet set;
        set.bookings = {{one, how, {}, {}}};
        return apply(set);
    }
    template <class R>
    R read(std::function<R(ReadSession&)> work)
    {
        std::optional<R> result;
        m_store->read<R>(this, std::move(work), [&](R r) { result = std::move(r); });
        [&] { QTRY_VERIFY(result.has_value()); }();
        return *result;
    }
    QVector<BookingRow> week(const BookingFilter& filter = {})
    {
        return read<QVector<BookingRow>>([filter](ReadSession& s) {
            return s.window({kMonday, kMonday + 7 * kMsPerDay}, filter);
        });
    }
    BookingRow only(const char* uid)
    {
        return read<BookingDetail>([uid](ReadSession& s) { return s.detail(id(uid)); }).row;
    }

  private Q_SLOTS:
    void init()
    {
        test::failOnUnexpectedWarnings();
        m_folder = std::make_unique<QTemporaryDir>();
    }
    void cleanup()
    {
        m_store.reset();
        m_folder.reset();
    }

    void firstStartIsFreshAndPrivate()
    {
        QCOMPARE(open().outcome, StoreOpening::Outcome::Fresh);
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther |
                            QFile::WriteOther | QFile::ExeOther;
        QVERIFY(!(QFile::permissions(m_store->folder()) & others));
        QVERIFY(!(QFile::permissions(m_store->folder() + QStringLiteral("/cache.sqlite")) & others));
    }

    void bookingsComeBackAfterARestart()
    {
        open();
        apply(booking(QStringLiteral("a"), kMonday));
        m_store.reset();
        QCOMPARE(open().outcome, StoreOpening::Outcome::Opened);
        QCOMPARE(week().size(), 1);
    }

    void windowHoldsWhatOverlapsAndNothingElse()
    {
        open();
        ChangeSet set;
        const auto add = [&](const char* uid, EpochMs start, int minutes) {
            set.bookings.append(
                {booking(QString::fromLatin1(uid), start, minutes), BookingUpsert::Completeness::Full, {}, {}});
        };
        add("before", kMonday - 30 * kMsPerMinute, 30); // ends where the window starts: half-open
        add("into", kMonday - 30 * kMsPerMinute, 31);
        add("inside", kMonday + kMsPerDay, 30);
        add("after", kMonday + 7 * kMsPerDay, 30);
        add("threeDays", kMonday - 2 * kMsPerDay, 3 * 24 * 60);
        add("ended", kMonday - 5 * kMsPerDay, 3 * 24 * 60);
        apply(set);
        QStringList got;
        for (const BookingRow& row : week()) got.append(row.uid.text());
        QCOMPARE(got, QStringList({QStringLiteral("threeDays"), QStringLiteral("into"), QStringLiteral("inside")}));
    }

    void lateReplyDoesNotOverwriteNewerBooking()
    {
        open();
        Booking newer = booking(QStringLiteral("a"), kMonday + kMsPerHour);
        newer.updatedAt = 2000;
        apply(newer);
        Booking late = booking(QStringLiteral("a"), kMonday);
        late.updatedAt = 1000;
        apply(late);
        QCOMPARE(only("a").span.start, kMonday + kMsPerHour);
    }

    void hintLeavesHostsAndTitle()
    {
        open();
        apply(booking(QStringLiteral("a"), kMonday));
        Booking hint = booking(QStringLiteral("a"), kMonday + kMsPerHour);
        hint.name.clear();
        hint.hosts.clear();
        hint.updatedAt += 5;
        const ChangeSet done = apply(hint, BookingUpsert::Completeness::Hint);
        const BookingRow row = only("a");
        QCOMPARE(row.title, QStringLiteral("製品デモ"));
        QCOMPARE(row.hosts.size(), 1);
        QCOMPARE(row.span.start, kMonday + kMsPerHour);
        QCOMPARE(done.changes.size(), 1);
        QCOMPARE(done.changes[0].before->start, kMonday);
        QCOMPARE(done.changes[0].after->start, kMonday + kMsPerHour);
    }

    void takingAnEditBackShowsTheNewestTruth()
    {
        open();
        apply(booking(QStringLiteral("a"), kMonday));
        ChangeSet edit;
        edit.overlays = {
            {id("a"), PendingState::Held, TimeSpan{kMonday + kMsPerDay, kMonday + kMsPerDay + 1}, {}, {}, {}}};
        apply(edit);
        QCOMPARE(only("a").span.start, kMonday + kMsPerDay);
        QCOMPARE(only("a").pending, PendingState::Held);
        Booking meanwhile = booking(QStringLiteral("a"), kMonday + 2 * kMsPerHour);
        meanwhile.updatedAt += 5;
        apply(meanwhile);
        QCOMPARE(only("a").span.start, kMonday + kMsPerDay); // the edit still lies over it
        ChangeSet undo;
        undo.overlaysCleared = {id("a")};
        apply(undo);
        QCOMPARE(only("a").span.start, kMonday + 2 * kMsPerHour);
        QCOMPARE(only("a").pending, PendingState::None);
    }

    void bookingMadeHereVanishesWithItsEdit()
    {
        open();
        ChangeSet create;
        BookingOverlay overlay{
            id("local-1"), PendingState::Held, TimeSpan{kMonday, kMonday + kMsPerHour}, {}, BookingStatus::Open, {}};
        overlay.created =
            BookingOverlay::Created{EventTypeId(QStringLiteral("t1")), QStringLiteral("Lena"), {}, {}, {}};
        create.overlays = {overlay};
        apply(create);
        QCOMPARE(week().size(), 1);
        QCOMPARE(week()[0].guestName, QStringLiteral("Lena"));
        ChangeSet undo;
        undo.overlaysCleared = {id("local-1")};
        const ChangeSet done = apply(undo);
        QVERIFY(week().isEmpty());
        QVERIFY(!done.changes[0].after);
    }

    void goneIsMarkedNotDeleted()
    {
        open();
        apply(booking(QStringLiteral("a"), kMonday));
        ChangeSet set;
        set.gone = {id("a")};
        apply(set);
        QVERIFY(only("a").isGone);
        QCOMPARE(week().size(), 1);
    }

    void searchFindsTwoJapaneseCharactersAndIsLiteral()
    {
        open();
        apply(booking(QStringLiteral("a"), kMonday));
        apply(booking(QStringLiteral("b"), kMonday));
        ChangeSet guests;
        guests.contacts = {
            {id("a"),
             {Contact{QStringLiteral("田中 真由"), QStringLiteral("Mayu@Example.com"), {}, {}, {}, {}, {}, {}, {}}}},
            {id("b"), {Contact{QStringLiteral("100%_sure"), {}, {}, {}, {}, {}, {}, {}, {}}}}};
        apply(guests);
        BookingFilter filter;
        filter.text = QStringLiteral("田中");
        QCOMPARE(week(filter).size(), 1);
        filter.text = QStringLiteral("mayu@EX");
        QCOMPARE(week(filter).size(), 1);
        filter.text = QStringLiteral("%");
        QCOMPARE(week(filter).size(), 1);
        filter.text = QStringLiteral("_s");
        QCOMPARE(week(filter).size(), 1);
        filter.text = QStringLiteral("製品");
        QCOMPARE(week(filter).size(), 2);
    }

    void theSearchTakesWidthsAndCapitalsForOne()
    {
        open();
        apply(booking(QStringLiteral("a"), kMonday));
        ChangeSet guests;
        guests.contacts = {{id("a"), {Contact{QStringLiteral("ﾀﾅｶ Ｌｅｎａ"), {}, {}, {}, {}, {}, {}, {}, {}}}}};
        apply(guests);
        for (const char* typed : {"タナ", "ﾀﾅ", "lena", "ＬＥ", "タナカ Ｌ"}) {
            BookingFilter filter;
            filter.text = QString::fromUtf8(typed);
            QVERIFY2(week(filter).size() == 1, typed);
        }
    }

    void eachConditionLetsThroughWhatItSays()
    {
        open();
        for (const char* name : {"a", "b", "c"}) apply(booking(QLatin1String(name), kMonday));
        Booking abroad = booking(QStringLiteral("d"), kMonday);
        abroad.timeZone = QStringLiteral("Europe/Berlin");
        abroad.createdAt = kMonday - 40 * kMsPerDay;
        abroad.updatedAt = kMonday;
        apply(abroad);
        ChangeSet set;
        Contact guest;
        guest.name = QStringLiteral("橋本");
        guest.message = QStringLiteral("Bring 100%_paper");
        guest.answers = {{QStringLiteral("目的"), {QStringLiteral("導入の ﾃｽﾄ")}}};
        set.contacts = {{id("a"), {guest}}};
        set.gone = {id("b")};
        BookingOverlay held;
        held.uid = id("c");
        held.state = PendingState::Held;
        held.span = TimeSpan{kMonday + kMsPerHour, kMonday + 2 * kMsPerHour};
        set.overlays = {held};
        apply(set);
        const auto uids = [this](const BookingFilter& filter) {
            QStringList texts;
            for (const BookingRow& row : week(filter)) texts.append(row.uid.text());
            texts.sort();
            const auto counted = read<qint64>([filter](ReadSession& s) { return s.countOf(filter); });
            return counted == texts.size() ? texts.join(u',') : QStringLiteral("counts differ");
        };
        BookingFilter answers;
        answers.answers = QStringLiteral("テスト");
        QCOMPARE(uids(answers), QStringLiteral("a"));
        answers.answers = QStringLiteral("0%_P");
        QCOMPARE(uids(answers), QStringLiteral("a"));
        answers.answers = QStringLiteral("橋本"); // a name is no answer
        QCOMPARE(uids(answers), QString());
        QCOMPARE(read<qint64>([](ReadSession& s) { return s.guestDetailCount(); }), 1);
        BookingFilter marks;
        marks.marks = {BookingFilter::Mark::Gone};
        QCOMPARE(uids(marks), QStringLiteral("b"));
        marks.marks = {BookingFilter::Mark::Gone, BookingFilter::Mark::Held};
        QCOMPARE(uids(marks), QStringLiteral("b,c"));
        marks.marks = {BookingFilter::Mark::Refused};
        QCOMPARE(uids(marks), QString());
        marks.marks = {BookingFilter::Mark::Changed};
        QVERIFY(uids(marks).contains(u'd'));
        BookingFilter zone;
        zone.zones = {QStringLiteral("Europe/Berlin")};
        QCOMPARE(uids(zone), QStringLiteral("d"));
        BookingFilter outside;
        outside.outsideZone = QStringLiteral("Asia/Tokyo");
        QVERIFY(uids(outside).contains(u'd'));
        outside.outsideZone = QStringLiteral("Europe/Berlin");
        QVERIFY(!uids(outside).contains(u'd'));
        BookingFilter created;
        created.createdFrom = kMonday - 41 * kMsPerDay;
        created.createdBefore = kMonday - 39 * kMsPerDay;
        QCOMPARE(uids(created), QStringLiteral("d"));
        BookingFilter hour; // Monday 00:00 UTC is Monday 09:00 in Tokyo
        hour.weekHour = BookingFilter::WeekHour{};
        hour.weekHour->zone = "Asia/Tokyo";
        const auto starts = week();
        int found = 0;
        for (int day = 1; day <= 7; ++day)
            for (int h = 0; h < 24; ++h) {
                hour.weekHour->day = day;
                hour.weekHour->hour = h;
                for (const BookingRow& row : week(hour)) {
                    const QDateTime local = QDateTime::fromMSecsSinceEpoch(row.span.start, QTimeZone("Asia/Tokyo"));
                    QCOMPARE(local.date().dayOfWeek(), day);
                    QCOMPARE(local.time().hour(), h);
                    ++found;
                }
            }
        QCOMPARE(found, starts.size()); // each in exactly one hour
        hour.weekHour->zone = "Nowhere/Town";
        QCOMPARE(uids(hour), QString());
        BookingFilter chosen;
        chosen.among = {id("a"), id("c"), id("nobody'); DROP TABLE booking; --")};
        QCOMPARE(uids(chosen), QStringLiteral("a,c"));
        chosen.except = {id("c")};
        QCOMPARE(uids(chosen), QStringLiteral("a"));
        chosen.among = QVector<BookingId>();
        QCOMPARE(uids(chosen), QString());
    }

    void rowsOfAnOlderVersionAreMadeSearchable()
    {
        open();
        Booking one = booking(QStringLiteral("a"), kMonday);
        one.locationId = QStringLiteral("zoom");
        apply(one);
        ChangeSet guests;
        Contact guest;
        guest.name = QStringLiteral("ﾀﾅｶ");
        guest.message = QStringLiteral("Hello");
        guests.contacts = {{id("a"), {guest}}};
        apply(guests);
        m_store.reset();
        {
            const auto connection = SqlConnection::open(m_folder->filePath(QStringLiteral("account/cache.sqlite")),
                                                        SqlConnection::Access::ReadWrite);
            QVERIFY(connection);
            for (const char* sql :
                 {"UPDATE booking SET folded = 0, place = '', search = 'old'", "UPDATE contact SET answers = ''"})
                QVERIFY((*connection)->run(QLatin1String(sql)));
        }
        open();
        BookingFilter filter;
        filter.text = QStringLiteral("タナ");
        QTRY_COMPARE(week(filter).size(), 1);
        QCOMPARE(week(filter).first().place, QStringLiteral("zoom"));
        filter.text.clear();
        filter.answers = QStringLiteral("hello");
        QCOMPARE(week(filter).size(), 1);
    }

    void contactsAreKeptAndKnown()
    {
        open();
        apply(booking(QStringLiteral("a"), kMonday));
        const auto missing = [this] {
            return read<QVector<BookingId>>([](ReadSession& s) { return s.withoutContacts({id("a"), id("nobody")}); });
        };
        QCOMPARE(missing(), QVector<BookingId>{id("a")});
        const Contact guest{QStringLiteral("Lena"),
                            QStringLiteral("l@example.com"),
                            {QStringLiteral("c@example.com")},
                            QStringLiteral("Nordwind"),
                            QStringLiteral("+49"),
                            QStringLiteral("hi"),
                            {},
                            {},
                            {{QStringLiteral("Goal"), {QStringLiteral("x"), QStringLiteral("y")}}}};
        ChangeSet set;
        set.contacts = {{id("a"), {guest}}};
        apply(set);
        QVERIFY(missing().isEmpty());
        const auto detail = read<BookingDetail>([](ReadSession& s) { return s.detail(id("a")); });
        QCOMPARE(detail.contacts, QVector<Contact>{guest});
        QCOMPARE(detail.row.guestCompany, QStringLiteral("Nordwind"));
    }

    void directoryRoundTrips()
    {
        open();
        ChangeSet set;
        set.users = {{UserId(QStringLiteral("u1")), QStringLiteral("佐藤"), {}, QStringLiteral("admin")}};
        set.eventTypes = {{EventTypeId(QStringLiteral("t1")),
                           QStringLiteral("Demo"),
                           {},
                           QStringLiteral("enable"),
                           30,
                           {QStringLiteral("zoom"), QStringLiteral("phone")},
                           {}}};
        set.hosts = {{EventTypeId(QStringLiteral("t1")),
                      {{UserId(QStringLiteral("u1")), QStringLiteral("佐藤"), {}, {}, 3, {}, 1}}}};
        apply(set);
        const auto all = read<Directory>([](ReadSession& s) { return s.directory(); });
        QCOMPARE(all.users.size(), 1);
        QCOMPARE(all.eventTypes[0].locationIds.size(), 2);
        QCOMPARE(all.hosts.value(EventTypeId(QStringLiteral("t1")))[0].priority, 3);
    }

    void corruptCacheIsSetAsideAndTheJournalUntouched()
    {
        open();
        apply(booking(QStringLiteral("a"), kMonday));
        const QString folder = m_store->folder();
        m_store.reset();
        const QString journal = folder + QStringLiteral("/journal.sqlite");
        {
            const auto written = SqlConnection::open(journal, SqlConnection::Access::ReadWrite);
            QVERIFY(written);
            QVERIFY((*written)->run(QStringLiteral("CREATE TABLE outbox (id TEXT)")));
            QVERIFY((*written)->run(QStringLiteral("INSERT INTO outbox VALUES ('kept')")));
        }
        QFile cache(folder + QStringLiteral("/cache.sqlite"));
        QVERIFY(cache.open(QIODevice::ReadWrite));
        cache.write(QByteArray(4096, 'x'));
        cache.close();
        QFile::remove(folder + QStringLiteral("/cache.sqlite-wal"));
        const StoreOpening opening = open();
        QCOMPARE(opening.outcome, StoreOpening::Outcome::CacheRebuilt);
        QVERIFY(QFile::exists(opening.setAsidePath));
        QVERIFY(week().isEmpty());
        QVERIFY(opening.journal.setAsidePath.isEmpty());
        const auto kept = SqlConnection::open(journal, SqlConnection::Access::ReadOnly);
        QVERIFY(kept);
        QSqlQuery query((*kept)->database());
        QVERIFY(query.exec(QStringLiteral("SELECT id FROM outbox")) && query.next());
        QCOMPARE(query.value(0).toString(), QStringLiteral("kept"));
    }

    void aDamagedJournalIsSetAsideWhole()
    {
        open();
        const QString folder = m_store->folder();
        m_store.reset();
        QFile journal(folder + QStringLiteral("/journal.sqlite"));
        QVERIFY(journal.open(QIODevice::WriteOnly));
        journal.write("not a database at all");
        journal.close();
        const StoreOpening opening = open();
        QCOMPARE(opening.outcome, StoreOpening::Outcome::Opened);
        QFile aside(opening.journal.setAsidePath);
        QVERIFY(aside.open(QIODevice::ReadOnly));
        QCOMPARE(aside.readAll(), QByteArray("not a database at all"));
        QVERIFY(!journal.exists());
    }

    void whatCanBeReadOfADamagedJournalIsTakenOver()
    {
        open();
        const QString path = m_store->folder() + QStringLiteral("/journal.sqlite");
        m_store.reset();
        constexpr int kDeliveries = 400;
        writeJournal(path, kDeliveries);
        damagePagesWith(path, "BODY-399-"); // the newest page: what is read first
        const QByteArray damaged = contentOf(path);
        const StoreOpening opening = open();
        QCOMPARE(opening.outcome, StoreOpening::Outcome::Opened);
        QCOMPARE(contentOf(opening.journal.setAsidePath), damaged);
        QCOMPARE(opening.journal.edits, 2);
        // Pages hold a few deliveries each: all but those of one page.
        QVERIFY2(opening.journal.deliveries < kDeliveries && opening.journal.deliveries > kDeliveries - 20,
                 qPrintable(QString::number(opening.journal.deliveries)));
        const auto begun = SqlConnection::open(path, SqlConnection::Access::ReadOnly);
        QVERIFY(begun);
        QCOMPARE(valueOf(**begun, QStringLiteral("SELECT count(*) FROM ledger")).toInt(), opening.journal.deliveries);
        QCOMPARE(
            valueOf(**begun, QStringLiteral("SELECT substr(body, 1, 9) FROM ledger WHERE number = 201")).toString(),
            QStringLiteral("BODY-200-"));
        QCOMPARE(valueOf(**begun, QStringLiteral("SELECT group_concat(id) FROM outbox")).toString(),
                 QStringLiteral("first,second"));
        QCOMPARE(valueOf(**begun, QStringLiteral("PRAGMA quick_check")).toString(), QStringLiteral("ok"));
        m_store.reset();
        QVERIFY(open().journal.setAsidePath.isEmpty()); // once
    }

    void aJournalDamagedInTheMiddleIsReadFromBothEnds()
    {
        open();
        const QString path = m_store->folder() + QStringLiteral("/journal.sqlite");
        m_store.reset();
        constexpr int kDeliveries = 400;
        writeJournal(path, kDeliveries);
        damagePagesWith(path, "BODY-200-");
        QVERIFY(open().journal.setAsidePath.isEmpty()); // not where the start looks
        m_store.reset();
        QVERIFY(markIfDamaged(path, QStringLiteral("database disk image is malformed")));
        const StoreOpening opening = open();
        QVERIFY(!opening.journal.setAsidePath.isEmpty());
        QVERIFY(opening.journal.deliveries < kDeliveries && opening.journal.deliveries > kDeliveries - 20);
    }

    void aDamagedPageMetWhileReadingIsSaidAndTheNextStartRebuilds()
    {
        open();
        ChangeSet set;
        for (int i = 0; i < 400; ++i) {
            Booking one = booking(QStringLiteral("b%1").arg(i), kMonday + i * kMsPerHour);
            one.name = QStringLiteral("MARKER-%1-").arg(i);
            set.bookings.append({one, BookingUpsert::Completeness::Full, {}, {}});
        }
        apply(set);
        QCOMPARE(allRows(), 400);
        const QString path = m_store->folder() + QStringLiteral("/cache.sqlite");
        m_store.reset();
        damagePagesWith(path, "MARKER-200-");
        QCOMPARE(open().outcome, StoreOpening::Outcome::Opened); // not where the start looks
        QSignalSpy damaged(m_store.get(), &Store::damaged);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("the cache is damaged")));
        QVERIFY(allRows() < 400);
        QTRY_COMPARE(damaged.size(), 1);
        (void)allRows();
        QCOMPARE(damaged.size(), 1);
        m_store.reset();
        const StoreOpening opening = open();
        QCOMPARE(opening.outcome, StoreOpening::Outcome::CacheRebuilt);
        QVERIFY(QFile::exists(opening.setAsidePath));
        m_store.reset();
        QCOMPARE(open().outcome, StoreOpening::Outcome::Opened); // once
    }

    void folderThatCannotBeMadeStillGivesASession()
    {
        QFile inTheWay(m_folder->filePath(QStringLiteral("account")));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("the cache cannot be kept")));
        QCOMPARE(open().outcome, StoreOpening::Outcome::ReadOnly);
        apply(booking(QStringLiteral("a"), kMonday));
        QCOMPARE(week().size(), 1);
    }

    void deadContextIsNotCalled()
    {
        open();
        auto context = std::make_unique<QObject>();
        bool wasCalled = false;
        m_store->read<int>(
            context.get(), [](ReadSession&) { return 1; }, [&](int) { wasCalled = true; });
        context.reset();
        (void)week(); // reads are in order, so the first one is over
        QVERIFY(!wasCalled);
    }

    void viewsAndPagesUseIndexes()
    {
        open();
        apply(booking(QStringLiteral("a"), kMonday));
        const auto plan = [this](const QString& sql) {
            return read<QString>([sql](ReadSession& s) {
                QSqlQuery query(s.database());
                query.exec(QStringLiteral("EXPLAIN QUERY PLAN ") + sql);
                QString text;
                while (query.next()) text += query.value(3).toString() + u'\n';
                return text;
            });
        };
        const QString window =
            plan(QStringLiteral("SELECT uid FROM booking WHERE start_ms >= 1 AND start_ms < 9 AND end_ms > 2"));
        QVERIFY2(window.contains(QLatin1String("SEARCH booking USING")), qPrintable(window));
        const QString page = plan(QStringLiteral(
            "SELECT uid FROM booking WHERE 1 AND (start_ms, id) >= (1, 2) ORDER BY start_ms, id LIMIT 9"));
        QVERIFY2(page.contains(QLatin1String("SEARCH booking USING")), qPrintable(page));
        QVERIFY2(!page.contains(QLatin1String("TEMP B-TREE")), qPrintable(page));
    }
};

QTEST_GUILESS_MAIN(tst_Store)
#include "tst_store.moc"
