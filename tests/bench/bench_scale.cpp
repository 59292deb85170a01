// What grows with the account: bench_scale [--sizes 1000,10000,100000,1000000] [--starts 7] [--posts 1000]
//                                          [--json file] [--svg file] [--commit text]
// Each size is an account on disk with 200 hosts and 2,000 bookings a week; there is no service behind it, so that what
// is measured is the program. Offscreen: what a display server adds is not in the figures.
#include "benchapplication.h"
#include "bigaccount.h"
#include "figures.h"
#include "senders.h"

#include "app/desk.h"
#include "support/webhookevents.h"
#include "ui/bookings/bookingspage.h"
#include "ui/bookings/bookingtable.h"
#include "ui/calendar/calendarpage.h"
#include "ui/calendar/hostsview.h"

#include <QCommandLineParser>
#include <QProcess>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QTcpSocket>
#include <QTest>
#include <cstdio>
#include <thread>

using namespace yoyaku;
using bench::BenchApplication;
using bench::BigAccount;
using bench::Figures;
using ui::CalendarKind;

namespace {

constexpr int kPatienceMs = 60'000, kSwitches = 200, kScrolls = 200, kDragSteps = 300;
constexpr int kBurst = 10'000, kConnections = 64, kPostsPerSecond = 50, kIdleMs = 60'000;

BenchApplication& loop() { return static_cast<BenchApplication&>(*qApp); }

/// An aim that depends on the size; the larger accounts have the second one.
double aim(int bookings, double small, double large) { return bookings <= 10'000 ? small : large; }

QDate dateOf(EpochMs instant) { return QDateTime::fromMSecsSinceEpoch(instant, QTimeZone("Asia/Tokyo")).date(); }

/// Session and window in this process.
struct Office
{
    SystemClock clock;
    ui::Theme theme;
    ui::TimeFormat format{QTimeZone("Asia/Tokyo")};
    app::Session session;
    app::Desk desk;
    QRandomGenerator dice{20261111};

    explicit Office(const BigAccount& account) : session(account.config(), clock), desk(session, theme, format, clock)
    {
        theme.apply(ui::ThemeMode::Light);
        desk.window().resize(1440, 900);
        desk.window().show();
        session.start();
    }
    bool isReady()
    {
        return QTest::qWaitFor([&] { return session.calendar.isCurrent() && !session.calendar.rows().isEmpty(); },
                               kPatienceMs);
    }
    ui::BookingsPage& bookings() { return *desk.window().findChild<ui::BookingsPage*>(); }
    ui::HostsView& hosts() { return *desk.window().findChild<ui::HostsView*>(); }
};

QStringList programArguments(const BigAccount& account)
{
    return {QStringLiteral("--data-dir"),     account.dataFolder(),
            QStringLiteral("--api-base"),     account.config().apiBase.toString(),
            QStringLiteral("--webhook-port"), QStringLiteral("0")};
}

void startProgram(QProcess& program, const BigAccount& account)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("YOYAKU_TIMING"), QStringLiteral("1"));
    environment.insert(QStringLiteral("YOYAKU_API_KEY"), QStringLiteral("sk_bench_0123456789"));
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(YOYAKU_PROGRAM), programArguments(account));
}

bool waitForPaint(QProcess& program)
{
    QByteArray output;
    while (!output.contains("Calendar painted") && program.waitForReadyRead(kPatienceMs))
        output += program.readAllStandardOutput();
    return output.contains("Calendar painted");
}

void end(QProcess& program)
{
    program.terminate();
    if (!program.waitForFinished(kPatienceMs)) program.kill();
}

/// Each start is a new process; from before exec to the first frame with bookings.
void measureStarts(Figures& figures, const BigAccount& account, int starts)
{
    const int n = account.bookings();
    std::vector<double> painted, memory;
    for (int i = 0; i <= starts; ++i) {
        QProcess program;
        QElapsedTimer timer;
        timer.start();
        startProgram(program, account);
        if (!waitForPaint(program)) std::puts("the program painted no calendar");
        if (i > 0) painted.push_back(double(timer.nsecsElapsed()) / 1e6); // the first one warms the disk's cache
        (void)program.waitForFinished(2000);
        memory.push_back(bench::memoryMiB(program.processId(), "VmHWM"));
        end(program);
    }
    figures.add(n, QStringLiteral("start of the program to painted calendar"), QStringLiteral("ms"), painted,
                aim(n, 250, 300));
    figures.add(n, QStringLiteral("highest memory 2 s after the start"), QStringLiteral("MiB"), memory,
                aim(n, 80, 110));
}

void measureIdle(Figures& figures, const BigAccount& account)
{
    QProcess program;
    startProgram(program, account);
    (void)waitForPaint(program);
    (void)program.waitForFinished(10'000); // until what a start sets going is over
    const double before = bench::processorMs(program.processId());
    (void)program.waitForFinished(kIdleMs);
    const double used = bench::processorMs(program.processId()) - before;
    end(program);
    figures.add(account.bookings(), QStringLiteral("processor while idle for 60 s"), QStringLiteral("%"),
                used * 100 / kIdleMs, 0.2);
}

/// Turns pages back and forth: mostly to days that were not on screen lately.
void measureSwitches(Figures& figures, const BigAccount& account, Office& office)
{
    struct Way
    {
        CalendarKind kind;
        const char* name;
        int days;
    };
    const EpochMs now = office.clock.now();
    for (const Way& way : {Way{CalendarKind::Week, "switch week", 7}, Way{CalendarKind::Month, "switch month", 31},
                           Way{CalendarKind::Day, "switch day of 200 hosts", 1},
                           Way{CalendarKind::Hosts, "switch hosts timeline of 200", 1}}) {
        std::vector<double> ms;
        office.desk.calendar().showAs(way.kind, dateOf(now));
        loop().rest(500);
        // No further than the account reaches back, so that there is something to draw.
        const int reach = std::max(1, std::min(kSwitches / 2, account.bookings() / BigAccount::kWeekly * 7 / way.days));
        int at = 0, step = -1;
        for (int i = 0; i < kSwitches; ++i) {
            if (at + step < -reach || at + step > 0) step = -step;
            at += step;
            const TimeSpan before = office.session.calendar.window();
            const QVector<MonthDay> days = office.session.month.days();
            const QDate day = dateOf(now).addDays(qint64(at) * way.days);
            QElapsedTimer timer;
            timer.start();
            office.desk.calendar().goTo(office.format.startOf(day) + 43'200'000);
            ms.push_back(loop().untilFrame(
                timer,
                [&] {
                    switch (way.kind) {
                    case CalendarKind::Month:
                        return office.session.month.isCurrent();
                    case CalendarKind::Hosts:
                        return office.hosts().drawn().blocks > 0 &&
                               office.hosts().scene().content().facts.window.contains(office.format.startOf(day) +
                                                                                      43'200'000);
                    default:
                        return office.session.calendar.isCurrent() && office.session.calendar.window() != before;
                    }
                },
                2000));
        }
        figures.add(account.bookings(), QString::fromLatin1(way.name), QStringLiteral("ms"), ms, 16);
    }
}

/// A drag over the full day: 200 rows, 2,000 blocks, most of them in sight.
void measureDrag(Figures& figures, const BigAccount& account, Office& office)
{
    ui::HostsView& view = office.hosts();
    const QSize size = office.desk.window().size();
    office.desk.calendar().showAs(CalendarKind::Hosts, dateOf(account.fullDay() + 3'600'000));
    office.desk.window().resize(1920, ui::kHostRowHeight * BigAccount::kHosts + 300);
    loop().rest(1500);
    if (view.drawn().blocks < BigAccount::kHosts) std::puts("the full day is not on screen");
    const int line = view.scene().hasNobodyLine() ? 1 : 0;
    const ui::HostsBlock* grabbed = nullptr;
    for (const ui::HostsBlock& block : view.scene().layout()[line].blocks)
        if (view.viewport()->rect().contains(view.rectOf(view.scene().rows()[block.row].uid, line).center()))
            grabbed = &block;
    if (!grabbed) return std::puts("no booking to drag"), void();
    const BookingId booking = view.scene().rows()[grabbed->row].uid;
    QPoint at = view.rectOf(booking, line).center();
    figures.add(account.bookings(), QStringLiteral("blocks in sight of the drag"), QString(),
                double(view.drawn().blocks));
    QTest::mousePress(view.viewport(), Qt::LeftButton, {}, at);
    std::vector<double> ms;
    const int rowStep = ui::kHostRowHeight * (BigAccount::kHosts - 4) / kDragSteps;
    for (int i = 0; i < kDragSteps; ++i) {
        at.ry() += rowStep;
        QElapsedTimer timer;
        timer.start();
        QTest::mouseMove(view.viewport(), at);
        if (i > 2)
            ms.push_back(loop().untilFrame(
                timer, [] { return true; }, 200));
    }
    QTest::keyClick(&view, Qt::Key_Escape);
    QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, at);
    std::erase_if(ms, [](double one) { return one < 0; }); // no frame: the pointer stayed in one row
    figures.add(account.bookings(), QStringLiteral("drag over 200 rows, a frame"), QStringLiteral("ms"), ms, 16);
    office.desk.window().resize(size);
}

bool areRowsThere(ui::BookingsPage& page, const BookingTableModel& model)
{
    const ui::BookingTable& table = page.table();
    const int last = std::min(table.rowAt(table.viewport()->height() - 2), model.rowCount() - 1);
    for (int row = std::max(0, table.rowAt(1)); row <= (last < 0 ? model.rowCount() - 1 : last); ++row)
        if (!model.isHeading(row) && !model.booking(row)) return false;
    return true;
}

void measureTable(Figures& figures, const BigAccount& account, Office& office)
{
    const int n = account.bookings();
    BookingTableModel& model = office.session.table;
    ui::BookingsPage& page = office.bookings();
    QElapsedTimer timer;
    timer.start();
    office.desk.window().showPage(QStringLiteral("bookings"));
    figures.add(n, QStringLiteral("bookings table shown first"), QStringLiteral("ms"),
                loop().untilFrame(timer, [&] { return model.isPlanned() && areRowsThere(page, model); }));
    BookingFilter everything;
    page.showFilter(everything);
    loop().rest(1000);
    std::vector<double> frames, rows;
    QScrollBar* bar = page.table().verticalScrollBar();
    for (int i = 0; i < kScrolls; ++i) {
        timer.start();
        bar->setValue(int(office.dice.bounded(bar->maximum() + 1)));
        frames.push_back(loop().untilFrame(
            timer, [] { return true; }, 1000));
        rows.push_back(frames.back() < 0 || areRowsThere(page, model)
                           ? double(timer.nsecsElapsed()) / 1e6
                           : loop().untilFrame(
                                 timer, [&] { return areRowsThere(page, model); }, 5000));
    }
    figures.add(n, QStringLiteral("table: scroll anywhere, first frame"), QStringLiteral("ms"), frames, aim(n, 8, 16));
    figures.add(n, QStringLiteral("table: scroll anywhere, rows there"), QStringLiteral("ms"), rows);
    std::vector<double> sorts;
    bar->setValue(0);
    for (int sort = 0; sort <= int(BookingSort::Uid); ++sort)
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            TableQuery query = model.query();
            query.grouping = BookingGrouping::Nothing;
            query.sort = BookingSort(sort);
            query.order = order;
            timer.start();
            model.setQuery(query);
            sorts.push_back(loop().untilFrame(timer, [&] { return model.isPlanned() && areRowsThere(page, model); }));
        }
    figures.add(n, QStringLiteral("table: sort by any column to rows"), QStringLiteral("ms"), sorts, aim(n, 50, 300));
}

void measureSearch(Figures& figures, const BigAccount& account, Office& office)
{
    BookingTableModel& model = office.session.table;
    ui::BookingsPage& page = office.bookings();
    for (const auto& [name, words] :
         {std::pair("search as you type, Latin",
                    QStringList{QStringLiteral("hoffmann"), QStringLiteral("noah becker"), QStringLiteral("zzzz")}),
          std::pair("search as you type, Japanese", QStringList{QStringLiteral("田中 彩"), QStringLiteral("佐藤"),
                                                                QStringLiteral("商事"), QStringLiteral("驚愕")})}) {
        std::vector<double> ms;
        for (const QString& word : words)
            for (int letters = 1; letters <= word.size(); ++letters) {
                TableQuery query = model.query();
                query.filter.text = word.left(letters);
                QElapsedTimer timer;
                timer.start();
                model.setQuery(query);
                ms.push_back(loop().untilFrame(
                    timer, [&] { return model.isPlanned() && areRowsThere(page, model); }, 10'000));
            }
        figures.add(account.bookings(), QString::fromLatin1(name), QStringLiteral("ms"), ms,
                    aim(account.bookings(), 16, 50));
    }
    TableQuery query = model.query();
    query.filter.text.clear();
    model.setQuery(query);
    loop().rest(1000);
}

QByteArray post(Office& office, const QByteArray& uid, EpochMs start)
{
    test::EventText event;
    event.uid = uid;
    event.createdAt = event.updatedAt = office.clock.now();
    event.startedAt = start;
    return test::signedPost(QUrl(office.session.receiver.state().address).path().toLatin1(), event.body(),
                            office.session.config().webhookSecrets.first(), office.clock.now());
}

/// 50 a second over one connection; from the first byte sent to the frame that shows it.
void measurePosts(Figures& figures, const BigAccount& account, Office& office, int posts)
{
    office.desk.window().showPage(QStringLiteral("calendar"));
    office.desk.calendar().showAs(CalendarKind::Week, dateOf(office.clock.now()));
    loop().rest(1000);
    const CalendarModel& model = office.session.calendar;
    QTcpSocket sender;
    sender.connectToHost(QStringLiteral("127.0.0.1"), office.session.receiver.state().port);
    if (!QTest::qWaitFor([&] { return sender.state() == QTcpSocket::ConnectedState; }, kPatienceMs)) return;
    std::vector<double> ms;
    QHash<QString, QElapsedTimer> open;
    loop().onFrame([&] {
        for (auto it = open.begin(); it != open.end();) {
            if (!model.find(BookingId(it.key()))) {
                ++it;
                continue;
            }
            ms.push_back(double(it->nsecsElapsed()) / 1e6);
            it = open.erase(it);
        }
    });
    for (int i = 0; i < posts; ++i) {
        const QByteArray uid = "POST" + QByteArray::number(i);
        const QByteArray request =
            post(office, uid, model.window().start + (i % 7) * kMsPerDay + (9 + i % 9) * kMsPerHour);
        open[QString::fromLatin1(uid)].start();
        sender.write(request);
        sender.flush();
        loop().rest(1000 / kPostsPerSecond);
        sender.readAll();
    }
    (void)QTest::qWaitFor([&] { return open.isEmpty(); }, 5000);
    loop().onFrame({});
    if (!open.isEmpty()) std::printf("%d events were never painted\n", int(open.size()));
    const int n = account.bookings();
    figures.add(n, QStringLiteral("webhook POST to repainted block, 50/s"), QStringLiteral("ms"), ms, aim(n, 50, 60));
}

/// As fast as they are answered, and how long the window stood still meanwhile.
void measureBurst(Figures& figures, const BigAccount& account, Office& office)
{
    std::vector<std::vector<QByteArray>> requests(kConnections);
    for (int i = 0; i < kBurst; ++i)
        requests[size_t(i % kConnections)].push_back(
            post(office, "BURST" + QByteArray::number(i), office.clock.now() + (i % 500) * kMsPerHour));
    bench::Sent sent;
    std::atomic<bool> isDone = false;
    (void)loop().takeLongestMs();
    std::thread sender([&, port = office.session.receiver.state().port] {
        sent = bench::send(port, requests);
        isDone = true;
    });
    while (!isDone) loop().rest(20);
    sender.join();
    loop().rest(3000);
    const int n = account.bookings();
    figures.add(n, QStringLiteral("deliveries stored before 2xx, 64 connections"), QStringLiteral("/s"),
                double(sent.accepted) / sent.seconds);
    figures.add(n, QStringLiteral("longest GUI stall while 10,000 arrive"), QStringLiteral("ms"),
                loop().takeLongestMs(), 32);
}

void measure(Figures& figures, const BigAccount& account, int starts, int posts)
{
    const int n = account.bookings();
    figures.add(n, QStringLiteral("filled, bookings a second"), QStringLiteral("/s"), n / account.fillSeconds());
    figures.add(n, QStringLiteral("database, a booking"), QStringLiteral("B"), account.bytesPerBooking(), 1229);
    measureStarts(figures, account, starts);
    measureIdle(figures, account);
    Office office(account);
    if (!office.isReady()) return std::puts("the window showed no bookings"), void();
    measureSwitches(figures, account, office);
    measureDrag(figures, account, office);
    measureTable(figures, account, office);
    measureSearch(figures, account, office);
    figures.add(n, QStringLiteral("memory after switches and searches"), QStringLiteral("MiB"),
                bench::memoryMiB(QCoreApplication::applicationPid(), "VmRSS"), aim(n, 100, 140));
    if (!QTest::qWaitFor([&] { return office.session.receiver.state().kind == ListenerState::Kind::Listening; },
                         kPatienceMs))
        return;
    measurePosts(figures, account, office, posts);
    measureBurst(figures, account, office);
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qunsetenv("YOYAKU_WEBHOOK_SECRET");
    BenchApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption sizes(QStringLiteral("sizes"), QString(), QStringLiteral("list"),
                                   QStringLiteral("1000,10000,100000,1000000"));
    const QCommandLineOption starts(QStringLiteral("starts"), QString(), QStringLiteral("n"), QStringLiteral("7"));
    const QCommandLineOption posts(QStringLiteral("posts"), QString(), QStringLiteral("n"), QStringLiteral("1000"));
    const QCommandLineOption json(QStringLiteral("json"), QString(), QStringLiteral("file"));
    const QCommandLineOption svg(QStringLiteral("svg"), QString(), QStringLiteral("file"));
    const QCommandLineOption commit(QStringLiteral("commit"), QString(), QStringLiteral("text"));
    parser.addOptions({sizes, starts, posts, json, svg, commit});
    parser.process(application);
    Figures figures;
    for (const QString& size : parser.value(sizes).split(u',')) {
        BigAccount account;
        if (!account.fill(std::max(1, size.toInt()))) {
            std::printf("an account of %s bookings could not be filled\n", qPrintable(size));
            return 1;
        }
        measure(figures, account, parser.value(starts).toInt(), parser.value(posts).toInt());
    }
    bool isWritten = true;
    if (parser.isSet(json)) isWritten = figures.writeJson(parser.value(json), parser.value(commit)) && isWritten;
    if (parser.isSet(svg)) isWritten = figures.writeSvg(parser.value(svg)) && isWritten;
    return isWritten ? 0 : 1;
}
