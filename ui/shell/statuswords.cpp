#include "ui/shell/statuswords.h"

#include "ui/format/gaptext.h"
#include "ui/format/timeformat.h"

#include <QCoreApplication>
#include <QUrl>
#include <algorithm>

namespace yoyaku::ui {

namespace {

using Connection = ConnectionState::Kind;
using Listening = ListenerState::Kind;

/// The translator's context of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(StatusBar)
};

QString asOf(const ConnectionState& state, const TimeFormat& format)
{
    if (!state.lastSyncAt) return Words::tr("Nothing was read from Jicoo yet.");
    return Words::tr("You see bookings as of %1.").arg(format.timeWithSeconds(state.lastSyncAt));
}

StatusWords pausedWords(const ConnectionState& state, const TimeFormat& format, EpochMs now)
{
    const qint64 seconds = (state.pausedUntil - now + 999) / 1000;
    const QString detail =
        (state.pausedByStatus == 429 ? Words::tr("Jicoo asks us to slow down (429).")
                                     : Words::tr("Jicoo does not answer right now (%1).").arg(state.pausedByStatus)) +
        u' ' + Words::tr("We go on at %1.").arg(format.timeWithSeconds(state.pausedUntil));
    return {QLatin1String("st.held"), Color::WarningMark, Words::tr("Sync waits %1 s").arg(seconds), detail};
}

QString catchingUpReason(ConnectionState::Reason reason)
{
    using Reason = ConnectionState::Reason;
    switch (reason) {
    case Reason::FirstSync:
        return Words::tr("This account is read for the first time.");
    case Reason::AfterSleep:
        return Words::tr("This computer was asleep; what happened meanwhile is looked for.");
    case Reason::AfterClockChange:
        return Words::tr("The clock of this computer was changed; everything is compared again.");
    case Reason::AfterOffline:
        return Words::tr("Jicoo can be reached again; what happened meanwhile is looked for.");
    default:
        return {};
    }
}

StatusWords progressWords(const ConnectionState& state, const TimeFormat& format)
{
    const QString done = format.number(state.done);
    const QString text = state.total > 0 ? Words::tr("Syncing %1 of %2").arg(done, format.number(state.total))
                                         : Words::tr("Syncing %1").arg(done);
    const QString reason = catchingUpReason(state.reason);
    return {QLatin1String("st.sync"), Color::AccentText, text,
            (reason.isEmpty() ? QString() : QString(reason + u' ')) +
                Words::tr("Bookings are read in the background. What is on screen can be used.")};
}

QString latency(double ms)
{
    return ms < 1000 ? Words::tr("%1 ms").arg(qRound(ms)) : Words::tr("%1 s").arg(ms / 1000, 0, 'f', 1);
}

} // namespace

StatusWords syncWords(const ConnectionState& state, const TimeFormat& format, EpochMs now)
{
    if (state.pausedUntil > now) return pausedWords(state, format, now);
    switch (state.kind) {
    case Connection::Starting:
        return {QLatin1String("st.sync"), Color::TextTertiary, Words::tr("Starting"), asOf(state, format)};
    case Connection::CatchingUp:
        return progressWords(state, format);
    case Connection::Paused:
        return {QLatin1String("minus"), Color::WarningMark, Words::tr("Sync paused"),
                asOf(state, format) + u' ' + Words::tr("You paused the sync.")};
    case Connection::Offline:
        return {QLatin1String("st.failed"), Color::WarningMark, Words::tr("Not synced"), asOf(state, format)};
    case Connection::KeyRefused:
        return {QLatin1String("st.failed"), Color::DangerText, Words::tr("Key refused"),
                Words::tr("The API key was not accepted (401). Nothing is lost.") + u' ' + asOf(state, format)};
    case Connection::NoKey:
        return {QLatin1String("f.key"), Color::TextTertiary, Words::tr("No account"),
                Words::tr("Enter an API key to read bookings.")};
    case Connection::Live:
    case Connection::Polling:
        break;
    }
    if (!state.lastSyncAt)
        return {QLatin1String("st.sync"), Color::TextTertiary, Words::tr("Not synced yet"), asOf(state, format)};
    return {QLatin1String("st.synced"), Color::SuccessMark,
            Words::tr("Synced %1").arg(format.timeWithSeconds(state.lastSyncAt)), asOf(state, format)};
}

StatusWords networkWords(const ConnectionState& state, const TimeFormat& format)
{
    if (state.kind == Connection::Offline) {
        const QString detail =
            state.since ? Words::tr("Offline since %1.").arg(format.time(state.since)) : Words::tr("Offline.");
        return {QLatin1String("st.offline"), Color::WarningMark, Words::tr("Offline"),
                detail + u' ' + asOf(state, format) + u' ' + Words::tr("Changes wait here.")};
    }
    if (state.kind == Connection::NoKey || state.kind == Connection::Starting) return {};
    return {QLatin1String("st.online"), Color::TextSecondary, Words::tr("Online"), Words::tr("Jicoo answers.")};
}

StatusWords listenerWords(const ListenerState& state, ConnectionState::Reason reason)
{
    if (reason == ConnectionState::Reason::Chosen)
        return {QLatin1String("f.poll"), Color::TextTertiary, Words::tr("Ask regularly"),
                Words::tr("You chose to ask for bookings, every 60 s. No live events are waited for.")};
    if (reason == ConnectionState::Reason::NoSecret && state.kind == Listening::Listening)
        return {QLatin1String("st.failed"), Color::WarningMark, Words::tr("No signing secret"),
                Words::tr("Without the secret of the webhook no event can be told genuine, so all are refused. "
                          "Bookings are asked for every 60 s. Enter the secret in the settings.")};
    if (reason == ConnectionState::Reason::TunnelDown && state.kind == Listening::Listening)
        return {
            QLatin1String("st.failed"), Color::WarningMark, Words::tr("Tunnel down"),
            Words::tr("The listener runs, and the tunnel to it does not. It is started again. Bookings are asked for "
                      "every 60 s.")};
    switch (state.kind) {
    case Listening::Listening:
        if (!state.lastEventAt)
            return {QLatin1String("dot"), Color::TextTertiary,
                    Words::tr("Listening %1").arg(QUrl(state.address).authority()),
                    Words::tr("No event has come here yet, so bookings are asked for every 60 s until one has.")};
        // The path is a secret of sorts, so only host and port stand in the bar.
        return {QLatin1String("dot"), Color::NowLine, Words::tr("Live %1").arg(QUrl(state.address).authority()),
                Words::tr("Events from Jicoo are taken at %1.").arg(state.address), Words::tr("Live")};
    case Listening::PortInUse:
        return {QLatin1String("st.failed"), Color::WarningMark, Words::tr("Port %1 in use").arg(state.port),
                Words::tr("Bookings may be late. Port %1 is used by another program. Checking every 60 s.")
                    .arg(state.port)};
    case Listening::LedgerFailed:
        return {QLatin1String("st.failed"), Color::DangerText, Words::tr("Live stopped"),
                Words::tr("Events cannot be written to disk, so none are taken. The next sync brings what they tell. "
                          "Check the free space.")};
    case Listening::CertificateFailed:
        return {QLatin1String("st.failed"), Color::WarningMark, Words::tr("Not live"),
                Words::tr("The listener's certificate or its key cannot be read. Bookings are asked for every 60 s.")};
    case Listening::Failed:
        return {QLatin1String("st.failed"), Color::WarningMark, Words::tr("Not live"),
                Words::tr("The listener could not start. Bookings are asked for every 60 s.")};
    case Listening::Off:
        break;
    }
    return {QLatin1String("f.poll"), Color::TextTertiary, Words::tr("Ask regularly"),
            Words::tr("No live events reach this computer. Bookings are asked for every 60 s.")};
}

StatusWords lastEventWords(const ListenerState& state, const TimeFormat& format)
{
    if (!state.lastEventAt) {
        if (state.kind != Listening::Listening) return {};
        return {{},
                Color::TextTertiary,
                Words::tr("no event yet"),
                Words::tr("Nothing was received since the listener exists.")};
    }
    const QString at = format.timeWithSeconds(state.lastEventAt);
    if (state.lastLatencyMs <= 0) return {{}, Color::TextTertiary, Words::tr("last event %1").arg(at), {}};
    return {{},
            Color::TextTertiary,
            Words::tr("last event %1 · %2").arg(at, latency(state.lastLatencyMs)),
            Words::tr("%1 from arrival to the screen.").arg(latency(state.lastLatencyMs))};
}

StatusWords gapWords(const GapClaim& claim, const TimeFormat& format, EpochMs now)
{
    const GapText text = gapText(claim, format, now);
    return {text.icon, text.color, text.claim, text.head + u'\n' + text.detail,
            claim.kind == GapClaim::Kind::NoGaps ? Words::tr("0 gaps") : QString()};
}

StatusWords outboxWords(const QVector<Edit>& edits)
{
    if (edits.isEmpty())
        return {QLatin1String("st.outbox"), Color::TextTertiary, Words::tr("Outbox empty"),
                Words::tr("Every change is settled.")};
    const auto count = [&](EditState state) {
        return int(std::count_if(edits.cbegin(), edits.cend(), [=](const Edit& e) { return e.state == state; }));
    };
    if (const int conflicts = count(EditState::Conflict))
        return {QLatin1String("st.failed"), Color::DangerText, Words::tr("%n conflict(s)", nullptr, conflicts), {}};
    if (const int refused = count(EditState::Refused))
        return {QLatin1String("st.failed"), Color::DangerText, Words::tr("%n refused", nullptr, refused), {}};
    if (const int asking = count(EditState::Asking))
        return {QLatin1String("st.failed"), Color::WarningMark, Words::tr("%n to decide", nullptr, asking), {}};
    if (const int checking = count(EditState::Checking))
        return {QLatin1String("st.held"), Color::WarningMark, Words::tr("%n checking", nullptr, checking),
                Words::tr("The answer to a change was lost. Jicoo is asked what became of it; it is not sent twice.")};
    if (const int held = count(EditState::Held))
        return {QLatin1String("st.held"), Color::WarningMark, Words::tr("%n held", nullptr, held), {}};
    if (const int sending = count(EditState::Sending))
        return {QLatin1String("st.outbox"), Color::AccentText, Words::tr("%n on the way", nullptr, sending), {}};
    return {QLatin1String("st.held"), Color::WarningMark, Words::tr("%n waiting", nullptr, int(edits.size())), {}};
}

} // namespace yoyaku::ui
