#include "ui/bookings/bookingcells.h"

#include "core/models/bookingtablemodel.h"
#include "core/models/directorymodel.h"
#include "ui/bookings/bookingcolumns.h"
#include "ui/format/safetext.h"
#include "ui/format/statustext.h"
#include "ui/format/timeformat.h"

namespace yoyaku::ui {

namespace {

using Model = BookingTableModel;

/// The translator's context of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(BookingCells)
};

QString hostsText(const BookingRow& row, const DirectoryModel& directory)
{
    if (row.hosts.isEmpty()) return Words::tr("No host yet");
    const QString first = safeText(directory.userName(row.hosts.first()));
    return row.hosts.size() > 1 ? Words::tr("%1 and %2 more").arg(first).arg(row.hosts.size() - 1) : first;
}

QTimeZone zoneOf(const QString& id) { return id.isEmpty() ? QTimeZone() : QTimeZone(id.toUtf8()); }

QString guestZoneText(const QString& id)
{
    const QTimeZone zone = zoneOf(id);
    return safeText(zone.isValid() ? TimeFormat::city(zone) : id);
}

} // namespace

QString cellText(const BookingRow& row, int column, const DirectoryModel& directory, const TimeFormat& format)
{
    switch (column) {
    case Model::Time:
        return format.range(row.span);
    case Model::Guest: {
        const QString name = safeText(row.guestName.isEmpty() ? row.title : row.guestName);
        return row.guestCompany.isEmpty() ? name : name + QStringLiteral("  ") + safeText(row.guestCompany);
    }
    case Model::Type:
        return safeText(row.eventType.isEmpty() ? row.title : directory.eventTypeName(row.eventType));
    case Model::Host:
        return hostsText(row, directory);
    case Model::Status:
        return statusText(row);
    case Model::GuestClock:
        return safeText(format.guestClock(row.span.start, row.timeZone));
    case Model::Campaign:
        return row.campaign.isEmpty() ? QStringLiteral("—") : safeText(row.campaign);
    case Model::Created:
        return row.createdAt > 0 ? format.stamp(row.createdAt) : QString();
    case Model::Updated:
        return row.updatedAt > 0 ? format.stamp(row.updatedAt) : QString();
    case Model::Company:
        return safeText(row.guestCompany);
    case Model::Email:
        return safeText(row.guestEmail);
    case Model::Place:
        return row.place.isEmpty() ? QString() : safeText(format.placeName(row.place));
    case Model::Zone:
        return guestZoneText(row.timeZone);
    case Model::Uid:
        return safeText(row.uid.text());
    default:
        return {};
    }
}

struct BookingCells::Names
{
    QHash<UserId, QString> users;
    QHash<EventTypeId, QString> eventTypes;
    TimeFormat format;
};

BookingCells::BookingCells(const QVector<int>& columns, FileClock clock, const DirectoryModel& directory,
                           const TimeFormat& format)
    : m_columns(columns), m_clock(clock)
{
    auto names = std::make_shared<Names>(Names{{}, {}, format});
    for (const User& user : directory.users()) names->users.insert(user.id, user.name);
    for (const EventType& type : directory.eventTypes()) names->eventTypes.insert(type.id, type.name);
    m_names = std::move(names);
    m_columns.removeOne(Model::Tick);
    for (const int column : std::as_const(m_columns)) {
        if (column == Model::Time)
            m_heads << Words::tr("Start") << Words::tr("End");
        else
            m_heads << BookingColumns::title(column);
    }
}

QString BookingCells::instant(EpochMs at, const QString& guestZone) const
{
    if (at == 0) return {};
    QTimeZone zone = m_names->format.zone();
    if (m_clock == FileClock::Utc) zone = QTimeZone::utc();
    if (m_clock == FileClock::Guest && zoneOf(guestZone).isValid()) zone = zoneOf(guestZone);
    return QDateTime::fromMSecsSinceEpoch(at, zone).toString(Qt::ISODate);
}

QStringList BookingCells::cell(const BookingRow& row, int column) const
{
    switch (column) {
    case Model::Time:
        return {instant(row.span.start, row.timeZone), instant(row.span.end, row.timeZone)};
    case Model::Guest:
        return {row.guestName.isEmpty() ? row.title : row.guestName};
    case Model::Type:
        return {m_names->eventTypes.value(row.eventType, row.eventType.isEmpty() ? row.title : row.eventType.text())};
    case Model::Host: {
        QStringList hosts;
        for (const UserId& host : row.hosts) hosts.append(m_names->users.value(host, host.text()));
        return {hosts.join(QStringLiteral("; "))};
    }
    case Model::Status:
        return {row.status == BookingStatus::Unknown ? row.statusText : statusLook(row.status).text};
    case Model::GuestClock:
        return {zoneOf(row.timeZone).isValid()
                    ? QDateTime::fromMSecsSinceEpoch(row.span.start, zoneOf(row.timeZone)).toString(Qt::ISODate)
                    : QString()};
    case Model::Campaign:
        return {row.campaign};
    case Model::Created:
        return {instant(row.createdAt, row.timeZone)};
    case Model::Updated:
        return {instant(row.updatedAt, row.timeZone)};
    case Model::Company:
        return {row.guestCompany};
    case Model::Email:
        return {row.guestEmail};
    case Model::Place:
        return {row.place};
    case Model::Zone:
        return {row.timeZone};
    case Model::Uid:
        return {row.uid.text()};
    default:
        return {};
    }
}

QStringList BookingCells::cells(const BookingRow& row) const
{
    QStringList cells;
    for (const int column : m_columns) cells += cell(row, column);
    return cells;
}

} // namespace yoyaku::ui
