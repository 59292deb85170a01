#include "ui/insights/chart.h"

#include "ui/format/safetext.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>
#include <cmath>

namespace yoyaku::ui {

Chart::Chart(const Theme& theme, const QString& objectName, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setObjectName(objectName);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    installChartAccess();
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void Chart::setHeading(const QString& title, const QString& subtitle, const QString& sentence)
{
    m_title = title;
    m_subtitle = subtitle;
    m_sentence = sentence;
    setAccessibleName(title);
    setAccessibleDescription(sentence);
}

void Chart::refresh()
{
    m_current = m_hovered = -1;
    updateGeometry();
    // Parts are known before the first paint: somebody may listen to a page that scrolled out of sight.
    QPixmap nowhere(1, 1);
    QPainter painter(&nowhere);
    paintOn(painter, QRectF(0, 0, std::max(320, width()), heightFor(std::max(320, width()))), m_theme);
    update();
}

QSize Chart::sizeHint() const { return {480, heightFor(480)}; }

void Chart::paintOn(QPainter& painter, const QRectF& area, const Theme& theme)
{
    if (m_hasHeading) drawHeading(painter, area, theme);
    const double side = m_bareMargin.value_or(kChartMargin), above = m_bareMargin ? 0 : kChartHeading;
    m_parts = draw(painter, area.adjusted(side, above, -side, m_bareMargin ? 0 : -12), theme);
}

void Chart::drawHeading(QPainter& painter, const QRectF& area, const Theme& theme) const
{
    const QRectF line(area.left() + kChartMargin, area.top() + 16, area.width() - 2 * kChartMargin, 20);
    painter.setPen(theme.color(Color::TextPrimary));
    painter.setFont(theme.font(TextRole::Heading));
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, m_title);
    const double titleEnd = QFontMetricsF(theme.font(TextRole::Heading)).horizontalAdvance(m_title) + 8;
    painter.setFont(theme.font(TextRole::Small));
    painter.setPen(theme.color(Color::TextTertiary));
    double legendWidth = 0;
    const QFontMetricsF metrics(theme.font(TextRole::Small));
    for (const LegendEntry& entry : m_legend) legendWidth += 26 + metrics.horizontalAdvance(entry.text);
    const QRectF rest = line.adjusted(titleEnd, 0, -legendWidth, 0);
    if (rest.width() > 40)
        painter.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(m_subtitle, Qt::ElideRight, rest.width()));
    drawLegend(painter, line, theme);
    painter.setFont(theme.font(TextRole::Small));
    painter.setPen(theme.color(Color::TextSecondary));
    const QRectF second(line.left(), line.bottom() + 2, line.width(), 18);
    painter.drawText(second, Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(m_sentence, Qt::ElideRight, second.width()));
}

void Chart::drawLegend(QPainter& painter, const QRectF& line, const Theme& theme) const
{
    const QFontMetricsF metrics(theme.font(TextRole::Small));
    painter.setFont(theme.font(TextRole::Small));
    double right = line.right();
    for (auto it = m_legend.crbegin(); it != m_legend.crend(); ++it) {
        right -= metrics.horizontalAdvance(it->text);
        painter.setPen(theme.color(Color::TextSecondary));
        painter.drawText(QRectF(right, line.top(), line.right() - right, line.height()), Qt::AlignVCenter, it->text);
        const QRectF box(right - 16, line.center().y() - 5, 10, 10);
        if (it->isOutline) {
            painter.setPen(theme.color(Color::LineStrong));
            painter.drawRect(box);
        } else {
            painter.fillRect(box, theme.color(it->fill));
        }
        right -= 26;
    }
}

void Chart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintOn(painter, rect(), m_theme);
    const auto ring = [&](int part, Color color) {
        if (part < 0 || part >= m_parts.size()) return;
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_theme.color(color), 2));
        painter.drawRoundedRect(m_parts[part].rect.adjusted(-1, -1, 1, 1), 3, 3);
    };
    if (m_hovered != m_current) ring(m_hovered, Color::LineStrong);
    if (hasFocus()) ring(m_current, m_isFocusByKey ? Color::FocusRing : Color::AccentLine);
}

int Chart::partAt(QPointF at) const
{
    for (int i = 0; i < m_parts.size(); ++i)
        if (m_parts[i].rect.contains(at)) return i;
    return -1;
}

void Chart::setCurrent(int part)
{
    if (part < 0 || part >= m_parts.size()) return;
    m_current = part;
    update();
    QAccessibleEvent focus(this, QAccessible::Focus);
    focus.setChild(part);
    QAccessible::updateAccessibility(&focus);
}

void Chart::choose(int part)
{
    if (part >= 0 && part < m_parts.size() && m_parts[part].filter) Q_EMIT chosen(*m_parts[part].filter);
}

// The nearest part whose middle lies that way; rows and columns need not be even.
int Chart::nextPart(int key) const
{
    if (m_current < 0) return m_parts.isEmpty() ? -1 : 0;
    const QPointF from = m_parts[m_current].rect.center();
    int best = -1;
    double least = 0;
    for (int i = 0; i < m_parts.size(); ++i) {
        const QPointF way = m_parts[i].rect.center() - from;
        const bool isAcross = key == Qt::Key_Left || key == Qt::Key_Right;
        const double along = isAcross ? way.x() : way.y(), aside = std::abs(isAcross ? way.y() : way.x());
        const double forward = key == Qt::Key_Left || key == Qt::Key_Up ? -along : along;
        if (forward < 1) continue;
        const double cost = forward + 3 * aside;
        if (best < 0 || cost < least) {
            best = i;
            least = cost;
        }
    }
    return best;
}

void Chart::keyPressEvent(QKeyEvent* event)
{
    m_isFocusByKey = true;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        return setCurrent(nextPart(event->key()));
    case Qt::Key_Home:
        return setCurrent(0);
    case Qt::Key_End:
        return setCurrent(int(m_parts.size()) - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        return choose(m_current);
    default:
        QWidget::keyPressEvent(event);
    }
}

void Chart::mouseMoveEvent(QMouseEvent* event)
{
    const int part = partAt(event->position());
    if (std::exchange(m_hovered, part) == part) return;
    setCursor(part >= 0 && m_parts[part].filter ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void Chart::mousePressEvent(QMouseEvent* event)
{
    m_isFocusByKey = false;
    setCurrent(partAt(event->position()));
}

void Chart::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && partAt(event->position()) == m_current) choose(m_current);
}

void Chart::leaveEvent(QEvent*)
{
    m_hovered = -1;
    update();
}

void Chart::focusInEvent(QFocusEvent* event)
{
    m_isFocusByKey = event->reason() != Qt::MouseFocusReason;
    if (m_current < 0) m_current = m_parts.isEmpty() ? -1 : 0;
    QWidget::focusInEvent(event);
}

bool Chart::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip) return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int part = partAt(help->pos());
    if (part >= 0)
        QToolTip::showText(help->globalPos(), safeTip(m_parts[part].name), this, m_parts[part].rect.toRect());
    else
        QToolTip::hideText();
    return true;
}

} // namespace yoyaku::ui

#include "moc_chart.cpp"
