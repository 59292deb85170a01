#include "ui/format/safetext.h"

#include <QStringList>
#include <QTextDocument>
#include <algorithm>

namespace yoyaku::ui {

namespace {

constexpr qsizetype kLongest = 2000; ///< the service's own limit for a message

bool isBidiControl(char16_t c)
{
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0x200E || c == 0x200F || c == 0x061C;
}

QString cleaned(const QString& text, bool keepLines, qsizetype longest = kLongest)
{
    QString out;
    out.reserve(std::min(text.size(), longest));
    for (const QChar c : text) {
        if (out.size() >= longest) {
            out += u'…';
            break;
        }
        if (isBidiControl(c.unicode()))
            out += u'�';
        else if (c == u'\n' && keepLines)
            out += c;
        else if (c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            out += u' ';
        else
            out += c;
    }
    return out;
}

/// What tells hidden guests apart ("Guest 4F2"): without it they would all have one short name.
bool isMark(const QString& word)
{
    constexpr int kMark = 3;
    const auto isHex = [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'F'); };
    return word.size() == kMark && std::all_of(word.begin(), word.end(), isHex) &&
           std::any_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
}

} // namespace

QString safeText(const QString& text) { return cleaned(text, false); }

QString safeLines(const QString& text) { return cleaned(text, true); }

QString safeDocument(const QString& text) { return cleaned(text, true, text.size() + 1); }

QString safeTip(const QString& text)
{
    return text.isEmpty() ? QString() : Qt::convertFromPlainText(safeText(text), Qt::WhiteSpaceNormal);
}

QString shortName(const QString& name, NameLength length)
{
    const QString safe = safeText(name).simplified();
    const QStringList words = safe.split(u' ', Qt::SkipEmptyParts);
    if (length == NameLength::Full || words.isEmpty()) return safe;
    const QString& first = words.first();
    const bool isCjk = first.front().unicode() >= 0x2E80 && !first.front().isSurrogate();
    if (length == NameLength::Monogram) return first.left(first.front().isSurrogate() ? 2 : 1);
    if (words.size() == 2 && isMark(words.last())) return words.last();
    if (isCjk || words.size() == 1) return first;
    return first + u' ' + words.last().left(1) + u'.';
}

} // namespace yoyaku::ui
