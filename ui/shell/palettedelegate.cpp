#include "ui/shell/palettedelegate.h"

#include "ui/shell/palettematch.h"
#include "ui/shell/palettemodel.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QTextLayout>

namespace yoyaku::ui {

namespace {

constexpr int kHeading = 28, kInset = 6, kLeft = 18, kIcon = 16, kTextLeft = 44, kRight = 18, kGap = 10;

} // namespace

PaletteDelegate::PaletteDelegate(const PaletteModel& model, const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent), m_model(model), m_theme(theme)
{}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int least = m_model.entry(index.row()) ? m_theme.size(QLatin1String("paletteRow")) : kHeading;
    return {0, std::max(least, option.fontMetrics.height() + 8)};
}

void PaletteDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    if (const PaletteEntry* entry = m_model.entry(index.row())) {
        paintEntry(*painter, option, *entry);
    } else {
        painter->setFont(m_theme.font(TextRole::SmallStrong));
        painter->setPen(m_theme.color(Color::TextSecondary));
        painter->drawText(option.rect.adjusted(kLeft, 4, -kRight, 0), Qt::AlignVCenter, index.data().toString());
    }
    painter->restore();
}

void PaletteDelegate::paintEntry(QPainter& painter, const QStyleOptionViewItem& option, const PaletteEntry& entry) const
{
    const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
    const bool isUnder = option.state.testFlag(QStyle::State_MouseOver);
    if (isCurrent || isUnder) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.color(isCurrent ? Color::BgSelected : Color::BgHover));
        painter.drawRoundedRect(option.rect.adjusted(kInset, 0, -kInset, 0), 4, 4);
    }
    const qreal dpr = painter.device()->devicePixelRatioF();
    const QPoint at(option.rect.left() + kLeft, option.rect.center().y() - kIcon / 2 + 1);
    if (!entry.host.isEmpty())
        painter.drawPixmap(at, m_theme.monogram(entry.host, entry.hostName, kIcon, dpr));
    else
        painter.drawPixmap(
            at, m_theme.pixmap(entry.icon, kIcon, entry.isPossible ? Color::TextSecondary : Color::TextDisabled, dpr));
    const QString keys = isCurrent && entry.section == PaletteEntry::Section::Create
                             ? QKeySequence(Qt::Key_Enter).toString(QKeySequence::NativeText)
                             : entry.keys;
    const int end = paintEnd(painter, option.rect, entry, keys);
    paintTitle(
        painter,
        QRect(QPoint(option.rect.left() + kTextLeft, option.rect.top()), QPoint(end - kGap, option.rect.bottom())),
        entry, isCurrent);
}

/// Where the room for the title ends.
int PaletteDelegate::paintEnd(QPainter& painter, const QRect& row, const PaletteEntry& entry, const QString& keys) const
{
    int right = row.right() - kRight;
    if (!keys.isEmpty()) {
        painter.setFont(m_theme.font(TextRole::Micro));
        const QFontMetrics metrics = painter.fontMetrics();
        const QSize size(metrics.horizontalAdvance(keys) + 12, metrics.height() + 4);
        const QRect frame(QPoint(right - size.width(), row.center().y() - size.height() / 2 + 1), size);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(m_theme.color(Color::BgWindow));
        painter.setPen(m_theme.color(Color::LineStrong));
        painter.drawRoundedRect(QRectF(frame).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
        painter.setPen(m_theme.color(Color::TextSecondary));
        painter.drawText(frame, Qt::AlignCenter, keys);
        right = frame.left() - kGap;
    }
    if (!entry.tail.isEmpty()) {
        painter.setFont(m_theme.font(TextRole::Small));
        painter.setPen(m_theme.color(Color::TextTertiary));
        const int width = painter.fontMetrics().horizontalAdvance(entry.tail);
        painter.drawText(QRect(right - width, row.top(), width + 1, row.height()), Qt::AlignVCenter, entry.tail);
        right -= width + kGap;
    }
    return right;
}

void PaletteDelegate::paintTitle(QPainter& painter, const QRect& room, const PaletteEntry& entry, bool isCurrent) const
{
    const bool isStrong = isCurrent && entry.section == PaletteEntry::Section::Create;
    QFont font = m_theme.font(isStrong ? TextRole::SmallStrong : TextRole::Body);
    font.setPixelSize(m_theme.font(TextRole::Body).pixelSize());
    font.setStrikeOut(entry.isStruck);
    const Color color = !entry.isPossible ? Color::TextDisabled
                        : entry.isStruck  ? Color::TextTertiary
                                          : Color::TextPrimary;
    const QString text = QFontMetrics(font).elidedText(entry.title, Qt::ElideRight, room.width());
    QTextLayout layout(text, font);
    QVector<QTextLayout::FormatRange> marks;
    if (entry.isPossible && entry.section != PaletteEntry::Section::Create)
        for (const auto& [start, length] : matchMarks(text, m_wish)) {
            QTextCharFormat format;
            format.setForeground(m_theme.color(Color::AccentText));
            format.setFontWeight(QFont::DemiBold);
            marks.append({int(start), int(length), format});
        }
    layout.setFormats(marks);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setNumColumns(int(text.size()));
    layout.endLayout();
    painter.setPen(m_theme.color(color));
    layout.draw(&painter, QPointF(room.left(), room.center().y() - line.height() / 2 + 1));
    const int after = int(line.naturalTextWidth()) + kGap;
    if (entry.detail.isEmpty() || after + 32 > room.width()) return;
    painter.setFont(m_theme.font(TextRole::Small));
    painter.setPen(m_theme.color(entry.isPossible ? Color::TextTertiary : Color::TextDisabled));
    const QRect rest = room.adjusted(after, 0, 0, 0);
    painter.drawText(rest, Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(entry.detail, Qt::ElideRight, rest.width()));
}

} // namespace yoyaku::ui

#include "moc_palettedelegate.cpp"
