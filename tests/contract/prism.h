#pragma once

#include <QProcess>
#include <QUrl>

namespace yoyaku::test {

/// A Prism of its own on a free loopback port, on the contract of tests/contract. One process without children; it ends
/// with this object, and with this program however that ends.
class Prism
{
  public:
    Prism() = default;
    ~Prism();
    Prism(const Prism&) = delete;
    Prism& operator=(const Prism&) = delete;

    /// Answers with the contract's examples. Empty when it listens, or what went wrong.
    [[nodiscard]] QString startMock();
    /// Passes on to `upstream` and refuses what breaks the contract, in either direction. As startMock().
    [[nodiscard]] QString startProxy(const QUrl& upstream);
    [[nodiscard]] const QUrl& base() const { return m_base; }

  private:
    [[nodiscard]] QString start(const QStringList& arguments);
    void readLog();

    QProcess m_process;
    QByteArray m_log; ///< all it said, for the message when it does not start
    QUrl m_base;
};

} // namespace yoyaku::test
