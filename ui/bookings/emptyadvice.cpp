#include "ui/bookings/emptyadvice.h"

#include "ui/bookings/questiontext.h"
#include "ui/format/safetext.h"
#include "ui/format/timeformat.h"
#include "ui/widgets/emptystate.h"

#include <limits>

namespace yoyaku::ui {

namespace {

constexpr int kLongestSearch = 40;

int plural(qint64 n) { return int(std::min<qint64>(n, std::numeric_limits<int>::max())); }

} // namespace

EmptyAdvice::EmptyAdvice(Parts parts, QObject* parent) : QObject(parent), m_parts(parts)
{
    connect(&parts.state, &EmptyState::primaryClicked, this, &EmptyAdvice::onPrimary);
    connect(&parts.state, &EmptyState::secondClicked, this, &EmptyAdvice::onSecond);
}

void EmptyAdvice::show(const Case& now)
{
    m_case = now;
    m_best.reset();
    EmptyState& state = m_parts.state;
    state.setButtonIcons(nullptr, nullptr);
    if (now.cached == 0) {
        state.setButtons({});
        return state.setState("nav.bookings", tr("No bookings have arrived yet"),
                              tr("They appear here as the sync brings them."));
    }
    if (!now.text.trimmed().isEmpty()) {
        const QString text = safeText(now.text).simplified().left(kLongestSearch);
        const bool hasFilters = !now.question.kinds().isEmpty();
        return showSearch(text, hasFilters);
    }
    showFilters();
}

// The service's list cannot be searched by words. What it has that is not here yet can be fetched, and the search then
// finds it by itself.
void EmptyAdvice::showSearch(const QString& text, bool hasFilters)
{
    EmptyState& state = m_parts.state;
    if (m_askedFor != m_case.text) m_askedAt = 0;
    QString where =
        hasFilters ? tr("Searched names, companies, e-mail and titles of the bookings that the filters let through.")
                   : tr("Searched names, companies, e-mail and titles of %n booking(s) on this computer.", nullptr,
                        plural(m_case.cached));
    const bool isAsking = m_askedAt > 0 && m_case.lastSyncAt < m_askedAt;
    if (isAsking)
        where += u' ' + tr("Jicoo is asked for what is new.");
    else if (m_askedAt > 0)
        where += u' ' + tr("Jicoo was asked at %1: nothing new fits.").arg(m_parts.format.time(m_case.lastSyncAt));
    state.setState("action.search", tr("No booking for “%1”").arg(text), where);
    state.setButtons(isAsking ? QString() : tr("Ask Jicoo too"), tr("Clear the search"));
    state.setButtonIcons("f.cloud", nullptr);
}

void EmptyAdvice::showFilters()
{
    const QVector<FilterKind> kinds = m_case.question.kinds();
    EmptyState& state = m_parts.state;
    state.setState("action.filter",
                   kinds.size() == 1 ? tr("Nothing matches this filter")
                                     : tr("Nothing matches these %n filters", nullptr, int(kinds.size())),
                   tr("Fewer filters show more."));
    state.setButtons(kinds.size() == 1 ? tr("Clear filters") : tr("Clear all"));
    if (!m_parts.counts || kinds.isEmpty()) return;
    QVector<BookingFilter> without;
    for (const FilterKind kind : kinds) {
        BookingQuestion question = m_case.question;
        question.clear(kind);
        without.append(question.filter(m_parts.format, m_case.today));
    }
    m_parts.counts->countEach(without, this, [this, kinds, asked = m_case](const QVector<qint64>& counts) {
        if (asked == m_case) showBest(kinds, counts);
    });
}

// The one whose going shows the fewest, but some: it changes the question least.
void EmptyAdvice::showBest(const QVector<FilterKind>& kinds, const QVector<qint64>& counts)
{
    int best = -1;
    for (int i = 0; i < counts.size(); ++i)
        if (counts[i] > 0 && (best < 0 || counts[i] < counts[best])) best = i;
    if (best < 0) return;
    m_best = kinds[best];
    const QString condition = conditionText(kinds[best], m_case.question, m_parts.directory, m_parts.format);
    m_parts.state.setState("action.filter",
                           kinds.size() == 1 ? tr("Nothing matches this filter")
                                             : tr("Nothing matches these %n filters", nullptr, int(kinds.size())),
                           tr("Without “%1” there are %n booking(s).", nullptr, plural(counts[best])).arg(condition));
    m_parts.state.setButtons(tr("Remove that one"), kinds.size() > 1 ? tr("Clear all") : QString());
}

void EmptyAdvice::onPrimary()
{
    if (!m_case.text.trimmed().isEmpty()) {
        m_askedFor = m_case.text;
        m_askedAt = m_case.now;
        show(m_case);
        Q_EMIT askRequested();
    } else if (m_best)
        Q_EMIT removeRequested(*m_best);
    else
        Q_EMIT clearRequested();
}

void EmptyAdvice::onSecond()
{
    if (!m_case.text.trimmed().isEmpty())
        Q_EMIT clearTextRequested();
    else
        Q_EMIT clearRequested();
}

} // namespace yoyaku::ui

#include "moc_emptyadvice.cpp"
