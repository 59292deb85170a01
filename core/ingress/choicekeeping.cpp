#include "core/ingress/choicekeeping.h"

#include "core/ingress/publicbase.h"
#include "core/ingress/tunnelcommand.h"

namespace yoyaku::ingress {

namespace {

const auto kWay = QStringLiteral("ingress");
const auto kProgram = QStringLiteral("ingressTunnel");
const auto kProxy = QStringLiteral("ingressProxy");

/// In the order of IngressWay.
constexpr QLatin1String kWays[] = {QLatin1String("computer"), QLatin1String("tunnel"), QLatin1String("proxy"),
                                   QLatin1String("polling")};

} // namespace

IngressChoice keptChoice(const Settings& account)
{
    IngressChoice choice;
    const QString way = account.value(kWay).toString(), program = account.value(kProgram).toString();
    for (int i = 0; i < int(std::size(kWays)); ++i)
        if (way == kWays[i]) choice.way = IngressWay(i);
    for (const TunnelProgram known : kTunnelPrograms)
        if (program == wordOf(known)) choice.program = known;
    if (const QUrl base(account.value(kProxy).toString(), QUrl::StrictMode); isSafeBase(base)) choice.proxyBase = base;
    return choice;
}

void keepChoice(Settings& account, const IngressChoice& choice)
{
    account.setValue(kWay, QString(kWays[int(choice.way)]));
    account.setValue(kProgram, wordOf(choice.program));
    account.setValue(kProxy, choice.proxyBase.toString());
}

} // namespace yoyaku::ingress
