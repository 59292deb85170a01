#pragma once

#include "core/http/server.h"

#include <QJsonObject>
#include <QMap>
#include <optional>

namespace yoyaku::demo {

/// What goes wrong on demand: failures that are used up call by call, and denials that last.
class Faults
{
  public:
    /// Takes the place of all counted failures; denials only when "deny" is among the wish.
    void set(const QJsonObject& wish);
    /// Milliseconds every answer waits.
    [[nodiscard]] int delayMs() const { return m_delayMs; }
    /// The failure for this call, or nothing; a counted one counts down. A denial is asked for by path prefix: the
    /// longest that fits decides, and a status below 400 lets the call through.
    [[nodiscard]] std::optional<http::Response> next(const QByteArray& path);
    /// How often the next webhook is sent: 0 dropped, 2 repeated; counts down.
    [[nodiscard]] int nextWebhookCopies();

  private:
    [[nodiscard]] std::optional<http::Response> denial(const QByteArray& path) const;

    int m_delayMs = 0, m_status = 0, m_count = 0, m_retryAfter = -1, m_drop = 0, m_repeat = 0;
    bool m_isCut = false, m_isHtml = false;
    QByteArray m_pathPrefix;
    QMap<QByteArray, int> m_denials; ///< status by path prefix
};

} // namespace yoyaku::demo
