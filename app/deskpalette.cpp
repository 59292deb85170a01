#include "app/deskpalette.h"

#include "ui/calendar/calendarpage.h"
#include "ui/commands/bookingactkeys.h"
#include "ui/format/safetext.h"
#include "ui/shell/actionregistry.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/palette.h"

#include <QAction>

namespace yoyaku::app {

DeskPalette::DeskPalette(const Parts& parts, QObject* parent)
    : QObject(parent),
      m_parts(parts),
      m_search(parts.session.store),
      m_answers({parts.session.directory, m_search, parts.format, parts.clock})
{
    parts.window.commandPalette().setAnswers(&m_answers);
    m_search.setMask(&parts.session.guestMask);
    connect(&parts.session.guestMask, &GuestMask::changed, this, [this] {
        m_parts.window.commandPalette().closeDown(); // what it found has names in it
        setSelected(m_selected);
    });
    connectAnswers();
    addBookingActions();
    connect(&parts.window, &ui::MainWindow::pageChanged, this, &DeskPalette::showActions);
    showActions();
}

void DeskPalette::connectAnswers()
{
    using Answers = ui::PaletteAnswers;
    const auto toCalendar = [this] { m_parts.window.showPage(m_parts.calendar.key()); };
    connect(&m_answers, &Answers::bookingChosen, this, &DeskPalette::bookingChosen);
    connect(&m_answers, &Answers::hostChosen, this, [this, toCalendar](const UserId& host) {
        toCalendar();
        m_parts.calendar.showOnlyHost(host);
    });
    connect(&m_answers, &Answers::eventTypeChosen, this, [this, toCalendar](const EventTypeId& type) {
        toCalendar();
        m_parts.calendar.showOnlyEventType(type);
    });
    connect(&m_answers, &Answers::dayChosen, this, [this, toCalendar](QDate day) {
        toCalendar();
        m_parts.calendar.goTo(m_parts.format.startOf(day));
    });
    connect(&m_answers, &Answers::bookingWanted, &m_parts.acts.bookings, &ui::BookingCommands::createFrom);
    connect(&m_answers, &Answers::entryWanted, this, [this](const TimeSpan& span, const UserId& member) {
        m_parts.acts.schedules.create(span, member.isEmpty() ? std::nullopt : std::optional(member));
    });
}

void DeskPalette::addBookingActions()
{
    ui::addBookingActKeys(
        m_parts.window.commands(), m_parts.acts.bookings, this, [this] { return m_selected; },
        [this] { return m_guest; });
}

void DeskPalette::setSelected(const BookingId& booking)
{
    m_selected = booking;
    m_guest.clear();
    showActions();
    if (booking.isEmpty()) return;
    m_parts.session.bookings.rows({booking}, this, [this, booking](const QVector<BookingRow>& rows) {
        if (booking == m_selected && !rows.isEmpty())
            m_guest = ui::safeText(m_parts.session.guestMask.masked(rows.first()).guestName);
    });
}

// Not possible means no key: on a page without bookings the same keys belong to what is shown there.
void DeskPalette::showActions()
{
    const ui::Page* page = m_parts.window.currentPage();
    for (const char* id : ui::kBookingActIds)
        m_parts.window.commands()
            .action(QLatin1String(id))
            ->setEnabled(page && page->hasInspector() && !m_selected.isEmpty());
}

} // namespace yoyaku::app

#include "moc_deskpalette.cpp"
