#pragma once

#include "core/domain/bookingrow.h"
#include "core/domain/schedule.h"

#include <QHash>
#include <QVector>

namespace yoyaku {
class CalendarModel;
class DirectoryModel;
} // namespace yoyaku

namespace yoyaku::ui {

/// Which host stands in which track of a day: the ticked ones, or all, in the directory's order; in front of them the
/// bookings without a host while there are any, behind them hosts who are no members any more. One host alone needs no
/// column of its own. GUI thread.
class WeekHosts
{
  public:
    /// For a view of one day; of several days there is one track.
    void update(const CalendarModel& model, const DirectoryModel& directory, int days);

    [[nodiscard]] bool areShown() const { return m_hosts.size() > 1; }
    [[nodiscard]] int count() const { return areShown() ? int(m_hosts.size()) : 1; }
    /// Empty: no host yet, and where hosts are not shown.
    [[nodiscard]] UserId at(int track) const { return areShown() ? m_hosts.value(track) : UserId(); }
    [[nodiscard]] QVector<int> tracksOf(const BookingRow& row) const;
    /// An entry of nobody who is shown stands in the first track; where hosts are shown, in none.
    [[nodiscard]] QVector<int> tracksOf(const Schedule& schedule) const;
    /// Empty where hosts are not shown.
    [[nodiscard]] QVector<QVector<int>> tracksOf(const QVector<BookingRow>& rows) const;

  private:
    QVector<UserId> m_hosts;
    QHash<UserId, int> m_tracks;
};

} // namespace yoyaku::ui
