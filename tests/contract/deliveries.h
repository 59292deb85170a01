#pragma once

#include "core/http/server.h"

#include <QStringList>
#include <QUrl>
#include <QVector>
#include <mutex>

namespace yoyaku::test {

/// Takes webhook deliveries, answers 200 and keeps them, to be held against the contract's webhooks section.
class Deliveries
{
  public:
    Deliveries();

    [[nodiscard]] QString url() const;
    /// Event names in order of arrival.
    [[nodiscard]] QStringList events() const;
    /// What an independent JSON Schema validator holds against them, a line each; "event: sentence".
    [[nodiscard]] QStringList complaints() const;

  private:
    mutable std::mutex m_mutex;
    QVector<http::Request> m_requests;
    http::Server m_server; // last: its thread ends first
    quint16 m_port = 0;
};

/// The same for one delivery.
[[nodiscard]] QStringList complaintsAbout(const QString& event, const QByteArray& signature, const QByteArray& body);

} // namespace yoyaku::test
