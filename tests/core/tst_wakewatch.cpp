#include "core/base/wakewatch.h"

#include "core/base/timespan.h"
#include "support/fakeclock.h"
#include "support/strict.h"

#include <QTest>

using namespace yoyaku;
using Cause = WakeWatch::Cause;

namespace {

/// A watch over two clocks of ours; its heart beats when a test says so.
struct Bench
{
    test::FakeClock wall;
    qint64 steady = 1000;
    WakeWatch watch{{3'600'000, QStringLiteral("unix:path=/nonexistent/bus"), [this] { return steady; }}, wall};
    QVector<Cause> noticed;

    Bench()
    {
        QObject::connect(&watch, &WakeWatch::noticed, &watch, [this](Cause cause) { noticed.append(cause); });
        watch.start();
    }
    /// Both clocks go on; then the wall clock alone.
    void pass(qint64 ms, qint64 wallAlone = 0)
    {
        steady += ms;
        wall.advance(ms + wallAlone);
        watch.beat();
    }
    /// systemd-logind's PrepareForSleep before and after.
    void logindSleeps(EpochMs ms)
    {
        QMetaObject::invokeMethod(&watch, "onPrepareForSleep", Q_ARG(bool, true));
        wall.advance(ms);
        QMetaObject::invokeMethod(&watch, "onPrepareForSleep", Q_ARG(bool, false));
    }
};

} // namespace

class tst_WakeWatch : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void init() { test::failOnUnexpectedWarnings(); }

    void timeThatPassesIsNoEvent()
    {
        Bench bench;
        for (int i = 0; i < 100; ++i) bench.pass(30'000);
        QVERIFY(bench.noticed.isEmpty());
    }

    void aSleepIsWhatTheSteadyClockDidNotSee()
    {
        Bench bench;
        bench.pass(30'000, 72 * kMsPerHour);
        QCOMPARE(bench.noticed, QVector<Cause>{Cause::Sleep});
        bench.pass(30'000);
        QCOMPARE(bench.noticed.size(), 1);
    }

    void aClockSetBackIsNoticed()
    {
        Bench bench;
        bench.pass(30'000, -kMsPerHour);
        QCOMPARE(bench.noticed, QVector<Cause>{Cause::ClockBack});
    }

    void aSmallCorrectionOfTheClockIsNoJump()
    {
        Bench bench;
        bench.pass(30'000, 20'000);
        bench.pass(30'000, -20'000);
        QVERIFY(bench.noticed.isEmpty());
    }

    /// Where the steady clock runs on in sleep, and after a process was stopped.
    void aBeatThatComesFarTooLateIsASleep()
    {
        Bench bench;
        bench.pass(3 * 3'600'000);
        QCOMPARE(bench.noticed, QVector<Cause>{Cause::Sleep});
    }

    void aNightRightAfterAShortWakeIsASleepOfItsOwn()
    {
        Bench bench;
        bench.logindSleeps(kMsPerHour);
        QCOMPARE(bench.noticed.size(), 1);
        bench.pass(4'000); // somebody opened the lid and closed it
        bench.logindSleeps(8 * kMsPerHour);
        QCOMPARE(bench.noticed, QVector<Cause>({Cause::Sleep, Cause::Sleep}));
    }

    void aSleepThatTheClocksToldIsNotToldByLogindAgain()
    {
        Bench bench;
        bench.pass(30'000, kMsPerHour);
        bench.logindSleeps(0); // its two words had waited in line
        QCOMPARE(bench.noticed, QVector<Cause>{Cause::Sleep});
    }

    void theHeartBeatsByItself()
    {
        test::FakeClock wall;
        qint64 steady = 1000;
        WakeWatch watch({5, QStringLiteral("unix:path=/nonexistent/bus"), [&] { return steady; }}, wall);
        QVector<Cause> noticed;
        connect(&watch, &WakeWatch::noticed, &watch, [&](Cause cause) { noticed.append(cause); });
        watch.start();
        wall.advance(kMsPerDay);
        QTRY_COMPARE(noticed, QVector<Cause>{Cause::Sleep});
    }
};

QTEST_GUILESS_MAIN(tst_WakeWatch)
#include "tst_wakewatch.moc"
