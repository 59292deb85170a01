#pragma once

#include "core/base/instant.h"

#include <QMetaType>
#include <QString>
#include <QUrl>
#include <QVector>

namespace yoyaku {

/// How events get from Jicoo to the listener.
enum class IngressWay : quint8 {
    ThisComputer, ///< the listener alone: whoever wants more brings a way of their own
    Tunnel,       ///< a tunnel program of the user's, started and watched by us
    Proxy,        ///< a reverse proxy in front, whose address the user tells
    PollingOnly,  ///< no listener: bookings are asked for regularly
};

/// Tunnel programs we know how to start and to read.
enum class TunnelProgram : quint8 { Cloudflared, Ngrok, Tailscale };

inline constexpr TunnelProgram kTunnelPrograms[] = {TunnelProgram::Cloudflared, TunnelProgram::Ngrok,
                                                    TunnelProgram::Tailscale};

/// What the user chose. Kept per account: the address belongs to the webhook that is entered in that account.
struct IngressChoice
{
    IngressWay way = IngressWay::ThisComputer;
    TunnelProgram program = TunnelProgram::Cloudflared; ///< of a tunnel
    QUrl proxyBase;                                     ///< of a proxy, without path; empty: not told yet
    bool operator==(const IngressChoice&) const = default;
};

/// Why a typed address cannot be the public one of the listener.
enum class BaseFault : quint8 {
    None,
    Empty,
    Unreadable,
    NotHttps,
    HasMore,   ///< a user name, a query or a fragment
    OtherPath, ///< a path that is not the listener's
};

/// A tunnel program that is on this computer.
struct FoundProgram
{
    TunnelProgram program = TunnelProgram::Cloudflared;
    QString path;    ///< absolute
    QString version; ///< as it tells, without its name; empty: it did not tell in time
    bool operator==(const FoundProgram&) const = default;
};

/// How the tunnel stands.
struct TunnelState
{
    enum class Kind : quint8 {
        Off,
        NotFound,   ///< the program is not in PATH
        Starting,   ///< runs, and has told no address yet
        Up,         ///< has told its address
        Restarting, ///< ended, and is started again at `nextAt`
        Failed,     ///< ended again and again without an address; tried again at `nextAt`, rarely
    };
    /// Why it restarts.
    enum class Why : quint8 { None, Ended, DidNotStart, NoAddress };
    Kind kind = Kind::Off;
    Why why = Why::None;
    TunnelProgram program = TunnelProgram::Cloudflared;
    QString version;
    QUrl base;          ///< https, without path; only when Up
    EpochMs since = 0;  ///< when it came up
    EpochMs nextAt = 0; ///< of the next start
    QString lastLine;   ///< the last line that says something, made safe: no long tokens, no query strings
    bool operator==(const TunnelState&) const = default;
};

/// One step of the self-test of the way in, in this order.
enum class TestStep : quint8 { Listening, WayIsUp, NameResolves, CertificateIsValid, AddressAnswers, EventArrives };

inline constexpr int kTestSteps = 6;

/// Why a step did not pass.
enum class StepTrouble : quint8 {
    None,
    ListenerOff,
    PortInUse,
    ListenerFailed,
    TunnelDown,
    NoAddress,   ///< the proxy's address is not told, or nothing leads here from outside
    UnknownName, ///< the name has no address (yet)
    BadCertificate,
    NoConnection,
    TimedOut,
    WrongAnswer, ///< something answers, and not the listener: see `status`
    NoSecret,    ///< nothing to sign with
    NotTaken,    ///< answered, with a status that says no: see `status`
    NotArrived,  ///< answered well, and the listener has not seen it: somebody else answers there
};

struct StepResult
{
    enum class State : quint8 { Waiting, Running, Passed, Failed, NotNeeded };
    State state = State::Waiting;
    StepTrouble trouble = StepTrouble::None;
    int status = 0;     ///< HTTP status of the answer; 0: none
    qint64 tookMs = -1; ///< negative: not measured
    QString detail;     ///< what the system said of it, for the log line of an expert; plain text, no secret
    bool operator==(const StepResult&) const = default;
};

/// The self-test, as far as it is.
struct IngressTest
{
    enum class Ending : quint8 { None, Running, Passed, Failed, Cancelled };
    Ending ending = Ending::None;
    QVector<StepResult> steps{kTestSteps}; ///< by TestStep
    EpochMs startedAt = 0;
    EpochMs realEventAt = 0; ///< after all steps passed: when the first signed event of Jicoo's own came; 0: none yet
    [[nodiscard]] const StepResult& step(TestStep which) const { return steps[int(which)]; }
    bool operator==(const IngressTest&) const = default;
};

/// A snippet for a proxy in front of the listener.
struct ProxySnippets
{
    QString nginx, caddy;
    bool operator==(const ProxySnippets&) const = default;
};

/// Everything a view shows of the way in.
struct IngressFacts
{
    IngressChoice choice;
    TunnelState tunnel;
    QVector<FoundProgram> found;
    bool isSearching = false; ///< `found` is not complete yet
    QString publicAddress;    ///< full, for Jicoo; empty: nothing leads here from outside
    ProxySnippets snippets;
    IngressTest test;
    bool operator==(const IngressFacts&) const = default;
};

} // namespace yoyaku

Q_DECLARE_METATYPE(yoyaku::IngressChoice)
Q_DECLARE_METATYPE(yoyaku::TunnelState)
Q_DECLARE_METATYPE(yoyaku::IngressTest)
Q_DECLARE_METATYPE(yoyaku::IngressFacts)
