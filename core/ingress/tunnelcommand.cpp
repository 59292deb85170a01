#include "core/ingress/tunnelcommand.h"

#include <QProcess>

namespace yoyaku::ingress {

namespace {

QString listenerUrl(const TunnelTarget& target, const QString& tlsScheme)
{
    return QStringLiteral("%1://127.0.0.1:%2").arg(target.isTls ? tlsScheme : QStringLiteral("http")).arg(target.port);
}

} // namespace

QString commandOf(TunnelProgram program)
{
    return wordOf(program); // each is called what it is
}

QString wordOf(TunnelProgram program)
{
    switch (program) {
    case TunnelProgram::Cloudflared:
        return QStringLiteral("cloudflared");
    case TunnelProgram::Ngrok:
        return QStringLiteral("ngrok");
    case TunnelProgram::Tailscale:
        return QStringLiteral("tailscale");
    }
    return {};
}

QStringList argumentsOf(TunnelProgram program, const TunnelTarget& target)
{
    switch (program) {
    case TunnelProgram::Cloudflared: {
        QStringList all{QStringLiteral("tunnel"), QStringLiteral("--config"),
                        QProcess::nullDevice(),   QStringLiteral("--no-autoupdate"),
                        QStringLiteral("--url"),  listenerUrl(target, QStringLiteral("https"))};
        if (target.isTls) all.append(QStringLiteral("--no-tls-verify"));
        return all;
    }
    case TunnelProgram::Ngrok:
        return {QStringLiteral("http"),         listenerUrl(target, QStringLiteral("https")),
                QStringLiteral("--log"),        QStringLiteral("stdout"),
                QStringLiteral("--log-format"), QStringLiteral("logfmt")};
    case TunnelProgram::Tailscale:
        return {QStringLiteral("funnel"), listenerUrl(target, QStringLiteral("https+insecure"))};
    }
    return {};
}

QStringList versionArgumentsOf(TunnelProgram program)
{
    return {program == TunnelProgram::Cloudflared ? QStringLiteral("--version") : QStringLiteral("version")};
}

} // namespace yoyaku::ingress
