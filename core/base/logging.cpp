#include "core/base/logging.h"

namespace yoyaku {

Q_LOGGING_CATEGORY(lcApi, "yoyaku.api", QtWarningMsg)
Q_LOGGING_CATEGORY(lcStore, "yoyaku.store", QtWarningMsg)
Q_LOGGING_CATEGORY(lcHttp, "yoyaku.http", QtWarningMsg)
Q_LOGGING_CATEGORY(lcWebhook, "yoyaku.webhook", QtWarningMsg)
Q_LOGGING_CATEGORY(lcIngress, "yoyaku.ingress", QtWarningMsg)
Q_LOGGING_CATEGORY(lcSync, "yoyaku.sync", QtWarningMsg)
Q_LOGGING_CATEGORY(lcDemo, "yoyaku.demo", QtWarningMsg)
Q_LOGGING_CATEGORY(lcUi, "yoyaku.ui", QtWarningMsg)
Q_LOGGING_CATEGORY(lcApp, "yoyaku.app", QtWarningMsg)

} // namespace yoyaku
