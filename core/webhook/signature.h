#pragma once

#include "core/base/instant.h"
#include "core/base/secret.h"

#include <QByteArray>
#include <QVector>
#include <optional>

/// Signatures of webhooks. Pure: no clock, no sockets. Source of every rule: API guide, "Signature".
namespace yoyaku::webhook {

/// What `Jicoo-Webhook-Signature` says.
struct SignatureHeader
{
    QByteArray timestamp;   ///< digits as received: they are part of what is signed. Unix seconds
    QVector<QByteArray> v1; ///< every v1, in order; other schemes are left out
};

/// Splits at ',', trims, splits at the first '='. Empty without a numeric `t` (once) and at least one v1.
[[nodiscard]] std::optional<SignatureHeader> parseSignatureHeader(const QByteArray& value);

/// Ok needs a match; TooOld is a true signature whose time differs from now by more than the tolerance, either way.
enum class SignatureOutcome : quint8 { Ok, NoHeader, BadHeader, TooOld, Mismatch };

struct SignatureCheck
{
    SignatureOutcome outcome = SignatureOutcome::NoHeader;
    int secretIndex = -1; ///< which secret matched (Ok and TooOld)
    qint64 ageMs = 0;     ///< now - t; negative: from the future (Ok and TooOld)
};

/// `body` are the raw bytes as received, `now` UTC epoch milliseconds. An empty secret never matches.
[[nodiscard]] SignatureCheck verify(const QByteArray& header, const QByteArray& body, const QVector<Secret>& secrets,
                                    EpochMs now, qint64 toleranceMs);

/// Lower-case hex of HMAC-SHA256 over `timestamp` + '.' + `body`.
[[nodiscard]] QByteArray signatureOf(const Secret& secret, const QByteArray& timestamp, const QByteArray& body);

/// Takes as long for a wrong first byte as for a wrong last one.
[[nodiscard]] bool equalInConstantTime(const QByteArray& a, const QByteArray& b);

/// Whether `expected` is one of `given`. Takes as long for a wrong first byte as for a wrong last one.
[[nodiscard]] bool isAmong(const QVector<QByteArray>& given, const QByteArray& expected);

/// A header value that verify() accepts: used by the demo account and the test event.
[[nodiscard]] QByteArray sign(const Secret& secret, EpochMs at, const QByteArray& body);

} // namespace yoyaku::webhook
