#pragma once

#include <QByteArray>
#include <QtGlobal>

namespace yoyaku {

/// What the demo account is made of. The key and the secret are no secrets: they open invented data on loopback.
struct DemoOptions
{
    quint64 seed = 1;
    int hosts = 12;
    int bookings = 18000;
    double ratePerMinute = 6; ///< what guests do; 0: nothing
    quint16 port = 0;
    QByteArray apiKey = "sk_demo_0123456789";
    QByteArray webhookSecret = "whsec_demo_0123456789";
    bool exitWithParent = false; ///< end when standard input closes
};

} // namespace yoyaku
