#include "app/noticing.h"

#include "ui/shell/actionregistry.h"
#include "ui/shell/mainwindow.h"

#include <QAction>
#include <QDesktopServices>
#include <QGuiApplication>
#include <algorithm>

namespace yoyaku::app {

namespace {

constexpr EpochMs kLongestNap = 10 * kMsPerSecond; ///< timers do not run while the computer sleeps
/// How long details of a booking that come later are put into its notice.
constexpr EpochMs kFreshMs = kMsPerMinute;
constexpr qsizetype kMostShown = 32;

const auto kDefault = QStringLiteral("default");
const auto kOpen = QStringLiteral("open");
const auto kJoin = QStringLiteral("join");

} // namespace

Noticing::Noticing(const Parts& parts, QObject* parent)
    : QObject(parent),
      m_parts(parts),
      m_reader(parts.session.store, parts.session.bookings, parts.session.outbox, parts.clock),
      m_policy(parts.clock, parts.format.zone())
{
    m_wake.setSingleShot(true);
    connect(&m_wake, &QTimer::timeout, this, &Noticing::flush);
    connect(&parts.session.wake, &WakeWatch::noticed, this, [this](WakeWatch::Cause cause) {
        if (cause == WakeWatch::Cause::Sleep) m_policy.noteSleep();
    });
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, &Noticing::flush);
    connectNews();
}

void Noticing::connectNews()
{
    connect(&m_reader, &NewsReader::happened, this, [this](const QVector<NoticeEvent>& events) {
        m_policy.setWatched(isWatched());
        for (const NoticeEvent& event : events) m_policy.take(event);
        flush();
    });
    connect(&m_parts.session.store, &Store::changed, this, [this](const ChangeSet& changes) {
        count(changes);
        refreshShown(changes);
    });
    connect(&m_parts.session.outbox, &EditSink::editChanged, this, &Noticing::takeEdit);
    connect(&m_parts.session.guestMask, &GuestMask::changed, this, &Noticing::maskShown);
    connect(&m_parts.window, &ui::MainWindow::arrivalsRequested, this, [this] {
        clearUnseen();
        m_parts.window.showPage(QStringLiteral("live"));
    });
}

void Noticing::setSink(NoticeSink* sink)
{
    if (m_sink) m_sink->disconnect(this);
    m_sink = sink;
    if (!m_sink) return;
    connect(m_sink, &NoticeSink::activated, this, &Noticing::take);
    connect(m_sink, &NoticeSink::dismissed, this, [this](const QString& key) { m_policy.dismiss(key); });
}

void Noticing::setRules(const NoticeRules& rules)
{
    m_policy.setRules(rules);
    m_reader.setHostsWanted(rules.isForChosenHosts);
    flush();
}

void Noticing::pauseUntil(EpochMs until)
{
    m_policy.pauseUntil(until);
    Q_EMIT pauseChanged(until);
    flush();
}

void Noticing::continueFrom(Noticing& earlier)
{
    m_policy.continueFrom(earlier.m_policy);
    m_shown = earlier.m_shown;
    m_order = earlier.m_order;
    m_unseen = earlier.m_unseen;
    m_parts.window.setUnseenCount(m_unseen);
    flush();
}

bool Noticing::isWatched() const
{
    if (!m_sink) return true;
    return m_parts.window.isVisible() && !m_parts.window.isMinimized() &&
           QGuiApplication::applicationState() == Qt::ApplicationActive;
}

// The bell counts arrivals that nobody can have seen: out of the weeks on screen, or while nobody looks.
void Noticing::count(const ChangeSet& changes)
{
    if (changes.origin != ChangeOrigin::Webhook && changes.origin != ChangeOrigin::Recovered) return;
    announce(changes);
    const TimeSpan onScreen = m_parts.session.calendar.window();
    const bool isSeen = isWatched();
    const auto arrivals = std::count_if(changes.changes.begin(), changes.changes.end(), [&](const BookingChange& one) {
        return !one.before && one.after && !(isSeen && one.after->overlaps(onScreen));
    });
    if (arrivals == 0) return;
    m_unseen += int(arrivals);
    m_parts.window.setUnseenCount(m_unseen);
    Q_EMIT unseenChanged(m_unseen);
}

// Whatever the rules for notices say: who sees has the block glide into place.
void Noticing::announce(const ChangeSet& changes)
{
    QVector<BookingId> arrivals;
    for (const BookingChange& one : changes.changes)
        if (!one.before && one.after) arrivals.append(one.uid);
    if (arrivals.size() > 1) return m_parts.window.announce(tr("%n new bookings", nullptr, int(arrivals.size())));
    if (arrivals.isEmpty()) return;
    m_parts.session.bookings.detail(arrivals.first(), this, [this](const BookingDetail& detail) {
        const BookingRow& row = detail.row;
        if (!detail.found) return;
        m_parts.window.announce(tr("New booking: %1, %2, %3")
                                    .arg(row.guestName.isEmpty() ? row.title : row.guestName,
                                         m_parts.format.date(row.span.start), m_parts.format.time(row.span.start)));
    });
}

void Noticing::clearUnseen()
{
    m_unseen = 0;
    m_parts.window.setUnseenCount(0);
    Q_EMIT unseenChanged(0);
}

void Noticing::takeEdit(const Edit& edit)
{
    const bool needsYou =
        edit.state == EditState::Refused || edit.state == EditState::Conflict || edit.state == EditState::Asking;
    if (!needsYou) {
        m_troubles.remove(edit.id);
        return;
    }
    if (m_troubles.contains(edit.id)) return;
    m_troubles.insert(edit.id);
    NoticeEvent event;
    event.kind = NoticeKind::NeedsYou;
    event.row.uid = edit.booking();
    event.row.guestName = edit.about;
    event.trouble = ui::troubleText(edit, m_parts.format);
    m_policy.setWatched(isWatched());
    m_policy.take(event);
    flush();
}

void Noticing::flush()
{
    m_policy.setWatched(isWatched());
    for (const Notice& notice : m_policy.due()) deliver(notice);
    if (const auto next = m_policy.nextWake())
        m_wake.start(int(std::clamp<EpochMs>(*next - m_parts.clock.now(), 0, kLongestNap)));
    else
        m_wake.stop();
}

void Noticing::deliver(const Notice& notice)
{
    if (m_policy.isWatched()) {
        // The outbox has toasts and a banner of its own for what needs the user.
        const bool isToldThere =
            notice.events.first().kind == NoticeKind::NeedsYou && notice.form != Notice::Form::Summary;
        using Spoken = ui::MainWindow::Spoken;
        const bool isSaid = std::all_of(notice.events.cbegin(), notice.events.cend(), [](const NoticeEvent& event) {
            return event.kind == NoticeKind::NewBooking;
        }); // by announce()
        if (!isToldThere)
            m_parts.window.showToast(ui::noticeToast(masked(notice), m_parts.format, m_parts.session.directory), {},
                                     isSaid ? Spoken::Already : Spoken::Aloud);
        return;
    }
    const BookingId booking = notice.events.first().row.uid;
    if (notice.form != Notice::Form::Single || booking.isEmpty()) return show(notice, {});
    m_parts.session.bookings.realDetail(booking, this,
                                        [this, notice](const BookingDetail& detail) { show(notice, joinOf(detail)); });
}

QUrl Noticing::joinOf(const BookingDetail& detail) const
{
    const bool canJoin = detail.found && detail.row.status != BookingStatus::Cancel && !detail.row.isGone &&
                         detail.row.span.end > m_parts.clock.now();
    const QUrl url(detail.booking.url, QUrl::StrictMode);
    const bool isWeb = url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http");
    return canJoin && url.isValid() && isWeb && !url.host().isEmpty() ? url : QUrl();
}

NoticeMessage Noticing::messageOf(const Notice& notice, const QUrl& join) const
{
    const auto names = m_policy.rules().hidesGuests || m_parts.session.guestMask.isOn() ? ui::GuestNames::Hidden
                                                                                        : ui::GuestNames::Shown;
    const ui::NoticeWords words = ui::noticeWords(masked(notice), m_parts.format, m_parts.session.directory, names);
    NoticeMessage message{words.title, words.body, {{kDefault, tr("Open")}, {kOpen, tr("Open")}}, notice.isUpdate};
    if (!join.isEmpty()) message.actions.append({kJoin, tr("Join")});
    return message;
}

void Noticing::show(const Notice& notice, const QUrl& join)
{
    if (!m_sink) return;
    Shown shown{notice, join, messageOf(notice, join), m_parts.clock.now()};
    remember(notice.key, shown);
    m_sink->show(notice.key, shown.message);
}

// Names a guest by the mark only while guests are hidden.
Notice Noticing::masked(Notice notice) const
{
    const GuestMask& mask = m_parts.session.guestMask;
    for (NoticeEvent& event : notice.events) event.row = mask.masked(event.row);
    return notice;
}

// What still stands on the desktop is said anew without names; what comes back on screen later is not worth it.
void Noticing::maskShown()
{
    if (!m_sink || !m_parts.session.guestMask.isOn()) return;
    for (auto it = m_shown.begin(); it != m_shown.end(); ++it) {
        NoticeMessage message = messageOf(it->notice, it->join);
        if (message.body == it->message.body) continue;
        message.isQuiet = true;
        it->message = message;
        m_sink->update(it.key(), message);
    }
}

void Noticing::remember(const QString& key, const Shown& shown)
{
    if (!m_shown.contains(key)) m_order.append(key);
    m_shown.insert(key, shown);
    while (m_order.size() > kMostShown) m_shown.remove(m_order.takeFirst());
}

// A hint names no place and no host: what the fetch behind it brings is put into the notice that stands.
void Noticing::refreshShown(const ChangeSet& changes)
{
    const EpochMs now = m_parts.clock.now();
    QHash<BookingId, QString> fresh;
    for (auto it = m_shown.cbegin(); it != m_shown.cend(); ++it)
        if (it->notice.form == Notice::Form::Single && now - it->at < kFreshMs &&
            it->notice.events.first().kind != NoticeKind::NeedsYou)
            fresh.insert(it->notice.events.first().row.uid, it.key());
    if (fresh.isEmpty()) return;
    for (const BookingChange& change : changes.changes) {
        const auto key = fresh.constFind(change.uid);
        if (key == fresh.constEnd()) continue;
        m_parts.session.bookings.realDetail(change.uid, this, [this, key = *key](const BookingDetail& detail) {
            if (detail.found) refresh(key, detail);
        });
    }
}

void Noticing::refresh(const QString& key, const BookingDetail& detail)
{
    const auto shown = m_shown.find(key);
    if (shown == m_shown.end() || !m_sink || shown->notice.form != Notice::Form::Single) return;
    Notice now = shown->notice;
    now.isUpdate = true;
    // Where it begins is what the notice was about: another move has a notice of its own.
    const TimeSpan told = now.events.first().row.span;
    now.events.first().row = detail.row;
    now.events.first().row.span = told;
    const QUrl join = joinOf(detail);
    NoticeMessage message = messageOf(now, join);
    if (message.body == shown->message.body && message.actions == shown->message.actions) return;
    shown->notice = now;
    shown->join = join;
    shown->message = message;
    m_sink->update(key, message);
}

void Noticing::showTest()
{
    if (!m_sink) return;
    const QString key = QStringLiteral("test-%1").arg(++m_tests);
    m_sink->show(key, {tr("This is a test notice"),
                       tr("New bookings look like this. Open brings the window to the front."),
                       {{kDefault, tr("Open")}, {kOpen, tr("Open")}},
                       false});
}

void Noticing::take(const QString& key, const QString& action, const QString& token)
{
    const Shown shown = m_shown.value(key);
    if (action == kJoin) {
        if (!shown.join.isEmpty()) QDesktopServices::openUrl(shown.join);
        return;
    }
    Q_EMIT raiseRequested(token);
    if (!shown.notice.events.isEmpty()) open(shown.notice);
}

void Noticing::open(const Notice& notice)
{
    const NoticeEvent& event = notice.events.first();
    if (event.kind == NoticeKind::NeedsYou)
        if (QAction* outbox = m_parts.window.commands().action(QStringLiteral("outbox.show"))) outbox->trigger();
    if (notice.form != Notice::Form::Single) {
        if (event.kind != NoticeKind::NeedsYou) Q_EMIT m_parts.window.arrivalsRequested();
        return;
    }
    if (!event.row.uid.isEmpty() && event.kind != NoticeKind::NeedsYou) Q_EMIT bookingWanted(event.row.uid);
}

} // namespace yoyaku::app

#include "moc_noticing.cpp"
