#pragma once

#include "contract/contractbench.h"

namespace yoyaku::test {

/// One call of Yoyaku's client to an operation, and what it should read from the contract's example answer.
struct ExampleCall
{
    QString operation;
    /// Sends it and puts what was decoded into a few words.
    std::function<api::Reply<QString>(ContractBench&)> make;
    QString expected;
};

/// One for each request that core/api/requests.h can build.
[[nodiscard]] QVector<ExampleCall> exampleCalls();

} // namespace yoyaku::test
