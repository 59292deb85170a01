#include "ui/hosts/hostcolumns.h"

#include "ui/format/setuptext.h"
#include "ui/format/timeformat.h"
#include "ui/theme/theme.h"

#include <QActionGroup>
#include <QEvent>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

namespace yoyaku::ui {

namespace {

constexpr int kCell = 24;
constexpr int kStepper = 4 * kCell;
constexpr int kEdge = 16, kNameLeft = 63, kNameLeast = 96;
constexpr int kCount = 44, kChart = 188, kMinutes = 124, kGap = 14;

} // namespace

HostRowGeometry HostRowGeometry::of(const QRect& row)
{
    const int y = row.top() + (row.height() - kCell) / 2;
    HostRowGeometry g;
    g.grip = {row.left() + 15, y, 16, kCell};
    g.face = {row.left() + 38, row.top() + (row.height() - 16) / 2, 16, 16};
    const int nameLeft = row.left() + kNameLeft;
    int right = row.right() + 1 - kEdge;
    const int least = nameLeft + kNameLeast + kGap + kStepper + kGap + kCount;
    const auto takeIfRoom = [&](int width, int after) {
        if (right - width - kGap - after < least) return QRect();
        right -= width + kGap;
        return QRect(right + kGap, y, width, kCell);
    };
    // The chart tells what the page is about: it is asked first whether both fit.
    const bool hasBoth = right - kMinutes - kChart - 2 * kGap >= least;
    if (hasBoth) g.minutes = takeIfRoom(kMinutes, kChart + kGap);
    g.chart = takeIfRoom(kChart, 0);
    g.count = {right - kCount, y, kCount, kCell};
    g.stepper = {g.count.left() - kGap - kStepper, y, kStepper, kCell};
    g.name = {nameLeft, y, std::max(0, g.stepper.left() - kGap / 2 - nameLeft), kCell};
    return g;
}

std::optional<int> HostRowGeometry::priorityAt(QPoint point) const
{
    if (!stepper.contains(point)) return std::nullopt;
    return std::min(3, (point.x() - stepper.left()) / kCell);
}

HostColumns::HostColumns(const Theme& theme, const TimeFormat& format, DraftedHosts& hosts, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_format(format), m_hosts(hosts), m_order(new QToolButton(this))
{
    setFixedHeight(theme.size(QLatin1String("tableHeader")));
    m_order->setObjectName(QStringLiteral("hostsOrder"));
    m_order->setIconSize({14, 14});
    m_order->setFocusPolicy(Qt::TabFocus);
    connect(m_order, &QToolButton::clicked, this, &HostColumns::openMenu);
    connect(&theme, &Theme::changed, this, &HostColumns::refresh);
    connect(&hosts, &QAbstractItemModel::dataChanged, this, qOverload<>(&QWidget::update)); // the month may be another
    refresh();
}

void HostColumns::refresh()
{
    m_order->setIcon(m_theme.icon(QLatin1String("chev.down"), Color::TextSecondary));
    m_order->setAccessibleName(tr("Order within a priority"));
    m_order->setToolTip(m_order->accessibleName());
    update();
}

void HostColumns::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) refresh();
    QWidget::changeEvent(event);
}

void HostColumns::resizeEvent(QResizeEvent*)
{
    m_order->setGeometry(width() - kEdge - 24, (height() - 24) / 2, 28, 24);
}

void HostColumns::openMenu()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const std::pair<DraftedHosts::Order, QString> orders[] = {
        {DraftedHosts::Order::AsInJicoo, tr("As in Jicoo")},
        {DraftedHosts::Order::MostBookings, tr("Most bookings first")},
        {DraftedHosts::Order::MostMinutes, tr("Most minutes first")},
        {DraftedHosts::Order::Name, tr("By name")}};
    for (const auto& [order, text] : orders) {
        QAction* action = menu->addAction(text, this, [this, order = order] { m_hosts.setOrder(order); });
        action->setCheckable(true);
        action->setChecked(m_hosts.order() == order);
    }
    menu->popup(mapToGlobal(m_order->geometry().bottomLeft()));
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
    if (!g.chart.isEmpty()) painter.drawText(g.chart, Qt::AlignVCenter, tr("Share of bookings"));
    if (!g.minutes.isEmpty() && !m_hosts.sums().month().isEmpty()) {
        const QString month = setuptext::shortMonth(m_format.day(m_hosts.sums().month().start), m_format);
        painter.drawText(g.minutes, Qt::AlignVCenter, tr("Minutes, %1").arg(month));
    }
    painter.setPen(m_theme.color(Color::LineStrong));
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

} // namespace yoyaku::ui

#include "moc_hostcolumns.cpp"
