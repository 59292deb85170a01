#pragma once

#include "app/session.h"

#include <QTemporaryDir>

namespace yoyaku::bench {

/// An account on disk as a sync would have left it: 200 hosts, 2,000 bookings a week up to four weeks from now, so that
/// a larger account reaches further back and what is on screen stays the same. One day, fullDay(), has 2,000 of its
/// own. There is no service behind it: its address on loopback answers nobody.
class BigAccount
{
  public:
    static constexpr int kHosts = 200, kWeekly = 2000, kOnFullDay = 2000;

    /// Fills through Store::apply, guests and all, as fast as it goes. False when it could not be written.
    [[nodiscard]] bool fill(int bookings);
    [[nodiscard]] const app::SessionConfig& config() const { return m_config; }
    [[nodiscard]] QString dataFolder() const { return m_folder.path(); }
    [[nodiscard]] EpochMs fullDay() const { return m_fullDay; } ///< its midnight in Tokyo
    [[nodiscard]] int bookings() const { return m_bookings; }
    [[nodiscard]] double fillSeconds() const { return m_fillSeconds; }
    [[nodiscard]] double bytesPerBooking() const;

  private:
    QTemporaryDir m_folder;
    app::SessionConfig m_config;
    EpochMs m_fullDay = 0;
    int m_bookings = 0;
    double m_fillSeconds = 0;
};

} // namespace yoyaku::bench
