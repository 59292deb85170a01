#include "ui/shell/palettematch.h"

#include <algorithm>

namespace yoyaku::ui {

namespace {

/// Width folded and in lower case, unit by unit, so that places agree with the text.
QString folded(const QString& text)
{
    QString made = text;
    for (QChar& c : made) {
        if (c.unicode() >= u'！' && c.unicode() <= u'～') c = QChar(char16_t(c.unicode() - (u'！' - u'!')));
        if (c == u'\u3000') c = u' ';
        c = c.toLower();
    }
    return made;
}

QStringList wordsOf(const QString& wish) { return folded(wish).split(u' ', Qt::SkipEmptyParts); }

bool isWordStart(const QString& text, qsizetype at)
{
    if (at == 0 || text.at(at).unicode() > 0x2e80) return true; // Japanese has no blanks between words
    return !text.at(at - 1).isLetterOrNumber();
}

qsizetype placeOf(const QString& text, const QString& word)
{
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
        if (isWordStart(text, at)) return at;
    return -1;
}

} // namespace

int matchScore(const QString& text, const QString& wish)
{
    const QString in = folded(text);
    int score = 1;
    for (const QString& word : wordsOf(wish)) {
        const qsizetype at = placeOf(in, word);
        if (at < 0) return 0;
        score += at == 0 ? 20 : 10;
        if (word.size() == in.size()) score += 50;
    }
    return score;
}

QVector<std::pair<qsizetype, qsizetype>> matchMarks(const QString& text, const QString& wish)
{
    QVector<std::pair<qsizetype, qsizetype>> marks;
    const QString in = folded(text);
    for (const QString& word : wordsOf(wish))
        if (const qsizetype at = placeOf(in, word); at >= 0) marks.append({at, word.size()});
    std::sort(marks.begin(), marks.end());
    return marks;
}

} // namespace yoyaku::ui
