#pragma once

#include "core/domain/schedule.h"
#include "core/models/calendarmodel.h"
#include "ui/calendar/blockmarks.h"
#include "ui/calendar/blockpainter.h"
#include "ui/calendar/weekcanvas.h"
#include "ui/calendar/weekfreedom.h"
#include "ui/calendar/weekhosts.h"
#include "ui/calendar/weekxray.h"
#include "ui/calendar/weekzones.h"

#include <QSet>
#include <memory>

namespace yoyaku {
class BookingTableModel;
class CalendarSums;
class MonthModel;
class FreedomLookup;
class ScheduleModel;
} // namespace yoyaku

namespace yoyaku::ui {

class ActionRegistry;
class BookingActs;
class BusyLayer;
class CalendarPrefs;
class ScheduleActs;

/// The week of bookings: one paint pass over a cached layout, hand-made schedules behind it as busy time. Bookings are
/// moved by mouse and keyboard and created by a sweep; there is no resize, since Jicoo's API has no act that changes a
/// length alone on an open slot. Source: DESIGN, screens 01 and "day".
class WeekView final : public WeekCanvas
{
    Q_OBJECT

  public:
    struct Parts
    {
        CalendarModel& model;
        CalendarSums& sums;
        const DirectoryModel& directory;
        BookingActs& acts;
        const Theme& theme;
        const TimeFormat& format;
        const Clock& clock;
        EditSink* edits = nullptr;            ///< for the bars of held changes
        ScheduleModel* busy = nullptr;        ///< hand-made schedules, shown as busy time
        ScheduleActs* scheduleActs = nullptr; ///< what the menu of a busy entry offers
        FreedomLookup* freedom = nullptr;     ///< who can take what is dragged; null: only what is shown tells
        const CalendarPrefs* prefs = nullptr; ///< first day of the week, holidays; the page fills it in
        MonthModel* month = nullptr;          ///< null: no month
        BookingTableModel* agenda = nullptr;  ///< null: no agenda
    };

    WeekView(Parts parts, QWidget* parent = nullptr);
    ~WeekView() override;

    /// Shows which booking is the current one; the guest's ruler follows its zone. Emits nothing.
    void setCurrent(const BookingId& booking);
    [[nodiscard]] BookingId current() const { return BookingId(currentKey()); }
    /// As a click on it would: current, scrolled into view, told.
    void select(const BookingId& booking);
    /// The guest's ruler, unless pinned. The own zone hides it.
    void setGuestZone(const QTimeZone& zone);
    [[nodiscard]] const QTimeZone& guestZone() const { return m_zones.guest(); }
    void setZonePinned(bool isPinned);
    [[nodiscard]] bool isZonePinned() const { return m_zones.isPinned(); }
    /// One more ruler; invalid: none.
    void setExtraZone(const QTimeZone& zone);
    [[nodiscard]] const WeekZones& zones() const { return m_zones; }
    /// The globe's menu.
    void showZoneMenu(QPoint globalPoint);
    void setXrayOn(bool isOn);
    [[nodiscard]] const WeekXray& xray() const { return m_xray; }
    [[nodiscard]] const WeekHosts& hosts() const { return m_hosts; }
    [[nodiscard]] const WeekFreedom& freedom() const { return m_freedom; }
    [[nodiscard]] bool can(CalendarAct act) const override;
    void act(CalendarAct act) override;
    /// Whose keys its menus show.
    void setCommands(const ActionRegistry& commands) { m_commands = &commands; }
    /// Zoom and rulers.
    [[nodiscard]] QVariantMap saveState() const;
    void restoreState(const QVariantMap& state);
    /// The other booking of a host at the same time as this row; -1: none that is shown.
    [[nodiscard]] GridPainter::DayHead headOf(int day) const { return dayHead(day); }
    [[nodiscard]] GridPainter::HostHead hostHead(int track) const;
    [[nodiscard]] int conflictOf(int row) const { return m_conflicts.value(row, -1); }
    /// Content rectangle of a booking's first block, in viewport coordinates; empty when it is not shown.
    [[nodiscard]] QRect rectOf(const BookingId& booking) const { return rectOfItem(rowOfKey(booking.text())); }
    /// Of the first piece of a busy entry; empty when it is not shown.
    [[nodiscard]] QRect rectOf(const ScheduleId& schedule) const;
    [[nodiscard]] const Parts& parts() const { return m_parts; }
    void retranslate();
    /// Asks for the shown days' bookings again: another view may have turned the shared model elsewhere.
    void readShown() { daysChanged(geometry().days()); }

    [[nodiscard]] int itemCount() const override;
    [[nodiscard]] QString itemKey(int row) const override;
    [[nodiscard]] TimeSpan itemSpan(int row) const override;
    [[nodiscard]] QString describeItem(int row) const override;
    [[nodiscard]] QVector<ItemAct> itemActs(int row) const override;
    [[nodiscard]] QString describeDay(int day) const override;
    [[nodiscard]] QString describeColumn(int column) const override;

  Q_SIGNALS:
    void bookingSelected(const yoyaku::BookingId& booking);
    void bookingOpened(const yoyaku::BookingId& booking);
    /// A booking that needs a choice was clicked or opened; its block, in viewport coordinates.
    void choiceRequested(const yoyaku::BookingId& booking, const QRect& block);
    /// A busy entry is to be shown on its own page.
    void scheduleOpened(const yoyaku::Schedule& schedule);

  protected:
    [[nodiscard]] QString itemTitle(int row) const override;
    [[nodiscard]] QString itemTip(int row) const override;
    [[nodiscard]] bool mayMoveItem(int row) const override;
    [[nodiscard]] bool isItemOver(int row) const override;
    void moveItem(const QString& key, TimeSpan to, int track) override;
    void createAt(TimeSpan span, int track) override;
    void itemSelected(const QString& key) override;
    void itemClicked(const QString& key) override;
    void itemOpened(const QString& key) override;
    void showItemMenu(int row, QPoint globalPoint) override;
    void itemTaken(int row) override;
    void dragEnded() override;
    void targetChanged() override;
    [[nodiscard]] bool mayDropHere(Qt::KeyboardModifiers with) const override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    bool pressOutside(QPointF viewportPoint) override;
    bool clickBeside(QPointF viewportPoint) override;
    [[nodiscard]] QString tipBeside(QPoint viewportPoint) const override;

    void daysChanged(int onward) override;
    [[nodiscard]] bool isEmptyDay(TimeSpan day) const override;
    [[nodiscard]] int trackCount() override;
    [[nodiscard]] WeekLayout layOutItems() override;
    [[nodiscard]] int layOutAllDayItems() override;
    [[nodiscard]] QVector<QRectF> closedHours() const override;
    [[nodiscard]] QVector<QTimeZone> otherZones() const override { return m_zones.others(); }
    [[nodiscard]] GridPainter::DayHead dayHead(int day) const override;
    void paintColumnHead(QPainter& painter, const QRectF& rect, int column) override;
    void paintGroundMarks(QPainter& painter, const QRectF& visible) override;
    void paintItems(QPainter& painter, const QRectF& visible) override;
    void paintAllDayItems(QPainter& painter) override;
    void paintDraggedItem(QPainter& painter) override;
    [[nodiscard]] DragTip dragTip() const override;

  private:
    void followZone();
    [[nodiscard]] QString headTip(QPoint viewportPoint) const;
    [[nodiscard]] bool askForChoice(const BookingId& booking);
    void wantNext();
    void forgetTexts();
    void showBusyMenu(const QVector<Schedule>& schedules, QPoint globalPoint);
    [[nodiscard]] BlockPainter::Look lookOf(int index) const;
    [[nodiscard]] int loadPercent(int minutes) const;
    /// Who would have the dragged booking; empty: nobody known.
    [[nodiscard]] UserId targetHost() const;
    [[nodiscard]] HostFreedom targetFreedom() const;
    /// Why the dragged booking cannot be let go in this column, whatever is pressed; empty: it can.
    [[nodiscard]] QString whyNotThisHost() const;
    [[nodiscard]] QString freedomText() const;
    void paintTaken(QPainter& painter);
    void findMarks();
    [[nodiscard]] QString conflictText(int row) const;
    void updateXray();
    void wantFreedom();
    void addZones(class QMenu* menu);
    void askForZone();
    [[nodiscard]] QRect pinRect() const; ///< of the globe; empty while one ruler shows

    Parts m_parts;
    const ActionRegistry* m_commands = nullptr;
    BlockPainter m_blocks;
    BlockMarks m_marks;
    std::unique_ptr<BusyLayer> m_busy;
    BookingRow m_dragged; ///< as it was when taken; its week may not be the one shown any more
    WeekZones m_zones;
    WeekHosts m_hosts;
    WeekFreedom m_freedom;
    WeekXray m_xray;
    QHash<int, int> m_conflicts; ///< rows, by row
    QSet<int> m_shifted;         ///< rows whose clocks moved since they were made
    QVector<TimeSpan> m_taken;   ///< of the target's host and day, while something is dragged
    UserId m_takenHost;
    TimeSpan m_takenDay;
    UserId m_from;               ///< in whose column the dragged booking was taken; empty where hosts are not shown
    bool m_isForced = false;     ///< let go with Alt where the host is not free
    bool m_isNextWanted = false; ///< N was pressed; the rows to choose from are on their way
};

} // namespace yoyaku::ui
