#pragma once

#include <QProcess>
#include <QString>

namespace yoyaku::test {

/// An X server without a monitor (Xvfb), with a number that was free.
class VirtualScreen
{
  public:
    VirtualScreen() = default;
    ~VirtualScreen();

    /// True once it takes windows; at once when it does already. `size`: "1280x800".
    [[nodiscard]] bool start(const QString& size);
    /// For DISPLAY; empty before start().
    [[nodiscard]] const QString& display() const { return m_display; }

  private:
    QProcess m_server;
    QString m_display;
};

} // namespace yoyaku::test
