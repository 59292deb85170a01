#pragma once

#include "core/store/readsession.h"
#include "core/store/store.h"
#include "support/strict.h"

#include <QTemporaryDir>

namespace yoyaku::test {

/// A real store, opened in a temporary folder, whose writes and reads a test can wait for.
class StoreBench
{
  public:
    StoreBench();

    /// Waits until it is committed and announced.
    void apply(ChangeSet set);
    /// How many one batch removed.
    int purge(EpochMs endedBefore);
    template <class R>
    R read(std::function<R(ReadSession&)> work)
    {
        std::optional<R> result;
        QObject context;
        store.read<R>(&context, std::move(work), [&](R r) { result = std::move(r); });
        if (!QTest::qWaitFor([&] { return result.has_value(); }, kPatienceMs)) qFatal("the store does not answer");
        return *result;
    }
    [[nodiscard]] Directory directory()
    {
        return read<Directory>([](ReadSession& session) { return session.directory(); });
    }

    QTemporaryDir folder;
    Store store;
};

} // namespace yoyaku::test
