#pragma once

#include "core/store/queries.h"

#include <QObject>
#include <optional>

namespace yoyaku {

class GuestMask;
class Store;

/// What somebody looks for while typing.
struct SearchQuestion
{
    QString text; ///< words that all have to be there; empty finds no bookings
    EpochMs now = 0;
    int most = 5;       ///< bookings
    TimeSpan day = {};  ///< whose load is wanted; empty: of none
    TimeSpan week = {}; ///< in which bookings are counted by host; empty: none
    bool operator==(const SearchQuestion&) const = default;
};

struct SearchAnswer
{
    QVector<BookingRow> rows; ///< masked while the mask is on
    qint64 searched = 0;      ///< bookings there are
    DayLoad day;
    QHash<UserId, int> byHost;
    qint64 tookMs = 0; ///< from asking to the answer
};

/// Finds bookings letter by letter, off the GUI thread. One question is under way at a time and the newest one wins:
/// what was asked in between is never read. GUI thread.
class BookingSearch final : public QObject
{
    Q_OBJECT

  public:
    explicit BookingSearch(Store& store, QObject* parent = nullptr);

    /// Null: guests are shown.
    void setMask(const GuestMask* mask) { m_mask = mask; }
    void ask(const SearchQuestion& question);
    /// An answer that is still to come is for nobody.
    void forget();

  Q_SIGNALS:
    /// To the newest question only.
    void answered(const yoyaku::SearchQuestion& question, const yoyaku::SearchAnswer& answer);

  private:
    void readNow();
    void take(const SearchQuestion& question, SearchAnswer answer);

    Store& m_store;
    const GuestMask* m_mask = nullptr;
    std::optional<SearchQuestion> m_waiting; ///< the newest, while an older one is read
    bool m_isReading = false;
    bool m_isWanted = false;
    qint64 m_askedAt = 0; ///< ms of a steady clock, of the newest question
};

} // namespace yoyaku
