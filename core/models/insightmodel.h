#pragma once

#include "core/domain/insightsums.h"

#include <QObject>
#include <QTimer>
#include <optional>

namespace yoyaku {

class Store;

/// The sums of a period, and of one to compare it with, read on the store's list thread and kept fresh while somebody
/// looks. Keeps the old ones until the new are here. GUI thread.
class InsightModel final : public QObject
{
    Q_OBJECT

  public:
    explicit InsightModel(Store& store, QObject* parent = nullptr);

    /// `before`: the question to compare with; empty: none.
    void ask(const InsightQuestion& now, const std::optional<InsightQuestion>& before);
    /// Nobody looks: nothing is read until somebody does. Active at first.
    void setActive(bool isActive);

    [[nodiscard]] const InsightQuestion& question() const { return m_now; }
    [[nodiscard]] const InsightSums& sums() const { return m_sums; }
    /// Null without a comparison.
    [[nodiscard]] const InsightSums* before() const { return m_sumsBefore ? &*m_sumsBefore : nullptr; }
    /// Bookings on this computer, whatever the question.
    [[nodiscard]] qint64 cached() const { return m_cached; }
    /// True once the sums are those of the question asked last.
    [[nodiscard]] bool isCurrent() const { return m_isCurrent; }

  Q_SIGNALS:
    void changed();

  private:
    void read();

    Store& m_store;
    InsightQuestion m_now;
    std::optional<InsightQuestion> m_before;
    InsightSums m_sums;
    std::optional<InsightSums> m_sumsBefore;
    qint64 m_cached = 0;
    QTimer m_quiet;
    bool m_isActive = true, m_isCurrent = false, m_isReading = false, m_isDirty = false;
};

} // namespace yoyaku
