#include "core/http/requestreader.h"

#include <boost/asio/buffer.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/optional.hpp>

#include <algorithm>

namespace yoyaku::http {

namespace beast = boost::beast::http;

namespace {

/// A body straight into a QByteArray. Nothing is reserved for a length that was only announced.
struct BytesBody
{
    using value_type = QByteArray;
    class reader
    {
      public:
        template <bool isRequest, class Fields>
        reader(beast::header<isRequest, Fields>&, value_type& body) : m_body(body)
        {}
        void init(const boost::optional<std::uint64_t>&, boost::beast::error_code& error) { error = {}; }
        std::size_t put(const boost::asio::const_buffer& part, boost::beast::error_code& error)
        {
            error = {};
            m_body.append(static_cast<const char*>(part.data()), static_cast<qsizetype>(part.size()));
            return part.size();
        }
        void finish(boost::beast::error_code& error) { error = {}; }

      private:
        value_type& m_body;
    };
};

QByteArray bytesOf(boost::beast::string_view text) { return {text.data(), static_cast<qsizetype>(text.size())}; }

bool isDigits(const QByteArray& text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

struct RequestReader::Parser
{
    beast::request_parser<BytesBody> beast;
    QList<std::pair<QByteArray, QByteArray>> headers;

    [[nodiscard]] qsizetype count(QByteArrayView name) const
    {
        return std::count_if(headers.begin(), headers.end(), [name](const auto& h) { return h.first == name; });
    }
    [[nodiscard]] QByteArray value(QByteArrayView name) const
    {
        const auto it = std::find_if(headers.begin(), headers.end(), [name](const auto& h) { return h.first == name; });
        return it == headers.end() ? QByteArray() : it->second;
    }
};

RequestReader::RequestReader(const Limits& limits, QList<QByteArray> singleHeaders)
    : m_limits(limits), m_singleHeaders(std::move(singleHeaders))
{
    m_singleHeaders << QByteArrayLiteral("host") << QByteArrayLiteral("content-length");
}

RequestReader::~RequestReader() = default;

void RequestReader::append(const QByteArray& bytes)
{
    if (m_buffer.isEmpty())
        m_buffer = bytes;
    else
        m_buffer.append(bytes);
}

bool RequestReader::isIdle() const { return !m_parser && m_buffer.isEmpty() && !m_refused; }

bool RequestReader::inBody() const { return m_parser != nullptr; }

bool RequestReader::takeContinueWish() { return std::exchange(m_wantsContinue, false); }

RequestReader::Step RequestReader::refuse(int status, const char* reason)
{
    m_refused = true;
    m_refusal = {status, reason};
    return Step::Refused;
}

RequestReader::Step RequestReader::advance()
{
    if (m_refused) return Step::Refused;
    if (!m_parser) {
        // One empty line before a request is tolerated (RFC 9112, 2.2).
        if (m_scanned == 0 && !m_skippedLine && m_buffer.startsWith("\r\n")) {
            m_buffer.remove(0, 2);
            m_skippedLine = true;
        }
        if (!lineBreaksAreStrict()) return refuse(400, "line break, folding or NUL in the header");
        if (m_headerEnd < 0)
            return m_buffer.size() > m_limits.headerBytes ? refuse(431, "header too large") : Step::NeedMore;
        if (m_headerEnd > m_limits.headerBytes) return refuse(431, "header too large");
        if (const Step step = readHeader(); step != Step::Complete) return step;
    }
    return readBody();
}

/// Looks at each header byte once; sets m_headerEnd at the empty line. A CR at the very end waits for its LF.
bool RequestReader::lineBreaksAreStrict()
{
    const char* const data = m_buffer.constData();
    const qsizetype end = qMin<qsizetype>(m_buffer.size(), m_limits.headerBytes + 1);
    while (m_scanned < end && m_headerEnd < 0) {
        const char c = data[m_scanned];
        if (c == '\0' || c == '\n') return false;
        if (m_scanned == m_lineStart && m_scanned > 0 && (c == ' ' || c == '\t')) return false;
        if (c != '\r') {
            ++m_scanned;
            continue;
        }
        if (m_scanned + 1 >= end) break;
        if (data[m_scanned + 1] != '\n') return false;
        if (m_scanned == m_lineStart) m_headerEnd = m_scanned + 2;
        m_scanned += 2;
        m_lineStart = m_scanned;
    }
    return true;
}

RequestReader::Step RequestReader::readHeader()
{
    m_parser = std::make_unique<Parser>();
    auto& parser = m_parser->beast;
    parser.header_limit(static_cast<std::uint32_t>(m_limits.headerBytes));
    parser.body_limit(static_cast<std::uint64_t>(m_limits.bodyBytes));
    boost::beast::error_code error;
    parser.put(boost::asio::const_buffer(m_buffer.constData(), static_cast<std::size_t>(m_headerEnd)), error);
    // Beast says body_limit for an announced length here already; our own checks come first, they say more.
    const bool tooLarge = error == beast::error::body_limit;
    const bool grammarOk = !error || tooLarge || error == beast::error::bad_content_length ||
                           error == beast::error::bad_transfer_encoding || error == beast::error::need_more;
    if (!grammarOk) return refuse(error == beast::error::header_limit ? 431 : 400, "not an HTTP request");
    for (const auto& field : parser.get())
        m_parser->headers.emplaceBack(bytesOf(field.name_string()).toLower(), bytesOf(field.value()));
    if (const Step step = checkHeader(); step != Step::Complete) return step;
    if (tooLarge) return refuse(413, "body too large");
    if (error || !parser.is_header_done()) return refuse(400, "not an HTTP request");
    m_buffer.remove(0, m_headerEnd);
    return checkExpectation();
}

RequestReader::Step RequestReader::checkHeader()
{
    const auto& message = m_parser->beast.get();
    if (message.version() != 10 && message.version() != 11) return refuse(400, "HTTP version");
    if (m_parser->headers.size() > m_limits.headerCount) return refuse(431, "too many headers");
    if (m_parser->count("transfer-encoding") > 0) {
        // With both, two ends may see different bodies: an attack, not a sender (RFC 9112, 6.1).
        if (m_parser->count("content-length") > 0) return refuse(400, "Content-Length and Transfer-Encoding");
        return refuse(411, "Transfer-Encoding is not taken");
    }
    for (const QByteArray& name : std::as_const(m_singleHeaders)) {
        if (m_parser->count(name) > 1) return refuse(400, "a header came twice");
    }
    if (message.version() == 11 && m_parser->count("host") == 0) return refuse(400, "Host is missing");
    if (m_parser->count("content-length") > 0) {
        const QByteArray length = m_parser->value("content-length");
        if (!isDigits(length)) return refuse(400, "Content-Length");
        if (length.size() > 18 || length.toLongLong() > m_limits.bodyBytes) return refuse(413, "body too large");
    }
    return Step::Complete;
}

RequestReader::Step RequestReader::checkExpectation()
{
    const QByteArray expected = m_parser->value("expect").toLower();
    if (expected.isEmpty() || m_parser->beast.get().version() == 10) return Step::Complete;
    if (expected != "100-continue") return refuse(417, "expectation");
    m_wantsContinue = m_buffer.isEmpty() && !m_parser->beast.is_done();
    return Step::Complete;
}

RequestReader::Step RequestReader::readBody()
{
    auto& parser = m_parser->beast;
    if (!parser.is_done() && !m_buffer.isEmpty()) {
        boost::beast::error_code error;
        const std::size_t taken = parser.put(
            boost::asio::const_buffer(m_buffer.constData(), static_cast<std::size_t>(m_buffer.size())), error);
        m_buffer.remove(0, static_cast<qsizetype>(taken));
        if (error && error != beast::error::need_more) return refuse(400, "body");
    }
    return parser.is_done() ? Step::Complete : Step::NeedMore;
}

Request RequestReader::take()
{
    auto& parser = m_parser->beast;
    Request request;
    request.method = bytesOf(parser.get().method_string());
    request.target = bytesOf(parser.get().target());
    request.headers = std::move(m_parser->headers);
    m_keepAlive = parser.keep_alive();
    request.body = std::move(parser.get().body());
    m_parser.reset();
    m_scanned = 0;
    m_lineStart = 0;
    m_headerEnd = -1;
    m_wantsContinue = false;
    m_skippedLine = false;
    return request;
}

} // namespace yoyaku::http
