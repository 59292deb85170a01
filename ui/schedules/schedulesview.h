#pragma once

#include "core/models/schedulemodel.h"
#include "ui/calendar/entrypainter.h"
#include "ui/calendar/weekcanvas.h"

namespace yoyaku::ui {

class ActionRegistry;
class ScheduleActs;

/// The week of hand-made schedules: outline blocks and all-day bars, the members' weekly hours behind them. One
/// member's closed hours are hatched; of several, each member's open hours are a thin band at the day's left edge.
/// Source: DESIGN, "Not drawn": Schedules. GUI thread.
class SchedulesView final : public WeekCanvas
{
    Q_OBJECT

  public:
    struct Parts
    {
        ScheduleModel& model;
        const DirectoryModel& directory;
        ScheduleActs& acts;
        const Theme& theme;
        const TimeFormat& format;
        const Clock& clock;
    };

    SchedulesView(Parts parts, QWidget* parent = nullptr);

    /// Whose hours are drawn, and who a new entry is for when it is one.
    void setMembers(const QVector<UserId>& members);
    [[nodiscard]] const QVector<UserId>& members() const { return m_members; }
    /// As a click on it would: current, scrolled into view, told. Waits for its rows where they are on their way.
    void select(const ScheduleId& schedule);
    [[nodiscard]] ScheduleId current() const { return ScheduleId(currentKey()); }
    [[nodiscard]] const ScheduleRow* currentEntry() const;
    [[nodiscard]] QRect rectOf(const ScheduleId& schedule) const { return rectOfItem(rowOfKey(schedule.text())); }
    /// A new entry at the keyboard's place, or the next free hour.
    void createHere();
    /// New, edit and delete, as commands on the current entry.
    void registerActions(ActionRegistry& actions);
    void retranslate();

    [[nodiscard]] int itemCount() const override;
    [[nodiscard]] QString itemKey(int row) const override;
    [[nodiscard]] TimeSpan itemSpan(int row) const override;
    [[nodiscard]] bool isItemAllDay(int row) const override;
    [[nodiscard]] QString describeItem(int row) const override;
    [[nodiscard]] QVector<ItemAct> itemActs(int row) const override;
    [[nodiscard]] QString describeDay(int day) const override;
    [[nodiscard]] QRect rectOfItem(int row) const override;

  Q_SIGNALS:
    void entrySelected(const yoyaku::ScheduleId& schedule);
    /// By a click that was no drag: its details are wanted where they are not shown anyway.
    void entryClicked(const yoyaku::ScheduleId& schedule);

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
    bool pressOutside(QPointF viewportPoint) override;
    [[nodiscard]] int itemAt(QPointF viewportPoint) const override;

    void daysChanged(int onward) override;
    [[nodiscard]] bool isEmptyDay(TimeSpan day) const override;
    [[nodiscard]] WeekLayout layOutItems() override;
    [[nodiscard]] int layOutAllDayItems() override;
    [[nodiscard]] QVector<QRectF> closedHours() const override;
    [[nodiscard]] GridPainter::DayHead dayHead(int day) const override;
    void paintItems(QPainter& painter, const QRectF& visible) override;
    void paintAllDayItems(QPainter& painter) override;
    void paintDraggedItem(QPainter& painter) override;
    [[nodiscard]] DragTip dragTip() const override;

  private:
    static constexpr double kBand = 3, kBandGap = 1; ///< px
    struct Hours
    {
        UserId member;
        QVector<TimeSpan> open; ///< of the window shown
    };
    void readHours();
    void paintBands(QPainter& painter, const QRectF& visible);
    [[nodiscard]] bool hasBands() const;
    [[nodiscard]] QRectF besideBands(const QRectF& rect, int day) const;
    void showMore(const QVector<int>& rows, QPoint globalPoint);
    [[nodiscard]] const ScheduleRow& row(int index) const { return m_parts.model.rows()[index]; }
    [[nodiscard]] EntryPainter::Look lookOf(const ScheduleRow& row) const;
    [[nodiscard]] int entriesOn(int day) const;

    Parts m_parts;
    EntryPainter m_painter;
    QVector<UserId> m_members;
    QVector<Hours> m_hours; ///< of the members whose hours are known
    AllDayLayout m_days;
    ScheduleRow m_dragged; ///< as it was when taken
    ScheduleId m_wanted;   ///< to be selected once its rows are here
};

} // namespace yoyaku::ui
