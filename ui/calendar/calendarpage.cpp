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
#include "ui/shell/actionregistry.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/segments.h"

#include <QBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>

namespace yoyaku::ui {

namespace {

/// Settings words, by CalendarKind.
const char* const kKindWords[] = {"day", "workWeek", "week", "month", "hosts", "agenda"};

QString wordOf(CalendarKind kind) { return QLatin1String(kKindWords[int(kind)]); }

/// A page by itself has the usual layout.
WeekView::Parts withPrefs(WeekView::Parts parts, QObject* owner)
{
    if (!parts.prefs) parts.prefs = new CalendarPrefs(owner);
    return parts;
}

} // namespace

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
                                                      parts.theme, parts.format, parts.clock},
                                                     this));
    if (parts.agenda) {
        m_agenda = new AgendaPane(
            {*parts.agenda, parts.directory, parts.acts, *m_parts.prefs, parts.theme, parts.format, parts.clock}, this);
        addPane({CalendarKind::Agenda}, m_agenda);
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

void CalendarPage::registerActions(ActionRegistry& actions)
{
    const auto kind = [&](CalendarKind which, const char* text, const QKeySequence& key) {
        if (!m_panes.contains(which)) return;
        actions.add({.id = u"calendar." % wordOf(which), .text = text, .keys = {key}, .scope = this}, this,
                    [this, which] { showAs(which, lookedAt()); });
    };
    kind(CalendarKind::Day, QT_TRANSLATE_NOOP("Actions", "Show a day"), Qt::Key_D);
    kind(CalendarKind::WorkWeek, QT_TRANSLATE_NOOP("Actions", "Show a work week"), Qt::SHIFT | Qt::Key_W);
    kind(CalendarKind::Week, QT_TRANSLATE_NOOP("Actions", "Show a week"), Qt::Key_W);
    kind(CalendarKind::Month, QT_TRANSLATE_NOOP("Actions", "Show a month"), Qt::Key_M);
    kind(CalendarKind::Hosts, QT_TRANSLATE_NOOP("Actions", "Show hosts side by side"), Qt::Key_H);
    kind(CalendarKind::Agenda, QT_TRANSLATE_NOOP("Actions", "Show a list of days"), Qt::Key_L);
    for (int host = 0; host <= 9; ++host) // 0: all
        actions.add(
            {.id = QStringLiteral("calendar.host%1").arg(host),
             .text = host == 0 ? QT_TRANSLATE_NOOP("Actions", "Show all hosts")
                               : QT_TRANSLATE_NOOP("Actions", "Show only one host"),
             .keys = {QKeySequence(QKeyCombination(Qt::AltModifier, Qt::Key(Qt::Key_0 + host)))},
             .scope = this,
             .isPossible = [this, host] { return host <= m_parts.directory.users().size(); },
             .about = [this, host] { return host == 0 ? QString() : m_parts.directory.users().value(host - 1).name; }},
            this, [this, host] { m_side->showOnlyHost(host - 1); });
    QHash<CalendarPane*, bool> seen;
    for (CalendarPane* pane : std::as_const(m_panes))
        if (!std::exchange(seen[pane], true)) pane->registerActions(actions);
}

QWidget* CalendarPage::sideBar() { return m_pane->hasSideBar() ? m_side : nullptr; }

QDate CalendarPage::lookedAt() const
{
    const QDate day = m_pane->lookedAt();
    return day.isValid() ? day : m_day;
}

QDate CalendarPage::today() const { return m_parts.format.day(m_parts.clock.now()); }

void CalendarPage::buildTopBar()
{
    m_left = newPart();
    auto* left = new QHBoxLayout(m_left);
    left->setContentsMargins(0, 0, 0, 0);
    left->setSpacing(8);
    m_today = new QPushButton(m_left);
    m_today->setObjectName(QStringLiteral("today"));
    m_today->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_today, &QPushButton::clicked, this, [this] { showPeriod(today()); });
    const auto arrow = [&](const char* icon, const char* name, int by) {
        auto* button = new QToolButton(m_left);
        button->setObjectName(QLatin1String(name));
        button->setIcon(m_parts.theme.icon(QLatin1String(icon), Color::TextPrimary));
        button->setIconSize({16, 16});
        connect(button, &QToolButton::clicked, this, [this, by] { turn(by); });
        return button;
    };
    m_previous = arrow("action.prev", "previous", -1);
    m_next = arrow("action.next", "next", 1);
    m_title->setFont(m_parts.theme.font(TextRole::Title));
    m_title->setObjectName(QStringLiteral("calendarTitle"));
    m_subtitle->setForegroundRole(QPalette::PlaceholderText);
    for (QWidget* part : std::initializer_list<QWidget*>{m_today, m_previous, m_next, m_title, m_subtitle})
        left->addWidget(part);
    m_right = adopted(new Segments);
    for (const CalendarKind kind :
         {CalendarKind::Day, CalendarKind::Week, CalendarKind::Month, CalendarKind::Hosts, CalendarKind::Agenda}) {
        if (!m_panes.contains(kind)) continue;
        QString word = wordOf(kind);
        word[0] = word[0].toUpper();
        m_right->add({}, u"view" % word);
        m_segments.append(kind);
    }
    if (auto* week = m_right->findChild<QPushButton*>(QStringLiteral("viewWeek"))) {
        week->setContextMenuPolicy(Qt::CustomContextMenu);
        connect(week, &QWidget::customContextMenuRequested, this,
                [this, week](QPoint at) { offerWeeks(week->mapToGlobal(at)); });
    }
    m_right->setCurrent(int(m_segments.indexOf(m_kind)));
    connect(m_right, &Segments::chosen, this, [this](int segment) { showAs(m_segments[segment], lookedAt()); });
}

void CalendarPage::retranslate()
{
    m_today->setText(tr("Today"));
    m_previous->setAccessibleName(tr("Previous"));
    m_previous->setToolTip(tr("Previous (Page up)"));
    m_next->setAccessibleName(tr("Next"));
    m_next->setToolTip(tr("Next (Page down)"));
    nameSegments();
    updateEmpty();
    for (int i = 0; i < m_stack->count(); ++i) static_cast<CalendarPane*>(m_stack->widget(i))->retranslate();
    m_side->retranslate();
    showPeriod(m_day);
}

// Week and work week share a segment: it says which of them it shows, and its menu has both.
void CalendarPage::nameSegments()
{
    const bool isWorkWeek = m_kind == CalendarKind::WorkWeek;
    const QHash<CalendarKind, QString> names{{CalendarKind::Day, tr("Day")},
                                             {CalendarKind::Week, isWorkWeek ? tr("Work week") : tr("Week")},
                                             {CalendarKind::Month, tr("Month")},
                                             {CalendarKind::Hosts, tr("Hosts")},
                                             {CalendarKind::Agenda, tr("Agenda")}};
    for (int i = 0; i < m_segments.size(); ++i) m_right->setText(i, names.value(m_segments[i]));
    if (auto* week = m_right->findChild<QPushButton*>(QStringLiteral("viewWeek")))
        week->setToolTip(tr("Week (W), work week (Shift+W or right click)"));
}

void CalendarPage::offerWeeks(QPoint globalPoint)
{
    auto* menu = new QMenu(m_right);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("weekMenu"));
    const auto add = [&](CalendarKind kind, const QString& text, const QKeySequence& key) {
        QAction* action = menu->addAction(text, this, [this, kind] { showAs(kind, m_day); });
        action->setCheckable(true);
        action->setChecked(m_kind == kind);
        action->setShortcut(key);
    };
    add(CalendarKind::Week, tr("Week"), Qt::Key_W);
    add(CalendarKind::WorkWeek, tr("Work week"), Qt::SHIFT | Qt::Key_W);
    menu->popup(globalPoint);
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
    QVariantMap state{{QStringLiteral("view"), wordOf(m_kind)}};
    for (auto it = m_panes.cbegin(); it != m_panes.cend(); ++it)
        state.insert(wordOf(it.key()), it.value()->saveState());
    return state;
}

void CalendarPage::restoreState(const QVariantMap& state)
{
    for (auto it = m_panes.cbegin(); it != m_panes.cend(); ++it)
        it.value()->restoreState(state.value(wordOf(it.key())).toMap());
    const QString word = state.value(QStringLiteral("view")).toString();
    for (int kind = 0; kind < int(std::size(kKindWords)); ++kind)
        if (word == QLatin1String(kKindWords[kind])) showAs(CalendarKind(kind), m_day);
}

} // namespace yoyaku::ui

#include "moc_calendarpage.cpp"
