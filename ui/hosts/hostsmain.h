#pragma once

#include "ui/hosts/hostcharts.h"
#include "ui/hosts/hostshares.h"

#include <QWidget>

class QLabel;

namespace yoyaku::ui {

class ElidedLabel;
class EmptyState;
class HostColumns;
class HostListView;

/// The middle of the hosts page: one line of what is so, the list of hosts, and below it the limits while there is
/// room.
class HostsMain final : public QWidget
{
    Q_OBJECT

  public:
    HostsMain(HostListModel& model, const HostCharts::Parts& parts, QWidget* parent = nullptr);

    [[nodiscard]] HostListView* view() const { return m_view; }
    [[nodiscard]] HostCharts* charts() const { return m_charts; }
    [[nodiscard]] DraftedHosts& hosts() { return m_hosts; }
    void setEventType(const EventTypeId& eventType);

  protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    void build();
    void refresh();
    void arrange();
    [[nodiscard]] QString warning() const;

    HostListModel& m_model;
    HostCharts::Parts m_parts;
    DraftedHosts m_hosts;
    HostShares m_shares;
    HostListView* m_view;
    HostColumns* m_columns;
    HostCharts* m_charts;
    EmptyState* m_empty;
    QLabel *m_count = nullptr, *m_mark = nullptr;
    ElidedLabel *m_about = nullptr, *m_warning = nullptr;
};

} // namespace yoyaku::ui
