#include "support/accountbench.h"

#include <QSignalSpy>
#include <QTest>

namespace yoyaku::test {

AccountBench::AccountBench() { reopen(); }

void AccountBench::reopen()
{
    client.reset();
    store.reset();
    store = std::make_unique<Store>(folder.filePath(QStringLiteral("account")));
    QSignalSpy opened(store.get(), &Store::opened);
    store->open();
    if (opened.isEmpty() && !opened.wait()) qFatal("the store does not open");
    client = std::make_unique<api::Client>(account.clientConfig());
}

template <class R>
R AccountBench::ask(std::function<R(ReadSession&)> work)
{
    std::optional<R> answer;
    QObject context;
    // Behind everything applied so far.
    store->apply({}, &context, [&] { store->read<R>(&context, work, [&](R result) { answer = std::move(result); }); });
    if (!QTest::qWaitFor([&] { return answer.has_value(); }, 10000)) qFatal("the store does not answer");
    return *answer;
}

BookingDetail AccountBench::detail(const QString& uid)
{
    return ask<BookingDetail>([uid](ReadSession& session) { return session.detail(BookingId(uid)); });
}

qint64 AccountBench::storedCount()
{
    return ask<qint64>([](ReadSession& session) { return session.bookingCount(); });
}

QString AccountBench::syncValue(const QString& key)
{
    return ask<QString>([key](ReadSession& session) { return session.syncValue(key); });
}

Directory AccountBench::directory()
{
    return ask<Directory>([](ReadSession& session) { return session.directory(); });
}

void AccountBench::fillStore()
{
    ChangeSet changes;
    for (const Booking& booking : account.bookings)
        changes.bookings.append({booking, BookingUpsert::Completeness::Full, {}, {}});
    store->apply(std::move(changes));
    (void)storedCount(); // committed: readers see it
}

QString AccountBench::journalPath() const { return store->folder() + QStringLiteral("/journal.sqlite"); }

} // namespace yoyaku::test
