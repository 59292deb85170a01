#include "ui/live/ledgertable.h"

#include "core/models/directorymodel.h"
#include "core/models/ledgermodel.h"
#include "ui/live/deliverywords.h"
#include "ui/live/hostmarks.h"

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>

namespace yoyaku::ui {

namespace {

constexpr int kWidths[LedgerModel::ColumnCount] = {108, 116, 144, 0, 100};
constexpr int kAboutLeast = 140;

} // namespace

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
    connect(&parts.hosts, &HostMarks::known, viewport(), qOverload<>(&QWidget::update));
    parts.model.setWords([parts](const Delivery& row, int column) { return ledgerCell(parts, row, column); });
}

LedgerTable::~LedgerTable() { m_parts.model.setWords({}); }

const Delivery* LedgerTable::current() const
{
    return currentIndex().isValid() ? &m_parts.model.at(currentIndex().row()) : nullptr;
}

void LedgerTable::choose(qint64 number)
{
    m_isChosen = true;
    m_currentNumber = number;
    if (m_parts.model.rowOf(number) >= 0) keepCurrent();
}

void LedgerTable::keepCurrent()
{
    const int row = m_currentNumber > 0 ? m_parts.model.rowOf(m_currentNumber) : -1;
    if (m_isChosen && row >= 0)
        setCurrentIndex(m_parts.model.index(row, 0));
    else if (m_parts.model.rowCount() > 0)
        setCurrentIndex(m_parts.model.index(0, 0));
    else
        Q_EMIT currentDeliveryChanged(); // a reset says nothing of its own
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
    if (const Delivery* row = current(); row && !row->booking.isEmpty() && isBelieved(*row))
        Q_EMIT bookingOpened(row->booking);
}

void LedgerTable::mousePressEvent(QMouseEvent* event)
{
    m_isChosen = true;
    RowTable::mousePressEvent(event);
}

void LedgerTable::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) return copyRow();
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

void LedgerTable::copyRow() const
{
    const Delivery* row = current();
    if (!row) return;
    QStringList cells;
    for (int column = 0; column < LedgerModel::ColumnCount; ++column) cells << ledgerCell(m_parts, *row, column);
    QGuiApplication::clipboard()->setText(cells.join(u'\t'));
}

void LedgerTable::contextMenuEvent(QContextMenuEvent* event)
{
    if (!current()) return;
    if (event->reason() == QContextMenuEvent::Keyboard)
        return openMenu(viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft()), LedgerModel::About);
    const QModelIndex at = indexAt(event->pos());
    if (at.isValid()) openMenu(event->globalPos(), at.column());
}

void LedgerTable::openMenu(const QPoint& at, int column)
{
    const Delivery row = *current();
    const bool hasBooking = !row.booking.isEmpty() && isBelieved(row);
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("ledger.menu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Open booking"), QKeySequence(Qt::Key_Return), this, &LedgerTable::openCurrent)
        ->setEnabled(hasBooking);
    menu->addAction(tr("Replay"), QKeySequence(Qt::Key_Y), this, &LedgerTable::replayRequested)
        ->setEnabled(canReapply(row));
    menu->addSeparator();
    menu->addAction(tr("Copy row"), QKeySequence(QKeySequence::Copy), this, &LedgerTable::copyRow);
    const auto copy = [](const QString& text) { QGuiApplication::clipboard()->setText(text); };
    menu->addAction(tr("Copy cell"), this, [copy, text = ledgerCell(m_parts, row, column)] { copy(text); });
    menu->addAction(tr("Copy the body"), this, [copy, body = row.body] { copy(QString::fromUtf8(body)); })
        ->setEnabled(!row.body.isEmpty());
    menu->addSeparator();
    menu->addAction(tr("Only this verdict"), this, [this, row] { Q_EMIT verdictChosen(row.verdict); });
    menu->addAction(tr("Only this booking"), this, [this, row] { Q_EMIT bookingChosen(row.booking); })
        ->setEnabled(hasBooking);
    menu->popup(at);
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
