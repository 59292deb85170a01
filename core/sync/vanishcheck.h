#pragma once

#include "core/sync/sweeprunner.h"

#include <utility>

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
    /// What was missing from the sweeps so far is still being asked for, or on its way to the store.
    [[nodiscard]] bool isChecking() const { return m_open > 0; }
    /// Since it was last asked: of some that were missing nobody said what became of them.
    [[nodiscard]] bool takeUnanswered() { return std::exchange(m_isUnanswered, false); }

  Q_SIGNALS:
    /// Not checking any more.
    void ended();

  private:
    void ask(const BookingId& booking);
    void close();

    api::Client& m_client;
    Store& m_store;
    QSet<BookingId> m_asked; ///< not answered yet
    int m_open = 0;          ///< readings of the store, questions and writes not yet done
    bool m_isUnanswered = false;
};

} // namespace yoyaku
