#include "ui/live/hostmarks.h"

#include "core/models/bookinglookup.h"

namespace yoyaku::ui {

namespace {

constexpr int kSoonMs = 30;     ///< what one repaint asks for goes out together
constexpr int kMostKept = 4096; ///< twice the rows the ledger's model holds

} // namespace

HostMarks::HostMarks(BookingLookup& bookings, QObject* parent) : QObject(parent), m_bookings(bookings)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoonMs);
    connect(&m_soon, &QTimer::timeout, this, &HostMarks::ask);
    connect(&bookings, &BookingLookup::changed, this, [this](const QVector<BookingId>& touched) {
        bool isShown = false;
        for (const BookingId& booking : touched) isShown = m_hosts.remove(booking) > 0 || isShown;
        if (isShown) Q_EMIT known(); // who paints asks again
    });
}

UserId HostMarks::of(const BookingId& booking)
{
    if (booking.isEmpty()) return {};
    if (const auto it = m_hosts.constFind(booking); it != m_hosts.constEnd()) return *it;
    m_wanted.insert(booking);
    if (!m_soon.isActive()) m_soon.start();
    return {};
}

void HostMarks::ask()
{
    const QVector<BookingId> wanted(m_wanted.begin(), m_wanted.end());
    m_wanted.clear();
    m_bookings.rows(wanted, this, [this, wanted](const QVector<BookingRow>& rows) {
        if (m_hosts.size() > kMostKept) m_hosts.clear();
        for (const BookingId& booking : wanted) m_hosts.insert(booking, {}); // not known here: nobody
        for (const BookingRow& row : rows)
            if (!row.hosts.isEmpty()) m_hosts.insert(row.uid, row.hosts.first());
        Q_EMIT known();
    });
}

} // namespace yoyaku::ui

#include "moc_hostmarks.cpp"
