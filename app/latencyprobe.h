#pragma once

#include "app/session.h"

#include <QHash>
#include <QObject>

namespace yoyaku::app {

/// Measures arrival to screen: a genuine delivery is shown when its booking was written to the store and the calendar
/// has painted after that. Tells the receiver, which keeps the number.
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
    Session& m_session;
    const Clock& m_clock;
    QHash<BookingId, Delivery> m_waiting; ///< received, not yet written
    QVector<Delivery> m_written;          ///< written, not yet painted
};

} // namespace yoyaku::app
