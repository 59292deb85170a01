#include "ui/shell/statebanners.h"

#include "ui/format/timeformat.h"

#include <QCoreApplication>
#include <algorithm>

namespace yoyaku::ui {

namespace {

QString tr(const char* text, int n = -1) { return QCoreApplication::translate("Banners", text, nullptr, n); }

} // namespace

std::optional<StateBanner> connectionBanner(const ConnectionState& state, const TimeFormat& format)
{
    switch (state.kind) {
    case ConnectionState::Kind::KeyRefused:
        return StateBanner{BannerSeverity::NeedsYou,
                           tr("The API key was not accepted. It may have been revoked (401). Nothing is lost."),
                           tr("Enter a key")};
    case ConnectionState::Kind::Offline: {
        QString text = state.since ? tr("Offline since %1.").arg(format.time(state.since)) : tr("Offline.");
        if (state.lastSyncAt) text += u' ' + tr("You see bookings as of %1.").arg(format.time(state.lastSyncAt));
        return StateBanner{BannerSeverity::Limited, text + u' ' + tr("Changes wait here."), tr("Try now")};
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
            tr("Bookings may be late. Port %1 is used by another program. Checking every 60 s.").arg(state.port),
            {}};
    case ListenerState::Kind::LedgerFailed:
        return StateBanner{BannerSeverity::NeedsYou,
                           tr("Live events cannot be written to disk, so none are taken. Check the free space."),
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
        return StateBanner{BannerSeverity::NeedsYou,
                           tr("%n change(s) were held when Yoyaku ended. Nothing was sent.", asking), tr("Decide")};
    if (const int refused = count(EditState::Refused))
        return StateBanner{BannerSeverity::NeedsYou,
                           tr("%n change(s) were refused. They are kept until you choose.", refused), tr("Show")};
    return std::nullopt;
}

} // namespace yoyaku::ui
