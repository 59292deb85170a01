#pragma once

namespace yoyaku::test {

/// Call from every init(): a warning nobody expected fails the test.
void failOnUnexpectedWarnings();

} // namespace yoyaku::test
