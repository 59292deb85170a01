#include "core/store/historycodec.h"

#include "core/store/cborparts.h"

namespace yoyaku::historycodec {

namespace {

using Field = HistoryChange::Field;

QCborArray spanOut(TimeSpan span) { return {span.start, span.end}; }

TimeSpan spanIn(const QCborValue& value)
{
    const QCborArray in = value.toArray();
    return {in.at(0).toInteger(), in.at(1).toInteger()};
}

QCborArray idsOut(const QVector<UserId>& ids)
{
    QCborArray out;
    for (const UserId& id : ids) out.append(id.text());
    return out;
}

QVector<UserId> idsIn(const QCborValue& value)
{
    QVector<UserId> ids;
    for (const QCborValue& id : value.toArray()) ids.append(UserId(id.toString()));
    return ids;
}

} // namespace

QByteArray fromChanges(const QVector<HistoryChange>& changes)
{
    QCborArray out;
    for (const HistoryChange& one : changes) {
        out.append(int(one.field));
        switch (one.field) {
        case Field::Time:
            out.append(spanOut(one.spanBefore));
            out.append(spanOut(one.spanAfter));
            break;
        case Field::Hosts:
            out.append(idsOut(one.hostsBefore));
            out.append(idsOut(one.hostsAfter));
            break;
        default:
            out.append(one.before);
            out.append(one.after);
        }
    }
    return QCborValue(out).toCbor();
}

// The array's head (one byte up to 23 values, two beyond), the field's number, the head of a pair.
QString isMoveSql(const QString& column)
{
    static_assert(int(Field::Time) == 1);
    return QStringLiteral("(substr(%1, 2, 2) = x'0182' OR (substr(%1, 1, 1) = x'98' AND substr(%1, 3, 2) = x'0182'))")
        .arg(column);
}

QVector<HistoryChange> toChanges(const QByteArray& blob)
{
    QVector<HistoryChange> changes;
    if (blob.isEmpty()) return changes;
    const QCborArray in = rowcodec::arrayOf(blob);
    for (qsizetype i = 0; i + 2 < in.size(); i += 3) {
        HistoryChange one;
        one.field = Field(in.at(i).toInteger());
        if (one.field == Field::Time) {
            one.spanBefore = spanIn(in.at(i + 1));
            one.spanAfter = spanIn(in.at(i + 2));
        } else if (one.field == Field::Hosts) {
            one.hostsBefore = idsIn(in.at(i + 1));
            one.hostsAfter = idsIn(in.at(i + 2));
        } else {
            one.before = in.at(i + 1).toString();
            one.after = in.at(i + 2).toString();
        }
        changes.append(one);
    }
    return changes;
}

} // namespace yoyaku::historycodec
