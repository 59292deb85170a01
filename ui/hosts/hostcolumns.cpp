#include "ui/hosts/hostcolumns.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QPainter>

namespace yoyaku::ui {

namespace {

constexpr int kCell = 24;
constexpr int kGap = 16;
constexpr int kNameLeast = 96, kNameMost = 220;
constexpr int kChartLeast = 120, kChartMost = 640;

} // namespace

HostRowGeometry HostRowGeometry::of(const QRect& row)
{
    const int y = row.top() + (row.height() - kCell) / 2;
    HostRowGeometry g;
    g.grip = {row.left() + 12, y, 16, kCell};
    g.face = {row.left() + 36, row.top() + (row.height() - 16) / 2, 16, 16};
    const int nameLeft = g.face.right() + 10;
    // What the fixed parts leave is shared: the name first, up to what a long name needs, then the chart.
    const int fixed = kGap + 4 * kCell + kGap + 44 + kGap + kGap;
    const int left = row.right() - nameLeft - fixed;
    const int name = qBound(kNameLeast, left - kChartMost / 2, kNameMost);
    g.name = {nameLeft, y, name, kCell};
    g.stepper = {nameLeft + name + kGap, y, 4 * kCell, kCell};
    g.count = {g.stepper.right() + 1 + kGap, y, 44, kCell};
    g.chart = {g.count.right() + 1 + kGap, y, qBound(kChartLeast, left - name, kChartMost), kCell};
    return g;
}

std::optional<int> HostRowGeometry::priorityAt(QPoint point) const
{
    if (!stepper.contains(point)) return std::nullopt;
    return std::min(3, (point.x() - stepper.left()) / kCell);
}

HostColumns::HostColumns(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setFixedHeight(theme.size(QLatin1String("tableHeader")));
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void HostColumns::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) update();
    QWidget::changeEvent(event);
}

void HostColumns::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto g = HostRowGeometry::of(rect());
    painter.setFont(m_theme.font(TextRole::Small));
    painter.setPen(m_theme.color(Color::TextSecondary));
    painter.drawText(g.face.united(g.name), Qt::AlignVCenter, tr("Host"));
    painter.drawText(g.stepper, Qt::AlignVCenter, tr("Priority"));
    painter.drawText(g.count.adjusted(-20, 0, 0, 0), Qt::AlignVCenter | Qt::AlignRight, tr("28 d"));
    painter.drawText(g.chart, Qt::AlignVCenter, tr("Share of bookings"));
    painter.setPen(m_theme.color(Color::LineStrong));
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

} // namespace yoyaku::ui

#include "moc_hostcolumns.cpp"
