#pragma once

#include "core/domain/delivery.h"

#include <QString>
#include <QVector>

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

/// Signature header, signature, age, form, seen before, newer state, written, answered. For what no delivery brought
/// (recovered by a comparison) one line that says so. Source: webhook/judge.h, whose reasons are read here.
[[nodiscard]] QVector<DeliveryCheck> deliveryChecks(const Delivery& delivery);

/// Whom and what it is about, as plain text; for a refused one why it was refused, because nothing in it is believed.
[[nodiscard]] QString deliveryAbout(const Delivery& delivery, const DirectoryModel& directory);
/// "4.6 ms"; "by sync" for what a comparison found.
[[nodiscard]] QString answeredText(const Delivery& delivery);
/// The delivery as a shell command that sends the same bytes and the same signature to `address`.
[[nodiscard]] QString curlCommand(const Delivery& delivery, const QString& address);

} // namespace yoyaku::ui
