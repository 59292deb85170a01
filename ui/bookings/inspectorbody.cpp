#include "ui/bookings/inspectorbody.h"

#include "core/base/zone.h"
#include "core/models/bookinglookup.h"
#include "core/models/directorymodel.h"
#include "ui/format/safetext.h"
#include "ui/format/timeformat.h"
#include "ui/theme/theme.h"

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

} // namespace

InspectorBody::InspectorBody(const BookingDetail& detail, const DirectoryModel& directory, const Theme& theme,
                             const TimeFormat& format, EpochMs now, QWidget* parent)
    : FactSheet(theme, parent), m_format(format)
{
    addTitle(detail, directory);
    addClocks(detail, now);
    addHosts(detail, directory);
    addPlace(detail);
    addGuest(detail);
    addAnswers(detail);
    addTracking(detail);
    addHistory(detail);
    m_all->addStretch(1);
}

void InspectorBody::addTitle(const BookingDetail& detail, const DirectoryModel& directory)
{
    const BookingRow& row = detail.row;
    addText(m_all, row.guestName.isEmpty() ? row.title : row.guestName, TextRole::Title)
        ->setObjectName(QStringLiteral("inspectorTitle"));
    const QString type = row.eventType.isEmpty() ? row.title : directory.eventTypeName(row.eventType);
    addText(m_all, tr("%1 · %2 min").arg(safeText(type)).arg(row.span.lengthMs() / kMsPerMinute), TextRole::Body,
            Color::TextSecondary);
    if (row.isGone)
        addText(m_all, tr("This booking no longer exists in Jicoo (404). It is kept here, marked."), TextRole::Small,
                Color::WarningText);
    if (row.status == BookingStatus::Request)
        addText(m_all, tr("A request: Jicoo's API has no call to approve it. Decide in Jicoo."), TextRole::Small,
                Color::WarningText);
    m_all->addSpacing(8);
}

void InspectorBody::addClocks(const BookingDetail& detail, EpochMs now)
{
    const TimeSpan span = detail.row.span;
    auto* card = new QFrame(this);
    card->setObjectName(QStringLiteral("card"));
    auto* lines = new QVBoxLayout(card);
    lines->setContentsMargins(12, 8, 12, 8);
    auto* day = new QHBoxLayout;
    auto* date = new QLabel(m_format.dateWithYear(span.start), card);
    date->setFont(m_theme.font(TextRole::BodyStrong));
    auto* away = new QLabel(m_format.relative(span.start, now), card);
    away->setFont(m_theme.font(TextRole::Small));
    away->setForegroundRole(QPalette::PlaceholderText);
    day->addWidget(date, 1);
    day->addWidget(away);
    lines->addLayout(day);
    addClock(lines, m_format.zoneLabel(span.start), m_format.range(span), false);
    const QTimeZone guest = zoneNamed(detail.row.timeZone).value_or(QTimeZone());
    if (!guest.isValid())
        addText(lines, tr("Guest's zone: %1, unknown to this computer").arg(safeText(detail.row.timeZone)),
                TextRole::Small, Color::WarningText);
    else if (guest != m_format.zone())
        addClock(lines, m_format.zoneLabelOf(span.start, guest), m_format.rangeIn(span, guest), true);
    m_all->addWidget(card);
    const QTimeZone::OffsetData then =
        guest.isValid() ? guest.offsetData(QDateTime::fromMSecsSinceEpoch(detail.booking.createdAt, Qt::UTC))
                        : QTimeZone::OffsetData{};
    if (guest.isValid() && detail.booking.createdAt > 0 &&
        then.offsetFromUtc != guest.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(span.start, Qt::UTC)))
        addText(m_all,
                tr("Clocks there change between booking and meeting: %1 for the guest.")
                    .arg(m_format.timeIn(span.start, guest)),
                TextRole::Small, Color::WarningText);
}

void InspectorBody::addClock(QVBoxLayout* to, const QString& zone, const QString& range, bool isGuest)
{
    auto* row = new QHBoxLayout;
    auto* left = new QLabel(isGuest ? tr("%1 · guest").arg(zone) : zone, this);
    left->setForegroundRole(QPalette::PlaceholderText);
    auto* right = new QLabel(range, this);
    right->setFont(m_theme.font(isGuest ? TextRole::Body : TextRole::BodyStrong));
    row->addWidget(left, 1);
    row->addWidget(right);
    to->addLayout(row);
}

void InspectorBody::addLink(QVBoxLayout* to, const QString& text, const QString& act, const QUrl& url)
{
    auto* row = new QHBoxLayout;
    auto* column = new QVBoxLayout;
    addText(column, text);
    row->addLayout(column, 1);
    if (mayOpen(url)) {
        auto* open = new QToolButton(this);
        open->setText(act);
        open->setToolTip(safeText(url.toDisplayString()));
        open->setProperty("link", true);
        connect(open, &QToolButton::clicked, this, [this, url] { Q_EMIT linkActivated(url); });
        row->addWidget(open);
    }
    to->addLayout(row);
}

void InspectorBody::addHosts(const BookingDetail& detail, const DirectoryModel& directory)
{
    QVBoxLayout* to = addSection("f.user");
    if (detail.booking.hosts.isEmpty()) addText(to, tr("No host yet"), TextRole::Body, Color::WarningText);
    for (const BookingHost& host : detail.booking.hosts) {
        auto* row = new QHBoxLayout;
        row->setSpacing(8);
        const QString name = directory.userName(host.userId);
        auto* face = new QLabel(this);
        face->setPixmap(
            m_theme.monogram(host.userId, name, m_theme.size(QLatin1String("monogram")), devicePixelRatioF()));
        row->addWidget(face);
        auto* column = new QVBoxLayout;
        addText(column, host.role.isEmpty() ? name : tr("%1 · %2").arg(name, host.role));
        row->addLayout(column, 1);
        if (host == detail.booking.hosts.first()) {
            auto* why = new QToolButton(this);
            why->setObjectName(QStringLiteral("inspectorWhy"));
            why->setText(tr("Why?"));
            why->setToolTip(tr("Why this host, and who else (A)"));
            why->setProperty("link", true);
            connect(why, &QToolButton::clicked, this, &InspectorBody::whyRequested);
            row->addWidget(why);
        }
        to->addLayout(row);
    }
}

void InspectorBody::addPlace(const BookingDetail& detail)
{
    const Booking& booking = detail.booking;
    if (booking.locationId.isEmpty() && booking.url.isEmpty()) return;
    const bool isCall = booking.locationId == QLatin1String("phone");
    QVBoxLayout* to = addSection(!booking.url.isEmpty() ? "f.video" : isCall ? "f.phone" : "f.place");
    const QString name = m_format.placeName(booking.locationId);
    const QUrl url(booking.url, QUrl::StrictMode);
    if (!booking.url.isEmpty())
        addLink(to, url.isValid() ? tr("%1 · %2").arg(name, url.host() + url.path()) : name, tr("Join"), url);
    else
        addText(to, name);
    if (!booking.phoneNumber.isEmpty())
        addLink(to, booking.phoneNumber, tr("Call"), QUrl(QStringLiteral("tel:") + booking.phoneNumber));
    for (const QString& more : {booking.address, booking.customLocation, booking.access})
        if (!more.isEmpty()) addText(to, more, TextRole::Small, Color::TextSecondary);
}

void InspectorBody::addGuest(const BookingDetail& detail)
{
    QVBoxLayout* to = addSection("f.mail");
    if (detail.contacts.isEmpty()) {
        addText(to, detail.row.contactKnown ? tr("No guest details") : tr("Guest details are being fetched…"),
                TextRole::Body, Color::TextTertiary);
        return;
    }
    for (const Contact& guest : detail.contacts) {
        if (!guest.email.isEmpty())
            addLink(to, guest.email, tr("Write"), QUrl(QStringLiteral("mailto:") + guest.email));
        if (!guest.company.isEmpty()) addText(to, guest.company, TextRole::Small, Color::TextSecondary);
        if (!guest.phoneNumber.isEmpty()) addText(to, guest.phoneNumber, TextRole::Small, Color::TextSecondary);
        if (!guest.ccEmails.isEmpty())
            addText(to, tr("Copy to %1").arg(guest.ccEmails.join(QStringLiteral(", "))), TextRole::Small,
                    Color::TextSecondary);
        if (!guest.message.isEmpty()) addText(to, guest.message, TextRole::Small);
    }
}

void InspectorBody::addAnswers(const BookingDetail& detail)
{
    QVBoxLayout* to = nullptr;
    for (const Contact& guest : detail.contacts)
        for (const Answer& answer : guest.answers) {
            if (!to) to = addSection("f.answers");
            addPair(to, answer.question, answer.content.join(QStringLiteral(", ")));
        }
}

void InspectorBody::addTracking(const BookingDetail& detail)
{
    const Tracking& tracking = detail.tracking;
    if (tracking.isEmpty()) return;
    QVBoxLayout* to = addSection("f.tracking");
    // These are the service's own key names, shown as they are.
    for (const auto& [name, value] : {std::pair{"source", tracking.source}, std::pair{"medium", tracking.medium},
                                      std::pair{"campaign", tracking.campaign}, std::pair{"content", tracking.content},
                                      std::pair{"term", tracking.term}})
        if (!value.isEmpty()) addPair(to, QString::fromLatin1(name), value);
}

void InspectorBody::addHistory(const BookingDetail& detail)
{
    QVBoxLayout* to = addSection("f.history");
    const Booking& booking = detail.booking;
    if (booking.cancelledAt)
        addPair(to, m_format.stamp(*booking.cancelledAt),
                booking.cancelReason.isEmpty() ? tr("Cancelled") : tr("Cancelled: %1").arg(booking.cancelReason));
    if (booking.updatedAt > booking.createdAt) addPair(to, m_format.stamp(booking.updatedAt), tr("Last change"));
    if (booking.createdAt > 0) addPair(to, m_format.stamp(booking.createdAt), tr("Booked"));
}

} // namespace yoyaku::ui

#include "moc_inspectorbody.cpp"
