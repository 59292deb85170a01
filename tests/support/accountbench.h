#pragma once

#include "core/base/clock.h"
#include "core/store/readsession.h"
#include "core/store/store.h"
#include "support/smallaccount.h"

#include <QTemporaryDir>

namespace yoyaku::test {

/// A real store in a temporary folder and a real client on a SmallAccount. `reopen` is what a restart does.
class AccountBench
{
  public:
    AccountBench();

    /// New store and client on the same folder and account.
    void reopen();
    /// What the store would show. Waits for the reader thread.
    [[nodiscard]] BookingDetail detail(const QString& uid);
    [[nodiscard]] qint64 storedCount();
    [[nodiscard]] QString syncValue(const QString& key);
    [[nodiscard]] Directory directory();
    /// Puts what the account holds into the store, as a sync would have, and waits until readers see it.
    void fillStore();
    [[nodiscard]] QString journalPath() const;

    QTemporaryDir folder;
    SmallAccount account;
    SystemClock clock;
    std::unique_ptr<Store> store;
    std::unique_ptr<api::Client> client;

  private:
    template <class R>
    R ask(std::function<R(ReadSession&)> work);
};

} // namespace yoyaku::test
