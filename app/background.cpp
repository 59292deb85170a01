#include "app/background.h"

#include "app/desk.h"
#include "app/noticing.h"
#include "core/notify/desktopnotifier.h"
#include "ui/settings/notificationssection.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/closedialog.h"

#include <QDir>

namespace yoyaku::app {

namespace {

constexpr EpochMs kPause = kMsPerHour;
const auto kSection = QStringLiteral("notifications");

Autostart::Config autostartConfig(const QStringList& arguments)
{
    return {Autostart::usualFolder(), Autostart::usualProgram(), QStringList{QStringLiteral("--hidden")} + arguments};
}

} // namespace

/// Notices of the tray icon, where there is no service for them: one at a time, without buttons.
class Background::TraySink final : public NoticeSink
{
  public:
    explicit TraySink(ui::Tray& tray) : m_tray(tray)
    {
        connect(&tray, &ui::Tray::messageClicked, this, [this] {
            if (!m_key.isEmpty()) Q_EMIT activated(m_key, QStringLiteral("default"), {});
        });
    }
    void show(const QString& key, const NoticeMessage& message) override
    {
        if (m_tray.showMessage(message.title, message.body)) m_key = key;
    }
    // It would pop up again.
    void update(const QString&, const NoticeMessage&) override {}
    [[nodiscard]] State state() const override
    {
        return m_tray.isThere() && QSystemTrayIcon::supportsMessages() ? State::Ready : State::Absent;
    }

  private:
    ui::Tray& m_tray;
    QString m_key;
};

Background::Background(const Parts& parts, QObject* parent)
    : QObject(parent),
      m_parts(parts),
      m_rules(readNoticeRules(parts.settings, {})),
      m_notifier(std::make_unique<DesktopNotifier>()),
      m_tray(parts.theme, parts.format),
      m_traySink(std::make_unique<TraySink>(m_tray)),
      m_autostart(autostartConfig(parts.startArguments)),
      m_autostartConfig(autostartConfig(parts.startArguments)),
      m_pauseEnd(new QTimer(this))
{
    m_pauseEnd->setSingleShot(true);
    connectParts();
}

Background::~Background() = default;

void Background::connectParts()
{
    connect(m_notifier.get(), &NoticeSink::stateChanged, this, [this] {
        if (m_desk) m_desk->noticing().setSink(&sink());
        showFacts();
    });
    connect(&m_tray, &ui::Tray::thereChanged, this, [this] {
        if (m_desk) m_desk->noticing().setSink(&sink());
        showFacts();
    });
    connect(&m_tray, &ui::Tray::openRequested, this, [this] { Q_EMIT raiseRequested({}); });
    connect(&m_tray, &ui::Tray::quitRequested, this, &Background::quitRequested);
    connect(&m_tray, &ui::Tray::pauseRequested, this, &Background::pause);
    connect(&m_autostart, &Autostart::stateChanged, this, &Background::showFacts);
    connect(m_pauseEnd, &QTimer::timeout, this, [this] { pause(false); });
}

NoticeSink& Background::sink()
{
    const bool isTrayBetter =
        m_notifier->state() == NoticeSink::State::Absent && m_traySink->state() == NoticeSink::State::Ready;
    return isTrayBetter ? static_cast<NoticeSink&>(*m_traySink) : *m_notifier;
}

void Background::attach(Desk& desk, const QString& account, Desk* before)
{
    m_desk = &desk;
    m_account = account;
    m_rules = readNoticeRules(m_parts.settings, account);
    Noticing* noticing = &desk.noticing();
    noticing->setSink(&sink());
    noticing->setRules(m_rules);
    noticing->pauseUntil(m_pausedUntil);
    if (before) noticing->continueFrom(before->noticing());
    connect(noticing, &Noticing::raiseRequested, this, &Background::raiseRequested);
    connect(noticing, &Noticing::unseenChanged, &m_tray, &ui::Tray::setUnseenCount);
    m_tray.setUnseenCount(noticing->unseen());
    m_tray.retranslate();
    addSection(desk);
    m_autostart.read();
}

void Background::addSection(Desk& desk)
{
    m_section = new ui::NotificationsSection(m_parts.theme, desk.directory());
    desk.settings().addSection(kSection, QLatin1String("panel.bell"), m_section, QStringLiteral("live"));
    m_section->setRules(m_rules);
    connect(m_section, &ui::NotificationsSection::rulesChanged, this, &Background::setRules);
    connect(m_section, &ui::NotificationsSection::testRequested, &desk.noticing(), &Noticing::showTest);
    connect(m_section, &ui::NotificationsSection::autostartRequested, &m_autostart, &Autostart::setOn);
    connect(m_section, &ui::NotificationsSection::factsWanted, &m_autostart, &Autostart::read);
    showFacts();
}

void Background::setRules(const NoticeRules& rules)
{
    m_rules = rules;
    writeNoticeRules(m_parts.settings, m_account, rules);
    if (m_desk) m_desk->noticing().setRules(rules);
}

void Background::pause(bool isPaused)
{
    m_pausedUntil = isPaused ? m_parts.clock.now() + kPause : 0;
    if (isPaused)
        m_pauseEnd->start(int(kPause));
    else
        m_pauseEnd->stop();
    m_tray.setPausedUntil(m_pausedUntil);
    if (m_desk) m_desk->noticing().pauseUntil(m_pausedUntil);
}

void Background::showFacts()
{
    if (!m_section) return;
    using Service = ui::NoticeFacts::Service;
    ui::NoticeFacts facts;
    switch (m_notifier->state()) {
    case NoticeSink::State::Unknown:
        facts.service = Service::Unknown;
        break;
    case NoticeSink::State::Ready:
        facts.service = Service::Ready;
        break;
    case NoticeSink::State::Silent:
        facts.service = Service::Silent;
        break;
    case NoticeSink::State::Absent:
        facts.service = m_traySink->state() == NoticeSink::State::Ready ? Service::TrayOnly : Service::Absent;
        break;
    }
    facts.hasTray = m_tray.isThere();
    static_assert(int(Autostart::State::Failed) == int(ui::NoticeFacts::Autostart::Failed));
    facts.autostart = ui::NoticeFacts::Autostart(int(m_autostart.state()));
    facts.autostartFile = QDir::toNativeSeparators(m_autostartConfig.path());
    m_section->setFacts(facts);
}

void Background::askWhenClosed(ui::MainWindow& window)
{
    if (window.findChild<ui::CloseDialog*>()) return;
    auto* dialog = new ui::CloseDialog(
        m_parts.theme, m_tray.isThere() ? ui::CloseDialog::Tray::There : ui::CloseDialog::Tray::Missing, &window);
    connect(dialog, &ui::CloseDialog::keepChosen, this,
            [this](bool isRemembered) { answer(NoticeRules::WhenClosed::KeepListening, isRemembered); });
    connect(dialog, &ui::CloseDialog::quitChosen, this,
            [this](bool isRemembered) { answer(NoticeRules::WhenClosed::Quit, isRemembered); });
    dialog->open();
}

// Queued: the dialog closes first.
void Background::answer(NoticeRules::WhenClosed answer, bool isRemembered)
{
    if (isRemembered) {
        NoticeRules rules = m_rules;
        rules.whenClosed = answer;
        setRules(rules);
        if (m_section) m_section->setRules(rules);
    }
    const auto next = answer == NoticeRules::WhenClosed::Quit ? &Background::quitRequested : &Background::keepRequested;
    QMetaObject::invokeMethod(this, next, Qt::QueuedConnection);
}

} // namespace yoyaku::app

#include "moc_background.cpp"
