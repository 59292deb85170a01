#pragma once

#include <QStringList>
#include <QUrl>
#include <QUrlQuery>
#include <optional>

namespace yoyaku::api {

/// The address of one call: base, the path with its {…} filled in order by percent-encoded arguments, query.
/// Empty when an argument is missing, empty, `.` or `..`: those would name another resource than was meant.
[[nodiscard]] std::optional<QUrl> requestUrl(const QUrl& base, const QString& path, const QStringList& pathArgs,
                                             const QUrlQuery& query);

/// Same scheme, host and port, so that the key may be sent there too.
[[nodiscard]] bool isSameOrigin(const QUrl& a, const QUrl& b);

} // namespace yoyaku::api
