#pragma once

#include <QByteArray>

namespace yoyaku {

/// A key or webhook secret: UTF-8 bytes that cannot be streamed to a log or turned into text by accident.
class Secret
{
  public:
    Secret() = default;
    explicit Secret(QByteArray bytes) : m_bytes(std::move(bytes)) {}

    [[nodiscard]] bool isEmpty() const { return m_bytes.isEmpty(); }
    /// The bytes themselves: only for the request header, the HMAC and the keyring.
    [[nodiscard]] const QByteArray& reveal() const { return m_bytes; }
    bool operator==(const Secret&) const = default;

  private:
    QByteArray m_bytes;
};

} // namespace yoyaku
