#pragma once

#include "ui/calendar/calendarpane.h"
#include "ui/calendar/weekview.h"
#include "ui/shell/page.h"

class QLabel;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace yoyaku::ui {

class AgendaPane;
class EmptyPeriod;
class CalendarSide;
class Segments;
class WeekPane;

/// "day", "workWeek": in ids of commands, object names and the kept state.
[[nodiscard]] QString calendarWord(CalendarKind kind);

/// The calendar: panes for the ways of showing it, small month and filters at the side, search in the top bar.
class CalendarPage final : public Page
{
    Q_OBJECT

  public:
    CalendarPage(WeekView::Parts parts, QWidget* parent = nullptr);

    [[nodiscard]] QString key() const override { return QStringLiteral("calendar"); }
    [[nodiscard]] QWidget* topBarLeft() override { return m_left; }
    [[nodiscard]] QWidget* topBarRight() override;
    [[nodiscard]] QWidget* sideBar() override;
    [[nodiscard]] bool hasInspector() const override { return true; }
    [[nodiscard]] bool needsWidth() const override { return m_pane->needsWidth(); }
    void setSearchText(const QString& text) override;
    void setCompact(bool isCompact) override;
    void activate() override;
    void registerActions(ActionRegistry& actions) override;
    [[nodiscard]] Printable* printable() override;
    [[nodiscard]] QVariantMap saveState() const override;
    void restoreState(const QVariantMap& state) override;

    [[nodiscard]] WeekView& view();
    [[nodiscard]] CalendarPane& pane() const { return *m_pane; }
    [[nodiscard]] CalendarKind kind() const { return m_kind; }
    void setCurrentBooking(const BookingId& booking);
    /// Turns to the period this instant is in.
    void goTo(EpochMs instant);
    /// The same days another way, or another day that way.
    void showAs(CalendarKind kind, QDate day);
    void setGuestZone(const QString& timeZone);
    /// Filters as the side bar's ticks do.
    void showOnlyHost(const UserId& host);
    void showOnlyEventType(const EventTypeId& type);

  Q_SIGNALS:
    /// What the agenda shows: its guests may have to be fetched. The other ways read windows that the app knows.
    void bookingsShown(const QVector<yoyaku::BookingId>& bookings);
    /// A busy entry is to be shown on the page of schedules.
    void scheduleOpened(const yoyaku::Schedule& schedule);
    /// A booking that needs a choice; `part` is its block in coordinates of `view`.
    void choiceRequested(const yoyaku::BookingId& booking, QWidget* view, const QRect& part);
    /// Another way of showing; the side bar may have to go or come (hasSideBar).
    void kindChanged(yoyaku::ui::CalendarKind kind);

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void buildTopBar();
    void nameSegments();
    void offerWeeks(QPoint globalPoint);
    void act(CalendarAct one);
    [[nodiscard]] QString keysOf(CalendarKind kind) const;
    void addPane(QVector<CalendarKind> kinds, CalendarPane* pane);
    void showPeriod(QDate day);
    void showTitle();
    void turn(int by);
    void applyFilter();
    void clearFilter();
    void updateEmpty();
    void retint();
    void retranslate();
    [[nodiscard]] QDate today() const;
    [[nodiscard]] QDate lookedAt() const;

    WeekView::Parts m_parts;
    const ActionRegistry* m_commands = nullptr;
    QStackedWidget* m_stack;
    QHash<CalendarKind, CalendarPane*> m_panes;
    WeekPane* m_week;
    AgendaPane* m_agenda = nullptr;
    CalendarPane* m_pane; ///< the shown one
    CalendarSide* m_side;
    QLabel *m_title, *m_subtitle;
    EmptyPeriod* m_empty;
    QWidget* m_left = nullptr;
    QPushButton* m_today = nullptr;
    Segments* m_right = nullptr;
    QToolButton *m_previous = nullptr, *m_next = nullptr;
    QVector<CalendarKind> m_segments; ///< what the switch offers, in its order
    CalendarKind m_kind = CalendarKind::Week;
    QDate m_day;
    bool m_isCompact = false;
    BookingId m_current;
    QString m_search;
};

} // namespace yoyaku::ui
