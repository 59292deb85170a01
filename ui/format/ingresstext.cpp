#include "ui/format/ingresstext.h"

#include "ui/format/safetext.h"

#include <QCoreApplication>
#include <QLocale>

namespace yoyaku::ui {

namespace {

/// The translator's context of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Ingress)
};

constexpr qint64 kSecondsFrom = 1000; ///< ms: longer ones are told in seconds

QString why(const TunnelState& tunnel)
{
    switch (tunnel.why) {
    case TunnelState::Why::None:
    case TunnelState::Why::Ended:
        return Words::tr("%1 ended.").arg(programName(tunnel.program));
    case TunnelState::Why::DidNotStart:
        return Words::tr("%1 could not be started.").arg(programName(tunnel.program));
    case TunnelState::Why::NoAddress:
        return Words::tr("%1 ran and told no address.").arg(programName(tunnel.program));
    }
    return {};
}

QString said(const TunnelState& tunnel)
{
    return tunnel.lastLine.isEmpty() ? QString() : u' ' + Words::tr("It said: %1").arg(safeText(tunnel.lastLine));
}

QString nextStart(const TunnelState& tunnel, EpochMs now)
{
    const int seconds = int(qMax<qint64>(0, (tunnel.nextAt - now + 999) / 1000));
    return u' ' + Words::tr("Next start in %n s.", nullptr, seconds);
}

QString wrongAnswer(int status)
{
    if (status >= 300 && status < 400)
        return Words::tr("The address sends the caller elsewhere (%1). Jicoo does not follow. Enter the address it "
                         "leads to.")
            .arg(status);
    if (status == 502 || status == 503 || status == 504)
        return Words::tr("The proxy or tunnel answers, and does not reach this computer's port (%1). Check the port it "
                         "leads to.")
            .arg(status);
    return Words::tr("Something answers there, and it is not this listener (%1). Check that the proxy hands on the "
                     "whole path.")
        .arg(status);
}

QString notTaken(int status)
{
    if (status == 401)
        return Words::tr("The event arrived and its signature did not match (401), so something on the way changes the "
                         "body or the header. Check the proxy.");
    if (status == 413) return Words::tr("The proxy refuses the body as too large (413). Allow 256 KiB.");
    return Words::tr("The test event was answered with %1. Events from Jicoo would fare the same.").arg(status);
}

} // namespace

QString programName(TunnelProgram program)
{
    switch (program) {
    case TunnelProgram::Cloudflared:
        return QStringLiteral("cloudflared");
    case TunnelProgram::Ngrok:
        return QStringLiteral("ngrok");
    case TunnelProgram::Tailscale:
        return QStringLiteral("Tailscale Funnel");
    }
    return {};
}

QString programSource(TunnelProgram program)
{
    switch (program) {
    case TunnelProgram::Cloudflared:
        return QStringLiteral("developers.cloudflare.com/tunnel/downloads");
    case TunnelProgram::Ngrok:
        return QStringLiteral("ngrok.com/download");
    case TunnelProgram::Tailscale:
        return QStringLiteral("tailscale.com/download");
    }
    return {};
}

StatusLook tunnelLook(const TunnelState& tunnel)
{
    switch (tunnel.kind) {
    case TunnelState::Kind::Off:
        return {};
    case TunnelState::Kind::NotFound:
        return {Words::tr("not found"), QLatin1String("st.failed"), Color::WarningText, Color::WarningTint};
    case TunnelState::Kind::Starting:
        return {Words::tr("starting"), QLatin1String("st.sync"), Color::AccentText, Color::AccentTint};
    case TunnelState::Kind::Up:
        return {Words::tr("up"), QLatin1String("check"), Color::SuccessText, Color::SuccessTint};
    case TunnelState::Kind::Restarting:
        return {Words::tr("restarting"), QLatin1String("st.sync"), Color::WarningText, Color::WarningTint};
    case TunnelState::Kind::Failed:
        return {Words::tr("does not start"), QLatin1String("st.failed"), Color::DangerText, Color::DangerTint};
    }
    return {};
}

QString tunnelSentence(const TunnelState& tunnel, EpochMs now)
{
    const QString name = programName(tunnel.program);
    switch (tunnel.kind) {
    case TunnelState::Kind::Off:
        return {};
    case TunnelState::Kind::NotFound:
        return Words::tr("%1 is not on this computer. Bookings are asked for regularly meanwhile. It can be had at %2.")
            .arg(name, programSource(tunnel.program));
    case TunnelState::Kind::Starting:
        return Words::tr("%1 is starting and has not told its address yet.").arg(name) + said(tunnel);
    case TunnelState::Kind::Up: {
        const qint64 minutes = (now - tunnel.since) / 60'000;
        const QString address = tunnel.program == TunnelProgram::Tailscale
                                    ? QString()
                                    : u' ' + Words::tr("After a restart its address may be another one; then enter it "
                                                       "in Jicoo anew.");
        return (minutes < 1 ? Words::tr("Up for less than a minute.")
                            : Words::tr("Up for %n minute(s).", nullptr, int(minutes))) +
               address;
    }
    case TunnelState::Kind::Restarting:
        return why(tunnel) + said(tunnel) + nextStart(tunnel, now);
    case TunnelState::Kind::Failed:
        return Words::tr("%1 ends again and again without an address. Bookings are asked for regularly meanwhile. Try "
                         "it once in a terminal to see what it needs.")
                   .arg(name) +
               said(tunnel) + nextStart(tunnel, now);
    }
    return {};
}

QString stepText(TestStep step, IngressWay way, quint16 port)
{
    switch (step) {
    case TestStep::Listening:
        return port ? Words::tr("Port %1 is open").arg(port) : Words::tr("The port is open");
    case TestStep::WayIsUp:
        return way == IngressWay::Tunnel ? Words::tr("Tunnel is up") : Words::tr("Public address is known");
    case TestStep::NameResolves:
        return Words::tr("Its name is found");
    case TestStep::CertificateIsValid:
        return Words::tr("Its certificate is valid");
    case TestStep::AddressAnswers:
        return Words::tr("Address answers");
    case TestStep::EventArrives:
        return Words::tr("Signed event arrived");
    }
    return {};
}

QString tookText(qint64 ms)
{
    if (ms < 0) return {};
    return ms < kSecondsFrom ? Words::tr("%1 ms").arg(ms)
                             : Words::tr("%1 s").arg(QLocale().toString(double(ms) / 1000, 'f', 1));
}

StatusLook stepLook(const StepResult& result)
{
    switch (result.state) {
    case StepResult::State::Waiting:
        return {QString(), QLatin1String("circle"), Color::TextTertiary, Color::BgCanvas};
    case StepResult::State::Running:
        return {Words::tr("testing"), QLatin1String("st.sync"), Color::AccentText, Color::BgCanvas};
    case StepResult::State::Passed:
        return {tookText(result.tookMs), QLatin1String("check"), Color::SuccessText, Color::BgCanvas};
    case StepResult::State::Failed:
        return {Words::tr("not so"), QLatin1String("st.failed"), Color::DangerText, Color::BgCanvas};
    case StepResult::State::NotNeeded:
        return {Words::tr("not needed"), QLatin1String("minus"), Color::TextSecondary, Color::BgCanvas};
    }
    return {};
}

QString stepTrouble(const StepResult& result, IngressWay way)
{
    switch (result.trouble) {
    case StepTrouble::None:
        return {};
    case StepTrouble::ListenerOff:
        return Words::tr("The listener does not run. Choose another way than asking regularly.");
    case StepTrouble::PortInUse:
        return Words::tr("The port is used by another program. Choose another port below, or end that program; it is "
                         "tried again every 60 s.");
    case StepTrouble::ListenerFailed:
        return Words::tr("The listener cannot take events right now. The Live page says why.");
    case StepTrouble::TunnelDown:
        return Words::tr("The tunnel is not up. The line above says what it waits for.");
    case StepTrouble::NoAddress:
        return way == IngressWay::Proxy
                   ? Words::tr("The proxy's public address is not entered yet.")
                   : Words::tr("No public address leads here. Choose a tunnel or your own address to test one.");
    case StepTrouble::UnknownName:
        return way == IngressWay::Tunnel ? Words::tr("The name is not known yet. A new tunnel takes up to a minute; "
                                                     "test again then.")
                                         : Words::tr("No such name is found. Check the address for a slip, and the DNS "
                                                     "entry with who keeps it.");
    case StepTrouble::BadCertificate:
        return way == IngressWay::Tunnel
                   ? Words::tr("The certificate is not valid for that name. Check this computer's clock, and whether "
                               "the network here opens encrypted connections.")
                   : Words::tr("The certificate is not valid for that name, so Jicoo would not deliver. Renew it, or "
                               "let the proxy get one.");
    case StepTrouble::NoConnection:
        return Words::tr("Nothing answers there. Check that the proxy runs and that the firewall lets it through.");
    case StepTrouble::TimedOut:
        return Words::tr("No answer in time. The network may be slow or a firewall silent; test again.");
    case StepTrouble::WrongAnswer:
        return wrongAnswer(result.status);
    case StepTrouble::NoSecret:
        return Words::tr("Everything up to here works. Without a signing secret no event can be signed; enter the one "
                         "that Jicoo shows beside the webhook.");
    case StepTrouble::NotTaken:
        return notTaken(result.status);
    case StepTrouble::NotArrived:
        return Words::tr("The event was answered, and this listener has not seen it. Another listener may stand behind "
                         "that address.");
    }
    return {};
}

QString baseFaultText(BaseFault fault)
{
    switch (fault) {
    case BaseFault::None:
        return {};
    case BaseFault::Empty:
        return Words::tr("Enter the address by which the proxy is reached from outside.");
    case BaseFault::Unreadable:
        return Words::tr("This is no web address. It looks like https://bookings.example.com.");
    case BaseFault::NotHttps:
        return Words::tr("The address must be https: what guests write travels through it.");
    case BaseFault::HasMore:
        return Words::tr("Leave out user name, question mark and what follows: only the name counts.");
    case BaseFault::OtherPath:
        return Words::tr("Leave out the path: the listener's own is added by itself.");
    }
    return {};
}

} // namespace yoyaku::ui
