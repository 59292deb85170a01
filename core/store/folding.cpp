#include "core/store/folding.h"

#include "core/base/folding.h"
#include "core/store/rowcodec.h"

#include <QSqlError>
#include <QSqlQuery>

namespace yoyaku {

namespace {

struct Unfolded
{
    qint64 id = 0;
    QString search, place, answers;
};

Result<QVector<Unfolded>, QString> unfolded(const QSqlDatabase& db, int most)
{
    QVector<Unfolded> rows;
    QSqlQuery query(db);
    query.setForwardOnly(true);
    if (!query.exec(QStringLiteral("SELECT id, guest_name, guest_email, guest_company, title, truth, guests FROM "
                                   "booking INDEXED BY booking_unfolded LEFT JOIN contact ON contact.booking_id = "
                                   "booking.id WHERE folded = 0 LIMIT %1")
                        .arg(most)))
        return query.lastError().text();
    while (query.next()) {
        BookingRow row;
        row.guestName = query.value(1).toString();
        row.guestEmail = query.value(2).toString();
        row.guestCompany = query.value(3).toString();
        row.title = query.value(4).toString();
        const auto truth = rowcodec::toBooking(query.value(5).toByteArray());
        rows.append({query.value(0).toLongLong(), searchText(row), truth ? truth->locationId : QString(),
                     answersText(rowcodec::toContacts(query.value(6).toByteArray()))});
    }
    return rows;
}

QString failed(QSqlQuery& query, const QVariantList& values)
{
    for (const QVariant& value : values) query.addBindValue(value);
    return query.exec() ? QString() : query.lastError().text();
}

QString save(const QSqlDatabase& db, const QVector<Unfolded>& rows)
{
    const auto text = [](const QString& value) { return QVariant(value.isNull() ? QLatin1String("") : value); };
    QSqlQuery booking(db), contact(db);
    booking.prepare(QStringLiteral("UPDATE booking SET search = ?, place = ?, folded = 1 WHERE id = ?"));
    contact.prepare(QStringLiteral("UPDATE contact SET answers = ? WHERE booking_id = ?"));
    for (const Unfolded& row : rows) {
        if (QString error = failed(booking, {text(row.search), text(row.place), row.id}); !error.isEmpty())
            return error;
        if (row.answers.isEmpty()) continue;
        if (QString error = failed(contact, {text(row.answers), row.id}); !error.isEmpty()) return error;
    }
    return {};
}

} // namespace

QString searchText(const BookingRow& row)
{
    return foldedForSearch(QStringList{row.guestName, row.guestEmail, row.guestCompany, row.title}.join(u'\n'));
}

QString answersText(const QVector<Contact>& contacts)
{
    QStringList lines;
    for (const Contact& contact : contacts) {
        if (!contact.message.isEmpty()) lines.append(contact.message);
        for (const Answer& answer : contact.answers) lines.append(answer.content);
    }
    return foldedForSearch(lines.join(u'\n'));
}

Result<int, QString> foldBatch(const QSqlDatabase& db, int most)
{
    const auto rows = unfolded(db, most);
    if (!rows) return rows.error();
    if (rows->isEmpty()) return 0;
    const auto run = [&db](const char* sql) {
        QSqlQuery query(db);
        return query.exec(QLatin1String(sql)) ? QString() : query.lastError().text();
    };
    QString error = run("BEGIN IMMEDIATE");
    if (!error.isEmpty()) return error;
    error = save(db, *rows);
    if (error.isEmpty()) error = run("COMMIT");
    if (error.isEmpty()) return int(rows->size());
    (void)run("ROLLBACK");
    return error;
}

} // namespace yoyaku
