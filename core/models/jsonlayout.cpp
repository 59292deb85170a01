#include "core/models/jsonlayout.h"

#include <algorithm>

namespace yoyaku {

namespace {

constexpr int kDeepest = 32; ///< a text of brackets alone must not grow without bound

bool isSpace(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

/// Walks the text once, outside strings and inside them.
class Layout
{
  public:
    explicit Layout(const QByteArray& json) : m_json(json) { m_out.reserve(json.size() * 2); }

    QByteArray run()
    {
        while (m_at < m_json.size()) {
            const char c = m_json[m_at++];
            if (c == '"')
                copyString();
            else
                place(c);
        }
        return m_out;
    }

  private:
    void breakLine()
    {
        m_out += '\n';
        m_out += QByteArray(qsizetype(2) * std::clamp(m_depth, 0, kDeepest), ' ');
    }

    void copyString()
    {
        m_out += '"';
        while (m_at < m_json.size()) {
            const char c = m_json[m_at++];
            m_out += c;
            if (c == '"') return;
            if (c == '\\' && m_at < m_json.size()) m_out += m_json[m_at++];
        }
    }

    void place(char c)
    {
        if (c == '{' || c == '[') return open(c);
        if (c == '}' || c == ']') {
            --m_depth;
            breakLine();
        }
        if (!isSpace(c)) m_out += c;
        if (c == ':') m_out += ' ';
        if (c == ',') breakLine();
    }

    void open(char c)
    {
        m_out += c;
        while (m_at < m_json.size() && isSpace(m_json[m_at])) ++m_at;
        if (m_at < m_json.size() && m_json[m_at] == (c == '{' ? '}' : ']')) {
            m_out += m_json[m_at++]; // nothing in it: stays on its line
            return;
        }
        ++m_depth;
        breakLine();
    }

    const QByteArray& m_json;
    QByteArray m_out;
    qsizetype m_at = 0;
    int m_depth = 0;
};

} // namespace

QByteArray indentedJson(const QByteArray& json) { return Layout(json).run(); }

} // namespace yoyaku
