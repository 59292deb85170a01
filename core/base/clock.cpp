#include "core/base/clock.h"

#include <QDateTime>

namespace yoyaku {

EpochMs SystemClock::now() const { return QDateTime::currentMSecsSinceEpoch(); }

} // namespace yoyaku
