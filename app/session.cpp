#include "app/session.h"

#include "core/ingress/choicekeeping.h"

#include <QDir>
#include <QRandomGenerator>

namespace yoyaku::app {

namespace {

const auto kPathKey = QStringLiteral("webhookPath");

QString inFolder(const QString& folder, const char* name) { return QDir(folder).filePath(QLatin1String(name)); }

/// 128 bits from the system: whoever does not know the path cannot even be refused.
QString unguessablePath()
{
    quint32 words[4];
    QRandomGenerator::system()->fillRange(words);
    QString path = QStringLiteral("/jicoo/");
    for (const quint32 word : words) path += QStringLiteral("%1").arg(word, 8, 16, QLatin1Char('0'));
    return path;
}

api::ClientConfig clientConfig(const SessionConfig& config, const api::Dialect& dialect)
{
    api::ClientConfig client;
    client.base = config.apiBase;
    client.key = config.apiKey;
    client.dialect = dialect;
    return client;
}

OutboxConfig outboxConfig(const SessionConfig& config)
{
    OutboxConfig outbox;
    outbox.journalPath = inFolder(config.folder, "journal.sqlite");
    outbox.holdMs = config.holdMs;
    return outbox;
}

ApiGroup groupOf(const EditAct& act)
{
    const auto isOne = [&]<class... Acts>() { return (std::holds_alternative<Acts>(act) || ...); };
    if (isOne.operator()<ScheduleCreateEdit, ScheduleUpdateEdit, ScheduleDeleteEdit>()) return ApiGroup::Schedules;
    if (isOne.operator()<RoleEdit, MemberRemoveEdit>()) return ApiGroup::Members;
    if (isOne.operator()<InviteEdit, WithdrawEdit>()) return ApiGroup::Invitations;
    if (isOne.operator()<PriorityEdit, HostAddEdit, HostRemoveEdit>()) return ApiGroup::Hosts;
    if (isOne.operator()<RuleEdit>()) return ApiGroup::AssignRules;
    return ApiGroup::Bookings;
}

} // namespace

Session::Session(SessionConfig config, const Clock& clock, QObject* parent)
    : QObject(parent),
      m_config(std::move(config)),
      m_account(accountFile(m_config.folder)),
      m_overrides(api::loadDialect(m_config.overridesFile)),
      store(m_config.folder),
      client(clientConfig(m_config, m_overrides.dialect)),
      outbox(outboxConfig(m_config), client, store, clock),
      sync({}, client, store, clock),
      hydrator(client, store),
      receiver(receiverConfig(m_config, m_account), clock),
      ingress(ingressConfig(m_config, m_account), ingress::keptChoice(m_account), receiver, clock),
      ingest({}, client, store, hydrator),
      connection(client, sync, clock),
      wake({}, clock),
      capabilityProbe(client, clock),
      details(client, store, clock),
      directory(store),
      bookings(store, nullptr, &guestMask),
      history(store, receiver, nullptr, &guestMask),
      openSlots(client),
      calendar(store, nullptr, &guestMask),
      sums(store),
      month(store, nullptr, &guestMask),
      agenda(store, nullptr, &guestMask),
      table(store, nullptr, &guestMask),
      insights(store),
      hosts(store, directory, outbox, clock),
      rulesDraft(directory, outbox),
      whatIf(store, directory, rulesDraft, clock),
      hostSums(store, directory, rulesDraft, clock),
      ledger(receiver, nullptr, &guestMask),
      busy(store, outbox),
      schedules(store, outbox),
      freedom(store, directory),
      team(store, directory, outbox, clock),
      rules(directory, outbox),
      capabilities(capabilityProbe),
      integration(client)
{
    guestMask.setOn(m_config.hidesGuests);
    sync.setRetention(m_config.retentionDays);
    capabilityProbe.setTable(api::operationFacts(m_overrides.dialect), m_config.overridesFile, m_overrides.faults);
    ingress.setSecret(m_config.webhookSecrets.value(0));
    connectParts();
}

Session::~Session() { sync.tellRecovered(); }

QString Session::accountFile(const QString& folder) { return inFolder(folder, "account.json"); }

ReceiverConfig Session::receiverConfig(const SessionConfig& session, Settings& account)
{
    if (account.value(kPathKey).toString().isEmpty()) account.setValue(kPathKey, unguessablePath());
    ReceiverConfig config;
    config.journalPath = inFolder(session.folder, "journal.sqlite");
    config.port = session.webhookPort;
    config.path = account.value(kPathKey).toString().toLatin1();
    config.secrets = session.webhookSecrets;
    const ListenerSettings& listener = session.listener;
    config.listenOn = listener.listenOn;
    config.certificateFile = listener.certificateFile;
    config.keyFile = listener.keyFile;
    config.toleranceMs = listener.toleranceSeconds * 1000ll;
    config.retentionDays = listener.ledgerDays;
    config.retentionBytes = listener.ledgerMegabytes * 1024ll * 1024;
    return config;
}

IngressConfig Session::ingressConfig(const SessionConfig& session, const Settings& account)
{
    IngressConfig config;
    config.path = account.value(kPathKey).toString();
    config.isListenerTls = !session.listener.certificateFile.isEmpty() && !session.listener.keyFile.isEmpty();
    config.isFixed = session.isDemo;
    return config;
}

void Session::setWebhookSecrets(const QVector<Secret>& secrets)
{
    m_config.webhookSecrets = secrets;
    receiver.setSecrets(secrets);
    ingress.setSecret(secrets.value(0));
}

void Session::stopListening(QObject* context, const std::function<void()>& done)
{
    connect(&receiver, &Receiver::stopped, context, done);
    sync.tellRecovered(); // while there is a ledger to write it to; nobody tells anything any more
    receiver.stop();
}

void Session::connectParts()
{
    connect(&store, &Store::opened, this, [this](const StoreOpening& opening) {
        onStoreOpened(opening);
        Q_EMIT storeOpened(opening);
    });
    connect(&receiver, &Receiver::received, &ingest, &WebhookIngest::take);
    connect(&receiver, &Receiver::reapplied, &ingest, &WebhookIngest::takeAgain);
    connect(&receiver, &Receiver::stateChanged, this, [this](const ListenerState& state) {
        using Signing = ConnectionMonitor::Signing;
        connection.setListener(state, receiver.hasSecret() ? Signing::Present : Signing::Missing);
        sync.setFeed(connection.feed());
    });
    connect(&ingest, &WebhookIngest::caughtUp, this, [this] { sync.holdRecovered(false); });
    connect(&ingress, &Ingress::changed, this, &Session::followIngress);
    connect(&wake, &WakeWatch::noticed, &sync, &SyncEngine::catchUp);
    connect(&wake, &WakeWatch::noticed, &ingress, &Ingress::restartTunnel); // not only at its next turn
    connect(&sync, &SyncEngine::recovered, this, [this](const QVector<BookingFinding>& findings) {
        for (const BookingFinding& found : findings)
            receiver.recordRecovered(found.uid, findingText(found.what), found.guestName);
    });
    connect(&connection, &ConnectionMonitor::stateChanged, this, [this](const ConnectionState& state) {
        outbox.setFeed(state.kind == ConnectionState::Kind::Live ? Outbox::Feed::Live : Outbox::Feed::Polling);
    });
    connect(&calendar, &CalendarModel::rowsChanged, this, &Session::hydrateVisible);
    connect(&month, &MonthModel::changed, this, &Session::hydrateVisible);
    connect(&outbox, &Outbox::editChanged, this, &Session::refreshAfter);
    connect(&capabilityProbe, &CapabilityProbe::ended, this, &Session::refreshWhatIsUsableNow);
    connection.setKey(m_config.apiKey.isEmpty() ? ConnectionMonitor::Key::Missing : ConnectionMonitor::Key::Present);
}

void Session::start() { store.open(); }

void Session::followIngress()
{
    using WayIn = ConnectionMonitor::WayIn;
    const IngressWay way = ingress.choice().way;
    const bool isDown = way == IngressWay::Tunnel && ingress.facts().tunnel.kind != TunnelState::Kind::Up;
    connection.setWayIn(way == IngressWay::PollingOnly ? WayIn::NotWanted : isDown ? WayIn::TunnelDown : WayIn::Open);
    sync.setFeed(connection.feed());
}

void Session::onStoreOpened(const StoreOpening& opening)
{
    outbox.start(opening.journal.setAsidePath.isEmpty() ? Outbox::JournalTrust::InOrder
                                                        : Outbox::JournalTrust::Rescued);
    ingress.start();
    followIngress();
    if (m_config.apiKey.isEmpty()) return;
    sync.setVisibleWindow(calendar.window());
    // What a delivery told of is not to be marked as if nobody had, even when the sweeps come to it first.
    sync.holdRecovered(true);
    ingest.catchUp(receiver.now() - kCatchUpDays * kMsPerDay,
                   [this](qint64 after, EpochMs since, int count, auto done) {
                       receiver.readGenuineAfter(after, since, count, &ingest, std::move(done));
                   });
    sync.start();
    wake.start();
    capabilityProbe.run();
}

// What an edit did there may be more than its answer tells: the group it belongs to is read again.
void Session::refreshAfter(const Edit& edit)
{
    const bool isOver = edit.state == EditState::Settled || edit.state == EditState::Refused;
    const ApiGroup group = groupOf(edit.act);
    if (isOver && !m_config.apiKey.isEmpty() && group != ApiGroup::Bookings) sync.refresh(group);
}

// A refused list is not asked for again by itself. Once the key may use it, its page is not left empty till the next
// complete sync.
void Session::refreshWhatIsUsableNow()
{
    for (const GroupAccess& access : capabilities.report().groups)
        if (access.state != GroupAccess::State::Usable)
            m_unusable.insert(access.group);
        else if (m_unusable.remove(access.group))
            sync.refresh(access.group);
}

void Session::hydrateVisible()
{
    if (agenda.isActive()) return sync.setVisibleWindow(calendar.window()); // it tells itself what is looked at
    if (month.isActive())
        hydrator.setVisible(month.ids());
    else if (calendar.isCurrent())
        hydrator.setVisible(calendar.ids());
    sync.setVisibleWindow(calendar.window());
}

} // namespace yoyaku::app

#include "moc_session.cpp"
