#include "ui/calendar/weekview.h"
#include "ui/commands/bookingmenu.h"

#include "core/base/zone.h"
#include "core/models/calendarsums.h"
#include "core/models/directorymodel.h"
#include "core/models/schedulemodel.h"
#include "ui/calendar/bookingname.h"
#include "ui/calendar/busylayer.h"
#include "ui/calendar/guestzone.h"
#include "ui/calendar/offhours.h"
#include "ui/calendar/weekkeys.h"
#include "ui/commands/bookingacts.h"
#include "ui/format/safetext.h"
#include "ui/format/scheduletext.h"

#include <QScrollBar>

namespace yoyaku::ui {

namespace {

/// An all-day entry of another zone lies partly outside the week's instants.
TimeSpan withADayAround(TimeSpan span) { return {span.start - kMsPerDay, span.end + kMsPerDay}; }

} // namespace

WeekView::WeekView(Parts parts, QWidget* parent)
    : WeekCanvas({parts.theme, parts.format, parts.clock}, parent),
      m_parts(parts),
      m_blocks(parts.theme, parts.format, parts.directory),
      m_marks(parts.theme, parts.clock, parts.edits),
      m_zones(parts.format.zone()),
      m_freedom(parts.freedom, parts.directory, parts.format),
      m_xray(m_freedom, parts.directory, parts.theme, parts.format)
{
    setObjectName(QStringLiteral("weekView"));
    connect(&parts.model, &CalendarModel::rowsChanged, this, [this] {
        followZone();
        relayout();
        if (std::exchange(m_isNextWanted, false)) WeekKeys(*this).toNext();
    });
    connect(&parts.model, &CalendarModel::arrived, &m_marks, [this](const BookingId& id) { m_marks.arrive(id); });
    connect(&m_marks, &BlockMarks::moved, viewport(), qOverload<>(&QWidget::update));
    connect(&parts.sums, &CalendarSums::changed, viewport(), qOverload<>(&QWidget::update));
    connect(&parts.directory, &DirectoryModel::changed, this, &WeekView::forgetTexts);
    connect(&parts.theme, &Theme::changed, this, &WeekView::forgetTexts);
    if (parts.busy) {
        m_busy = std::make_unique<BusyLayer>(*parts.busy, parts.theme, parts.format, parts.directory);
        connect(parts.busy, &ScheduleModel::rowsChanged, this, &WeekView::relayout);
    }
    connect(&m_freedom, &WeekFreedom::changed, this, [this] {
        m_xray.forget();
        m_takenDay = {};
        if (!isIdle()) targetChanged();
        viewport()->update();
    });
    retranslate();
}

WeekView::~WeekView() = default;

void WeekView::forgetTexts()
{
    m_blocks.forget();
    if (m_busy) m_busy->forget();
    relayout(); // working hours may have become known
}

void WeekView::retranslate()
{
    setAccessibleName(tr("Calendar"));
    forgetTexts();
}

void WeekView::daysChanged(int onward)
{
    const WeekGeometry& shown = geometry();
    const auto away = [&](int days) {
        return WeekGeometry(m_parts.format, shown.first().addDays(days), shown.days()).span();
    };
    m_parts.model.setWindow(shown.span());
    m_parts.model.setNeighbours({away(onward), away(-onward)});
    if (m_parts.busy) m_parts.busy->setWindow(withADayAround(shown.span()));
    wantFreedom();
}

bool WeekView::isEmptyDay(TimeSpan day) const
{
    const auto& rows = m_parts.model.rows();
    const bool hasBooking =
        std::any_of(rows.begin(), rows.end(), [&](const BookingRow& row) { return row.span.overlaps(day); });
    return !hasBooking && !(m_busy && !m_busy->onDay(day, m_parts.format.day(day.start)).isEmpty());
}

// While something is in hand the columns stay where they are.
int WeekView::trackCount()
{
    if (isIdle() || geometry().days() != 1) m_hosts.update(m_parts.model, m_parts.directory, geometry().days());
    return m_hosts.count();
}

int WeekView::layOutAllDayItems()
{
    if (!m_busy) return 1;
    return m_busy->layOutDays(geometry(), [this](const Schedule& schedule) { return m_hosts.tracksOf(schedule); });
}

WeekLayout WeekView::layOutItems()
{
    const auto& rows = m_parts.model.rows();
    const QVector<QVector<int>> tracks = m_hosts.tracksOf(rows);
    const auto tracksOf = [this](const Schedule& schedule) { return m_hosts.tracksOf(schedule); };
    findMarks();
    updateXray();
    return layOut(rows, geometry(),
                  m_busy ? m_busy->layOutHours(geometry(), rows, tracks, tracksOf) : QVector<QRectF>(), tracks);
}

// One host's own hours, where that host alone stands in a column and all of them could be read.
QVector<QRectF> WeekView::closedHours() const
{
    const QVector<UserId>& ticked = m_parts.model.filter().hosts;
    QVector<QRectF> closed;
    for (int column = 0; column < geometry().columns(); ++column) {
        const UserId host = m_hosts.areShown()   ? m_hosts.at(geometry().trackOfColumn(column))
                            : ticked.size() == 1 ? ticked.first()
                                                 : UserId();
        const auto calendar = usualCalendar(m_parts.directory.calendarsOf(host));
        if (!calendar || hasUnknownParts(*calendar))
            closed += usualOffHours(geometry(), column);
        else
            closed += hoursOutside(geometry(), openSpans(*calendar, geometry().span()), column);
    }
    return closed;
}

void WeekView::setGuestZone(const QTimeZone& zone)
{
    if (m_zones.follow(zone)) relayout();
}

void WeekView::setZonePinned(bool isPinned)
{
    m_zones.setPinned(isPinned);
    followZone();
    viewport()->update();
}

// The ruler follows the current booking's guest. It stays when that guest is here: a grid that jumps sideways at each
// click is worse than a clock nobody asked for. While a button is down nothing moves.
void WeekView::followZone()
{
    if (m_zones.isPinned() || !isIdle()) return;
    const QTimeZone& own = m_parts.format.zone();
    const BookingRow* row = m_parts.model.find(current());
    const QTimeZone wanted = row ? zoneNamed(row->timeZone).value_or(QTimeZone()) : QTimeZone();
    if (wanted.isValid() && wanted != own)
        setGuestZone(wanted);
    else if (m_zones.guest() == own)
        setGuestZone(commonGuestZone(m_parts.model.rows(), own));
}

QRect WeekView::pinRect() const
{
    return rulersWidth() > rulerWidth() ? QRect(0, kDayHeaderHeight, rulerWidth(), kAllDayHeight) : QRect();
}

void WeekView::setCurrent(const BookingId& booking)
{
    if (booking == current()) return;
    setCurrentKey(booking.text());
    followZone();
    updateXray();
}

void WeekView::select(const BookingId& booking)
{
    const int row = rowOfKey(booking.text());
    if (row >= 0 || booking.isEmpty()) return selectItem(row);
    // Not in this window (yet): it is current nonetheless, and shows once its rows are here.
    setCurrent(booking);
    Q_EMIT bookingSelected(booking);
}

QRect WeekView::rectOf(const ScheduleId& schedule) const
{
    if (!m_busy) return {};
    if (const QRectF timed = m_busy->rectOf(schedule); !timed.isEmpty())
        return QRect(toViewport(timed.topLeft()), timed.size().toSize());
    return m_busy->barOf(schedule)
        .translated(allDayRect().topLeft() - QPointF(horizontalScrollBar()->value(), 0))
        .toRect();
}

int WeekView::itemCount() const { return int(m_parts.model.rows().size()); }

QString WeekView::itemKey(int row) const { return m_parts.model.rows()[row].uid.text(); }

TimeSpan WeekView::itemSpan(int row) const { return m_parts.model.rows()[row].span; }

QString WeekView::describeItem(int row) const
{
    BookingName name{m_parts.model.rows()[row]};
    for (const Block& block : blocks().blocks)
        if (block.row == row) {
            name.lane = block.lane;
            name.lanes = block.lanes;
            break;
        }
    QString text = name.text(m_parts.format, m_parts.directory);
    if (conflictOf(row) >= 0) text += QStringLiteral(". ") + conflictText(row);
    return text;
}

QString WeekView::describeColumn(int column) const
{
    const QString day = WeekCanvas::describeColumn(column);
    if (!m_hosts.areShown()) return day;
    const UserId host = m_hosts.at(geometry().trackOfColumn(column));
    return tr("%1, %2", "host, day")
        .arg(host.isEmpty() ? tr("No host yet") : safeText(m_parts.directory.userName(host)), day);
}

QString WeekView::describeDay(int day) const
{
    if (!m_busy) return {};
    QStringList entries;
    for (const ScheduleRow* row : m_busy->onDay(geometry().daySpan(day), geometry().day(day)))
        entries << scheduleSentence(row->schedule, m_parts.format, m_parts.directory);
    return entries.join(QStringLiteral("; "));
}

QVector<ItemAct> WeekView::itemActs(int row) const
{
    return bookingItemActs(m_parts.model.rows()[row], m_parts.acts, m_commands);
}

QString WeekView::itemTitle(int row) const
{
    const BookingRow& shown = m_parts.model.rows()[row];
    return safeText(shown.guestName.isEmpty() ? shown.title : shown.guestName);
}

bool WeekView::mayMoveItem(int index) const
{
    const BookingRow& row = m_parts.model.rows()[index];
    return row.status == BookingStatus::Open && !row.isGone && row.span.start > m_parts.clock.now() &&
           (row.pending == PendingState::None || row.pending == PendingState::Held);
}

bool WeekView::isItemOver(int row) const { return m_parts.model.rows()[row].status == BookingStatus::Cancel; }

// To another host in the place of the one whose column it came from, which may be any of several.
void WeekView::moveItem(const QString& key, TimeSpan to, int track)
{
    const BookingId booking(key);
    const UserId host = m_hosts.at(track);
    const bool isForced = std::exchange(m_isForced, false);
    const bool isOther = !host.isEmpty() && !m_dragged.hosts.contains(host);
    if (isOther && m_dragged.hosts.size() > 1)
        m_parts.acts.moveBetween(booking, to, m_from, host); // asks in any case
    else if (isForced)
        m_parts.acts.moveAnyway(booking, to, isOther ? std::optional(host) : std::nullopt);
    else
        m_parts.acts.move(booking, to, isOther ? std::optional(host) : std::nullopt);
}

void WeekView::createAt(TimeSpan span, int track)
{
    const UserId host = m_hosts.at(track);
    m_parts.acts.create(span, host.isEmpty() ? std::nullopt : std::optional(host));
}

void WeekView::itemSelected(const QString& key)
{
    followZone();
    updateXray();
    Q_EMIT bookingSelected(BookingId(key));
}

void WeekView::itemClicked(const QString& key) { (void)askForChoice(BookingId(key)); }

void WeekView::itemOpened(const QString& key)
{
    if (!askForChoice(BookingId(key))) Q_EMIT bookingOpened(BookingId(key));
}

bool WeekView::askForChoice(const BookingId& booking)
{
    const BookingRow* row = m_parts.model.find(booking);
    if (!row || !needsChoice(row->pending)) return false;
    Q_EMIT choiceRequested(booking, rectOf(booking));
    return true;
}

void WeekView::itemTaken(int row) { m_dragged = row < 0 ? BookingRow() : m_parts.model.rows()[row]; }

void WeekView::wantNext()
{
    if (!geometry().span().contains(m_parts.clock.now())) {
        Q_EMIT todayRequested();
        m_isNextWanted = !m_parts.model.isCurrent();
        if (m_isNextWanted) return;
    }
    WeekKeys(*this).toNext();
}

} // namespace yoyaku::ui

#include "moc_weekview.cpp"
