#include "core/models/directorymodel.h"
#include "ui/bookings/inspectorbody.h"
#include "ui/format/historytext.h"
#include "ui/format/safetext.h"
#include "ui/format/timeformat.h"
#include "ui/theme/theme.h"

#include <QBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <algorithm>

// What happened to the booking, the last section of the inspector.

namespace yoyaku::ui {

namespace {

constexpr int kHistoryTime = 78; ///< "21 Oct 09:10"

} // namespace

bool InspectorBody::isBookingTold() const
{
    return std::any_of(m_history.begin(), m_history.end(), [](const HistoryLine& line) {
        return (line.entry && line.entry->isFirst) ||
               (line.delivery && line.delivery->event == QLatin1String("guest_booked"));
    });
}

void InspectorBody::addHistory()
{
    QVBoxLayout* to = addSection("f.history");
    const Booking& booking = m_detail.booking;
    const bool isCancelTold = std::any_of(m_history.begin(), m_history.end(), [](const HistoryLine& line) {
        return (line.delivery && line.delivery->event.endsWith(QLatin1String("cancelled"))) ||
               (line.entry && std::any_of(line.entry->changes.begin(), line.entry->changes.end(), [](const auto& one) {
                    return one.field == HistoryChange::Field::Status &&
                           bookingStatusFrom(one.after) == BookingStatus::Cancel;
                }));
    });
    // What happened before anything was written down here, as far as the booking itself says so.
    if (booking.cancelledAt && !isCancelTold)
        addPair(to, m_format.stamp(*booking.cancelledAt),
                booking.cancelReason.isEmpty() ? tr("Cancelled")
                                               : tr("Cancelled: %1").arg(safeText(booking.cancelReason)));
    for (const HistoryLine& line : m_history) addHistoryLine(to, line);
    if (m_history.isEmpty() && booking.updatedAt > booking.createdAt)
        addPair(to, m_format.stamp(booking.updatedAt), tr("Last change"));
    if (booking.createdAt > 0 && !isBookingTold()) addPair(to, m_format.stamp(booking.createdAt), tr("Booked"));
}

void InspectorBody::addHistoryLine(QVBoxLayout* to, const HistoryLine& line)
{
    const auto names = [this](const UserId& host) { return m_directory.userName(host); };
    const QString text = historyText(line, m_format, names), when = m_format.stamp(line.at);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    auto* column = new QVBoxLayout;
    QLabel* left = addText(column, when, TextRole::Small, Color::TextTertiary);
    left->setFixedWidth(kHistoryTime);
    left->setAlignment(Qt::AlignTop);
    row->addLayout(column);
    auto* values = new QVBoxLayout;
    addText(values, text, TextRole::Small)->setToolTip(safeTip(historyOrigin(line, m_format)));
    row->addLayout(values, 1);
    if (line.delivery) {
        QToolButton* open = addCopy(row, tr("Show the event on Live"), "inspector.delivery");
        open->setIcon(m_theme.icon(QLatin1String("nav.live")));
        open->setIconSize({14, 14});
        connect(open, &QToolButton::clicked, this,
                [this, number = line.delivery->number] { Q_EMIT deliveryRequested(number); });
    }
    to->addLayout(row);
}

} // namespace yoyaku::ui
