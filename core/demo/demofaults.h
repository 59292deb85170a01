#pragma once

#include "core/http/server.h"

#include <QJsonObject>
#include <optional>

namespace yoyaku::demo {

/// What goes wrong on demand: set once, used up call by call.
class Faults
{
  public:
    void set(const QJsonObject& wish);
    /// Milliseconds every answer waits.
    [[nodiscard]] int delayMs() const { return m_delayMs; }
    /// The failure for this call, or nothing; counts down.
    [[nodiscard]] std::optional<http::Response> next(const QByteArray& path);
    /// How often the next webhook is sent: 0 dropped, 2 repeated; counts down.
    [[nodiscard]] int nextWebhookCopies();

  private:
    int m_delayMs = 0, m_status = 0, m_count = 0, m_retryAfter = -1, m_drop = 0, m_repeat = 0;
    bool m_isCut = false, m_isHtml = false;
    QByteArray m_pathPrefix;
};

} // namespace yoyaku::demo
