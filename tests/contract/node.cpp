#include "contract/node.h"

#include "support/strict.h"

#include <QFileInfo>
#include <QProcessEnvironment>
#include <QStandardPaths>

namespace yoyaku::test {

namespace {

QString toolsFolder() { return QStringLiteral(YOYAKU_CONTRACT_TOOLS); }

} // namespace

QString contractFile(const QString& name)
{
    return qEnvironmentVariable("YOYAKU_SOURCE_DIR") + QStringLiteral("/tests/contract/") + name;
}

QString prismProgram() { return toolsFolder() + QStringLiteral("/node_modules/@stoplight/prism-cli/dist/index.js"); }

QString missingTools()
{
    if (!QStandardPaths::findExecutable(QStringLiteral("node")).isEmpty() && QFileInfo::exists(prismProgram()))
        return {};
    return QStringLiteral("The contract tests need Prism: run  packaging/install-contract-tools.sh ") + toolsFolder();
}

void prepareNode(QProcess& process)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* name : {"NODE_OPTIONS", "NODE_ENV"}) environment.remove(QLatin1String(name));
    environment.insert(QStringLiteral("NODE_PATH"), toolsFolder() + QStringLiteral("/node_modules"));
    environment.insert(QStringLiteral("NO_COLOR"), QStringLiteral("1"));
    process.setProcessEnvironment(environment);
    process.setProgram(QStringLiteral("node"));
}

QByteArray runScript(const QString& script, const QByteArray& input)
{
    QProcess process;
    prepareNode(process);
    process.setArguments({contractFile(script), contractFile(QStringLiteral("openapi.yaml"))});
    process.start();
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(kPatienceMs) || process.exitCode() != 0)
        qFatal("%s: %s", qPrintable(script), process.readAllStandardError().constData());
    return process.readAllStandardOutput();
}

} // namespace yoyaku::test
