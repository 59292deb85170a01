#include "core/webhook/signature.h"
#include "fuzz/require.h"

#include <algorithm>
#include <cstdint>

using namespace yoyaku;
using namespace yoyaku::webhook;

namespace {

constexpr EpochMs kNow = 1794364560000;
constexpr qint64 kToleranceMs = 300'000;
/// No input of the corpus is signed with it.
const Secret kSecret("whsec_only_the_fuzz_target_knows");

QByteArray written(const SignatureHeader& header)
{
    QByteArray text = "t=" + header.timestamp;
    for (const QByteArray& v1 : header.v1) text += ",v1=" + v1;
    return text;
}

void checkHeader(const QByteArray& value)
{
    const auto parsed = parseSignatureHeader(value);
    if (!parsed) return;
    FUZZ_REQUIRE(!parsed->timestamp.isEmpty() && !parsed->v1.isEmpty());
    FUZZ_REQUIRE(
        std::all_of(parsed->timestamp.begin(), parsed->timestamp.end(), [](char c) { return c >= '0' && c <= '9'; }));
    const auto again = parseSignatureHeader(written(*parsed));
    FUZZ_REQUIRE(again && again->timestamp == parsed->timestamp && again->v1 == parsed->v1);
}

SignatureOutcome outcome(const QByteArray& header, const QByteArray& body, EpochMs now = kNow)
{
    return verify(header, body, {Secret(), kSecret}, now, kToleranceMs).outcome;
}

} // namespace

/// The first line is a signature header, the rest a body. Nobody who does not know the secret gets in; whoever knows
/// it gets in whatever the body is, and not with another body or at another time.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const qsizetype lineEnd = bytes.indexOf('\n');
    const QByteArray header = bytes.left(lineEnd < 0 ? bytes.size() : lineEnd);
    const QByteArray body = lineEnd < 0 ? QByteArray() : bytes.mid(lineEnd + 1);

    checkHeader(header);
    const SignatureOutcome stranger = outcome(header, body);
    FUZZ_REQUIRE(stranger != SignatureOutcome::Ok && stranger != SignatureOutcome::TooOld);

    const QByteArray genuine = sign(kSecret, kNow, body);
    FUZZ_REQUIRE(outcome(genuine, body) == SignatureOutcome::Ok);
    FUZZ_REQUIRE(outcome(genuine, body + ' ') == SignatureOutcome::Mismatch);
    FUZZ_REQUIRE(outcome(genuine, body, kNow + kToleranceMs + kMsPerSecond) == SignatureOutcome::TooOld);
    FUZZ_REQUIRE(outcome(genuine, body, kNow - kToleranceMs - kMsPerSecond) == SignatureOutcome::TooOld);
    // What strangers put beside a true signature makes it unreadable at most.
    const SignatureOutcome beside = outcome(header + ',' + genuine, body);
    FUZZ_REQUIRE(beside == SignatureOutcome::Ok || beside == SignatureOutcome::BadHeader);
    return 0;
}
