#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace yoyaku::test {

/// The bytes of a file below the source tree, such as `tests/fixtures/api/booking.json`. Fails the test when
/// unreadable.
[[nodiscard]] QByteArray sourceFile(const QString& path);

/// One named case of a fixture file that holds an object of cases.
[[nodiscard]] QJsonObject fixtureCase(const QString& path, const QString& name);

} // namespace yoyaku::test
