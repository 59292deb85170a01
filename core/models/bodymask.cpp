#include "core/models/bodymask.h"

#include <QSet>

namespace yoyaku {

namespace {

constexpr int kTelephoneDigits = 6;
constexpr qsizetype kLongestPlain = 64;
constexpr int kDeepest = 64;

/// Names whose values tell nothing of a guest. Source: API guide, schemas Booking and webhook event.
const QSet<QByteArray>& plainNames()
{
    static const QSet<QByteArray> names{
        "event",          "uid",         "id",         "eventTypeUid", "eventTypeId",  "teamId",
        "organizationId", "status",      "timeZone",   "startedAt",    "endedAt",      "createdAt",
        "updatedAt",      "cancelledAt", "canceledAt", "locationId",   "priority",     "role",
        "userId",         "userUid",     "hostId",     "duration",     "utm_source",   "utm_medium",
        "utm_campaign",   "source",      "medium",     "campaign",     "isRescheduled"};
    return names;
}

/// Questions are the account's own words.
bool isQuestion(const QByteArray& name) { return name == "question"; }

bool isNameLike(QByteArrayView text)
{
    if (text.isEmpty() || text.size() > kLongestPlain) return false;
    return std::all_of(text.begin(), text.end(), [](char c) { return isalnum(uchar(c)) || c == '_' || c == '-'; });
}

/// Walks JSON text and writes it anew; false at the first thing that is none.
class Masker
{
  public:
    explicit Masker(const QByteArray& body) : m_body(body) { m_out.reserve(body.size()); }

    [[nodiscard]] bool run()
    {
        blanks();
        if (!value({}, 0)) return false;
        blanks();
        return m_at == m_body.size();
    }
    [[nodiscard]] QByteArray taken() { return std::move(m_out); }

  private:
    [[nodiscard]] char peek() const { return m_at < m_body.size() ? m_body[m_at] : '\0'; }
    void keep() { m_out += m_body[m_at++]; }
    void blanks()
    {
        while (m_at < m_body.size() && strchr(" \t\r\n", m_body[m_at])) keep();
    }
    bool take(char wanted)
    {
        blanks();
        if (peek() != wanted || m_at >= m_body.size()) return false;
        keep();
        return true;
    }

    /// Without its quotes, as written; nothing is put out.
    std::optional<QByteArray> readText()
    {
        if (peek() != '"') return std::nullopt;
        const qsizetype from = ++m_at;
        for (; m_at < m_body.size(); ++m_at) {
            if (m_body[m_at] == '\\')
                ++m_at;
            else if (m_body[m_at] == '"')
                return m_body.mid(from, m_at++ - from);
        }
        return std::nullopt;
    }

    bool value(const QByteArray& name, int depth)
    {
        if (depth > kDeepest) return false;
        blanks();
        switch (peek()) {
        case '{':
            return members(depth);
        case '[':
            return items(name, depth);
        case '"':
            return text(name);
        default:
            return word(name);
        }
    }

    bool members(int depth)
    {
        keep();
        blanks();
        if (take('}')) return true;
        do {
            blanks();
            const auto name = readText();
            if (!name) return false;
            m_out += '"' + (isNameLike(*name) ? *name : kHiddenText.toUtf8()) + '"';
            if (!take(':') || !value(*name, depth + 1)) return false;
        } while (take(','));
        return take('}');
    }

    bool items(const QByteArray& name, int depth)
    {
        keep();
        blanks();
        if (take(']')) return true;
        do {
            if (!value(name, depth + 1)) return false;
        } while (take(','));
        return take(']');
    }

    bool text(const QByteArray& name)
    {
        const auto said = readText();
        if (!said) return false;
        const bool isPlain =
            isQuestion(name) || (plainNames().contains(name) && said->size() <= kLongestPlain && !said->contains('@') &&
                                 (name.endsWith("At") || !mayIdentify(QString::fromUtf8(*said))));
        const bool isId = plainNames().contains(name) && isNameLike(*said);
        m_out += '"' + (said->isEmpty() || isPlain || isId ? *said : kHiddenText.toUtf8()) + '"';
        return true;
    }

    /// A number, true, false or null. A number may be somebody's telephone.
    bool word(const QByteArray& name)
    {
        const qsizetype from = m_at;
        while (m_at < m_body.size() && (isalnum(uchar(m_body[m_at])) || strchr("+-.", m_body[m_at]))) ++m_at;
        const QByteArray said = m_body.mid(from, m_at - from);
        if (said == "true" || said == "false" || said == "null") {
            m_out += said;
            return true;
        }
        bool isNumber = false;
        (void)said.toDouble(&isNumber);
        if (!isNumber) return false;
        m_out += plainNames().contains(name) ? said : QByteArrayLiteral("0");
        return true;
    }

    const QByteArray& m_body;
    QByteArray m_out;
    qsizetype m_at = 0;
};

} // namespace

bool mayIdentify(QStringView text)
{
    if (text.contains(u'@') || text.contains(u"%40")) return true;
    return std::count_if(text.begin(), text.end(), [](QChar c) { return c.isDigit(); }) >= kTelephoneDigits;
}

QByteArray maskedBody(const QByteArray& body)
{
    if (body.isEmpty()) return body;
    if (body.size() <= kMostMaskedBytes)
        if (Masker masker(body); masker.run()) return masker.taken();
    return kHiddenText.toUtf8();
}

bool isPathPlain(const QString& path)
{
    const QString last = path.section(u'.', -1).section(u'[', 0, 0);
    const QByteArray name = last.toUtf8();
    return plainNames().contains(name) || isQuestion(name);
}

} // namespace yoyaku
