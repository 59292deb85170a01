#include "ui/widgets/tickbox.h"

#include "ui/theme/theme.h"

#include <QFocusEvent>
#include <QPainter>
#include <QPainterPath>

namespace yoyaku::ui {

namespace {

constexpr double kBox = 14;
constexpr int kGap = 8;
constexpr int kIcon = 16;
constexpr int kMargin = 2; ///< room for the focus ring

} // namespace

TickBox::TickBox(const QString& text, const Theme& theme, QWidget* parent)
    : QCheckBox(text, parent),
      m_theme(theme),
      m_fill(theme.color(Color::AccentFill)),
      m_tick(theme.color(Color::AccentOn))
{
    setMinimumHeight(theme.size(QLatin1String("listRow")));
    connect(&theme, &Theme::changed, this, [this] {
        if (m_hasOwnColors) return;
        m_fill = m_theme.color(Color::AccentFill);
        m_tick = m_theme.color(Color::AccentOn);
        update();
    });
}

void TickBox::setColors(const QColor& fill, const QColor& tick)
{
    m_hasOwnColors = true;
    m_fill = fill;
    m_tick = tick;
    update();
}

QSize TickBox::sizeHint() const
{
    const int icon = this->icon().isNull() ? 0 : kIcon + kGap;
    const int text = fontMetrics().size(Qt::TextShowMnemonic, this->text()).width();
    return {kMargin + int(kBox) + kGap + icon + text + kMargin, minimumHeight()};
}

// The text is elided when there is no room, so a long name does not widen the side bar.
QSize TickBox::minimumSizeHint() const { return {int(kBox) + 2 * kMargin + 40, minimumHeight()}; }

void TickBox::paintBox(QPainter& painter, const QRectF& box) const
{
    painter.setPen(isChecked() ? QPen(Qt::NoPen) : QPen(m_theme.color(Color::LineControl), 1));
    painter.setBrush(isChecked() ? m_fill : m_theme.color(Color::BgCanvas));
    const double inset = isChecked() ? 0 : 0.5;
    painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), 3, 3);
    if (!isChecked()) return;
    QPainterPath tick(box.topLeft() + QPointF(3.5, 7.25));
    tick.lineTo(box.topLeft() + QPointF(6, 9.75));
    tick.lineTo(box.topLeft() + QPointF(10.5, 4.5));
    painter.setPen(QPen(m_tick, 1.75, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(tick);
}

void TickBox::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box(kMargin, (height() - kBox) / 2, kBox, kBox);
    paintBox(painter, box);
    if (m_theme.showsFocus(this)) {
        painter.setPen(QPen(m_theme.color(Color::FocusRing), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box.adjusted(-2, -2, 2, 2), 4, 4);
    }
    int left = int(box.right()) + kGap;
    if (!icon().isNull()) {
        icon().paint(&painter, QRect(left, (height() - kIcon) / 2, kIcon, kIcon));
        left += kIcon + kGap;
    }
    painter.setPen(m_theme.color(isEnabled() ? Color::TextPrimary : Color::TextDisabled));
    const QRect room(left, 0, width() - left - kMargin, height());
    QString plain = text();
    plain.replace(QLatin1String("&&"), QLatin1String("&"));
    painter.drawText(room, Qt::AlignVCenter | Qt::TextSingleLine,
                     fontMetrics().elidedText(plain, Qt::ElideRight, room.width()));
}

} // namespace yoyaku::ui

#include "moc_tickbox.cpp"
