#include "ui/widgets/skeletonrows.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace yoyaku::ui {

namespace {

constexpr int kRow = 36, kBar = 14, kFoot = 44, kMargin = 16;
constexpr double kColumns[] = {0.0, 0.05, 0.22, 0.52, 0.74};   ///< where bars begin, of the width
constexpr double kWidths[] = {0.018, 0.11, 0.2, 0.14, 0.1};    ///< how long they are at most
constexpr double kShares[] = {1, 0.75, 0.95, 0.82, 0.7, 0.88}; ///< row by row

} // namespace

SkeletonRows::SkeletonRows(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void SkeletonRows::setProgress(const QString& text, int done, int total)
{
    m_text = text;
    m_done = done;
    m_total = total;
    setAccessibleName(text);
    update();
}

void SkeletonRows::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Color::BgCanvas));
    painter.setRenderHint(QPainter::Antialiasing);
    const int room = width() - 2 * kMargin;
    for (int row = 0; (row + 1) * kRow < height() - kFoot; ++row) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.color(Color::BgSunken));
        for (int i = 0; i < int(std::size(kColumns)); ++i) {
            const double share = i == 0 ? 1 : kShares[(row + i * 2) % int(std::size(kShares))];
            const int length = i == 0 ? kBar : int(room * kWidths[i] * share);
            painter.drawRoundedRect(
                QRectF(kMargin + room * kColumns[i], row * kRow + (kRow - kBar) / 2.0, length, kBar), 3, 3);
        }
        painter.setPen(m_theme.color(Color::LineFaint));
        painter.drawLine(0, (row + 1) * kRow, width(), (row + 1) * kRow);
    }
    painter.setFont(m_theme.font(TextRole::Small));
    painter.setPen(m_theme.color(Color::TextSecondary));
    const QRect foot(kMargin, height() - kFoot, room, kFoot);
    painter.drawText(foot, Qt::AlignVCenter | Qt::AlignLeft, m_text);
    if (m_total <= 0) return;
    const int left = foot.left() + painter.fontMetrics().horizontalAdvance(m_text) + 12;
    const QRectF bar(left, foot.center().y() - 1, 120, 4);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(Color::BgSunken));
    painter.drawRoundedRect(bar, 2, 2);
    painter.setBrush(m_theme.color(Color::AccentFill));
    painter.drawRoundedRect(QRectF(bar.topLeft(), QSizeF(bar.width() * std::min(1.0, double(m_done) / m_total), 4)), 2,
                            2);
}

} // namespace yoyaku::ui

#include "moc_skeletonrows.cpp"
