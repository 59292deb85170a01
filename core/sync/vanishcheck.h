#pragma once

#include "core/sync/sweeprunner.h"

namespace yoyaku {

/// After a complete sweep: bookings stored inside its scope that it did not bring are asked for one by one. 404 marks
/// them gone; an answer says where they went. GUI thread.
class VanishCheck : public QObject
{
    Q_OBJECT

  public:
    VanishCheck(api::Client& client, Store& store, QObject* parent = nullptr);

    /// Only for complete sweeps by start.
    void check(const SweepRunner::Result& swept);

  private:
    void ask(const BookingId& booking);

    api::Client& m_client;
    Store& m_store;
    QSet<BookingId> m_asked; ///< not answered yet
};

} // namespace yoyaku
