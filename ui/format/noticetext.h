#pragma once

#include "core/domain/notice.h"
#include "core/sync/edit.h"
#include "ui/format/timeformat.h"

namespace yoyaku {
class DirectoryModel;
}

namespace yoyaku::ui {

enum class GuestNames : quint8 { Shown, Hidden };

/// A notice in words: plain text, guest text made harmless and short. The title names no guest: some desktops read it
/// aloud or show it on a locked screen.
struct NoticeWords
{
    QString title, body;
    bool operator==(const NoticeWords&) const = default;
};
[[nodiscard]] NoticeWords noticeWords(const Notice& notice, const TimeFormat& format, const DirectoryModel& directory,
                                      GuestNames names);

/// Why an edit needs its user, in a sentence: Refused, in Conflict, or Asking. Names no guest of ours.
[[nodiscard]] QString troubleText(const Edit& edit, const TimeFormat& format);

/// The same in one line, for a toast of the window, which shows guests anyway.
[[nodiscard]] QString noticeToast(const Notice& notice, const TimeFormat& format, const DirectoryModel& directory);

} // namespace yoyaku::ui
