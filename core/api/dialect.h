#pragma once

#include "core/api/endpoints.h"

#include <QHash>
#include <QJsonObject>
#include <QStringList>
#include <QUrlQuery>
#include <QVector>
#include <map>

namespace yoyaku::api {

/// How the service words one operation, where that differs from the endpoint table. Empty parts are as in the table.
struct Wording
{
    QString path;                    ///< with one {…} for each path argument
    QVector<int> argOrder;           ///< argOrder[i]: which path argument fills the i-th {…}; empty: in order
    QHash<QString, QString> members; ///< our name of a JSON member -> the service's
    QHash<QString, QString> query;   ///< our name of a query item -> the service's
    bool operator==(const Wording&) const = default;
};

/// The differences between the endpoint table and the live service, told by the user's overrides file. Most paths and
/// fields of the API are inferred; what turns out otherwise is put right without a new build. Builders and decoders
/// know nothing of it: the client translates, and only where an operation has a wording. A value; any thread.
class Dialect
{
  public:
    /// Null when the operation is spoken as in the table.
    [[nodiscard]] const Wording* of(EndpointId id) const;
    void set(EndpointId id, Wording wording) { m_wordings[id] = std::move(wording); }
    [[nodiscard]] bool isEmpty() const { return m_wordings.empty(); }
    /// The path in force.
    [[nodiscard]] QString path(EndpointId id) const;
    bool operator==(const Dialect&) const = default;

  private:
    std::map<EndpointId, Wording> m_wordings;
};

/// What a file of overrides came to. An operation with a fault is left out as a whole, the others count.
struct DialectReading
{
    Dialect dialect;
    QStringList faults; ///< technical, one line each, beginning with the operation where there is one
};

/// Reads the overrides file:
///
///     { "listOrganizationUsers": { "path": "/v1/organization/users",
///                                  "members": { "userId": "memberId" },
///                                  "query": { "perPage": "limit" } } }
///
/// Keys are operationIds of the contract; rows of confidence Documented cannot be overridden. A path starts with `/`,
/// consists of plain segments (no host, no query, no `.` or `..`) and has as many {…} as the table's; where there are
/// two they have its names, in any order. Members and query items map our name to the service's, one to one. Pure.
[[nodiscard]] DialectReading parseDialect(const QByteArray& json);

/// Reads the file at once: it is tiny and wanted before the first call. No file is an empty dialect without faults.
[[nodiscard]] DialectReading loadDialect(const QString& path);

/// The body as the service words it: members renamed on every level. A renamed member wins over one of that name.
[[nodiscard]] QJsonObject toService(const QJsonObject& body, const Wording& wording);
/// The answer as our decoders want it, envelope and counters included. What is not JSON is returned as it is: judging
/// is for the decoder.
[[nodiscard]] QByteArray fromService(const QByteArray& body, const Wording& wording);
[[nodiscard]] QUrlQuery toService(const QUrlQuery& query, const Wording& wording);
[[nodiscard]] QStringList inOrder(const QStringList& pathArgs, const Wording& wording);

/// One row for each operation of the table, with the path in force.
[[nodiscard]] QVector<OperationFact> operationFacts(const Dialect& dialect);

} // namespace yoyaku::api
