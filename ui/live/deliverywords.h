#pragma once

#include "core/domain/delivery.h"
#include "core/domain/deliveryproof.h"

#include <QString>
#include <QVector>
#include <optional>

namespace yoyaku {
class DirectoryModel;
}

namespace yoyaku::ui {

class TimeFormat;

/// One line of what was checked on a delivery, in the order it is checked.
struct DeliveryCheck
{
    enum class Result : quint8 { Passed, Failed, NotReached };
    Result result = Result::NotReached;
    QString name;    ///< "HMAC-SHA256"
    QString detail;  ///< "812 bytes as received"
    QString outcome; ///< "match"
};

/// What it says is believed: it was signed truly and in time, or this computer found it itself.
[[nodiscard]] bool isBelieved(const Delivery& delivery);
/// It can be applied once more: signed, readable, about a booking. Source: Receiver::reapply().
[[nodiscard]] bool canReapply(const Delivery& delivery);

/// Signature header, signature, age, form, seen before, newer state, written, answered, shown. For what no delivery
/// brought (recovered by a comparison) one line that says so. Source: webhook/judge.h, whose reasons are read here.
/// `proof`: by what it was recognised; empty: not read yet.
[[nodiscard]] QVector<DeliveryCheck> deliveryChecks(const Delivery& delivery,
                                                    const std::optional<DeliveryProof>& proof = {});

/// Whom and what it is about, as plain text; for a refused one why it was refused, because nothing in it is believed.
[[nodiscard]] QString deliveryAbout(const Delivery& delivery, const DirectoryModel& directory);
/// "4.6 ms"; "by sync" for what a comparison found.
[[nodiscard]] QString answeredText(const Delivery& delivery);
/// The event's raw name; of a recovered one what the sweep found, in words; "–" for neither.
[[nodiscard]] QString eventText(const Delivery& delivery);
/// When it came: to the millisecond today, with its date before.
[[nodiscard]] QString receivedText(const Delivery& delivery, const TimeFormat& format, EpochMs now);
/// The delivery as a shell command that sends the same bytes and the same signature. The listener's address ends in a
/// part nobody is to guess, so without one the command takes it from the variable YOYAKU_WEBHOOK and stops without.
[[nodiscard]] QString curlCommand(const Delivery& delivery, const QString& address = {});

} // namespace yoyaku::ui
