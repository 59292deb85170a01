#include "core/models/bookingcounts.h"

#include "core/store/readsession.h"
#include "core/store/store.h"

#include <QPointer>
#include <QTimer>

namespace yoyaku {

namespace {

constexpr int kPauseMs = 2000;
constexpr int kMostValues = 200; ///< more are searched by typing, not chosen from a list

} // namespace

struct BookingCounts::Run
{
    QVector<BookingFilter> filters;
    QVector<qint64> counts;
    QPointer<QObject> context;
    Then<QVector<qint64>> done;
};

BookingCounts::BookingCounts(Store& store, QObject* parent) : QObject(parent), m_store(store)
{
    const auto announce = [this] {
        if (std::exchange(m_isAnnounced, true)) return;
        QTimer::singleShot(kPauseMs, this, [this] {
            m_isAnnounced = false;
            Q_EMIT outdated();
        });
    };
    connect(&store, &Store::changed, this, [announce](const ChangeSet& set) {
        if (!set.changes.isEmpty()) announce();
    });
}

void BookingCounts::count(const BookingFilter& filter, QObject* context, Then<qint64> done)
{
    m_store.read<qint64>(
        context, [filter](ReadSession& session) { return session.countOf(filter); }, std::move(done),
        Store::Lane::List);
}

void BookingCounts::countEach(const QVector<BookingFilter>& filters, QObject* context, Then<QVector<qint64>> done)
{
    auto run = std::make_shared<Run>();
    run->filters = filters;
    run->context = context;
    run->done = std::move(done);
    countNext(run);
}

// Each after the answer of the one before: what the table asks for meanwhile is not kept waiting.
void BookingCounts::countNext(const std::shared_ptr<Run>& run)
{
    if (!run->context) return;
    if (run->counts.size() == run->filters.size()) return run->done(run->counts);
    count(run->filters[run->counts.size()], this, [this, run](qint64 n) {
        run->counts.append(n);
        countNext(run);
    });
}

void BookingCounts::selection(const BookingFilter& filter, EpochMs now, QObject* context, Then<SelectionFacts> done)
{
    m_store.read<SelectionFacts>(
        context, [filter, now](ReadSession& session) { return session.selectionFacts(filter, now); }, std::move(done),
        Store::Lane::List);
}

void BookingCounts::ids(const BookingFilter& filter, int most, QObject* context, Then<QVector<BookingId>> done)
{
    m_store.read<QVector<BookingId>>(
        context, [filter, most](ReadSession& session) { return session.idsOf(filter, most); }, std::move(done),
        Store::Lane::List);
}

void BookingCounts::campaigns(QObject* context, Then<QVector<NamedCount>> done)
{
    m_store.read<QVector<NamedCount>>(
        context, [](ReadSession& session) { return session.valuesOf(ReadSession::Column::Campaign, kMostValues); },
        std::move(done), Store::Lane::List);
}

void BookingCounts::zones(QObject* context, Then<QVector<NamedCount>> done)
{
    m_store.read<QVector<NamedCount>>(
        context, [](ReadSession& session) { return session.valuesOf(ReadSession::Column::TimeZone, kMostValues); },
        std::move(done), Store::Lane::List);
}

void BookingCounts::guestDetails(QObject* context, Then<qint64> done)
{
    m_store.read<qint64>(
        context, [](ReadSession& session) { return session.guestDetailCount(); }, std::move(done), Store::Lane::List);
}

} // namespace yoyaku

#include "moc_bookingcounts.cpp"
