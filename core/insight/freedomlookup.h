#pragma once

#include "core/insight/hostfreedom.h"

#include <QObject>
#include <functional>

namespace yoyaku {

class DirectoryModel;
class Store;
struct ChangeSet;

/// Asks the store who is free, for drags, dialogs and popovers: whatever the shown window or filter is. Facts of the
/// days asked for lately are kept until a change touches them, so that a drag reads once. GUI thread; reads off it.
class FreedomLookup : public QObject
{
    Q_OBJECT

  public:
    FreedomLookup(Store& store, const DirectoryModel& directory, QObject* parent = nullptr);

    /// All that overlaps `window`. `done` on the GUI thread unless `context` has died; at once when it is kept.
    void facts(TimeSpan window, QObject* context, const std::function<void(const BusyFacts&)>& done);
    /// Of every member, in the directory's order, for the local day or days of the question's span.
    void ask(const FreedomQuestion& question, QObject* context,
             const std::function<void(const QVector<HostFreedom>&)>& done);

  Q_SIGNALS:
    /// What was answered may be different now.
    void changed();

  private:
    struct Reading
    {
        TimeSpan window;
        bool isStale = false; ///< a change touched it while it was on its way
        QVector<std::function<void(const BusyFacts&)>> waiting;
    };
    void read(TimeSpan window);
    void take(const BusyFacts& facts);
    void onChanged(const ChangeSet& changes);
    void forget(const std::function<bool(TimeSpan)>& isTouched);

    Store& m_store;
    const DirectoryModel& m_directory;
    QVector<BusyFacts> m_kept; ///< newest use last
    QVector<Reading> m_readings;
};

} // namespace yoyaku
