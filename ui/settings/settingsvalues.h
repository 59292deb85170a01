#pragma once

#include "ui/shell/accountchoice.h"
#include "ui/theme/theme.h"

#include <QByteArray>
#include <QString>
#include <QVector>

namespace yoyaku::ui {

/// What the settings page shows; the app fills it and takes the orders back.
struct SettingsValues
{
    ThemeMode theme = ThemeMode::System;
    QString language = QStringLiteral("en"); ///< "en", "ja"
    QByteArray zone;                         ///< IANA id
    QString webhookAddress;                  ///< empty: the listener does not run
    quint16 webhookPort = 8787;
    QString apiBase;
    bool hasSecret = false;   ///< a signing secret is known
    bool isDemo = false;      ///< the demo account brings its own key and secret
    QString keyPlace;         ///< "Key in system keyring", a sentence for the user; empty: no key
    bool canForgetKey = true; ///< false for a key from the environment
    QVector<AccountChoice> accounts;
    int retentionDays = 400; ///< 0: past bookings are kept for good
    QString dataFolder;
    QString version;
    bool operator==(const SettingsValues&) const = default;
};

} // namespace yoyaku::ui
