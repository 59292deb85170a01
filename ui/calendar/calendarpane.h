#pragma once

#include "core/base/id.h"
#include "core/domain/schedule.h"
#include "ui/calendar/calendaracts.h"
#include "ui/format/timeformat.h"

#include <QDate>
#include <QRect>
#include <QVariantMap>
#include <QWidget>

class QTimeZone;

namespace yoyaku::ui {

class Printable;

/// What the switch of the calendar offers, in its order. The numbers are kept in the window's state: append only.
enum class CalendarKind : qint8 { Day, WorkWeek, Week, Month, Hosts, Agenda };

/// One way of showing bookings along time: week, month, hosts, agenda. Sits in the calendar page, which owns the top
/// bar, the side bar and the filter; a pane owns its period and its drawing. It reads and repaints only while it is the
/// shown one, and makes sure of its data in showPeriod(). GUI thread.
class CalendarPane : public QWidget
{
    Q_OBJECT

  public:
    CalendarPane(const TimeFormat& format, QWidget* parent) : QWidget(parent), m_format(format) {}

    /// Shows the period that `day` is in, as `kind` (a pane may serve several). Called each time it becomes the shown
    /// one, too.
    virtual void showPeriod(CalendarKind kind, QDate day) = 0;
    [[nodiscard]] virtual QDate first() const = 0;
    [[nodiscard]] virtual int days() const = 0;
    /// A day of the period that is `by` periods after the shown one; `day` is the one the user last looked at.
    [[nodiscard]] virtual QDate turned(QDate day, int by) const { return day.addDays(qint64(by) * days()); }
    [[nodiscard]] virtual QString title() const { return m_format.period(first(), first().addDays(days() - 1)); }
    /// Where there is little room.
    [[nodiscard]] virtual QString shortTitle() const
    {
        return m_format.shortPeriod(first(), first().addDays(days() - 1));
    }
    /// The day the user chose in it last, which another way of showing goes to; invalid: that of the page.
    [[nodiscard]] virtual QDate lookedAt() const { return {}; }
    /// Beside the title: "Week 46".
    [[nodiscard]] virtual QString subtitle() const { return m_format.week(first()); }
    [[nodiscard]] virtual QString shortSubtitle() const { return m_format.shortWeek(first()); }
    /// False for panes that need the width: the page shows no side bar then.
    [[nodiscard]] virtual bool hasSideBar() const { return true; }

    /// True for panes whose cells lose what is in them beside an inspector: it lies over them then.
    [[nodiscard]] virtual bool needsWidth() const { return false; }

    /// Which booking is the current one, as told from outside. Emits nothing.
    virtual void setCurrent(const BookingId& booking) = 0;
    virtual void setGuestZone(const QTimeZone& zone) { Q_UNUSED(zone) }
    /// What the calendar's common commands do here: those that have to do with what the pane draws. Today and turning
    /// the page are the calendar page's.
    [[nodiscard]] virtual bool can(CalendarAct act) const = 0;
    virtual void act(CalendarAct act) = 0;
    /// Commands beside the common ones; also tells whose keys its menus are to show.
    virtual void registerActions(ActionRegistry& actions) { Q_UNUSED(actions) }
    /// What Print takes; null: nothing to print.
    [[nodiscard]] virtual Printable* printable() { return nullptr; }
    /// State to keep over a restart (JSON-safe values only).
    [[nodiscard]] virtual QVariantMap saveState() const { return {}; }
    virtual void restoreState(const QVariantMap& state) { Q_UNUSED(state) }
    virtual void retranslate() {}

  Q_SIGNALS:
    void bookingSelected(const yoyaku::BookingId& booking);
    void bookingOpened(const yoyaku::BookingId& booking);
    /// A booking that needs a choice was clicked or opened; `part` is its block in coordinates of `view`.
    void choiceRequested(const yoyaku::BookingId& booking, QWidget* view, const QRect& part);
    void scheduleOpened(const yoyaku::Schedule& schedule);
    /// Page up and down, a drag held at an edge: -1 or 1 periods.
    void turnRequested(int by);
    void todayRequested();
    /// This day is to be shown another way.
    void dayRequested(yoyaku::ui::CalendarKind kind, QDate day);
    /// Title, subtitle or period have changed by the pane itself.
    void periodChanged();

  protected:
    [[nodiscard]] const TimeFormat& format() const { return m_format; }

  private:
    const TimeFormat& m_format;
};

} // namespace yoyaku::ui
