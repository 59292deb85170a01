#include "core/webhook/signature.h"

#include <QMessageAuthenticationCode>
#include <algorithm>

namespace yoyaku::webhook {

namespace {

constexpr qsizetype kLongestTimestamp = 15; // as seconds far beyond any date, as milliseconds no overflow

bool isTimestamp(const QByteArray& text)
{
    return !text.isEmpty() && text.size() <= kLongestTimestamp &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

bool equalInConstantTime(const QByteArray& a, const QByteArray& b)
{
    if (a.size() != b.size()) return false;
    unsigned char difference = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        difference |= static_cast<unsigned char>(a[i]) ^ static_cast<unsigned char>(b[i]);
    return difference == 0;
}

std::optional<SignatureHeader> parseSignatureHeader(const QByteArray& value)
{
    SignatureHeader header;
    bool hasTimestamp = false;
    for (const QByteArray& part : value.split(',')) {
        const qsizetype equals = part.indexOf('=');
        if (equals < 0) continue;
        const QByteArray key = part.left(equals).trimmed();
        const QByteArray text = part.mid(equals + 1).trimmed();
        if (key == "t") {
            if (hasTimestamp) return std::nullopt;
            hasTimestamp = true;
            header.timestamp = text;
        } else if (key == "v1") {
            header.v1 << text;
        }
    }
    if (!isTimestamp(header.timestamp) || header.v1.isEmpty()) return std::nullopt;
    return header;
}

QByteArray signatureOf(const Secret& secret, const QByteArray& timestamp, const QByteArray& body)
{
    QMessageAuthenticationCode code(QCryptographicHash::Sha256, secret.reveal());
    code.addData(timestamp);
    code.addData(".", 1);
    code.addData(body);
    return code.result().toHex();
}

bool isAmong(const QVector<QByteArray>& given, const QByteArray& expected)
{
    bool isFound = false;
    for (const QByteArray& one : given) isFound |= equalInConstantTime(expected, one);
    return isFound;
}

SignatureCheck verify(const QByteArray& header, const QByteArray& body, const QVector<Secret>& secrets, EpochMs now,
                      qint64 toleranceMs)
{
    if (header.trimmed().isEmpty()) return {SignatureOutcome::NoHeader};
    const auto parsed = parseSignatureHeader(header);
    if (!parsed) return {SignatureOutcome::BadHeader};
    SignatureCheck check{SignatureOutcome::Mismatch};
    for (int i = 0; i < secrets.size() && check.secretIndex < 0; ++i) {
        if (secrets[i].isEmpty()) continue;
        const QByteArray expected = signatureOf(secrets[i], parsed->timestamp, body);
        if (isAmong(parsed->v1, expected)) check.secretIndex = i;
    }
    if (check.secretIndex < 0) return check;
    check.ageMs = now - parsed->timestamp.toLongLong() * kMsPerSecond;
    check.outcome = qAbs(check.ageMs) > toleranceMs ? SignatureOutcome::TooOld : SignatureOutcome::Ok;
    return check;
}

QByteArray sign(const Secret& secret, EpochMs at, const QByteArray& body)
{
    const QByteArray timestamp = QByteArray::number(at / kMsPerSecond);
    return "t=" + timestamp + ",v1=" + signatureOf(secret, timestamp, body);
}

} // namespace yoyaku::webhook
