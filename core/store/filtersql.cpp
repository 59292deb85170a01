#include "core/store/filtersql.h"

namespace yoyaku {

namespace {

template <class List, class Text>
void oneOf(FilterSql& sql, const QString& clause, const List& list, Text text)
{
    if (list.isEmpty()) return;
    QStringList marks;
    for (const auto& item : list) {
        marks.append(QStringLiteral("?"));
        sql.values.append(text(item));
    }
    sql.text += QStringLiteral(" AND ") + clause.arg(marks.join(u','));
}

QString likePattern(const QString& text)
{
    QString escaped = text.trimmed().toLower();
    for (const char16_t special : {u'\\', u'%', u'_'}) escaped.replace(QChar(special), QString(u'\\') + QChar(special));
    return u'%' + escaped + u'%';
}

} // namespace

FilterSql filterSql(const BookingFilter& filter)
{
    FilterSql sql;
    const auto idText = [](const auto& id) { return QVariant(id.text()); };
    oneOf(sql, QStringLiteral("id IN (SELECT booking_id FROM booking_host WHERE user_id IN (%1))"), filter.hosts,
          idText);
    oneOf(sql, QStringLiteral("event_type IN (%1)"), filter.eventTypes, idText);
    oneOf(sql, QStringLiteral("status IN (%1)"), filter.statuses, [](BookingStatus s) { return QVariant(int(s)); });
    if (filter.noHostOnly) sql.text += QStringLiteral(" AND first_host = ''");
    const auto bound = [&](const char* clause, const QVariant& value) {
        sql.text += QStringLiteral(" AND ") + QLatin1String(clause);
        sql.values.append(value);
    };
    if (filter.startsFrom) bound("start_ms >= ?", *filter.startsFrom);
    if (filter.startsBefore) bound("start_ms < ?", *filter.startsBefore);
    if (!filter.campaign.isEmpty()) bound("campaign = ?", filter.campaign);
    if (!filter.text.trimmed().isEmpty()) bound("search LIKE ? ESCAPE '\\'", likePattern(filter.text));
    return sql;
}

} // namespace yoyaku
