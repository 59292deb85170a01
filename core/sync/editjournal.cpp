#include "core/sync/editjournal.h"

#include "core/store/damage.h"
#include "core/store/sqlconnection.h"
#include "core/sync/editcodec.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

namespace yoyaku {

namespace {

QString run(QSqlQuery& query) { return query.exec() ? QString() : query.lastError().text(); }

} // namespace

EditJournal::EditJournal(QString path, QObject* context)
    : m_path(std::move(path)), m_context(context), m_thread(std::make_unique<WorkQueue>(QStringLiteral("outbox")))
{}

EditJournal::~EditJournal()
{
    m_thread->post([this] { m_connection.reset(); });
    m_thread.reset();
}

QString EditJournal::openOnce()
{
    if (m_connection) return {};
    auto opened = SqlConnection::open(m_path, SqlConnection::Access::ReadWrite, Durability::Full);
    if (!opened) return opened.error();
    if (auto done = migrate(**opened, QStringLiteral("outbox")); !done) return done.error();
    m_connection = std::move(opened.value());
    return {};
}

void EditJournal::post(std::function<QString()> work, Written done)
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

void EditJournal::load(std::function<void(Contents)> done)
{
    auto contents = std::make_shared<Contents>();
    post(
        [this, contents] {
            *contents = readAll();
            return contents->systemText;
        },
        [contents, done = std::move(done)](const QString& error) {
            if (!error.isEmpty()) contents->systemText = error;
            done(*contents);
        });
}

EditJournal::Contents EditJournal::readAll()
{
    Contents contents;
    QSqlQuery query(m_connection->database());
    query.exec(QStringLiteral("SELECT edit, state FROM outbox ORDER BY seq"));
    while (query.next()) {
        const auto edit = editcodec::decode(query.value(0).toByteArray(), EditState(query.value(1).toInt()));
        if (edit)
            contents.edits.append(*edit);
        else
            ++contents.unreadable;
    }
    if (query.lastError().isValid()) contents.systemText = query.lastError().text();
    return contents;
}

void EditJournal::put(const Edit& edit, Written done)
{
    post(
        [this, edit] {
            QSqlQuery query(m_connection->database());
            query.prepare(QStringLiteral("INSERT INTO outbox (id, state, edit) VALUES (?, ?, ?) ON CONFLICT (id) DO "
                                         "UPDATE SET state = excluded.state, edit = excluded.edit"));
            query.addBindValue(edit.id.text());
            query.addBindValue(int(edit.state));
            query.addBindValue(editcodec::encode(edit));
            return run(query);
        },
        std::move(done));
}

void EditJournal::remove(const EditId& id, Written done)
{
    post(
        [this, id] {
            QSqlQuery query(m_connection->database());
            query.prepare(QStringLiteral("DELETE FROM outbox WHERE id = ?"));
            query.addBindValue(id.text());
            return run(query);
        },
        std::move(done));
}

} // namespace yoyaku
