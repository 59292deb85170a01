#include "ui/bookings/bookinghead.h"

#include "ui/theme/theme.h"
#include "ui/widgets/ticksquare.h"

#include <QContextMenuEvent>
#include <QPainter>

namespace yoyaku::ui {

namespace {

constexpr int kPadding = 8, kChevron = 12, kGap = 4;

} // namespace

BookingHead::BookingHead(const Theme& theme, QWidget* parent) : QHeaderView(Qt::Horizontal, parent), m_theme(theme)
{
    setSectionsClickable(true);
    setSectionsMovable(true);
    setFirstSectionMovable(false); // the ticks
    setHighlightSections(false);
    setFixedHeight(theme.size(QLatin1String("tableHeader")));
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
}

void BookingHead::setSorted(int section, Qt::SortOrder order)
{
    m_sorted = section;
    m_order = order;
    viewport()->update();
}

void BookingHead::setTicks(Qt::CheckState state)
{
    if (std::exchange(m_ticks, state) != state) viewport()->update();
}

void BookingHead::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    painter->save();
    painter->fillRect(rect, m_theme.color(Color::BgCanvas));
    painter->setPen(m_theme.color(Color::LineHair));
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    if (section == 0) {
        paintTickSquare(*painter, rect, m_ticks, m_theme);
        return painter->restore();
    }
    const bool isSorted = section == m_sorted;
    painter->setFont(m_theme.font(TextRole::Small));
    painter->setPen(m_theme.color(isSorted ? Color::TextPrimary : Color::TextSecondary));
    const int room = rect.width() - 2 * kPadding - (isSorted ? kChevron + kGap : 0);
    const QString text = model()->headerData(section, Qt::Horizontal).toString();
    const QString shown = painter->fontMetrics().elidedText(text, Qt::ElideRight, room);
    painter->drawText(rect.adjusted(kPadding, 0, -kPadding, 0), Qt::AlignVCenter | Qt::AlignLeft, shown);
    if (isSorted) {
        const int left = rect.left() + kPadding + painter->fontMetrics().horizontalAdvance(shown) + kGap;
        painter->drawPixmap(left, rect.center().y() - kChevron / 2 + 1,
                            m_theme.pixmap(QLatin1String(m_order == Qt::AscendingOrder ? "chev.up" : "chev.down"),
                                           kChevron, Color::TextSecondary, devicePixelRatioF()));
    }
    painter->restore();
}

void BookingHead::contextMenuEvent(QContextMenuEvent* event) { Q_EMIT menuRequested(event->globalPos()); }

} // namespace yoyaku::ui

#include "moc_bookinghead.cpp"
