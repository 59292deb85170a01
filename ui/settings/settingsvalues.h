#pragma once

#include "ui/shell/accountchoice.h"
#include "ui/theme/theme.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QVector>

namespace yoyaku::ui {

/// What can be set of the listener. For the computer, not for an account.
struct ListenerValues
{
    quint16 port = 8787;
    bool isOnEveryAddress = false;    ///< else this computer only
    QString certificateFile, keyFile; ///< PEM; both or neither
    int toleranceSeconds = 300;
    int ledgerDays = 30;
    int ledgerMegabytes = 512;
    bool operator==(const ListenerValues&) const = default;
};

/// How the program looks beside light and dark.
struct LookChoice
{
    Follow contrast = Follow::System; ///< high
    Follow motion = Follow::System;   ///< reduced
    int textPercent = 0;              ///< 0: as the desktop
    bool operator==(const LookChoice&) const = default;
};

/// What the settings page shows; the app fills it and takes the orders back.
struct SettingsValues
{
    ThemeMode theme = ThemeMode::System;
    LookChoice looks;
    QString language = QStringLiteral("en"); ///< "en", "ja"
    QByteArray zone;                         ///< IANA id
    ListenerValues listener;
    QStringList secrets;                ///< signing secrets, by what may be shown of them
    bool areSecretsFromOutside = false; ///< given by the environment: shown only
    QString apiBase;
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
