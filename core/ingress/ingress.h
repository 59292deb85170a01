#pragma once

#include "core/ingress/selftest.h"
#include "core/ingress/tunnelfinder.h"
#include "core/ingress/tunnelkeeper.h"
#include "core/webhook/receiver.h"

namespace yoyaku {

struct IngressConfig
{
    QString path;               ///< of the listener: "/jicoo/<unguessable>"
    bool isListenerTls = false; ///< it has a certificate of its own
    bool isFixed = false;       ///< the demo account: this computer, whatever is chosen
    ingress::FinderConfig finder = {};
    ingress::KeeperConfig keeper = {};
    ingress::TestPatience patience = {};
};

/// The way in as a whole: runs the listener unless only polling is chosen, the tunnel in front of it when one is, tells
/// the receiver its public address, and tests the way. Owns the tunnel's process; nothing of it outlives this object.
/// GUI thread.
class Ingress : public QObject
{
    Q_OBJECT

  public:
    Ingress(IngressConfig config, IngressChoice choice, Receiver& receiver, const Clock& clock,
            QObject* parent = nullptr);

    /// From now on what is chosen is so. Before, nothing runs.
    void start();
    void choose(const IngressChoice& choice);
    [[nodiscard]] const IngressChoice& choice() const { return m_choice; }
    /// What the self-test signs with: the secret in use.
    void setSecret(const Secret& secret) { m_secret = secret; }
    /// Looks again which tunnel programs there are.
    void searchPrograms();
    /// Does not wait for the tunnel's next turn.
    void restartTunnel();
    void startTest();
    void cancelTest() { m_test.cancel(); }
    [[nodiscard]] IngressFacts facts() const;
    [[nodiscard]] const QString& path() const { return m_config.path; }

  Q_SIGNALS:
    void changed();

  private:
    void apply();
    void applyTunnel();
    void tellPublicBase();
    [[nodiscard]] QUrl publicBase() const;
    [[nodiscard]] QUrl publicAddress() const;

    IngressConfig m_config;
    IngressChoice m_choice;
    Receiver& m_receiver;
    Secret m_secret;
    QUrl m_testedBase; ///< what the test's result speaks of
    ingress::TunnelFinder m_finder;
    ingress::TunnelKeeper m_tunnel;
    ingress::SelfTest m_test;
    quint16 m_port = 0; ///< the last the listener had: snippets stay what they are while it is away
    bool m_isStarted = false;
    bool m_hasSearched = false;
};

} // namespace yoyaku
