#include "core/demo/demoanswer.h"

#include <QJsonDocument>

namespace yoyaku::demo {

namespace {

constexpr int kMostPerPage = 100;

void addErrors(QJsonObject& body, const Shape& shape)
{
    if (shape.errors == Shape::Errors::Missing) return;
    body.insert(QLatin1String("errors"),
                shape.errors == Shape::Errors::Null ? QJsonValue() : QJsonValue(QJsonObject()));
}

} // namespace

http::Response jsonResponse(int status, const QJsonObject& body)
{
    http::Response response;
    response.status = status;
    response.headers = {{"Content-Type", "application/json"}};
    response.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return response;
}

http::Response refused(const Refusal& refusal)
{
    return jsonResponse(refusal.status,
                        {{QStringLiteral("errors"), QJsonObject{{refusal.field, QJsonArray{refusal.message}}}},
                         {QStringLiteral("message"), refusal.message}});
}

http::Response wrapped(const Call& call, const QJsonValue& data, int status)
{
    QJsonObject body{{QStringLiteral("data"), data}};
    addErrors(body, call.shape);
    return jsonResponse(status, body);
}

http::Response deleted()
{
    http::Response response;
    response.status = 204;
    return response;
}

Result<Paging, Refusal> pagingOf(const QUrlQuery& query)
{
    Paging paging;
    for (auto [key, value] : {std::pair{"page", &paging.page}, std::pair{"perPage", &paging.perPage}}) {
        if (!query.hasQueryItem(QLatin1String(key))) continue;
        bool isNumber = false;
        *value = query.queryItemValue(QLatin1String(key)).toInt(&isNumber);
        if (!isNumber || *value < 1) return unreadable(key, "This is no positive number");
    }
    paging.perPage = std::min(paging.perPage, kMostPerPage);
    return paging;
}

http::Response paged(const Call& call, const QJsonArray& data, int total, Paging paging)
{
    const int pages = std::max(1, (total + paging.perPage - 1) / paging.perPage);
    QJsonObject body{{QStringLiteral("data"), data},
                     {QStringLiteral("totalCount"), total},
                     {QStringLiteral("count"), int(data.size())},
                     {QStringLiteral("currentPage"), paging.page},
                     {QStringLiteral("numberOfPages"), pages}};
    addErrors(body, call.shape);
    if (paging.page < pages)
        body.insert(QLatin1String("nextPage"), paging.page + 1);
    else if (call.shape.lastPage == Shape::LastPage::Null)
        body.insert(QLatin1String("nextPage"), QJsonValue());
    return jsonResponse(200, body);
}

} // namespace yoyaku::demo
