#pragma once

#include "core/base/instant.h"

#include <QObject>
#include <optional>

namespace yoyaku {

class Store;

/// How long bookings and schedules are kept on this computer after they ended. Deletes what is older in small batches,
/// one after another on the store thread, with room for other writes between them. What wears an edit that is not
/// confirmed stays. GUI thread.
class Retention : public QObject
{
    Q_OBJECT

  public:
    explicit Retention(Store& store, QObject* parent = nullptr);

    /// Empty: everything is kept. At least one day.
    void setDays(std::optional<int> days);
    [[nodiscard]] std::optional<int> days() const { return m_days; }
    /// What ended before it is not kept; empty: everything is.
    [[nodiscard]] std::optional<EpochMs> horizon(EpochMs now) const;
    /// Deletes what is older at `now`; a later call while one runs moves its aim.
    void purge(EpochMs now);

  Q_SIGNALS:
    /// A purge is through; how many bookings and schedules it removed.
    void purged(int removed);

  private:
    void step();

    Store& m_store;
    std::optional<int> m_days;
    std::optional<EpochMs> m_aim; ///< of the purge that runs
    int m_removed = 0;
    bool m_isRunning = false;
};

} // namespace yoyaku
