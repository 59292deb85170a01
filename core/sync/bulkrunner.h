#pragma once

#include "core/base/clock.h"
#include "core/sync/bulk.h"
#include "core/sync/bulkjournal.h"
#include "core/sync/editoutcome.h"

#include <QSet>
#include <QTimer>

namespace yoyaku {

struct BulkConfig
{
    QString journalPath;     ///< journal.sqlite of the account
    int holdMs = 5000;       ///< of the whole run, before its first call
    int gapMs = 500;         ///< between the end of one and the start of the next
    int checkAgainMs = 3000; ///< as the outbox's
};

/// Works through a run: one booking at a time through the EditSink, so that what holds for every edit holds here too
/// (compared with the service first, on disk before it is sent, waits while offline, 429 and Retry-After honoured by
/// the client's queue, an unknown outcome looked up and never sent again).
///
/// An item is Sending on disk before the sink hears of it. Found so at the next start it is either still in the sink's
/// own journal, and followed there, or it had left it, or had never reached it: then the service is asked, and only
/// what two looks do not find done is handed over anew. The run itself stands still until the user resumes it.
///
/// What is refused or in conflict is noted with its reason and dropped from the sink: the report tells of it, and the
/// service's state is shown. GUI thread; the journal has its own.
class BulkRunner final : public BulkDesk
{
    Q_OBJECT

  public:
    /// Asks the service whether an act made at `madeAt` was done. See EditSender::check.
    using Look = std::function<void(const EditAct& act, EpochMs madeAt, const EditFinish& finish)>;

    BulkRunner(BulkConfig config, EditSink& sink, Look look, const Clock& clock, QObject* parent = nullptr);

    /// Reads the journal. Call once, when the sink knows its own open edits. Answers by jobChanged() when there is a
    /// run, and loaded() in any case.
    void start();

    bool begin(const QString& kind, const QVector<BulkAct>& acts) override;
    bool undo() override;
    void sendNow() override;
    void pause() override;
    void resume() override;
    void stop() override;
    void putAway() override;
    [[nodiscard]] const BulkJob& job() const override { return m_job; }
    /// An edit that this run handed to the sink since the start: its report tells of it, so that nothing else needs to.
    [[nodiscard]] bool isOwn(const Edit& edit) const;

  Q_SIGNALS:
    void loaded();

  private:
    void takeOver(BulkJob job);
    void follow(int position);
    void next();
    void handOver(int position);
    void submit(int position);
    void lookFor(int position);
    void looked(int position, const EditOutcome& outcome);
    void onEdit(const Edit& edit);
    void finish(BulkItem::State state, const Edit& last);
    void setItem(int position, BulkItem::State state);
    void setState(BulkState state, BulkPause pause = BulkPause::None);
    void endIfOver();
    void stopWriting(const QString& systemText);
    [[nodiscard]] int waiting() const; ///< the first item still to be sent; -1: none

    const BulkConfig m_config;
    EditSink& m_sink;
    Look m_look;
    const Clock& m_clock;
    BulkJournal m_journal;
    BulkJob m_job;
    QTimer m_hold, m_gap;
    int m_current = -1; ///< the item that is Sending
    int m_looks = 0;
    EditId m_sent; ///< the sink's name of it; empty until it has one
    QSet<EditId> m_own;
    bool m_isStopping = false;
};

} // namespace yoyaku
