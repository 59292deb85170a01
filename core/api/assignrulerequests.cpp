#include "core/api/assignrulecodec.h"
#include "core/api/requestparts.h"

namespace yoyaku::api {

Request<Page<AssignRule>> listAssignRules(const EventTypeId& id, int page, int perPage)
{
    return pageRequest<AssignRule>(EndpointId::ListAssignRules, {id.text()}, pageQuery(page, perPage),
                                   decodeAssignRule);
}

Request<AssignRule> createAssignRule(const EventTypeId& id, const QJsonObject& body)
{
    return oneRequest<AssignRule>(EndpointId::CreateAssignRule, {id.text()}, decodeAssignRule, body);
}

Request<AssignRule> updateAssignRule(const EventTypeId& id, const RuleId& rule, const QJsonObject& body)
{
    return oneRequest<AssignRule>(EndpointId::UpdateAssignRule, {id.text(), rule.text()}, decodeAssignRule, body);
}

Request<Done> deleteAssignRule(const EventTypeId& id, const RuleId& rule)
{
    return deleteRequest(EndpointId::DeleteAssignRule, {id.text(), rule.text()});
}

} // namespace yoyaku::api
