#include "ui/calendar/agendapainter.h"

#include "core/base/zone.h"
#include "core/models/directorymodel.h"
#include "ui/calendar/calendarprefs.h"
#include "ui/format/safetext.h"
#include "ui/format/statustext.h"
#include "ui/format/timeformat.h"

#include <cmath>

namespace yoyaku::ui {

namespace {

constexpr double kPadding = 16;
constexpr double kTime = 112, kClock = 112, kType = 176, kPlace = 120, kHost = 176, kStatus = 120, kIcon = 28;
constexpr double kClockFrom = 980, kPlaceFrom = 780, kTypeFrom = 700, kStatusTextFrom = 560; ///< widths a column needs
constexpr double kRoomy = 1100, kLeastShare = 0.78; ///< width from which columns are whole, and how far they shrink
constexpr double kPale = 0.7;

/// The translator's context of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AgendaPainter)
};

} // namespace

AgendaPainter::AgendaPainter(const Theme& theme, const TimeFormat& format, const DirectoryModel& directory,
                             const CalendarPrefs& prefs)
    : m_theme(theme), m_format(format), m_directory(directory), m_prefs(prefs), m_texts(theme)
{}

QString AgendaPainter::headText(QDate day, QDate today) const
{
    const QString name = day.year() == today.year() ? m_format.longDay(day) : m_format.period(day, day);
    if (day == today) return Words::tr("Today · %1").arg(name);
    if (day == today.addDays(1)) return Words::tr("Tomorrow · %1").arg(name);
    return name;
}

void AgendaPainter::paintHead(QPainter& painter, const QRectF& rect, QDate day, qint64 bookings, const Look& look)
{
    painter.fillRect(rect, m_theme.color(look.isSticky ? Color::BgWindow : Color::BgCanvas));
    painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), m_theme.color(Color::LineStrong));
    if (day == look.today)
        painter.fillRect(QRectF(rect.left(), rect.top(), 3, rect.height() - 1), m_theme.color(Color::AccentFill));
    const QString holiday = m_prefs.holiday(day, m_format);
    const Color color = !holiday.isEmpty() || day.dayOfWeek() == 7 ? Color::HolidayText
                        : day == look.today                        ? Color::AccentText
                        : day.dayOfWeek() == 6                     ? Color::SaturdayText
                                                                   : Color::TextPrimary;
    QRectF text = rect.adjusted(kPadding, 8, -kPadding, -1);
    text.setLeft(
        text.left() +
        m_texts.drawLine(painter, text, headText(day, look.today), TextRole::BodyStrong, m_theme.color(color)) + 10);
    if (!holiday.isEmpty())
        text.setLeft(text.left() +
                     m_texts.drawLine(painter, text, holiday, TextRole::Small, m_theme.color(Color::HolidayText)) + 10);
    m_texts.drawLine(painter, text, Words::tr("%n bookings", nullptr, int(bookings)), TextRole::Small,
                     m_theme.color(Color::TextTertiary));
}

void AgendaPainter::paintHost(QPainter& painter, const QRectF& rect, const BookingRow& row, bool isPale)
{
    if (row.hosts.isEmpty()) {
        m_texts.drawLine(painter, rect, Words::tr("No host yet"), TextRole::Small, m_theme.color(Color::TextTertiary));
        return;
    }
    const QString name = m_directory.userName(row.hosts.first());
    painter.setOpacity(isPale ? kPale : 1);
    painter.drawPixmap(QPointF(rect.left(), std::round(rect.center().y() - 8)),
                       m_theme.monogram(row.hosts.first(), name, 16, painter.device()->devicePixelRatioF()));
    painter.setOpacity(1);
    QString text = safeText(name);
    if (row.hosts.size() > 1) text += QStringLiteral(" +%1").arg(row.hosts.size() - 1);
    m_texts.drawLine(painter, rect.adjusted(24, 0, -8, 0), text, TextRole::Small, m_theme.color(Color::TextSecondary));
}

void AgendaPainter::paintRow(QPainter& painter, const QRectF& rect, const BookingRow& row, const Look& look)
{
    const bool isOver = row.status == BookingStatus::Cancel || row.isGone, isPast = row.span.end <= look.now;
    painter.fillRect(rect, m_theme.color(look.isCurrent   ? Color::BgSelected
                                         : look.isHovered ? Color::BgHover
                                                          : Color::BgCanvas));
    painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), m_theme.color(Color::LineHair));
    if (look.isCurrent)
        painter.fillRect(QRectF(rect.left(), rect.top(), 2, rect.height() - 1), m_theme.color(Color::AccentFill));
    const double wide = rect.width();
    const bool hasClock = wide >= kClockFrom, hasType = wide >= kTypeFrom, hasStatusText = wide >= kStatusTextFrom;
    const QColor strong = m_theme.color(isPast || isOver ? Color::TextSecondary : Color::TextPrimary);
    const QColor soft = m_theme.color(Color::TextSecondary);
    double right = rect.right() - kPadding;
    const double share =
        std::clamp(wide / kRoomy, kLeastShare, 1.0); // the guest's name goes before its neighbours' air
    const auto fromRight = [&](double column) {
        const double width = column == kIcon ? column : std::round(column * share);
        right -= width;
        return QRectF(right, rect.top(), width - 8, rect.height() - 1);
    };
    const StatusLook status = statusLook(row);
    const QRectF state = fromRight(hasStatusText ? kStatus : kIcon);
    painter.drawPixmap(QPointF(state.left(), std::round(state.center().y() - 7)),
                       m_theme.pixmap(status.icon, 14, status.color, painter.device()->devicePixelRatioF()));
    if (hasStatusText) m_texts.drawLine(painter, state.adjusted(20, 0, 0, 0), status.text, TextRole::Small, soft);
    paintHost(painter, fromRight(kHost), row, isPast || isOver);
    if (wide >= kPlaceFrom) {
        const QRectF place = fromRight(kPlace);
        if (!row.place.isEmpty())
            m_texts.drawLine(painter, place, safeText(m_format.placeName(row.place)), TextRole::Small, soft);
    }
    if (hasType && row.eventType.isEmpty())
        m_texts.drawLine(painter, fromRight(kType), safeText(row.title), TextRole::Small, soft);
    else if (hasType)
        m_texts.drawLine(painter, fromRight(kType), safeText(m_directory.eventTypeName(row.eventType)), TextRole::Small,
                         soft);
    double left = rect.left() + kPadding;
    const QRectF time(left, rect.top(), kTime, rect.height() - 1);
    // One that ends before it starts has a start and no more that could be told.
    const QString range = row.span.end > row.span.start ? m_format.range(row.span) : m_format.time(row.span.start);
    double drawn = m_texts.drawLine(painter, time, range, TextRole::Body, strong);
    if (isOver) painter.fillRect(QRectF(left, std::round(time.center().y()), drawn, 1), strong);
    left += kTime;
    const QTimeZone zone = zoneNamed(row.timeZone).value_or(QTimeZone());
    if (hasClock && zone.isValid() && m_format.timeIn(row.span.start, zone) != m_format.time(row.span.start))
        m_texts.drawLine(painter, QRectF(left, rect.top(), kClock - 8, rect.height() - 1),
                         m_format.timeIn(row.span.start, zone) + u' ' + TimeFormat::city(zone), TextRole::Small, soft);
    if (hasClock) left += kClock;
    const QRectF guest(left, rect.top(), right - left - 8, rect.height() - 1);
    drawn = m_texts.drawLine(painter, guest, safeText(row.guestName.isEmpty() ? row.title : row.guestName),
                             isPast || isOver ? TextRole::Body : TextRole::BodyStrong, strong);
    if (isOver) painter.fillRect(QRectF(left, std::round(guest.center().y()), drawn, 1), strong);
    if (!row.guestCompany.isEmpty() && guest.width() - drawn > 60)
        m_texts.drawLine(painter, guest.adjusted(drawn + 10, 0, 0, 0), safeText(row.guestCompany), TextRole::Small,
                         m_theme.color(Color::TextTertiary));
}

} // namespace yoyaku::ui
