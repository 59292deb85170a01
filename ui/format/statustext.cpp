#include "ui/format/statustext.h"

#include "ui/format/safetext.h"

#include <QCoreApplication>

namespace yoyaku::ui {

namespace {

/// The translator's context of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(StatusText)
};

StatusLook look(const QString& text, const char* icon, Color color, Color background)
{
    return {text, QLatin1String(icon), color, background};
}

} // namespace

StatusLook statusLook(BookingStatus status)
{
    switch (status) {
    case BookingStatus::Open:
        return look(Words::tr("Confirmed"), "st.open", Color::SuccessText, Color::SuccessTint);
    case BookingStatus::Request:
        return look(Words::tr("Request"), "st.request", Color::WarningText, Color::WarningTint);
    case BookingStatus::Cancel:
        return look(Words::tr("Cancelled"), "st.cancel", Color::TextSecondary, Color::BgSunken);
    case BookingStatus::Unknown:
        break;
    }
    return look(Words::tr("Unknown"), "st.info", Color::TextSecondary, Color::BgSunken);
}

StatusLook pendingLook(PendingState pending)
{
    switch (pending) {
    case PendingState::Held:
        return look(Words::tr("Held"), "st.held", Color::AccentText, Color::AccentTint);
    case PendingState::Waiting:
        return look(Words::tr("Waiting"), "st.held", Color::AccentText, Color::AccentTint);
    case PendingState::Sending:
        return look(Words::tr("Sending"), "st.outbox", Color::AccentText, Color::AccentTint);
    case PendingState::Checking:
        return look(Words::tr("Checking"), "st.sync", Color::AccentText, Color::AccentTint);
    case PendingState::Refused:
        return look(Words::tr("Refused"), "st.failed", Color::DangerText, Color::DangerTint);
    case PendingState::Conflict:
        return look(Words::tr("Conflict"), "st.failed", Color::DangerText, Color::DangerTint);
    case PendingState::None:
        break;
    }
    return {};
}

StatusLook statusLook(const BookingRow& row)
{
    if (row.pending != PendingState::None) return pendingLook(row.pending);
    if (row.isGone) return look(Words::tr("Not in Jicoo"), "st.info", Color::WarningText, Color::WarningTint);
    StatusLook own = statusLook(row.status);
    // A state this version does not know is shown as the service wrote it.
    if (row.status == BookingStatus::Unknown && !row.statusText.isEmpty()) own.text = safeText(row.statusText);
    return own;
}

QString statusText(const BookingRow& row) { return statusLook(row).text; }

StatusLook verdictLook(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Genuine:
        return look(Words::tr("Genuine"), "v.genuine", Color::SuccessText, Color::SuccessTint);
    case Verdict::Duplicate:
        return look(Words::tr("Duplicate"), "v.duplicate", Color::TextSecondary, Color::BgSunken);
    case Verdict::Stale:
        return look(Words::tr("Stale"), "v.stale", Color::WarningText, Color::WarningTint);
    case Verdict::Forged:
        return look(Words::tr("Forged"), "v.forged", Color::DangerText, Color::DangerTint);
    case Verdict::Malformed:
        return look(Words::tr("Malformed"), "st.failed", Color::WarningText, Color::WarningTint);
    case Verdict::Recovered:
        return look(Words::tr("Recovered"), "v.recovered", Color::AccentText, Color::AccentTint);
    case Verdict::Test:
        return look(Words::tr("Test"), "v.test", Color::TextSecondary, Color::BgSunken);
    }
    return {};
}

} // namespace yoyaku::ui
