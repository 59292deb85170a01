#pragma once

#include "core/api/client.h"

#include <QObject>

namespace yoyaku {

/// Asks for the first booking that is kept: where history ends, and how many there are. One call. GUI thread.
class AccountMeasure : public QObject
{
    Q_OBJECT

  public:
    explicit AccountMeasure(api::Client& client, QObject* parent = nullptr);

    void want() { m_isDue = true; }
    /// Asks if due. What starts before `horizon` is not counted.
    void runIfDue(std::optional<EpochMs> horizon);
    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    /// 0: not known yet.
    [[nodiscard]] int total() const { return m_total; }

  Q_SIGNALS:
    /// `oldest`: start of the first booking; empty: there is none.
    void ended(std::optional<yoyaku::EpochMs> oldest);
    /// Due again, unless asking again would be answered the same.
    void failed(const yoyaku::api::ApiError& error);

  private:
    api::Client& m_client;
    bool m_isDue = true;
    bool m_isRunning = false;
    int m_total = 0;
};

} // namespace yoyaku
