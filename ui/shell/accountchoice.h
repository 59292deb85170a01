#pragma once

#include <QString>

namespace yoyaku::ui {

/// One account as menu and settings list it.
struct AccountChoice
{
    QString id;
    QString name;
    QString address; ///< of the service; empty: the demo account, on this computer
    bool isCurrent = false;
    bool isKept = true; ///< can be renamed and removed; the demo account and one from the environment cannot
    bool operator==(const AccountChoice&) const = default;
};

} // namespace yoyaku::ui
