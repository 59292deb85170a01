#include "core/http/requestreader.h"
#include "fuzz/require.h"

#include <cstdint>
#include <functional>
#include <vector>

using namespace yoyaku::http;

namespace {

/// Small, so that inputs of a few hundred bytes reach them.
Limits smallLimits()
{
    Limits limits;
    limits.headerBytes = 512;
    limits.bodyBytes = 256;
    limits.headerCount = 12;
    return limits;
}

const QByteArray kSingleHeader("jicoo-webhook-signature");

/// All that one connection's bytes come to.
struct Reading
{
    std::vector<Request> requests;
    std::vector<bool> keepsAlive;
    int refusal = 0; ///< status; 0: not refused
    bool inBody = false;
};

/// `nextChunk` says how many of the `left` bytes come next; at least one.
Reading read(const QByteArray& bytes, const std::function<qsizetype(qsizetype left)>& nextChunk)
{
    RequestReader reader(smallLimits(), {kSingleHeader});
    Reading reading;
    for (qsizetype at = 0; at < bytes.size();) {
        const qsizetype size = nextChunk(bytes.size() - at);
        reader.append(bytes.mid(at, size));
        at += size;
        while (!reader.isIdle()) {
            const RequestReader::Step step = reader.advance();
            (void)reader.takeContinueWish();
            if (step == RequestReader::Step::Refused) {
                FUZZ_REQUIRE(reader.advance() == RequestReader::Step::Refused);
                reading.refusal = reader.refusal().status;
                return reading;
            }
            if (step == RequestReader::Step::NeedMore) break;
            reading.requests.push_back(reader.take());
            reading.keepsAlive.push_back(reader.keepsAlive());
        }
    }
    reading.inBody = reader.inBody();
    return reading;
}

bool isSame(const Request& a, const Request& b)
{
    return a.method == b.method && a.target == b.target && a.headers == b.headers && a.body == b.body;
}

bool isSame(const Reading& a, const Reading& b)
{
    if (a.requests.size() != b.requests.size()) return false;
    for (std::size_t i = 0; i < a.requests.size(); ++i)
        if (!isSame(a.requests[i], b.requests[i])) return false;
    return a.keepsAlive == b.keepsAlive && a.refusal == b.refusal && a.inBody == b.inBody;
}

bool isOneLine(const QByteArray& text) { return !text.contains('\r') && !text.contains('\n') && !text.contains('\0'); }

qsizetype count(const Request& request, const QByteArray& name)
{
    return std::count_if(request.headers.begin(), request.headers.end(),
                         [&](const auto& h) { return h.first == name; });
}

void checkLimits(const Request& request)
{
    const Limits limits = smallLimits();
    FUZZ_REQUIRE(request.body.size() <= limits.bodyBytes);
    FUZZ_REQUIRE(request.headers.size() <= limits.headerCount);
    FUZZ_REQUIRE(!request.method.isEmpty() && !request.target.isEmpty());
    FUZZ_REQUIRE(isOneLine(request.method) && isOneLine(request.target) && !request.target.contains(' '));
    for (const auto& [name, value] : request.headers) {
        FUZZ_REQUIRE(!name.isEmpty() && name == name.toLower());
        FUZZ_REQUIRE(isOneLine(name) && isOneLine(value));
    }
    // Whoever stands in front must not be able to see other requests than we do.
    FUZZ_REQUIRE(count(request, "transfer-encoding") == 0);
    for (const QByteArray& name : {QByteArray("host"), QByteArray("content-length"), kSingleHeader})
        FUZZ_REQUIRE(count(request, name) <= 1);
    if (count(request, "content-length") == 1)
        FUZZ_REQUIRE(request.header("content-length").toLongLong() == request.body.size());
    else
        FUZZ_REQUIRE(request.body.isEmpty());
}

/// As HTTP/1.0, which needs no Host and knows no Expect; never longer than what came in.
QByteArray written(const Request& request)
{
    QByteArray text = request.method + ' ' + request.target + " HTTP/1.0\r\n";
    for (const auto& [name, value] : request.headers) text += name + ':' + value + "\r\n";
    return text + "\r\n" + request.body;
}

} // namespace

/// The listener's reader: the same requests however the bytes arrive, none outside the limits, and each says the same
/// when it is written down and read again.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const Reading whole = read(bytes, [](qsizetype left) { return left; });
    const Reading single = read(bytes, [](qsizetype) { return 1; });
    std::size_t chance = qHash(bytes, 1) | 1;
    const Reading pieces = read(bytes, [&chance](qsizetype left) {
        chance = chance * 6364136223846793005u + 1442695040888963407u;
        return 1 + static_cast<qsizetype>((chance >> 33) % static_cast<std::size_t>(qMin<qsizetype>(left, 64)));
    });
    FUZZ_REQUIRE(isSame(whole, single));
    FUZZ_REQUIRE(isSame(whole, pieces));
    for (const Request& request : whole.requests) {
        checkLimits(request);
        const Reading again = read(written(request), [](qsizetype left) { return left; });
        FUZZ_REQUIRE(again.refusal == 0 && again.requests.size() == 1);
        FUZZ_REQUIRE(isSame(again.requests.front(), request));
    }
    return 0;
}
