#pragma once

#include "core/domain/account.h"

#include <QTimeZone>
#include <QWidget>

class QButtonGroup;
class QCheckBox;
class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace yoyaku {
class SlotLookup;
}

namespace yoyaku::ui {

class SlotButton;
class Theme;
class TimeFormat;

/// A week of open slots of one event type, a column a day: own time bold, the guest's grey beside it. Weekends without
/// a slot are left out. Asks the service for what it shows and says so while it waits, when there is nothing, and when
/// it could not be asked. Source: DESIGN, screen 10.
class SlotPicker final : public QWidget
{
    Q_OBJECT

  public:
    SlotPicker(const Theme& theme, const TimeFormat& format, SlotLookup& lookup, QWidget* parent);

    /// Shows the seven days from the one that holds `around`. `guestZone` may equal the own one: then one clock is
    /// shown.
    void show(const EventTypeId& eventType, EpochMs around, const QTimeZone& guestZone);
    void setGuestZone(const QTimeZone& guestZone);
    /// Where the booking stands now: shown dashed, not offered.
    void setNow(EpochMs start) { m_now = start; }
    void select(std::optional<EpochMs> start);
    [[nodiscard]] std::optional<EpochMs> selected() const { return m_selected; }
    /// True when the start is among the slots found last.
    [[nodiscard]] bool isOpen(EpochMs start) const;
    /// Asks again, after the service refused a slot somebody else took meanwhile.
    void refresh();
    /// The line with the period, for a switch at its left.
    [[nodiscard]] QHBoxLayout* headLine() const { return m_head; }

  Q_SIGNALS:
    void picked(yoyaku::EpochMs start);
    /// The slots of the days shown arrived.
    void filled();

  private:
    void buildHead();
    void turn(int days);
    void ask();
    void take(const QVector<OpenSlot>& found);
    void fill();
    void say(const QString& text);
    [[nodiscard]] QVector<OpenSlot> shownOf(QDate day) const;
    void addDay(QDate day, const QVector<OpenSlot>& open);
    [[nodiscard]] SlotButton* makeSlot(EpochMs start, QWidget* parent);
    void tint();
    [[nodiscard]] bool isTwoClocks() const;
    [[nodiscard]] bool isGuestAtWork(EpochMs start) const;

    const Theme& m_theme;
    const TimeFormat& m_format;
    SlotLookup& m_lookup;
    EventTypeId m_eventType;
    QTimeZone m_guestZone;
    QDate m_firstDay;
    QVector<OpenSlot> m_slots;
    std::optional<EpochMs> m_selected, m_now;
    int m_asked = 0; ///< the newest question; older answers are dropped
    QHBoxLayout* m_head;
    QLabel *m_period, *m_caption, *m_state;
    QCheckBox* m_officeOnly;
    QWidget* m_days;
    QHBoxLayout* m_columns;
    QButtonGroup* m_buttons;
};

} // namespace yoyaku::ui
