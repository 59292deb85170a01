#pragma once

#include "core/domain/account.h"

#include <QTimeZone>
#include <QWidget>

class QGridLayout;
class QLabel;
class QToolButton;

namespace yoyaku {
class SlotLookup;
}

namespace yoyaku::ui {

class Theme;
class TimeFormat;

/// Five days of open slots of one event type: own time bold, the guest's grey beside it. Asks the service for what it
/// shows and says so while it waits, when there is nothing, and when it could not be asked.
class SlotPicker final : public QWidget
{
    Q_OBJECT

  public:
    SlotPicker(const Theme& theme, const TimeFormat& format, SlotLookup& lookup, QWidget* parent);

    /// Shows the five days from the one that holds `around`. `guestZone` may equal the own one: then it is not shown.
    void show(const EventTypeId& eventType, EpochMs around, const QTimeZone& guestZone);
    void setGuestZone(const QTimeZone& guestZone);
    void select(std::optional<EpochMs> start);
    [[nodiscard]] std::optional<EpochMs> selected() const { return m_selected; }
    /// Asks again, after the service refused a slot somebody else took meanwhile.
    void refresh();

  Q_SIGNALS:
    void picked(yoyaku::EpochMs start);

  private:
    void turn(int days);
    void ask();
    void fill(const QVector<OpenSlot>& slotsFound);
    void say(const QString& text);
    void clearDays();
    [[nodiscard]] QToolButton* makeSlot(EpochMs start);

    const Theme& m_theme;
    const TimeFormat& m_format;
    SlotLookup& m_lookup;
    EventTypeId m_eventType;
    QTimeZone m_guestZone;
    QDate m_firstDay;
    QVector<OpenSlot> m_slots;
    std::optional<EpochMs> m_selected;
    int m_asked = 0; ///< the newest question; older answers are dropped
    QLabel* m_period;
    QLabel* m_state;
    QGridLayout* m_days;
};

} // namespace yoyaku::ui
