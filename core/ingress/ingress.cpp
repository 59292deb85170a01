#include "core/ingress/ingress.h"

#include "core/http/limits.h"
#include "core/ingress/proxysnippets.h"
#include "core/ingress/publicbase.h"

namespace yoyaku {

using namespace ingress;

Ingress::Ingress(IngressConfig config, IngressChoice choice, Receiver& receiver, const Clock& clock, QObject* parent)
    : QObject(parent),
      m_config(std::move(config)),
      m_choice(m_config.isFixed ? IngressChoice() : std::move(choice)),
      m_receiver(receiver),
      m_finder(m_config.finder),
      m_tunnel(clock, m_config.keeper),
      m_test(clock, m_config.patience)
{
    connect(&m_receiver, &Receiver::stateChanged, this, [this](const ListenerState& state) {
        if (state.port != 0) m_port = state.port;
        applyTunnel();
        Q_EMIT changed();
    });
    connect(&m_receiver, &Receiver::received, &m_test, &SelfTest::notice);
    connect(&m_finder, &TunnelFinder::ended, this, [this] {
        m_hasSearched = true;
        applyTunnel();
        Q_EMIT changed();
    });
    connect(&m_tunnel, &TunnelKeeper::stateChanged, this, [this] {
        tellPublicBase();
        Q_EMIT changed();
    });
    connect(&m_test, &SelfTest::changed, this, &Ingress::changed);
}

void Ingress::start()
{
    m_isStarted = true;
    apply();
}

void Ingress::choose(const IngressChoice& choice)
{
    if (m_config.isFixed || choice == m_choice) return;
    m_test.forget();
    m_choice = choice;
    apply();
    Q_EMIT changed();
}

void Ingress::apply()
{
    if (!m_isStarted) return;
    if (m_choice.way == IngressWay::PollingOnly)
        m_receiver.stop();
    else
        m_receiver.start(); // one that runs runs on
    applyTunnel();
    tellPublicBase();
}

void Ingress::applyTunnel()
{
    if (!m_isStarted) return;
    const ListenerState listener = m_receiver.state();
    const bool isOpen =
        listener.kind == ListenerState::Kind::Listening || listener.kind == ListenerState::Kind::LedgerFailed;
    if (m_choice.way != IngressWay::Tunnel) return m_tunnel.stop();
    if (!m_hasSearched) return m_finder.search();
    if (!isOpen) return m_tunnel.stop(); // nothing to lead to
    for (const FoundProgram& found : m_finder.found())
        if (found.program == m_choice.program) return m_tunnel.start(found, {listener.port, m_config.isListenerTls});
    m_tunnel.tellMissing(m_choice.program);
}

void Ingress::searchPrograms()
{
    m_finder.search();
    Q_EMIT changed();
}

void Ingress::restartTunnel()
{
    if (m_tunnel.state().kind == TunnelState::Kind::NotFound) return searchPrograms();
    m_tunnel.startNow();
}

QUrl Ingress::publicBase() const
{
    switch (m_choice.way) {
    case IngressWay::Tunnel:
        return m_tunnel.state().base;
    case IngressWay::Proxy:
        return m_choice.proxyBase;
    case IngressWay::ThisComputer:
    case IngressWay::PollingOnly:
        break;
    }
    return {};
}

QUrl Ingress::publicAddress() const
{
    QUrl address = publicBase();
    if (!address.isEmpty()) address.setPath(m_config.path);
    return address;
}

// A tunnel that has gone, or came back with another address, is not what was tested. A test that runs finds out itself.
void Ingress::tellPublicBase()
{
    const QUrl base = publicBase();
    m_receiver.setPublicBase(base);
    const bool isRunning = m_test.result().ending == IngressTest::Ending::Running;
    if (base != m_testedBase && !(isRunning && base.isEmpty())) m_test.forget();
}

void Ingress::startTest()
{
    m_testedBase = publicBase();
    m_test.start({m_choice.way, m_receiver.state(), m_tunnel.state(), publicAddress(), m_secret});
}

IngressFacts Ingress::facts() const
{
    const http::Limits limits;
    ProxyFacts proxy;
    proxy.port = m_port;
    proxy.path = m_config.path;
    proxy.host = m_choice.proxyBase.authority(QUrl::FullyEncoded);
    proxy.bodyBytes = limits.bodyBytes;
    proxy.bodySeconds = limits.bodyTimeoutMs / 1000;
    proxy.answerSeconds = limits.handlerTimeoutMs / 1000;
    proxy.isListenerTls = m_config.isListenerTls;
    return {m_choice,
            m_tunnel.state(),
            m_finder.found(),
            m_finder.isSearching(),
            publicAddress().toString(QUrl::FullyEncoded), // a name in other letters goes by its ASCII form
            proxySnippets(proxy),
            m_test.result()};
}

} // namespace yoyaku

#include "moc_ingress.cpp"
