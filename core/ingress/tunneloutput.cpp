#include "core/ingress/tunneloutput.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace yoyaku::ingress {

namespace {

constexpr int kLongestSaying = 200;
const auto kAddress = QStringLiteral(R"(https://[^\s"'|<>]+)");

/// Base of an address that has nothing but scheme, host, port and at most "/".
std::optional<QUrl> bareBase(const QString& text)
{
    QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.scheme() != u"https" || url.host().isEmpty()) return {};
    if (!url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment()) return {};
    if (!url.path().isEmpty() && url.path() != u"/") return {};
    url.setPath({});
    return url;
}

std::optional<QUrl> firstBase(const QString& line)
{
    static const QRegularExpression address(kAddress);
    const QRegularExpressionMatch match = address.match(line);
    return match.hasMatch() ? bareBase(match.captured()) : std::nullopt;
}

/// A quick tunnel has one label of words below trycloudflare.com; "api" is the service that hands them out, and the
/// terms that are printed first lie below cloudflare.com. Source: cloudflared, cmd/cloudflared/tunnel/quick_tunnel.go.
std::optional<QUrl> cloudflaredAddress(const QString& line)
{
    static const QRegularExpression name(QStringLiteral(R"(^[a-z0-9-]+\.trycloudflare\.com$)"));
    static const QRegularExpression address(kAddress);
    for (auto all = address.globalMatch(line); all.hasNext();) {
        const auto base = bareBase(all.next().captured());
        if (base && name.match(base->host()).hasMatch() && !base->host().startsWith(u"api.")) return base;
    }
    return {};
}

/// The value of a logfmt key, without its quotes; empty when it is missing.
QString logfmt(const QString& line, const QString& key)
{
    const QRegularExpression pair(QStringLiteral(R"re((?:^|\s)%1=(?:"((?:[^"\\]|\\.)*)"|(\S*)))re").arg(key));
    const QRegularExpressionMatch match = pair.match(line);
    return match.captured(1).isEmpty() ? match.captured(2) : match.captured(1);
}

/// logfmt or JSON, as ngrok's own settings may have it.
QString ngrokField(const QString& line, const QString& key)
{
    if (!line.startsWith(u'{')) return logfmt(line, key);
    return QJsonDocument::fromJson(line.toUtf8()).object().value(key).toString();
}

/// "started tunnel" is said anew after each reconnection, with what may be another address.
std::optional<QUrl> ngrokAddress(const QString& line)
{
    if (ngrokField(line, QStringLiteral("msg")) != u"started tunnel") return {};
    return bareBase(ngrokField(line, QStringLiteral("url")));
}

/// Time and level in front of what cloudflared says.
QString withoutPrefix(const QString& line)
{
    static const QRegularExpression prefix(QStringLiteral(R"(^\d{4}-\d\d-\d\dT\S+\s+(?:[A-Z]{3}\s+)?)"));
    QString rest = line;
    return rest.remove(prefix).trimmed();
}

QString messageOf(TunnelProgram program, const QString& line)
{
    if (program != TunnelProgram::Ngrok) return withoutPrefix(line);
    const QString error = ngrokField(line, QStringLiteral("err"));
    if (!error.isEmpty() && error != u"nil" && error != u"<nil>") return error;
    const QString message = ngrokField(line, QStringLiteral("msg"));
    if (!message.isEmpty()) return message;
    QString plain = line;
    if (plain.startsWith(u"ERROR:")) plain.remove(0, 6);
    return plain.startsWith(u'{') ? QString() : plain.trimmed();
}

/// What is printed around the words, or speaks of a key press that nobody can make here, or of the empty config we
/// gave.
bool isDecoration(const QString& text)
{
    static const QRegularExpression letters(QStringLiteral(R"(\pL{2})"));
    return text.startsWith(u'|') || text.startsWith(u'+') || text.startsWith(u"Press Ctrl+C") ||
           text.startsWith(u"Configuration file ") || !letters.match(text).hasMatch();
}

} // namespace

QStringList LineCutter::feed(const QByteArray& bytes)
{
    QStringList lines;
    qsizetype from = 0;
    for (qsizetype end = bytes.indexOf('\n'); end >= 0; end = bytes.indexOf('\n', from)) {
        const QByteArrayView piece = QByteArrayView(bytes).sliced(from, end - from);
        if (m_rest.size() + piece.size() > kLongestLine) m_isTooLong = true;
        if (!m_isTooLong) take(lines, m_rest.append(piece));
        m_rest.clear();
        m_isTooLong = false;
        from = end + 1;
    }
    if (m_isTooLong) return lines;
    m_rest.append(QByteArrayView(bytes).sliced(from));
    if (m_rest.size() > kLongestLine) {
        m_isTooLong = true;
        m_rest.clear();
    }
    return lines;
}

QStringList LineCutter::finish()
{
    QStringList lines;
    if (!m_isTooLong && !m_rest.isEmpty()) take(lines, m_rest);
    m_rest.clear();
    m_isTooLong = false;
    return lines;
}

void LineCutter::take(QStringList& lines, QByteArrayView line)
{
    if (line.endsWith('\r')) line.chop(1);
    lines.append(QString::fromUtf8(line));
}

std::optional<QUrl> TunnelOutput::take(const QString& line)
{
    switch (m_program) {
    case TunnelProgram::Cloudflared:
        return cloudflaredAddress(line);
    case TunnelProgram::Ngrok:
        return ngrokAddress(line);
    case TunnelProgram::Tailscale:
        break;
    }
    // Headline, empty line, address. Source: tailscale, cmd/tailscale/cli/serve_v2.go, messageForPort. Without the
    // headline it is an address of the own network only, or a page to log in.
    if (line.startsWith(u"Available ")) m_isInternetNext = line.startsWith(u"Available on the internet");
    if (!m_isInternetNext) return {};
    const auto base = firstBase(line);
    if (base) m_isInternetNext = false;
    return base && base->host().endsWith(u".ts.net") ? base : std::nullopt;
}

QString sayableLine(TunnelProgram program, const QString& line)
{
    static const QRegularExpression control(
        QStringLiteral(R"([\x{0}-\x{1f}\x{7f}-\x{9f}\x{200e}\x{200f}\x{202a}-\x{202e}\x{2066}-\x{2069}])"));
    static const QRegularExpression colours(QStringLiteral("\x1b\\[[0-9;]*[A-Za-z]"));
    static const QRegularExpression query(QStringLiteral(R"((https?://[^\s?#"]+)[?#][^\s"]*)"));
    // Tokens are long and without a dot or slash: ngrok's have 49 characters, Cloudflare's more than 100.
    static const QRegularExpression token(QStringLiteral(R"((?<![\w/.-])[A-Za-z0-9_+=-]{20,}(?![\w./]))"));
    QString text = messageOf(program, QString(line).remove(colours).trimmed());
    if (isDecoration(text)) return {};
    text.replace(QStringLiteral("\\r\\n"), QStringLiteral(" ")).replace(QStringLiteral("\\n"), QStringLiteral(" "));
    text.replace(control, QStringLiteral(" "));
    text.replace(query, QStringLiteral("\\1"));
    text.replace(token, QStringLiteral("…"));
    text = text.simplified();
    return text.size() > kLongestSaying ? text.left(kLongestSaying - 1) + u'…' : text;
}

bool isComplaint(TunnelProgram program, const QString& line)
{
    static const QRegularExpression cloudflared(QStringLiteral(R"(^\S+Z (?:ERR|FTL) |^failed |^error )"),
                                                QRegularExpression::CaseInsensitiveOption);
    if (program == TunnelProgram::Cloudflared) return cloudflared.match(line).hasMatch();
    if (program == TunnelProgram::Tailscale) return line.contains(u"not enabled") || line.contains(u"error");
    const QString level = ngrokField(line, QStringLiteral("lvl"));
    return level == u"eror" || level == u"error" || level == u"crit" || line.startsWith(u"ERROR:");
}

QString versionIn(TunnelProgram program, const QString& output)
{
    // "cloudflared version 2024.6.1 (built …)", "ngrok version 3.3.0"; tailscale's first line is the number alone.
    static const QRegularExpression named(QStringLiteral(R"(\bversion\s+v?(\d+(?:\.\d+)+\S*))"));
    static const QRegularExpression alone(QStringLiteral(R"(^\s*v?(\d+(?:\.\d+)+\S*))"));
    const QString version = (program == TunnelProgram::Tailscale ? alone : named).match(output.left(1000)).captured(1);
    return version.left(32);
}

} // namespace yoyaku::ingress
