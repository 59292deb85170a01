#include "core/api/requestqueue.h"

#include "support/strict.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace yoyaku;
using namespace yoyaku::api;

namespace {

// A queue and the order in which it started its calls.
struct Recorded
{
    RequestQueue queue;
    QVector<CallId> started;

    explicit Recorded(int maxInFlight) : queue(maxInFlight)
    {
        QObject::connect(&queue, &RequestQueue::started, &queue, [this](CallId id) { started.append(id); });
    }
};

} // namespace

class tst_RequestQueue : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void init() { test::failOnUnexpectedWarnings(); }

    void nothingStartsInsideAdd()
    {
        Recorded r(2);
        r.queue.add(1, Urgency::Foreground);
        QVERIFY(r.started.isEmpty());
        QCOMPARE(r.queue.state(), (QueueState{0, 1, 0, 0}));
        QTRY_COMPARE(r.started, QVector<CallId>{1});
        QCOMPARE(r.queue.state(), (QueueState{1, 0, 0, 0}));
    }

    void urgentOnesOvertakeAndTheLimitHolds()
    {
        Recorded r(2);
        r.queue.add(1, Urgency::Background);
        r.queue.add(2, Urgency::Normal);
        r.queue.add(3, Urgency::Foreground);
        r.queue.add(4, Urgency::Foreground);
        QTRY_COMPARE(r.started, (QVector<CallId>{3, 4}));
        r.queue.finish(3);
        QTRY_COMPARE(r.started, (QVector<CallId>{3, 4, 2}));
        r.queue.finish(4);
        QTRY_COMPARE(r.started, (QVector<CallId>{3, 4, 2, 1}));
    }

    void repeatedCallKeepsItsPlaceButLetsOthersPassMeanwhile()
    {
        Recorded r(1);
        r.queue.add(1, Urgency::Normal);
        r.queue.add(2, Urgency::Normal);
        r.queue.add(3, Urgency::Normal);
        QTRY_COMPARE(r.started.size(), 1);
        QElapsedTimer time;
        time.start();
        r.queue.repeat(1, 40);
        QTRY_COMPARE(r.started, (QVector<CallId>{1, 2}));
        while (time.elapsed() < 45)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 5);
        r.queue.finish(2);
        QTRY_COMPARE(r.started, (QVector<CallId>{1, 2, 1}));
        r.queue.finish(1);
        QTRY_COMPARE(r.started, (QVector<CallId>{1, 2, 1, 3}));
    }

    void repeatWaitsItsDelayWhenNobodyElseDoes()
    {
        Recorded r(1);
        r.queue.add(1, Urgency::Normal);
        QTRY_COMPARE(r.started.size(), 1);
        QElapsedTimer time;
        time.start();
        r.queue.repeat(1, 30);
        QTRY_COMPARE(r.started.size(), 2);
        QVERIFY(time.elapsed() >= 30);
    }

    void pauseStopsEverybodyAndALongerOneStays()
    {
        Recorded r(4);
        QSignalSpy states(&r.queue, &RequestQueue::stateChanged);
        QElapsedTimer time;
        time.start();
        r.queue.pause(60, 429);
        r.queue.pause(5, 503);
        QCOMPARE(r.queue.state().pausedByStatus, 429);
        r.queue.add(1, Urgency::Foreground);
        QTRY_COMPARE(r.started.size(), 1);
        QVERIFY(time.elapsed() >= 60);
        QCOMPARE(r.queue.state(), (QueueState{1, 0, 0, 0}));
        QVERIFY(states.size() >= 3);
    }

    void pauseEndsInTheStateEvenWhenNobodyWaits()
    {
        Recorded r(1);
        r.queue.pause(10, 429);
        QVERIFY(r.queue.state().pausedUntil > 0);
        QTRY_COMPARE(r.queue.state(), QueueState());
    }

    void onlyWaitingCallsCanBeRemoved()
    {
        Recorded r(1);
        r.queue.add(1, Urgency::Normal);
        r.queue.add(2, Urgency::Normal);
        QTRY_COMPARE(r.started.size(), 1);
        QVERIFY(!r.queue.remove(1));
        QVERIFY(r.queue.remove(2));
        QVERIFY(!r.queue.remove(2));
        QCOMPARE(r.queue.state(), (QueueState{1, 0, 0, 0}));
    }
};

QTEST_GUILESS_MAIN(tst_RequestQueue)
#include "tst_requestqueue.moc"
