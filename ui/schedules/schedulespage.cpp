#include "ui/schedules/schedulespage.h"

#include "core/models/directorymodel.h"
#include "ui/commands/scheduleacts.h"
#include "ui/format/capabilitytext.h"
#include "ui/format/scheduletext.h"
#include "ui/format/timeformat.h"
#include "ui/schedules/schedulepanel.h"
#include "ui/schedules/schedulesside.h"
#include "ui/shell/actionregistry.h"
#include "ui/widgets/drawersplit.h"
#include "ui/widgets/floatingstate.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>

namespace yoyaku::ui {

namespace {

constexpr int kDaysAWeek = 7;
constexpr int kFirstHour = 9;
constexpr int kEmptyIcon = 32;
constexpr int kDeniedWidth = 420;

} // namespace

SchedulesPage::SchedulesPage(SchedulesView::Parts parts, const CapabilityModel& capabilities, QWidget* parent)
    : Page(parent),
      m_parts(parts),
      m_capabilities(capabilities),
      m_view(new SchedulesView(parts)),
      m_side(adopted(new SchedulesSide(parts.directory, parts.theme))),
      m_panel(new SchedulePanel({parts.directory, parts.acts, parts.theme, parts.format, parts.clock})),
      m_main(new QStackedWidget),
      m_title(new QLabel),
      m_week(new QLabel),
      m_empty(new FloatingState(parts.theme, "nav.schedules", m_view)),
      m_day(parts.format.day(parts.clock.now()))
{
    setObjectName(QStringLiteral("page.schedules"));
    m_main->addWidget(m_view);
    m_main->addWidget(buildDenied());
    m_split = new DrawerSplit(m_main, m_panel, {}, this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_split);
    m_empty->state().setObjectName(QStringLiteral("schedulesEmpty"));
    connect(&m_empty->state(), &EmptyState::primaryClicked, this, [this] { m_parts.acts.create(); });
    buildTopBar();
    connect(m_view, &SchedulesView::entrySelected, this, [this](const ScheduleId& entry) {
        showDetail();
        if (entry.isEmpty()) m_split->setDrawerOpen(false);
    });
    connect(m_view, &SchedulesView::entryClicked, m_split, [this] { m_split->setDrawerOpen(true); });
    connect(m_split, &DrawerSplit::placingChanged, m_details, &QWidget::setVisible);
    connect(m_view, &WeekCanvas::turnRequested, this, [this](int by) { showWeek(m_day.addDays(by * kDaysAWeek)); });
    connect(m_view, &WeekCanvas::todayRequested, this, [this] { showWeek(today()); });
    connect(m_split, &DrawerSplit::drawerClosed, m_view, qOverload<>(&QWidget::setFocus));
    connect(m_side, &SchedulesSide::membersChanged, this, &SchedulesPage::showMembers);
    connect(m_panel, &SchedulePanel::memberChosen, m_side, qOverload<const UserId&>(&SchedulesSide::showOnly));
    connect(&parts.model, &ScheduleModel::rowsChanged, this, [this] {
        showCounts();
        showDetail();
        updateEmpty();
    });
    connect(&capabilities, &CapabilityModel::changed, this, &SchedulesPage::showAccess);
    connect(&parts.theme, &Theme::changed, this, &SchedulesPage::retint);
    showWeek(m_day);
    showMembers();
    retranslate();
    QTimer::singleShot(0, this, [this] { m_view->scrollToHour(kFirstHour); });
}

QWidget* SchedulesPage::sideBar() { return m_side; }

QDate SchedulesPage::today() const { return m_parts.format.day(m_parts.clock.now()); }

void SchedulesPage::buildTopBar()
{
    m_left = newPart();
    auto* left = new QHBoxLayout(m_left);
    left->setContentsMargins(0, 0, 0, 0);
    left->setSpacing(8);
    m_today = new QPushButton(m_left);
    m_today->setObjectName(QStringLiteral("schedulesToday"));
    m_today->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_today, &QPushButton::clicked, this, [this] { showWeek(today()); });
    const auto arrow = [&](const char* icon, const char* name, int by) {
        auto* button = new QToolButton(m_left);
        button->setObjectName(QLatin1String(name));
        button->setIcon(m_parts.theme.icon(QLatin1String(icon), Color::TextPrimary));
        button->setIconSize({16, 16});
        connect(button, &QToolButton::clicked, this, [this, by] { showWeek(m_day.addDays(by * kDaysAWeek)); });
        return button;
    };
    m_previous = arrow("action.prev", "schedulesPrevious", -1);
    m_next = arrow("action.next", "schedulesNext", 1);
    m_title->setFont(m_parts.theme.font(TextRole::Title));
    m_title->setObjectName(QStringLiteral("schedulesTitle"));
    m_week->setForegroundRole(QPalette::PlaceholderText);
    for (QWidget* part : std::initializer_list<QWidget*>{m_today, m_previous, m_next, m_title, m_week})
        left->addWidget(part);
    m_right = newPart();
    auto* right = new QHBoxLayout(m_right);
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(8);
    m_new = new QPushButton(m_right);
    m_new->setObjectName(QStringLiteral("newEntry"));
    connect(m_new, &QPushButton::clicked, m_view, &SchedulesView::createHere);
    right->addWidget(m_new);
    m_details = new QToolButton(m_right);
    m_details->setObjectName(QStringLiteral("scheduleDetails"));
    m_details->setIconSize({16, 16});
    m_details->setVisible(m_split->isDrawer());
    right->addWidget(m_details);
    connect(m_details, &QToolButton::clicked, this, &SchedulesPage::toggleDetails);
}

QWidget* SchedulesPage::buildDenied()
{
    auto* state = new QWidget;
    state->setObjectName(QStringLiteral("schedulesDenied"));
    state->setBackgroundRole(QPalette::Base);
    state->setAutoFillBackground(true);
    auto* column = new QVBoxLayout(state);
    column->setSpacing(12);
    m_deniedIcon = new QLabel(state);
    m_denied = new QLabel(state);
    m_denied->setObjectName(QStringLiteral("deniedText"));
    m_denied->setTextFormat(Qt::PlainText);
    m_denied->setAlignment(Qt::AlignCenter);
    m_denied->setWordWrap(true);
    m_denied->setFixedWidth(kDeniedWidth);
    column->addStretch(1);
    column->addWidget(m_deniedIcon, 0, Qt::AlignCenter);
    column->addWidget(m_denied, 0, Qt::AlignCenter);
    column->addStretch(2);
    return state;
}

void SchedulesPage::retranslate()
{
    m_today->setText(tr("Today"));
    m_previous->setAccessibleName(tr("Previous"));
    m_previous->setToolTip(tr("Previous (Page up)"));
    m_next->setAccessibleName(tr("Next"));
    m_next->setToolTip(tr("Next (Page down)"));
    m_new->setText(tr("New entry"));
    m_new->setToolTip(tr("New schedule entry (N)"));
    m_details->setAccessibleName(tr("Details"));
    m_details->setToolTip(tr("Details and working hours (Space)"));
    m_view->retranslate();
    m_side->retranslate();
    m_panel->retranslate();
    showWeek(m_day);
    retint();
    showAccess();
    updateEmpty();
}

void SchedulesPage::retint()
{
    m_title->setFont(m_parts.theme.font(TextRole::Title));
    m_week->setFont(m_parts.theme.font(TextRole::Body));
    m_new->setIcon(m_parts.theme.icon(QLatin1String("action.new"), Color::TextPrimary));
    m_details->setIcon(m_parts.theme.icon(QLatin1String("panel.right"), Color::TextPrimary));
    m_deniedIcon->setPixmap(
        m_parts.theme.pixmap(QLatin1String("f.lock"), kEmptyIcon, Color::TextTertiary, devicePixelRatioF()));
    showDetail();
}

void SchedulesPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    Page::changeEvent(event);
}

void SchedulesPage::registerActions(ActionRegistry& actions)
{
    for (int member = 0; member <= 9; ++member) // 0: all
        actions.add({.id = QStringLiteral("schedules.member%1").arg(member),
                     .text = member == 0 ? QT_TRANSLATE_NOOP("Actions", "Show all members")
                                         : QT_TRANSLATE_NOOP("Actions", "Show only one member"),
                     .keys = {QKeySequence(QKeyCombination(Qt::AltModifier, Qt::Key(Qt::Key_0 + member)))},
                     .scope = this,
                     .isPossible = [this] { return isVisible(); },
                     .about = [member] { return member == 0 ? QString() : QString::number(member); }},
                    this, [this, member] { m_side->showOnly(member - 1); });
    view().registerActions(actions);
}

void SchedulesPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space)
        toggleDetails();
    else
        Page::keyPressEvent(event);
}

void SchedulesPage::toggleDetails() { m_split->setDrawerOpen(!m_split->isDetailOpen()); }

void SchedulesPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    m_parts.model.setActive(true);
    showDetail();
}

void SchedulesPage::hideEvent(QHideEvent* event)
{
    Page::hideEvent(event);
    m_parts.model.setActive(false);
}

void SchedulesPage::showWeek(QDate day)
{
    m_day = day;
    const QDate first = day.addDays(1 - day.dayOfWeek());
    m_view->showDays(first, kDaysAWeek);
    m_title->setText(m_parts.format.period(first, first.addDays(kDaysAWeek - 1)));
    m_week->setText(m_parts.format.week(first));
    Q_EMIT titleChanged();
}

void SchedulesPage::show(const Schedule& schedule)
{
    showWeek(schedule.isAllDay ? allDayRange(schedule).first : m_parts.format.day(schedule.span.start));
    m_view->select(schedule.id);
}

void SchedulesPage::showMembers()
{
    m_view->setMembers(m_side->members());
    m_parts.model.setMembers(m_side->filter());
    showCounts();
    showDetail();
}

void SchedulesPage::showCounts()
{
    QHash<UserId, int> counts;
    for (const ScheduleRow& row : m_parts.model.rows())
        for (const ScheduleAttendee& attendee : row.schedule.attendees)
            if (!attendee.userId.isEmpty()) ++counts[attendee.userId];
    for (const User& user : m_parts.directory.users()) m_side->setCount(user.id, counts.value(user.id));
}

void SchedulesPage::updateEmpty()
{
    const bool isEmpty = m_parts.model.isCurrent() && m_parts.model.rows().isEmpty();
    if (isEmpty) {
        m_empty->state().setState("nav.schedules", tr("No schedule entries here"),
                                  tr("Sweep over the hours to make one, or turn the page."));
        m_empty->state().setButtons(tr("New entry"));
        m_empty->state().setButtonIcons("action.new", nullptr);
    }
    m_empty->showHere(isEmpty);
}

void SchedulesPage::showDetail()
{
    if (const ScheduleRow* entry = m_view->currentEntry()) return m_panel->showEntry(*entry);
    const GroupAccess hours = m_capabilities.of(ApiGroup::Availability);
    m_panel->showHours(m_view->members(), hours.isDenied() ? deniedText(hours) : QString());
    if (isVisible() && m_view->members().size() == 1) Q_EMIT hoursShown(m_view->members().first());
}

void SchedulesPage::showAccess()
{
    const GroupAccess schedules = m_capabilities.of(ApiGroup::Schedules);
    m_denied->setText(deniedText(schedules));
    m_main->setCurrentIndex(schedules.isDenied() ? 1 : 0);
    m_new->setEnabled(!schedules.isDenied());
    showDetail();
}

void SchedulesPage::activate()
{
    if (m_main->currentWidget() == m_view) m_view->setFocus();
}

QVariantMap SchedulesPage::saveState() const { return {{QStringLiteral("hourPx"), m_view->hourPx()}}; }

void SchedulesPage::restoreState(const QVariantMap& state) { m_view->restoreZoom(state); }

} // namespace yoyaku::ui

#include "moc_schedulespage.cpp"
