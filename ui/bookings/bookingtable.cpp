#include "ui/bookings/bookingtable.h"

#include "core/models/bookingtablemodel.h"
#include "ui/bookings/bookingcells.h"
#include "ui/bookings/bookinghead.h"
#include "ui/commands/bookingactkeys.h"
#include "ui/commands/bookingacts.h"
#include "ui/shell/actionregistry.h"
#include "ui/theme/theme.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPointer>

namespace yoyaku::ui {

namespace {

using Model = BookingTableModel;

} // namespace

BookingTable::BookingTable(BookingDelegate::Parts parts, BookingTableModel& model, BookingActs& acts, QWidget* parent)
    : RowTable(parts.theme, QStringLiteral("bookingTable"), parent),
      m_theme(parts.theme),
      m_model(model),
      m_acts(acts),
      m_delegate(new BookingDelegate(parts, this)),
      m_head(new BookingHead(parts.theme, this)),
      m_heading(parts.theme.size(QLatin1String("groupRow")))
{
    setModel(&model);
    setItemDelegate(m_delegate);
    setHorizontalHeader(m_head);
    m_head->setSectionsClickable(true);
    m_head->setMinimumSectionSize(m_columns.width(Model::Tick));
    m_head->setSectionResizeMode(QHeaderView::Interactive);
    m_head->setSectionResizeMode(Model::Tick, QHeaderView::Fixed);
    connectHead();
    connect(&model, &Model::planned, this, [this] {
        span();
        showTicks();
    });
    connect(&model, &Model::ticksChanged, this, &BookingTable::showTicks);
    connect(&model, &Model::pageLoaded, this, [this] {
        if (!currentIndex().isValid() && !m_current.isEmpty()) setCurrentBooking(m_current);
        Q_EMIT scrolled();
    });
    model.setCellText(
        [parts](const BookingRow& row, int column) { return cellText(row, column, parts.directory, parts.format); });
    model.setHeadingText([delegate = QPointer<BookingDelegate>(m_delegate)](int row) {
        return delegate ? delegate->headingText(row) : QString();
    });
    retranslate();
}

void BookingTable::connectHead()
{
    connect(m_head, &QHeaderView::sectionClicked, this, &BookingTable::onHeadClicked);
    connect(m_head, &BookingHead::menuRequested, this, &BookingTable::openColumnMenu);
    connect(m_head, &QHeaderView::sectionMoved, this, [this] {
        if (!m_isFitting) takeOrder();
    });
    connect(m_head, &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        if (m_isFitting || width == 0) return;
        m_columns.setWidth(column, width * 100 / m_theme.textPercent());
        Q_EMIT columnsChanged();
        // Not under the pointer that drags the edge: when it is let go, the rest is shared out anew.
        QMetaObject::invokeMethod(this, &BookingTable::fitColumns, Qt::QueuedConnection);
    });
}

void BookingTable::retranslate()
{
    setAccessibleName(tr("Bookings"));
    for (int column = 0; column < Model::ColumnCount; ++column)
        m_model.setHeaderData(column, Qt::Horizontal,
                              column == Model::Tick ? QString() : BookingColumns::title(column));
}

void BookingTable::setSorted(BookingSort sort, Qt::SortOrder order)
{
    int sorted = -1;
    for (int column = 0; column < Model::ColumnCount && sorted < 0; ++column)
        if (BookingColumns::sort(column) == sort && !isColumnHidden(column)) sorted = column;
    m_head->setSorted(sorted, order);
}

void BookingTable::showTicks()
{
    const BookingSelection& ticked = m_model.ticked();
    const qint64 count = m_model.tickedCount();
    m_head->setTicks(ticked.isEmpty()                             ? Qt::Unchecked
                     : ticked.isAll() && count == m_model.total() ? Qt::Checked
                                                                  : Qt::PartiallyChecked);
}

void BookingTable::setToday(QDate today)
{
    m_delegate->setToday(today);
    viewport()->update();
}

void BookingTable::applyOrder()
{
    m_isFitting = true;
    const QVector<int>& order = m_columns.order();
    for (int place = 0; place < order.size(); ++place) m_head->moveSection(m_head->visualIndex(order[place]), place);
    m_isFitting = false;
}

void BookingTable::takeOrder()
{
    QVector<int> order;
    for (int place = 0; place < Model::ColumnCount; ++place) order.append(m_head->logicalIndex(place));
    m_columns.setOrder(order);
    if (m_columns.order() != order) QMetaObject::invokeMethod(this, &BookingTable::applyOrder, Qt::QueuedConnection);
    Q_EMIT columnsChanged();
}

void BookingTable::restoreColumns(const QVariantMap& columns)
{
    m_columns.restore(columns);
    applyOrder();
    fitColumns();
}

QVector<int> BookingTable::shownColumns() const
{
    QVector<int> shown;
    for (const int column : m_columns.order())
        if (column != Model::Tick && m_columns.isChosen(column)) shown.append(column);
    return shown;
}

void BookingTable::openColumnMenu(const QPoint& globalPos)
{
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("columnMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const int column : m_columns.order()) {
        if (column == Model::Tick) continue;
        QAction* action = menu->addAction(BookingColumns::title(column));
        action->setCheckable(true);
        action->setChecked(m_columns.isChosen(column));
        action->setEnabled(!BookingColumns::isFixed(column));
        connect(action, &QAction::toggled, this, [this, column](bool isChosen) {
            m_columns.setChosen(column, isChosen);
            fitColumns();
            Q_EMIT columnsChanged();
        });
    }
    menu->addSeparator();
    menu->addAction(tr("As in the beginning"), this, [this] {
        m_columns.reset();
        applyOrder();
        fitColumns();
        Q_EMIT columnsChanged();
    });
    menu->popup(globalPos);
}

void BookingTable::span()
{
    clearSpans();
    sizeHeadings();
    // Headings on screen get their span as they come into view: a plan of years has thousands of them.
    scrollContentsBy(0, 0);
}

void BookingTable::setRowHeight(int px)
{
    m_headings.clear(); // the new height is every row's
    RowTable::setRowHeight(px);
    sizeHeadings();
}

// Headings are lower than rows. Without updates, else each one lays out all the others anew.
void BookingTable::sizeHeadings()
{
    QHeaderView* rows = verticalHeader();
    const int plain = rows->defaultSectionSize(), heading = m_heading;
    rows->setUpdatesEnabled(false);
    for (const int row : std::as_const(m_headings))
        if (row < rows->count()) rows->resizeSection(row, plain);
    m_headings = m_model.headings();
    for (const int row : std::as_const(m_headings))
        if (row < rows->count()) rows->resizeSection(row, heading);
    rows->setUpdatesEnabled(true);
    updateGeometries();
    viewport()->update();
}

void BookingTable::scrollContentsBy(int dx, int dy)
{
    RowTable::scrollContentsBy(dx, dy);
    const int first = std::max(0, rowAt(0)), last = rowAt(viewport()->height() - 1);
    bool isStale = false;
    for (int row = first; row <= (last < 0 ? m_model.rowCount() - 1 : last); ++row)
        if (m_model.isHeading(row)) {
            if (columnSpan(row, 0) == 1) setSpan(row, 0, 1, Model::ColumnCount);
            isStale = isStale || rowHeight(row) != m_heading;
        }
    // A table made anew over a model that has its plan already hears of no plan.
    if (isStale) QMetaObject::invokeMethod(this, &BookingTable::sizeHeadings, Qt::QueuedConnection);
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
    const BookingColumns::Fit fit = m_columns.fit(viewport()->width(), m_theme.textPercent());
    m_isFitting = true;
    m_delegate->setIconOnlyStatus(fit.isIconStatus);
    for (int column = 0; column < Model::ColumnCount; ++column) {
        setColumnHidden(column, fit.widths[column] == 0);
        if (fit.widths[column] > 0) setColumnWidth(column, fit.widths[column]);
    }
    m_isFitting = false;
    setSorted(m_model.query().sort, m_model.query().order);
}

void BookingTable::onHeadClicked(int column)
{
    if (column == Model::Tick) {
        if (m_model.ticked().isAll())
            m_model.clearTicks();
        else
            m_model.tickAll();
    } else if (const auto sort = BookingColumns::sort(column)) {
        Q_EMIT sortRequested(*sort);
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

// Shift walks a range: what the first row becomes, the others become too.
void BookingTable::step(int by, bool extends)
{
    int row = currentIndex().row();
    const BookingRow* here = m_model.booking(row);
    if (extends && here) {
        if (!m_rangeTicks) m_rangeTicks = !m_model.ticked().contains(here->uid);
        m_model.setTicked(here->uid, *m_rangeTicks);
    }
    do row += by;
    while (row >= 0 && row < m_model.rowCount() && m_model.isHeading(row));
    if (row < 0 || row >= m_model.rowCount()) return;
    setCurrentIndex(m_model.index(row, Model::Time));
    const BookingRow* next = m_model.booking(row);
    if (extends && next && m_rangeTicks) m_model.setTicked(next->uid, *m_rangeTicks);
}

void BookingTable::open()
{
    if (!m_current.isEmpty()) Q_EMIT bookingOpened(m_current);
}

void BookingTable::keyPressEvent(QKeyEvent* event)
{
    const auto mods = event->modifiers() & ~Qt::KeypadModifier;
    if (!mods.testFlag(Qt::ShiftModifier)) m_rangeTicks.reset();
    if (mods & ~Qt::ShiftModifier) return RowTable::keyPressEvent(event);
    if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)
        step(event->key() == Qt::Key_Up ? -1 : 1, mods.testFlag(Qt::ShiftModifier));
    else if (event->key() == Qt::Key_Escape && !m_model.ticked().isEmpty())
        m_model.clearTicks();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        open();
    else
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
    menu->setObjectName(QStringLiteral("rowMenu"));
    const QPoint at = event->reason() == QContextMenuEvent::Keyboard
                          ? viewport()->mapToGlobal(visualRect(currentIndex().siblingAtColumn(Model::Guest)).center())
                          : event->globalPos();
    const auto keys = [this](const char* id) {
        const QAction* action = m_commands ? m_commands->action(QLatin1String(id)) : nullptr;
        return action ? action->shortcut() : QKeySequence();
    };
    const BookingId booking = row->uid;
    QAction* open = menu->addAction(tr("Open"), QKeySequence(Qt::Key_Return), this, [this] { this->open(); });
    const bool isTicked = m_model.ticked().contains(booking);
    QAction* select = menu->addAction(isTicked ? tr("Clear the tick") : tr("Select"), keys("bookings.tick"), this,
                                      &BookingTable::tickCurrent);
    menu->addSeparator();
    menu->addAction(tr("Reschedule…"), keys(kBookingActIds[0]), this, [=, this] { m_acts.reschedule(booking); });
    menu->addAction(tr("Reassign…"), keys(kBookingActIds[1]), this, [=, this] { m_acts.reassign(booking); });
    menu->addSeparator();
    menu->addAction(tr("Cancel booking…"), keys(kBookingActIds[2]), this, [=, this] { m_acts.cancel(booking); });
    const bool isChangeable = row->status != BookingStatus::Cancel && !row->isGone;
    for (QAction* action : menu->actions())
        if (action != open && action != select) action->setEnabled(isChangeable);
    menu->popup(at);
}

} // namespace yoyaku::ui

#include "moc_bookingtable.cpp"
