#pragma once

#include "ui/hosts/hostcolumns.h"
#include "ui/hosts/hostshares.h"

#include <QStyledItemDelegate>

namespace yoyaku::ui {

class Theme;
class TimeFormat;

/// Paints headings and host rows of the hosts page: grip, monogram, name, priority stepper, count, share chart,
/// minutes. The chart: pale band = 95 % range of an even draw in the group, tick = expected, dot = actual, red only
/// outside. What is drafted wears the accent.
class HostDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

  public:
    HostDelegate(const Theme& theme, const TimeFormat& format, const DraftedHosts& model, const HostShares& shares,
                 QObject* parent);
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;

  Q_SIGNALS:
    void priorityChosen(const yoyaku::UserId& host, int priority);

  private:
    /// A row as wide as the view: the heading over it knows nothing of a scroll bar.
    [[nodiscard]] QRect whole(const QRect& row) const;
    using Row = DraftedHosts::Row;
    void paintHeading(QPainter& painter, const QRect& rect, int at) const;
    void paintHost(QPainter& painter, const QStyleOptionViewItem& option, int at) const;
    void paintName(QPainter& painter, const QRect& rect, const Row& row) const;
    void paintMinutes(QPainter& painter, const QRect& rect, const Row& row) const;
    void paintStepper(QPainter& painter, const QRect& rect, const Row& row) const;
    void paintAxis(QPainter& painter, const QRect& chart, bool isNumbered) const;
    void paintChart(QPainter& painter, const QRect& rect, int at) const;

    const Theme& m_theme;
    const TimeFormat& m_format;
    const DraftedHosts& m_model;
    const HostShares& m_shares;
};

} // namespace yoyaku::ui
