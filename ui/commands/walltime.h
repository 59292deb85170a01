#pragma once

#include "core/base/instant.h"

#include <QDateTimeEdit>
#include <QTimeZone>

namespace yoyaku::ui {

/// QDateTimeEdit of Qt 6.4 knows no zones but UTC and the system's: it is given the wall clock of our zone, dressed as
/// UTC, and read back the same way.
inline void showWallTime(QDateTimeEdit& edit, const QDateTime& local)
{
    edit.setTimeSpec(Qt::UTC);
    edit.setDateTime(QDateTime(local.date(), local.time(), Qt::UTC));
}

[[nodiscard]] inline EpochMs instantOf(const QDateTimeEdit& edit, const QTimeZone& zone)
{
    return QDateTime(edit.date(), edit.time(), zone).toMSecsSinceEpoch();
}

} // namespace yoyaku::ui
