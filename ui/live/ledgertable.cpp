#include "ui/live/ledgertable.h"

#include "core/models/directorymodel.h"
#include "core/models/ledgermodel.h"
#include "ui/format/timeformat.h"
#include "ui/live/deliverywords.h"
#include "ui/theme/theme.h"
#include "ui/widgets/pill.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

namespace yoyaku::ui {

namespace {

constexpr int kWidths[LedgerModel::ColumnCount] = {104, 110, 140, 0, 84};
constexpr int kAboutLeast = 120;
constexpr int kPadding = 8, kFirstPadding = 16;

} // namespace

void LedgerDelegate::paintTime(QPainter& painter, const QRect& cell, const Delivery& row) const
{
    const Theme& theme = m_parts.theme;
    const QString text = m_parts.format.timeWithMillis(row.receivedAt);
    const QString seconds = text.left(8);
    painter.setPen(theme.color(Color::TextPrimary));
    painter.drawText(cell, Qt::AlignVCenter, seconds);
    painter.setPen(theme.color(Color::TextTertiary));
    painter.drawText(cell.adjusted(painter.fontMetrics().horizontalAdvance(seconds), 0, 0, 0), Qt::AlignVCenter,
                     text.mid(8));
}

void LedgerDelegate::paintVerdict(QPainter& painter, const QRect& cell, const Delivery& row) const
{
    paintPill(painter, cell, verdictLook(row.verdict), m_parts.theme);
}

void LedgerDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& theme = m_parts.theme;
    const Delivery& row = m_parts.model.at(index.row());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
    if (isCurrent)
        painter->fillRect(option.rect, theme.color(Color::BgSelected));
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, theme.color(Color::BgHover));
    if (isCurrent && index.column() == 0)
        painter->fillRect(QRect(option.rect.topLeft(), QSize(2, option.rect.height())), theme.color(Color::AccentFill));
    const int left = index.column() == 0 ? kFirstPadding : kPadding;
    const QRect cell = option.rect.adjusted(left, 0, -kPadding, 0);
    const auto elided = [&](const QString& text) {
        return painter->fontMetrics().elidedText(text, Qt::ElideRight, cell.width());
    };
    const bool isApplied = row.verdict == Verdict::Genuine || row.verdict == Verdict::Recovered;
    painter->setFont(theme.font(TextRole::Body));
    painter->setPen(theme.color(isApplied ? Color::TextPrimary : Color::TextSecondary));
    switch (index.column()) {
    case LedgerModel::Received:
        paintTime(*painter, cell, row);
        break;
    case LedgerModel::VerdictColumn:
        paintVerdict(*painter, cell, row);
        break;
    case LedgerModel::Event:
        painter->setPen(theme.color(Color::TextSecondary));
        painter->drawText(cell, Qt::AlignVCenter, elided(row.event.isEmpty() ? QStringLiteral("–") : row.event));
        break;
    case LedgerModel::About:
        painter->drawText(cell, Qt::AlignVCenter, elided(deliveryAbout(row, m_parts.directory)));
        break;
    case LedgerModel::Answered:
        painter->setPen(theme.color(Color::TextSecondary));
        painter->drawText(cell, Qt::AlignVCenter | Qt::AlignRight, answeredText(row));
        break;
    }
    painter->setPen(theme.color(Color::LineFaint));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->restore();
}

LedgerTable::LedgerTable(LedgerDelegate::Parts parts, QWidget* parent)
    : RowTable(parts.theme, QStringLiteral("ledgerTable"), parent), m_parts(parts)
{
    setAccessibleName(tr("Deliveries"));
    setModel(&parts.model);
    setItemDelegate(new LedgerDelegate(parts, this));
    horizontalHeader()->setSectionsClickable(false);
    connect(&parts.model, &QAbstractItemModel::rowsInserted, this, &LedgerTable::keepCurrent);
    connect(&parts.model, &QAbstractItemModel::modelReset, this, &LedgerTable::keepCurrent);
    connect(&parts.directory, &DirectoryModel::changed, viewport(), qOverload<>(&QWidget::update));
}

const Delivery* LedgerTable::current() const
{
    return currentIndex().isValid() ? &m_parts.model.at(currentIndex().row()) : nullptr;
}

void LedgerTable::keepCurrent()
{
    const int row = m_currentNumber > 0 ? m_parts.model.rowOf(m_currentNumber) : -1;
    if (m_isChosen && row >= 0)
        setCurrentIndex(m_parts.model.index(row, 0));
    else if (m_parts.model.rowCount() > 0)
        setCurrentIndex(m_parts.model.index(0, 0));
}

void LedgerTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    RowTable::currentChanged(current, previous);
    m_currentNumber = current.isValid() ? m_parts.model.at(current.row()).number : 0;
    Q_EMIT currentDeliveryChanged();
}

void LedgerTable::openCurrent()
{
    // What a refused delivery names is not believed, so it opens nothing.
    if (const Delivery* row = current(); row && !row->booking.isEmpty() && row->status != 401)
        Q_EMIT bookingOpened(row->booking);
}

void LedgerTable::mousePressEvent(QMouseEvent* event)
{
    m_isChosen = true;
    RowTable::mousePressEvent(event);
}

void LedgerTable::keyPressEvent(QKeyEvent* event)
{
    // A letter is a key of the page, not the beginning of a search through the rows.
    if (!event->text().isEmpty() && event->text().at(0).isPrint()) return event->ignore();
    if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down) m_isChosen = true;

    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) return openCurrent();
    RowTable::keyPressEvent(event);
}

void LedgerTable::mouseDoubleClickEvent(QMouseEvent* event)
{
    RowTable::mouseDoubleClickEvent(event);
    openCurrent();
}

void LedgerTable::resizeEvent(QResizeEvent* event)
{
    RowTable::resizeEvent(event);
    int rest = viewport()->width();
    for (const int width : kWidths) rest -= width;
    // The event's raw name leaves first: verdict and guest say what matters.
    const bool isNarrow = rest < kAboutLeast;
    setColumnHidden(LedgerModel::Event, isNarrow);
    if (isNarrow) rest += kWidths[LedgerModel::Event];
    for (int column = 0; column < LedgerModel::ColumnCount; ++column)
        setColumnWidth(column, column == LedgerModel::About ? std::max(40, rest) : kWidths[column]);
}

void LedgerTable::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) viewport()->update();
    RowTable::changeEvent(event);
}

} // namespace yoyaku::ui

#include "moc_ledgertable.cpp"
