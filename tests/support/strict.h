#pragma once

#include <QTest>

namespace yoyaku::test {

/// Call from every init(): a warning nobody expected fails the test.
void failOnUnexpectedWarnings();

/// How long a test waits for what it expects. A wait ends the moment it is met, so patience costs nothing while all is
/// well, and a busy machine does not fail what works.
inline constexpr int kPatienceMs = 30'000;

} // namespace yoyaku::test

// QtTest's own five seconds are too short for a machine that builds beside its tests.
#undef QTRY_VERIFY
#undef QTRY_VERIFY2
#undef QTRY_COMPARE
#define QTRY_VERIFY(expression) QTRY_VERIFY_WITH_TIMEOUT(expression, yoyaku::test::kPatienceMs)
#define QTRY_VERIFY2(expression, text) QTRY_VERIFY2_WITH_TIMEOUT(expression, text, yoyaku::test::kPatienceMs)
#define QTRY_COMPARE(actual, expected) QTRY_COMPARE_WITH_TIMEOUT(actual, expected, yoyaku::test::kPatienceMs)
