#pragma once

#include "core/base/clock.h"
#include "core/models/slotlookup.h"
#include "ui/eventtypes/section.h"

class QGridLayout;
class QLabel;

namespace yoyaku::ui {

class TimeFormat;

/// The open slots of an event type in the next seven days, in the own zone: how many a day and the first of them. Asked
/// when the event type is looked at and again on a press; an older answer never replaces a newer one.
class SlotsSection final : public Section
{
    Q_OBJECT

  public:
    SlotsSection(SlotLookup& lookup, const Theme& theme, const TimeFormat& format, const Clock& clock, QWidget* parent);

    /// Asks when it is another one and somebody looks.
    void setEventType(const EventTypeId& eventType);
    /// Why slots cannot be asked for; empty: they can.
    void setDenied(const QString& why);

  protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    void ask();
    void take(const SlotLookup::Answer& answer);
    void fill();
    void say(const QString& text);
    void retranslate();

    SlotLookup& m_lookup;
    const TimeFormat& m_format;
    const Clock& m_clock;
    EventTypeId m_eventType;
    QDate m_firstDay;
    QVector<OpenSlot> m_slots;
    bool m_isDenied = false;
    bool m_isAsked = false; ///< for this event type
    bool m_isKnown = false; ///< answered for this event type
    int m_question = 0;     ///< the newest; older answers are dropped
    QLabel* m_state;
    QGridLayout* m_days;
    QPushButton* m_again;
};

} // namespace yoyaku::ui
