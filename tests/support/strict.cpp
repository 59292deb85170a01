#include "support/strict.h"

#include <QRegularExpression>
#include <QTest>

namespace yoyaku::test {

void failOnUnexpectedWarnings()
{
    // The offscreen platform of Qt 6.4 says this whenever a window asks for a size hint it cannot honour.
    static const QRegularExpression unexpected(QStringLiteral("^(?!This plugin does not support)."));
    QTest::failOnWarning(unexpected);
}

} // namespace yoyaku::test
