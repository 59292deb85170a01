#pragma once

#include "core/base/settings.h"
#include "core/domain/notice.h"

namespace yoyaku::app {

/// The rules for notices in settings.json. Which hosts they are for is kept for each account, since ids are.
/// Nonsense in the file counts as not set.
[[nodiscard]] NoticeRules readNoticeRules(const Settings& settings, const QString& account);
void writeNoticeRules(Settings& settings, const QString& account, const NoticeRules& rules);
/// The account is removed from this computer.
void forgetNoticeHosts(Settings& settings, const QString& account);

} // namespace yoyaku::app
