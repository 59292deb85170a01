#pragma once

#include "core/domain/ingress.h"

#include <QStringList>

namespace yoyaku::ingress {

/// As it is called in PATH.
[[nodiscard]] QString commandOf(TunnelProgram program);
/// The word it is kept by in account.json.
[[nodiscard]] QString wordOf(TunnelProgram program);

/// The listener a tunnel leads to, on this computer.
struct TunnelTarget
{
    quint16 port = 0;
    bool isTls = false; ///< with a certificate for the public name, which nobody can check for 127.0.0.1
    bool operator==(const TunnelTarget&) const = default;
};

/// Arguments that open a tunnel in the foreground and print its address. No shell is involved, and nothing of them
/// comes from outside.
/// cloudflared: `--config` with nothing in it, because a config file of a named tunnel takes the place of `--url`;
/// no update of itself, because that ends the process. Source: developers.cloudflare.com, "Quick Tunnels".
/// tailscale: 1.52 or newer. Source: tailscale.com, "tailscale funnel command".
[[nodiscard]] QStringList argumentsOf(TunnelProgram program, const TunnelTarget& target);
[[nodiscard]] QStringList versionArgumentsOf(TunnelProgram program);

} // namespace yoyaku::ingress
