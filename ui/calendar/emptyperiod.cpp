#include "ui/calendar/emptyperiod.h"

#include "ui/format/timeformat.h"

namespace yoyaku::ui {

namespace {

/// How far ahead the next booking is looked for: nobody books later.
constexpr int kAheadDays = 36'600;

} // namespace

EmptyPeriod::EmptyPeriod(const Parts& parts, QWidget* host)
    : QObject(host), m_parts(parts), m_card(new FloatingState(parts.theme, "f.sparse", host))
{
    m_card->state().setObjectName(QStringLiteral("calendarEmpty"));
    connect(&m_card->state(), &EmptyState::primaryClicked, this, [this] {
        if (m_isFiltered)
            Q_EMIT filterCleared();
        else
            Q_EMIT bookingWanted();
    });
    connect(&m_card->state(), &EmptyState::secondClicked, this, [this] {
        if (m_next.isValid()) Q_EMIT dayWanted(m_next);
    });
}

void EmptyPeriod::show(QDate first, QDate last, bool isFiltered)
{
    const bool isSame = m_card->isVisible() && first == m_first && last == m_last && isFiltered == m_isFiltered;
    m_first = first;
    m_last = last;
    m_isFiltered = isFiltered;
    if (!isSame) m_next = {};
    say({});
    askForNext();
}

void EmptyPeriod::hide()
{
    ++m_question;
    m_card->showHere(false);
}

void EmptyPeriod::say(const QString& whatHelps)
{
    const QString days = m_parts.format.period(m_first, m_last);
    EmptyState& state = m_card->state();
    if (m_isFiltered) {
        state.setState("action.filter", tr("No bookings fit the filter, %1").arg(days),
                       tr("Tick more in the side bar, or clear the search."));
        state.setButtons(tr("Clear filters"));
    } else {
        state.setState("f.sparse", tr("No bookings, %1").arg(days),
                       whatHelps.isEmpty() ? tr("Sweep over the hours to make one, or turn the page.") : whatHelps);
        state.setButtons(tr("New booking"), m_next.isValid() ? tr("Go there") : QString());
        state.setButtonIcons("action.new", nullptr);
    }
    m_card->showHere(true);
}

void EmptyPeriod::askForNext()
{
    if (!m_parts.later || m_isFiltered) return;
    const TimeSpan ahead{m_parts.format.startOf(m_last.addDays(1)), m_parts.format.startOf(m_last.addDays(kAheadDays))};
    m_parts.later->readDay(ahead, 1, this, [this, question = ++m_question](const QVector<BookingRow>& rows) {
        if (question != m_question) return;
        if (rows.isEmpty()) return say(tr("No later booking is known on this computer either."));
        const EpochMs start = rows.first().span.start;
        m_next = m_parts.format.day(start);
        const bool isSameYear = m_next.year() == m_first.year() && m_next.year() == m_last.year();
        const QString day = isSameYear ? m_parts.format.longDay(m_next) : m_parts.format.period(m_next, m_next);
        say(tr("The next booking is on %1 at %2.").arg(day, m_parts.format.time(start)));
    });
}

} // namespace yoyaku::ui

#include "moc_emptyperiod.cpp"
