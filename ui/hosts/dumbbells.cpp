#include "ui/hosts/dumbbells.h"

#include "ui/format/safetext.h"

#include <QPainter>
#include <algorithm>

namespace yoyaku::ui {

namespace {

constexpr double kRow = 24, kName = 108, kFigures = 116, kDot = 4.5;
constexpr int kGridLines = 4;

/// "+3", "−9", "0".
QString signedText(int n)
{
    return n > 0 ? QStringLiteral("+%1").arg(n) : n < 0 ? QStringLiteral("−%1").arg(-n) : QStringLiteral("0");
}

} // namespace

Dumbbells::Dumbbells(const Theme& theme, QWidget* parent) : Chart(theme, QStringLiteral("whatif.hosts"), parent)
{
    setBare(16);
}

void Dumbbells::setLines(QVector<Line> lines, bool areCompared)
{
    std::stable_sort(lines.begin(), lines.end(), [](const Line& a, const Line& b) { return a.before > b.before; });
    m_lines = std::move(lines);
    m_areCompared = areCompared;
    setHeading(tr("What if, by host"), {},
               areCompared
                   ? tr("Bookings of %n host(s), before and after the draft.", nullptr, int(m_lines.size()))
                   : tr("Bookings of %n host(s) as the published rules give them.", nullptr, int(m_lines.size())));
    refresh();
}

QString Dumbbells::figures(const Line& line) const
{
    return m_areCompared ? tr("%1 → %2").arg(line.before).arg(line.after) : QString::number(line.after);
}

Chart::Twin Dumbbells::twin() const
{
    Twin twin{{tr("Host"), tr("Before"), tr("After"), tr("Difference")}, {}};
    for (const Line& line : m_lines)
        twin.rows.append({safeText(line.name), QString::number(line.before), QString::number(line.after),
                          signedText(line.after - line.before)});
    return twin;
}

int Dumbbells::heightFor(double) const { return int(m_lines.size() * kRow); }

QVector<Chart::Part> Dumbbells::draw(QPainter& painter, const QRectF& area, const Theme& theme)
{
    QVector<Part> parts;
    if (m_lines.isEmpty()) return parts;
    const QRectF plot(area.left() + kName, area.top(), std::max(20.0, area.width() - kName - kFigures), heightFor(0));
    int most = 1;
    for (const Line& line : std::as_const(m_lines)) most = std::max({most, line.before, line.after});
    painter.setPen(theme.color(Color::LineHair));
    for (int i = 0; i < kGridLines; ++i) {
        const double x = std::round(plot.left() + plot.width() * i / (kGridLines - 1)) + 0.5;
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
    }
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const QRectF row(area.left(), area.top() + double(i) * kRow, area.width(), kRow);
        drawLine(painter, row, plot, m_lines[i], (plot.width() - 2 * kDot) / most, theme);
        parts.append({row, QStringLiteral("%1, %2").arg(safeText(m_lines[i].name), figures(m_lines[i])), std::nullopt});
    }
    return parts;
}

void Dumbbells::drawLine(QPainter& painter, const QRectF& row, const QRectF& plot, const Line& line, double unit,
                         const Theme& theme) const
{
    const double y = row.center().y();
    const qreal dpr = painter.device()->devicePixelRatioF();
    painter.drawPixmap(QPointF(row.left(), std::floor(y) - 8), theme.monogram(line.host, line.name, 16, dpr));
    painter.setFont(theme.font(TextRole::Small));
    painter.setPen(theme.color(Color::TextPrimary));
    const QRectF name(row.left() + 22, row.top(), kName - 26, row.height());
    painter.drawText(name, Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(safeText(line.name), Qt::ElideRight, int(name.width())));
    const double before = plot.left() + kDot + line.before * unit, after = plot.left() + kDot + line.after * unit;
    if (m_areCompared && line.before != line.after) {
        painter.setPen(QPen(theme.color(Color::AccentLine), 2));
        painter.drawLine(QPointF(before, y), QPointF(after, y));
    }
    if (m_areCompared) {
        painter.setPen(QPen(theme.color(Color::TextTertiary), 1));
        painter.setBrush(theme.color(Color::BgCanvas));
        painter.drawEllipse(QPointF(before, y), kDot, kDot);
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(Color::AccentFill));
    painter.drawEllipse(QPointF(after, y), kDot, kDot);
    const QRectF difference(row.right() - 38, row.top(), 38, row.height());
    painter.setFont(theme.font(TextRole::Small));
    painter.setPen(theme.color(Color::TextSecondary));
    if (m_areCompared)
        painter.drawText(difference, Qt::AlignVCenter | Qt::AlignRight, signedText(line.after - line.before));
    const QString last = QString::number(line.after);
    const QRectF both(plot.right(), row.top(), difference.left() - plot.right() - 4, row.height());
    painter.setFont(theme.font(TextRole::BodyStrong));
    painter.setPen(theme.color(Color::TextPrimary));
    painter.drawText(both, Qt::AlignVCenter | Qt::AlignRight, last);
    if (!m_areCompared) return;
    const double used = painter.fontMetrics().horizontalAdvance(last) + 4;
    painter.setFont(theme.font(TextRole::Small));
    painter.setPen(theme.color(Color::TextSecondary));
    painter.drawText(both.adjusted(0, 0, -used, 0), Qt::AlignVCenter | Qt::AlignRight,
                     QStringLiteral("%1 →").arg(line.before));
}

} // namespace yoyaku::ui

#include "moc_dumbbells.cpp"
