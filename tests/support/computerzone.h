#pragma once

#include <QByteArray>
#include <QtGlobal>
#include <ctime>

namespace yoyaku::test {

/// Puts this process into another zone for as long as it lives, to show that a result does not depend on it.
class ComputerZone
{
  public:
    explicit ComputerZone(const QByteArray& zone) : m_before(qgetenv("TZ")), m_wasSet(qEnvironmentVariableIsSet("TZ"))
    {
        qputenv("TZ", zone);
        tzset();
    }
    ~ComputerZone()
    {
        if (m_wasSet)
            qputenv("TZ", m_before);
        else
            qunsetenv("TZ");
        tzset();
    }
    Q_DISABLE_COPY_MOVE(ComputerZone)

  private:
    QByteArray m_before;
    bool m_wasSet;
};

} // namespace yoyaku::test
