#include "ui/format/retentiontext.h"

#include <QCoreApplication>

namespace yoyaku::ui {

namespace {

/// The translator's context of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Retention)
};

constexpr int kTwoYears = 730;

} // namespace

QString retentionText(int days)
{
    if (days <= 0) return Words::tr("All");
    if (days == kTwoYears) return Words::tr("2 years");
    return Words::tr("%n day(s)", nullptr, days);
}

QString retentionPromise(int days)
{
    if (days <= 0)
        return Words::tr("Bookings are kept here, readable by your user account only. Change this any time.");
    return Words::tr("Bookings are kept here for %1, readable by your user account only. Change this any time.")
        .arg(retentionText(days));
}

} // namespace yoyaku::ui
