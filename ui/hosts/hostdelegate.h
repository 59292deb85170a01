#pragma once

#include "ui/hosts/hostshares.h"

#include <QStyledItemDelegate>
#include <optional>

namespace yoyaku::ui {

class Theme;

/// Where the parts of a host row are, in device-independent px. One place, so that painting and clicking agree.
struct HostRowGeometry
{
    QRect grip, face, name, stepper, count, chart;
    /// 0 to 3 for a point inside the stepper.
    [[nodiscard]] std::optional<int> priorityAt(QPoint point) const;
    [[nodiscard]] static HostRowGeometry of(const QRect& row);
};

/// Paints headings and host rows of the hosts page: grip, monogram, name, priority stepper, count, share chart.
/// The chart: pale band = 95 % range of an even draw in the group, tick = expected, dot = actual, red only outside.
class HostDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

  public:
    HostDelegate(const Theme& theme, const HostListModel& model, const HostShares& shares, QObject* parent);
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;

  Q_SIGNALS:
    void priorityChosen(const yoyaku::UserId& host, int priority);

  private:
    using Row = HostListModel::Row;
    void paintHeading(QPainter& painter, const QRect& rect, const Row& row) const;
    void paintHost(QPainter& painter, const QStyleOptionViewItem& option, int at) const;
    void paintStepper(QPainter& painter, const QRect& rect, const Row& row) const;
    void paintChart(QPainter& painter, const QRect& rect, int at) const;

    const Theme& m_theme;
    const HostListModel& m_model;
    const HostShares& m_shares;
};

} // namespace yoyaku::ui
