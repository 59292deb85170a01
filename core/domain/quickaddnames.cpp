// Guests, hosts and event types of a sentence.
#include "core/domain/quickaddtext.h"

#include <algorithm>

namespace yoyaku {

namespace {

QRegularExpression pattern(const QString& text)
{
    return QRegularExpression(text, QRegularExpression::UseUnicodePropertiesOption);
}

/// Katakana as Latin letters, so that "demo" finds デモ. Long vowels and small letters are left out: a loan word is
/// looked for by how it begins, not spelt.
QString romanised(const QString& folded)
{
    static const QString kana = QStringLiteral("アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモ"
                                               "ヤユヨラリルレロワヲンガギグゲゴザジズゼゾダヂヅデド"
                                               "バビブベボパピプペポ");
    static const char* const latin[] = {
        "a",  "i",  "u",  "e",  "o",  "ka", "ki", "ku", "ke", "ko", "sa", "shi", "su", "se", "so", "ta", "chi", "tsu",
        "te", "to", "na", "ni", "nu", "ne", "no", "ha", "hi", "fu", "he", "ho",  "ma", "mi", "mu", "me", "mo",  "ya",
        "yu", "yo", "ra", "ri", "ru", "re", "ro", "wa", "o",  "n",  "ga", "gi",  "gu", "ge", "go", "za", "ji",  "zu",
        "ze", "zo", "da", "ji", "zu", "de", "do", "ba", "bi", "bu", "be", "bo",  "pa", "pi", "pu", "pe", "po"};
    QString text;
    for (const QChar c : folded)
        if (const qsizetype at = kana.indexOf(c); at >= 0)
            text += QLatin1String(latin[at]);
        else if (c != u'ー')
            text += c;
    return text;
}

bool isHan(QChar c) { return c.script() == QChar::Script_Han || c == u'々'; }
bool isJapanese(QChar c)
{
    return isHan(c) || c.script() == QChar::Script_Katakana || c.script() == QChar::Script_Hiragana || c == u'ー';
}

/// A name's own words, without the length that many event types carry in it: "製品デモ 30分" is 製品デモ.
QString coreOf(const QString& name)
{
    static const QRegularExpression length = pattern(QStringLiteral("[（(]?\\d+\\s*(分間|分|min(ute)?s?|h)[)）]?"));
    return foldedForReading(name).remove(length).simplified();
}

enum class Fit : quint8 { No, Inside, Begins, Whole };

/// How well `word` names something called `name`, both folded. Latin words are looked for where words begin, Japanese
/// anywhere.
Fit fitOf(const QString& word, const QString& name)
{
    if (word.size() < 2) return Fit::No;
    if (word == name) return Fit::Whole;
    if (name.startsWith(word)) return Fit::Begins;
    if (isJapanese(word.at(0))) return name.contains(word) ? Fit::Inside : Fit::No;
    for (const QString& part : name.split(u' ', Qt::SkipEmptyParts))
        if (part.startsWith(word)) return Fit::Inside;
    const QString latin = romanised(name);
    return word.size() > 2 && latin != name && latin.contains(word) ? Fit::Inside : Fit::No;
}

/// Ids of what fits best; several when nothing tells them apart.
template <class List, class NameOf>
auto bestOf(const QString& word, const List& all, NameOf nameOf)
{
    QVector<decltype(all.first().id)> found;
    Fit best = Fit::Inside;
    for (const auto& each : all) {
        const Fit fit = fitOf(word, nameOf(each));
        if (fit == Fit::No || fit < best) continue;
        if (fit > best) found.clear();
        best = fit;
        found.append(each.id);
    }
    return found;
}

/// Of several event types the ones of the said length, if there are such.
QVector<EventTypeId> ofLength(const QVector<EventTypeId>& some, const QVector<EventType>& types,
                              std::optional<int> minutes)
{
    QVector<EventTypeId> fitting;
    for (const EventType& type : types)
        if (minutes && type.durationMinutes == *minutes && some.contains(type.id)) fitting.append(type.id);
    return fitting.isEmpty() ? some : fitting;
}

/// The longest of these names in the text; nowhere: -1.
template <class List, class NameOf>
std::pair<qsizetype, const typename List::value_type*> longestNamed(const QString& text, const List& all, NameOf nameOf)
{
    std::pair<qsizetype, const typename List::value_type*> found{-1, nullptr};
    qsizetype length = 1;
    for (const auto& each : all) {
        const QString name = nameOf(each);
        if (name.size() <= length) continue;
        const qsizetype at = text.indexOf(name);
        if (at < 0) continue;
        length = name.size();
        found = {at, &each};
    }
    return found;
}

void readEmail(QuickAddText& text, QuickAdd& into)
{
    static const QRegularExpression email =
        pattern(QStringLiteral("(?<![a-z0-9._%+-])[a-z0-9._%+-]+@[a-z0-9-]+(?:\\.[a-z0-9-]+)+"));
    text.takeFirst(QuickAddKind::Email, email, [&](const QRegularExpressionMatch& match) {
        into.guestEmail = text.typed(match.capturedStart(), match.capturedLength());
        return true;
    });
}

/// @ and the beginning of a host's name, or all of it with its space.
void readMarkedHost(QuickAddText& text, QuickAdd& into, const QuickAddKnown& known)
{
    const auto nameOf = [](const User& user) { return foldedForReading(user.name); };
    const auto [at, host] =
        longestNamed(text.open(), known.hosts, [&](const User& user) -> QString { return u'@' + nameOf(user); });
    if (host) {
        into.hosts = {host->id};
        return text.take(QuickAddKind::Host, at, nameOf(*host).size() + 1);
    }
    static const QRegularExpression marked = pattern(QStringLiteral("@([^\\s\\x1f@,、。]+)"));
    text.takeFirst(QuickAddKind::Host, marked, [&](const QRegularExpressionMatch& match) {
        into.hosts = bestOf(match.captured(1), known.hosts, nameOf);
        return !into.hosts.isEmpty();
    });
}

/// 田中さん, 田中 太郎様, Lena Hoffmannさん.
bool readHonoured(QuickAddText& text, QuickAdd& into)
{
    static const QRegularExpression honoured =
        pattern(QStringLiteral("((?:[\\p{Han}々]{1,4} )?[\\p{Han}\\p{Katakana}ー々・]+|"
                               "[\\p{Latin}][\\p{Latin}'’.-]*(?: [\\p{Latin}][\\p{Latin}'’.-]*)?|"
                               "(?<![\\p{L}])[\\p{Hiragana}]{2,}?) ?(さん|さま|(?:様|氏)(?!\\p{Han}))"));
    return text.takeFirst(QuickAddKind::Guest, honoured, [&](const QRegularExpressionMatch& match) {
        into.guestName = text.typed(match.capturedStart(1), match.capturedLength(1));
        return true;
    });
}

/// "with Lena Hoffmann": as many words as are written like the first one; of small letters, one.
void readAccompanied(QuickAddText& text, QuickAdd& into)
{
    static const QRegularExpression with =
        pattern(QStringLiteral("(?<![a-z0-9])(?:with|for)\\s+([\\p{L}][\\p{L}'’.-]*(?: [\\p{L}][\\p{L}'’.-]*){0,3})"));
    for (auto it = with.globalMatch(text.open()); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const QStringList words = text.typed(match.capturedStart(1), match.capturedLength(1)).split(u' ');
        QStringList name{words.first()};
        for (int i = 1; i < words.size() && words.first().at(0).isUpper() && words[i].at(0).isUpper(); ++i)
            name.append(words[i]);
        into.guestName = name.join(u' ');
        const qsizetype lead = match.capturedStart(1) - match.capturedStart();
        return text.take(QuickAddKind::Guest, match.capturedStart(), lead + into.guestName.size());
    }
}

} // namespace

void readWholeTypes(QuickAddText& text, QuickAdd& into, const QuickAddKnown& known)
{
    const auto nameOf = [](const EventType& type) { return foldedForReading(type.name); };
    const auto [at, type] = longestNamed(text.open(), known.eventTypes, nameOf);
    if (!type) return;
    into.eventTypes = {type->id};
    text.take(QuickAddKind::EventType, at, nameOf(*type).size());
}

void readPeople(QuickAddText& text, QuickAdd& into, const QuickAddKnown& known)
{
    readEmail(text, into);
    readMarkedHost(text, into, known);
    if (!readHonoured(text, into)) readAccompanied(text, into);
    if (!into.hosts.isEmpty()) return;
    const auto nameOf = [](const User& user) { return foldedForReading(user.name); };
    const auto [at, host] = longestNamed(text.open(), known.hosts, nameOf);
    if (!host) return;
    into.hosts = {host->id};
    text.take(QuickAddKind::Host, at, nameOf(*host).size());
}

void readLooseNames(QuickAddText& text, QuickAdd& into, const QuickAddKnown& known)
{
    const auto coreName = [](const EventType& type) { return coreOf(type.name); };
    if (into.eventTypes.isEmpty())
        if (const auto [at, type] = longestNamed(text.open(), known.eventTypes, coreName); type) {
            const QString core = coreName(*type);
            for (const EventType& each : known.eventTypes)
                if (coreName(each) == core) into.eventTypes.append(each.id);
            text.take(QuickAddKind::EventType, at, core.size());
        }
    static const QRegularExpression word = pattern(
        QStringLiteral("[\\p{Han}\\p{Katakana}ー々]{2,}|[\\p{Hiragana}]{2,}|[\\p{Latin}\\p{N}][\\p{Latin}\\p{N}'’-]+"));
    if (into.eventTypes.isEmpty())
        text.takeFirst(QuickAddKind::EventType, word, [&](const QRegularExpressionMatch& match) {
            into.eventTypes = bestOf(match.captured(), known.eventTypes, coreName);
            return !into.eventTypes.isEmpty();
        });
    if (into.hosts.isEmpty())
        text.takeFirst(QuickAddKind::Host, word, [&](const QRegularExpressionMatch& match) {
            for (const User& user : known.hosts)
                if (foldedForReading(user.name).split(u' ').contains(match.captured())) into.hosts.append(user.id);
            return !into.hosts.isEmpty();
        });
    if (into.eventTypes.isEmpty() && into.minutes)
        for (const EventType& type : known.eventTypes)
            if (type.durationMinutes == *into.minutes) into.eventTypes.append(type.id);
    into.eventTypes = ofLength(into.eventTypes, known.eventTypes, into.minutes);
}

} // namespace yoyaku
