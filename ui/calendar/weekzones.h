#pragma once

#include <QTimeZone>
#include <QVariantMap>
#include <QVector>

namespace yoyaku::ui {

/// Which clocks stand beside the grid: the own one always; left of it the guest's, which follows whoever is looked at
/// unless it is pinned; and one more that the user has added.
class WeekZones
{
  public:
    explicit WeekZones(const QTimeZone& own) : m_own(own), m_guest(own) {}

    [[nodiscard]] const QTimeZone& guest() const { return m_guest; }
    /// True when it is another one now. Refused while pinned, and for no zone at all.
    bool follow(const QTimeZone& zone);
    void setPinned(bool isPinned) { m_isPinned = isPinned; }
    [[nodiscard]] bool isPinned() const { return m_isPinned; }
    /// Invalid: none.
    void setExtra(const QTimeZone& zone) { m_extra = zone; }
    [[nodiscard]] const QTimeZone& extra() const { return m_extra; }
    /// Rulers left of the own one, from left to right; none twice.
    [[nodiscard]] QVector<QTimeZone> others() const;

    [[nodiscard]] QVariantMap saved() const;
    void restore(const QVariantMap& state);

  private:
    QTimeZone m_own, m_guest, m_extra;
    bool m_isPinned = false;
};

} // namespace yoyaku::ui
