#include "ui/live/deliverywords.h"

#include "core/models/directorymodel.h"
#include "ui/format/safetext.h"
#include "ui/format/timeformat.h"

#include <QCoreApplication>
#include <QStringList>

namespace yoyaku::ui {

namespace {

using Result = DeliveryCheck::Result;

/// The translator's context of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DeliveryWords)
};

/// How far a delivery came: the number of the check that stopped it, past the last when none did.
enum Stage { Header, Signature, Age, Form, Seen, State, Done };

Stage stoppedAt(const Delivery& delivery)
{
    static const std::pair<const char*, Stage> reasons[] = {
        {"no-header", Header}, {"bad-header", Header}, {"mismatch", Signature}, {"too-old", Age},
        {"too-new", Age},      {"bad-json", Form},     {"no-event", Form},      {"no-object", Form},
        {"no-uid", Form},      {"seen", Seen},         {"stale", State}};
    for (const auto& [reason, stage] : reasons)
        if (delivery.reason == QLatin1String(reason)) return stage;
    return Done;
}

QString whyStopped(const QString& reason)
{
    static const std::pair<const char*, const char*> words[] = {
        {"no-header", QT_TRANSLATE_NOOP("DeliveryWords", "not signed")},
        {"bad-header", QT_TRANSLATE_NOOP("DeliveryWords", "signature not readable")},
        {"mismatch", QT_TRANSLATE_NOOP("DeliveryWords", "signature does not match")},
        {"too-old", QT_TRANSLATE_NOOP("DeliveryWords", "signed too long ago")},
        {"too-new", QT_TRANSLATE_NOOP("DeliveryWords", "signed in the future")},
        {"bad-json", QT_TRANSLATE_NOOP("DeliveryWords", "not JSON")},
        {"no-event", QT_TRANSLATE_NOOP("DeliveryWords", "names no event")},
        {"no-object", QT_TRANSLATE_NOOP("DeliveryWords", "holds no booking")},
        {"no-uid", QT_TRANSLATE_NOOP("DeliveryWords", "booking without an id")},
        {"seen", QT_TRANSLATE_NOOP("DeliveryWords", "seen before")},
        {"stale", QT_TRANSLATE_NOOP("DeliveryWords", "older than what is stored")}};
    for (const auto& [key, text] : words)
        if (reason == QLatin1String(key)) return Words::tr(text);
    return reason;
}

QString foundBySweep(const QString& reason)
{
    static const std::pair<const char*, const char*> words[] = {
        {"created", QT_TRANSLATE_NOOP("DeliveryWords", "New booking")},
        {"moved", QT_TRANSLATE_NOOP("DeliveryWords", "Moved")},
        {"cancelled", QT_TRANSLATE_NOOP("DeliveryWords", "Cancelled")},
        {"changed", QT_TRANSLATE_NOOP("DeliveryWords", "Changed")},
        {"gone", QT_TRANSLATE_NOOP("DeliveryWords", "No longer in Jicoo")}};
    for (const auto& [key, text] : words)
        if (reason == QLatin1String(key)) return Words::tr(text);
    return Words::tr("Changed");
}

/// Arrival minus the `t` of the header; empty when there is none.
QString ageText(const Delivery& delivery)
{
    for (const QByteArray& part : delivery.signatureHeader.split(',')) {
        const QByteArray pair = part.trimmed();
        if (!pair.startsWith("t=")) continue;
        bool isNumber = false;
        const qint64 seconds = pair.mid(2).toLongLong(&isNumber);
        if (!isNumber || seconds <= 0 || seconds > delivery.receivedAt) return {};
        return Words::tr("signed %1 s before it came")
            .arg(double(delivery.receivedAt - seconds * 1000) / 1000, 0, 'f', 1);
    }
    return {};
}

QVector<DeliveryCheck> endings(const Delivery& delivery)
{
    QVector<DeliveryCheck> all{
        {Result::Passed, Words::tr("Written"), Words::tr("ledger no. %1").arg(delivery.number),
         Words::tr("before the answer")},
        {Result::Passed, Words::tr("Answered"), QString::number(delivery.status), answeredText(delivery)}};
    if (delivery.shownMs >= 0)
        all << DeliveryCheck{Result::Passed, Words::tr("Shown"), Words::tr("from arrival to the screen"),
                             Words::tr("after %1 ms").arg(qRound64(delivery.shownMs))};
    return all;
}

/// Of several secrets the one that signed; one that is not stored any more cannot be named.
QString signedText(const Delivery& delivery, const std::optional<DeliveryProof>& proof)
{
    if (!proof || proof->secrets < 2 || proof->secret < 0)
        return Words::tr("%1 bytes as received").arg(delivery.bodySize);
    return Words::tr("%1 bytes as received, secret %2 of %3")
        .arg(delivery.bodySize)
        .arg(proof->secret + 1)
        .arg(proof->secrets);
}

QString seenText(const std::optional<DeliveryProof>& proof)
{
    constexpr qsizetype kShownDigits = 8;
    if (!proof || proof->seenKey.isEmpty()) return Words::tr("by booking, event and time");
    return Words::tr("key %1…, kept %n day(s)", nullptr, proof->keptDays)
        .arg(QString::fromLatin1(proof->seenKey.toHex().left(kShownDigits)));
}

DeliveryCheck check(Stage stage, const Delivery& delivery, const QString& name, const QString& detail,
                    const QString& passed)
{
    const Stage stop = stoppedAt(delivery);
    if (stage > stop) return {Result::NotReached, name, {}, Words::tr("not asked")};
    if (stage == stop) return {Result::Failed, name, detail, whyStopped(delivery.reason)};
    return {Result::Passed, name, detail, passed};
}

} // namespace

bool isBelieved(const Delivery& delivery)
{
    if (delivery.verdict == Verdict::Recovered) return true;
    return delivery.status == 200 && delivery.verdict != Verdict::Malformed && delivery.verdict != Verdict::Forged;
}

bool canReapply(const Delivery& delivery)
{
    return isBelieved(delivery) && !delivery.booking.isEmpty() && delivery.verdict != Verdict::Recovered &&
           delivery.verdict != Verdict::Test;
}

QVector<DeliveryCheck> deliveryChecks(const Delivery& delivery, const std::optional<DeliveryProof>& proof)
{
    if (delivery.verdict == Verdict::Recovered)
        return {
            {Result::Passed, Words::tr("Comparison with Jicoo"), foundBySweep(delivery.reason), Words::tr("recovered")},
            {Result::NotReached, Words::tr("Delivery"), Words::tr("No delivery told of it."), Words::tr("none came")}};
    const QString header = safeText(QString::fromUtf8(delivery.signatureHeader.left(60)));
    QVector<DeliveryCheck> all;
    all << check(Header, delivery, Words::tr("Signature header"), header, Words::tr("read"))
        << check(Signature, delivery, QStringLiteral("HMAC-SHA256"), signedText(delivery, proof), Words::tr("match"))
        << check(Age, delivery, Words::tr("Age"), ageText(delivery), Words::tr("in time"));
    if (delivery.verdict != Verdict::Test)
        all << check(Form, delivery, Words::tr("Form"), safeText(delivery.event), Words::tr("an event of a booking"))
            << check(Seen, delivery, Words::tr("Seen before"), seenText(proof), Words::tr("first time"))
            << check(State, delivery, Words::tr("State"), Words::tr("against what was told before"),
                     Words::tr("newest"));
    return all + endings(delivery);
}

QString deliveryAbout(const Delivery& delivery, const DirectoryModel& directory)
{
    if (delivery.verdict == Verdict::Test) return Words::tr("Test event from this computer");
    // Nothing a forged or unreadable delivery says is shown as if it were so.
    if (!isBelieved(delivery)) return whyStopped(delivery.reason);
    QStringList parts;
    if (!delivery.guestName.isEmpty()) parts << safeText(delivery.guestName);
    if (!delivery.eventType.isEmpty()) parts << safeText(directory.eventTypeName(delivery.eventType));
    if (parts.isEmpty()) parts << safeText(delivery.booking.text());
    return parts.join(QStringLiteral(" · "));
}

QString answeredText(const Delivery& delivery)
{
    if (delivery.verdict == Verdict::Recovered) return Words::tr("by sync");
    if (delivery.answeredMs <= 0) return QStringLiteral("–");
    return Words::tr("%1 ms").arg(delivery.answeredMs, 0, 'f', 1);
}

QString eventText(const Delivery& delivery)
{
    if (delivery.verdict == Verdict::Recovered && delivery.event.isEmpty()) return foundBySweep(delivery.reason);
    return delivery.event.isEmpty() ? QStringLiteral("–") : safeText(delivery.event);
}

QString receivedText(const Delivery& delivery, const TimeFormat& format, EpochMs now)
{
    const bool isToday = format.day(delivery.receivedAt) == format.day(now);
    return isToday ? format.timeWithMillis(delivery.receivedAt) : format.stamp(delivery.receivedAt);
}

QString curlCommand(const Delivery& delivery, const QString& address)
{
    // Inside single quotes a shell reads nothing; only the quote itself has to be left and entered again.
    const auto quoted = [](QString text) {
        return QString(u'\'' + text.replace(u'\'', QStringLiteral("'\\''")) + u'\'');
    };
    // Raw: a body that begins with @ would name a file to send.
    return QStringLiteral("curl -X POST -H 'Content-Type: application/json' -H %1 --data-raw %2 %3")
        .arg(quoted(QStringLiteral("Jicoo-Webhook-Signature: ") + QString::fromUtf8(delivery.signatureHeader)),
             quoted(QString::fromUtf8(delivery.body)),
             address.isEmpty() ? QStringLiteral("\"${YOYAKU_WEBHOOK:?address of the listener}\"") : quoted(address));
}

} // namespace yoyaku::ui
