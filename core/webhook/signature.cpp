#include "core/webhook/signature.h"

#include <algorithm>
#include <array>
#include <memory>
#include <openssl/core_names.h>
#include <openssl/evp.h>

namespace yoyaku::webhook {

namespace {

constexpr qsizetype kLongestTimestamp = 15; // as seconds far beyond any date, as milliseconds no overflow

bool isTimestamp(const QByteArray& text)
{
    return !text.isEmpty() && text.size() <= kLongestTimestamp &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// OpenSSL's, which uses the processor's own instructions for SHA-256 where it has them.
class HmacSha256
{
  public:
    explicit HmacSha256(QByteArrayView key) : m_context(EVP_MAC_CTX_new(algorithm()), &EVP_MAC_CTX_free)
    {
        char digest[] = "SHA256";
        const OSSL_PARAM parameters[] = {OSSL_PARAM_construct_utf8_string(OSSL_MAC_PARAM_DIGEST, digest, 0),
                                         OSSL_PARAM_construct_end()};
        m_isGood = m_context && EVP_MAC_init(m_context.get(), bytes(key), size(key), parameters) == 1;
    }
    void add(QByteArrayView part)
    {
        m_isGood = m_isGood && EVP_MAC_update(m_context.get(), bytes(part), size(part)) == 1;
    }
    /// Empty when the library fails.
    [[nodiscard]] QByteArray result()
    {
        std::array<unsigned char, 32> code{};
        std::size_t length = 0;
        if (!m_isGood || EVP_MAC_final(m_context.get(), code.data(), &length, code.size()) != 1) return {};
        return {reinterpret_cast<const char*>(code.data()), static_cast<qsizetype>(length)};
    }

  private:
    /// Looked up once, and shared by all threads, for the life of the program.
    static EVP_MAC* algorithm()
    {
        static EVP_MAC* const hmac = EVP_MAC_fetch(nullptr, "HMAC", nullptr);
        return hmac;
    }
    static const unsigned char* bytes(QByteArrayView text)
    {
        return reinterpret_cast<const unsigned char*>(text.data());
    }
    static std::size_t size(QByteArrayView text) { return static_cast<std::size_t>(text.size()); }

    std::unique_ptr<EVP_MAC_CTX, decltype(&EVP_MAC_CTX_free)> m_context;
    bool m_isGood = false;
};

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
    HmacSha256 hmac(secret.reveal());
    hmac.add(timestamp);
    hmac.add(".");
    hmac.add(body);
    return hmac.result().toHex();
}

bool isAmong(const QVector<QByteArray>& given, const QByteArray& expected)
{
    if (expected.isEmpty()) return false; // the computation failed: an empty v1 must not match it
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
