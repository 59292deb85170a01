#include "core/sync/bulkrunner.h"

#include "core/base/logging.h"

#include <QPointer>
#include <QUuid>
#include <algorithm>

namespace yoyaku {

namespace {

using State = BulkItem::State;
using ErrorKind = api::ApiError::Kind;

constexpr int kLooks = 2;

bool isTheKeys(const api::ApiError& error)
{
    return error.kind == ErrorKind::Forbidden || error.kind == ErrorKind::PlanLimit;
}

QString newId() { return QUuid::createUuid().toString(QUuid::WithoutBraces); }

} // namespace

BulkRunner::BulkRunner(BulkConfig config, EditSink& sink, Look look, const Clock& clock, QObject* parent)
    : BulkDesk(parent),
      m_config(std::move(config)),
      m_sink(sink),
      m_look(std::move(look)),
      m_clock(clock),
      m_journal(m_config.journalPath, this)
{
    m_hold.setSingleShot(true);
    m_gap.setSingleShot(true);
    connect(&m_hold, &QTimer::timeout, this, &BulkRunner::sendNow);
    connect(&m_gap, &QTimer::timeout, this, &BulkRunner::next);
    connect(&m_sink, &EditSink::editChanged, this, &BulkRunner::onEdit);
}

void BulkRunner::start()
{
    m_journal.load([this](BulkJob job, const QString& error) {
        // The window tells of a journal that cannot be used; the outbox says it.
        if (!error.isEmpty()) qCInfo(lcSync) << "the run over many bookings could not be read:" << error;
        if (error.isEmpty() && !job.isEmpty() && m_job.isEmpty()) takeOver(std::move(job));
        Q_EMIT loaded();
    });
}

void BulkRunner::takeOver(BulkJob job)
{
    m_job = std::move(job);
    const auto on = std::find_if(m_job.items.begin(), m_job.items.end(),
                                 [](const BulkItem& item) { return item.state == State::Sending; });
    if (m_job.state != BulkState::Ended) setState(BulkState::Paused, BulkPause::Restarted);
    if (on != m_job.items.end()) follow(int(on - m_job.items.begin()));
    endIfOver();
}

void BulkRunner::follow(int position)
{
    m_current = position;
    m_looks = 0;
    for (const Edit& open : m_sink.open()) {
        if (open.act != m_job.items.at(position).edit.act) continue;
        m_sent = open.id;
        m_own.insert(open.id);
        return onEdit(open);
    }
    lookFor(position);
}

void BulkRunner::lookFor(int position)
{
    const BulkItem& item = m_job.items.at(position);
    m_look(item.edit.act, item.edit.createdAt,
           [self = QPointer(this), position, id = m_job.id](const EditOutcome& outcome) {
               if (self && self->m_job.id == id && self->m_current == position) self->looked(position, outcome);
           });
}

void BulkRunner::looked(int position, const EditOutcome& outcome)
{
    using Kind = EditOutcome::Kind;
    Edit edit = m_job.items.at(position).edit;
    if (outcome.kind == Kind::Done) return finish(State::Done, edit);
    if (outcome.kind == Kind::Gone) {
        edit.error = outcome.error;
        return finish(State::Refused, edit);
    }
    const bool isSeen = outcome.kind == Kind::Unchanged;
    if (isSeen && ++m_looks >= kLooks) {
        // Not in the sink's journal and not done there: it never left. It takes its turn again.
        m_current = -1;
        setItem(position, State::Waiting);
        if (m_isStopping) stop();
        if (m_job.state == BulkState::Running) next();
        return;
    }
    QTimer::singleShot(m_config.checkAgainMs, this, [this, position, id = m_job.id] {
        if (m_job.id == id && m_current == position) lookFor(position);
    });
}

bool BulkRunner::begin(const QString& kind, const QVector<BulkAct>& acts)
{
    if (acts.isEmpty() || (!m_job.isEmpty() && m_job.state != BulkState::Ended)) return false;
    const EpochMs now = m_clock.now();
    m_job = {newId(), kind, now, now + m_config.holdMs, BulkState::Held, BulkPause::None, {}};
    for (const BulkAct& one : acts) {
        BulkItem item;
        item.edit = {EditId(newId()), one.act, EditState::Held, one.about, now, now, {}};
        m_job.items.append(item);
    }
    m_current = -1;
    m_isStopping = false;
    m_journal.begin(m_job, [this, id = m_job.id](const QString& error) {
        if (m_job.id != id || m_job.state != BulkState::Held) return;
        if (!error.isEmpty()) return stopWriting(error);
        m_hold.start(m_config.holdMs);
    });
    Q_EMIT jobChanged();
    return true;
}

bool BulkRunner::undo()
{
    if (m_job.isEmpty() || m_job.state != BulkState::Held) return false;
    m_hold.stop();
    m_job = {};
    m_journal.clear();
    Q_EMIT jobChanged();
    return true;
}

void BulkRunner::sendNow()
{
    if (m_job.isEmpty() || m_job.state != BulkState::Held) return;
    m_hold.stop();
    setState(BulkState::Running);
    next();
}

void BulkRunner::pause()
{
    if (m_job.isEmpty() || m_job.state == BulkState::Ended) return;
    m_hold.stop();
    m_gap.stop();
    setState(BulkState::Paused, BulkPause::ByUser);
}

void BulkRunner::resume()
{
    if (m_job.isEmpty() || m_job.state != BulkState::Paused) return;
    m_isStopping = false;
    setState(BulkState::Running);
    // Found in the sink's journal inside its own hold: that asks, and this is the answer.
    if (m_current >= 0 && !m_sent.isEmpty()) m_sink.sendNow(EditId(m_sent));
    next();
}

void BulkRunner::stop()
{
    if (m_job.isEmpty() || m_job.state == BulkState::Ended) return;
    m_hold.stop();
    m_gap.stop();
    m_isStopping = true;
    for (int i = 0; i < m_job.items.size(); ++i)
        if (m_job.items.at(i).state == State::Waiting) setItem(i, State::Left);
    if (m_current >= 0 && !m_sent.isEmpty()) (void)m_sink.undo(EditId(m_sent)); // false: too late, it is told
    endIfOver();
}

void BulkRunner::putAway()
{
    if (m_job.isEmpty() || m_job.state != BulkState::Ended) return;
    m_job = {};
    m_journal.clear();
    Q_EMIT jobChanged();
}

int BulkRunner::waiting() const
{
    const auto it = std::find_if(m_job.items.begin(), m_job.items.end(),
                                 [](const BulkItem& item) { return item.state == State::Waiting; });
    return it == m_job.items.end() ? -1 : int(it - m_job.items.begin());
}

void BulkRunner::next()
{
    if (m_job.state != BulkState::Running || m_current >= 0) return;
    if (const int position = waiting(); position >= 0)
        handOver(position);
    else
        endIfOver();
}

// On disk before the sink hears of it: found so after a crash, it is looked for instead of sent again.
void BulkRunner::handOver(int position)
{
    m_current = position;
    m_looks = 0;
    m_sent = {};
    m_job.items[position].state = State::Sending;
    m_journal.putItem(m_job.id, position, m_job.items.at(position),
                      [this, position, id = m_job.id](const QString& error) {
                          if (m_job.id != id || m_current != position) return;
                          if (!error.isEmpty()) return stopWriting(error);
                          submit(position);
                      });
    Q_EMIT itemChanged(position);
}

void BulkRunner::submit(int position)
{
    const BulkItem& item = m_job.items.at(position);
    if (m_job.state != BulkState::Running) { // paused or stopped in between: nothing has left
        m_current = -1;
        return setItem(position, m_isStopping ? State::Left : State::Waiting), endIfOver();
    }
    const EditId id = m_sink.submit(item.edit.act, item.edit.about);
    m_sent = id;
    m_own.insert(id);
    m_sink.sendNow(id);
}

void BulkRunner::onEdit(const Edit& edit)
{
    if (m_current < 0 || m_sent.isEmpty() || edit.id != m_sent) return;
    switch (edit.state) {
    case EditState::Settled:
        return finish(State::Done, edit);
    case EditState::Undone:
        return finish(State::Left, edit);
    case EditState::Conflict:
        return finish(State::Conflict, edit);
    case EditState::Refused:
        return finish(edit.error.kind == ErrorKind::OutcomeUnknown ? State::Unknown : State::Refused, edit);
    default:
        Q_EMIT itemChanged(m_current);
    }
}

bool BulkRunner::isOwn(const Edit& edit) const
{
    // The sink tells of a new edit before it has said what it is called.
    return m_own.contains(edit.id) ||
           (m_current >= 0 && m_sent.isEmpty() && m_job.items.at(m_current).edit.act == edit.act);
}

void BulkRunner::finish(State state, const Edit& last)
{
    const int position = std::exchange(m_current, -1);
    const EditId sent = std::exchange(m_sent, {});
    Edit& edit = m_job.items[position].edit;
    edit.error = last.error;
    edit.theirs = last.theirs;
    setItem(position, state);
    // The report tells of it; beside forty others nobody answers it one by one.
    if (state == State::Refused || state == State::Conflict || state == State::Unknown)
        QMetaObject::invokeMethod(
            this, [this, sent] { m_sink.discard(sent); }, Qt::QueuedConnection);
    endIfOver();
    if (m_job.state != BulkState::Running) return;
    if (state == State::Refused && isTheKeys(edit.error)) return setState(BulkState::Paused, BulkPause::NotAllowed);
    m_gap.start(m_config.gapMs);
}

void BulkRunner::setItem(int position, State state)
{
    m_job.items[position].state = state;
    m_journal.putItem(m_job.id, position, m_job.items.at(position));
    Q_EMIT itemChanged(position);
}

void BulkRunner::setState(BulkState state, BulkPause pause)
{
    m_job.state = state;
    m_job.pause = pause;
    m_journal.putState(m_job);
    Q_EMIT jobChanged();
}

void BulkRunner::endIfOver()
{
    if (m_job.isEmpty() || m_job.state == BulkState::Ended || m_job.over() < m_job.items.size()) return;
    m_gap.stop();
    setState(BulkState::Ended);
}

void BulkRunner::stopWriting(const QString& systemText)
{
    qCWarning(lcSync) << "a run over many bookings could not be kept on disk:" << systemText;
    if (m_current >= 0) {
        m_job.items[m_current].state = State::Waiting;
        Q_EMIT itemChanged(std::exchange(m_current, -1));
    }
    setState(BulkState::Paused, BulkPause::CannotWrite);
}

} // namespace yoyaku

#include "moc_bulkrunner.cpp"
