#pragma once

#include <QMetaType>
#include <QString>

namespace yoyaku::ui {

/// What is so on this computer about notices, tray and autostart; the app finds it out.
struct NoticeFacts
{
    enum class Service : quint8 {
        Unknown,
        Ready,
        Absent,
        Silent,   ///< there is one that does not answer
        TrayOnly, ///< none, but the tray shows notices
    };
    enum class Autostart : quint8 { Unknown, Unavailable, Off, On, OnOther, Failed };

    Service service = Service::Unknown;
    bool hasTray = false;
    Autostart autostart = Autostart::Unknown;
    QString autostartFile;
    bool operator==(const NoticeFacts&) const = default;
};

} // namespace yoyaku::ui
