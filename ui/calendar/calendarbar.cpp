// The calendar page's commands and its top bar: what it is turned and switched by.
#include "core/models/directorymodel.h"
#include "ui/calendar/calendarpage.h"
#include "ui/calendar/calendarside.h"
#include "ui/shell/actionbutton.h"
#include "ui/shell/actionregistry.h"
#include "ui/widgets/segments.h"

#include <QBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace yoyaku::ui {

namespace {

const QVector<CalendarAct> kCommon{
    CalendarAct::Today,   CalendarAct::Earlier,     CalendarAct::Later, CalendarAct::Next,   CalendarAct::Back,
    CalendarAct::Forward, CalendarAct::First,       CalendarAct::Last,  CalendarAct::ZoomIn, CalendarAct::ZoomOut,
    CalendarAct::PinZone, CalendarAct::ChooseZones, CalendarAct::Xray};

} // namespace

void CalendarPage::registerActions(ActionRegistry& actions)
{
    const auto kind = [&](CalendarKind which, const char* text, const QKeySequence& key) {
        if (!m_panes.contains(which)) return;
        actions.add({.id = u"calendar." % calendarWord(which), .text = text, .keys = {key}, .scope = this}, this,
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
    addCalendarActs(
        actions, QStringLiteral("calendar"), kCommon, this,
        [this](CalendarAct one) { return one <= CalendarAct::Later || m_pane->can(one); },
        [this](CalendarAct one) { act(one); });
    bindTip(m_previous, actions, calendarActId(QStringLiteral("calendar"), CalendarAct::Earlier));
    bindTip(m_next, actions, calendarActId(QStringLiteral("calendar"), CalendarAct::Later));
    bindTip(m_today, actions, calendarActId(QStringLiteral("calendar"), CalendarAct::Today));
    m_commands = &actions;
    connect(&actions, &ActionRegistry::keysChanged, this, &CalendarPage::nameSegments);
    nameSegments();
    QHash<CalendarPane*, bool> seen;
    for (CalendarPane* pane : std::as_const(m_panes))
        if (!std::exchange(seen[pane], true)) pane->registerActions(actions);
}

void CalendarPage::act(CalendarAct one)
{
    switch (one) {
    case CalendarAct::Today:
        return showPeriod(today());
    case CalendarAct::Earlier:
    case CalendarAct::Later:
        return turn(one == CalendarAct::Earlier ? -1 : 1);
    default:
        return m_pane->act(one);
    }
}

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
        QString word = calendarWord(kind);
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
        week->setToolTip(tr("%1, work week by right click").arg(tipWithKeys(tr("Week"), keysOf(CalendarKind::Week))));
}

QString CalendarPage::keysOf(CalendarKind kind) const
{
    return m_commands ? m_commands->firstKeysText(u"calendar." % calendarWord(kind)) : QString();
}

void CalendarPage::offerWeeks(QPoint globalPoint)
{
    auto* menu = new QMenu(m_right);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("weekMenu"));
    const auto add = [&](CalendarKind kind, const QString& text) {
        QAction* action = menu->addAction(text, this, [this, kind] { showAs(kind, m_day); });
        action->setCheckable(true);
        action->setChecked(m_kind == kind);
        action->setShortcut(QKeySequence(keysOf(kind), QKeySequence::NativeText));
    };
    add(CalendarKind::Week, tr("Week"));
    add(CalendarKind::WorkWeek, tr("Work week"));
    menu->popup(globalPoint);
}

} // namespace yoyaku::ui
