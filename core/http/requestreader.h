#pragma once

#include "core/http/limits.h"
#include "core/http/server.h"

#include <QByteArray>
#include <memory>

namespace yoyaku::http {

/// Turns the bytes of one connection into requests, one after another. No sockets, no clock: Boost.Beast's parser does
/// the grammar, this adds what it lets pass (RFC 9112: bare LF, obs-fold, NUL, doubled framing headers, every
/// Transfer-Encoding). A refusal is final: the connection must be answered and closed.
class RequestReader
{
  public:
    enum class Step : quint8 { NeedMore, Complete, Refused };
    struct Refusal
    {
        int status = 400;
        const char* reason = ""; ///< for the log and the answer's body
    };

    RequestReader(const Limits& limits, QList<QByteArray> singleHeaders);
    ~RequestReader();
    RequestReader(const RequestReader&) = delete;
    RequestReader& operator=(const RequestReader&) = delete;

    void append(const QByteArray& bytes);
    /// Reads on as far as the bytes go.
    [[nodiscard]] Step advance();
    /// After Complete: the request; the reader goes on with the bytes behind it. The peer is not filled in.
    [[nodiscard]] Request take();

    [[nodiscard]] Refusal refusal() const { return m_refusal; }
    [[nodiscard]] bool isIdle() const; ///< between requests, not a byte of the next one here
    [[nodiscard]] bool inBody() const;
    [[nodiscard]] qsizetype buffered() const { return m_buffer.size(); } ///< bytes not yet read as a request
    [[nodiscard]] bool keepsAlive() const { return m_keepAlive; }        ///< of the request last completed
    /// True once a request: its sender waits for "100 Continue" before it sends the body.
    [[nodiscard]] bool takeContinueWish();

  private:
    struct Parser;
    [[nodiscard]] Step refuse(int status, const char* reason);
    [[nodiscard]] bool lineBreaksAreStrict();
    [[nodiscard]] Step readHeader();
    [[nodiscard]] Step checkHeader();
    [[nodiscard]] Step checkExpectation();
    [[nodiscard]] Step readBody();

    Limits m_limits;
    QList<QByteArray> m_singleHeaders;
    std::unique_ptr<Parser> m_parser; ///< set from the end of the headers to take()
    QByteArray m_buffer;
    qsizetype m_scanned = 0; ///< bytes of m_buffer already checked for line breaks
    qsizetype m_lineStart = 0;
    qsizetype m_headerEnd = -1;
    Refusal m_refusal;
    bool m_refused = false;
    bool m_keepAlive = false;
    bool m_wantsContinue = false;
    bool m_skippedLine = false;
};

} // namespace yoyaku::http
