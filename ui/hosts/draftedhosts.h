#pragma once

#include "core/insight/hostsums.h"
#include "core/models/hostlistmodel.h"

namespace yoyaku {
class RulesDraft;
}

namespace yoyaku::ui {

/// The rows of a HostListModel as the draft would have them: grouped by the drafted priority, with the minutes beside
/// them, in the order the user wants within a group. Headings as there. GUI thread.
class DraftedHosts final : public QAbstractListModel
{
    Q_OBJECT

  public:
    struct Row : HostListModel::Row
    {
        int priorityNow = 0; ///< as service and open edits have it; another one than `priority` where drafted
        HostSums::Minutes minutes;
        [[nodiscard]] bool isDrafted() const { return !host.isEmpty() && priority != priorityNow; }
    };
    enum class Order : quint8 { AsInJicoo, MostBookings, MostMinutes, Name };

    DraftedHosts(HostListModel& hosts, RulesDraft& draft, HostSums& sums, QObject* parent = nullptr);

    [[nodiscard]] const EventTypeId& eventType() const { return m_hosts.eventType(); }
    [[nodiscard]] const Row& at(int row) const { return m_rows[row]; }
    [[nodiscard]] int total() const { return m_hosts.total(); }
    [[nodiscard]] int rowOf(const UserId& host) const; ///< -1 when absent
    [[nodiscard]] const HostSums& sums() const { return m_sums; }
    void setOrder(Order order);
    [[nodiscard]] Order order() const { return m_order; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

  private:
    void rebuild();
    [[nodiscard]] QVector<Row> hostsInOrder() const;
    [[nodiscard]] QString spoken(const Row& row) const;

    HostListModel& m_hosts;
    RulesDraft& m_draft;
    HostSums& m_sums;
    QVector<Row> m_rows;
    Order m_order = Order::AsInJicoo;
};

} // namespace yoyaku::ui
