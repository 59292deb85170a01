#include "desktop/virtualscreen.h"

#include "support/strict.h"

namespace yoyaku::test {

VirtualScreen::~VirtualScreen()
{
    m_server.terminate();
    m_server.waitForFinished();
}

bool VirtualScreen::start(const QString& size)
{
    if (!m_display.isEmpty()) return true;
    m_server.start(QStringLiteral("Xvfb"),
                   {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"), QStringLiteral("0"),
                    size + QStringLiteral("x24"), QStringLiteral("-nolisten"), QStringLiteral("tcp")});
    const bool isUp = QTest::qWaitFor(
        [this] { return m_server.canReadLine() || m_server.state() == QProcess::NotRunning; }, kPatienceMs);
    const QString number = QString::fromLatin1(m_server.readLine()).trimmed();
    if (isUp && !number.isEmpty()) m_display = u':' + number;
    return !m_display.isEmpty();
}

} // namespace yoyaku::test
