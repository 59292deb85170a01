#include "core/webhook/diagnosis.h"

#include "core/webhook/signature.h"

#include <algorithm>

namespace yoyaku::webhook {

namespace {

using Variant = SignatureDiagnosis::Variant;
using Ending = SignatureDiagnosis::Ending;

const QByteArray kPrefix = QByteArrayLiteral("whsec_");
constexpr qsizetype kMillisecondDigits = 13; // of any time from 2001 to 2286

/// One way the sender may have signed.
struct Guess
{
    Variant variant;
    QByteArray key;
    QByteArray timestamp;
    QByteArray body;
};

/// Both alphabets are met in practice. Empty when it is none of them.
QByteArray fromBase64(const QByteArray& text)
{
    for (const auto alphabet : {QByteArray::Base64Encoding, QByteArray::Base64UrlEncoding})
        if (const auto decoded =
                QByteArray::fromBase64Encoding(text, alphabet | QByteArray::AbortOnBase64DecodingErrors))
            return *decoded;
    return {};
}

QByteArray withoutNewline(const QByteArray& body)
{
    if (body.endsWith("\r\n")) return body.chopped(2);
    return body.endsWith('\n') ? body.chopped(1) : body;
}

/// Those that differ from the procedure in use, and that procedure first.
QVector<Guess> guesses(const QByteArray& secret, const QByteArray& t, const QByteArray& body)
{
    QVector<Guess> all{{Variant::AsUsed, secret, t, body}};
    const bool hasPrefix = secret.startsWith(kPrefix);
    const QByteArray bare = hasPrefix ? secret.mid(kPrefix.size()) : secret;
    if (hasPrefix && !bare.isEmpty()) all.append({Variant::SecretWithoutPrefix, bare, t, body});
    if (const QByteArray key = fromBase64(bare); !key.isEmpty()) all.append({Variant::SecretAsBase64, key, t, body});
    if (const QByteArray key = hasPrefix ? fromBase64(secret) : QByteArray(); !key.isEmpty())
        all.append({Variant::SecretAsBase64, key, t, body});
    for (const char* ending : {"\n", "\r\n"})
        if (!body.endsWith('\n')) all.append({Variant::BodyWithNewline, secret, t, body + ending});
    if (body.endsWith('\n')) all.append({Variant::BodyWithoutNewline, secret, t, withoutNewline(body)});
    all.append({Variant::TimeInMilliseconds, secret, t + "000", body});
    if (t.size() >= kMillisecondDigits) all.append({Variant::TimeInMilliseconds, secret, t.chopped(3), body});
    return all;
}

/// Adds an attempt, or its match to the one of the same kind: the guesses of one variant are one answer to the user.
void note(SignatureDiagnosis& diagnosis, const SignatureDiagnosis::Attempt& attempt)
{
    if (!diagnosis.attempts.isEmpty()) {
        SignatureDiagnosis::Attempt& last = diagnosis.attempts.last();
        if (last.variant == attempt.variant && last.secret == attempt.secret) {
            last.matches |= attempt.matches;
            return;
        }
    }
    diagnosis.attempts << attempt;
}

/// A true signature whose time is far off as seconds and near as milliseconds.
bool isNearAsMilliseconds(const Delivery& delivery, const QByteArray& t, qint64 toleranceMs)
{
    return t.size() >= kMillisecondDigits && qAbs(delivery.receivedAt - t.toLongLong()) <= toleranceMs;
}

Ending endingOf(const SignatureDiagnosis& diagnosis)
{
    Ending ending = Ending::Unexplained;
    for (const SignatureDiagnosis::Attempt& attempt : diagnosis.attempts) {
        if (!attempt.matches) continue;
        // A time in milliseconds explains a refusal although the signature itself is as it should be.
        if (attempt.variant != Variant::AsUsed)
            ending = Ending::Explained;
        else if (ending == Ending::Unexplained)
            ending = Ending::Matches;
    }
    return ending;
}

} // namespace

SignatureDiagnosis diagnose(const Delivery& delivery, const QVector<Secret>& secrets, qint64 toleranceMs)
{
    SignatureDiagnosis diagnosis;
    if (delivery.signatureHeader.trimmed().isEmpty()) {
        diagnosis.ending = Ending::NoHeader;
        return diagnosis;
    }
    const auto header = parseSignatureHeader(delivery.signatureHeader);
    if (!header) {
        diagnosis.ending = Ending::BadHeader;
        return diagnosis;
    }
    diagnosis.ageMs = delivery.receivedAt - header->timestamp.toLongLong() * kMsPerSecond;
    const bool hasSecret =
        std::any_of(secrets.begin(), secrets.end(), [](const Secret& secret) { return !secret.isEmpty(); });
    if (!hasSecret || delivery.body.size() < delivery.bodySize) {
        diagnosis.ending = hasSecret ? Ending::BodyCut : Ending::NoSecret;
        return diagnosis;
    }
    const bool isNear = isNearAsMilliseconds(delivery, header->timestamp, toleranceMs);
    for (int i = 0; i < secrets.size(); ++i) {
        if (secrets[i].isEmpty()) continue;
        bool matchesAsUsed = false;
        for (const Guess& guess : guesses(secrets[i].reveal(), header->timestamp, delivery.body)) {
            bool matches = isAmong(header->v1, signatureOf(Secret(guess.key), guess.timestamp, guess.body));
            if (guess.variant == Variant::AsUsed) matchesAsUsed = matches;
            if (guess.variant == Variant::TimeInMilliseconds) matches |= matchesAsUsed && isNear;
            note(diagnosis, {guess.variant, i, matches});
        }
    }
    diagnosis.ending = endingOf(diagnosis);
    return diagnosis;
}

} // namespace yoyaku::webhook
