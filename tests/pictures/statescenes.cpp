#include "pictures/statescenes.h"

#include "pictures/gallery.h"
#include "support/mockupweek.h"
#include "ui/insights/insightspage.h"
#include "ui/live/livepage.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/page.h"
#include "ui/welcome/welcomepage.h"
#include "ui/widgets/secretfield.h"

#include <QRadioButton>
#include <QTest>

namespace yoyaku::test {

namespace {

constexpr QSize kUsual(1440, 900), kNarrow(960, 600);
constexpr int kPatienceMs = 30'000;

bool toPage(Stage& stage, const char* key)
{
    stage.window().showPage(QLatin1String(key));
    return true;
}

std::function<bool(Stage&)> page(const char* key)
{
    return [key](Stage& stage) { return toPage(stage, key); };
}

std::function<bool(Stage&)> section(const char* name)
{
    return [name](Stage& stage) {
        stage.office().desk().settings().showSection(QLatin1String(name));
        return toPage(stage, "settings");
    };
}

// The first start, as far as it has got in the picture.
bool welcome(Stage& stage)
{
    ui::WelcomeFacts facts;
    auto* made = new ui::WelcomePage(stage.office().theme(), facts);
    made->setObjectName(QStringLiteral("welcome"));
    made->setAttribute(Qt::WA_DeleteOnClose);
    made->resize(kUsual);
    made->show();
    made->findChild<QRadioButton*>(QStringLiteral("welcome.key"))->setChecked(true);
    made->findChild<ui::SecretField*>(QStringLiteral("welcome.keyField"))
        ->setText(QStringLiteral("sk_live_0123456789"));
    made->findChild<QRadioButton*>(QStringLiteral("welcome.tunnel"))->setChecked(true);
    made->setKeyState(ui::WelcomePage::KeyState::Works, QStringLiteral("株式会社みなと商会"));
    made->setKeyring(SecretOutcome::Ok);
    ui::WelcomeChecks checks;
    checks.port = ui::WelcomeChecks::Port::Free;
    checks.isSearching = false;
    made->setChecks(checks);
    return true;
}

bool gallery(Stage& stage)
{
    QWidget* made = makeGallery(stage.office().theme());
    made->setAttribute(Qt::WA_DeleteOnClose);
    made->resize(900, 480);
    made->show();
    (void)QTest::qWaitForWindowActive(made);
    made->findChild<QWidget*>(QStringLiteral("focused"))->setFocus(Qt::TabFocusReason);
    return true;
}

void closeOther(Stage& stage)
{
    for (QWidget* other : QApplication::topLevelWidgets())
        if (other->objectName() == QLatin1String("welcome") || other->objectName() == QLatin1String("gallery"))
            other->close();
    stage.settle();
}

// A week that nobody has booked.
bool emptyWeek(Stage& stage)
{
    (void)toPage(stage, "calendar");
    (void)stage.run("calendar.week");
    stage.office().desk().calendar().goTo(stage.clock().now() - 3000 * kMsPerDay);
    return true;
}

void home(Stage& stage)
{
    stage.office().desk().calendar().goTo(stage.clock().now());
    stage.office().week().select(stage.guest());
}

bool nothingMatches(Stage& stage)
{
    BookingFilter filter;
    filter.statuses = {BookingStatus::Request};
    filter.campaign = QStringLiteral("autumn-webinar");
    filter.noHostOnly = true;
    (void)toPage(stage, "bookings");
    stage.office().window().findChild<ui::BookingsPage*>()->showFilter(filter);
    return true;
}

bool nobodyFound(Stage& stage)
{
    (void)toPage(stage, "bookings");
    auto* bookings = stage.window().findChild<ui::BookingsPage*>();
    bookings->ask({});
    bookings->setSearchText(QStringLiteral("橋本橋本"));
    return true;
}

void everybody(Stage& stage) { stage.window().findChild<ui::BookingsPage*>()->ask({}); }

bool nothingSelected(Stage& stage)
{
    (void)toPage(stage, "calendar");
    stage.office().week().select({});
    Q_EMIT stage.office().window().bookingSelected({});
    return true;
}

std::function<bool(Stage&)> connection(const std::function<ConnectionState(EpochMs now)>& state)
{
    return [state](Stage& stage) {
        (void)toPage(stage, "calendar");
        stage.window().setConnectionState(state(stage.clock().now()));
        return true;
    };
}

void connected(Stage& stage)
{
    stage.window().setConnectionState(stage.office().session().connection.state());
    stage.window().setListenerState(stage.office().session().receiver.state());
    for (const char* id : {"recovered", "forged", "key"}) stage.window().clearBanner(QLatin1String(id));
}

std::function<bool(Stage&)> banner(const char* id, ui::BannerSeverity severity, const char* text, const char* action,
                                   const char* icon)
{
    return [=](Stage& stage) {
        (void)toPage(stage, "calendar");
        stage.window().showBanner(QLatin1String(id), severity, QCoreApplication::translate("Keyring", text),
                                  QLatin1String(action), QLatin1String(icon));
        return true;
    };
}

// Moved here without a network, there meanwhile; the network comes back, and the card is open.
bool conflict(Stage& stage)
{
    stage.account().fail({{QStringLiteral("cutConnection"), true},
                          {QStringLiteral("count"), 1'000'000},
                          {QStringLiteral("pathPrefix"), QStringLiteral("/v1/")},
                          {QStringLiteral("dropWebhooks"), 1'000'000}});
    app::Session& session = stage.office().session();
    session.sync.syncNow();
    if (!QTest::qWaitFor([&] { return session.connection.state().kind == ConnectionState::Kind::Offline; },
                         kPatienceMs))
        return false;
    (void)toPage(stage, "calendar");
    const BookingRow row = stage.office().detail(stage.guest().text()).row;
    (void)session.outbox.submit(
        RescheduleEdit{row.uid, row.span, row.span.movedTo(row.span.start - kMsPerHour), QStringLiteral("Asia/Tokyo")},
        row.guestName);
    (void)stage.account().act(QStringLiteral("guest_moves"),
                              {{QStringLiteral("uid"), row.uid.text()},
                               {QStringLiteral("startedAt"), formatInstant(row.span.start + 2 * kMsPerHour)}});
    stage.account().fail({});
    session.sync.syncNow();
    const auto needsUser = [&] { return needsChoice(stage.office().detail(stage.guest().text()).row.pending); };
    if (!QTest::qWaitFor(needsUser, kPatienceMs)) return false;
    stage.settle();
    stage.office().week().scrollToHour(8);
    QTest::mouseClick(stage.office().week().viewport(), Qt::LeftButton, {},
                      stage.office().week().rectOf(stage.guest()).center());
    return true;
}

void dropConflict(Stage& stage)
{
    QTest::keyClick(&stage.window(), Qt::Key_Escape);
    const QVector<Edit> open = stage.office().session().outbox.open();
    for (const Edit& edit : open) stage.office().session().outbox.discard(edit.id);
    stage.settle();
}

// What strangers type, and times that cannot be; next week, so that the usual pictures stay as they are.
bool oddBookings(Stage& stage)
{
    const QStringList names{QString(300, u'長'),
                            QStringLiteral("👩‍👩‍👧‍👦🎉 Ana"),
                            QStringLiteral("مريم الأنصاري"),
                            QStringLiteral("a\u202Egnp.exe"),
                            QStringLiteral("<b>x</b><img src=file:///etc/passwd>"),
                            QStringLiteral("one\ntwo\r\nthree")};
    const auto& users = stage.office().session().directory.users();
    ui::TimeFormat format{QTimeZone("Asia/Tokyo")};
    const EpochMs monday = format.startOf(format.day(stage.clock().now()).addDays(7 * 60));
    const auto put = [&](const QString& uid, TimeSpan span, const QString& name, qsizetype host) {
        ChangeSet set = mockupBooking(uid, users[host % users.size()].id, span, name);
        set.bookings.first().booking.timeZone = QStringLiteral("Mars/Olympus");
        set.bookings.first().booking.eventType = EventTypeId(QStringLiteral("vanished"));
        stage.office().session().store.apply(set);
    };
    for (int i = 0; i < names.size(); ++i) {
        const EpochMs nine = monday + 9 * kMsPerHour;
        put(QStringLiteral("odd-a%1").arg(i), {nine + i * kMsPerHour, nine + i * kMsPerHour + kMsPerMinute}, names[i],
            i);
        put(QStringLiteral("odd-b%1").arg(i),
            {nine + kMsPerDay + i * kMsPerHour, nine + kMsPerDay + (i + 1) * kMsPerHour}, names[i], i);
    }
    put(QStringLiteral("odd-three"), {monday + kMsPerDay, monday + 4 * kMsPerDay}, names[1], 2);
    put(QStringLiteral("odd-back"), {monday + 62 * kMsPerHour, monday + 60 * kMsPerHour}, names[2], 3);
    for (int i = 0; i < 500; ++i)
        put(QStringLiteral("odd-c%1").arg(i), {monday + 81 * kMsPerHour, monday + 82 * kMsPerHour},
            QStringLiteral("Guest %1").arg(i), i);
    (void)toPage(stage, "calendar");
    (void)stage.run("calendar.week");
    stage.office().desk().calendar().goTo(monday);
    return true;
}

bool oddTable(Stage& stage)
{
    (void)toPage(stage, "bookings");
    stage.window().findChild<ui::BookingsPage*>()->setSearchText(QStringLiteral("x"));
    return true;
}

std::function<bool(Stage&)> inHighContrast(const std::function<bool(Stage&)>& scene)
{
    return [scene](Stage& stage) {
        stage.office().theme().setHighContrast(ui::Follow::On);
        return scene(stage);
    };
}

void usualContrast(Stage& stage) { stage.office().theme().setHighContrast(ui::Follow::System); }

/// Text at 130 %, the window made anew.
std::function<bool(Stage&)> large(const std::function<bool(Stage&)>& scene)
{
    return [scene](Stage& stage) {
        stage.setTextPercent(130);
        return scene(stage);
    };
}

bool dialog(Stage& stage, const char* action) { return toPage(stage, "calendar") && stage.run(action); }

void closeDialogs(Stage& stage)
{
    for (QDialog* open : stage.window().findChildren<QDialog*>()) open->close();
    stage.settle();
}

void addErrors(std::vector<Scene>& all)
{
    using Kind = ConnectionState::Kind;
    const auto add = [&](const char* name, const std::function<ConnectionState(EpochMs)>& state) {
        all.push_back({name, nullptr, connection(state), connected});
    };
    add("14-offline", [](EpochMs now) {
        ConnectionState state;
        state.kind = Kind::Offline;
        state.since = state.lastSyncAt = now - 15 * kMsPerMinute;
        return state;
    });
    add("14-key", [](EpochMs) {
        ConnectionState state;
        state.kind = Kind::KeyRefused;
        return state;
    });
    const auto paused = [](int status, EpochMs ms) {
        return [=](EpochMs now) {
            ConnectionState state;
            state.kind = Kind::Polling;
            state.lastSyncAt = now - kMsPerMinute;
            state.pausedUntil = now + ms;
            state.pausedByStatus = status;
            return state;
        };
    };
    add("14-slow", paused(429, 38'000));
    add("14-server", paused(503, 20'000));
    all.push_back({"14-port", nullptr,
                   [](Stage& stage) {
                       (void)toPage(stage, "calendar");
                       ListenerState state;
                       state.kind = ListenerState::Kind::PortInUse;
                       state.port = 8787;
                       stage.window().setListenerState(state);
                       return true;
                   },
                   connected});
    all.push_back({"14-keyring", nullptr,
                   banner("key", ui::BannerSeverity::Information,
                          "The keyring is locked. Reading works. Unlock it to send changes.", "Unlock", "f.lock"),
                   connected});
}

} // namespace

std::vector<Scene> stateScenes()
{
    std::vector<Scene> all{
        {"08-welcome", "08-welcome.png", welcome, closeOther},
        {"15-states", "15-states.png", gallery, closeOther},
        {"14-empty-week", "14-empty-and-error.png", emptyWeek, home},
        {"14-filters", "14-empty-and-error.png", nothingMatches, everybody},
        {"14-search", "14-empty-and-error.png", nobodyFound, everybody},
        {"14-inspector", "14-empty-and-error.png", nothingSelected, home},
    };
    addErrors(all);
    for (const auto& [name, key] : {std::pair{"settings-calendar", "calendar"},
                                    {"settings-live", "live"},
                                    {"settings-account", "account"},
                                    {"settings-privacy", "privacy"},
                                    {"settings-shortcuts", "shortcuts"},
                                    {"settings-about", "about"}})
        all.push_back({name, nullptr, section(key)});
    const auto usualWeek = [](Stage& stage) { return dialog(stage, "calendar.week"); };
    for (const auto& [name, key] : {std::pair{"960-bookings", "bookings"},
                                    {"960-hosts", "hosts"},
                                    {"960-schedules", "schedules"},
                                    {"960-team", "team"},
                                    {"960-live", "live"},
                                    {"960-insights", "insights"},
                                    {"960-eventtypes", "eventtypes"},
                                    {"960-settings", "settings"}})
        all.push_back({name, nullptr, page(key), {}, kNarrow});
    for (const auto& [name, action] : {std::pair{"960-month", "calendar.month"},
                                       {"960-hosts-timeline", "calendar.hosts"},
                                       {"960-agenda", "calendar.agenda"}})
        all.push_back({name, nullptr, [action](Stage& stage) { return dialog(stage, action); },
                       [](Stage& stage) { stage.run("calendar.week"); }, kNarrow});
    all.push_back({"contrast-week", nullptr, inHighContrast(usualWeek), usualContrast});
    for (const auto& [name, key] : {std::pair{"contrast-bookings", "bookings"},
                                    {"contrast-hosts", "hosts"},
                                    {"contrast-live", "live"},
                                    {"contrast-insights", "insights"},
                                    {"contrast-team", "team"}})
        all.push_back({name, nullptr, inHighContrast(page(key)), usualContrast});
    all.push_back({"contrast-month", nullptr,
                   inHighContrast([](Stage& stage) { return dialog(stage, "calendar.month"); }), usualContrast});
    const auto usualText = [](Stage& stage) { stage.setTextPercent(100); };
    all.push_back({"130-week", nullptr, large(usualWeek), usualText});
    for (const auto& [name, key] : {std::pair{"130-bookings", "bookings"},
                                    {"130-hosts", "hosts"},
                                    {"130-live", "live"},
                                    {"130-insights", "insights"},
                                    {"130-team", "team"},
                                    {"130-schedules", "schedules"},
                                    {"130-eventtypes", "eventtypes"},
                                    {"130-settings", "settings"}})
        all.push_back({name, nullptr, large(page(key)), usualText});
    all.push_back(
        {"130-month", nullptr, large([](Stage& stage) { return dialog(stage, "calendar.month"); }), usualText});
    all.push_back(
        {"130-timeline", nullptr, large([](Stage& stage) { return dialog(stage, "calendar.hosts"); }), usualText});
    all.push_back({"130-reschedule", nullptr, large([](Stage& stage) { return dialog(stage, "booking.reschedule"); }),
                   [usualText](Stage& stage) {
                       closeDialogs(stage);
                       usualText(stage);
                   }});
    all.push_back({"odd-week", nullptr, oddBookings, home});
    all.push_back({"odd-table", nullptr, oddTable, everybody});
    all.push_back({"11-conflict", "11-conflict.png", conflict, dropConflict, kUsual, "en-light"});
    return all;
}

} // namespace yoyaku::test
