#include "core/store/filtersql.h"

#include "core/base/folding.h"
#include "core/store/localtimesql.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTimeZone>

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
    QString escaped = foldedForSearch(text.trimmed());
    for (const char16_t special : {u'\\', u'%', u'_'}) escaped.replace(QChar(special), QString(u'\\') + QChar(special));
    return u'%' + escaped + u'%';
}

// One value however many ids: SQLite has a limit of variables, and a statement for each number of them.
QString jsonOf(const QVector<BookingId>& ids)
{
    QJsonArray texts;
    for (const BookingId& id : ids) texts.append(id.text());
    return QString::fromUtf8(QJsonDocument(texts).toJson(QJsonDocument::Compact));
}

QString markSql(BookingFilter::Mark mark)
{
    using Mark = BookingFilter::Mark;
    const auto states = [](std::initializer_list<PendingState> list) {
        QStringList numbers;
        for (const PendingState state : list) numbers.append(QString::number(int(state)));
        return QStringLiteral("pending IN (%1)").arg(numbers.join(u','));
    };
    switch (mark) {
    case Mark::Changed:
        return QStringLiteral("updated_ms >= created_ms + %1").arg(kMsPerSecond);
    case Mark::Held:
        return states({PendingState::Held, PendingState::Waiting, PendingState::Sending, PendingState::Checking});
    case Mark::Refused:
        return states({PendingState::Refused, PendingState::Conflict});
    case Mark::Gone:
        return QStringLiteral("gone = 1");
    }
    return QStringLiteral("1");
}

void boundTo(FilterSql& sql, const char* clause, const QVariant& value)
{
    sql.text += QStringLiteral(" AND ") + QLatin1String(clause);
    sql.values.append(value);
}

void addTimes(FilterSql& sql, const BookingFilter& filter)
{
    if (filter.startsFrom) boundTo(sql, "start_ms >= ?", *filter.startsFrom);
    if (filter.startsBefore) boundTo(sql, "start_ms < ?", *filter.startsBefore);
    if (filter.createdFrom) boundTo(sql, "created_ms >= ?", *filter.createdFrom);
    if (filter.createdBefore) boundTo(sql, "created_ms < ?", *filter.createdBefore);
}

// Without bounds the zone's changes from 2000 to 2050 are told apart: a few each year, none in Japan.
void addWeekHour(FilterSql& sql, const BookingFilter& filter)
{
    if (!filter.weekHour) return;
    constexpr EpochMs kFrom = 946'684'800'000, kBefore = 2'524'608'000'000;
    constexpr int kHours = 7 * 24, kToMonday = 3 * 24; // 1970 began on a Thursday
    const BookingFilter::WeekHour& when = *filter.weekHour;
    const QTimeZone zone(when.zone);
    if (!zone.isValid()) {
        sql.text += QStringLiteral(" AND 0");
        return;
    }
    const QString local = localMsSql(QStringLiteral("start_ms"), zone, filter.startsFrom.value_or(kFrom),
                                     filter.startsBefore.value_or(kBefore));
    sql.text += QStringLiteral(" AND (%1 / %2 + %3) % %4 = ?").arg(local).arg(kMsPerHour).arg(kToMonday).arg(kHours);
    sql.values.append((when.day - 1) * 24 + when.hour);
}

void addTexts(FilterSql& sql, const BookingFilter& filter)
{
    if (!filter.outsideZone.isEmpty()) boundTo(sql, "time_zone NOT IN ('', ?)", filter.outsideZone);
    if (!filter.campaign.isEmpty()) boundTo(sql, "campaign = ?", filter.campaign);
    if (!filter.text.trimmed().isEmpty()) boundTo(sql, "search LIKE ? ESCAPE '\\'", likePattern(filter.text));
    // Row by row, not as a list: beside other conditions few rows are left to look up.
    if (!filter.answers.trimmed().isEmpty())
        boundTo(sql,
                "EXISTS (SELECT 1 FROM contact WHERE contact.booking_id = booking.id AND answers LIKE ? ESCAPE '\\')",
                likePattern(filter.answers));
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
    oneOf(sql, QStringLiteral("time_zone IN (%1)"), filter.zones, [](const QString& zone) { return QVariant(zone); });
    if (filter.noHostOnly) sql.text += QStringLiteral(" AND first_host = ''");
    addTimes(sql, filter);
    addWeekHour(sql, filter);
    addTexts(sql, filter);
    QStringList marks;
    for (const BookingFilter::Mark mark : filter.marks) marks.append(markSql(mark));
    if (!marks.isEmpty()) sql.text += QStringLiteral(" AND (%1)").arg(marks.join(QLatin1String(" OR ")));
    if (filter.among) boundTo(sql, "uid IN (SELECT value FROM json_each(?))", jsonOf(*filter.among));
    if (!filter.except.isEmpty()) boundTo(sql, "uid NOT IN (SELECT value FROM json_each(?))", jsonOf(filter.except));
    return sql;
}

} // namespace yoyaku
