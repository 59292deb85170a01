#include "ui/shell/chipstrip.h"

#include "ui/theme/theme.h"

#include <QMouseEvent>
#include <QPainter>

namespace yoyaku::ui {

namespace {

constexpr int kGap = 6, kPadding = 8, kArrow = 12, kBottom = 12;

} // namespace

ChipStrip::ChipStrip(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChipStrip::setChips(const QVector<PaletteChip>& chips)
{
    m_chips = chips;
    if (m_edited >= m_chips.size()) m_edited = -1;
    QStringList said;
    for (const PaletteChip& chip : m_chips)
        said.append(tr("%1 is %2", "a part as typed, what it means").arg(chip.typed, chip.meaning));
    setAccessibleName(said.join(QLatin1String(", ")));
    setVisible(!m_chips.isEmpty());
    updateGeometry();
    update();
}

void ChipStrip::setEdited(int chip)
{
    m_edited = chip;
    update();
}

int ChipStrip::widthOf(const PaletteChip& chip) const
{
    return 2 * kPadding + QFontMetrics(m_theme.font(TextRole::Small)).horizontalAdvance(chip.typed) + kArrow +
           2 * kGap + QFontMetrics(m_theme.font(TextRole::SmallStrong)).horizontalAdvance(chip.meaning) + 4;
}

QVector<QRect> ChipStrip::places(int width) const
{
    const int height = m_theme.size(QLatin1String("chip"));
    QVector<QRect> all;
    int x = 16, y = 0;
    for (const PaletteChip& chip : m_chips) {
        const int needed = std::min(widthOf(chip), width - 32);
        if (x > 16 && x + needed > width - 16) {
            x = 16;
            y += height + kGap;
        }
        all.append({x, y, needed, height});
        x += needed + kGap;
    }
    return all;
}

int ChipStrip::heightForWidth(int width) const
{
    return m_chips.isEmpty() ? 0 : places(width).last().bottom() + 1 + kBottom;
}

QSize ChipStrip::sizeHint() const { return {width(), heightForWidth(width())}; }

void ChipStrip::paintChip(QPainter& painter, const QRect& place, const PaletteChip& chip, bool isEdited) const
{
    painter.setPen(isEdited ? QPen(m_theme.color(Color::FocusRing), 2) : QPen(Qt::NoPen));
    painter.setBrush(m_theme.color(chip.isAmbiguous ? Color::WarningTint : Color::BgSunken));
    painter.drawRoundedRect(place.adjusted(1, 1, -1, -1), 4, 4);
    QRect room = place.adjusted(kPadding, 0, -kPadding, 0);
    painter.setFont(m_theme.font(TextRole::Small));
    painter.setPen(m_theme.color(Color::TextSecondary));
    const QString typed = painter.fontMetrics().elidedText(chip.typed, Qt::ElideRight, room.width() / 2);
    painter.drawText(room, Qt::AlignVCenter, typed);
    room.adjust(painter.fontMetrics().horizontalAdvance(typed) + kGap, 0, 0, 0);
    painter.drawPixmap(room.left(), room.center().y() - kArrow / 2 + 1,
                       m_theme.pixmap(QLatin1String("action.forward"), kArrow, Color::TextTertiary,
                                      painter.device()->devicePixelRatioF()));
    room.adjust(kArrow + kGap, 0, 0, 0);
    painter.setFont(m_theme.font(TextRole::SmallStrong));
    painter.setPen(m_theme.color(chip.isAmbiguous ? Color::WarningText : Color::TextPrimary));
    painter.drawText(room, Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(chip.meaning, Qt::ElideRight, room.width()));
}

void ChipStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QVector<QRect> all = places(width());
    for (int i = 0; i < all.size(); ++i) paintChip(painter, all[i], m_chips[i], i == m_edited);
}

void ChipStrip::mousePressEvent(QMouseEvent* event)
{
    const QVector<QRect> all = places(width());
    for (int i = 0; i < all.size(); ++i)
        if (all[i].contains(event->position().toPoint())) Q_EMIT editRequested(i);
}

} // namespace yoyaku::ui

#include "moc_chipstrip.cpp"
