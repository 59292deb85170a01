#include "core/sync/bulkjournal.h"

#include "core/store/damage.h"
#include "core/store/sqlconnection.h"
#include "core/sync/editcodec.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

namespace yoyaku {

using namespace Qt::StringLiterals;

namespace {

QByteArray factsOf(const BulkJob& job)
{
    return QJsonDocument(QJsonObject{{"kind"_L1, job.kind},
                                     {"createdAt"_L1, double(job.createdAt)},
                                     {"holdUntil"_L1, double(job.holdUntil)},
                                     {"pause"_L1, int(job.pause)}})
        .toJson(QJsonDocument::Compact);
}

void readFacts(const QByteArray& bytes, BulkJob& job)
{
    const QJsonObject facts = QJsonDocument::fromJson(bytes).object();
    job.kind = facts["kind"_L1].toString();
    job.createdAt = EpochMs(facts["createdAt"_L1].toDouble());
    job.holdUntil = EpochMs(facts["holdUntil"_L1].toDouble());
    job.pause = BulkPause(facts["pause"_L1].toInt());
}

} // namespace

BulkJournal::BulkJournal(QString path, QObject* context)
    : m_path(std::move(path)), m_context(context), m_thread(std::make_unique<WorkQueue>(u"bulk"_s))
{}

BulkJournal::~BulkJournal()
{
    m_thread->post([this] { m_connection.reset(); });
    m_thread.reset();
}

QString BulkJournal::openOnce()
{
    if (m_connection) return {};
    auto opened = SqlConnection::open(m_path, SqlConnection::Access::ReadWrite, Durability::Full);
    if (!opened) return opened.error();
    if (auto done = migrate(**opened, u"bulk"_s); !done) return done.error();
    m_connection = std::move(opened.value());
    return {};
}

QString BulkJournal::run(QSqlQuery& query) const { return query.exec() ? QString() : query.lastError().text(); }

void BulkJournal::post(std::function<QString()> work, Written done)
{
    m_thread->post([this, work = std::move(work), done = std::move(done)] {
        QString error = openOnce();
        if (error.isEmpty()) error = work();
        markIfDamaged(m_path, error);
        if (!done) return;
        QMetaObject::invokeMethod(
            m_context, [done, error] { done(error); }, Qt::QueuedConnection);
    });
}

void BulkJournal::load(std::function<void(BulkJob, const QString&)> done)
{
    auto job = std::make_shared<BulkJob>();
    post([this, job] { return readAll(*job); },
         [job, done = std::move(done)](const QString& error) { done(*job, error); });
}

QString BulkJournal::readAll(BulkJob& job)
{
    QSqlQuery query(m_connection->database());
    if (!query.exec(u"SELECT id, state, facts FROM bulk_job LIMIT 1"_s)) return query.lastError().text();
    if (!query.next()) return {};
    job.id = query.value(0).toString();
    job.state = BulkState(query.value(1).toInt());
    readFacts(query.value(2).toByteArray(), job);
    query.prepare(u"SELECT state, edit FROM bulk_item WHERE job = ? ORDER BY position"_s);
    query.addBindValue(job.id);
    if (const QString error = run(query); !error.isEmpty()) return error;
    while (query.next()) {
        BulkItem item;
        item.state = BulkItem::State(query.value(0).toInt());
        if (const auto edit = editcodec::decode(query.value(1).toByteArray(), EditState::Held)) {
            item.edit = *edit;
        } else {
            item.edit.error.kind = api::ApiError::Kind::BadReply; // of another version: never sent, but counted
            item.state = BulkItem::State::Left;
        }
        job.items.append(item);
    }
    return query.lastError().isValid() ? query.lastError().text() : QString();
}

void BulkJournal::begin(const BulkJob& job, Written done)
{
    post([this, job] { return writeAll(job); }, std::move(done));
}

QString BulkJournal::writeAll(const BulkJob& job)
{
    QSqlDatabase db = m_connection->database();
    if (!db.transaction()) return db.lastError().text();
    QSqlQuery query(db);
    QString error;
    for (const char* sql : {"DELETE FROM bulk_item", "DELETE FROM bulk_job"})
        if (error.isEmpty() && !query.exec(QLatin1String(sql))) error = query.lastError().text();
    query.prepare(u"INSERT INTO bulk_job (id, state, facts) VALUES (?, ?, ?)"_s);
    query.addBindValue(job.id);
    query.addBindValue(int(job.state));
    query.addBindValue(factsOf(job));
    if (error.isEmpty()) error = run(query);
    for (int i = 0; error.isEmpty() && i < job.items.size(); ++i) error = writeItem(job.id, i, job.items.at(i));
    if (error.isEmpty() && !db.commit()) error = db.lastError().text();
    if (!error.isEmpty()) db.rollback();
    return error;
}

QString BulkJournal::writeItem(const QString& job, int position, const BulkItem& item)
{
    QSqlQuery query(m_connection->database());
    query.prepare(u"INSERT INTO bulk_item (job, position, state, edit) VALUES (?, ?, ?, ?) ON CONFLICT (job, position) "
                  "DO UPDATE SET state = excluded.state, edit = excluded.edit"_s);
    query.addBindValue(job);
    query.addBindValue(position);
    query.addBindValue(int(item.state));
    query.addBindValue(editcodec::encode(item.edit));
    return run(query);
}

void BulkJournal::putState(const BulkJob& job, Written done)
{
    post(
        [this, id = job.id, state = job.state, facts = factsOf(job)] {
            QSqlQuery query(m_connection->database());
            query.prepare(u"UPDATE bulk_job SET state = ?, facts = ? WHERE id = ?"_s);
            query.addBindValue(int(state));
            query.addBindValue(facts);
            query.addBindValue(id);
            return run(query);
        },
        std::move(done));
}

void BulkJournal::putItem(const QString& job, int position, const BulkItem& item, Written done)
{
    post([this, job, position, item] { return writeItem(job, position, item); }, std::move(done));
}

void BulkJournal::clear(Written done)
{
    post(
        [this] {
            QSqlQuery query(m_connection->database());
            query.exec(u"DELETE FROM bulk_item"_s);
            return query.exec(u"DELETE FROM bulk_job"_s) ? QString() : query.lastError().text();
        },
        std::move(done));
}

} // namespace yoyaku
