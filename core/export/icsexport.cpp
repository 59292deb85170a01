#include "core/export/icsexport.h"

#include "core/models/guestmask.h"
#include "core/store/readsession.h"
#include "core/store/store.h"

#include <QSaveFile>

namespace yoyaku {

struct IcsExport::Run
{
    IcsOrder order;
    std::unique_ptr<QSaveFile> file; ///< on the writer's thread only
    TablePlan plan;                  ///< of the query; pages of given bookings need none
    QHash<UserId, User> users;
    QHash<EventTypeId, QString> types;
    int page = 0, pages = 0;
    qint64 events = 0, total = 0;
    bool isCancelled = false;
};

IcsExport::IcsExport(Store& store, const GuestMask* mask, QObject* parent)
    : QObject(parent), m_store(store), m_mask(mask)
{
    qRegisterMetaType<IcsEnd>();
}

IcsExport::~IcsExport() = default;

// The writer's thread is joined before this goes, so its answer finds nobody only by Qt's own post to a dead object.
void IcsExport::onFile(std::function<QString(Run&)> work, std::function<void()> then)
{
    m_writing->post([this, run = m_run, work = std::move(work), then = std::move(then)] {
        const QString error = work(*run);
        QMetaObject::invokeMethod(
            this,
            [this, run, then, error] {
                if (run != m_run) return;
                if (error.isEmpty())
                    then();
                else
                    end(IcsEnd::Outcome::Failed, error);
            },
            Qt::QueuedConnection);
    });
}

void IcsExport::start(IcsOrder order)
{
    if (m_run) return;
    m_run = std::make_shared<Run>();
    order.query.grouping = BookingGrouping::Nothing;
    m_run->order = std::move(order);
    if (!m_writing) m_writing = std::make_unique<WorkQueue>(QStringLiteral("ics"));
    struct Shape
    {
        Directory directory;
        TablePlan plan;
    };
    m_store.read<Shape>(
        this,
        [order = m_run->order](ReadSession& session) {
            return Shape{session.directory(), order.bookings.isEmpty() ? session.tablePlan(order.query) : TablePlan()};
        },
        [this, run = m_run](Shape shape) {
            if (run != m_run) return;
            for (const User& user : std::as_const(shape.directory.users)) run->users.insert(user.id, user);
            for (const EventType& type : std::as_const(shape.directory.eventTypes))
                run->types.insert(type.id, type.name);
            run->plan = std::move(shape.plan);
            const qint64 given = run->order.bookings.size();
            run->total = given > 0 ? given : run->plan.total;
            run->pages = given > 0 ? int((given + kPageRows - 1) / kPageRows) : int(run->plan.pageStarts.size());
            onFile(
                [](Run& r) {
                    r.file = std::make_unique<QSaveFile>(r.order.path);
                    if (!r.file->open(QIODevice::WriteOnly)) return r.file->errorString();
                    return r.file->write(ics::head()) < 0 ? r.file->errorString() : QString();
                },
                [this] { readPage(); });
        },
        Store::Lane::List);
}

void IcsExport::readPage()
{
    if (m_run->isCancelled) return end(IcsEnd::Outcome::Cancelled);
    if (m_run->page >= m_run->pages) return finish();
    const int page = m_run->page++;
    m_store.read<Page>(
        this,
        [page, run = m_run](ReadSession& session) {
            QVector<BookingId> ids = run->order.bookings.mid(qsizetype(page) * kPageRows, kPageRows);
            if (run->order.bookings.isEmpty())
                for (const BookingRow& row : session.tablePage(run->order.query, run->plan, page)) ids.append(row.uid);
            Page details;
            for (const BookingId& id : std::as_const(ids))
                if (BookingDetail detail = session.detail(id); detail.found) details.append(std::move(detail));
            return details;
        },
        [this, run = m_run](const Page& details) {
            if (run == m_run) write(details);
        },
        Store::Lane::List);
}

ics::Event IcsExport::eventOf(BookingDetail detail) const
{
    ics::Event event;
    event.guests = m_mask && m_mask->isOn() ? ics::Guests::LeftOut : ics::Guests::Named;
    event.booking = m_mask ? m_mask->masked(std::move(detail)) : std::move(detail);
    event.eventTypeName = m_run->types.value(event.booking.row.eventType);
    for (const UserId& host : std::as_const(event.booking.row.hosts)) {
        const User user = m_run->users.value(host);
        event.hosts.append({user.name, user.email});
    }
    return event;
}

void IcsExport::write(const Page& page)
{
    QVector<ics::Event> events;
    events.reserve(page.size());
    for (const BookingDetail& detail : page) events.append(eventOf(detail));
    onFile(
        [events](Run& run) {
            QByteArray text;
            for (const ics::Event& event : events) text += ics::event(event);
            return run.file->write(text) == text.size() ? QString() : run.file->errorString();
        },
        [this, count = events.size()] {
            m_run->events += count;
            Q_EMIT progressed(m_run->events, std::max(m_run->events, m_run->total));
            readPage();
        });
}

void IcsExport::finish()
{
    onFile(
        [](Run& run) {
            const QByteArray tail = ics::tail();
            const bool isWhole = run.file->write(tail) == tail.size() && run.file->commit();
            return isWhole ? QString() : run.file->errorString();
        },
        [this] { end(IcsEnd::Outcome::Written); });
}

void IcsExport::end(IcsEnd::Outcome outcome, const QString& systemText)
{
    const IcsEnd end{outcome, m_run->events, m_run->order.path, systemText};
    // Without commit() what was written so far is taken away, on the thread that wrote it.
    m_writing->post([run = std::move(m_run)] { run->file.reset(); });
    m_run = nullptr;
    Q_EMIT ended(end);
}

void IcsExport::cancel()
{
    if (m_run) m_run->isCancelled = true;
}

} // namespace yoyaku

#include "moc_icsexport.cpp"
