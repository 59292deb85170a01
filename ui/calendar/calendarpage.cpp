#include "ui/calendar/calendarpage.h"

#include "core/base/zone.h"
#include "core/models/calendarsums.h"
#include "core/models/directorymodel.h"
#include "core/models/monthmodel.h"
#include "core/models/schedulemodel.h"
#include "ui/calendar/agendapane.h"
#include "ui/calendar/calendarprefs.h"
#include "ui/calendar/calendarside.h"
#include "ui/calendar/emptyperiod.h"
#include "ui/calendar/hostspane.h"
#include "ui/calendar/minimonth.h"
#include "ui/calendar/monthpane.h"
#include "ui/calendar/weekpane.h"
#include "ui/commands/bookingacts.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/segments.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>

namespace yoyaku::ui {

namespace {

/// Settings words, by CalendarKind.
const char* const kKindWords[] = {"day", "workWeek", "week", "month", "hosts", "agenda"};

/// A page by itself has the usual layout.
WeekView::Parts withPrefs(WeekView::Parts parts, QObject* owner)
{
    if (!parts.prefs) parts.prefs = new CalendarPrefs(owner);
    return parts;
}

} // namespace

QString calendarWord(CalendarKind kind) { return QLatin1String(kKindWords[int(kind)]); }

QWidget* CalendarPage::topBarRight() { return m_right; }

CalendarPage::CalendarPage(WeekView::Parts parts, QWidget* parent)
    : Page(parent),
      m_parts(withPrefs(parts, this)),
      m_stack(new QStackedWidget(this)),
      m_week(new WeekPane(m_parts, this)),
      m_pane(m_week),
      m_side(adopted(new CalendarSide(parts.sums, parts.directory, parts.theme, parts.format))),
      m_title(new ElidedLabel),
      m_subtitle(new QLabel),
      m_empty(new EmptyPeriod({parts.theme, parts.format, parts.month}, m_week)),
      m_day(parts.format.day(parts.clock.now()))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    connect(m_empty, &EmptyPeriod::dayWanted, this, &CalendarPage::showPeriod);
    connect(m_empty, &EmptyPeriod::bookingWanted, this, [this] { m_parts.acts.create(); });
    connect(m_empty, &EmptyPeriod::filterCleared, this, &CalendarPage::clearFilter);
    addPane({CalendarKind::Day, CalendarKind::WorkWeek, CalendarKind::Week}, m_week);
    if (parts.month)
        addPane({CalendarKind::Month}, new MonthPane({*parts.month, parts.directory, parts.acts, *m_parts.prefs,
                                                      parts.theme, parts.format, parts.clock, parts.freedom},
                                                     this));
    if (parts.agenda) {
        m_agenda = new AgendaPane(
            {*parts.agenda, parts.directory, parts.acts, *m_parts.prefs, parts.theme, parts.format, parts.clock}, this);
        addPane({CalendarKind::Agenda}, m_agenda);
        connect(&m_agenda->view(), &AgendaView::bookingsShown, this, &CalendarPage::bookingsShown);
    }
    addPane({CalendarKind::Hosts}, new HostsPane(parts, this));
    buildTopBar();
    m_side->month().setPrefs(m_parts.prefs);
    connect(m_parts.prefs, &CalendarPrefs::changed, this, [this] { showPeriod(m_day); });
    connect(&m_side->month(), &MiniMonth::dayChosen, this, &CalendarPage::showPeriod);
    connect(m_side, &CalendarSide::filterChanged, this, &CalendarPage::applyFilter);
    connect(&parts.model, &CalendarModel::rowsChanged, this, &CalendarPage::updateEmpty);
    connect(&parts.theme, &Theme::changed, this, &CalendarPage::retint);
    m_side->month().setToday(today());
    showPeriod(m_day);
    retranslate();
}

void CalendarPage::addPane(QVector<CalendarKind> kinds, CalendarPane* pane)
{
    m_stack->addWidget(pane);
    for (const CalendarKind kind : std::as_const(kinds)) m_panes.insert(kind, pane);
    connect(pane, &CalendarPane::bookingSelected, this, &Page::bookingSelected);
    connect(pane, &CalendarPane::bookingOpened, this, &Page::bookingOpened);
    connect(pane, &CalendarPane::choiceRequested, this, &CalendarPage::choiceRequested);
    connect(pane, &CalendarPane::scheduleOpened, this, &CalendarPage::scheduleOpened);
    connect(pane, &CalendarPane::turnRequested, this, &CalendarPage::turn);
    connect(pane, &CalendarPane::todayRequested, this, [this] { showPeriod(today()); });
    connect(pane, &CalendarPane::dayRequested, this, &CalendarPage::showAs);
    connect(pane, &CalendarPane::periodChanged, this, &CalendarPage::showTitle);
}

WeekView& CalendarPage::view() { return m_week->view(); }

Printable* CalendarPage::printable() { return m_pane->printable(); }

QWidget* CalendarPage::sideBar() { return m_pane->hasSideBar() ? m_side : nullptr; }

QDate CalendarPage::lookedAt() const
{
    const QDate day = m_pane->lookedAt();
    return day.isValid() ? day : m_day;
}

QDate CalendarPage::today() const { return m_parts.format.day(m_parts.clock.now()); }

void CalendarPage::retranslate()
{
    m_today->setText(tr("Today"));
    if (!m_commands) m_previous->setAccessibleName(tr("Previous"));
    if (!m_commands) m_next->setAccessibleName(tr("Next"));
    nameSegments();
    updateEmpty();
    for (int i = 0; i < m_stack->count(); ++i) static_cast<CalendarPane*>(m_stack->widget(i))->retranslate();
    m_side->retranslate();
    showPeriod(m_day);
}

void CalendarPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    Page::changeEvent(event);
}

void CalendarPage::updateEmpty()
{
    const bool isEmpty = m_pane == m_week && m_parts.model.isCurrent() && m_parts.model.rows().isEmpty();
    if (!isEmpty) return m_empty->hide();
    m_empty->show(m_pane->first(), m_pane->first().addDays(m_pane->days() - 1),
                  m_parts.model.filter() != BookingFilter());
}

void CalendarPage::clearFilter()
{
    m_side->showAll();
    Q_EMIT searchTextWanted({});
    setSearchText({});
}

void CalendarPage::retint()
{
    m_title->setFont(m_parts.theme.font(TextRole::Title));
    m_subtitle->setFont(m_parts.theme.font(TextRole::Body));
    for (QToolButton* button : {m_previous, m_next}) button->update();
}

void CalendarPage::showAs(CalendarKind kind, QDate day)
{
    CalendarPane* pane = m_panes.value(kind);
    if (!pane) return;
    const bool isOther = std::exchange(m_kind, kind) != kind;
    const bool hasFocus = m_pane->isAncestorOf(focusWidget());
    m_pane = pane;
    m_stack->setCurrentWidget(pane);
    updateEmpty();
    // A work week is a week to the switch.
    m_right->setCurrent(int(m_segments.indexOf(kind == CalendarKind::WorkWeek ? CalendarKind::Week : kind)));
    nameSegments();
    pane->setCurrent(m_current);
    showPeriod(day);
    updateEmpty();
    Q_EMIT sideBarChanged();
    if (hasFocus) pane->setFocus();
    if (isOther) Q_EMIT kindChanged(kind);
}

void CalendarPage::showPeriod(QDate day)
{
    m_day = day;
    m_pane->showPeriod(m_kind, day);
    const QDate first = m_pane->first();
    m_parts.sums.setWindow(WeekGeometry(m_parts.format, first, m_pane->days()).dayStarts());
    m_side->month().setToday(today());
    m_side->month().setShown(day, first, m_pane->days());
    showTitle();
}

void CalendarPage::showTitle()
{
    m_title->setText(m_isCompact ? m_pane->shortTitle() : m_pane->title());
    m_subtitle->setText(m_isCompact ? m_pane->shortSubtitle() : m_pane->subtitle());
    Q_EMIT titleChanged();
}

void CalendarPage::setCompact(bool isCompact)
{
    if (std::exchange(m_isCompact, isCompact) == isCompact) return;
    m_right->setFolded(isCompact, m_parts.theme.icon(QLatin1String("nav.calendar"), Color::TextPrimary));
    showTitle();
}

void CalendarPage::turn(int by) { showPeriod(m_pane->turned(lookedAt(), by)); }

void CalendarPage::setCurrentBooking(const BookingId& booking)
{
    m_current = booking;
    m_pane->setCurrent(booking);
}

void CalendarPage::setSearchText(const QString& text)
{
    m_search = text;
    applyFilter();
}

void CalendarPage::applyFilter()
{
    BookingFilter filter = m_side->filter();
    filter.text = m_search;
    m_parts.model.setFilter(filter);
    if (m_parts.month) m_parts.month->setFilter(filter);
    if (m_agenda) m_agenda->view().setFilter(filter);
    if (m_parts.busy) m_parts.busy->setMembers(filter.hosts);
}

void CalendarPage::activate() { m_pane->setFocus(); }

void CalendarPage::goTo(EpochMs instant) { showPeriod(m_parts.format.day(instant)); }

void CalendarPage::setGuestZone(const QString& timeZone)
{
    if (const auto zone = zoneNamed(timeZone)) m_pane->setGuestZone(*zone);
}

void CalendarPage::showOnlyHost(const UserId& host) { m_side->showOnlyHost(host); }

void CalendarPage::showOnlyEventType(const EventTypeId& type) { m_side->showOnlyEventType(type); }

QVariantMap CalendarPage::saveState() const
{
    QVariantMap state{{QStringLiteral("view"), calendarWord(m_kind)}};
    for (auto it = m_panes.cbegin(); it != m_panes.cend(); ++it)
        state.insert(calendarWord(it.key()), it.value()->saveState());
    return state;
}

void CalendarPage::restoreState(const QVariantMap& state)
{
    for (auto it = m_panes.cbegin(); it != m_panes.cend(); ++it)
        it.value()->restoreState(state.value(calendarWord(it.key())).toMap());
    const QString word = state.value(QStringLiteral("view")).toString();
    for (int kind = 0; kind < int(std::size(kKindWords)); ++kind)
        if (word == QLatin1String(kKindWords[kind])) showAs(CalendarKind(kind), m_day);
}

} // namespace yoyaku::ui

#include "moc_calendarpage.cpp"
