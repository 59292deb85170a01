#pragma once

#include "core/api/apierror.h"
#include "core/base/instant.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>
#include <initializer_list>
#include <optional>

namespace yoyaku::api {

/// The error of a reply that lacks a required key. `where` is its key path, such as `data[3].startedAt`.
[[nodiscard]] ApiError badReply(QString where);

/// Reads fields of one JSON object the forgiving way: null and missing are the same and empty, a field of another type
/// or an impossible date is left empty and its key path noted. Borrows `soft`, which may be null. Any thread. Source:
/// API guide, "General rules" and "Dates, zones, ids".
class JsonReader
{
  public:
    JsonReader(QJsonObject object, QString path, QStringList* soft);

    [[nodiscard]] QString pathOf(QLatin1String key) const;
    /// Of one item of the array at `key`.
    [[nodiscard]] QString pathOf(QLatin1String key, qsizetype index) const;
    /// Notes the key as malformed.
    void complain(QLatin1String key) const;

    /// Whole numbers are taken as text too: ids are opaque.
    [[nodiscard]] QString text(QLatin1String key) const;
    /// For names that fall back to the id.
    [[nodiscard]] QString textOr(QLatin1String key, const QString& fallback) const;
    /// The first of the keys that has text. The guide has more than one name for some ids.
    [[nodiscard]] QString firstText(std::initializer_list<QLatin1String> keys) const;
    /// UTC epoch milliseconds.
    [[nodiscard]] std::optional<EpochMs> instant(QLatin1String key) const;
    /// Numbers in quotes are taken too.
    [[nodiscard]] std::optional<int> number(QLatin1String key) const;
    /// True, false, 1 and 0, in quotes too: the pages disagree on how a yes is written.
    [[nodiscard]] std::optional<bool> flag(QLatin1String key) const;
    [[nodiscard]] QJsonObject object(QLatin1String key) const;
    [[nodiscard]] QJsonArray array(QLatin1String key) const;
    /// The strings of an array; a lone string counts as an array of one.
    [[nodiscard]] QStringList texts(QLatin1String key) const;

  private:
    [[nodiscard]] static QString asText(const QJsonValue& value);

    QJsonObject m_object;
    QString m_path;
    QStringList* m_soft;
};

} // namespace yoyaku::api
