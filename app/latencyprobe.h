#pragma once

#include "app/session.h"

#include <QHash>
#include <QObject>

namespace yoyaku::app {

/// Measures arrival to screen: a genuine delivery is shown when its booking was written to the store, the calendar has
/// read it, and has painted after that. Only bookings of the shown window count. Tells the receiver, which keeps the
/// number.
class LatencyProbe : public QObject
{
    Q_OBJECT

  public:
    LatencyProbe(Session& session, const Clock& clock, QObject* parent = nullptr);
    /// A view that shows bookings has painted.
    void onPainted();

  Q_SIGNALS:
    void shown(double latencyMs);

  private:
    void onWritten(const ChangeSet& changes);

    Session& m_session;
    const Clock& m_clock;
    QHash<BookingId, Delivery> m_waiting; ///< received, not yet written
    QVector<Delivery> m_written;          ///< written, not yet read by the calendar
    QVector<Delivery> m_read;             ///< read, not yet painted
};

} // namespace yoyaku::app
