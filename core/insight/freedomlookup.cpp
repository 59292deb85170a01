#include "core/insight/freedomlookup.h"

#include "core/models/directorymodel.h"
#include "core/store/readsession.h"
#include "core/store/store.h"

#include <QPointer>
#include <algorithm>

namespace yoyaku {

namespace {

/// A drag passes a week's days, a dialog looks at five more.
constexpr int kKeptWindows = 16;

bool touches(const BookingChange& change, TimeSpan window)
{
    return (change.before && change.before->overlaps(window)) || (change.after && change.after->overlaps(window));
}

TimeSpan daysOf(const FreedomQuestion& question)
{
    const EpochMs last = std::max(question.span.start, question.span.end - 1);
    return {localDay(question.span.start, question.zone).start, localDay(last, question.zone).end};
}

} // namespace

FreedomLookup::FreedomLookup(Store& store, const DirectoryModel& directory, QObject* parent)
    : QObject(parent), m_store(store), m_directory(directory)
{
    connect(&store, &Store::changed, this, &FreedomLookup::onChanged);
    connect(&directory, &DirectoryModel::changed, this, &FreedomLookup::changed);
}

void FreedomLookup::facts(TimeSpan window, QObject* context, const std::function<void(const BusyFacts&)>& done)
{
    const auto kept = std::find_if(m_kept.begin(), m_kept.end(), [&](const auto& one) { return one.window == window; });
    if (kept != m_kept.end()) {
        std::rotate(kept, kept + 1, m_kept.end());
        const BusyFacts facts = m_kept.last(); // what is asked next may push it out
        done(facts);
        return;
    }
    const auto guarded = [context = QPointer(context), done](const BusyFacts& facts) {
        if (context) done(facts);
    };
    const auto reading =
        std::find_if(m_readings.begin(), m_readings.end(), [&](const auto& one) { return one.window == window; });
    if (reading != m_readings.end()) {
        reading->waiting.append(guarded);
        return;
    }
    m_readings.append({window, false, {guarded}});
    read(window);
}

void FreedomLookup::ask(const FreedomQuestion& question, QObject* context,
                        const std::function<void(const QVector<HostFreedom>&)>& done)
{
    facts(daysOf(question), context,
          [this, question, done](const BusyFacts& facts) { done(freedomOfAll(question, facts, m_directory.all())); });
}

void FreedomLookup::read(TimeSpan window)
{
    m_store.read<BusyFacts>(
        this,
        [window](ReadSession& session) {
            return BusyFacts{window, session.window(window, {}), session.schedules(window)};
        },
        [this](const BusyFacts& facts) { take(facts); });
}

void FreedomLookup::take(const BusyFacts& facts)
{
    const auto it = std::find_if(m_readings.begin(), m_readings.end(),
                                 [&](const Reading& one) { return one.window == facts.window; });
    if (it->isStale) {
        it->isStale = false;
        read(facts.window);
        return;
    }
    const Reading reading = *it;
    m_readings.erase(it);
    if (m_kept.size() >= kKeptWindows) m_kept.removeFirst();
    m_kept.append(facts);
    for (const auto& tell : reading.waiting) tell(facts);
}

void FreedomLookup::onChanged(const ChangeSet& changes)
{
    // The members' hours and rules are asked of the directory each time; it tells when it has read them anew.
    if (changes.touchesSchedules()) return forget([](TimeSpan) { return true; });
    if (changes.changes.isEmpty()) return;
    forget([&](TimeSpan window) {
        return std::any_of(changes.changes.begin(), changes.changes.end(),
                           [&](const BookingChange& change) { return touches(change, window); });
    });
}

void FreedomLookup::forget(const std::function<bool(TimeSpan)>& isTouched)
{
    const auto count = m_kept.removeIf([&](const BusyFacts& facts) { return isTouched(facts.window); });
    for (Reading& reading : m_readings) reading.isStale = reading.isStale || isTouched(reading.window);
    if (count > 0) Q_EMIT changed();
}

} // namespace yoyaku

#include "moc_freedomlookup.cpp"
