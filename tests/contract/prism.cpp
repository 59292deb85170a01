#include "contract/prism.h"

#include "contract/node.h"
#include "support/strict.h"

#include <QRegularExpression>

namespace yoyaku::test {

namespace {

constexpr int kEndMs = 3000;
constexpr int kLogKept = 64 * 1024;

} // namespace

Prism::~Prism()
{
    if (m_process.state() == QProcess::NotRunning) return;
    m_process.closeWriteChannel(); // its sign to end
    if (m_process.waitForFinished(kEndMs)) return;
    m_process.kill();
    m_process.waitForFinished(kEndMs);
}

QString Prism::startMock() { return start({QStringLiteral("mock")}); }

QString Prism::startProxy(const QUrl& upstream)
{
    return start({QStringLiteral("proxy"), upstream.toString(), QStringLiteral("--errors")});
}

QString Prism::start(const QStringList& arguments)
{
    prepareNode(m_process);
    QStringList all{QStringLiteral("--require"), contractFile(QStringLiteral("endwithparent.cjs")), prismProgram()};
    all += arguments;
    all.insert(4, contractFile(QStringLiteral("openapi.yaml"))); // the document stands before the upstream
    // Port 0: the system picks a free one, and Prism says which.
    m_process.setArguments(all + QStringList{QStringLiteral("--host"), QStringLiteral("127.0.0.1"),
                                             QStringLiteral("--port"), QStringLiteral("0")});
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    QObject::connect(&m_process, &QProcess::readyReadStandardOutput, &m_process, [this] { readLog(); });
    m_process.start();
    (void)QTest::qWaitFor([this] { return !m_base.isEmpty() || m_process.state() == QProcess::NotRunning; },
                          kPatienceMs);
    if (!m_base.isEmpty()) return {};
    return QStringLiteral("Prism does not listen: ") + m_process.errorString() + u'\n' + QString::fromUtf8(m_log);
}

void Prism::readLog()
{
    m_log += m_process.readAllStandardOutput();
    m_log = m_log.right(kLogKept);
    if (!m_base.isEmpty()) return;
    static const QRegularExpression listening(QStringLiteral("Prism is listening on (http://[0-9.:]+)"));
    const auto match = listening.match(QString::fromUtf8(m_log));
    if (match.hasMatch()) m_base = QUrl(match.captured(1));
}

} // namespace yoyaku::test
