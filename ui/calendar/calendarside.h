#pragma once

#include "core/models/calendarmodel.h"
#include "core/store/changeset.h"

#include <QScrollArea>
#include <QSet>

class QLabel;
class QVBoxLayout;

namespace yoyaku {
class CalendarSums;
class DirectoryModel;
} // namespace yoyaku

namespace yoyaku::ui {

class MiniMonth;
class TickBox;
class Theme;
class TimeFormat;

/// The calendar's side bar: month, hosts, event types and states, each with its number in the shown window. Unticked
/// ones are filtered out; Alt and a click shows only that one.
class CalendarSide final : public QScrollArea
{
    Q_OBJECT

  public:
    CalendarSide(CalendarSums& sums, const DirectoryModel& directory, const Theme& theme, const TimeFormat& format,
                 QWidget* parent = nullptr);

    [[nodiscard]] MiniMonth& month() { return *m_month; }
    [[nodiscard]] BookingFilter filter() const;
    void retranslate();
    /// Alt 1 to 9: only that host, counted from 0; -1 shows all.
    void showOnlyHost(int index);

  Q_SIGNALS:
    void filterChanged();

  private:
    /// One ticked line; `key` is a host id, an event type id or a status number.
    struct Line
    {
        QString key;
        TickBox* box = nullptr;
        QLabel* count = nullptr;
    };
    using Lines = QVector<Line>;

    void rebuild();
    void updateCounts();
    void addHead(const QString& text, int count);
    /// The new line's box, for its icon and colours.
    TickBox* addLine(Lines& lines, const QString& key, const QString& text);
    void onToggled(Lines& lines, const QString& key);
    void remember(const Lines& lines);
    [[nodiscard]] static QStringList ticked(const Lines& lines);

    CalendarSums& m_sums;
    const DirectoryModel& m_directory;
    const Theme& m_theme;
    const TimeFormat& m_format;
    MiniMonth* m_month;
    QVBoxLayout* m_all;
    QWidget* m_lists = nullptr;
    Lines m_hosts, m_types, m_states;
    QSet<QString> m_off; ///< unticked keys, kept over a rebuild
};

} // namespace yoyaku::ui
