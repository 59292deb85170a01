// What a user waits for, on the demo account: bench_app [bookings (100000)] [starts (11)]
// The demo account is a process of its own. Offscreen, so what a display server adds is not in the figures.
#include "app/accountnames.h"
#include "app/credentials.h"
#include "app/desk.h"
#include "core/demo/demoprocess.h"
#include "support/webhookevents.h"
#include "ui/calendar/calendarpage.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <algorithm>
#include <cstdio>

using namespace yoyaku;

namespace {

constexpr int kSwitches = 300, kPosts = 300;
constexpr int kSyncMs = 900'000, kPatienceMs = 60'000;

double percentile(std::vector<double> values, double part)
{
    if (values.empty()) return -1;
    std::sort(values.begin(), values.end());
    return values[std::min(values.size() - 1, size_t(part * double(values.size())))];
}

void say(const char* what, const std::vector<double>& ms)
{
    std::printf("%-44s p50 %8.1f ms   p99 %8.1f ms   n %zu\n", what, percentile(ms, 0.5), percentile(ms, 0.99),
                ms.size());
    std::fflush(stdout);
}

/// Highest resident memory of a process so far, MiB; Linux only, -1 elsewhere.
double peakMiB(qint64 pid)
{
    QFile file(QStringLiteral("/proc/%1/status").arg(pid));
    if (!file.open(QIODevice::ReadOnly)) return -1;
    static const QRegularExpression peak(QStringLiteral("VmHWM:\\s+(\\d+) kB"));
    return peak.match(QString::fromLatin1(file.readAll())).captured(1).toDouble() / 1024;
}

/// The account, its service and a data folder that keeps what was synced.
struct Account
{
    QTemporaryDir folder;
    SystemClock clock;
    std::unique_ptr<DemoProcess> demo;
    app::SessionConfig config;

    bool begin(int bookings)
    {
        DemoOptions options;
        options.bookings = bookings;
        options.ratePerMinute = 0;
        demo = std::make_unique<DemoProcess>(QStringLiteral(YOYAKU_PROGRAM), options);
        QObject::connect(demo.get(), &DemoProcess::ready, demo.get(),
                         [this](const QUrl& base, const Secret& key, const Secret& secret) {
                             config.apiBase = base;
                             config.apiKey = key;
                             config.webhookSecrets = {secret};
                         });
        config.webhookPort = 0;
        QElapsedTimer timer;
        timer.start();
        demo->start();
        if (!QTest::qWaitFor([this] { return !config.apiBase.isEmpty(); }, kSyncMs)) return false;
        // Where the program itself keeps the account of a key from the environment.
        config.folder =
            app::accountFolder(folder.path(), app::Credentials::environmentAccount(config.apiKey, config.apiBase));
        std::printf("%-44s %12.1f s\n", "demo account started after", double(timer.elapsed()) / 1000);
        return true;
    }
};

/// Session and window in this process.
struct Office
{
    ui::Theme theme;
    ui::TimeFormat format{QTimeZone("Asia/Tokyo")};
    app::Session session;
    app::Desk desk;

    explicit Office(Account& account)
        : session(account.config, account.clock), desk(session, theme, format, account.clock)
    {
        theme.apply(ui::ThemeMode::Light);
        desk.window().resize(1440, 900);
        desk.window().show();
        session.start();
    }
    bool waitForSync()
    {
        return QTest::qWaitFor(
            [this] {
                const auto progress = session.sync.progress();
                return progress.lastSyncAt > 0 && !progress.isCatchingUp;
            },
            kSyncMs);
    }
    /// Returns when a paint has happened for which `isThere` holds; the milliseconds since `timer` began.
    double paintedWhen(const QElapsedTimer& timer, const std::function<bool()>& isThere)
    {
        double ms = -1;
        QEventLoop loop; // not qWaitFor, which sleeps between its looks
        const auto watch = QObject::connect(&desk.calendar().view(), &ui::WeekView::painted, &loop, [&] {
            if (ms >= 0 || !isThere()) return;
            ms = double(timer.nsecsElapsed()) / 1e6;
            loop.quit();
        });
        QTimer::singleShot(kPatienceMs, &loop, &QEventLoop::quit);
        loop.exec();
        QObject::disconnect(watch);
        return ms;
    }
};

void measureSync(Account& account)
{
    Office office(account);
    QElapsedTimer timer;
    timer.start();
    if (!office.waitForSync()) std::puts("the sync did not end");
    std::printf("%-44s %12.1f s\n", "first sync of everything", double(timer.elapsed()) / 1000);
    std::printf("%-44s %10.1f MiB\n", "peak memory of that sync", peakMiB(QCoreApplication::applicationPid()));
}

/// Each start is a new process; from before exec to the first picture with bookings.
void measureStarts(const Account& account, int starts)
{
    std::vector<double> painted, memory;
    for (int i = 0; i < starts; ++i) {
        QProcess program;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("YOYAKU_TIMING"), QStringLiteral("1"));
        environment.insert(QStringLiteral("YOYAKU_API_KEY"),
                           QString::fromLatin1(DemoOptions().apiKey)); // opens invented data on loopback
        program.setProcessEnvironment(environment);
        QByteArray output;
        QElapsedTimer timer;
        timer.start();
        program.start(QStringLiteral(YOYAKU_PROGRAM),
                      {QStringLiteral("--data-dir"), account.folder.path(), QStringLiteral("--api-base"),
                       account.config.apiBase.toString(), QStringLiteral("--webhook-port"), QStringLiteral("0")});
        while (!output.contains("Calendar painted") && program.waitForReadyRead(kPatienceMs))
            output += program.readAllStandardOutput();
        painted.push_back(double(timer.nsecsElapsed()) / 1e6);
        // A while of the usual sync of a running program belongs to its memory.
        (void)program.waitForFinished(2000);
        memory.push_back(peakMiB(program.processId()));
        program.terminate();
        if (!program.waitForFinished(kPatienceMs)) program.kill();
    }
    say("start of the program to painted calendar", painted);
    std::printf("%-44s %10.1f MiB\n", "peak memory of the program, 2 s later", percentile(memory, 0.99));
}

void measureSwitches(Office& office)
{
    std::vector<double> ms;
    qint64 rows = 0;
    ui::WeekView& week = office.desk.calendar().view();
    CalendarModel& model = office.session.calendar;
    for (int i = 0; i < kSwitches; ++i) {
        // 60 weeks back, 60 weeks forward: mostly weeks that were not on screen lately.
        const Qt::Key key = (i / 60) % 2 == 0 ? Qt::Key_PageUp : Qt::Key_PageDown;
        const TimeSpan before = model.window();
        QElapsedTimer timer;
        timer.start();
        QTest::keyClick(&week, key);
        ms.push_back(office.paintedWhen(timer, [&] { return model.window() != before && model.isCurrent(); }));
        rows += model.rows().size();
    }
    say("week switch, key to painted bookings", ms);
    std::printf("%-44s %12.1f\n", "bookings read per switch", double(rows) / kSwitches);
}

void measurePosts(Office& office, const Account& account)
{
    if (!QTest::qWaitFor([&] { return office.session.receiver.state().kind == ListenerState::Kind::Listening; },
                         kPatienceMs))
        return;
    const QUrl address(office.session.receiver.state().address);
    const CalendarModel& model = office.session.calendar;
    QTcpSocket sender;
    sender.connectToHost(QStringLiteral("127.0.0.1"), quint16(address.port()));
    std::vector<double> ms;
    for (int i = 0; i < kPosts; ++i) {
        const EpochMs now = account.clock.now();
        test::EventText event;
        event.uid = "BENCH" + QByteArray::number(i);
        event.createdAt = event.updatedAt = now;
        // Over the whole week, so that no hour becomes a stack of lanes nobody has.
        event.startedAt = model.window().start + (i % 7) * kMsPerDay + (9 + i % 9) * kMsPerHour;
        const BookingId uid(QString::fromLatin1(event.uid));
        const QByteArray request =
            test::signedPost(address.path().toLatin1(), event.body(), account.config.webhookSecrets.first(), now);
        if (!QTest::qWaitFor([&] { return sender.state() == QTcpSocket::ConnectedState; }, kPatienceMs)) return;
        QElapsedTimer timer;
        timer.start();
        sender.write(request);
        sender.flush();
        ms.push_back(office.paintedWhen(timer, [&] { return model.find(uid) != nullptr; }));
        QTest::qWait(5); // the answer, and what the delivery sets going, before the next one
        sender.readAll();
    }
    say("webhook POST to repainted calendar", ms);
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qunsetenv("YOYAKU_WEBHOOK_SECRET");
    QApplication application(argc, argv);
    const int bookings = argc > 1 ? std::max(1, QByteArray(argv[1]).toInt()) : 100'000;
    const int starts = argc > 2 ? std::max(1, QByteArray(argv[2]).toInt()) : 11;
    std::printf("%-44s %12d\n", "bookings of the demo account", bookings);
    Account account;
    if (!account.begin(bookings)) {
        std::puts("the demo account did not start");
        return 1;
    }
    measureSync(account);
    measureStarts(account, starts);
    Office office(account);
    if (!office.waitForSync()) return 1;
    measureSwitches(office);
    QTest::keyClick(&office.desk.calendar().view(), Qt::Key_T);
    (void)QTest::qWaitFor([&] { return office.session.calendar.isCurrent(); }, kPatienceMs);
    measurePosts(office, account);
    return 0;
}
