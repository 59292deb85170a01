#pragma once

#include "core/domain/bookingrow.h"

#include <QString>
#include <functional>

namespace yoyaku {
class DirectoryModel;
}

namespace yoyaku::ui {

class TimeFormat;

/// What a cell of the bookings table says, ready to show; the painted cell, its tooltip, its accessible name and the
/// clipboard agree. `column` is a BookingTableModel::Column; the tick is "".
[[nodiscard]] QString cellText(const BookingRow& row, int column, const DirectoryModel& directory,
                               const TimeFormat& format);

/// Whose clock the times of a file are in.
enum class FileClock : quint8 { Own, Guest, Utc };

/// Columns as a file has them: times as ISO 8601 with offset, nothing shortened, strangers' text as it came.
class BookingCells
{
  public:
    /// Copies what it needs: cells() may be called on another thread.
    BookingCells(const QVector<int>& columns, FileClock clock, const DirectoryModel& directory,
                 const TimeFormat& format);
    [[nodiscard]] QStringList heads() const { return m_heads; }
    [[nodiscard]] QStringList cells(const BookingRow& row) const;

  private:
    struct Names;
    [[nodiscard]] QString instant(EpochMs at, const QString& guestZone) const;
    [[nodiscard]] QStringList cell(const BookingRow& row, int column) const;

    QVector<int> m_columns;
    FileClock m_clock;
    QStringList m_heads;
    std::shared_ptr<const Names> m_names;
};

} // namespace yoyaku::ui
