#include "core/store/damage.h"

#include <QFile>

namespace yoyaku {

namespace {

QString markOf(const QString& path) { return path + QStringLiteral(".damaged"); }

} // namespace

bool isCorruption(const QString& text)
{
    return text.contains(QLatin1String("malformed")) || text.contains(QLatin1String("not a database")) ||
           text.contains(QLatin1String("no such column")) || text.contains(QLatin1String("corrupt"));
}

bool markIfDamaged(const QString& path, const QString& sqliteText)
{
    if (!isCorruption(sqliteText) || !QFile::exists(path)) return false;
    QFile mark(markOf(path));
    return mark.open(QIODevice::WriteOnly);
}

bool isMarkedDamaged(const QString& path) { return QFile::exists(markOf(path)); }

QString setAside(const QString& path)
{
    const QString base = path.left(path.lastIndexOf(u'.'));
    QString aside;
    for (int n = 1; aside.isEmpty() || QFile::exists(aside); ++n)
        aside = QStringLiteral("%1.corrupt-%2.sqlite").arg(base).arg(n);
    for (const char* suffix : {"-wal", "-shm"})
        QFile::rename(path + QLatin1String(suffix), aside + QLatin1String(suffix));
    if (!QFile::rename(path, aside)) return {};
    QFile::remove(markOf(path));
    return aside;
}

} // namespace yoyaku
