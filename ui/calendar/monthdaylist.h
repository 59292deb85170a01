#pragma once

#include "core/models/monthmodel.h"

#include <QDate>
#include <QWidget>

class QLabel;
class QListWidget;
class QListWidgetItem;

namespace yoyaku {
class Clock;
class DirectoryModel;
} // namespace yoyaku

namespace yoyaku::ui {

class Theme;
class TimeFormat;

/// All bookings of one day, in a popover over the month: arrows move, Enter opens, D shows the day, Esc closes. Of a
/// very full day the first few hundred, and a line that says how many more. Source: DESIGN, screen 03.
class MonthDayList final : public QWidget
{
    Q_OBJECT

  public:
    struct Parts
    {
        MonthModel& model;
        const DirectoryModel& directory;
        const Theme& theme;
        const TimeFormat& format;
        const Clock& clock;
    };

    /// `current` is marked once its row is here.
    MonthDayList(Parts parts, QDate day, const MonthDay& sums, BookingId current, QWidget* parent = nullptr);

  Q_SIGNALS:
    void bookingSelected(const yoyaku::BookingId& booking);
    void bookingOpened(const yoyaku::BookingId& booking);
    void dayRequested(QDate day);
    void closeRequested();

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void build(const MonthDay& sums);
    void read();
    void take(const QVector<BookingRow>& rows);
    void open(const QListWidgetItem* item);

    Parts m_parts;
    QDate m_day;
    BookingId m_current;
    int m_listed;
    QListWidget* m_list;
    QLabel* m_rest;
};

} // namespace yoyaku::ui
