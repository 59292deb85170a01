#include "ui/bookings/inspectorbody.h"

#include "core/base/zone.h"
#include "core/models/bodymask.h"
#include "core/models/bookinglookup.h"
#include "core/models/directorymodel.h"
#include "ui/commands/bookinglinks.h"
#include "ui/format/dstguard.h"
#include "ui/format/roletext.h"
#include "ui/format/safetext.h"
#include "ui/format/timeformat.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elidedlabel.h"

#include <QBoxLayout>
#include <QFrame>
#include <QLabel>
#include <QTimeZone>
#include <QToolButton>
#include <QUrl>

namespace yoyaku::ui {

namespace {

/// Only these are ever opened, and only on a click. Source: DESIGN, "Text and safety".
bool mayOpen(const QUrl& url)
{
    static const QStringList allowed{QStringLiteral("http"), QStringLiteral("https"), QStringLiteral("mailto"),
                                     QStringLiteral("tel")};
    return url.isValid() && allowed.contains(url.scheme());
}

/// A place that is a call by telephone. Source: API guide, locationId.
bool isCall(const Booking& booking) { return booking.locationId == QLatin1String("phone"); }

/// What a link is called: no query, which may hold a password.
QString linkText(const QUrl& url) { return url.host() + (url.path() == QLatin1String("/") ? QString() : url.path()); }

} // namespace

InspectorBody::InspectorBody(const BookingDetail& detail, const QVector<HistoryLine>& history,
                             const DirectoryModel& directory, const Theme& theme, const TimeFormat& format, EpochMs now,
                             QWidget* parent)
    : FactSheet(theme, parent), m_detail(detail), m_history(history), m_directory(directory), m_format(format)
{
    addTitle();
    addClocks(now);
    addShift(now);
    addHosts();
    addPlace();
    addGuest();
    addAnswers();
    addTracking();
    addHistory();
    m_all->addStretch(1);
}

void InspectorBody::addTitle()
{
    const BookingRow& row = m_detail.row;
    QLabel* title = addText(m_all, row.guestName.isEmpty() ? row.title : row.guestName, TextRole::Title);
    title->setObjectName(QStringLiteral("inspectorTitle"));
    const QString type = row.eventType.isEmpty() ? row.title : m_directory.eventTypeName(row.eventType);
    addText(m_all, tr("%1 · %2 min").arg(safeText(type)).arg(row.span.lengthMs() / kMsPerMinute), TextRole::Body,
            Color::TextSecondary);
    if (row.span.end < row.span.start)
        addText(m_all, tr("It ends before it starts, as Jicoo told it."), TextRole::Small, Color::WarningText);
    // The name is the event type's as long as nobody gave it one of its own.
    if (!row.eventType.isEmpty() && !row.title.isEmpty() && row.title != type && row.title != row.guestName)
        addText(m_all, row.title, TextRole::Small, Color::TextSecondary)
            ->setObjectName(QStringLiteral("inspectorName"));
    if (!m_detail.booking.description.isEmpty()) {
        QLabel* note = addText(m_all, {}, TextRole::Small);
        note->setObjectName(QStringLiteral("inspectorNote"));
        note->setText(safeLines(m_detail.booking.description));
    }
    if (row.isGone)
        addText(m_all, tr("This booking no longer exists in Jicoo (404). It is kept here, marked."), TextRole::Small,
                Color::WarningText);
    if (row.status == BookingStatus::Request)
        addText(m_all, tr("A request: Jicoo's API has no call to approve it. Decide in Jicoo."), TextRole::Small,
                Color::WarningText);
    m_all->addSpacing(8);
}

void InspectorBody::addCardLine(QVBoxLayout* to)
{
    auto* line = new QFrame(this);
    line->setFrameShape(QFrame::HLine);
    to->addWidget(line);
}

void InspectorBody::addClocks(EpochMs now)
{
    const TimeSpan span = m_detail.row.span;
    auto* card = new QFrame(this);
    card->setObjectName(QStringLiteral("card"));
    auto* lines = new QVBoxLayout(card);
    lines->setContentsMargins(1, 1, 1, 1);
    lines->setSpacing(0);
    auto* day = new QHBoxLayout;
    day->setContentsMargins(11, 7, 11, 7);
    auto* date = new QLabel(m_format.dateWithYear(span.start), card);
    date->setFont(m_theme.font(TextRole::BodyStrong));
    auto* away = new QLabel(m_format.relative(span.start, now), card);
    away->setObjectName(QStringLiteral("inspectorAway"));
    away->setFont(m_theme.font(TextRole::Small));
    away->setForegroundRole(QPalette::PlaceholderText);
    day->addWidget(date, 1);
    day->addWidget(away);
    lines->addLayout(day);
    addCardLine(lines);
    addClock(lines, m_format.zoneLabel(span.start), m_format.range(span), false);
    const QTimeZone guest = zoneNamed(m_detail.row.timeZone).value_or(QTimeZone());
    if (!guest.isValid()) {
        addCardLine(lines);
        auto* unknown = new QVBoxLayout;
        unknown->setContentsMargins(11, 7, 11, 7);
        addText(unknown, tr("Guest's zone: %1, unknown to this computer").arg(safeText(m_detail.row.timeZone)),
                TextRole::Small, Color::WarningText);
        lines->addLayout(unknown);
    } else if (guest != m_format.zone()) {
        addCardLine(lines);
        addClock(lines, m_format.zoneLabelOf(span.start, guest), m_format.rangeIn(span, guest), true);
    }
    m_all->addWidget(card);
}

void InspectorBody::addShift(EpochMs now)
{
    const QString text = clockShiftText(m_detail.row, m_format, now);
    if (text.isEmpty()) return;
    m_all->addSpacing(8);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    auto* mark = new QLabel(this);
    mark->setPixmap(m_theme.pixmap(QLatin1String("st.failed"), 14, Color::WarningMark, devicePixelRatioF()));
    mark->setAlignment(Qt::AlignTop);
    row->addWidget(mark);
    auto* column = new QVBoxLayout;
    addText(column, text, TextRole::Small, Color::TextSecondary)->setObjectName(QStringLiteral("inspectorShift"));
    row->addLayout(column, 1);
    m_all->addLayout(row);
}

void InspectorBody::addClock(QVBoxLayout* to, const QString& zone, const QString& range, bool isGuest)
{
    auto* row = new QHBoxLayout;
    row->setContentsMargins(11, 7, 11, 7);
    row->setSpacing(6);
    auto* city = new QLabel(zone.section(u' ', 0, -2), this);
    auto* letters = new QLabel(zone.section(u' ', -1), this);
    letters->setFont(m_theme.font(TextRole::Small));
    letters->setForegroundRole(QPalette::PlaceholderText);
    row->addWidget(city);
    row->addWidget(letters);
    if (isGuest) {
        auto* mark = new QLabel(tr("guest", "whose clock"), this);
        mark->setObjectName(QStringLiteral("softTag"));
        mark->setFont(m_theme.font(TextRole::Micro));
        row->addWidget(mark);
    }
    auto* right = new QLabel(range, this);
    right->setFont(m_theme.font(isGuest ? TextRole::Body : TextRole::BodyStrong));
    row->addStretch(1);
    row->addWidget(right);
    to->addLayout(row);
}

QHBoxLayout* InspectorBody::addActLine(QVBoxLayout* to, const QString& text)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(4);
    auto* column = new QVBoxLayout;
    addText(column, text);
    row->addLayout(column, 1);
    to->addLayout(row);
    return row;
}

QHBoxLayout* InspectorBody::addOneLine(QVBoxLayout* to, const QString& text)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    auto* label = new ElidedLabel(this);
    label->setText(safeText(text));
    row->addWidget(label, 1);
    to->addLayout(row);
    return row;
}

QToolButton* InspectorBody::addLink(QHBoxLayout* to, const QString& act, const char* name)
{
    auto* open = new QToolButton(this);
    open->setObjectName(QLatin1String(name));
    open->setText(act);
    open->setProperty("link", true);
    open->setFocusPolicy(Qt::TabFocus);
    to->addWidget(open, 0, Qt::AlignTop);
    return open;
}

QToolButton* InspectorBody::addCopy(QHBoxLayout* to, const QString& act, const char* name)
{
    return addIcon(to, act, "action.copy", name);
}

QToolButton* InspectorBody::addIcon(QHBoxLayout* to, const QString& act, const char* icon, const char* name)
{
    auto* copy = new QToolButton(this);
    copy->setObjectName(QLatin1String(name));
    copy->setIcon(m_theme.icon(QLatin1String(icon)));
    copy->setAccessibleName(act);
    copy->setToolTip(act);
    copy->setAutoRaise(true);
    copy->setFocusPolicy(Qt::TabFocus);
    to->addWidget(copy, 0, Qt::AlignTop);
    return copy;
}

void InspectorBody::addUrl(QVBoxLayout* to, const QString& text, const QString& act, const QUrl& url)
{
    QHBoxLayout* row = addActLine(to, text);
    if (!mayOpen(url)) return;
    QToolButton* open = addLink(row, act, "inspector.link");
    open->setToolTip(safeTip(url.toDisplayString()));
    connect(open, &QToolButton::clicked, this, [this, url] { Q_EMIT linkActivated(url); });
}

void InspectorBody::addHosts()
{
    QVBoxLayout* to = addSection("f.user");
    if (m_detail.booking.hosts.isEmpty()) addText(to, tr("No host yet"), TextRole::Body, Color::WarningText);
    bool isFirst = true;
    for (const BookingHost& host : m_detail.booking.hosts) {
        auto* row = new QHBoxLayout;
        row->setSpacing(8);
        const QString name = m_directory.userName(host.userId);
        auto* face = new QLabel(this);
        face->setPixmap(
            m_theme.monogram(host.userId, name, m_theme.size(QLatin1String("monogram")), devicePixelRatioF()));
        row->addWidget(face, 0, Qt::AlignVCenter);
        auto* column = new QVBoxLayout;
        column->setSpacing(0);
        addText(column, name);
        // Below the name: beside it there is no room for both and the question at the right.
        if (!host.role.isEmpty()) addText(column, hostRoleText(host.role), TextRole::Small, Color::TextSecondary);
        row->addLayout(column);
        row->addStretch(1);
        if (std::exchange(isFirst, false)) {
            const QString given = shortName(name, NameLength::Short);
            QToolButton* why = addLink(row, tr("Why %1?").arg(safeText(given)), "inspector.why");
            why->setToolTip(safeTip(tr("Why %1 was chosen, and who else could take it").arg(name)));
            connect(why, &QToolButton::clicked, this, &InspectorBody::whyRequested);
        }
        to->addLayout(row);
    }
    m_choice = addText(to, {}, TextRole::Small, Color::TextTertiary);
    m_choice->setObjectName(QStringLiteral("inspectorChoice"));
    m_choice->hide();
}

void InspectorBody::setChoiceLine(const QString& text)
{
    m_choice->setText(text);
    m_choice->setVisible(!text.isEmpty());
}

void InspectorBody::addPlace()
{
    const Booking& booking = m_detail.booking;
    if (booking.locationId.isEmpty() && booking.url.isEmpty()) return;
    QVBoxLayout* to = addSection(!booking.url.isEmpty() ? "f.video" : isCall(booking) ? "f.phone" : "f.place");
    const QString name = m_format.placeName(booking.locationId);
    const QUrl url = videoLink(booking);
    const bool isHidden = booking.url == kHiddenText;
    if (!booking.url.isEmpty()) {
        QHBoxLayout* row = addActLine(to, url.isEmpty() ? tr("%1 · %2").arg(name, booking.url)
                                                        : tr("%1 · %2").arg(name, linkText(url)));
        if (!url.isEmpty() || isHidden) {
            QToolButton* join = addLink(row, tr("Join"), "inspector.join");
            join->setToolTip(isHidden ? tr("Open video link (V)") : safeTip(url.toDisplayString()));
            connect(join, &QToolButton::clicked, this, &InspectorBody::joinRequested);
        }
        connect(addCopy(row, tr("Copy link"), "inspector.copyLink"), &QToolButton::clicked, this,
                &InspectorBody::copyLinkRequested);
    } else {
        addText(to, name);
    }
    if (!booking.phoneNumber.isEmpty())
        addUrl(to, booking.phoneNumber, tr("Call"),
               booking.phoneNumber == kHiddenText ? QUrl() : QUrl(QStringLiteral("tel:") + booking.phoneNumber));
    for (const QString& more : {booking.address, booking.customLocation, booking.access})
        if (!more.isEmpty()) addText(to, more, TextRole::Small, Color::TextSecondary);
}

void InspectorBody::addGuest()
{
    QVBoxLayout* to = addSection("f.mail");
    if (m_detail.contacts.isEmpty()) {
        addText(to, m_detail.row.contactKnown ? tr("No guest details") : tr("Guest details are being fetched…"),
                TextRole::Body, Color::TextTertiary);
        return;
    }
    bool isFirst = true;
    for (const Contact& guest : m_detail.contacts) {
        if (!isFirst) addText(to, guest.name, TextRole::BodyStrong);
        if (!guest.email.isEmpty()) {
            QHBoxLayout* row = addOneLine(to, guest.email);
            const QUrl url(QStringLiteral("mailto:") + guest.email, QUrl::StrictMode);
            if (mayOpen(url) && guest.email != kHiddenText)
                connect(addIcon(row, tr("Write an e-mail"), "action.send", "inspector.write"), &QToolButton::clicked,
                        this, [this, url] { Q_EMIT linkActivated(url); });
            if (isFirst)
                connect(addCopy(row, tr("Copy e-mail"), "inspector.copyEmail"), &QToolButton::clicked, this,
                        &InspectorBody::copyEmailRequested);
        }
        isFirst = false;
        if (!guest.company.isEmpty()) addText(to, guest.company, TextRole::Small, Color::TextSecondary);
        if (!guest.phoneNumber.isEmpty()) addText(to, guest.phoneNumber, TextRole::Small, Color::TextSecondary);
        if (!guest.ccEmails.isEmpty())
            addText(to, tr("Copy to %1").arg(guest.ccEmails.join(QStringLiteral(", "))), TextRole::Small,
                    Color::TextSecondary);
        if (!guest.message.isEmpty()) addText(to, {}, TextRole::Small)->setText(safeLines(guest.message));
    }
}

void InspectorBody::addAnswers()
{
    QVBoxLayout* to = nullptr;
    for (const Contact& guest : m_detail.contacts)
        for (const Answer& answer : guest.answers) {
            if (!to) to = addSection("f.answers");
            addPair(to, answer.question, answer.content.join(QStringLiteral(", ")));
        }
}

void InspectorBody::addTracking()
{
    const Tracking& tracking = m_detail.tracking;
    if (tracking.isEmpty()) return;
    QVBoxLayout* to = addSection("f.tracking");
    // These are the service's own key names, shown as they are.
    for (const auto& [name, value] : {std::pair{"source", tracking.source}, std::pair{"medium", tracking.medium},
                                      std::pair{"campaign", tracking.campaign}, std::pair{"content", tracking.content},
                                      std::pair{"term", tracking.term}})
        if (!value.isEmpty()) addPair(to, QString::fromLatin1(name), value);
}

} // namespace yoyaku::ui

#include "moc_inspectorbody.cpp"
