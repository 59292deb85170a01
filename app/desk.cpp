#include "app/desk.h"

#include "app/deskpalette.h"
#include "app/exporting.h"
#include "app/hostslink.h"
#include "ui/bookings/bookingspage.h"
#include "ui/bookings/bookingtable.h"
#include "ui/bookings/inspector.h"
#include "ui/calendar/calendarpage.h"
#include "ui/eventtypes/eventtypespage.h"
#include "ui/hosts/hostspage.h"
#include "ui/insights/insightspage.h"
#include "ui/live/livepage.h"
#include "ui/schedules/schedulespage.h"
#include "ui/settings/apichecksection.h"
#include "ui/settings/calendarsection.h"
#include "ui/settings/settingspage.h"
#include "ui/settings/shortcutssection.h"
#include "ui/shell/actionregistry.h"
#include "ui/team/teampage.h"

#include <QDesktopServices>
#include <QTimer>
#include <QUrl>
#include <cstdio>

namespace yoyaku::app {

namespace {

constexpr int kFinishMs = 5000;
constexpr int kCountPauseMs = 1000;

} // namespace

Desk::Desk(Session& session, ui::Theme& theme, ui::TimeFormat& format, const Clock& clock, QObject* parent)
    : QObject(parent),
      m_session(session),
      m_theme(theme),
      m_format(format),
      m_clock(clock),
      m_bookingsLink(session),
      m_window(std::make_unique<ui::MainWindow>(theme, format, m_undo, nullptr, &clock)),
      m_latency(session, clock),
      m_noticing({session, *m_window, format, clock}),
      m_states(session, *m_window, clock),
      m_hostColors(session.account(), theme, m_undo),
      m_wallHost(session, *m_window, theme, format, clock)
{
    session.guestMask.setWords(tr("Guest %1", "stands for a guest whose name is hidden"));
    m_window->setGuestMask(session.guestMask);
    m_acts = std::make_unique<DeskActs>(session, m_undo, theme, format, clock, *m_window);
    m_keys = std::make_unique<BookingKeys>(session, m_acts->bookings, *m_window, [this] { return m_selected; });
    m_bulk = std::make_unique<BulkOffice>(session, m_acts->bookings, *m_window, theme, format, clock);
    addPages();
    m_palette = new DeskPalette({session, *m_window, *m_calendar, *m_acts, format, clock}, this);
    connectSelection();
    connectStates();
    connectEdits();
}

Desk::~Desk() { m_undo.clear(); }

void Desk::addPages()
{
    m_calendar =
        new ui::CalendarPage({m_session.calendar, m_session.sums, m_session.directory, m_acts->bookings, m_theme,
                              m_format, m_clock, &m_session.outbox, &m_session.busy, &m_acts->schedules,
                              &m_session.freedom, &m_calendarPrefs, &m_session.month, &m_session.agenda});
    m_bookings =
        new ui::BookingsPage({m_session.table, m_session.directory, m_acts->bookings, m_theme, m_format, m_clock,
                              &m_bookingsLink.counts, &m_bookingsLink.exporter, &m_session.guestMask});
    m_bookingsLink.connectPage(*m_bookings);
    connect(m_bookings, &ui::BookingsPage::bulkRequested, m_bulk.get(), &BulkOffice::plan);
    m_hosts = new ui::HostsPage({m_session.hosts, m_session.directory, m_session.rulesDraft, m_session.whatIf,
                                 m_session.hostSums, m_theme, m_format, &m_acts->team});
    m_schedules =
        new ui::SchedulesPage({m_session.schedules, m_session.directory, m_acts->schedules, m_theme, m_format, m_clock},
                              m_session.capabilities);
    m_team = new ui::TeamPage(
        {m_session.team, m_session.directory, m_acts->team, m_session.capabilities, m_theme, m_format, m_clock});
    m_live = new ui::LivePage({m_session.ledger, m_session.directory, m_session.bookings, m_theme, m_format, m_clock});
    m_eventTypes = new ui::EventTypesPage({m_session.directory, m_session.rules, m_session.outbox, m_session.openSlots,
                                           m_acts->team, m_session.capabilities, m_theme, m_format, m_clock});
    m_inspector =
        new ui::Inspector({m_session.bookings, m_session.directory, m_acts->bookings, m_theme, m_format, m_clock,
                           &m_session.history, &m_keys->links(), &m_window->commands(), &m_session.freedom});
    m_settings = new ui::SettingsPage(m_theme);
    m_settings->addSection(QStringLiteral("calendar"), QLatin1String("nav.calendar"),
                           new ui::CalendarSection(m_theme, m_calendarPrefs), QStringLiteral("live"));
    m_settings->addSection(QStringLiteral("api"), QLatin1String("f.plug"),
                           new ui::ApiCheckSection(m_theme, m_session.capabilities));
    m_settings->addSection(QStringLiteral("shortcuts"), QLatin1String("panel.keyboard"),
                           new ui::ShortcutsSection(m_theme, m_window->commands()));
    m_window->addPage(m_calendar, QLatin1String("nav.calendar"), tr("Calendar"));
    m_window->addPage(m_bookings, QLatin1String("nav.bookings"), tr("Bookings"));
    m_window->addPage(m_hosts, QLatin1String("nav.hosts"), tr("Hosts"));
    m_window->addPage(m_schedules, QLatin1String("nav.schedules"), tr("Schedules"));
    m_window->addPage(m_team, QLatin1String("nav.team"), tr("Team"));
    m_window->addPage(m_live, QLatin1String("nav.live"), tr("Live"));
    m_insights = new ui::InsightsPage({m_session.insights, m_session.directory, m_theme, m_format, m_clock});
    m_window->addPage(m_insights, QLatin1String("nav.insights"), tr("Insights"));
    addEventTypes(*m_window, *m_hosts, *m_eventTypes);
    m_window->addPage(m_settings, QLatin1String("nav.settings"), tr("Settings"));
    m_window->setInspector(m_inspector);
    addExports();
}

void Desk::addExports()
{
    m_exporting =
        new Exporting({m_session, *m_window, *m_calendar, *m_bookings, *m_insights, m_theme, m_format, m_clock}, this);
    connect(m_insights, &ui::InsightsPage::bookingsWanted, this, [this](const BookingFilter& filter) {
        m_window->showPage(m_bookings->key());
        m_bookings->showFilter(filter);
    });
}

/// For tests/bench: the moment the first picture with bookings stands.
void Desk::sayFirstPaint()
{
    if (!m_session.calendar.isCurrent() || m_session.calendar.rows().isEmpty()) return;
    std::printf("Calendar painted: %d bookings\n", int(m_session.calendar.rows().size()));
    std::fflush(stdout);
    disconnect(&m_calendar->view(), &ui::WeekView::painted, this, &Desk::sayFirstPaint);
}

void Desk::select(const BookingId& booking)
{
    m_selected = booking;
    m_exporting->setCurrent(booking);
    m_inspector->setBooking(booking);
    m_calendar->setCurrentBooking(booking);
    m_bookings->setCurrentBooking(booking);
    m_palette->setSelected(booking);
    if (!booking.isEmpty()) m_session.hydrator.fetch({booking});
}

void Desk::showOnCalendar(const BookingId& booking)
{
    m_session.bookings.detail(booking, this, [this, booking](const BookingDetail& detail) {
        if (!detail.found) return m_window->showToast(tr("This booking is not known on this computer."));
        m_window->showPage(m_calendar->key());
        m_calendar->goTo(detail.row.span.start);
        m_window->openInspector();
        select(booking);
    });
}

void Desk::connectSelection()
{
    connect(m_window.get(), &ui::MainWindow::bookingSelected, this, &Desk::select);
    connect(m_inspector, &ui::Inspector::guestZoneChanged, m_calendar, &ui::CalendarPage::setGuestZone);
    connect(m_inspector, &ui::Inspector::closeRequested, this,
            [this] { m_window->commands().action(QStringLiteral("panel.inspector"))->trigger(); });
    connect(m_inspector, &ui::Inspector::linkActivated, this, [](const QUrl& url) { QDesktopServices::openUrl(url); });
    connect(m_inspector, &ui::Inspector::whyRequested, &m_acts->bookings, &ui::BookingCommands::reassign);
    connect(m_inspector, &ui::Inspector::deliveryRequested, this, [this](const BookingId& booking, qint64 number) {
        m_window->showPage(m_live->key());
        m_live->showDelivery(booking, number);
    });
    // A new booking has a stand-in until the service names it.
    connect(&m_session.outbox, &Outbox::created, this, [this](const BookingId& placeholder, const BookingId& booking) {
        if (m_selected == placeholder) select(booking);
    });
    connect(m_bookings, &ui::BookingsPage::bookingsShown, &m_session.hydrator, &ContactHydrator::setVisible);
    connect(m_calendar, &ui::CalendarPage::bookingsShown, &m_session.hydrator, &ContactHydrator::setVisible);
    connect(m_live, &ui::LivePage::bookingOpened, this, &Desk::showOnCalendar);
    connect(&m_noticing, &Noticing::bookingWanted, this, &Desk::showOnCalendar);
    connect(m_palette, &DeskPalette::bookingChosen, this, &Desk::showOnCalendar);
    connectDetails();
    connect(m_team, &ui::TeamPage::colorChosen, &m_hostColors, &HostColors::choose);
    connect(m_calendar, &ui::CalendarPage::scheduleOpened, this, [this](const Schedule& schedule) {
        m_window->showPage(m_schedules->key());
        m_schedules->show(schedule);
    });
    connect(&m_calendar->view(), &ui::WeekView::painted, &m_latency, &LatencyProbe::onPainted);
    if (qEnvironmentVariableIsSet("YOYAKU_TIMING"))
        connect(&m_calendar->view(), &ui::WeekView::painted, this, &Desk::sayFirstPaint);
    connect(&m_session.directory, &DirectoryModel::changed, this, [this] {
        QVector<UserId> hosts;
        for (const User& user : m_session.directory.users()) hosts.append(user.id);
        m_theme.setHosts(hosts);
    });
}

// What somebody looks at is read anew, one thing at a time.
void Desk::connectDetails()
{
    DetailReader* details = &m_session.details;
    connect(m_eventTypes, &ui::EventTypesPage::eventTypeShown, details, &DetailReader::readEventType);
    connect(m_team, &ui::TeamPage::memberShown, details, &DetailReader::readMember);
    connect(m_team, &ui::TeamPage::invitationShown, details, &DetailReader::readInvitation);
    connect(m_schedules, &ui::SchedulesPage::hoursShown, details,
            [this, details](const UserId& member) { details->readCalendars(m_session.directory.calendarsOf(member)); });
}

void Desk::connectStates()
{
    ui::MainWindow* window = m_window.get();
    connect(&m_session.connection, &ConnectionMonitor::stateChanged, window, &ui::MainWindow::setConnectionState);
    connect(&m_session.receiver, &Receiver::stateChanged, window, &ui::MainWindow::setListenerState);
    connect(&m_session.sync, &SyncEngine::gapClaimChanged, window, &ui::MainWindow::setGapClaim);
    connect(&m_session.sync, &SyncEngine::gapClaimChanged, m_live, &ui::LivePage::setGapClaim);
    connect(&m_session, &Session::storeOpened, this, &Desk::showOpening);
    connect(&m_session.store, &Store::storeFailed, this, [this] {
        m_window->showBanner(
            QStringLiteral("store"), ui::BannerSeverity::NeedsYou,
            tr("Bookings cannot be kept on this computer right now. What you see is current; it will be fetched "
               "again. Free some space or check the folder's rights."));
    });
    connect(&m_session.store, &Store::damaged, this, [this] {
        m_window->showBanner(kDamagedCache, ui::BannerSeverity::NeedsYou,
                             tr("The bookings kept on this computer are damaged, so some may be missing here. Nothing "
                                "is lost: they can be fetched again."),
                             tr("Fetch again"));
    });
    connect(&m_session.outbox, &Outbox::journalFailed, this, [this] {
        m_window->showBanner(
            QStringLiteral("journal"), ui::BannerSeverity::NeedsYou,
            tr("Changes cannot be written to disk, so none is sent. Free some space or check the folder's rights."));
    });
    connect(&m_session.connection, &ConnectionMonitor::stateChanged, m_live, &ui::LivePage::setConnectionState);
    connect(m_live, &ui::LivePage::gapCheckRequested, &m_session.sync, &SyncEngine::syncNow);
    connect(m_live, &ui::LivePage::noticed, window, [window](const QString& said) { window->showToast(said); });
    const auto showWayIn = [this] {
        m_window->showPage(m_settings->key());
        m_settings->showSection(QStringLiteral("live"));
    };
    for (const auto asked : {&ui::LivePage::secretRequested, &ui::LivePage::waysInRequested})
        connect(m_live, asked, window, showWayIn);
    connect(&m_states, &DeskStates::liveSettingsWanted, window, showWayIn);
    connect(&m_states, &DeskStates::liveWanted, window, [this] { m_window->showPage(m_live->key()); });
    connect(m_live, &ui::LivePage::linkActivated, this, [](const QUrl& url) { QDesktopServices::openUrl(url); });
    connect(window, &ui::MainWindow::keysRequested, this, [this] {
        m_window->showPage(m_settings->key());
        m_settings->showSection(QStringLiteral("shortcuts"));
    });
    connect(window, &ui::MainWindow::syncNowRequested, &m_session.sync, &SyncEngine::syncNow);
    connect(window, &ui::MainWindow::pauseSyncRequested, this, [this](bool isPaused) {
        if (isPaused)
            m_session.sync.pause();
        else
            m_session.sync.resume();
    });
    auto* counting = new QTimer(this);
    counting->setSingleShot(true);
    counting->setInterval(kCountPauseMs);
    connect(counting, &QTimer::timeout, this, &Desk::countCached);
    connect(&m_session.store, &Store::changed, counting, [counting](const ChangeSet& set) {
        if (!set.changes.isEmpty() && !counting->isActive()) counting->start();
    });
    window->setConnectionState(m_session.connection.state());
    window->setListenerState(m_session.receiver.state());
    window->setGapClaim(m_session.sync.gapClaim());
    m_live->setGapClaim(m_session.sync.gapClaim());
    m_live->setConnectionState(m_session.connection.state());
}

void Desk::showOpening(const StoreOpening& opening)
{
    using Outcome = StoreOpening::Outcome;
    countCached();
    if (const JournalRescue& journal = opening.journal; !journal.setAsidePath.isEmpty())
        m_window->showBanner(
            QStringLiteral("journalFile"), ui::BannerSeverity::NeedsYou,
            tr("The record of events and of changes waiting to be sent was damaged, and a new one was "
               "begun. Taken over from it: events %1, changes %2. Such changes are not sent unasked. "
               "The damaged file was kept: %3")
                .arg(QString::number(journal.deliveries), QString::number(journal.edits), journal.setAsidePath));
    switch (opening.outcome) {
    case Outcome::Opened:
    case Outcome::Fresh:
        return;
    case Outcome::CacheRebuilt:
        m_window->showBanner(
            QStringLiteral("store"), ui::BannerSeverity::Limited,
            tr("The stored bookings were damaged and are being fetched again. Changes waiting to be sent and the "
               "record of events are untouched. The damaged file was kept: %1")
                .arg(opening.setAsidePath));
        return;
    case Outcome::DiskFull:
        m_window->showBanner(QStringLiteral("store"), ui::BannerSeverity::NeedsYou,
                             tr("The disk is full. Bookings are shown but not kept. Free some space and start again."));
        return;
    case Outcome::ReadOnly:
    case Outcome::Failed:
        m_window->showBanner(
            QStringLiteral("store"), ui::BannerSeverity::NeedsYou,
            tr("The data folder cannot be written. Bookings are shown but not kept: %1").arg(m_session.store.folder()));
        return;
    }
}

void Desk::countCached()
{
    m_session.bookings.count(this, [this](qint64 count) { m_window->setCacheCount(count); });
}

void Desk::connectEdits()
{
    ui::MainWindow* window = m_window.get();
    Outbox* outbox = &m_session.outbox;
    connect(outbox, &EditSink::editChanged, this, [this](const Edit& edit) {
        showEdits();
        if (!m_bulk->isOwn(edit)) m_window->showEdit(edit);
    });
    connect(outbox, &Outbox::loaded, this, &Desk::showEdits);
    showEdits();
    connect(window, &ui::MainWindow::undoEditRequested, this, [this](const EditId& id) {
        // The newest act goes through the undo stack, so that the menu says the same as the toast.
        const auto open = m_session.outbox.open();
        if (!open.isEmpty() && open.last().id == id && m_undo.canUndo())
            m_undo.undo();
        else
            m_session.outbox.undo(id);
    });
    window->setHostNames([this](const UserId& host) { return m_session.directory.userName(host); });
    connect(m_calendar, &ui::CalendarPage::choiceRequested, window, &ui::MainWindow::showChoice);
    connect(window, &ui::MainWindow::sendNowRequested, outbox, &Outbox::sendNow);
    connect(window, &ui::MainWindow::discardRequested, outbox, &Outbox::discard);
    connect(window, &ui::MainWindow::retryRequested, outbox, &Outbox::retry);
    connect(window, &ui::MainWindow::chooseAgainRequested, &m_acts->bookings, &ui::BookingCommands::chooseAgain);
    connect(window, &ui::MainWindow::newBookingRequested, &m_acts->bookings, [this] { m_acts->bookings.create(); });
}

void Desk::showEdits() { m_window->setOpenEdits(m_session.outbox.open()); }

bool Desk::isBusy() const { return m_session.outbox.isWorking(); }

void Desk::finish(const std::function<void()>& done)
{
    for (const Edit& edit : m_session.outbox.open())
        if (edit.state == EditState::Held) m_session.outbox.sendNow(edit.id);
    if (!isBusy()) return done();
    // What is not answered in time stays in the outbox and is looked after at the next start.
    auto isCalled = std::make_shared<bool>(false);
    const auto once = [isCalled, done] {
        if (!std::exchange(*isCalled, true)) done();
    };
    connect(&m_session.outbox, &EditSink::editChanged, this, [this, once] {
        if (!isBusy()) once();
    });
    QTimer::singleShot(kFinishMs, this, once);
}

} // namespace yoyaku::app

#include "moc_desk.cpp"
