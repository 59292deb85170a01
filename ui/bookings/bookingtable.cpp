#include "ui/bookings/bookingtable.h"

#include "core/models/bookingtablemodel.h"
#include "ui/commands/bookingacts.h"
#include "ui/theme/theme.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>

namespace yoyaku::ui {

namespace {

using Model = BookingTableModel;

constexpr int kWidths[Model::ColumnCount] = {34, 124, 168, 130, 136, 104, 100, 120};
constexpr int kIconStatus = 40;

/// Columns that leave when it gets narrow, first one first. Source: DESIGN section 2.
constexpr int kLeaving[] = {Model::Campaign, Model::GuestClock, Model::Type};

} // namespace

BookingTable::BookingTable(BookingDelegate::Parts parts, BookingTableModel& model, BookingActs& acts, QWidget* parent)
    : RowTable(parts.theme, QStringLiteral("bookingTable"), parent),
      m_model(model),
      m_acts(acts),
      m_delegate(new BookingDelegate(parts, this))
{
    setAccessibleName(tr("Bookings"));
    setModel(&model);
    setItemDelegate(m_delegate);
    horizontalHeader()->setSectionsClickable(true);
    horizontalHeader()->setMinimumSectionSize(kWidths[Model::Tick]);
    connect(horizontalHeader(), &QHeaderView::sectionClicked, this, &BookingTable::sortBy);
    connect(&model, &Model::planned, this, &BookingTable::span);
    connect(&model, &Model::pageLoaded, this, [this] {
        if (!currentIndex().isValid() && !m_current.isEmpty()) setCurrentBooking(m_current);
        Q_EMIT scrolled();
    });
}

void BookingTable::setToday(QDate today)
{
    m_delegate->setToday(today);
    viewport()->update();
}

void BookingTable::span()
{
    clearSpans();
    // Headings on screen get their span as they come into view: a plan of years has thousands of them.
    scrollContentsBy(0, 0);
}

void BookingTable::scrollContentsBy(int dx, int dy)
{
    RowTable::scrollContentsBy(dx, dy);
    const int first = std::max(0, rowAt(0)), last = rowAt(viewport()->height() - 1);
    for (int row = first; row <= (last < 0 ? m_model.rowCount() - 1 : last); ++row)
        if (m_model.isHeading(row) && columnSpan(row, 0) == 1) setSpan(row, 0, 1, Model::ColumnCount);
    Q_EMIT scrolled();
}

QVector<BookingId> BookingTable::visibleBookings() const
{
    const int first = std::max(0, rowAt(0)), last = rowAt(viewport()->height() - 1);
    return m_model.idsOf(first, last < 0 ? m_model.rowCount() - 1 : last);
}

void BookingTable::resizeEvent(QResizeEvent* event)
{
    RowTable::resizeEvent(event);
    fitColumns();
    scrollContentsBy(0, 0);
}

void BookingTable::fitColumns()
{
    int wanted = 0;
    for (int column = 0; column < Model::ColumnCount; ++column) {
        setColumnHidden(column, false);
        wanted += kWidths[column];
    }
    const int room = viewport()->width();
    for (const int column : kLeaving) {
        if (wanted <= room) break;
        setColumnHidden(column, true);
        wanted -= kWidths[column];
    }
    const bool isIconOnly = wanted > room;
    m_delegate->setIconOnlyStatus(isIconOnly);
    // The guest's name takes what is left.
    const int rest = std::max(0, room - wanted + (isIconOnly ? kWidths[Model::Status] - kIconStatus : 0));
    for (int column = 0; column < Model::ColumnCount; ++column) {
        const int width = column == Model::Status && isIconOnly ? kIconStatus : kWidths[column];
        setColumnWidth(column, column == Model::Guest ? width + rest : width);
    }
}

void BookingTable::sortBy(int column)
{
    switch (column) {
    case Model::Time:
        Q_EMIT sortRequested(BookingSort::Start);
        break;
    case Model::Guest:
        Q_EMIT sortRequested(BookingSort::Guest);
        break;
    case Model::Type:
        Q_EMIT sortRequested(BookingSort::EventType);
        break;
    case Model::Host:
        Q_EMIT sortRequested(BookingSort::Host);
        break;
    case Model::Status:
        Q_EMIT sortRequested(BookingSort::Status);
        break;
    default:
        break;
    }
}

BookingId BookingTable::currentBooking() const { return m_current; }

void BookingTable::setCurrentBooking(const BookingId& booking)
{
    m_current = booking;
    const int row = m_model.rowOf(booking);
    const QSignalBlocker quiet(this);
    if (row >= 0)
        selectionModel()->setCurrentIndex(m_model.index(row, 0),
                                          QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    else
        clearSelection();
}

void BookingTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    RowTable::currentChanged(current, previous);
    const BookingRow* row = current.isValid() ? m_model.booking(current.row()) : nullptr;
    if (!row || row->uid == m_current) return;
    m_current = row->uid;
    Q_EMIT bookingSelected(m_current);
}

void BookingTable::tick(int row)
{
    if (const BookingRow* one = m_model.booking(row)) m_model.setTicked(one->uid, !m_model.ticked().contains(one->uid));
}

void BookingTable::step(int by, bool extends)
{
    int row = currentIndex().row();
    if (extends) tick(row);
    do row += by;
    while (row >= 0 && row < m_model.rowCount() && m_model.isHeading(row));
    if (row < 0 || row >= m_model.rowCount()) return;
    setCurrentIndex(m_model.index(row, Model::Time));
}

bool BookingTable::act(int key)
{
    if (m_current.isEmpty()) return false;
    switch (key) {
    case Qt::Key_R:
        m_acts.reschedule(m_current);
        return true;
    case Qt::Key_A:
        m_acts.reassign(m_current);
        return true;
    case Qt::Key_Delete:
        m_acts.cancel(m_current);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT bookingOpened(m_current);
        return true;
    default:
        return false;
    }
}

void BookingTable::keyPressEvent(QKeyEvent* event)
{
    const auto mods = event->modifiers() & ~Qt::KeypadModifier;
    if (mods == Qt::ControlModifier && event->key() == Qt::Key_A) {
        for (const BookingId& id : visibleBookings()) m_model.setTicked(id, true);
        return;
    }
    if (mods & ~Qt::ShiftModifier) return RowTable::keyPressEvent(event);
    if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)
        step(event->key() == Qt::Key_Up ? -1 : 1, mods.testFlag(Qt::ShiftModifier));
    else if (event->key() == Qt::Key_Space)
        tick(currentIndex().row());
    else if (event->key() == Qt::Key_Escape && !m_model.ticked().isEmpty())
        m_model.clearTicks();
    else if (!act(event->key()))
        RowTable::keyPressEvent(event);
}

void BookingTable::mousePressEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index.isValid() &&
        (index.column() == Model::Tick || event->modifiers().testFlag(Qt::ControlModifier)))
        return tick(index.row());
    RowTable::mousePressEvent(event);
}

void BookingTable::mouseDoubleClickEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (const BookingRow* row = index.isValid() ? m_model.booking(index.row()) : nullptr)
        Q_EMIT bookingOpened(row->uid);
}

void BookingTable::contextMenuEvent(QContextMenuEvent* event)
{
    const BookingRow* row = currentIndex().isValid() ? m_model.booking(currentIndex().row()) : nullptr;
    if (!row) return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Reschedule…"), QKeySequence(Qt::Key_R), this, [this] { act(Qt::Key_R); });
    menu->addAction(tr("Reassign…"), QKeySequence(Qt::Key_A), this, [this] { act(Qt::Key_A); });
    menu->addSeparator();
    menu->addAction(tr("Cancel booking…"), QKeySequence(Qt::Key_Delete), this, [this] { act(Qt::Key_Delete); });
    const bool isChangeable = row->status != BookingStatus::Cancel && !row->isGone;
    for (QAction* action : menu->actions()) action->setEnabled(isChangeable);
    menu->popup(event->globalPos());
}

} // namespace yoyaku::ui

#include "moc_bookingtable.cpp"
