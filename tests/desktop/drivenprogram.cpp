#include "desktop/drivenprogram.h"

#include <QTest>

namespace yoyaku::test {

namespace {

constexpr int kPatienceMs = 60'000;

} // namespace

DrivenProgram::DrivenProgram(const QProcessEnvironment& environment, const QStringList& arguments)
{
    m_process.setProcessEnvironment(environment);
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.start(QStringLiteral(YOYAKU_DRIVEN), arguments);
}

DrivenProgram::~DrivenProgram()
{
    if (m_process.state() == QProcess::NotRunning) return;
    m_process.kill();
    m_process.waitForFinished();
}

QString DrivenProgram::ask(const QString& line)
{
    (void)said();
    m_read = m_output.size();
    m_process.write(line.toUtf8() + '\n');
    const QString all = answer();
    return all.startsWith(QLatin1String("ok")) ? all.mid(3) : all;
}

bool DrivenProgram::can(const QString& line)
{
    (void)said();
    m_read = m_output.size();
    m_process.write(line.toUtf8() + '\n');
    return answer().startsWith(QLatin1String("ok"));
}

QString DrivenProgram::answer()
{
    QString found = QStringLiteral("no answer");
    (void)QTest::qWaitFor(
        [&] {
            (void)said();
            QList<QByteArray> lines = m_output.mid(m_read).split('\n');
            lines.removeLast(); // not whole yet
            for (const QByteArray& line : lines) {
                if (line != "no" && !line.startsWith("ok ")) continue;
                found = QString::fromUtf8(line);
                return true;
            }
            return m_process.state() == QProcess::NotRunning;
        },
        kPatienceMs);
    if (found.startsWith(QLatin1String("no"))) qInfo("%s", m_output.mid(m_read).constData());
    return found;
}

int DrivenProgram::quit()
{
    if (!can(QStringLiteral("quit"))) return -1;
    if (!QTest::qWaitFor([this] { return m_process.state() == QProcess::NotRunning; }, kPatienceMs)) return -2;
    return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -3;
}

void DrivenProgram::crash()
{
    m_process.kill();
    m_process.waitForFinished();
}

QByteArray DrivenProgram::said() { return m_output += m_process.readAll(); }

} // namespace yoyaku::test
