#include "ui/format/statustext.h"

#include "ui/format/safetext.h"

#include <QCoreApplication>

namespace yoyaku::ui {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("StatusText", text); }

StatusLook look(const QString& text, const char* icon, Color color, Color background)
{
    return {text, QLatin1String(icon), color, background};
}

} // namespace

StatusLook statusLook(BookingStatus status)
{
    switch (status) {
    case BookingStatus::Open:
        return look(tr("Confirmed"), "st.open", Color::SuccessText, Color::SuccessTint);
    case BookingStatus::Request:
        return look(tr("Request"), "st.request", Color::WarningText, Color::WarningTint);
    case BookingStatus::Cancel:
        return look(tr("Cancelled"), "st.cancel", Color::TextSecondary, Color::BgSunken);
    case BookingStatus::Unknown:
        break;
    }
    return look(tr("Unknown"), "st.info", Color::TextSecondary, Color::BgSunken);
}

StatusLook statusLook(const BookingRow& row)
{
    switch (row.pending) {
    case PendingState::Held:
        return look(tr("Held"), "st.held", Color::AccentText, Color::AccentTint);
    case PendingState::Waiting:
        return look(tr("Waiting"), "st.held", Color::AccentText, Color::AccentTint);
    case PendingState::Sending:
        return look(tr("Sending"), "st.outbox", Color::AccentText, Color::AccentTint);
    case PendingState::Checking:
        return look(tr("Checking"), "st.sync", Color::AccentText, Color::AccentTint);
    case PendingState::Refused:
        return look(tr("Refused"), "st.failed", Color::DangerText, Color::DangerTint);
    case PendingState::None:
        break;
    }
    if (row.isGone) return look(tr("Not in Jicoo"), "st.info", Color::WarningText, Color::WarningTint);
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
        return look(tr("Genuine"), "v.genuine", Color::SuccessText, Color::SuccessTint);
    case Verdict::Duplicate:
        return look(tr("Duplicate"), "v.duplicate", Color::TextSecondary, Color::BgSunken);
    case Verdict::Stale:
        return look(tr("Stale"), "v.stale", Color::WarningText, Color::WarningTint);
    case Verdict::Forged:
        return look(tr("Forged"), "v.forged", Color::DangerText, Color::DangerTint);
    case Verdict::Malformed:
        return look(tr("Malformed"), "st.failed", Color::WarningText, Color::WarningTint);
    case Verdict::Recovered:
        return look(tr("Recovered"), "v.recovered", Color::AccentText, Color::AccentTint);
    case Verdict::Test:
        return look(tr("Test"), "v.test", Color::TextSecondary, Color::BgSunken);
    }
    return {};
}

} // namespace yoyaku::ui
