#include "core/base/wakewatch.h"
#include "core/store/readsession.h"
#include "core/store/store.h"
#include "core/sync/syncengine.h"
#include "core/webhook/receiver.h"
#include "support/demoaccount.h"
#include "support/fakeclock.h"
#include "support/strict.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace yoyaku;
using namespace Qt::StringLiterals;

using What = BookingFinding::What;

namespace {

constexpr int kCreated = 600, kMoved = 900, kHosts = 900, kCancelled = 600;
constexpr int kHours = 72;
constexpr int kPatienceMs = 120'000;

/// As both sides tell a booking, to compare them booking for booking.
struct Told
{
    QString status;
    TimeSpan span;
    QStringList hosts;
    EpochMs updatedAt = 0;
    bool operator==(const Told&) const = default;
};

Told told(const QJsonObject& booking)
{
    const auto at = [&](QLatin1String key) { return parseInstant(booking.value(key).toString()).value_or(0); };
    Told told{booking["status"_L1].toString(), {at("startedAt"_L1), at("endedAt"_L1)}, {}, at("updatedAt"_L1)};
    for (const QJsonValue host : booking["hosts"_L1].toArray()) told.hosts.append(host["userId"_L1].toString());
    return told;
}

Told told(const BookingRow& row)
{
    Told told{row.statusText, row.span, {}, row.updatedAt};
    for (const UserId& host : row.hosts) told.hosts.append(host.text());
    return told;
}

/// A demo account of 3,400 bookings, most of them to come, and a client that slept while no delivery could reach it.
class Sleeper
{
  public:
    Sleeper() : demo(optionsOf(), clock), store(folder.filePath(u"account"_s))
    {
        fillFuture();
        QSignalSpy opened(&store, &Store::opened);
        store.open();
        if (opened.isEmpty() && !opened.wait()) qFatal("the store does not open");
        api::ClientConfig clientConfig;
        clientConfig.base = demo.base();
        clientConfig.key = demo.key();
        client = std::make_unique<api::Client>(clientConfig);
        ReceiverConfig receiverConfig;
        receiverConfig.journalPath = store.folder() + u"/journal.sqlite"_s;
        receiverConfig.port = 0;
        receiverConfig.path = "/jicoo/sleeper";
        receiverConfig.secrets = {demo.webhookSecret()};
        receiver = std::make_unique<Receiver>(receiverConfig, clock);
        receiver->start();
        SyncConfig syncConfig;
        syncConfig.graceMs = 50;
        engine = std::make_unique<SyncEngine>(syncConfig, *client, store, clock);
        engine->setFeed(Feed::Live);
        QObject::connect(engine.get(), &SyncEngine::recovered, engine.get(),
                         [this](const QVector<BookingFinding>& findings) {
                             for (const BookingFinding& one : findings) {
                                 found.insert(one.uid.text(), one.what);
                                 ++marks;
                                 receiver->recordRecovered(one.uid, findingText(one.what), one.guestName);
                             }
                         });
        QObject::connect(&watch, &WakeWatch::noticed, engine.get(), &SyncEngine::catchUp);
        watch.start();
    }

    template <class R>
    R ask(std::function<R(ReadSession&)> work)
    {
        std::optional<R> answer;
        QObject context;
        store.apply({}, &context,
                    [&] { store.read<R>(&context, work, [&](R result) { answer = std::move(result); }); });
        if (!QTest::qWaitFor([&] { return answer.has_value(); }, kPatienceMs)) qFatal("the store does not answer");
        return *answer;
    }
    [[nodiscard]] bool isUpToDate() const
    {
        return engine->progress().lastSyncAt == clock.now() && !engine->progress().isCatchingUp;
    }
    [[nodiscard]] QVector<BookingRow> rows()
    {
        return ask<QVector<BookingRow>>([](ReadSession& session) {
            return session.window({0, kMsPerDay * 40'000}, {});
        });
    }
    [[nodiscard]] QHash<QString, Told> here()
    {
        QHash<QString, Told> all;
        for (const BookingRow& row : rows()) all.insert(row.uid.text(), told(row));
        return all;
    }
    [[nodiscard]] QHash<QString, Told> there()
    {
        QHash<QString, Told> all;
        for (int page = 1;; ++page) {
            const QJsonObject answer = demo.call("GET", u"/v1/bookings?perPage=100&page=%1"_s.arg(page));
            for (const QJsonValue booking : answer["data"_L1].toArray())
                all.insert(booking["uid"_L1].toString(), told(booking.toObject()));
            if (page >= answer["numberOfPages"_L1].toInt()) return all;
        }
    }

    QTemporaryDir folder;
    test::FakeClock clock;
    qint64 steady = 1000;
    test::DemoAccount demo;
    Store store;
    std::unique_ptr<api::Client> client;
    std::unique_ptr<Receiver> receiver;
    std::unique_ptr<SyncEngine> engine;
    WakeWatch watch{{3'600'000, u"unix:path=/nonexistent/bus"_s, [this] { return steady; }}, clock};
    QHash<QString, What> found;
    int marks = 0;

  private:
    static DemoOptions optionsOf()
    {
        DemoOptions options;
        options.bookings = 3400;
        options.ratePerMinute = 0;
        return options;
    }
    // The demo account's future is short: what is long past is moved there, behind the days in which guests book.
    void fillFuture()
    {
        const QString before = formatInstant(clock.now() - 60 * kMsPerDay);
        int moved = 0;
        for (int page = 1; moved < kMoved + kHosts + kCancelled; ++page) {
            const QJsonObject answer = demo.call(
                "GET", u"/v1/bookings?perPage=100&page=%1&sort=desc&order=createdAt&status=open&endedAt=%2"_s.arg(
                           QString::number(page), before));
            QStringList uids;
            for (const QJsonValue booking : answer["data"_L1].toArray()) uids.append(booking["uid"_L1].toString());
            if (uids.isEmpty()) qFatal("the demo account has too few bookings");
            past += uids;
            moved += int(uids.size());
        }
        for (int i = 0; i < kMoved + kHosts + kCancelled; ++i) {
            const EpochMs start = clock.now() + (20 * 24 + i) * kMsPerHour / 2;
            (void)demo.call(
                "PATCH", u"/v1/bookings/"_s + past.at(i),
                {{u"startedAt"_s, formatInstant(start)}, {u"endedAt"_s, formatInstant(start + kMsPerHour)}});
        }
    }
    QStringList past;
};

/// What others do in the account meanwhile.
class Others
{
  public:
    explicit Others(Sleeper& sleeper) : m_sleeper(sleeper)
    {
        for (const BookingRow& row : sleeper.rows())
            if (row.status == BookingStatus::Open && row.span.start > sleeper.clock.now() + kMsPerHour)
                m_open.append(row);
        const Directory directory = sleeper.ask<Directory>([](ReadSession& s) { return s.directory(); });
        for (const User& user : directory.users) m_members.append(user.id);
    }
    [[nodiscard]] qsizetype openCount() const { return m_open.size(); }

    void cancel()
    {
        const QString uid = take().uid.text();
        (void)call("POST", uid + u"/cancel"_s, {});
        done.insert(uid, What::Cancelled);
    }
    void move()
    {
        const BookingRow row = take();
        (void)call("PATCH", row.uid.text(),
                   {{u"startedAt"_s, formatInstant(row.span.start + kMsPerDay)},
                    {u"endedAt"_s, formatInstant(row.span.end + kMsPerDay)}});
        done.insert(row.uid.text(), What::Moved);
    }
    void giveToAnother()
    {
        const BookingRow row = take();
        const bool isFirst = row.hosts.value(0) == m_members.first();
        const QJsonObject host{{u"userId"_s, m_members.at(isFirst ? 1 : 0).text()}, {u"role"_s, u"admin"_s}};
        (void)call("PATCH", row.uid.text(), {{u"hosts"_s, QJsonArray{host}}});
        done.insert(row.uid.text(), What::Changed);
    }
    void book()
    {
        QString uid;
        for (int attempt = 0; uid.isEmpty() && attempt < 20; ++attempt) uid = m_sleeper.demo.act(u"guest_books"_s);
        done.insert(uid, What::Created);
    }

    QHash<QString, What> done;

  private:
    BookingRow take() { return m_open.takeFirst(); } // soonest first: what was to come is past at the end of the sleep
    QJsonObject call(const QByteArray& verb, const QString& what, const QJsonObject& body)
    {
        return m_sleeper.demo.call(verb, u"/v1/bookings/"_s + what, body);
    }

    Sleeper& m_sleeper;
    QVector<BookingRow> m_open;
    QVector<UserId> m_members;
};

} // namespace

class tst_LongSleep : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void init() { test::failOnUnexpectedWarnings(); }

    void threeThousandEventsOfThreeDaysAreRecoveredAndMarked()
    {
        Sleeper sleeper;
        sleeper.engine->start();
        QTRY_VERIFY_WITH_TIMEOUT(sleeper.isUpToDate(), kPatienceMs);
        QCOMPARE(sleeper.here(), sleeper.there());
        QVERIFY(sleeper.found.isEmpty());
        const EpochMs since = sleeper.engine->gapClaim().since;

        Others others(sleeper);
        QVERIFY(others.openCount() >= kMoved + kHosts + kCancelled);
        constexpr int kEvents = kCreated + kMoved + kHosts + kCancelled;
        for (int event = 0; event < kEvents; ++event) {
            if (event % (kEvents / kHours) == 0 && event / (kEvents / kHours) < kHours)
                sleeper.clock.advance(kMsPerHour); // the steady clock stands still
            switch (event % 10) {
            case 0:
            case 5:
                others.cancel();
                break;
            case 1:
            case 4:
                others.book();
                break;
            case 2:
            case 6:
            case 8:
                others.move();
                break;
            default:
                others.giveToAnother();
            }
        }
        QCOMPARE(others.done.size(), kEvents);
        QVERIFY(sleeper.found.isEmpty());

        sleeper.watch.beat();
        QTRY_VERIFY_WITH_TIMEOUT(sleeper.isUpToDate(), kPatienceMs);
        QTRY_COMPARE(sleeper.found.size(), kEvents);
        QCOMPARE(sleeper.found, others.done);
        QCOMPARE(sleeper.marks, kEvents); // each once
        QCOMPARE(sleeper.here(), sleeper.there());
        QCOMPARE(sleeper.engine->gapClaim(), (GapClaim{GapClaim::Kind::NoGaps, since, sleeper.clock.now(), kEvents}));
        std::optional<int> rows;
        const auto recoveredRows = [&] {
            rows.reset();
            sleeper.receiver->readSummary(sleeper.clock.now() - kMsPerDay, sleeper.engine.get(),
                                          [&](const LedgerSummary& summary) { rows = summary.recovered; });
            return QTest::qWaitFor([&] { return rows.has_value(); }, kPatienceMs) ? *rows : -1;
        };
        QTRY_COMPARE(recoveredRows(), kEvents);
    }
};

QTEST_GUILESS_MAIN(tst_LongSleep)
#include "tst_longsleep.moc"
