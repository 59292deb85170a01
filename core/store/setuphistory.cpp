#include "core/store/setuphistory.h"

#include "core/store/directorycodec.h"
#include "core/store/filtersql.h"
#include "core/store/readsession.h"
#include "core/store/schedulewriter.h"

#include <QSqlError>
#include <algorithm>

namespace yoyaku {

namespace {

using What = SetupChange::What;

/// How long an answer may have been on its way.
constexpr EpochMs kEchoMs = kMsPerMinute;

template <class Items, class Id>
auto find(const Items& items, const Id& id, Id std::decay_t<decltype(items[0])>::*member)
{
    return std::find_if(items.begin(), items.end(), [&](const auto& item) { return item.*member == id; });
}

SetupChange ofHost(What what, const UserId& host, int before, int after)
{
    SetupChange change;
    change.what = what;
    change.host = host;
    change.before = before;
    change.after = after;
    return change;
}

SetupChange ofRule(What what, const AssignRule& before, const AssignRule& after)
{
    SetupChange change;
    change.what = what;
    change.ruleBefore = before;
    change.rule = after;
    return change;
}

bool isSame(const AssignRule& a, const AssignRule& b)
{
    const auto undated = [](AssignRule rule) {
        rule.raw.remove(QLatin1String("updatedAt"));
        return rule;
    };
    return a == b || undated(a) == undated(b);
}

RuleId ruleOf(const SetupChange& change) { return change.rule.id.isEmpty() ? change.ruleBefore.id : change.rule.id; }

bool isAboutSame(const SetupChange& a, const SetupChange& b) { return a.host == b.host && ruleOf(a) == ruleOf(b); }

bool saysSame(const SetupChange& a, const SetupChange& b)
{
    return a.what == b.what && a.before == b.before && a.after == b.after && isSame(a.ruleBefore, b.ruleBefore) &&
           isSame(a.rule, b.rule);
}

SetupChange reversed(SetupChange change)
{
    constexpr std::pair<What, What> kPairs[] = {{What::HostAdded, What::HostRemoved},
                                                {What::RuleAdded, What::RuleRemoved}};
    const What what = change.what;
    for (const auto& [one, other] : kPairs) {
        if (what == one) change.what = other;
        if (what == other) change.what = one;
    }
    std::swap(change.before, change.after);
    std::swap(change.ruleBefore, change.rule);
    return change;
}

SetupChange changeOf(const QSqlQuery& row, const EventTypeId& eventType)
{
    SetupChange change;
    change.id = row.value(0).toLongLong();
    change.at = row.value(1).toLongLong();
    change.isOwn = row.value(2).toBool();
    change.eventType = eventType;
    change.what = What(row.value(3).toInt());
    change.host = UserId(row.value(4).toString());
    change.before = row.value(5).toInt();
    change.after = row.value(6).toInt();
    const QVector<AssignRule> rules = rowcodec::toRules(row.value(7).toByteArray());
    change.ruleBefore = rules.value(0);
    change.rule = rules.value(1);
    return change;
}

QVector<SetupChange> read(const QSqlDatabase& db, const EventTypeId& eventType, EpochMs since, int most)
{
    QVector<SetupChange> changes;
    ReadQuery query(db,
                    QStringLiteral("SELECT id, learned_ms, own, what, user_id, before, after, rules FROM setup_change "
                                   "INDEXED BY setup_change_of WHERE event_type = ? AND learned_ms >= ? "
                                   "ORDER BY id DESC LIMIT ?"),
                    {eventType.text(), since, most});
    while (query.next()) changes.append(changeOf(query, eventType));
    return changes;
}

// After an echo the newest entry already says what comes next: the way back to the new value.
bool isEcho(const SetupChange& change, const QVector<SetupChange>& known, EpochMs now)
{
    const auto last =
        std::find_if(known.begin(), known.end(), [&](const auto& one) { return isAboutSame(one, change); });
    if (last == known.end()) return false;
    return saysSame(*last, change) || (last->isOwn && last->at > now - kEchoMs && saysSame(reversed(*last), change));
}

QString run(QSqlDatabase& db, const QString& sql, const QVariantList& values)
{
    QSqlQuery query(db);
    if (!query.prepare(sql)) return query.lastError().text();
    for (const QVariant& value : values) query.addBindValue(value);
    return query.exec() ? QString() : query.lastError().text();
}

} // namespace

QVector<SetupChange> setupChanges(const QVector<EventTypeHost>& before, const QVector<EventTypeHost>& after)
{
    QVector<SetupChange> changes;
    for (const EventTypeHost& host : after) {
        const auto was = find(before, host.userId, &EventTypeHost::userId);
        if (was == before.end())
            changes.append(ofHost(What::HostAdded, host.userId, 0, host.priority));
        else if (was->priority != host.priority)
            changes.append(ofHost(What::Priority, host.userId, was->priority, host.priority));
    }
    for (const EventTypeHost& host : before)
        if (find(after, host.userId, &EventTypeHost::userId) == after.end())
            changes.append(ofHost(What::HostRemoved, host.userId, host.priority, 0));
    return changes;
}

QVector<SetupChange> setupChanges(const QVector<AssignRule>& before, const QVector<AssignRule>& after)
{
    QVector<SetupChange> changes;
    for (const AssignRule& rule : after) {
        const auto was = find(before, rule.id, &AssignRule::id);
        if (was == before.end())
            changes.append(ofRule(What::RuleAdded, {}, rule));
        else if (!isSame(*was, rule))
            changes.append(ofRule(What::RuleChanged, *was, rule));
    }
    for (const AssignRule& rule : before)
        if (find(after, rule.id, &AssignRule::id) == after.end()) changes.append(ofRule(What::RuleRemoved, rule, {}));
    return changes;
}

QString writeSetupChanges(QSqlDatabase db, const EventTypeId& eventType, const QVector<SetupChange>& changes,
                          bool isOwn)
{
    if (changes.isEmpty()) return {};
    const EpochMs now = storeNow();
    const QVector<SetupChange> known = read(db, eventType, 0, kMostSetupChanges);
    QString error;
    for (const SetupChange& change : changes) {
        if (!error.isEmpty() || (!isOwn && isEcho(change, known, now))) continue;
        const bool isOfRule = !ruleOf(change).isEmpty();
        error =
            run(db,
                QStringLiteral("INSERT INTO setup_change (event_type, learned_ms, own, what, user_id, before, after, "
                               "rules) VALUES (?,?,?,?,?,?,?,?)"),
                {eventType.text(), now, isOwn, int(change.what),
                 isOfRule ? QString::fromLatin1("") : change.host.text(), change.before, change.after,
                 isOfRule ? rowcodec::fromRules({change.ruleBefore, change.rule}) : QByteArray("")});
    }
    if (!error.isEmpty()) return error;
    return run(db,
               QStringLiteral("DELETE FROM setup_change WHERE id IN (SELECT id FROM setup_change INDEXED BY "
                              "setup_change_of WHERE event_type = ? ORDER BY id DESC LIMIT -1 OFFSET ?)"),
               {eventType.text(), kMostSetupChanges});
}

QVector<SetupChange> readSetupChanges(const ReadSession& session, const EventTypeId& eventType, EpochMs since, int most)
{
    return read(session.database(), eventType, since, most);
}

} // namespace yoyaku
