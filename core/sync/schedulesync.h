#pragma once

#include "core/api/client.h"
#include "core/store/changeset.h"
#include "core/sync/schedulereading.h"

#include <QObject>

namespace yoyaku {

class Store;

/// Keeps the stored schedules like the account's: reads the whole list (there is no filter by time), page by page into
/// the store, one request at a time and behind everything else. What a whole reading did not tell again is removed; of
/// a list of several pages only after a second look. A key that may not read schedules changes nothing here. GUI
/// thread.
class ScheduleSync : public QObject
{
    Q_OBJECT

  public:
    enum class Ending : quint8 {
        Complete,
        Partial, ///< the list would not stand still, or not all could be read: nothing was removed
        Refused, ///< the key may not read it, or the service has it not: stays as it is
        Failed,  ///< no answer: try again later
    };

    ScheduleSync(api::Client& client, Store& store, QObject* parent = nullptr);

    /// No effect while one runs.
    void run();
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_reading.has_value(); }
    /// What ended before it is not kept, unless it repeats. Empty: everything is.
    void setHorizon(std::optional<EpochMs> horizon) { m_horizon = horizon; }

  Q_SIGNALS:
    /// Everything read has been committed to the store.
    void ended(yoyaku::ScheduleSync::Ending ending);

  private:
    void ask();
    void take(const api::Reply<api::Page<Schedule>>& reply);
    void keep(const QVector<Schedule>& told);
    void conclude();
    void end(Ending ending);

    api::Client& m_client;
    Store& m_store;
    std::optional<EpochMs> m_horizon;
    std::optional<ScheduleReading> m_reading;
    QSet<ScheduleId> m_goneMeanwhile; ///< deleted here since the reading began: an answer may be older than that
    EpochMs m_mark = 0;               ///< store's clock when it began
    bool m_hasLookedTwice = false;
    api::CallId m_call = 0;
    quint64 m_turn = 0; ///< tells a late answer of a forgotten reading
};

} // namespace yoyaku
