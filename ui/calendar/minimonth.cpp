#include "ui/calendar/minimonth.h"

#include "core/models/calendarsums.h"
#include "ui/calendar/calendarprefs.h"
#include "ui/format/safetext.h"
#include "ui/format/timeformat.h"
#include "ui/theme/theme.h"
#include "ui/widgets/keyclaim.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace yoyaku::ui {

namespace {

constexpr int kRows = 6;
constexpr int kCellHeight = 24;
constexpr int kTop = 28 + 20; ///< title and weekday letters
constexpr int kBarWidth = 14;
constexpr int kBusyDay = 12; ///< bookings at which the bar is full

} // namespace

MiniMonth::MiniMonth(CalendarSums& sums, const Theme& theme, const TimeFormat& format, QWidget* parent)
    : QWidget(parent), m_sums(sums), m_theme(theme), m_format(format)
{
    setObjectName(QStringLiteral("miniMonth"));
    setAccessibleName(tr("Month"));
    setFocusPolicy(Qt::TabFocus);
    claimKeys(this, {Qt::Key_PageUp, Qt::Key_PageDown});
    setFixedHeight(sizeHint().height());
    connect(&sums, &CalendarSums::changed, this, qOverload<>(&QWidget::update));
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

QSize MiniMonth::sizeHint() const { return {7 * 28, kTop + rows() * kCellHeight + 4}; }

int MiniMonth::rows() const { return m_isFolded ? 1 : kRows; }

void MiniMonth::setPrefs(const CalendarPrefs* prefs)
{
    m_prefs = prefs;
    connect(prefs, &CalendarPrefs::changed, this, [this] {
        if (m_month.isValid()) askSums();
        update();
    });
}

void MiniMonth::setFolded(bool isFolded)
{
    if (std::exchange(m_isFolded, isFolded) == isFolded) return;
    setFixedHeight(sizeHint().height());
    askSums();
    update();
}

double MiniMonth::cellWidth() const { return width() / 7.0; }

// Folded, it is the chosen day's week, or the first one of a month that was turned to.
QDate MiniMonth::firstCell() const
{
    const bool isHere = m_chosen.month() == m_month.month() && m_chosen.year() == m_month.year();
    const QDate day = m_isFolded && isHere ? m_chosen : m_month;
    return m_prefs ? m_prefs->weekOf(day) : day.addDays(1 - day.dayOfWeek());
}

QDate MiniMonth::dayAt(QPoint point) const
{
    const int row = (point.y() - kTop) / kCellHeight, column = int(point.x() / cellWidth());
    const bool isDay = point.y() >= kTop && row < rows() && column >= 0 && column < 7;
    return isDay ? firstCell().addDays(row * 7 + column) : QDate();
}

QRect MiniMonth::cellOf(QDate day) const
{
    const int index = int(firstCell().daysTo(day));
    return QRectF((index % 7) * cellWidth(), kTop + (index / 7) * kCellHeight, cellWidth(), kCellHeight)
        .toAlignedRect();
}

void MiniMonth::setToday(QDate today)
{
    m_today = today;
    update();
}

void MiniMonth::setShown(QDate chosen, QDate first, int days)
{
    m_chosen = chosen;
    m_shownFirst = first;
    m_shownDays = days;
    const QDate month(first.addDays(days / 2).year(), first.addDays(days / 2).month(), 1);
    m_month = month;
    askSums(); // reads only what is another sheet
    update();
}

void MiniMonth::turn(int months)
{
    m_month = m_month.addMonths(months);
    askSums();
    update();
}

void MiniMonth::askSums()
{
    QVector<EpochMs> bounds;
    if (!m_month.isValid()) return;
    for (int i = 0; i <= 7 * rows(); ++i) bounds.append(m_format.startOf(firstCell().addDays(i)));
    m_sums.setDays(bounds);
}

void MiniMonth::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal dpr = devicePixelRatioF();
    painter.setFont(m_theme.font(TextRole::BodyStrong));
    painter.setPen(m_theme.color(Color::TextPrimary));
    painter.drawText(QRect(0, 0, width() - 56, 28), Qt::AlignVCenter, m_format.month(m_month));
    painter.drawPixmap(width() - 48, 6, m_theme.pixmap(QLatin1String("action.prev"), 16, Color::TextSecondary, dpr));
    painter.drawPixmap(width() - 20, 6, m_theme.pixmap(QLatin1String("action.next"), 16, Color::TextSecondary, dpr));
    painter.setFont(m_theme.font(TextRole::Micro));
    painter.setPen(m_theme.color(Color::TextTertiary));
    for (int i = 0; i < 7; ++i)
        painter.drawText(QRectF(i * cellWidth(), 28, cellWidth(), 20), Qt::AlignCenter,
                         m_format.weekdayLetter(firstCell().addDays(i).dayOfWeek()));
    // A period of several weeks is most of the sheet: tinting it would say nothing.
    const bool isTinted = m_shownDays <= 7 && cellOf(m_shownFirst).top() >= kTop &&
                          cellOf(m_shownFirst).top() < kTop + rows() * kCellHeight;
    for (int i = 0; isTinted && i < m_shownDays; ++i)
        if (const QRect cell = cellOf(m_shownFirst.addDays(i)); cell.bottom() <= height())
            painter.fillRect(cell, m_theme.color(Color::BgSelected));
    if (m_theme.showsFocus(this)) {
        painter.setPen(QPen(m_theme.color(Color::FocusRing), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(cellOf(m_chosen)).adjusted(1, 1, -1, -1), 4, 4);
    }
    paintDays(painter);
}

void MiniMonth::paintDays(QPainter& painter)
{
    painter.setFont(m_theme.font(TextRole::Small));
    for (int i = 0; i < 7 * rows(); ++i) {
        const QDate day = firstCell().addDays(i);
        const QRectF cell = cellOf(day);
        const bool isOther = day.month() != m_month.month(), isToday = day == m_today;
        const bool isHoliday = m_prefs && !m_prefs->holiday(day, m_format).isEmpty();
        if (isToday) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(m_theme.color(Color::AccentFill));
            painter.drawRoundedRect(QRectF(cell.center().x() - 12, cell.top() + 1, 24, cell.height() - 2), 3, 3);
        }
        painter.setPen(m_theme.color(isToday                             ? Color::AccentOn
                                     : isOther                           ? Color::TextDisabled
                                     : day.dayOfWeek() == 7 || isHoliday ? Color::HolidayText
                                     : day.dayOfWeek() == 6              ? Color::SaturdayText
                                                                         : Color::TextPrimary));
        painter.drawText(cell.adjusted(0, 0, 0, -4), Qt::AlignCenter, QString::number(day.day()));
        const int bookings = m_sums.day(m_format.startOf(day)).bookings;
        if (bookings == 0) continue;
        const double part = 0.3 + 0.7 * std::min(1.0, double(bookings) / kBusyDay);
        painter.fillRect(QRectF(cell.center().x() - kBarWidth / 2.0, cell.bottom() - 5, kBarWidth * part, 2),
                         m_theme.color(isToday   ? Color::AccentOn
                                       : isOther ? Color::LineStrong
                                                 : Color::AccentLine));
    }
}

bool MiniMonth::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip) return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const QDate day = dayAt(help->pos());
    if (!day.isValid()) {
        QToolTip::hideText();
        return true;
    }
    QStringList lines{m_format.longDay(day)};
    if (m_prefs) {
        if (const QString name = m_prefs->holiday(day, m_format); !name.isEmpty()) lines << name;
        if (const QString note = m_prefs->holidayNote(day, day); !note.isEmpty()) lines << note;
    }
    QToolTip::showText(help->globalPos(), safeTip(lines.join(u'\n')), this);
    return true;
}

void MiniMonth::mousePressEvent(QMouseEvent* event)
{
    const QPoint at = event->position().toPoint();
    if (at.y() < 28) {
        if (at.x() > width() - 28) return turn(1);
        if (at.x() > width() - 56) turn(-1);
        return;
    }
    if (const QDate day = dayAt(at); day.isValid()) Q_EMIT dayChosen(day);
}

void MiniMonth::wheelEvent(QWheelEvent* event)
{
    if (event->angleDelta().y() != 0) turn(event->angleDelta().y() > 0 ? -1 : 1);
    event->accept();
}

void MiniMonth::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_PageUp:
        return turn(-1);
    case Qt::Key_PageDown:
        return turn(1);
    case Qt::Key_Left:
        return Q_EMIT dayChosen(m_chosen.addDays(-1));
    case Qt::Key_Right:
        return Q_EMIT dayChosen(m_chosen.addDays(1));
    case Qt::Key_Up:
        return Q_EMIT dayChosen(m_chosen.addDays(-7));
    case Qt::Key_Down:
        return Q_EMIT dayChosen(m_chosen.addDays(7));
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace yoyaku::ui

#include "moc_minimonth.cpp"
