#include "ui/shell/statebanners.h"

#include "ui/format/timeformat.h"

#include <QCoreApplication>
#include <algorithm>

namespace yoyaku::ui {

namespace {

/// The translator's context of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Banners)
};

/// A pause that is over before it is read is not told.
constexpr EpochMs kShortestPauseMs = 2000;

std::optional<StateBanner> pauseBanner(const ConnectionState& state, EpochMs now, int waiting)
{
    const EpochMs left = state.pausedUntil - now;
    if (left <= 0 || (left < kShortestPauseMs && state.pausedByStatus != 429)) return std::nullopt;
    const QString seconds = QString::number((left + 999) / 1000);
    QString text = state.pausedByStatus == 429
                       ? Words::tr("Jicoo asks us to slow down. Sending again in %1 s (429).").arg(seconds)
                       : Words::tr("Jicoo does not answer right now (%1). We keep trying, next in %2 s.")
                             .arg(QString::number(state.pausedByStatus), seconds);
    if (waiting > 0) text += u' ' + Words::tr("%n change(s) wait.", nullptr, waiting);
    return StateBanner{BannerSeverity::Limited, text, Words::tr("Details"), QLatin1String("st.held")};
}

} // namespace

std::optional<StateBanner> connectionBanner(const ConnectionState& state, const TimeFormat& format, EpochMs now,
                                            int waiting)
{
    switch (state.kind) {
    case ConnectionState::Kind::KeyRefused:
        return StateBanner{BannerSeverity::NeedsYou,
                           Words::tr("The API key was not accepted. It may have been revoked (401). Nothing is lost."),
                           Words::tr("Enter a key"), QLatin1String("f.key")};
    case ConnectionState::Kind::Offline: {
        QString text =
            state.since ? Words::tr("Offline since %1.").arg(format.time(state.since)) : Words::tr("Offline.");
        if (state.lastSyncAt) text += u' ' + Words::tr("You see bookings as of %1.").arg(format.time(state.lastSyncAt));
        return StateBanner{BannerSeverity::Limited, text + u' ' + Words::tr("Changes wait here."), Words::tr("Try now"),
                           QLatin1String("st.offline")};
    }
    default:
        return pauseBanner(state, now, waiting);
    }
}

std::optional<StateBanner> listenerBanner(const ListenerState& state)
{
    switch (state.kind) {
    case ListenerState::Kind::PortInUse:
        return StateBanner{
            BannerSeverity::NeedsYou,
            Words::tr("Bookings may be late. Port %1 is used by another program. Checking every 60 s.").arg(state.port),
            Words::tr("Other port"), QLatin1String("f.alarm")};
    case ListenerState::Kind::LedgerFailed:
        return StateBanner{
            BannerSeverity::NeedsYou,
            Words::tr("Live events cannot be written to disk, so none are taken. Check the free space, then start "
                      "Yoyaku again: a damaged file is replaced."),
            {},
            QLatin1String("f.database")};
    default:
        return std::nullopt;
    }
}

std::optional<StateBanner> outboxBanner(const QVector<Edit>& edits)
{
    const auto count = [&](EditState state) {
        return int(std::count_if(edits.cbegin(), edits.cend(), [=](const Edit& e) { return e.state == state; }));
    };
    if (const int asking = count(EditState::Asking))
        return StateBanner{
            BannerSeverity::NeedsYou,
            Words::tr("%n change(s) were held when Yoyaku ended or the computer slept. Nothing was sent.", nullptr,
                      asking),
            Words::tr("Decide")};
    if (const int conflicts = count(EditState::Conflict))
        return StateBanner{BannerSeverity::NeedsYou,
                           Words::tr("%n change(s) met one that someone else made meanwhile. They are kept until you "
                                     "choose.",
                                     nullptr, conflicts),
                           Words::tr("Show")};
    if (const int refused = count(EditState::Refused))
        return StateBanner{BannerSeverity::NeedsYou,
                           Words::tr("%n change(s) were refused. They are kept until you choose.", nullptr, refused),
                           Words::tr("Show")};
    return std::nullopt;
}

} // namespace yoyaku::ui
