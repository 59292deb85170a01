#pragma once

#include <QDateTimeEdit>

namespace yoyaku::ui {

class Theme;
class TimeFormat;

/// A day, or a day and a time of day, to type or to choose from a calendar, written as everywhere else: "Wed 11 Nov",
/// "11/11（水）". The year stands there when it is not the one of today. Wall-clock values; whose zone they are in
/// is the owner's business. Follows language and theme.
class DateField final : public QDateTimeEdit
{
    Q_OBJECT

  public:
    enum class Shows : quint8 { Day, DayAndTime };

    /// `today` is shown at first and its year goes without saying; where it is not known (invalid), each year is told.
    DateField(const Theme& theme, const TimeFormat& format, Shows shows, QDate today, QWidget* parent = nullptr);
    void setShows(Shows shows);
    [[nodiscard]] QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void refresh();
    void styleCalendar();

    const Theme& m_theme;
    const TimeFormat& m_format;
    Shows m_shows;
    const int m_year; ///< 0: none goes without saying
};

} // namespace yoyaku::ui
