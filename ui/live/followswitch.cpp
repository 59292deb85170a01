#include "ui/live/followswitch.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace yoyaku::ui {

namespace {

constexpr int kWidth = 28, kHeight = 16, kKnob = 12, kGap = 8, kMargin = 3;

} // namespace

FollowSwitch::FollowSwitch(const Theme& theme, QWidget* parent) : QCheckBox(parent), m_theme(theme)
{
    setFont(theme.font(TextRole::Small));
    setMinimumHeight(theme.size(QLatin1String("listRow")));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

QSize FollowSwitch::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + kGap + kWidth + 2 * kMargin + 1, minimumHeight()};
}

QSize FollowSwitch::minimumSizeHint() const { return {kWidth + 2 * kMargin, minimumHeight()}; }

void FollowSwitch::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF track(width() - kMargin - kWidth, (height() - kHeight) / 2.0, kWidth, kHeight);
    painter.setPen(isChecked() ? QPen(Qt::NoPen) : QPen(m_theme.color(Color::LineControl), 1));
    painter.setBrush(m_theme.color(isChecked() ? Color::AccentFill : Color::BgSunken));
    const double inset = isChecked() ? 0 : 0.5;
    painter.drawRoundedRect(track.adjusted(inset, inset, -inset, -inset), kHeight / 2.0, kHeight / 2.0);
    const double gap = (kHeight - kKnob) / 2.0, left = isChecked() ? track.right() - gap - kKnob : track.left() + gap;
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(isChecked() ? Color::AccentOn : Color::TextTertiary));
    painter.drawEllipse(QRectF(left, track.top() + gap, kKnob, kKnob));
    if (m_theme.showsFocus(this)) {
        painter.setPen(QPen(m_theme.color(Color::FocusRing), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(track.adjusted(-2, -2, 2, 2), kHeight / 2.0 + 2, kHeight / 2.0 + 2);
    }
    const QRect room(kMargin, 0, int(track.left()) - kGap - kMargin, height());
    if (room.width() < 2 * kWidth) return;
    painter.setFont(font());
    painter.setPen(m_theme.color(Color::TextSecondary));
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignRight,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, room.width()));
}

} // namespace yoyaku::ui

#include "moc_followswitch.cpp"
