#pragma once

#include "core/insight/rulereplay.h"
#include "core/sync/edit.h"

#include <QJsonObject>
#include <QObject>
#include <functional>

namespace yoyaku {

class DirectoryModel;

/// What the user has changed of hosts and rules and not applied yet, an event type at a time. Nothing of it is sent,
/// and nothing is in the outbox, before takeActs(). Laid over what the directory and the open edits say, so that a
/// change that has meanwhile come about elsewhere drops out by itself. Survives a restart through toJson(). GUI thread.
class RulesDraft : public QObject
{
    Q_OBJECT

  public:
    /// One changed thing. `rule` is set for rules, `host` for priorities.
    struct Change
    {
        enum class What : quint8 { Priority, RuleChanged, RuleAdded, RuleRemoved };
        What what = What::Priority;
        UserId host;
        int before = 0, after = 0;   ///< priorities
        AssignRule rule, ruleBefore; ///< as it would be; as it is
        QJsonObject body;            ///< what would be sent of it: changed top-level members, or the whole new rule
        bool operator==(const Change&) const = default;
    };

    RulesDraft(DirectoryModel& directory, EditSink& edits, QObject* parent = nullptr);

    /// In the order of hosts, then of rules; empty: there is no draft.
    [[nodiscard]] QVector<Change> changes(const EventTypeId& eventType) const;
    [[nodiscard]] QVector<EventTypeId> eventTypes() const; ///< that have a draft

    /// As the service and the open edits have it.
    [[nodiscard]] AssignSetup before(const EventTypeId& eventType) const;
    /// The same with the draft laid over.
    [[nodiscard]] AssignSetup after(const EventTypeId& eventType) const;

    void setPriority(const EventTypeId& eventType, const UserId& host, int priority);
    /// Of a rule of the expected shape only; others are changed as raw JSON. The limits are minutes, empty: none.
    void setRule(const EventTypeId& eventType, const AssignRule& rule);
    /// Returns the placeholder id of the new rule ("draft-1").
    RuleId addRule(const EventTypeId& eventType, const QString& name);
    void removeRule(const EventTypeId& eventType, const RuleId& rule);
    /// Within the order in which rules are tried.
    void moveRule(const EventTypeId& eventType, int from, int to);
    /// What is assumed of a rule; kept on this computer, never sent and no change of the draft.
    void assumeMethod(const EventTypeId& eventType, const RuleId& rule, AssignMethod method);

    void discard(const EventTypeId& eventType);
    /// Steps back through what was done to the draft of this event type since it was empty.
    [[nodiscard]] bool canUndo(const EventTypeId& eventType) const;
    void undo(const EventTypeId& eventType);
    [[nodiscard]] bool canRedo(const EventTypeId& eventType) const;
    void redo(const EventTypeId& eventType);

    /// The writes the draft stands for, in order; the draft is empty afterwards.
    [[nodiscard]] QVector<EditAct> takeActs(const EventTypeId& eventType);

    [[nodiscard]] QJsonObject toJson() const;
    void fromJson(const QJsonObject& kept);

  Q_SIGNALS:
    /// before(), after() or changes() of it are different now.
    void changed(const yoyaku::EventTypeId& eventType);

  private:
    /// What is wanted of one event type; compared with what is there only when somebody asks.
    struct Wanted
    {
        QHash<UserId, int> priorities;
        QHash<RuleId, QJsonObject> patches; ///< changed top-level members of a rule
        QVector<AssignRule> added;
        QVector<RuleId> removed;
        bool operator==(const Wanted&) const = default;
    };
    struct Draft
    {
        Wanted now;
        QVector<Wanted> past, undone;
        QHash<RuleId, AssignMethod> methods;
        QHash<QString, AssignMethod> ofNew; ///< by name: of rules that were sent and have no id yet
    };
    static QJsonObject written(const Draft& draft);
    static Draft read(const QJsonValue& kept);
    [[nodiscard]] const Draft* draftOf(const EventTypeId& eventType) const;
    void step(const EventTypeId& eventType, const std::function<void(Wanted&)>& change);
    void clear(const EventTypeId& eventType);
    void onDirectory();
    /// What has come about elsewhere, or vanished, is no longer wanted.
    void prune(const EventTypeId& eventType, Draft& draft) const;
    void pruneHosts(const EventTypeId& eventType, Wanted& wanted) const;
    void pruneRules(const EventTypeId& eventType, Wanted& wanted) const;
    void adoptMethods(const EventTypeId& eventType, Draft& draft) const;
    [[nodiscard]] bool isOfService(const EventTypeId& eventType, const RuleId& rule) const;

    DirectoryModel& m_directory;
    EditSink& m_edits;
    QHash<EventTypeId, Draft> m_drafts;
    Directory m_seen; ///< what before() was made of when it was last announced
};

} // namespace yoyaku
