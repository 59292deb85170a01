#include "ui/calendar/monthview.h"

#include "core/base/clock.h"
#include "core/base/zone.h"
#include "core/models/directorymodel.h"
#include "ui/calendar/bookingname.h"
#include "ui/calendar/calendarprefs.h"
#include "ui/calendar/loadpercent.h"
#include "ui/calendar/monthaccess.h"
#include "ui/calendar/monthdaylist.h"
#include "ui/commands/bookingacts.h"
#include "ui/format/safetext.h"
#include "ui/format/statustext.h"
#include "ui/format/timeformat.h"
#include "ui/widgets/popover.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace yoyaku::ui {

namespace {

constexpr int kMostRows = 40; ///< of one day on a sheet, however tall
constexpr int kMinuteMs = 60'000;
constexpr int kTurnAfterMs = 600; ///< a drag held at a side

} // namespace

MonthView::MonthView(Parts parts, QWidget* parent)
    : QWidget(parent),
      m_parts(parts),
      m_painter(parts.theme, parts.format, parts.directory, parts.prefs),
      m_freedom(parts.freedom, parts.directory, parts.format)
{
    setObjectName(QStringLiteral("monthView"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setMinimumSize(360, 280);
    installMonthAccess();
    const auto forget = [this] {
        m_painter.forget();
        update();
    };
    connect(&parts.model, &MonthModel::changed, this, [this] {
        fitLine();
        update();
        if (m_isNextWanted) toNext();
    });
    connect(&parts.directory, &DirectoryModel::changed, this, forget);
    connect(&parts.theme, &Theme::changed, this, forget);
    connect(&parts.prefs, &CalendarPrefs::changed, this, [this] {
        m_painter.forget();
        if (m_day.isValid()) showMonth(m_day);
        update();
    });
    connect(&m_freedom, &WeekFreedom::changed, this, qOverload<>(&QWidget::update));
    m_edge.setSingleShot(true);
    m_edge.setInterval(kTurnAfterMs);
    connect(&m_edge, &QTimer::timeout, this, &MonthView::turnUnderDrag);
    m_minute.setInterval(kMinuteMs);
    connect(&m_minute, &QTimer::timeout, this, qOverload<>(&QWidget::update));
    retranslate();
}

void MonthView::retranslate()
{
    setAccessibleName(tr("Month"));
    m_painter.forget();
    update();
}

void MonthView::showMonth(QDate day)
{
    const QDate month(day.year(), day.month(), 1);
    if (day != m_day) m_line = -1;
    m_day = day;
    m_month = month;
    layOut();
    QVector<EpochMs> days;
    QVector<QVector<EpochMs>> hours;
    for (int i = 0; i <= m_geometry.days(); ++i) {
        const QDate date = m_geometry.day(i);
        days.append(m_parts.format.startOf(date));
        if (i == m_geometry.days()) break;
        QVector<EpochMs> bounds;
        for (int hour = kHeatFrom; hour <= kHeatFrom + kHeatHours; ++hour)
            bounds.append(QDateTime(date, QTime(hour, 0), m_parts.format.zone()).toMSecsSinceEpoch());
        hours.append(bounds);
    }
    m_parts.model.setDays(days, hours);
    fitLine();
    update();
}

void MonthView::layOut()
{
    if (!m_month.isValid()) return;
    const QDate first = m_parts.prefs.weekOf(m_month);
    m_geometry = MonthGeometry(m_month, first, MonthGeometry::weeksOf(m_month, first), size());
    askRows();
}

// A few more than fit now: a window that grows a little reads nothing.
void MonthView::askRows() { m_parts.model.setRowsADay(std::min(kMostRows, (m_geometry.lines() / 4 + 1) * 4)); }

void MonthView::resizeEvent(QResizeEvent*)
{
    layOut();
    fitLine();
}

void MonthView::showEvent(QShowEvent*)
{
    m_parts.model.setActive(true);
    m_minute.start();
}

void MonthView::hideEvent(QHideEvent*)
{
    m_parts.model.setActive(false);
    m_minute.stop();
    endDrag();
}

const MonthDay* MonthView::dayAt(int index) const
{
    const auto& days = m_parts.model.days();
    if (index < 0 || index >= m_geometry.days() || days.size() != m_geometry.days()) return nullptr;
    return m_parts.format.day(days[index].dayStart) == m_geometry.day(index) ? &days[index] : nullptr;
}

int MonthView::linesOf(int index) const
{
    const MonthDay* day = dayAt(index);
    if (!day) return 0;
    const int shown = std::min<int>(m_geometry.rowsShown(day->listed), int(day->rows.size()));
    return shown + (day->listed > shown && shown < m_geometry.lines() ? 1 : 0);
}

const BookingRow* MonthView::rowAt(int index, int line) const
{
    const MonthDay* day = dayAt(index);
    if (!day || line < 0) return nullptr;
    const int shown = std::min<int>(m_geometry.rowsShown(day->listed), int(day->rows.size()));
    return line < shown ? &day->rows[line] : nullptr;
}

const BookingRow* MonthView::currentRow() const
{
    if (const BookingRow* row = rowAt(m_geometry.indexOf(m_day), m_line)) return row;
    return m_current.isEmpty() ? nullptr : m_parts.model.find(m_current);
}

// What was the third line may have become the fourth, or gone.
void MonthView::fitLine()
{
    const int index = m_geometry.indexOf(m_day);
    if (m_line < 0) return;
    if (!m_current.isEmpty())
        for (int line = 0; line < linesOf(index); ++line)
            if (const BookingRow* row = rowAt(index, line); row && row->uid == m_current) {
                m_line = line;
                return;
            }
    m_line = std::min(m_line, linesOf(index) - 1);
}

void MonthView::setCurrent(const BookingId& booking)
{
    if (booking == m_current) return;
    m_current = booking;
    const BookingRow* row = rowAt(m_geometry.indexOf(m_day), m_line);
    if (row && row->uid != booking) m_line = -1;
    update();
}

void MonthView::choose(int index, int line)
{
    if (index < 0 || index >= m_geometry.days()) return;
    m_day = m_geometry.day(index);
    m_line = std::clamp(line, -1, linesOf(index) - 1);
    const BookingRow* row = rowAt(index, m_line);
    const BookingId booking = row ? row->uid : BookingId();
    update();
    accessMonthMoved(this);
    if (booking == m_current) return;
    m_current = booking;
    Q_EMIT bookingSelected(booking);
}

void MonthView::openLine(int index, int line)
{
    choose(index, line);
    const BookingRow* row = rowAt(index, m_line);
    if (row && needsChoice(row->pending))
        Q_EMIT choiceRequested(row->uid, m_geometry.line(index, m_line).toRect());
    else if (row)
        Q_EMIT bookingOpened(row->uid);
    else if (linesOf(index) > 0)
        openList(index);
    else
        create(m_geometry.day(index), 1);
}

void MonthView::create(QDate day, qint64 days)
{
    // From the working hours of the first day; the dialog asks for the rest.
    const auto at = [&](QDate date, int hour) {
        return QDateTime(date, QTime(hour, 0), m_parts.format.zone()).toMSecsSinceEpoch();
    };
    const EpochMs start = at(day, kHeatFrom);
    m_parts.acts.create(
        TimeSpan{start, days > 1 ? at(day.addDays(days - 1), kHeatFrom + kHeatHours - 1) : start + 30 * kMsPerMinute});
}

void MonthView::openList(int index)
{
    const MonthDay* day = dayAt(index);
    if (!day) return;
    if (!m_popover) m_popover = new Popover(window());
    auto* list = new MonthDayList({m_parts.model, m_parts.directory, m_parts.theme, m_parts.format, m_parts.clock},
                                  m_geometry.day(index), *day, m_current);
    const auto close = [this] {
        if (m_popover) m_popover->closeDown();
    };
    connect(list, &MonthDayList::bookingSelected, this, [this](const BookingId& booking) {
        m_current = booking;
        update();
        Q_EMIT bookingSelected(booking);
    });
    connect(list, &MonthDayList::bookingOpened, this, [this, close](const BookingId& booking) {
        close();
        Q_EMIT bookingOpened(booking);
    });
    connect(list, &MonthDayList::dayRequested, this, [this, close](QDate date) {
        close();
        Q_EMIT dayViewRequested(date);
    });
    connect(list, &MonthDayList::closeRequested, this, close);
    connect(m_popover, &Popover::closed, this, [this] {
        m_openDay = -1;
        update();
    });
    m_popover->openBeside(this, m_geometry.cell(index).toAlignedRect(), list);
    m_openDay = index;
    update();
}

QString MonthView::describeDay(int index) const
{
    const QDate date = m_geometry.day(index);
    QStringList parts{m_parts.format.longDay(date)};
    if (const QString holiday = m_parts.prefs.holiday(date, m_parts.format); !holiday.isEmpty())
        parts << tr("public holiday: %1").arg(holiday);
    if (const MonthDay* day = dayAt(index)) {
        parts << (day->bookings == 0 ? tr("no bookings") : tr("%n bookings", nullptr, day->bookings));
        const int percent = loadPercent(day->minutes, m_parts.directory.users().size());
        if (day->bookings > 0 && percent >= 0) parts << tr("%1 % load").arg(percent);
        if (day->listed > day->bookings) parts << tr("%n cancelled", nullptr, day->listed - day->bookings);
    }
    return parts.join(m_parts.format.language() == TimeFormat::Language::Japanese ? QStringLiteral("、")
                                                                                  : QStringLiteral(", "));
}

QString MonthView::describeLine(int index, int line) const
{
    if (const BookingRow* row = rowAt(index, line)) return BookingName{*row}.text(m_parts.format, m_parts.directory);
    const MonthDay* day = dayAt(index);
    return day ? tr("%1 more bookings").arg(m_parts.format.number(day->listed - line)) : QString();
}

QString MonthView::tipOf(int index, int line) const
{
    if (const BookingRow* row = rowAt(index, line)) {
        const TimeFormat& format = m_parts.format;
        QStringList lines{safeText(row->guestName.isEmpty() ? row->title : row->guestName)};
        lines << format.date(row->span.start) + QStringLiteral(", ") + format.range(row->span);
        if (const QTimeZone zone = zoneNamed(row->timeZone).value_or(QTimeZone());
            zone.isValid() && format.timeIn(row->span.start, zone) != format.time(row->span.start))
            lines << tr("%1 in %2").arg(format.timeIn(row->span.start, zone), TimeFormat::city(zone));
        if (!row->eventType.isEmpty()) lines << safeText(m_parts.directory.eventTypeName(row->eventType));
        for (const UserId& host : row->hosts) lines << safeText(m_parts.directory.userName(host));
        lines << statusText(*row);
        return safeTip(lines.join(u'\n'));
    }
    if (index < 0) return {};
    QString text = describeDay(index);
    const QDate date = m_geometry.day(index);
    if (const QString note = m_parts.prefs.holidayNote(date, date); !note.isEmpty()) text += u'\n' + note;
    return safeTip(text);
}

bool MonthView::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip) return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int index = m_geometry.dayAt(help->pos());
    const QString text = m_drag.kind == Drag::Kind::None ? tipOf(index, m_geometry.lineAt(help->pos())) : QString();
    if (text.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), text, this);
    return true;
}

MonthPainter::Look MonthView::look() const
{
    MonthPainter::Look look;
    look.now = m_parts.clock.now();
    look.today = m_parts.format.day(look.now);
    look.currentDay = m_geometry.indexOf(m_day);
    look.currentLine = m_line;
    look.current = m_current;
    look.hoveredDay = m_hoveredDay;
    look.hoveredLine = m_hoveredLine;
    look.openDay = m_openDay;
    look.hasFocusRing = hasFocus() && m_hasKeyFocus && m_line < 0;
    if (m_drag.kind == Drag::Kind::Moving) {
        look.dragged = m_drag.row.uid;
        look.dropDay = m_drag.day;
    }
    return look;
}

void MonthView::paintOn(QPainter& painter, MonthPainter& with, const MonthGeometry& geometry) const
{
    MonthPainter::Look look;
    look.now = m_parts.clock.now();
    look.today = m_parts.format.day(look.now);
    with.paint(painter, geometry, m_parts.model.days(), look);
}

void MonthView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    m_painter.paint(painter, m_geometry, m_parts.model.days(), look());
    paintDrag(painter);
}

} // namespace yoyaku::ui

#include "moc_monthview.cpp"
