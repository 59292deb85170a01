#pragma once

#include "core/api/client.h"
#include "core/api/dialect.h"
#include "core/base/clock.h"
#include "core/base/settings.h"
#include "core/base/wakewatch.h"
#include "core/ingress/ingress.h"
#include "core/insight/freedomlookup.h"
#include "core/insight/hostsums.h"
#include "core/insight/rulesdraft.h"
#include "core/insight/whatif.h"
#include "core/models/assignrulemodel.h"
#include "core/models/bookinglookup.h"
#include "core/models/bookingtablemodel.h"
#include "core/models/calendarmodel.h"
#include "core/models/calendarsums.h"
#include "core/models/capabilitymodel.h"
#include "core/models/directorymodel.h"
#include "core/models/guestmask.h"
#include "core/models/historylookup.h"
#include "core/models/hostlistmodel.h"
#include "core/models/insightmodel.h"
#include "core/models/integrationlookup.h"
#include "core/models/ledgermodel.h"
#include "core/models/monthmodel.h"
#include "core/models/schedulemodel.h"
#include "core/models/slotlookup.h"
#include "core/models/teammodel.h"
#include "core/store/store.h"
#include "core/sync/capabilityprobe.h"
#include "core/sync/connectionmonitor.h"
#include "core/sync/contacthydrator.h"
#include "core/sync/detailreader.h"
#include "core/sync/outbox.h"
#include "core/sync/syncengine.h"
#include "core/sync/webhookingest.h"
#include "core/webhook/receiver.h"

#include <QSet>

namespace yoyaku::app {

/// What is set of the listener beside its port: for the computer, not for an account.
struct ListenerSettings
{
    ListenOn listenOn = ListenOn::ThisComputer;
    QString certificateFile, keyFile; ///< PEM; both or neither
    int toleranceSeconds = 300;
    int ledgerDays = 30;
    int ledgerMegabytes = 512;
    bool operator==(const ListenerSettings&) const = default;
};

struct SessionConfig
{
    QString folder; ///< of the account: cache, journal, account.json
    QUrl apiBase;
    Secret apiKey;
    QVector<Secret> webhookSecrets;
    quint16 webhookPort = 8787;
    ListenerSettings listener = {};
    bool isDemo = false; ///< the way in is fixed
    int holdMs = 5000;
    /// Bookings and schedules that ended longer ago are deleted here; empty: kept for good.
    std::optional<int> retentionDays = std::nullopt;
    QString overridesFile = {}; ///< where the service differs from the endpoint table; it may be missing
    bool hidesGuests = false;
};

/// One open account: everything between the service and the models, made in the order it depends on and torn down the
/// other way round. Knows no widgets. GUI thread.
class Session : public QObject
{
    Q_OBJECT

  public:
    Session(SessionConfig config, const Clock& clock, QObject* parent = nullptr);
    ~Session() override;

    /// Opens the store; everything else follows when it is open.
    void start();
    [[nodiscard]] const SessionConfig& config() const { return m_config; }
    /// account.json; never a secret.
    [[nodiscard]] Settings& account() { return m_account; }
    /// What events are believed by from now on; the first one signs test events.
    void setWebhookSecrets(const QVector<Secret>& secrets);
    /// Writes and answers what events have come in and stops listening, then calls `done`, unless `context` has died.
    /// The destructor does the same and waits for it.
    void stopListening(QObject* context, const std::function<void()>& done);
    /// How an account listens, with or without the rest of a session. `account`: its account.json, where the path is
    /// kept from the first time on.
    [[nodiscard]] static ReceiverConfig receiverConfig(const SessionConfig& session, Settings& account);
    /// account.json of an account's folder.
    [[nodiscard]] static QString accountFile(const QString& folder);

    /// The way to that listener, likewise.
    [[nodiscard]] static IngressConfig ingressConfig(const SessionConfig& session, const Settings& account);

  private:
    void connectParts();
    void onStoreOpened(const StoreOpening& opening);
    void followIngress();
    void hydrateVisible();
    void refreshAfter(const Edit& edit);
    void refreshWhatIsUsableNow();

    SessionConfig m_config;
    Settings m_account; ///< account.json: the listener's path, the way in; never a secret
    api::DialectReading m_overrides;
    QSet<ApiGroup> m_unusable; ///< when the key was asked about last

  public:
    GuestMask guestMask; ///< before all that shows a guest
    Store store;
    api::Client client;
    Outbox outbox;
    SyncEngine sync;
    ContactHydrator hydrator;
    Receiver receiver;
    Ingress ingress;
    WebhookIngest ingest;
    ConnectionMonitor connection;
    WakeWatch wake;
    CapabilityProbe capabilityProbe;
    DetailReader details;

    DirectoryModel directory;
    BookingLookup bookings;
    HistoryLookup history;
    ApiSlotLookup openSlots;
    CalendarModel calendar;
    CalendarSums sums;
    MonthModel month;
    BookingTableModel agenda;
    BookingTableModel table;
    InsightModel insights;
    HostListModel hosts;
    RulesDraft rulesDraft;
    WhatIf whatIf;
    HostSums hostSums;
    LedgerModel ledger;
    ScheduleModel busy;      ///< of what the calendar shows
    ScheduleModel schedules; ///< of the schedules page
    FreedomLookup freedom;
    TeamModel team;
    AssignRuleModel rules;
    CapabilityModel capabilities;
    ApiIntegrationLookup integration;

  Q_SIGNALS:
    void storeOpened(const yoyaku::StoreOpening& opening);
};

} // namespace yoyaku::app
