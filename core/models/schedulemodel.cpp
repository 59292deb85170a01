#include "core/models/schedulemodel.h"

#include "core/store/readsession.h"
#include "core/store/store.h"

#include <algorithm>

namespace yoyaku {

namespace {

bool isScheduleAct(const EditAct& act)
{
    return std::holds_alternative<ScheduleCreateEdit>(act) || std::holds_alternative<ScheduleUpdateEdit>(act) ||
           std::holds_alternative<ScheduleDeleteEdit>(act);
}

void note(ScheduleRow& row, const Edit& edit)
{
    // Declared in the order of rising need, so that the one that most needs the user's eye is shown.
    row.pending = std::max(row.pending, pendingOf(edit.state));
}

Schedule made(const ScheduleCreateEdit& act, EpochMs at)
{
    Schedule s = asMade(act.schedule, act.placeholder);
    s.createdAt = s.updatedAt = at;
    return s;
}

template <class T, class Value>
void set(T& field, const std::optional<Value>& value)
{
    if (value) field = *value;
}

/// The row of `schedule`; one that is not among those read stands elsewhere in time, and an edit may bring it here.
ScheduleRow& rowOf(QVector<ScheduleRow>& rows, const Schedule& schedule)
{
    const auto it =
        std::find_if(rows.begin(), rows.end(), [&](const ScheduleRow& row) { return row.schedule.id == schedule.id; });
    if (it != rows.end()) return *it;
    rows.append({schedule, PendingState::None, false});
    return rows.last();
}

void lay(QVector<ScheduleRow>& rows, const Edit& edit)
{
    const bool isRefused = edit.state == EditState::Refused; // shows the service's value again, marked
    if (const auto* created = std::get_if<ScheduleCreateEdit>(&edit.act)) {
        rows.append({made(*created, edit.createdAt), pendingOf(edit.state), false});
    } else if (const auto* updated = std::get_if<ScheduleUpdateEdit>(&edit.act)) {
        ScheduleRow& row = rowOf(rows, updated->before);
        if (!isRefused) row.schedule = patched(row.schedule, updated->patch);
        note(row, edit);
    } else if (const auto* deleted = std::get_if<ScheduleDeleteEdit>(&edit.act)) {
        ScheduleRow& row = rowOf(rows, deleted->before);
        row.isDeleting = row.isDeleting || !isRefused;
        note(row, edit);
    }
}

} // namespace

Schedule asMade(const api::NewSchedule& told, const ScheduleId& id)
{
    Schedule s;
    s.id = id;
    s.name = told.name;
    s.description = told.description;
    s.attendees = told.attendees;
    s.span = told.span;
    s.isAllDay = told.isAllDay;
    s.timeZone = told.timeZone;
    s.status = QStringLiteral("open");
    s.transparency = told.blocksTime ? QStringLiteral("opaque") : QStringLiteral("transparent");
    s.locationId = told.locationId;
    return s;
}

Schedule patched(Schedule s, const api::SchedulePatch& with)
{
    set(s.name, with.name);
    set(s.description, with.description);
    set(s.attendees, with.attendees);
    set(s.span, with.span);
    set(s.isAllDay, with.isAllDay);
    set(s.timeZone, with.timeZone);
    set(s.locationId, with.locationId);
    if (with.blocksTime) s.transparency = *with.blocksTime ? QStringLiteral("opaque") : QStringLiteral("transparent");
    return s;
}

ScheduleModel::ScheduleModel(Store& store, EditSink& edits, QObject* parent)
    : QObject(parent), m_store(store), m_edits(edits)
{
    connect(&store, &Store::changed, this, &ScheduleModel::onChanged);
    connect(&edits, &EditSink::editChanged, this, [this](const Edit& edit) {
        if (!isScheduleAct(edit.act)) return;
        if (edit.state != EditState::Settled) return lay();
        // Its answer is on its way into the store: until it is read back the row stays as the edit made it.
        m_store.apply({}, this, [this] { scheduleRead(); });
    });
}

void ScheduleModel::setWindow(TimeSpan window)
{
    if (window == m_window) return;
    m_window = window;
    scheduleRead();
}

void ScheduleModel::setMembers(const QVector<UserId>& members)
{
    if (members == m_members) return;
    m_members = members;
    lay();
}

void ScheduleModel::setActive(bool isActive)
{
    m_isActive = isActive;
    if (isActive && m_isDirty) scheduleRead();
}

const ScheduleRow* ScheduleModel::find(const ScheduleId& id) const
{
    const auto it =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const ScheduleRow& row) { return row.schedule.id == id; });
    return it == m_rows.end() ? nullptr : &*it;
}

QVector<TimeSpan> ScheduleModel::busyOf(const UserId& user) const
{
    QVector<TimeSpan> busy;
    for (const ScheduleRow& row : m_rows) {
        const auto& who = row.schedule.attendees;
        const bool isThere = std::any_of(who.begin(), who.end(), [&](const auto& one) { return one.userId == user; });
        if (isThere && !row.isDeleting && row.schedule.blocksTime()) busy.append(row.schedule.span);
    }
    return busy;
}

void ScheduleModel::onChanged(const ChangeSet& changes)
{
    if (changes.touchesSchedules()) scheduleRead();
}

// One read at a time: the pages of a whole reading cost as many reads as fit one after another, not one each.
void ScheduleModel::scheduleRead()
{
    if (m_window.isEmpty()) return;
    if (m_isReading || !m_isActive)
        m_isDirty = true;
    else
        read();
}

void ScheduleModel::read()
{
    m_isReading = true;
    m_isDirty = false;
    m_store.read<QVector<Schedule>>(
        this, [window = m_window](ReadSession& session) { return session.schedules(window); },
        [this, window = m_window](QVector<Schedule> schedules) { take(window, std::move(schedules)); });
}

void ScheduleModel::take(TimeSpan window, QVector<Schedule> schedules)
{
    m_isReading = false;
    if (m_isDirty && m_isActive) read();
    if (window != m_window) return; // what is wanted now is being read
    const bool isNewWindow = m_rowsWindow != window;
    m_rowsWindow = window;
    m_read = std::move(schedules);
    const QVector<ScheduleRow> before = std::exchange(m_rows, laid());
    if (isNewWindow || before != m_rows) Q_EMIT rowsChanged();
}

void ScheduleModel::lay()
{
    const QVector<ScheduleRow> before = std::exchange(m_rows, laid());
    if (before != m_rows) Q_EMIT rowsChanged();
}

QVector<ScheduleRow> ScheduleModel::laid() const
{
    QVector<ScheduleRow> rows;
    for (const Schedule& schedule : m_read) rows.append({schedule, PendingState::None, false});
    for (const Edit& edit : m_edits.open()) yoyaku::lay(rows, edit);
    rows.removeIf([this](const ScheduleRow& row) { return !isShown(row); });
    std::sort(rows.begin(), rows.end(), [](const ScheduleRow& a, const ScheduleRow& b) {
        return std::pair(a.schedule.span.start, a.schedule.id.text()) <
               std::pair(b.schedule.span.start, b.schedule.id.text());
    });
    return rows;
}

bool ScheduleModel::isShown(const ScheduleRow& row) const
{
    if (row.schedule.status == QLatin1String("cancel") || !row.schedule.span.overlaps(m_rowsWindow)) return false;
    if (m_members.isEmpty()) return true;
    const auto& who = row.schedule.attendees;
    return std::any_of(who.begin(), who.end(), [this](const auto& one) { return m_members.contains(one.userId); });
}

} // namespace yoyaku

#include "moc_schedulemodel.cpp"
