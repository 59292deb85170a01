#include "core/base/wakewatch.h"

#include "core/base/timespan.h"
#include "desktop/privatedesktop.h"
#include "support/fakeclock.h"
#include "support/strict.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QTest>

using namespace yoyaku;
using namespace Qt::StringLiterals;
using Cause = WakeWatch::Cause;

namespace {

/// Says on a bus what systemd-logind says on the system's.
class Logind
{
  public:
    explicit Logind(const QString& address) : m_bus(QDBusConnection::connectToBus(address, u"logind"_s)) {}
    ~Logind() { QDBusConnection::disconnectFromBus(u"logind"_s); }

    bool prepareForSleep(bool isGoingToSleep)
    {
        QDBusMessage word = QDBusMessage::createSignal(u"/org/freedesktop/login1"_s,
                                                       u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s);
        word.setArguments({isGoingToSleep});
        return m_bus.send(word);
    }

  private:
    QDBusConnection m_bus;
};

} // namespace

class tst_SleepSignal : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void init() { test::failOnUnexpectedWarnings(); }

    void whatLogindSaysAfterASleepIsToldOnce()
    {
        test::PrivateDesktop desktop;
        QVERIFY(desktop.startBus());
        const QString address = desktop.environment().value(u"DBUS_SESSION_BUS_ADDRESS"_s);
        Logind logind(address);
        test::FakeClock wall;
        qint64 steady = 1000;
        WakeWatch watch({3'600'000, address, [&] { return steady; }}, wall);
        QVector<Cause> noticed;
        connect(&watch, &WakeWatch::noticed, &watch, [&](Cause cause) { noticed.append(cause); });
        watch.start();
        watch.beat(); // the first one listens to the bus
        QVERIFY(logind.prepareForSleep(true));
        wall.advance(3 * kMsPerDay); // the steady clock stands still
        // Said again and again: the bus may not know yet that somebody listens.
        QTRY_VERIFY(logind.prepareForSleep(false) && !noticed.isEmpty());
        QCOMPARE(noticed, QVector<Cause>{Cause::Sleep});
        watch.beat(); // the clocks tell of the same sleep
        QCOMPARE(noticed.size(), 1);
        steady += kMsPerHour;
        wall.advance(kMsPerHour);
        QVERIFY(logind.prepareForSleep(true));
        QVERIFY(logind.prepareForSleep(false));
        QTRY_COMPARE(noticed.size(), 2);
    }
};

QTEST_GUILESS_MAIN(tst_SleepSignal)
#include "tst_sleepsignal.moc"
