#include "support/fixture.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTest>

namespace yoyaku::test {

namespace {

// CTest says where the sources are; a test started by hand looks upwards from its own folder.
QDir sourceDir()
{
    if (qEnvironmentVariableIsSet("YOYAKU_SOURCE_DIR")) return QDir(qEnvironmentVariable("YOYAKU_SOURCE_DIR"));
    QDir dir(QCoreApplication::applicationDirPath());
    while (!dir.exists(QStringLiteral("tests/contract/openapi.yaml")) && dir.cdUp()) {
    }
    return dir;
}

} // namespace

QByteArray sourceFile(const QString& path)
{
    QFile file(sourceDir().filePath(path));
    if (!file.open(QIODevice::ReadOnly))
        QTest::qFail(qPrintable(u"cannot read " % file.fileName()), __FILE__, __LINE__);
    return file.readAll();
}

QJsonObject fixtureCase(const QString& path, const QString& name)
{
    const QJsonObject cases = QJsonDocument::fromJson(sourceFile(path)).object();
    if (!cases.value(name).isObject()) QTest::qFail(qPrintable(u"no case " % name), __FILE__, __LINE__);
    return cases.value(name).toObject();
}

} // namespace yoyaku::test
