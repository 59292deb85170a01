#pragma once

#include <QtGlobal>

namespace yoyaku::ingress {

/// Whether a listener on this computer could have the port right now. Opens it and closes it again: a few system calls,
/// nothing is waited for.
[[nodiscard]] bool isPortFree(quint16 port);

} // namespace yoyaku::ingress
