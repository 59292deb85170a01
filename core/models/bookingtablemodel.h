#pragma once

#include "core/models/bookingselection.h"
#include "core/models/tablerowmap.h"
#include "core/store/changeset.h"

#include <QAbstractTableModel>
#include <QCache>
#include <functional>
#include <memory>

namespace yoyaku {

class GuestMask;
class Store;

/// Any number of bookings as a table: the store sorts, filters and counts; here are the shape (counts, groups, a key
/// every hundred rows) and the pages on screen, never the whole table. Rows whose page is on its way are blank for the
/// moment. Ticks are kept by booking, over sorting and filtering. GUI thread.
class BookingTableModel : public QAbstractTableModel
{
    Q_OBJECT

  public:
    enum Column {
        Tick,
        Time,
        Guest,
        Type,
        Host,
        Status,
        GuestClock,
        Campaign,
        Created,
        Updated,
        Company,
        Email,
        Place,
        Zone,
        Uid,
        ColumnCount
    };
    enum Role { RowRole = Qt::UserRole + 1, GroupRole, IsTickedRole };

    /// `mask` hides the guests of the rows; null: nothing is hidden.
    explicit BookingTableModel(Store& store, QObject* parent = nullptr, GuestMask* mask = nullptr);

    void setQuery(const TableQuery& query);
    /// Nobody looks: the table is planned anew only when somebody does. Active at first.
    void setActive(bool isActive);
    [[nodiscard]] bool isActive() const { return m_isActive; }
    [[nodiscard]] const TableQuery& query() const { return m_query; }
    [[nodiscard]] qint64 total() const { return m_plan->total; }
    [[nodiscard]] qint64 totalCached() const { return m_plan->totalCached; }
    /// Null for a heading and while the page is on its way.
    [[nodiscard]] const BookingRow* booking(int row) const;
    [[nodiscard]] std::optional<TablePlan::Group> group(int row) const;
    [[nodiscard]] bool isHeading(int row) const { return m_rows.groupOf(row).has_value(); }
    [[nodiscard]] QVector<int> headings() const { return m_rows.headings(); }
    /// -1 unless the booking is on a page that is here.
    [[nodiscard]] int rowOf(const BookingId& booking) const;
    /// Bookings of these rows that are here already.
    [[nodiscard]] QVector<BookingId> idsOf(int firstRow, int lastRow) const;

    void setTicked(const BookingId& booking, bool isTicked);
    /// All that match the filter, those that are not here too. Gone when another filter is set.
    void tickAll();
    void clearTicks();
    [[nodiscard]] const BookingSelection& ticked() const { return m_ticked; }
    [[nodiscard]] qint64 tickedCount() const { return m_ticked.count(m_plan->total); }
    /// The ticked bookings as a question to the store.
    [[nodiscard]] BookingFilter tickedFilter() const { return m_ticked.asFilter(m_query.filter); }
    /// False until the first answer to the query set last.
    [[nodiscard]] bool isPlanned() const { return m_isPlanned; }
    /// Names readers of the screen and tooltips hear of a cell come from the view, which knows the language.
    using CellText = std::function<QString(const BookingRow& row, int column)>;
    void setCellText(CellText text) { m_cellText = std::move(text); }
    using HeadingText = std::function<QString(int row)>;
    void setHeadingText(HeadingText text) { m_headingText = std::move(text); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// The words of the columns come from the view, which knows the language.
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    bool setHeaderData(int section, Qt::Orientation orientation, const QVariant& value,
                       int role = Qt::EditRole) override;

  Q_SIGNALS:
    /// Counts and groups are those of the query set last.
    void planned();
    /// Rows came in: what is on screen may want its guests.
    void pageLoaded();
    void ticksChanged();

  private:
    using Page = QVector<BookingRow>;
    /// As the store has it, and as it is shown.
    struct Kept
    {
        Page read, shown;
    };

    void schedulePlan();
    void plan();
    void takePlan(std::shared_ptr<const TablePlan> plan);
    void askPage(int page) const;
    [[nodiscard]] Page masked(const Page& rows) const;
    void maskAnew();
    void repaintAll();
    void takePage(quint64 generation, int page, const Page& rows);

    Store& m_store;
    GuestMask* m_mask;
    TableQuery m_query;
    std::shared_ptr<const TablePlan> m_plan = std::make_shared<TablePlan>();
    TableRowMap m_rows;
    quint64 m_generation = 0; ///< of the plan; answers for an older one are dropped
    bool m_isActive = true, m_isPlanned = false;
    bool m_isPlanning = false, m_isPlanDirty = false, m_isPlanScheduled = false;
    mutable QCache<int, Kept> m_pages;
    mutable QSet<int> m_asked;
    BookingSelection m_ticked;
    CellText m_cellText;
    HeadingText m_headingText;
    QString m_heads[ColumnCount];
};

} // namespace yoyaku

Q_DECLARE_METATYPE(yoyaku::TablePlan::Group)
Q_DECLARE_METATYPE(yoyaku::BookingRow)
