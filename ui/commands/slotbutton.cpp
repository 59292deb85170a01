#include "ui/commands/slotbutton.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace yoyaku::ui {

namespace {

constexpr int kHeight = 30, kPadding = 10, kRadius = 4;

} // namespace

SlotButton::SlotButton(const Theme& theme, EpochMs start, Kind kind, QWidget* parent)
    : QAbstractButton(parent), m_theme(theme), m_start(start), m_kind(kind)
{
    setCheckable(kind != Kind::Now);
    setEnabled(kind != Kind::Now);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
}

void SlotButton::setTexts(const QString& own, const QString& other)
{
    setText(own);
    m_other = other;
    update();
}

QSize SlotButton::sizeHint() const
{
    const QFontMetrics own(m_theme.font(TextRole::BodyStrong)), small(m_theme.font(TextRole::Small));
    const int right = m_other.isEmpty() ? 0 : small.horizontalAdvance(m_other) + kPadding;
    return {own.horizontalAdvance(text()) + right + 2 * kPadding, std::max(kHeight, own.height() + kPadding)};
}

void SlotButton::paintEdge(QPainter& painter) const
{
    const bool isBare = m_kind == Kind::Outside && !isEnabled();
    if (isChecked()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.color(Color::AccentFill));
    } else if (isBare) {
        return;
    } else {
        QPen pen(m_theme.color(m_kind == Kind::Now ? Color::LineControl : Color::LineStrong), 1);
        if (m_kind == Kind::Now) pen.setDashPattern({4, 3});
        painter.setPen(pen);
        painter.setBrush(m_theme.color(underMouse() && isEnabled() ? Color::BgHover : Color::BgCanvas));
    }
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), kRadius, kRadius);
}

void SlotButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintEdge(painter);
    const QRect inner = rect().adjusted(kPadding, 0, -kPadding, 0);
    const bool isPlain = m_kind == Kind::Open;
    painter.setFont(m_theme.font(isPlain ? TextRole::BodyStrong : TextRole::Body));
    painter.setPen(m_theme.color(isChecked() ? Color::AccentOn : isPlain ? Color::TextPrimary : Color::TextSecondary));
    painter.drawText(inner, Qt::AlignLeft | Qt::AlignVCenter, text());
    painter.setFont(m_theme.font(TextRole::Small));
    painter.setPen(m_theme.color(isChecked() ? Color::AccentOn : Color::TextSecondary));
    painter.drawText(inner, Qt::AlignRight | Qt::AlignVCenter, m_other);
    if (!m_theme.showsFocus(this)) return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_theme.color(isChecked() ? Color::TextPrimary : Color::FocusRing), 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), kRadius, kRadius);
}

} // namespace yoyaku::ui

#include "moc_slotbutton.cpp"
