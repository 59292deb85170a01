// make_pictures <folder>: the pictures of the README, drawn by the program itself on its demo account. The clock stands
// on a Wednesday morning, so that the same pictures come out whenever they are made.
#include "app/languages.h"
#include "e2e/office.h"
#include "support/movingclock.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/toast.h"

#include <QApplication>
#include <QDir>
#include <QTest>
#include <algorithm>
#include <cstdio>

using namespace yoyaku;

namespace {

constexpr int kBookings = 6000;
constexpr int kPatienceMs = 60'000;

/// Events for the live page: bookings, moves, a cancellation, a repeated delivery and two that are not ours.
void makeEvents(test::DemoAccount& account, test::Office& office)
{
    for (const char* act : {"guest_books", "guest_moves", "guest_books", "guest_cancels", "guest_books", "guest_moves"})
        (void)account.act(QString::fromLatin1(act));
    account.fail({{QStringLiteral("repeatWebhooks"), 1}});
    (void)account.act(QStringLiteral("guest_books"));
    office.session().ledger.sendTestEvent();
    for (int i = 0; i < 5; ++i) (void)account.act(QStringLiteral("guest_books"));
    (void)QTest::qWaitFor([&] { return office.session().receiver.state().lastEventAt > 0; }, kPatienceMs);
}

/// A guest from abroad in the week on screen, else anybody.
BookingId someBooking(const CalendarModel& calendar, EpochMs now)
{
    BookingId found;
    for (const BookingRow& row : calendar.rows()) {
        if (row.status != BookingStatus::Open || row.span.start < now) continue;
        if (found.isEmpty()) found = row.uid;
        if (row.timeZone.startsWith(QLatin1String("Europe/"))) return row.uid;
    }
    return found;
}

bool shoot(test::Office& office, const QString& page, const QString& file)
{
    if (page == QLatin1String("apicheck")) office.desk().settings().showSection(QStringLiteral("api"));
    office.window().showPage(page == QLatin1String("apicheck") ? QStringLiteral("settings") : page);
    QTest::qWait(1500); // what is fetched for the screen arrives, arrival marks and toasts settle
    const bool isSaved = office.window().grab().save(file);
    std::printf("%s %s\n", isSaved ? "drawn" : "not written:", qPrintable(file));
    return isSaved;
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    if (argc != 2) {
        std::fputs("make_pictures <folder>\n", stderr);
        return 2;
    }
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    if (!folder.mkpath(QStringLiteral("."))) return 1;
    app::Languages languages;
    languages.choose(QStringLiteral("en"));
    test::MovingClock clock;
    test::DemoAccount account(kBookings, clock);
    test::Office office(account, clock);
    if (!office.settle()) {
        std::fputs("the demo account was not synced in time\n", stderr);
        return 1;
    }
    makeEvents(account, office);
    office.week().select(someBooking(office.session().calendar, clock.now()));
    // Arrivals announce themselves one after another; the pictures are of the quiet desk.
    (void)QTest::qWaitFor(
        [&] {
            const auto toasts = office.window().findChildren<ui::Toast*>();
            return std::none_of(toasts.begin(), toasts.end(), [](const ui::Toast* t) { return t->isVisible(); });
        },
        2 * kPatienceMs);
    bool isGood = true;
    for (const char* page : {"calendar", "bookings", "hosts", "schedules", "team", "eventtypes", "apicheck", "live"})
        isGood =
            shoot(office, QString::fromLatin1(page), folder.filePath(QLatin1String(page) + QLatin1String(".png"))) &&
            isGood;
    office.setTheme(ui::ThemeMode::Dark);
    isGood = shoot(office, QStringLiteral("calendar"), folder.filePath(QStringLiteral("calendar-dark.png"))) && isGood;
    return isGood ? 0 : 1;
}
