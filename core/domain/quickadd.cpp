#include "core/domain/quickadd.h"

#include "core/domain/quickaddtext.h"

#include <algorithm>

namespace yoyaku {

QString foldedForReading(const QString& text)
{
    QString folded = text;
    for (QChar& c : folded) {
        const char16_t code = c.unicode();
        if (code >= u'！' && code <= u'～')
            c = QChar(char16_t(code - (u'！' - u'!'))); // full-width forms stand in the order of ASCII
        else if (code == u'\u3000')
            c = u' ';
        else if (code == u'〜')
            c = u'~';
        c = c.toLower();
    }
    return folded;
}

void QuickAddText::take(QuickAddKind kind, qsizetype start, qsizetype length)
{
    qsizetype from = start, to = start + length; // a part has no blanks around it
    while (from < to && m_open[from].isSpace()) ++from;
    while (to > from && m_open[to - 1].isSpace()) --to;
    m_parts.append({kind, from, to - from});
    for (qsizetype i = start; i < start + length; ++i) m_open[i] = QChar(kTaken);
}

bool QuickAddText::takeFirst(QuickAddKind kind, const QRegularExpression& pattern,
                             const std::function<bool(const QRegularExpressionMatch&)>& use)
{
    for (auto it = pattern.globalMatch(m_open); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        if (!use(match)) continue;
        take(kind, match.capturedStart(), match.capturedLength());
        return true;
    }
    return false;
}

bool QuickAdd::has(QuickAddKind kind) const
{
    return std::any_of(parts.begin(), parts.end(), [&](const QuickAddPart& part) { return part.kind == kind; });
}

bool QuickAdd::isBooking() const
{
    return start || !guestName.isEmpty() || !guestEmail.isEmpty() || (date && has(QuickAddKind::EventType));
}

std::optional<TimeSpan> QuickAdd::span(int fallback) const
{
    if (!start) return std::nullopt;
    return TimeSpan{*start, *start + minutes.value_or(fallback) * kMsPerMinute};
}

QuickAdd readQuickAdd(const QString& sentence, const QuickAddKnown& known, EpochMs now, const QTimeZone& zone)
{
    QuickAdd made;
    QuickAddText text(sentence);
    readWholeTypes(text, made, known);
    readTimes(text, made, now, zone);
    readPeople(text, made, known);
    readLooseNames(text, made, known);
    made.parts = text.parts();
    std::sort(made.parts.begin(), made.parts.end(), [](const auto& a, const auto& b) { return a.start < b.start; });
    for (qsizetype i = 0; i < sentence.size(); ++i)
        made.rest += text.open()[i] == QChar(QuickAddText::kTaken) ? QChar(u' ') : sentence[i];
    made.rest = made.rest.simplified();
    return made;
}

} // namespace yoyaku
