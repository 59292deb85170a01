#pragma once

#include <QMap>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

namespace yoyaku::test {

inline constexpr int kProgramPatienceMs = 30'000;
inline const QByteArray kProgramSecret = "whsec_program_7c1e";

/// How the program says where events come in, whoever takes them in.
inline const QRegularExpression kListenerLine(QStringLiteral("Webhook listener: (http://127\\.0\\.0\\.1:\\d+/\\S+)\n"));

/// The program itself, started as a user would: without a display, and with a signing secret in the environment.
class Program
{
  public:
    /// `environment`: on top of the test's own; an empty value takes a variable away.
    explicit Program(const QStringList& arguments, const QMap<QString, QByteArray>& environment = {})
    {
        QProcessEnvironment whole = QProcessEnvironment::systemEnvironment();
        whole.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        whole.insert(QStringLiteral("YOYAKU_WEBHOOK_SECRET"), QString::fromLatin1(kProgramSecret));
        for (auto it = environment.cbegin(); it != environment.cend(); ++it) {
            if (it.value().isEmpty())
                whole.remove(it.key());
            else
                whole.insert(it.key(), QString::fromLatin1(it.value()));
        }
        m_process.setProcessEnvironment(whole);
        m_process.start(QStringLiteral(YOYAKU_PROGRAM), arguments);
    }
    ~Program()
    {
        if (m_process.state() == QProcess::NotRunning) return;
        m_process.kill();
        m_process.waitForFinished();
    }
    /// Standard output up to and with the first match, or what came instead.
    QString waitFor(const QRegularExpression& expected)
    {
        (void)QTest::qWaitFor(
            [&] {
                m_output += m_process.readAllStandardOutput();
                return expected.match(QString::fromUtf8(m_output)).hasMatch() ||
                       m_process.state() == QProcess::NotRunning;
            },
            kProgramPatienceMs);
        return expected.match(QString::fromUtf8(m_output)).captured(1);
    }
    [[nodiscard]] bool waitForEnd()
    {
        return m_process.state() == QProcess::NotRunning || m_process.waitForFinished(kProgramPatienceMs);
    }
    [[nodiscard]] QByteArray output() { return m_output += m_process.readAllStandardOutput(); }
    QByteArray errors() { return m_process.readAllStandardError(); }
    [[nodiscard]] QProcess& process() { return m_process; }

  private:
    QProcess m_process;
    QByteArray m_output;
};

} // namespace yoyaku::test
