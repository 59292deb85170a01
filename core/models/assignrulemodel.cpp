#include "core/models/assignrulemodel.h"

#include "core/domain/ruleorder.h"
#include "core/models/directorymodel.h"

#include <algorithm>
#include <utility>

namespace yoyaku {

namespace {

void lay(QVector<AssignRuleModel::Row>& rows, const RuleEdit& act, const Edit& edit)
{
    using Kind = RuleEdit::Kind;
    if (act.kind == Kind::Create) {
        AssignRuleModel::Row row;
        row.rule.raw = act.body;
        row.pending = pendingOf(edit.state);
        row.edit = edit.id;
        rows.append(row);
        return;
    }
    const auto it =
        std::find_if(rows.begin(), rows.end(), [&](const auto& row) { return row.rule.id == act.before.id; });
    if (it == rows.end()) return; // no longer there: nothing to mark
    it->pending = std::max(it->pending, pendingOf(edit.state));
    it->isDeleting = it->isDeleting || (act.kind == Kind::Delete && edit.state != EditState::Refused);
    it->edit = edit.id;
}

} // namespace

AssignRuleModel::AssignRuleModel(DirectoryModel& directory, EditSink& edits, QObject* parent)
    : QObject(parent), m_directory(directory), m_edits(edits)
{
    connect(&directory, &DirectoryModel::changed, this, &AssignRuleModel::rebuild);
    connect(&edits, &EditSink::editChanged, this, [this](const Edit& edit) {
        if (!std::holds_alternative<RuleEdit>(edit.act)) return;
        if (edit.state != EditState::Settled) return rebuild();
        m_directory.settle(this, [this] { rebuild(); });
    });
}

void AssignRuleModel::setEventType(const EventTypeId& eventType)
{
    m_eventType = eventType;
    rebuild();
}

bool AssignRuleModel::isShapeConfirmed() const
{
    bool isAny = false;
    for (const EventType& type : m_directory.eventTypes())
        for (const AssignRule& rule : m_directory.rulesOf(type.id)) {
            if (!rule.isExpectedShape) return false;
            isAny = true;
        }
    return isAny;
}

void AssignRuleModel::rebuild()
{
    QVector<Row> rows;
    for (const AssignRule& rule : inTryingOrder(m_directory.rulesOf(m_eventType))) {
        Row row;
        row.rule = rule;
        rows.append(row);
    }
    for (const Edit& edit : m_edits.open())
        if (const auto* act = std::get_if<RuleEdit>(&edit.act); act && act->eventType == m_eventType)
            lay(rows, *act, edit);
    if (std::exchange(m_rows, rows) != rows) Q_EMIT rowsChanged();
}

} // namespace yoyaku

#include "moc_assignrulemodel.cpp"
