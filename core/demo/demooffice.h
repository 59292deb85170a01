#pragma once

#include "core/demo/demopeople.h"

#include <QDate>
#include <QJsonObject>
#include <QVector>

namespace yoyaku::demo {

/// What the office wrote into its calendar by hand, from three months ago to six weeks ahead: meetings, lunch
/// trainings, focus time, leave, a kick-off day and three repeated items. Bodies of Create Schedule; deterministic for
/// a seed and a day.
[[nodiscard]] QVector<QJsonObject> officeSchedules(const People& people, quint64 seed, QDate today);

} // namespace yoyaku::demo
