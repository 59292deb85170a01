#pragma once

#include <QProcess>
#include <QString>

namespace yoyaku::test {

/// Absolute path of a file of tests/contract.
[[nodiscard]] QString contractFile(const QString& name);
/// Empty when node and the tools of tests/contract/package.json are there, or a sentence that says what to do.
[[nodiscard]] QString missingTools();
/// Sets program and environment: the tools are found by require(), and none of Node's options in the shell gets in.
/// The arguments are left to the caller.
void prepareNode(QProcess& process);
/// Prism's own program, to be run by node.
[[nodiscard]] QString prismProgram();
/// Runs a script of tests/contract on the contract and returns what it printed. Ends the program when it cannot.
[[nodiscard]] QByteArray runScript(const QString& script, const QByteArray& input = {});

} // namespace yoyaku::test
