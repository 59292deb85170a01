#pragma once

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>
#include <QVector>
#include <deque>
#include <functional>

namespace yoyaku::test {

/// What the server says to one request: raw bytes, so that it can misbehave at will.
struct Canned
{
    enum class Then : quint8 {
        KeepOpen, ///< with empty bytes: silence
        Close,    ///< after everything was written
        Cut,      ///< reset at once
    };
    QByteArray bytes;
    Then then = Then::KeepOpen;
    int delayMs = 0;

    /// A whole HTTP answer; `headers` are lines ending in CRLF.
    static Canned http(int status, const QByteArray& body = {}, const QByteArray& headers = {});
    static Canned silence() { return {}; }
    static Canned cut() { return {{}, Then::Cut, 0}; }
    [[nodiscard]] Canned after(int ms) const { return {bytes, then, ms}; }
};

struct ReceivedRequest
{
    QByteArray verb;
    QByteArray target;                     ///< path and query as sent
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;
    qint64 atMs = 0; ///< since the server began
};

/// A loopback HTTP server that plays a script: the n-th request gets the n-th answer, and `fallback` after the script's
/// end. Records requests in order of arrival. Lives on the test's thread.
class ScriptedServer : public QObject
{
    Q_OBJECT

  public:
    ScriptedServer();
    ~ScriptedServer() override;

    [[nodiscard]] QUrl base() const;
    void play(std::initializer_list<Canned> answers) { m_script.insert(m_script.end(), answers); }
    void setFallback(Canned answer) { m_fallback = std::move(answer); }
    /// Asked after the script's end, in place of the fallback.
    void setAnswerer(std::function<Canned(const ReceivedRequest&)> answerer) { m_answerer = std::move(answerer); }
    /// Refuses connections and resets the open ones, until comeUp() listens on the same port again.
    void goDown();
    void comeUp();
    [[nodiscard]] const QVector<ReceivedRequest>& requests() const { return m_requests; }
    [[nodiscard]] QByteArrayList targets() const;
    [[nodiscard]] int connections() const { return m_connections; }
    /// The most requests that were ever unanswered at once.
    [[nodiscard]] int mostAtOnce() const { return m_mostAtOnce; }

  private:
    void welcome();
    void read(QTcpSocket* socket);
    void answer(QTcpSocket* socket, const Canned& answer);

    QTcpServer m_server;
    quint16 m_port = 0;
    QElapsedTimer m_time;
    QHash<QTcpSocket*, QByteArray> m_input;
    std::deque<Canned> m_script;
    std::function<Canned(const ReceivedRequest&)> m_answerer;
    Canned m_fallback = Canned::http(200, "{}");
    QVector<ReceivedRequest> m_requests;
    int m_connections = 0;
    int m_open = 0;
    int m_mostAtOnce = 0;
};

} // namespace yoyaku::test
