#pragma once

#include "core/base/secret.h"
#include "core/base/timespan.h"
#include "core/demo/demoserver.h"

#include <QJsonObject>
#include <QNetworkAccessManager>

namespace yoyaku::test {

/// The demo account on a real socket, its control interface and its own word on what it holds.
class DemoAccount
{
  public:
    DemoAccount(int bookings, const Clock& clock);
    DemoAccount(const DemoOptions& options, const Clock& clock);

    [[nodiscard]] const QUrl& base() const { return m_base; }
    [[nodiscard]] Secret key() const { return Secret(m_demo.options().apiKey); }
    [[nodiscard]] Secret webhookSecret() const { return Secret(m_demo.options().webhookSecret); }

    /// The answer's JSON object. Ends the program when none comes.
    QJsonObject call(const QByteArray& verb, const QString& path, const QJsonObject& body = {});
    /// "guest_books", "guest_moves", "guest_cancels", "take_slot"; the booking's uid.
    QString act(const QString& what, QJsonObject more = {});
    void fail(const QJsonObject& fault);
    void sendWebhooksTo(const QString& url);
    /// As Get Booking answers.
    [[nodiscard]] QJsonObject booking(const QString& uid);
    [[nodiscard]] TimeSpan spanOf(const QString& uid);
    /// How often an operation of the contract was called.
    [[nodiscard]] int calls(const QString& operation);

  private:
    DemoServer m_demo;
    QUrl m_base;
    QNetworkAccessManager m_network;
};

} // namespace yoyaku::test
