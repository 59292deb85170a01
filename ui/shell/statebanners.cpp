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

} // namespace

std::optional<StateBanner> connectionBanner(const ConnectionState& state, const TimeFormat& format)
{
    switch (state.kind) {
    case ConnectionState::Kind::KeyRefused:
        return StateBanner{BannerSeverity::NeedsYou,
                           Words::tr("The API key was not accepted. It may have been revoked (401). Nothing is lost."),
                           Words::tr("Enter a key")};
    case ConnectionState::Kind::Offline: {
        QString text =
            state.since ? Words::tr("Offline since %1.").arg(format.time(state.since)) : Words::tr("Offline.");
        if (state.lastSyncAt) text += u' ' + Words::tr("You see bookings as of %1.").arg(format.time(state.lastSyncAt));
        return StateBanner{BannerSeverity::Limited, text + u' ' + Words::tr("Changes wait here."),
                           Words::tr("Try now")};
    }
    default:
        return std::nullopt;
    }
}

std::optional<StateBanner> listenerBanner(const ListenerState& state)
{
    switch (state.kind) {
    case ListenerState::Kind::PortInUse:
        return StateBanner{
            BannerSeverity::Limited,
            Words::tr("Bookings may be late. Port %1 is used by another program. Checking every 60 s.").arg(state.port),
            {}};
    case ListenerState::Kind::LedgerFailed:
        return StateBanner{
            BannerSeverity::NeedsYou,
            Words::tr("Live events cannot be written to disk, so none are taken. Check the free space, then start "
                      "Yoyaku again: a damaged file is replaced."),
            {}};
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
