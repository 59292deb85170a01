#pragma once

#include "core/insight/hostfreedom.h"
#include "core/models/bookinglookup.h"

#include <QCoreApplication>
#include <QHash>
#include <QStringList>

namespace yoyaku {
class DirectoryModel;
}

namespace yoyaku::ui {

class TimeFormat;

/// What today's data says of the choice of a host, in sentences. Who was free when it was booked is recorded nowhere
/// and not claimed: everything here is inferred. Guest and member text is made safe.
class WhyWords
{
    Q_DECLARE_TR_FUNCTIONS(WhyWords)

  public:
    static constexpr int kDays = 28; ///< over how many days bookings are counted

    /// All three outlive it. `freedom` of everybody at its time, `totals` of bookings of its event type in kDays.
    WhyWords(const BookingDetail& detail, const DirectoryModel& directory, const TimeFormat& format,
             QVector<HostFreedom> freedom = {}, QHash<UserId, int> totals = {});

    /// Who hosts it now, the first of them; empty: nobody.
    [[nodiscard]] UserId host() const;
    /// Whether the event type names the host.
    [[nodiscard]] bool isInGroup(const UserId& host) const { return m_group.contains(host); }
    /// How it was chosen, who is free now, and whom "fewest first" would take.
    [[nodiscard]] QStringList reasons() const;
    /// "Fewest bookings of 3 free hosts · inferred"; empty where that cannot be said.
    [[nodiscard]] QString line() const;
    /// What stands beside a candidate; empty: nothing.
    [[nodiscard]] QString noteOf(const HostFreedom& host) const;

  private:
    [[nodiscard]] QString howChosen() const;
    [[nodiscard]] QString freeNow() const;
    [[nodiscard]] QString fewestNow() const;
    /// Of the event type's hosts, fewest bookings first.
    [[nodiscard]] QVector<HostFreedom> freeOfGroup() const;
    [[nodiscard]] int unknownOfGroup() const;
    [[nodiscard]] bool isFewest(const QVector<HostFreedom>& free) const;
    [[nodiscard]] QString nameOf(const UserId& host) const;

    const BookingDetail& m_detail;
    const DirectoryModel& m_directory;
    const TimeFormat& m_format;
    QVector<UserId> m_group;
    QVector<HostFreedom> m_freedom;
    QHash<UserId, int> m_totals;
};

} // namespace yoyaku::ui
