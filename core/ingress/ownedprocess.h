#pragma once

#include <QProcess>
#include <memory>

namespace yoyaku::ingress {

/// A process that ends with us. On Linux the kernel kills it when this process dies, even by kill -9
/// (PR_SET_PDEATHSIG); the signal comes when the *thread* that started it ends, so start it from the GUI thread only,
/// which lives as long as the program. Elsewhere one that is left by a crash of ours runs on until the user ends it.
/// Nothing is inherited but its two pipes; it reads from nowhere.
[[nodiscard]] std::unique_ptr<QProcess> makeOwnedProcess();

/// Asks it to end, kills it after `patienceMs`, and deletes it then. Does not wait, but at the end of the application,
/// where one that is still there is killed and its end taken note of (a second at most).
void endProcess(std::unique_ptr<QProcess> process, int patienceMs);

} // namespace yoyaku::ingress
