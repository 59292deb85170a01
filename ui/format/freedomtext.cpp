#include "ui/format/freedomtext.h"

#include "ui/format/timeformat.h"

#include <QCoreApplication>

namespace yoyaku::ui {

namespace {

/// The translator's context of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FreedomText)
};

} // namespace

QString freedomText(const HostFreedom& freedom, const TimeFormat& format)
{
    const auto until = [&] { return format.time(freedom.until.value_or(0)); };
    switch (freedom.state) {
    case Freedom::Free:
        return Words::tr("free");
    case Freedom::Unknown:
        return Words::tr("hours not known");
    case Freedom::CapReached:
        return Words::tr("beyond the daily limit (inferred)");
    case Freedom::OffHours:
        return Words::tr("outside working hours");
    case Freedom::Busy:
        return freedom.until ? Words::tr("busy until %1").arg(until()) : Words::tr("busy");
    case Freedom::OnLeave:
        return Words::tr("on leave");
    case Freedom::Booked:
        return freedom.until ? Words::tr("booked until %1").arg(until()) : Words::tr("booked");
    }
    return {};
}

bool mayTake(Freedom state)
{
    return state == Freedom::Free || state == Freedom::Unknown || state == Freedom::CapReached;
}

} // namespace yoyaku::ui
