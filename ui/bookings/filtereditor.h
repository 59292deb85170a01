#pragma once

#include "ui/bookings/bookingquestion.h"

#include <QWidget>
#include <functional>

class QVBoxLayout;

namespace yoyaku {
class BookingCounts;
class Clock;
class DirectoryModel;
} // namespace yoyaku

namespace yoyaku::ui {

class Theme;
class TimeFormat;

/// What a chip opens: the values of one kind of condition, to tick, choose or type. Each change counts at once.
class FilterEditor final : public QWidget
{
    Q_OBJECT

  public:
    struct Parts
    {
        const DirectoryModel& directory;
        BookingCounts* counts; ///< null: nothing to choose campaigns and zones from
        const Theme& theme;
        const TimeFormat& format;
        const Clock& clock;
    };

    FilterEditor(Parts parts, FilterKind kind, BookingQuestion question, QWidget* parent = nullptr);

  Q_SIGNALS:
    void changed(const yoyaku::ui::BookingQuestion& question);

  private:
    void build();
    void buildRange(DayRange BookingQuestion::*range, const QVector<DayRange::Kind>& kinds);
    void buildCustom(DayRange BookingQuestion::*range);
    struct Choice
    {
        QString text;
        bool isOn = false;
        std::function<void(bool isOn)> set;
    };
    void buildChoices(const QVector<Choice>& choices);
    void buildHosts();
    void buildWeekHour();
    void buildZones();
    void buildCampaign();
    void buildAnswers();
    void addHint(const QString& text, const QString& objectName = {});
    void tell();

    Parts m_parts;
    FilterKind m_kind;
    BookingQuestion m_question;
    QVBoxLayout* m_column;
};

} // namespace yoyaku::ui
