#include "core/models/bookingtablemodel.h"

#include "core/models/guestmask.h"
#include "core/store/readsession.h"
#include "core/store/store.h"

#include <QTimer>

namespace yoyaku {

namespace {

constexpr int kCachedPages = 40;
constexpr int kPlanPauseMs = 120; ///< a burst of change sets costs a few plans, not one each

bool sameShape(const TablePlan& a, const TablePlan& b)
{
    return a.total == b.total && a.groups.size() == b.groups.size() &&
           std::equal(a.groups.begin(), a.groups.end(), b.groups.begin(), [](const auto& x, const auto& y) {
               return x.dayStart == y.dayStart && x.key == y.key && x.firstRow == y.firstRow && x.count == y.count;
           });
}

} // namespace

BookingTableModel::BookingTableModel(Store& store, QObject* parent, GuestMask* mask)
    : QAbstractTableModel(parent), m_store(store), m_mask(mask), m_pages(kCachedPages)
{
    if (mask) connect(mask, &GuestMask::changed, this, &BookingTableModel::maskAnew);
    connect(&store, &Store::changed, this, [this](const ChangeSet& set) {
        if (!set.changes.isEmpty()) schedulePlan();
    });
    connect(&store, &Store::opened, this, [this] { schedulePlan(); });
}

void BookingTableModel::setQuery(const TableQuery& query)
{
    if (query == m_query && m_generation > 0) return;
    m_query = query;
    ++m_generation;
    m_isPlanning = false;
    plan();
}

void BookingTableModel::setActive(bool isActive)
{
    m_isActive = isActive;
    if (isActive && std::exchange(m_isPlanDirty, false)) plan();
}

void BookingTableModel::schedulePlan()
{
    if (!m_isActive) {
        m_isPlanDirty = true;
        return;
    }
    if (std::exchange(m_isPlanScheduled, true)) return;
    QTimer::singleShot(kPlanPauseMs, this, [this] {
        m_isPlanScheduled = false;
        plan();
    });
}

void BookingTableModel::plan()
{
    if (m_isPlanning) {
        m_isPlanDirty = true;
        return;
    }
    m_isPlanDirty = !m_isActive;
    if (!m_isActive) return;
    m_isPlanning = true;
    using Shared = std::shared_ptr<const TablePlan>;
    m_store.read<Shared>(
        this,
        [query = m_query](ReadSession& session) -> Shared {
            return std::make_shared<TablePlan>(session.tablePlan(query));
        },
        [this, query = m_query](const Shared& made) {
            if (query != m_query) return;
            m_isPlanning = false;
            takePlan(made);
            if (m_isPlanDirty) plan();
        },
        Store::Lane::List);
}

void BookingTableModel::takePlan(std::shared_ptr<const TablePlan> made)
{
    const bool keepsShape = sameShape(*made, *m_plan);
    ++m_generation;
    m_asked.clear();
    if (keepsShape) {
        // The same rows in number: pages here stay on screen until the new ones replace them.
        m_plan = std::move(made);
        for (const int page : m_pages.keys()) askPage(page);
    } else {
        beginResetModel();
        m_plan = std::move(made);
        m_rows = TableRowMap(*m_plan);
        m_pages.clear();
        endResetModel();
    }
    Q_EMIT planned();
}

void BookingTableModel::askPage(int page) const
{
    if (m_asked.contains(page) || page >= m_plan->pageStarts.size()) return;
    m_asked.insert(page);
    auto* self = const_cast<BookingTableModel*>(this); // data() is const, and what it lacks has to be asked for
    m_store.read<Page>(
        self,
        [query = m_query, plan = m_plan, page](ReadSession& session) { return session.tablePage(query, *plan, page); },
        [self, generation = m_generation, page](const Page& rows) { self->takePage(generation, page, rows); },
        Store::Lane::List);
}

void BookingTableModel::takePage(quint64 generation, int page, const Page& rows)
{
    if (generation != m_generation) return;
    m_pages.insert(page, new Kept{rows, masked(rows)});
    const qint64 first = qint64(page) * kPageRows;
    const qint64 last = std::min(first + kPageRows, m_plan->total) - 1;
    if (last < first) return;
    Q_EMIT dataChanged(index(m_rows.rowOfBooking(first), 0), index(m_rows.rowOfBooking(last), ColumnCount - 1));
    Q_EMIT pageLoaded();
}

BookingTableModel::Page BookingTableModel::masked(const Page& rows) const
{
    return m_mask ? m_mask->masked(rows) : rows;
}

void BookingTableModel::maskAnew()
{
    for (const int page : m_pages.keys()) {
        Kept* kept = m_pages.object(page);
        kept->shown = masked(kept->read);
    }
    if (rowCount() > 0) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

const BookingRow* BookingTableModel::booking(int row) const
{
    const qint64 at = m_rows.bookingAt(row);
    if (at < 0 || at >= m_plan->total) return nullptr;
    const int page = int(at / kPageRows);
    const Kept* kept = m_pages.object(page);
    if (!kept) askPage(page);
    const Page* here = kept ? &kept->shown : nullptr;
    const int inPage = int(at % kPageRows);
    return here && inPage < here->size() ? &(*here)[inPage] : nullptr;
}

std::optional<TablePlan::Group> BookingTableModel::group(int row) const
{
    const auto at = m_rows.groupOf(row);
    return at ? std::optional(m_plan->groups[*at]) : std::nullopt;
}

int BookingTableModel::rowOf(const BookingId& booking) const
{
    for (const int page : m_pages.keys()) {
        const Page& rows = m_pages.object(page)->read;
        for (int i = 0; i < rows.size(); ++i)
            if (rows[i].uid == booking) return m_rows.rowOfBooking(qint64(page) * kPageRows + i);
    }
    return -1;
}

QVector<BookingId> BookingTableModel::idsOf(int firstRow, int lastRow) const
{
    QVector<BookingId> ids;
    for (int row = std::max(0, firstRow); row <= std::min(lastRow, rowCount() - 1); ++row)
        if (const BookingRow* one = booking(row)) ids.append(one->uid);
    return ids;
}

void BookingTableModel::setTicked(const BookingId& booking, bool isTicked)
{
    if (m_ticked.contains(booking) == isTicked) return;
    if (isTicked)
        m_ticked.insert(booking);
    else
        m_ticked.remove(booking);
    if (const int row = rowOf(booking); row >= 0) Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    Q_EMIT ticksChanged();
}

void BookingTableModel::clearTicks()
{
    m_ticked.clear();
    if (rowCount() > 0) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT ticksChanged();
}

int BookingTableModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : m_rows.rowCount(); }

int BookingTableModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant BookingTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount()) return {};
    if (const auto heading = group(index.row())) return role == GroupRole ? QVariant::fromValue(*heading) : QVariant();
    if (role != RowRole && role != IsTickedRole && role != Qt::DisplayRole) return {};
    const BookingRow* row = booking(index.row());
    if (!row) return {};
    if (role == RowRole) return QVariant::fromValue(*row);
    if (role == IsTickedRole) return m_ticked.contains(row->uid);
    // Plain text for readers of the screen and for tests; the delegate paints with formats of its own.
    return index.column() == Guest ? QVariant(row->guestName.isEmpty() ? row->title : row->guestName) : QVariant();
}

QVariant BookingTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount) return {};
    return m_heads[section];
}

bool BookingTableModel::setHeaderData(int section, Qt::Orientation orientation, const QVariant& value, int)
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount) return false;
    m_heads[section] = value.toString();
    Q_EMIT headerDataChanged(orientation, section, section);
    return true;
}

Qt::ItemFlags BookingTableModel::flags(const QModelIndex& index) const
{
    if (!index.isValid() || isHeading(index.row())) return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

} // namespace yoyaku

#include "moc_bookingtablemodel.cpp"
