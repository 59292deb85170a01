#pragma once

#include "core/demo/demoserver.h"
#include "support/fakeclock.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QUrl>

namespace yoyaku::test {

/// An answer as it came over the socket.
struct HttpAnswer
{
    int status = 0;
    QJsonObject body;
    QByteArray raw;
    QByteArray retryAfter;

    [[nodiscard]] QJsonObject data() const { return body.value(QLatin1String("data")).toObject(); }
    [[nodiscard]] QJsonArray list() const { return body.value(QLatin1String("data")).toArray(); }
    /// Whether the refusal names this member.
    [[nodiscard]] bool blames(const char* member) const;
};

/// The demo account spoken to by bare HTTP and JSON, without the app's client, on a clock that stands still. No guest
/// acts unasked.
class RawDemo
{
  public:
    explicit RawDemo(DemoOptions options = {});

    FakeClock clock;
    HttpAnswer call(const QByteArray& verb, const QString& target, const QJsonObject& body = {},
                    const QByteArray& key = DemoOptions().apiKey);
    HttpAnswer send(const QByteArray& verb, const QString& target, const QByteArray& body, const QByteArray& key);
    /// All pages of a list.
    [[nodiscard]] QJsonArray all(const QString& path);
    HttpAnswer act(const QString& what, QJsonObject more = {});
    void faults(const QJsonObject& wish);

    /// The open starts of a page in the ten days from now on.
    [[nodiscard]] QStringList openStarts(const QString& type);
    [[nodiscard]] QJsonObject newBooking(const QString& start) const;
    /// The id of the n-th member.
    [[nodiscard]] QString member(int number);

    const QString type = QStringLiteral("wOVzHsvJ9T4v"); ///< its first page

  private:
    std::unique_ptr<DemoServer> m_server;
    QNetworkAccessManager m_network;
    QUrl m_base;
};

} // namespace yoyaku::test
