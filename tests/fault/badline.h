#pragma once

#include "core/http/server.h"

#include <QNetworkAccessManager>
#include <QObject>
#include <QRandomGenerator>
#include <QUrl>
#include <memory>

namespace yoyaku::fault {

/// Stands between the account and the listener and does to deliveries what the internet does: loses, repeats, holds
/// back, garbles and cuts them. Takes every one from the account, which like the service never sends again. The same in
/// every run with the same seed and order.
class BadLine : public QObject
{
  public:
    explicit BadLine(quint32 seed);

    /// Where the account posts to; empty when nobody listens.
    [[nodiscard]] QUrl url() const { return m_url; }
    /// Where it leads; empty: what comes is lost, as with a computer that sleeps.
    void setTarget(const QUrl& target) { m_target = target; }
    /// From here on nothing goes wrong.
    void repair() { m_isRepaired = true; }
    /// What is held back goes, last first.
    void release();
    /// Nothing is on its way; held back ones do not count.
    [[nodiscard]] bool isQuiet() const { return m_inFlight == 0; }

    struct Count
    {
        int taken = 0, passed = 0, lost = 0, repeated = 0, heldBack = 0, garbled = 0, cut = 0;
    };
    [[nodiscard]] const Count& count() const { return m_count; }

  private:
    struct Letter
    {
        QByteArray body, signature;
    };
    void take(Letter letter);
    void pass(const Letter& letter);
    void cut(const Letter& letter);

    QRandomGenerator m_random;
    QUrl m_url, m_target;
    QNetworkAccessManager m_network;
    QVector<Letter> m_held;
    Count m_count;
    int m_inFlight = 0;
    bool m_isRepaired = false;
    std::unique_ptr<http::Server> m_server; ///< last: its thread ends first
};

} // namespace yoyaku::fault
