#pragma once

#include "core/api/endpoints.h"
#include "core/base/result.h"
#include "core/demo/demorefusal.h"
#include "core/demo/demoshapes.h"
#include "core/http/server.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>
#include <QUrlQuery>

/// What every desk takes and gives: one call of the contract, and answers in its envelopes.
namespace yoyaku::demo {

/// One call, recognized: its operation, the path's arguments from left to right, query, body.
struct Call
{
    api::EndpointId operation{};
    QStringList args;
    QUrlQuery query;
    QJsonObject body;
    Shape shape; ///< of the answer
};

/// A JSON answer as it is.
[[nodiscard]] http::Response jsonResponse(int status, const QJsonObject& body);
/// A failure in the shape the contract supposes: errors by member, and a message.
[[nodiscard]] http::Response refused(const Refusal& refusal);
/// {"data", "errors"}, the latter in the call's shape.
[[nodiscard]] http::Response wrapped(const Call& call, const QJsonValue& data, int status = 200);
/// 204 without a body.
[[nodiscard]] http::Response deleted();

/// The asked page, from 1.
struct Paging
{
    int page = 1, perPage = 20;
};
/// 400 when page or perPage is no positive number. At most 100 a page: the service's maximum is not documented.
[[nodiscard]] Result<Paging, Refusal> pagingOf(const QUrlQuery& query);
/// One page of a list of `total` with the documented counters; on the last page nextPage is as the call's shape says.
[[nodiscard]] http::Response paged(const Call& call, const QJsonArray& data, int total, Paging paging);

/// The asked page of a list held in memory.
template <class List, class Json>
[[nodiscard]] http::Response listed(const Call& call, const List& list, Json json)
{
    const auto paging = pagingOf(call.query);
    if (!paging) return refused(paging.error());
    QJsonArray data;
    for (qsizetype i = qsizetype(paging->page - 1) * paging->perPage; i < list.size() && data.size() < paging->perPage;
         ++i)
        data.append(json(list[i]));
    return paged(call, data, int(list.size()), *paging);
}

} // namespace yoyaku::demo
