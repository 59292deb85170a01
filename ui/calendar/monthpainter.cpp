#include "ui/calendar/monthpainter.h"

#include "core/models/directorymodel.h"
#include "core/models/monthmodel.h"
#include "ui/calendar/calendarprefs.h"
#include "ui/calendar/loadpercent.h"
#include "ui/format/safetext.h"
#include "ui/format/timeformat.h"

#include <algorithm>
#include <cmath>

namespace yoyaku::ui {

namespace {

constexpr double kPadding = 8;
constexpr int kMark = 14;
constexpr double kTimeLeft = 22;
constexpr int kTimeWidth = 36; ///< with text at 100 %, as the next
constexpr int kNarrow = 96;    ///< below it the time makes room for the name
constexpr int kNumberPx = 14;
constexpr int kFullPercent = 85;
constexpr double kPale = 0.7, kOtherMonth = 0.55;
constexpr Color kHeat[] = {Color::Heat0, Color::Heat1, Color::Heat2, Color::Heat3, Color::Heat4, Color::Heat5};

/// The translator's context of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(MonthPainter)
};

bool isOver(const BookingRow& row) { return row.status == BookingStatus::Cancel || row.isGone; }

int busiestHour(const QVector<MonthDay>& days)
{
    int most = 0;
    for (const MonthDay& day : days)
        for (const int minutes : day.heat) most = std::max(most, minutes);
    return most;
}

} // namespace

MonthPainter::MonthPainter(const Theme& theme, const TimeFormat& format, const DirectoryModel& directory,
                           const CalendarPrefs& prefs)
    : m_theme(theme), m_format(format), m_directory(directory), m_prefs(prefs), m_texts(theme)
{}

QString MonthPainter::monthName(QDate day) const
{
    if (m_format.language() == TimeFormat::Language::Japanese) return QStringLiteral("%1月").arg(day.month());
    return QLocale(QLocale::English).standaloneMonthName(day.month(), QLocale::ShortFormat);
}

void MonthPainter::paint(QPainter& painter, const MonthGeometry& geometry, const QVector<MonthDay>& days,
                         const Look& look)
{
    const bool isKnown = days.size() == geometry.days() && m_format.day(days.first().dayStart) == geometry.first();
    const int busiest = isKnown ? busiestHour(days) : 0;
    for (int i = 0; i < geometry.days(); ++i)
        paintDay(painter, geometry, i, isKnown ? &days[i] : nullptr, busiest, look);
    for (int week = 0; week < geometry.weeks(); ++week)
        paintWeek(painter, geometry, week, isKnown ? days.mid(week * 7, 7) : QVector<MonthDay>());
    paintHead(painter, geometry, look);
    const int today = geometry.indexOf(look.today);
    if (today >= 0)
        painter.fillRect(
            QRectF(geometry.cell(today).topLeft() - QPointF(0, 1), QSizeF(geometry.cell(today).width(), 2)),
            m_theme.color(Color::AccentFill));
    if (look.hasFocusRing && look.currentDay >= 0) {
        painter.setPen(QPen(m_theme.color(Color::FocusRing), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(geometry.cell(look.currentDay).adjusted(1, 1, -2, -2), 3, 3);
    }
}

void MonthPainter::paintHead(QPainter& painter, const MonthGeometry& geometry, const Look& look)
{
    const double right = geometry.weekLoad(0).right();
    painter.fillRect(QRectF(0, 0, right, kMonthHeadHeight), m_theme.color(Color::BgCanvas));
    const auto word = [&](const QRectF& rect, const QString& text, Color color, TextRole role, Qt::Alignment side) {
        painter.setFont(m_theme.font(role));
        painter.setPen(m_theme.color(color));
        painter.drawText(rect.adjusted(kPadding, 0, -kPadding, 0), int(side | Qt::AlignVCenter), text);
        painter.fillRect(QRectF(rect.right() - 1, 0, 1, kMonthHeadHeight), m_theme.color(Color::LineHair));
    };
    word(QRectF(0, 0, kWeekNumberWidth, kMonthHeadHeight), Words::tr("Wk", "week number"), Color::TextTertiary,
         TextRole::Micro, Qt::AlignRight);
    for (int column = 0; column < 7; ++column) {
        const QDate day = geometry.day(column);
        const bool isToday = geometry.indexOf(look.today) % 7 == column && geometry.indexOf(look.today) >= 0;
        word(geometry.head(column), m_format.weekday(day),
             isToday                ? Color::AccentText
             : day.dayOfWeek() == 7 ? Color::HolidayText
             : day.dayOfWeek() == 6 ? Color::SaturdayText
                                    : Color::TextSecondary,
             isToday ? TextRole::SmallStrong : TextRole::Small, Qt::AlignLeft);
    }
    word(QRectF(geometry.weekLoad(0).left(), 0, kWeekLoadWidth, kMonthHeadHeight), Words::tr("Week load"),
         Color::TextSecondary, TextRole::Small, Qt::AlignLeft);
    painter.fillRect(QRectF(0, kMonthHeadHeight - 1, right, 1), m_theme.color(Color::LineStrong));
}

// Returns where the number and the holiday's name end.
double MonthPainter::paintNumber(QPainter& painter, const MonthGeometry& geometry, int index, const Look& look)
{
    const QDate day = geometry.day(index);
    const QRectF cell = geometry.cell(index);
    const QString holiday = m_prefs.holiday(day, m_format);
    const bool isOther = geometry.isOther(index);
    const Color color = !holiday.isEmpty() || day.dayOfWeek() == 7 ? Color::HolidayText
                        : day == look.today                        ? Color::AccentText
                        : day.dayOfWeek() == 6                     ? Color::SaturdayText
                        : isOther                                  ? Color::TextSecondary
                                                                   : Color::TextPrimary;
    QFont font = m_theme.font(isOther ? TextRole::Body : TextRole::BodyStrong);
    font.setPixelSize(kNumberPx);
    painter.setFont(font);
    painter.setPen(m_theme.color(color));
    const QString number = QString::number(day.day());
    double x = cell.left() + kPadding;
    const QRectF line(x, cell.top() + 6, cell.width() - 2 * kPadding, 18);
    painter.drawText(line, Qt::AlignVCenter | Qt::AlignLeft, number);
    x += painter.fontMetrics().horizontalAdvance(number) + 5;
    if (day.day() == 1 || index == 0) {
        painter.setFont(m_theme.font(isOther ? TextRole::Small : TextRole::SmallStrong));
        const QString name = monthName(day);
        painter.drawText(line.adjusted(x - line.left(), 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, name);
        x += painter.fontMetrics().horizontalAdvance(name) + 6;
    }
    return x;
}

void MonthPainter::paintDay(QPainter& painter, const MonthGeometry& geometry, int index, const MonthDay* day,
                            int busiest, const Look& look)
{
    const QRectF cell = geometry.cell(index);
    const QDate date = geometry.day(index);
    const bool isOther = geometry.isOther(index);
    painter.fillRect(cell, m_theme.color(index == look.dropDay   ? Color::AccentTint
                                         : isOther               ? Color::BgWindow
                                         : date.dayOfWeek() >= 6 ? Color::BgOffhours
                                                                 : Color::BgCanvas));
    painter.fillRect(QRectF(cell.right() - 1, cell.top(), 1, cell.height()), m_theme.color(Color::LineHair));
    painter.fillRect(QRectF(cell.left(), cell.bottom() - 1, cell.width(), 1), m_theme.color(Color::LineHair));
    double x = paintNumber(painter, geometry, index, look);
    double right = cell.right() - kPadding;
    if (day && day->bookings > 0) {
        painter.setFont(m_theme.font(TextRole::Micro));
        painter.setPen(m_theme.color(Color::TextSecondary));
        const QString count = m_format.number(day->bookings);
        painter.drawText(QRectF(x, cell.top() + 6, right - x, 18), Qt::AlignVCenter | Qt::AlignRight, count);
        right -= painter.fontMetrics().horizontalAdvance(count) + 6;
    }
    if (const QString holiday = m_prefs.holiday(date, m_format); !holiday.isEmpty() && right - x > 12)
        m_texts.drawLine(painter, QRectF(x, cell.top() + 6, right - x, 18), holiday, TextRole::Small,
                         m_theme.color(Color::HolidayText));
    if (!day || day->listed == 0) return;
    painter.setOpacity(isOther ? kOtherMonth : 1);
    paintHeat(painter, geometry.heat(index), *day, busiest);
    painter.setOpacity(1);
    paintLines(painter, geometry, index, *day, look);
}

void MonthPainter::paintHeat(QPainter& painter, const QRectF& strip, const MonthDay& day, int busiest)
{
    const auto hours = day.heat.size();
    for (qsizetype hour = 0; hour < hours; ++hour) {
        const double from = std::round(strip.width() * double(hour) / double(hours));
        const double to = std::round(strip.width() * double(hour + 1) / double(hours)) - 1;
        const int minutes = day.heat[hour];
        const int level = minutes == 0 || busiest == 0 ? 0 : std::clamp(1 + minutes * 5 / busiest, 1, 5);
        painter.fillRect(QRectF(strip.left() + from, strip.top(), to - from, strip.height()),
                         m_theme.color(kHeat[level]));
    }
}

void MonthPainter::paintLines(QPainter& painter, const MonthGeometry& geometry, int index, const MonthDay& day,
                              const Look& look)
{
    const int shown = std::min<int>(geometry.rowsShown(day.listed), int(day.rows.size()));
    for (int line = 0; line < shown; ++line) {
        const BookingRow& row = day.rows[line];
        const QRectF rect = geometry.line(index, line);
        const bool isHere = index == look.currentDay && line == look.currentLine;
        const bool isHovered = index == look.hoveredDay && line == look.hoveredLine;
        if (isHere || row.uid == look.current || isHovered) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(m_theme.color(isHere || row.uid == look.current ? Color::BgSelected : Color::BgHover));
            painter.drawRoundedRect(rect, 3, 3);
        }
        paintRow(painter, rect, row, look, day.dayStart);
    }
    if (day.listed <= shown || geometry.lines() <= shown) return;
    const QRectF rect = geometry.line(index, shown);
    const bool isOpen = index == look.openDay || (index == look.currentDay && look.currentLine == shown) ||
                        (index == look.hoveredDay && look.hoveredLine == shown);
    m_texts.drawLine(painter, rect.adjusted(4, 0, 0, 0), Words::tr("+%1 more").arg(m_format.number(day.listed - shown)),
                     isOpen ? TextRole::MicroStrong : TextRole::Micro,
                     m_theme.color(isOpen ? Color::AccentText : Color::TextSecondary));
}

void MonthPainter::paintMark(QPainter& painter, const QRectF& square, const BookingRow& row, bool isPale)
{
    if (row.hosts.isEmpty()) {
        painter.setPen(QPen(m_theme.color(Color::LineControl), 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(square.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
        return;
    }
    const UserId& host = row.hosts.first();
    const QString name = m_directory.userName(host);
    const bool isHollow = row.status == BookingStatus::Request || isOver(row);
    painter.setOpacity(isPale && !isHollow ? kPale : 1);
    if (!isHollow) {
        painter.drawPixmap(square.topLeft(),
                           m_theme.monogram(host, name, kMark, painter.device()->devicePixelRatioF()));
        painter.setOpacity(1);
        return;
    }
    const HostColors colors = m_theme.host(host);
    const bool isRequest = !isOver(row);
    QPen pen(isRequest ? colors.base : m_theme.color(Color::LineStrong), 1);
    if (isRequest) pen.setDashPattern({2, 2});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(square.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    QFont letter = m_theme.font(TextRole::Micro);
    letter.setPixelSize(9);
    painter.setFont(letter);
    painter.setPen(isRequest ? colors.text : m_theme.color(Color::TextSecondary));
    painter.drawText(square, Qt::AlignCenter, monogramText(name));
}

void MonthPainter::paintRow(QPainter& painter, const QRectF& line, const BookingRow& row, const Look& look,
                            EpochMs dayStart)
{
    const bool isPast = row.span.end <= look.now, isGhost = row.uid == look.dragged;
    const QRectF square(line.left() + 4, std::round(line.center().y() - kMark / 2.0), kMark, kMark);
    painter.setOpacity(1);
    paintMark(painter, square, row, isPast || isGhost);
    painter.setOpacity(1);
    const QColor color = m_theme.color(isGhost                    ? Color::TextTertiary
                                       : needsChoice(row.pending) ? Color::DangerText
                                       : isPast || isOver(row)    ? Color::TextSecondary
                                                                  : Color::TextPrimary);
    double right = line.right() - 4;
    if (row.pending != PendingState::None) {
        const bool isStuck = needsChoice(row.pending);
        painter.drawPixmap(QPointF(right - 12, square.top() + 1),
                           m_theme.pixmap(QLatin1String(isStuck ? "st.failed" : "st.held"), 12,
                                          isStuck ? Color::DangerText : Color::AccentText,
                                          painter.device()->devicePixelRatioF()));
        right -= 15;
    }
    const double timeWidth = m_theme.grown(kTimeWidth);
    const bool isNarrow = line.width() < m_theme.grown(kNarrow);
    // What runs on from the day before has no start here.
    const QString time = row.span.start < dayStart ? QStringLiteral("…") : m_format.time(row.span.start);
    const double timeLeft = line.left() + kTimeLeft, nameLeft = timeLeft + (isNarrow ? 0 : timeWidth);
    if (!isNarrow)
        m_texts.drawLine(painter, QRectF(timeLeft, line.top(), timeWidth, line.height()), time, TextRole::Small, color);
    const QString name = safeText(row.guestName.isEmpty() ? row.title : row.guestName);
    const double width = m_texts.drawLine(painter, QRectF(nameLeft, line.top(), right - nameLeft, line.height()), name,
                                          TextRole::Small, color);
    if (isOver(row)) // a static text knows no strike-out
        painter.fillRect(QRectF(isNarrow ? nameLeft : timeLeft, std::round(line.center().y()),
                                nameLeft + width - (isNarrow ? nameLeft : timeLeft), 1),
                         color);
    if (!isGhost) return;
    QPen pen(m_theme.color(Color::TextTertiary), 1);
    pen.setDashPattern({4, 3});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(line.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
}

void MonthPainter::paintWeek(QPainter& painter, const MonthGeometry& geometry, int week, const QVector<MonthDay>& days)
{
    const QRectF number = geometry.weekNumber(week), load = geometry.weekLoad(week);
    for (const QRectF& rect : {number, load}) {
        painter.fillRect(rect, m_theme.color(Color::BgCanvas));
        painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), m_theme.color(Color::LineHair));
    }
    painter.fillRect(QRectF(number.right() - 1, number.top(), 1, number.height()), m_theme.color(Color::LineHair));
    painter.setFont(m_theme.font(TextRole::Micro));
    painter.setPen(m_theme.color(Color::TextTertiary));
    // Of the Thursday or so: every day from Monday to Saturday of a row has the same number, whichever day it starts.
    painter.drawText(number.adjusted(0, 6, -kPadding, 0), Qt::AlignTop | Qt::AlignRight,
                     QString::number(geometry.day(week * 7 + 3).weekNumber()));
    int bookings = 0, workdays = 0;
    qint64 minutes = 0;
    for (qsizetype i = 0; i < days.size(); ++i) {
        bookings += days[i].bookings;
        minutes += days[i].minutes;
        const QDate day = geometry.day(week * 7 + int(i));
        if (day.dayOfWeek() < 6 && m_prefs.holiday(day, m_format).isEmpty()) ++workdays;
    }
    if (bookings == 0) return;
    const QRectF text = load.adjusted(kPadding, 7, -kPadding, 0);
    painter.setFont(m_theme.font(TextRole::BodyStrong));
    painter.setPen(m_theme.color(Color::TextPrimary));
    painter.drawText(text, Qt::AlignTop | Qt::AlignLeft, m_format.number(bookings));
    const int percent = loadPercent(minutes, m_directory.users().size(), workdays);
    painter.setFont(m_theme.font(TextRole::Micro));
    painter.setPen(m_theme.color(Color::TextSecondary));
    if (percent >= 0) {
        painter.drawText(text.adjusted(0, 2, 0, 0), Qt::AlignTop | Qt::AlignRight,
                         QStringLiteral("%1 %").arg(m_format.number(percent)));
        const QRectF track(text.left(), load.top() + 29, text.width(), 4);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.color(Color::BgSunken));
        painter.drawRoundedRect(track, 2, 2);
        painter.setBrush(m_theme.color(percent >= kFullPercent ? Color::WarningMark : Color::AccentLine));
        painter.drawRoundedRect(QRectF(track.topLeft(), QSizeF(track.width() * std::min(100, percent) / 100.0, 4)), 2,
                                2);
    }
    painter.setPen(m_theme.color(Color::TextSecondary));
    painter.drawText(text.adjusted(0, percent >= 0 ? 30 : 20, 0, 0), Qt::AlignTop | Qt::AlignLeft,
                     Words::tr("%1 h booked").arg(m_format.number((minutes + 30) / 60)));
}

} // namespace yoyaku::ui
