#include "app/latencyprobe.h"
#include "app/session.h"

#include "support/fakeclock.h"
#include "support/strict.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace yoyaku;
using namespace yoyaku::test;
using namespace Qt::StringLiterals;

namespace {

/// A session without a key: store, ledger and listener work, nobody is asked.
struct Bench
{
    QTemporaryDir dir;
    FakeClock clock;
    std::unique_ptr<app::Session> session;

    Bench()
    {
        app::SessionConfig config;
        config.folder = dir.filePath(u"account"_s);
        config.apiBase = QUrl(u"http://127.0.0.1:9"_s);
        config.webhookSecrets = {Secret("whsec_test")};
        config.webhookPort = 0;
        session = std::make_unique<app::Session>(config, clock);
    }
    [[nodiscard]] TimeSpan window() const { return {clock.now(), clock.now() + kMsPerDay}; }
    /// What receiver, store and calendar say of one event, up to the rows the calendar has read.
    void deliver(qint64 number, const BookingId& booking)
    {
        Delivery delivery;
        delivery.number = number;
        delivery.receivedAt = clock.now();
        delivery.verdict = Verdict::Genuine;
        delivery.booking = booking;
        Q_EMIT session->receiver.received({delivery});
    }
    void write(const BookingId& booking)
    {
        ChangeSet changes;
        changes.origin = ChangeOrigin::Webhook;
        BookingChange change;
        change.uid = booking;
        change.after = window();
        changes.changes << change;
        Q_EMIT session->store.changed(changes);
        Q_EMIT session->calendar.rowsChanged();
    }
};

} // namespace

/// What lies between the parts of a session.
class tst_Session : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void init() { failOnUnexpectedWarnings(); }

    void timeToScreenIsThatOfAnEventSomebodyCouldSee()
    {
        Bench bench;
        app::LatencyProbe probe(*bench.session, bench.clock);
        bench.session->calendar.setWindow(bench.window());
        QSignalSpy shown(&probe, &app::LatencyProbe::shown);
        bench.deliver(1, BookingId(u"A"_s));
        bench.clock.advance(40);
        bench.write(BookingId(u"A"_s));
        probe.onPainted();
        QCOMPARE(shown.size(), 1);
        QCOMPARE(shown[0][0].toDouble(), 40.0);

        // The window was closed for the night and opened in the morning.
        bench.deliver(2, BookingId(u"B"_s));
        bench.write(BookingId(u"B"_s));
        bench.clock.advance(8 * kMsPerHour);
        probe.onPainted();
        QCOMPARE(shown.size(), 1);

        // An event that told nothing new is not shown by a later change of its booking.
        bench.deliver(3, BookingId(u"C"_s));
        bench.clock.advance(kMsPerHour);
        bench.session->calendar.setWindow(bench.window());
        bench.write(BookingId(u"C"_s));
        probe.onPainted();
        QCOMPARE(shown.size(), 1);
    }

    void whatTheSweepsFoundInTheLastMomentsIsInTheLedger()
    {
        Bench bench;
        QSignalSpy opened(bench.session.get(), &app::Session::storeOpened);
        bench.session->start();
        QTRY_COMPARE(opened.size(), 1);
        QTRY_COMPARE(bench.session->receiver.state().kind, ListenerState::Kind::Listening);
        ChangeSet changes;
        changes.origin = ChangeOrigin::Recovered;
        changes.findings << BookingFinding{BookingId(u"A"_s), BookingFinding::What::Moved, bench.clock.now(), {}};
        Q_EMIT bench.session->store.changed(changes);
        bool isStopped = false;
        bench.session->stopListening(this, [&] { isStopped = true; });
        QTRY_VERIFY(isStopped);
        std::optional<QVector<Delivery>> page;
        LedgerFilter filter;
        filter.verdict = Verdict::Recovered;
        bench.session->receiver.readPage(0, 10, filter, this, [&](const QVector<Delivery>& rows) { page = rows; });
        QTRY_VERIFY(page);
        QCOMPARE(page->size(), 1);
        QCOMPARE(page->first().booking, BookingId(u"A"_s));
    }
};

QTEST_GUILESS_MAIN(tst_Session)
#include "tst_session.moc"
