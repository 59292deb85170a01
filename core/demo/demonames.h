#pragma once

#include "core/domain/booking.h"

#include <QString>

namespace yoyaku::demo {

/// Mixes a number so that neighbours have nothing in common (SplitMix64).
[[nodiscard]] quint64 mixed(quint64 value);

/// An invented guest, the same for the same number.
struct Guest
{
    QString name, email, company, timeZone, message;
    QVector<Answer> answers;
    Tracking tracking;
    QString phoneNumber, textRemindNumber, textRemindCountryCode; ///< typed when booking; seeded guests have none
    QStringList ccEmails;
};
[[nodiscard]] Guest guestOf(quint64 number);

/// The n-th host's name; the first twelve are the team of the pictures.
[[nodiscard]] QString hostName(int n);

} // namespace yoyaku::demo
