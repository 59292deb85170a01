#include "ui/schedules/schedulesview.h"

#include "core/models/directorymodel.h"
#include "ui/calendar/offhours.h"
#include "ui/commands/scheduleacts.h"
#include "ui/format/scheduletext.h"
#include "ui/format/timeformat.h"
#include "ui/shell/actionregistry.h"

#include <QKeyEvent>
#include <QMenu>

namespace yoyaku::ui {

namespace {

constexpr int kMostAllDayLines = 3;

/// An all-day entry of another zone lies partly outside the week's instants.
TimeSpan withADayAround(TimeSpan span) { return {span.start - kMsPerDay, span.end + kMsPerDay}; }

bool isOn(const Schedule& schedule, TimeSpan day, QDate date)
{
    if (!schedule.isAllDay) return schedule.span.overlaps(day);
    const DayRange days = allDayRange(schedule);
    return days.first <= date && date <= days.last;
}

/// An ampersand in a stranger's words is no mnemonic.
QString menuText(QString text) { return text.replace(u'&', QLatin1String("&&")); }

} // namespace

SchedulesView::SchedulesView(Parts parts, QWidget* parent)
    : WeekCanvas({parts.theme, parts.format, parts.clock}, parent),
      m_parts(parts),
      m_painter(parts.theme, parts.format, parts.directory)
{
    setObjectName(QStringLiteral("schedulesView"));
    connect(&parts.model, &ScheduleModel::rowsChanged, this, [this] {
        relayout();
        if (rowOfKey(m_wanted.text()) >= 0) selectItem(rowOfKey(std::exchange(m_wanted, {}).text()));
    });
    const auto anew = [this] {
        m_painter.forget();
        readHours();
        relayout();
    };
    connect(&parts.directory, &DirectoryModel::changed, this, anew);
    connect(&parts.theme, &Theme::changed, this, anew);
    retranslate();
}

void SchedulesView::retranslate()
{
    setAccessibleName(tr("Schedules"));
    m_painter.forget();
    viewport()->update();
}

void SchedulesView::setMembers(const QVector<UserId>& members)
{
    m_members = members;
    readHours();
    relayout();
}

// Calendar sums over the whole window, so not on each frame.
void SchedulesView::readHours()
{
    m_hours.clear();
    for (const UserId& member : std::as_const(m_members)) {
        const auto calendar = usualCalendar(m_parts.directory.calendarsOf(member));
        if (calendar) m_hours.append({member, openSpans(*calendar, geometry().span())});
    }
}

void SchedulesView::select(const ScheduleId& schedule)
{
    const int at = rowOfKey(schedule.text());
    if (at >= 0 || schedule.isEmpty()) return selectItem(at);
    m_wanted = schedule;
}

const ScheduleRow* SchedulesView::currentEntry() const { return m_parts.model.find(current()); }

void SchedulesView::daysChanged(int)
{
    m_parts.model.setWindow(withADayAround(geometry().span()));
    readHours();
}

int SchedulesView::entriesOn(int day) const
{
    const auto& rows = m_parts.model.rows();
    return int(std::count_if(rows.begin(), rows.end(), [&](const ScheduleRow& each) {
        return isOn(each.schedule, geometry().daySpan(day), geometry().day(day));
    }));
}

bool SchedulesView::isEmptyDay(TimeSpan day) const
{
    const auto& rows = m_parts.model.rows();
    const QDate date = m_parts.format.day(day.start);
    const bool isOpen = std::any_of(m_hours.begin(), m_hours.end(), [&](const Hours& hours) {
        return std::any_of(hours.open.begin(), hours.open.end(), [&](TimeSpan span) { return span.overlaps(day); });
    });
    return !isOpen && std::none_of(rows.begin(), rows.end(),
                                   [&](const ScheduleRow& each) { return isOn(each.schedule, day, date); });
}

WeekLayout SchedulesView::layOutItems()
{
    QVector<int> timed;
    QVector<TimeSpan> spans;
    for (int i = 0; i < itemCount(); ++i) {
        if (row(i).schedule.isAllDay) continue;
        timed.append(i);
        spans.append(row(i).schedule.span);
    }
    WeekLayout layout = layOut(spans, geometry());
    for (Block& block : layout.blocks) {
        block.row = timed[block.row];
        block.rect = besideBands(block.rect, block.day);
    }
    for (Overflow& overflow : layout.overflows) {
        overflow.rect = besideBands(overflow.rect, overflow.day);
        for (int& hidden : overflow.rows) hidden = timed[hidden];
    }
    return layout;
}

int SchedulesView::layOutAllDayItems()
{
    QVector<AllDayItem> items;
    for (int i = 0; i < itemCount(); ++i) {
        if (!row(i).schedule.isAllDay) continue;
        const DayRange days = allDayRange(row(i).schedule);
        items.append({i, days.first, days.last});
    }
    m_days = layOutAllDay(std::move(items), geometry(), kMostAllDayLines);
    return m_days.lines;
}

// One member: what is not open is closed. Several: closed is when nobody is open. Unknown: the usual hours.
QVector<QRectF> SchedulesView::closedHours() const
{
    if (m_hours.isEmpty()) return usualOffHours(geometry());
    QVector<TimeSpan> open;
    for (const Hours& hours : m_hours) open += hours.open;
    std::sort(open.begin(), open.end(), [](TimeSpan a, TimeSpan b) { return a.start < b.start; });
    return hoursOutside(geometry(), open);
}

int SchedulesView::itemCount() const { return int(m_parts.model.rows().size()); }

QString SchedulesView::itemKey(int index) const { return row(index).schedule.id.text(); }

TimeSpan SchedulesView::itemSpan(int index) const { return row(index).schedule.span; }

bool SchedulesView::isItemAllDay(int index) const { return row(index).schedule.isAllDay; }

QString SchedulesView::describeItem(int index) const
{
    return scheduleSentence(row(index).schedule, m_parts.format, m_parts.directory);
}

QString SchedulesView::describeDay(int day) const { return tr("%n entry(s)", nullptr, entriesOn(day)); }

QVector<ItemAct> SchedulesView::itemActs(int index) const
{
    if (row(index).isDeleting) return {};
    ScheduleActs* acts = &m_parts.acts;
    const Schedule schedule = row(index).schedule;
    return {{QStringLiteral("Edit"), tr("Edit entry"), QStringLiteral("E"), [=] { acts->edit(schedule); }},
            {QStringLiteral("Delete"), tr("Delete entry"), QStringLiteral("Delete"), [=] { acts->remove(schedule); }}};
}

QRect SchedulesView::rectOfItem(int index) const
{
    if (index < 0) return {};
    if (!row(index).schedule.isAllDay) return WeekCanvas::rectOfItem(index);
    for (const AllDayLayout::Bar& bar : m_days.bars)
        if (bar.row == index) return bar.rect.translated(allDayRect().topLeft()).toRect();
    return {};
}

QString SchedulesView::itemTitle(int index) const { return scheduleTitle(row(index).schedule); }

QString SchedulesView::itemTip(int index) const
{
    return scheduleTip(row(index).schedule, m_parts.format, m_parts.directory);
}

bool SchedulesView::mayMoveItem(int index) const
{
    const ScheduleRow& shown = row(index);
    return !shown.isDeleting && (shown.pending == PendingState::None || shown.pending == PendingState::Held);
}

bool SchedulesView::isItemOver(int index) const { return row(index).isDeleting; }

void SchedulesView::moveItem(const QString& key, TimeSpan to, int)
{
    const ScheduleRow* shown = m_parts.model.find(ScheduleId(key));
    // A drag may have turned to a week in which the entry is not.
    m_parts.acts.move(shown ? shown->schedule : m_dragged.schedule, to);
}

void SchedulesView::createAt(TimeSpan span, int)
{
    m_parts.acts.create(span, m_members.size() == 1 ? std::optional(m_members.first()) : std::nullopt);
}

void SchedulesView::createHere()
{
    if (const auto at = slot())
        return createAt(
            {geometry().instantOf(at->day, at->minute), geometry().instantOf(at->day, at->minute + kSlotMinutes)}, 0);
    m_parts.acts.create(std::nullopt, m_members.size() == 1 ? std::optional(m_members.first()) : std::nullopt);
}

void SchedulesView::itemSelected(const QString& key)
{
    m_wanted = {};
    Q_EMIT entrySelected(ScheduleId(key));
}

void SchedulesView::itemClicked(const QString& key) { Q_EMIT entryClicked(ScheduleId(key)); }

void SchedulesView::itemOpened(const QString& key)
{
    const ScheduleRow* shown = m_parts.model.find(ScheduleId(key));
    if (shown && !shown->isDeleting) m_parts.acts.edit(shown->schedule);
}

void SchedulesView::itemTaken(int index) { m_dragged = index < 0 ? ScheduleRow() : row(index); }

void SchedulesView::registerActions(ActionRegistry& actions)
{
    using Act = CalendarAct;
    addCalendarActs(
        actions, QStringLiteral("schedules"),
        {Act::Today, Act::Earlier, Act::Later, Act::Back, Act::Forward, Act::First, Act::Last, Act::ZoomIn,
         Act::ZoomOut},
        this, [](Act) { return true; }, [this](Act one) { act(one); });
    const auto hasEntry = [this] { return isVisible() && currentEntry() && !currentEntry()->isDeleting; };
    actions.add({.id = QStringLiteral("schedules.new"),
                 .text = QT_TRANSLATE_NOOP("Actions", "New schedule entry…"),
                 .keys = {QKeySequence(Qt::Key_N)},
                 .icon = QLatin1String("action.new"),
                 .scope = this,
                 .isPossible = [this] { return isVisible(); }},
                this, [this] { createHere(); });
    actions.add({.id = QStringLiteral("schedules.edit"),
                 .text = QT_TRANSLATE_NOOP("Actions", "Edit entry…"),
                 .keys = {QKeySequence(Qt::Key_E)},
                 .icon = QLatin1String("action.edit"),
                 .scope = this,
                 .isPossible = hasEntry},
                this, [this] { m_parts.acts.edit(currentEntry()->schedule); });
    actions.add({.id = QStringLiteral("schedules.remove"),
                 .text = QT_TRANSLATE_NOOP("Actions", "Delete entry…"),
                 .keys = {QKeySequence(Qt::Key_Delete)},
                 .icon = QLatin1String("action.delete"),
                 .scope = this,
                 .isPossible = hasEntry},
                this, [this] { m_parts.acts.remove(currentEntry()->schedule); });
}

void SchedulesView::showItemMenu(int index, QPoint globalPoint)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    ScheduleActs* acts = &m_parts.acts;
    const Schedule schedule = row(index).schedule;
    const auto add = [&](const char* icon, Color color, const QString& text, Qt::Key key, auto run) {
        QAction* action = menu->addAction(m_parts.theme.icon(QLatin1String(icon), color), text, acts, run);
        action->setShortcut(key);
        action->setEnabled(!row(index).isDeleting);
    };
    add("action.edit", Color::TextSecondary, tr("Edit entry…"), Qt::Key_E, [=] { acts->edit(schedule); });
    menu->addSeparator();
    add("action.delete", Color::DangerText, tr("Delete entry…"), Qt::Key_Delete, [=] { acts->remove(schedule); });
    menu->popup(globalPoint);
}

bool SchedulesView::pressOutside(QPointF point)
{
    if (!allDayRect().contains(point)) return false;
    for (const AllDayLayout::More& more : std::as_const(m_days.more))
        if (more.rect.contains(point - allDayRect().topLeft())) {
            showMore(more.rows, viewport()->mapToGlobal(point.toPoint()));
            return true;
        }
    return false;
}

void SchedulesView::showMore(const QVector<int>& rows, QPoint globalPoint)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const int index : rows)
        menu->addAction(menuText(itemTitle(index)), this, [this, id = row(index).schedule.id] { select(id); });
    menu->popup(globalPoint);
}

int SchedulesView::itemAt(QPointF point) const
{
    if (!allDayRect().contains(point)) return WeekCanvas::itemAt(point);
    for (const AllDayLayout::Bar& bar : m_days.bars)
        if (bar.rect.contains(point - allDayRect().topLeft()) && bar.row < itemCount()) return bar.row;
    return -1;
}

} // namespace yoyaku::ui

#include "moc_schedulesview.cpp"
