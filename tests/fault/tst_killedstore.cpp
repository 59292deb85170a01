#include "core/base/clock.h"
#include "core/store/store.h"

#include "fault/applied.h"
#include "fault/journal.h"
#include "fault/listenerprocess.h"
#include "fault/senders.h"
#include "support/smallaccount.h"
#include "support/strict.h"
#include "support/webhookevents.h"

#include <QDeadlineTimer>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace yoyaku;
using namespace yoyaku::fault;
using namespace Qt::StringLiterals;
using test::EventText;

namespace {

constexpr int kConnections = 4;
constexpr int kEventsOfABooking = 3;
constexpr EpochMs kFirstEvent = 1794364500000;
constexpr EpochMs kLastEvent = kFirstEvent + (kEventsOfABooking - 1) * kMsPerMinute;

struct Told
{
    QByteArray booking;
    int event = 0; ///< of that booking
};

/// A sender's n-th name, "R0C1N7", is the second event of booking "R0C1B2".
Told toldBy(const QByteArray& name)
{
    const qsizetype digits = name.lastIndexOf('N') + 1;
    const int number = name.mid(digits).toInt();
    return {name.left(digits - 1) + 'B' + QByteArray::number(number / kEventsOfABooking), number % kEventsOfABooking};
}

/// Each event moves the booking by an hour.
EpochMs startAfter(int event) { return EventText().startedAt + event * kMsPerHour; }

QByteArray eventOf(const QByteArray& name)
{
    const Told told = toldBy(name);
    EventText event;
    event.uid = told.booking;
    event.event = told.event == 0 ? "guest_booked" : "guest_rescheduled";
    event.createdAt = event.updatedAt = kFirstEvent + told.event * kMsPerMinute;
    event.startedAt = startAfter(told.event);
    return test::signedPost(kPath, event.body(), kSecret, SystemClock().now());
}

/// The service knows every booking as its last event leaves it.
void answerWithLastEvent(test::SmallAccount& account)
{
    account.intercept = [&account](const test::ReceivedRequest& request) -> std::optional<test::Canned> {
        const QString uid = QString::fromLatin1(request.target.split('/').value(3));
        if (account.find(uid)) return std::nullopt;
        Booking& booking = account.add(uid, startAfter(kEventsOfABooking - 1));
        booking.span.end = booking.span.start + kMsPerHour;
        booking.updatedAt = kLastEvent;
        return std::nullopt;
    };
}

/// Empty when it went from one state to the next and ended as the service has it.
QString wrongIn(const QVector<Shown>& history)
{
    for (qsizetype i = 1; i < history.size(); ++i) {
        if (history[i].updatedAt < history[i - 1].updatedAt) return u"went back in time"_s;
        if (history.first(i).contains(history[i])) return u"was told the same twice"_s;
    }
    const bool isLast = !history.isEmpty() && history.last().updatedAt == kLastEvent &&
                        history.last().title.startsWith("Talk"_L1); // no event tells the title
    return isLast ? QString() : u"is not what the service has"_s;
}

QString firstWrong(const QSet<QByteArray>& bookings, const QHash<QByteArray, QVector<Shown>>& shown)
{
    for (const QByteArray& booking : bookings)
        if (const QString wrong = wrongIn(shown.value(booking)); !wrong.isEmpty())
            return QString::fromLatin1(booking) + u' ' + wrong;
    return bookings.size() == shown.size() ? QString() : u"bookings that nobody told of"_s;
}

} // namespace

/// The listener with what makes bookings of its deliveries, killed while it does both.
class tst_KilledStore : public QObject
{
    Q_OBJECT

  private:
    /// A store with its tables, and the notes of what becomes of its rows.
    static bool makeStore(const QString& folder)
    {
        {
            Store store(folder);
            QSignalSpy opened(&store, &Store::opened);
            store.open();
            if (opened.isEmpty() && !opened.wait()) return false;
        }
        return watchStore(folder + u"/cache.sqlite"_s);
    }

    /// Meanwhile the service answers, on this thread.
    static void killAfter(ListenerProcess& listener, int ms)
    {
        const QDeadlineTimer end(ms);
        (void)QTest::qWaitFor([&end] { return end.hasExpired(); });
        QVERIFY(listener.kill());
    }

    /// What was sent until the kill.
    static QSet<QByteArray> burstAndKill(ListenerProcess& listener, int round, QRandomGenerator& random)
    {
        if (!listener.start()) qFatal("the listener does not listen");
        const int after = random.bounded(1, 150);
        Senders senders(listener.port(), kConnections, "R" + QByteArray::number(round), Senders::AfterCut::GiveUp,
                        5'000, eventOf);
        [&] { QTRY_VERIFY_WITH_TIMEOUT(senders.accepted() >= after, test::kPatienceMs); }();
        killAfter(listener, random.bounded(150));
        senders.join();
        [&] { QVERIFY2(senders.wrong().isEmpty(), senders.wrong().value(0).constData()); }();
        return senders.sent();
    }

  private Q_SLOTS:
    void init() { test::failOnUnexpectedWarnings(); }

    void whatWasAcknowledgedIsAppliedAndNothingTwice()
    {
        const QTemporaryDir dir;
        QVERIFY(makeStore(dir.path()));
        const QString cache = dir.filePath(u"cache.sqlite"_s);
        test::SmallAccount account;
        answerWithLastEvent(account);
        ListenerProcess listener(dir.filePath(u"journal.sqlite"_s));
        listener.setService(account.server.base());
        const int rounds = isLong() ? 100 : 8;
        QSet<QByteArray> acknowledged;
        QRandomGenerator random(815);
        for (int round = 0; round < rounds; ++round) {
            const QSet<QByteArray> sent = burstAndKill(listener, round, random);
            if (QTest::currentTestFailed()) return;
            // Everything is sent again, as a sender without an answer does, and again not everything is applied.
            QVERIFY(listener.start());
            QCOMPARE(sendAll(listener.port(), sent, eventOf), int(sent.size()));
            acknowledged += sent;
            // At least once something is applied before a kill, and at least at the end something is not.
            if (round == 0) QTRY_VERIFY_WITH_TIMEOUT(appliedUpTo(cache) > 0, test::kPatienceMs);
            killAfter(listener, round == rounds - 1 ? 0 : random.bounded(600));
        }
        const qint64 cursor = appliedUpTo(cache);
        QVERIFY(listener.start());
        QTRY_VERIFY_WITH_TIMEOUT(listener.caughtUp() >= 0, test::kPatienceMs);
        const int left = listener.caughtUp();

        QTRY_COMPARE_WITH_TIMEOUT(appliedUpTo(cache), lastGenuine(listener.journal()), isLong() ? 600'000 : 60'000);

        QSet<QByteArray> bookings;
        for (const QByteArray& name : std::as_const(acknowledged)) bookings << toldBy(name).booking;
        const QString wrong = firstWrong(bookings, readShown(cache));
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        QVERIFY(cursor > 0 && left > 0);
        qInfo("%d kills, %lld acknowledged deliveries about %lld bookings, of which the last start found those up to "
              "number %lld applied and %d not: all applied, no row changed twice for the same, none went back",
              2 * rounds, qint64(acknowledged.size()), qint64(bookings.size()), cursor, left);
    }
};

QTEST_GUILESS_MAIN(tst_KilledStore)
#include "tst_killedstore.moc"
