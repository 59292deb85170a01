#pragma once

#include "ui/calendar/weekview.h"
#include "ui/shell/page.h"

class QLabel;
class QPushButton;
class QToolButton;

namespace yoyaku::ui {

class CalendarSide;
class Segments;

/// The calendar: week or day, month and filters at the side, search in the top bar.
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
    void setSearchText(const QString& text) override;
    void activate() override;
    [[nodiscard]] QVariantMap saveState() const override;
    void restoreState(const QVariantMap& state) override;

    [[nodiscard]] WeekView& view() { return *m_view; }
    void setCurrentBooking(const BookingId& booking) { m_view->setCurrent(booking); }
    /// Turns to the week or day this instant is in.
    void goTo(EpochMs instant);
    void setGuestZone(const QString& timeZone);

  Q_SIGNALS:
    /// A busy entry is to be shown on the page of schedules.
    void scheduleOpened(const yoyaku::Schedule& schedule);

  protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    void buildTopBar();
    void showPeriod(QDate day);
    void setDays(int days);
    void turn(int by);
    void applyFilter();
    void updateEmpty();
    void retint();
    void retranslate();
    [[nodiscard]] QDate today() const;

    WeekView::Parts m_parts;
    WeekView* m_view;
    CalendarSide* m_side;
    QLabel *m_title, *m_week, *m_empty;
    QWidget* m_left = nullptr;
    QPushButton* m_today = nullptr;
    Segments* m_right = nullptr;
    QToolButton *m_previous = nullptr, *m_next = nullptr;
    QDate m_day;
    int m_days = 7;
    QString m_search;
};

} // namespace yoyaku::ui
