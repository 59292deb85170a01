#include "core/store/historywriter.h"

#include "core/store/historycodec.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

namespace yoyaku {

namespace {

using Field = HistoryChange::Field;

QString shortened(const QString& text)
{
    if (text.size() <= kLongestHistoryText) return text;
    // Not through the middle of a pair: half of an emoji is no letter.
    const qsizetype cut =
        text[kLongestHistoryText - 1].isHighSurrogate() ? kLongestHistoryText - 1 : kLongestHistoryText;
    return text.left(cut) + QChar(0x2026);
}

QVector<UserId> idsOf(const QVector<BookingHost>& hosts)
{
    QVector<UserId> ids;
    for (const BookingHost& host : hosts) ids.append(host.userId);
    return ids;
}

QString placeOf(const Booking& booking)
{
    QStringList parts{booking.locationId, booking.url, booking.phoneNumber, booking.address, booking.customLocation};
    parts.removeAll(QString());
    return parts.join(u'\n');
}

/// Made of an event alone, which knows neither name nor hosts nor place.
bool isHintOnly(const Booking& booking)
{
    return booking.name.isEmpty() && booking.hosts.isEmpty() && placeOf(booking).isEmpty();
}

void addText(QVector<HistoryChange>& to, Field field, const QString& before, const QString& after)
{
    if (before == after) return;
    to.append({field, shortened(before), shortened(after), {}, {}, {}, {}});
}

} // namespace

QVector<HistoryChange> historyChanges(const Booking& before, const Booking& after)
{
    QVector<HistoryChange> changes;
    if (before.span != after.span) changes.append({Field::Time, {}, {}, before.span, after.span, {}, {}});
    const bool isFilledIn = isHintOnly(before);
    if (const auto was = idsOf(before.hosts), is = idsOf(after.hosts); was != is && !isFilledIn)
        changes.append({Field::Hosts, {}, {}, {}, {}, was, is});
    addText(changes, Field::Status, before.statusText, after.statusText);
    if (!isFilledIn) {
        addText(changes, Field::Name, before.name, after.name);
        addText(changes, Field::Note, before.description, after.description);
        addText(changes, Field::Place, placeOf(before), placeOf(after));
    }
    addText(changes, Field::TimeZone, before.timeZone, after.timeZone);
    addText(changes, Field::Reason, before.cancelReason, after.cancelReason);
    return changes;
}

QString writeHistory(QSqlDatabase db, qint64 bookingRow, const HistoryEntry& entry)
{
    QSqlQuery add(db);
    if (!add.prepare(QStringLiteral(
            "INSERT INTO history (booking_id, learned_ms, changed_ms, source, changes) VALUES (?, ?, ?, ?, ?)")))
        return add.lastError().text();
    for (const QVariant& value :
         {QVariant(bookingRow), QVariant(entry.learnedAt), QVariant(entry.changedAt), QVariant(int(entry.source)),
          QVariant(entry.isFirst ? QByteArray("") : historycodec::fromChanges(entry.changes))})
        add.addBindValue(value);
    if (!add.exec()) return add.lastError().text();
    QSqlQuery trim(db);
    if (!trim.prepare(QStringLiteral("DELETE FROM history WHERE id IN (SELECT id FROM history INDEXED BY history_of "
                                     "WHERE booking_id = ? ORDER BY id DESC LIMIT -1 OFFSET ?)")))
        return trim.lastError().text();
    trim.addBindValue(bookingRow);
    trim.addBindValue(kMostHistory);
    return trim.exec() ? QString() : trim.lastError().text();
}

} // namespace yoyaku
