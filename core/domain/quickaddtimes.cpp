// Dates, times and lengths of a sentence.
#include "core/domain/quickaddtext.h"

#include <QDateTime>

namespace yoyaku {

namespace {

constexpr int kLeastMinutes = 5, kMostMinutes = 24 * 60;
constexpr int kDaysAWeek = 7;
constexpr int kSkippedSeconds = 3600; ///< what clocks jump over where they are put forward
/// Words of Latin letters begin and end here; a Japanese character beside them does not matter.
const auto kFrom = QStringLiteral("(?<![a-z0-9])");
const auto kTo = QStringLiteral("(?![a-z0-9])");

QRegularExpression pattern(const QString& text)
{
    return QRegularExpression(text, QRegularExpression::UseUnicodePropertiesOption);
}

int indexIn(std::initializer_list<QLatin1String> words, QStringView word)
{
    int i = 0;
    for (const QLatin1String& one : words) {
        ++i;
        if (word.startsWith(one)) return i;
    }
    return 0;
}

int monthOf(QStringView word)
{
    return indexIn({QLatin1String("jan"), QLatin1String("feb"), QLatin1String("mar"), QLatin1String("apr"),
                    QLatin1String("may"), QLatin1String("jun"), QLatin1String("jul"), QLatin1String("aug"),
                    QLatin1String("sep"), QLatin1String("oct"), QLatin1String("nov"), QLatin1String("dec")},
                   word);
}

int weekdayOf(QStringView word)
{
    static const QString japanese = QStringLiteral("月火水木金土日");
    if (const qsizetype at = japanese.indexOf(word.at(0)); at >= 0) return int(at) + 1;
    return indexIn({QLatin1String("mon"), QLatin1String("tue"), QLatin1String("wed"), QLatin1String("thu"),
                    QLatin1String("fri"), QLatin1String("sat"), QLatin1String("sun")},
                   word);
}

/// Reads one sentence's times against one moment.
class Times
{
  public:
    Times(QuickAddText& text, QuickAdd& into, EpochMs now, const QTimeZone& zone)
        : m_text(text), m_into(into), m_now(QDateTime::fromMSecsSinceEpoch(now, zone)), m_zone(zone)
    {}

    void read()
    {
        readLength();
        readWholeDate() || readMonthDay() || readWeekday() || readNearDay();
        readTime();
        settle();
    }

  private:
    /// How often a day said so comes round: what has passed is meant the next time.
    enum class Again : quint8 { Never, NextDay, NextWeek, NextYear };

    bool readLength();
    bool readWholeDate();
    bool readMonthDay();
    bool readWeekday();
    bool readNearDay();
    void readTime();
    void settle();
    bool setMonthDay(int month, int day, int year);
    [[nodiscard]] QDateTime meant() const;
    [[nodiscard]] bool setDate(QDate date, Again again);
    [[nodiscard]] bool setMinutes(double minutes);
    static std::optional<QTime> timeOf(const QRegularExpressionMatch& match, const QString& suffix);

    QuickAddText& m_text;
    QuickAdd& m_into;
    QDateTime m_now;
    QTimeZone m_zone;
    Again m_again = Again::NextDay;
};

bool Times::setDate(QDate date, Again again)
{
    if (!date.isValid()) return false;
    m_into.date = date;
    m_again = again;
    return true;
}

bool Times::setMinutes(double minutes)
{
    if (minutes < kLeastMinutes || minutes > kMostMinutes) return false;
    m_into.minutes = int(minutes);
    return true;
}

bool Times::readLength()
{
    static const QRegularExpression hours = pattern(
        QStringLiteral("(?<![0-9])(\\d{1,2}(?:\\.5)?)\\s*時間(半)?(?:\\s*(\\d{1,2})分)?") + u'|' + kFrom +
        QStringLiteral("(\\d{1,2}(?:\\.5)?)\\s*(?:hours|hour|hrs|hr|h)(?:\\s*(\\d{1,2})\\s*(?:minutes|mins|min|m)?)?") +
        kTo);
    static const QRegularExpression minutes =
        pattern(QStringLiteral("(?<![0-9時])(\\d{1,3})\\s*分(?:間)?") + u'|' + kFrom +
                QStringLiteral("(\\d{1,3})\\s*(?:minutes|minute|mins|min)") + kTo);
    static const QRegularExpression words =
        pattern(kFrom + QStringLiteral("(half an hour|an hour and a half|one hour|an hour)") + kTo);
    const auto number = [](const QRegularExpressionMatch& match, int first, int second) {
        return (match.captured(first).isEmpty() ? match.captured(second) : match.captured(first)).toDouble();
    };
    using Match = QRegularExpressionMatch;
    return m_text.takeFirst(QuickAddKind::Duration, hours, [&](const Match& match) {
        return setMinutes(60 * number(match, 1, 4) + number(match, 3, 5) + (match.captured(2).isEmpty() ? 0 : 30));
    }) || m_text.takeFirst(QuickAddKind::Duration, minutes, [&](const Match& match) {
        // 15時30分 is a time
        const QString before = m_text.open().left(match.capturedStart()).trimmed();
        return !before.endsWith(u'時') && setMinutes(number(match, 1, 2));
    }) || m_text.takeFirst(QuickAddKind::Duration, words, [&](const Match& match) {
        const QString said = match.captured(1);
        return setMinutes(said.startsWith(QLatin1String("half")) ? 30 : said.endsWith(QLatin1String("half")) ? 90 : 60);
    });
}

bool Times::readWholeDate()
{
    static const QRegularExpression whole =
        pattern(QStringLiteral("(?<![0-9])(\\d{4})(?:[-/.]|\\s*年\\s*)(\\d{1,2})(?:[-/.]|\\s*月\\s*)(\\d{1,2})"
                               "(?![0-9])(?:\\s*日)?"));
    return m_text.takeFirst(QuickAddKind::Date, whole, [this](const QRegularExpressionMatch& match) {
        return setDate(QDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt()),
                       Again::Never);
    });
}

bool Times::setMonthDay(int month, int day, int year)
{
    if (year > 0) return setDate(QDate(year, month, day), Again::Never);
    // 29 February is said of the next year that has one.
    for (int i = 0; i < 8; ++i)
        if (const QDate date(m_now.date().year() + i, month, day); date.isValid())
            return setDate(date, Again::NextYear);
    return false;
}

bool Times::readMonthDay()
{
    static const QRegularExpression japanese =
        pattern(QStringLiteral("(?<![0-9])(\\d{1,2})\\s*月\\s*(\\d{1,2})\\s*日"));
    static const QRegularExpression slash = pattern(QStringLiteral("(?<![0-9/])(\\d{1,2})/(\\d{1,2})(?![0-9/])"));
    const auto months = QStringLiteral(
        "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|"
        "nov(?:ember)?|dec(?:ember)?)\\.?");
    const auto day = QStringLiteral("(\\d{1,2})(?:st|nd|rd|th)?");
    const auto year = QStringLiteral("(?:,?\\s+(\\d{4}))?");
    static const QRegularExpression dayFirst = pattern(kFrom + day + QStringLiteral("\\s*") + months + year + kTo);
    static const QRegularExpression monthFirst = pattern(kFrom + months + QStringLiteral("\\s*") + day + year + kTo);
    const auto numbers = [this](const QRegularExpressionMatch& match) {
        const int first = match.captured(1).toInt(), second = match.captured(2).toInt();
        return first > 12 && second <= 12 ? setMonthDay(second, first, 0) : setMonthDay(first, second, 0);
    };
    return m_text.takeFirst(QuickAddKind::Date, japanese, numbers) ||
           m_text.takeFirst(QuickAddKind::Date, slash, numbers) ||
           m_text.takeFirst(QuickAddKind::Date, dayFirst,
                            [this](const QRegularExpressionMatch& match) {
                                return setMonthDay(monthOf(match.captured(2)), match.captured(1).toInt(),
                                                   match.captured(3).toInt());
                            }) ||
           m_text.takeFirst(QuickAddKind::Date, monthFirst, [this](const QRegularExpressionMatch& match) {
               return setMonthDay(monthOf(match.captured(1)), match.captured(2).toInt(), match.captured(3).toInt());
           });
}

bool Times::readWeekday()
{
    static const QRegularExpression japanese = pattern(
        QStringLiteral("(再来週|来週|今週|次)?の?([月火水木金土日])曜日?|(再来週|来週|今週)の?([月火水木金土日])"
                       "(?![\\p{Han}\\p{Katakana}])"));
    static const QRegularExpression english = pattern(
        kFrom +
        QStringLiteral("(?:(next|this|on)\\s+)?(mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:rs?(?:day)?)?|"
                       "fri(?:day)?|sat(?:urday)?|sun(?:day)?)") +
        kTo);
    const auto use = [this](const QString& which, QStringView dayName) {
        const int weekday = weekdayOf(dayName);
        const QDate monday = m_now.date().addDays(1 - m_now.date().dayOfWeek());
        if (which == QLatin1String("next") || which == QStringLiteral("来週"))
            return setDate(monday.addDays(kDaysAWeek + weekday - 1), Again::Never);
        if (which == QStringLiteral("再来週"))
            return setDate(monday.addDays(2 * kDaysAWeek + weekday - 1), Again::Never);
        if (which == QStringLiteral("今週") || which == QLatin1String("this"))
            return setDate(monday.addDays(weekday - 1), Again::NextWeek);
        const int ahead = (weekday - m_now.date().dayOfWeek() + kDaysAWeek) % kDaysAWeek;
        return setDate(m_now.date().addDays(ahead), Again::NextWeek);
    };
    return m_text.takeFirst(QuickAddKind::Date, japanese, [&](const QRegularExpressionMatch& match) {
        return match.captured(2).isEmpty() ? use(match.captured(3), match.captured(4))
                                           : use(match.captured(1), match.captured(2));
    }) || m_text.takeFirst(QuickAddKind::Date, english, [&](const QRegularExpressionMatch& match) {
        return use(match.captured(1), match.captured(2));
    });
}

bool Times::readNearDay()
{
    static const QRegularExpression japanese =
        pattern(QStringLiteral("明々後日|明明後日|しあさって|明後日|あさって|明日|あした|今日|本日|再来週|来週"));
    static const QRegularExpression english =
        pattern(kFrom + QStringLiteral("(day after tomorrow|tomorrow|tmrw|today|next week)") + kTo);
    static const QRegularExpression ahead = pattern(QStringLiteral("(?<![0-9])(\\d{1,3})\\s*(日|週間)後") + u'|' +
                                                    kFrom + QStringLiteral("in\\s+(\\d{1,3})\\s+(day|week)s?") + kTo);
    const auto near = [this](const QRegularExpressionMatch& match) {
        static const QHash<QString, int> days{{QStringLiteral("明々後日"), 3},
                                              {QStringLiteral("明明後日"), 3},
                                              {QStringLiteral("しあさって"), 3},
                                              {QStringLiteral("明後日"), 2},
                                              {QStringLiteral("あさって"), 2},
                                              {QStringLiteral("day after tomorrow"), 2},
                                              {QStringLiteral("明日"), 1},
                                              {QStringLiteral("あした"), 1},
                                              {QStringLiteral("tomorrow"), 1},
                                              {QStringLiteral("tmrw"), 1},
                                              {QStringLiteral("来週"), kDaysAWeek},
                                              {QStringLiteral("next week"), kDaysAWeek},
                                              {QStringLiteral("再来週"), 2 * kDaysAWeek}};
        return setDate(m_now.date().addDays(days.value(match.captured())), Again::NextDay);
    };
    return m_text.takeFirst(QuickAddKind::Date, japanese, near) ||
           m_text.takeFirst(QuickAddKind::Date, english, near) ||
           m_text.takeFirst(QuickAddKind::Date, ahead, [this](const QRegularExpressionMatch& match) {
               const bool isJapanese = !match.captured(1).isEmpty();
               const QString unit = match.captured(isJapanese ? 2 : 4);
               const int each = unit == QStringLiteral("日") || unit == QLatin1String("day") ? 1 : kDaysAWeek;
               return setDate(m_now.date().addDays(qint64(each) * match.captured(isJapanese ? 1 : 3).toInt()),
                              Again::NextDay);
           });
}

/// One clock time with its names ended by `n`, as a time may stand twice in a range. The word boundaries of 3pm are
/// ASCII ones: 明日3pm has one.
QString clockPattern(const QString& n)
{
    return QStringLiteral(
               "(?:(?<half%1>午前|午後|朝|夕方|夜)?\\s*(?<![0-9:])(?<hour%1>\\d{1,2})時(?!間)"
               "(?:(?<thirty%1>半)|(?<minute%1>\\d{1,2})分)?"
               "|(?<half%1b>午前|午後)?\\s*(?<![0-9:a-z/])(?<hour%1b>\\d{1,2}):(?<minute%1b>\\d{2})(?![0-9:])"
               "\\s*(?:(?<ampm%1b>am|pm)(?![a-z0-9]))?"
               "|(?<![0-9:a-z/])(?<hour%1c>\\d{1,2})\\s*(?<ampm%1c>am|pm)(?![a-z0-9])"
               "|(?<word%1>正午|(?<![a-z0-9])noon(?![a-z0-9])))")
        .arg(n);
}

std::optional<QTime> Times::timeOf(const QRegularExpressionMatch& match, const QString& suffix)
{
    if (!match.captured(u"word" + suffix).isEmpty()) return QTime(12, 0);
    const auto one = [&](const char* name, std::initializer_list<const char*> ways) {
        for (const char* way : ways)
            if (const QString text = match.captured(QLatin1String(name) + suffix + QLatin1String(way)); !text.isEmpty())
                return text;
        return QString();
    };
    const QString hourText = one("hour", {"", "b", "c"});
    if (hourText.isEmpty()) return std::nullopt;
    int hour = hourText.toInt();
    const int minute = match.captured(u"thirty" + suffix).isEmpty() ? one("minute", {"", "b"}).toInt() : 30;
    const QString half = one("half", {"", "b"}) + one("ampm", {"b", "c"});
    const bool isMorning = half == QStringLiteral("午前") || half == QLatin1String("am");
    if (isMorning && hour == 12) hour = 0;
    const bool isLater = !half.isEmpty() && !isMorning && half != QStringLiteral("朝");
    if (isLater && hour < 12) hour += 12;
    if (half.endsWith(QLatin1Char('m')) && (hourText.toInt() > 12 || hourText.toInt() == 0)) return std::nullopt;
    const QTime time(hour, minute);
    return time.isValid() ? std::optional(time) : std::nullopt;
}

void Times::readTime()
{
    static const QRegularExpression clock =
        pattern(clockPattern(QStringLiteral("x")) + QStringLiteral("(?:\\s*(?:-|–|~|から|to|until)\\s*") +
                clockPattern(QStringLiteral("y")) + QStringLiteral("(?:まで)?)?"));
    m_text.takeFirst(QuickAddKind::Time, clock, [this](const QRegularExpressionMatch& match) {
        const auto first = timeOf(match, QStringLiteral("x"));
        if (!first) return false;
        m_into.time = first;
        if (const auto last = timeOf(match, QStringLiteral("y")); last && !m_into.minutes)
            (void)setMinutes(first->secsTo(*last) / 60.0); // an end before the start is none
        return true;
    });
}

// A time that the clocks skip is the one they go on with.
QDateTime Times::meant() const
{
    const QDateTime start(*m_into.date, *m_into.time, m_zone);
    return start.isValid() ? start : QDateTime(*m_into.date, m_into.time->addSecs(kSkippedSeconds), m_zone);
}

// What has passed comes round again: the next day, week or year, whichever it was said of.
void Times::settle()
{
    if (!m_into.date && !m_into.time) return;
    if (!m_into.date) m_into.date = m_now.date();
    const auto hasPassed = [this] {
        if (!m_into.time) return *m_into.date < m_now.date();
        return meant() <= m_now;
    };
    if (hasPassed() && m_again != Again::Never) {
        m_into.isMovedOn = true;
        if (m_again == Again::NextDay)
            m_into.date = m_into.date->addDays(1);
        else if (m_again == Again::NextWeek)
            m_into.date = m_into.date->addDays(kDaysAWeek);
        else
            for (int i = 1; i <= 8; ++i)
                if (const QDate next(m_into.date->year() + i, m_into.date->month(), m_into.date->day());
                    next.isValid()) {
                    m_into.date = next;
                    break;
                }
    }
    if (m_into.time && !hasPassed()) {
        const QDateTime start = meant();
        m_into.start = start.toMSecsSinceEpoch();
        m_into.time = start.time();
    }
}

} // namespace

void readTimes(QuickAddText& text, QuickAdd& into, EpochMs now, const QTimeZone& zone)
{
    Times(text, into, now, zone).read();
}

} // namespace yoyaku
