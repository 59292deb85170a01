#pragma once

#include "core/insight/bulkplan.h"
#include "core/sync/bulk.h"
#include "ui/format/choicetext.h"
#include "ui/format/statustext.h"

#include <QStringList>

namespace yoyaku::ui {

class TimeFormat;

/// The words around a run over many bookings: its plan, its progress, its report. Plain text; names made safe.

/// "Cancel", "Reassign to 中村 優", "Move to Fri 13 Nov 15:00": what will happen.
[[nodiscard]] QString bulkActText(const EditAct& act, const TimeFormat& format, const HostNames& hosts);
/// "waiting", "done", "refused": where an item stands.
[[nodiscard]] StatusLook bulkItemLook(const BulkItem& item);
/// Why it was not done, as a sentence; empty when there is nothing to say.
[[nodiscard]] QString bulkItemReason(const BulkItem& item, const TimeFormat& format, const HostNames& hosts);
/// "in the past", "already cancelled": what stands against it before it is sent; empty for None.
[[nodiscard]] QString obstacleText(BulkObstacle obstacle);
/// "free", "busy until 17:30", "on leave".
[[nodiscard]] StatusLook freedomLook(const HostFreedom& freedom, const TimeFormat& format);
/// "2 of 7 sent. …": how the run stands, and the next step.
[[nodiscard]] QString bulkProgressText(const BulkJob& job);
/// The same in a few words, for the status bar.
[[nodiscard]] QString bulkShortText(const BulkJob& job);
/// "5 done, 1 refused, 1 left alone".
[[nodiscard]] QString bulkCounts(const BulkJob& job);

/// Head and one row an item, for CSV: nothing quoted or defused yet.
[[nodiscard]] QVector<QStringList> bulkReportRows(const BulkJob& job, const TimeFormat& format, const HostNames& hosts);
/// For reading and for the clipboard.
[[nodiscard]] QString bulkReportText(const BulkJob& job, const TimeFormat& format, const HostNames& hosts);

} // namespace yoyaku::ui
