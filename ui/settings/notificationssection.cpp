#include "ui/settings/notificationssection.h"

#include "core/models/directorymodel.h"
#include "ui/format/safetext.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/tickbox.h"

#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QTimeEdit>
#include <QToolButton>

namespace yoyaku::ui {

namespace {

constexpr int kHostsHeight = 148;
constexpr int kDayWidth = 36;

QTimeEdit* clockField(const char* name)
{
    auto* field = named(new QTimeEdit, name);
    field->setDisplayFormat(QStringLiteral("HH:mm"));
    field->setButtonSymbols(QAbstractSpinBox::NoButtons);
    field->setKeyboardTracking(false);
    field->setFixedWidth(72);
    return field;
}

QTime clockTime(int minutes) { return QTime(0, 0).addSecs(minutes * 60); }
int minutesOf(QTime time) { return time.hour() * 60 + time.minute(); }

QWidget* column(std::initializer_list<QWidget*> widgets)
{
    auto* all = new QWidget;
    auto* lines = new QVBoxLayout(all);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    for (QWidget* widget : widgets) lines->addWidget(widget);
    return all;
}

QWidget* row(std::initializer_list<QWidget*> widgets)
{
    auto* all = new QWidget;
    auto* line = new QHBoxLayout(all);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    for (QWidget* widget : widgets) line->addWidget(widget);
    line->addStretch();
    return all;
}

} // namespace

NotificationsSection::NotificationsSection(const Theme& theme, const DirectoryModel& directory, QWidget* parent)
    : SettingsSection(theme, tr("Notifications"), parent),
      m_directory(directory),
      m_on(tick(tr("Show notices on this desktop"), "notices.on")),
      m_for(named(new ChoiceBox(theme), "notices.for")),
      m_hosts(named(new QScrollArea, "notices.hosts")),
      m_hide(tick(tr("Leave guest names out"), "notices.hide")),
      m_test(named(new QPushButton(tr("Show a test notice")), "notices.test")),
      m_service(named(words({}, TextRole::Small), "notices.service")),
      m_quiet(tick(tr("Quiet hours"), "notices.quiet")),
      m_from(clockField("notices.from")),
      m_to(clockField("notices.to")),
      m_closed(named(new ChoiceBox(theme), "notices.closed")),
      m_autostart(tick(tr("Start Yoyaku when the desktop starts, without its window"), "notices.autostart")),
      m_autostartNote(named(words({}, TextRole::Small), "notices.autostartNote")),
      m_tray(named(words({}, TextRole::Small), "notices.tray"))
{
    addWhat();
    addQuietHours();
    addBackground();
    finish();
    setFocusProxy(m_on);
    fillHosts();
    connectRules();
    setRules({});
    setFacts({});
}

TickBox* NotificationsSection::tick(const QString& text, const char* name)
{
    return named(new TickBox(text, m_theme), name);
}

void NotificationsSection::addWhat()
{
    const QString texts[kNoticeKinds] = {tr("New bookings and requests"), tr("Bookings moved"),
                                         tr("Bookings cancelled"), tr("My changes that wait for a decision")};
    for (int i = 0; i < kNoticeKinds; ++i)
        m_kinds[size_t(i)] = tick(texts[i], qPrintable(QStringLiteral("notices.kind.%1").arg(i)));
    m_for->addItem(tr("Everybody"), false);
    m_for->addItem(tr("Chosen hosts"), true);
    m_hosts->setWidgetResizable(true);
    m_hosts->setFixedHeight(kHostsHeight);
    m_hosts->setAccessibleName(tr("Hosts to tell of"));
    QFormLayout* form = addForm();
    addRow(form, tr("On this desktop"), row({m_on}), m_on);
    form->addRow(QString(), m_service);
    form->addRow(QString(), row({m_test}));
    addRow(form, tr("Tell me of"), column({m_kinds[0], m_kinds[1], m_kinds[2], m_kinds[3]}), m_kinds[0]);
    addRow(form, tr("Bookings of"), m_for);
    form->addRow(QString(), m_hosts);
    addRow(form, tr("Privacy"), row({m_hide}), m_hide);
    form->addRow(QString(), words(tr("Notices may be seen by others, on a locked screen or a projector. In the window "
                                     "names stay as they are."),
                                  TextRole::Small));
}

void NotificationsSection::addQuietHours()
{
    const QString days[] = {tr("Mon"), tr("Tue"), tr("Wed"), tr("Thu"), tr("Fri"), tr("Sat"), tr("Sun")};
    auto* week = new QWidget;
    auto* line = new QHBoxLayout(week);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(4);
    for (size_t i = 0; i < m_days.size(); ++i) {
        m_days[i] = named(new QToolButton, qPrintable(QStringLiteral("notices.day.%1").arg(i + 1)));
        m_days[i]->setText(days[i]);
        m_days[i]->setCheckable(true);
        m_days[i]->setMinimumWidth(kDayWidth);
        line->addWidget(m_days[i]);
    }
    line->addStretch();
    m_from->setAccessibleName(tr("Quiet from"));
    m_to->setAccessibleName(tr("Quiet until"));
    QFormLayout* form = addForm(tr("Quiet hours"));
    addRow(form, tr("Hold notices back"), row({m_quiet}), m_quiet);
    addRow(form, tr("From – until"), row({m_from, words(QStringLiteral("–")), m_to}), m_from);
    addRow(form, tr("Beginning on"), week, m_days[0]);
    form->addRow(QString(),
                 words(tr("Nothing pops up meanwhile. At the end one notice sums up what happened."), TextRole::Small));
}

void NotificationsSection::addBackground()
{
    m_closed->addItem(tr("Ask"), int(NoticeRules::WhenClosed::Ask));
    m_closed->addItem(tr("Keep listening"), int(NoticeRules::WhenClosed::KeepListening));
    m_closed->addItem(tr("Quit"), int(NoticeRules::WhenClosed::Quit));
    QFormLayout* form = addForm(tr("In the background"));
    addRow(form, tr("When the window is closed"), m_closed);
    form->addRow(QString(), m_tray);
    addRow(form, tr("Autostart"), row({m_autostart}), m_autostart);
    form->addRow(QString(), m_autostartNote);
}

void NotificationsSection::fillHosts()
{
    m_hostTicks.clear();
    auto* all = new QWidget;
    auto* lines = new QVBoxLayout(all);
    lines->setContentsMargins(8, 4, 8, 4);
    lines->setSpacing(0);
    for (const User& user : m_directory.users()) {
        auto* box = new TickBox(safeText(user.name), m_theme);
        box->setObjectName(QStringLiteral("notices.host.") + user.id.text());
        const HostColors colors = m_theme.host(user.id);
        box->setColors(colors.base, colors.on);
        box->setChecked(m_rules.hosts.contains(user.id));
        connect(box, &QCheckBox::toggled, this, &NotificationsSection::take);
        lines->addWidget(box);
        m_hostTicks.append({user.id, box});
    }
    lines->addStretch();
    m_hosts->setWidget(all); // deletes the one before
}

void NotificationsSection::connectRules()
{
    connect(&m_directory, &DirectoryModel::changed, this, &NotificationsSection::fillHosts);
    QVector<QCheckBox*> boxes{m_on, m_hide, m_quiet};
    for (TickBox* box : m_kinds) boxes.append(box);
    for (QCheckBox* box : boxes) connect(box, &QCheckBox::toggled, this, &NotificationsSection::take);
    for (QToolButton* day : m_days) connect(day, &QToolButton::toggled, this, &NotificationsSection::take);
    for (QTimeEdit* field : {m_from, m_to}) connect(field, &QTimeEdit::timeChanged, this, &NotificationsSection::take);
    for (QComboBox* box : {m_for, m_closed}) connect(box, &QComboBox::activated, this, &NotificationsSection::take);
    connect(m_test, &QPushButton::clicked, this, &NotificationsSection::testRequested);
    connect(m_autostart, &QCheckBox::toggled, this, [this](bool isOn) {
        if (!m_isFilling) Q_EMIT autostartRequested(isOn);
    });
}

void NotificationsSection::take()
{
    if (m_isFilling) return;
    m_rules.isOn = m_on->isChecked();
    for (size_t i = 0; i < m_kinds.size(); ++i) m_rules.kinds[i] = m_kinds[i]->isChecked();
    m_rules.hidesGuests = m_hide->isChecked();
    m_rules.isForChosenHosts = m_for->currentData().toBool();
    // One who is no member here is left as it is: the list may not have come yet.
    for (const auto& [id, box] : std::as_const(m_hostTicks)) {
        m_rules.hosts.removeAll(id);
        if (box->isChecked()) m_rules.hosts.append(id);
    }
    m_rules.hasQuietHours = m_quiet->isChecked();
    m_rules.quietFrom = minutesOf(m_from->time());
    m_rules.quietTo = minutesOf(m_to->time());
    for (size_t i = 0; i < m_days.size(); ++i) m_rules.quietDays[i] = m_days[i]->isChecked();
    m_rules.whenClosed = NoticeRules::WhenClosed(m_closed->currentData().toInt());
    adapt();
    Q_EMIT rulesChanged(m_rules);
}

void NotificationsSection::setRules(const NoticeRules& rules)
{
    const QScopedValueRollback filling(m_isFilling, true);
    m_rules = rules;
    m_on->setChecked(rules.isOn);
    for (size_t i = 0; i < m_kinds.size(); ++i) m_kinds[i]->setChecked(rules.kinds[i]);
    m_hide->setChecked(rules.hidesGuests);
    m_for->setCurrentIndex(m_for->findData(rules.isForChosenHosts));
    for (const auto& [id, box] : std::as_const(m_hostTicks)) box->setChecked(rules.hosts.contains(id));
    m_quiet->setChecked(rules.hasQuietHours);
    m_from->setTime(clockTime(rules.quietFrom));
    m_to->setTime(clockTime(rules.quietTo));
    for (size_t i = 0; i < m_days.size(); ++i) m_days[i]->setChecked(rules.quietDays[i]);
    m_closed->setCurrentIndex(m_closed->findData(int(rules.whenClosed)));
    adapt();
}

void NotificationsSection::adapt()
{
    for (QWidget* field : std::initializer_list<QWidget*>{m_for, m_hosts, m_hide, m_quiet})
        field->setEnabled(m_rules.isOn);
    for (TickBox* box : m_kinds) box->setEnabled(m_rules.isOn);
    m_hosts->setVisible(m_rules.isForChosenHosts);
    const bool isQuiet = m_rules.isOn && m_rules.hasQuietHours;
    for (QTimeEdit* field : {m_from, m_to}) field->setEnabled(isQuiet);
    for (QToolButton* day : m_days) day->setEnabled(isQuiet);
}

void NotificationsSection::setFacts(const NoticeFacts& facts)
{
    using Service = NoticeFacts::Service;
    using State = NoticeFacts::Autostart;
    const QScopedValueRollback filling(m_isFilling, true);
    m_test->setEnabled(facts.service == Service::Ready || facts.service == Service::TrayOnly ||
                       facts.service == Service::Silent);
    switch (facts.service) {
    case Service::Unknown:
        m_service->setText(tr("Asking the desktop for its notification service…"));
        break;
    case Service::Ready:
        m_service->setText(tr("While the window has your attention, they appear in it instead."));
        break;
    case Service::Absent:
        m_service->setText(tr("No notification service answers on this desktop. New bookings are counted on the bell, "
                              "and notices begin as soon as there is one."));
        break;
    case Service::Silent:
        m_service->setText(tr("The notification service of this desktop does not answer right now. The next notice "
                              "tries again."));
        break;
    case Service::TrayOnly:
        m_service->setText(tr("No notification service answers on this desktop. Notices are shown at the tray icon, "
                              "without buttons."));
        break;
    }
    m_tray->setText(facts.hasTray ? tr("The icon in the tray counts new arrivals and brings the window back.")
                                  : tr("This desktop shows no tray. Starting Yoyaku again brings the window back."));
    m_autostart->setEnabled(facts.autostart != State::Unavailable && facts.autostart != State::Unknown);
    m_autostart->setChecked(facts.autostart == State::On || facts.autostart == State::OnOther);
    switch (facts.autostart) {
    case State::Unknown:
        m_autostartNote->setText({});
        break;
    case State::Unavailable:
        m_autostartNote->setText(tr("Not available on this system. Its own settings can start Yoyaku with --hidden."));
        break;
    case State::Off:
    case State::On:
        m_autostartNote->setText(tr("It listens from the first minute on. File: %1").arg(facts.autostartFile));
        break;
    case State::OnOther:
        m_autostartNote->setText(tr("Another Yoyaku is started, or with other options. Untick and tick to start this "
                                    "one. File: %1")
                                     .arg(facts.autostartFile));
        break;
    case State::Failed:
        m_autostartNote->setText(tr("The file could not be changed. Check its rights: %1").arg(facts.autostartFile));
        break;
    }
    m_autostartNote->setVisible(!m_autostartNote->text().isEmpty());
}

void NotificationsSection::showEvent(QShowEvent* event)
{
    SettingsSection::showEvent(event);
    Q_EMIT factsWanted();
}

} // namespace yoyaku::ui

#include "moc_notificationssection.cpp"
