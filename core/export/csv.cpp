#include "core/export/csv.h"

namespace yoyaku::csv {

namespace {

bool beginsLikeAFormula(const QString& cell)
{
    static const QString starts = QStringLiteral("=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20");
    return !cell.isEmpty() && starts.contains(cell.front());
}

QString quoted(const QString& cell)
{
    const auto isSpecial = [](QChar c) { return c == u',' || c == u'"' || c == u'\n' || c == u'\r'; };
    const bool isPlain = std::none_of(cell.cbegin(), cell.cend(), isSpecial) && cell.trimmed().size() == cell.size();
    if (isPlain) return cell;
    return u'"' + QString(cell).replace(u'"', QLatin1String("\"\"")) + u'"';
}

} // namespace

QString defused(const QString& cell)
{
    QString safe = cell;
    safe.remove(QChar(u'\0')); // ends the file for many a reader
    return beginsLikeAFormula(safe) ? u'\'' + safe : safe;
}

QByteArray line(const QStringList& cells)
{
    QStringList texts;
    for (const QString& cell : cells) texts.append(quoted(defused(cell)));
    return texts.join(u',').toUtf8() + "\r\n";
}

} // namespace yoyaku::csv
