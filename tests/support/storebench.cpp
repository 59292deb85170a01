#include "support/storebench.h"

#include <QSignalSpy>

namespace yoyaku::test {

StoreBench::StoreBench() : store(folder.filePath(QStringLiteral("account")))
{
    QSignalSpy opened(&store, &Store::opened);
    store.open();
    if (opened.isEmpty() && !opened.wait(kPatienceMs)) qFatal("the store does not open");
}

void StoreBench::apply(ChangeSet set)
{
    bool isDone = false;
    QObject context;
    store.apply(std::move(set), &context, [&] { isDone = true; });
    if (!QTest::qWaitFor([&] { return isDone; }, kPatienceMs)) qFatal("the store does not commit");
}

int StoreBench::purge(EpochMs endedBefore)
{
    std::optional<int> removed;
    QObject context;
    store.purge(endedBefore, &context, [&](int count) { removed = count; });
    if (!QTest::qWaitFor([&] { return removed.has_value(); }, kPatienceMs)) qFatal("the store does not commit");
    return *removed;
}

} // namespace yoyaku::test
