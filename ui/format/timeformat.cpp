#include "ui/format/timeformat.h"

#include "core/base/zone.h"

#include <QDateTime>

namespace yoyaku::ui {

namespace {

const QString kDash = QStringLiteral(" – ");

} // namespace

TimeFormat::TimeFormat(QTimeZone zone, Language language)
    : m_zone(zone.isValid() ? std::move(zone) : QTimeZone::utc()), m_language(language)
{}

QLocale TimeFormat::locale() const { return isJapanese() ? QLocale(QLocale::Japanese) : QLocale(QLocale::English); }

QDateTime TimeFormat::local(EpochMs instant) const { return QDateTime::fromMSecsSinceEpoch(instant, m_zone); }

QDate TimeFormat::day(EpochMs instant) const { return local(instant).date(); }

EpochMs TimeFormat::startOf(QDate day) const { return day.startOfDay(m_zone).toMSecsSinceEpoch(); }

QString TimeFormat::time(EpochMs instant) const { return local(instant).toString(QStringLiteral("HH:mm")); }

QString TimeFormat::timeWithSeconds(EpochMs instant) const
{
    return local(instant).toString(QStringLiteral("HH:mm:ss"));
}

QString TimeFormat::timeWithMillis(EpochMs instant) const
{
    return local(instant).toString(QStringLiteral("HH:mm:ss.zzz"));
}

QString TimeFormat::range(TimeSpan span) const { return time(span.start) + kDash + time(span.end); }

QString TimeFormat::weekday(QDate day) const { return locale().dayName(day.dayOfWeek(), QLocale::ShortFormat); }

QString TimeFormat::weekdayLetter(int dayOfWeek) const { return locale().dayName(dayOfWeek, QLocale::NarrowFormat); }

QString TimeFormat::date(EpochMs instant) const
{
    const QDate d = day(instant);
    if (isJapanese()) return QStringLiteral("%1/%2（%3）").arg(d.month()).arg(d.day()).arg(weekday(d));
    return QStringLiteral("%1 %2 %3")
        .arg(weekday(d))
        .arg(d.day())
        .arg(locale().monthName(d.month(), QLocale::ShortFormat));
}

QString TimeFormat::dateWithYear(EpochMs instant) const
{
    const QDate d = day(instant);
    if (isJapanese())
        return QStringLiteral("%1年%2月%3日（%4）").arg(d.year()).arg(d.month()).arg(d.day()).arg(weekday(d));
    return date(instant) + u' ' + QString::number(d.year());
}

QString TimeFormat::longDay(QDate d) const
{
    if (isJapanese()) return QStringLiteral("%1月%2日（%3）").arg(d.month()).arg(d.day()).arg(weekday(d));
    return QStringLiteral("%1 %2 %3")
        .arg(locale().dayName(d.dayOfWeek()))
        .arg(d.day())
        .arg(locale().monthName(d.month()));
}

QString TimeFormat::stamp(EpochMs instant) const
{
    const QDate d = day(instant);
    if (isJapanese()) return QStringLiteral("%1/%2 %3").arg(d.month()).arg(d.day()).arg(time(instant));
    return QStringLiteral("%1 %2 %3")
        .arg(d.day())
        .arg(locale().monthName(d.month(), QLocale::ShortFormat), time(instant));
}

QString TimeFormat::month(QDate d) const
{
    if (isJapanese()) return QStringLiteral("%1年%2月").arg(d.year()).arg(d.month());
    return locale().monthName(d.month()) + u' ' + QString::number(d.year());
}

QString TimeFormat::period(QDate first, QDate last) const
{
    if (first == last)
        return isJapanese() ? dateWithYear(startOf(first))
                            : QStringLiteral("%1 %2").arg(longDay(first)).arg(first.year());
    if (isJapanese()) {
        const QString end = first.month() == last.month()
                                ? QStringLiteral("%1日").arg(last.day())
                                : QStringLiteral("%1月%2日").arg(last.month()).arg(last.day());
        return QStringLiteral("%1年%2月%3日").arg(first.year()).arg(first.month()).arg(first.day()) + kDash + end;
    }
    const QString end = QStringLiteral("%1 %2").arg(last.day()).arg(month(last));
    if (first.month() == last.month()) return QString::number(first.day()) + kDash + end;
    const QString start =
        QStringLiteral("%1 %2").arg(first.day()).arg(locale().monthName(first.month(), QLocale::ShortFormat));
    return start + (first.year() == last.year() ? QString() : u' ' + QString::number(first.year())) + kDash + end;
}

QString TimeFormat::shortPeriod(QDate first, QDate last) const
{
    const bool isOneMonth = first.year() == last.year() && first.month() == last.month();
    if (isJapanese()) {
        const QString start = first.toString(QStringLiteral("yyyy/M/d"));
        if (first == last) return start;
        return start + kDash + last.toString(isOneMonth ? QStringLiteral("d") : QStringLiteral("M/d"));
    }
    const auto monthOf = [this](QDate d) { return locale().monthName(d.month(), QLocale::ShortFormat); };
    const QString end = QStringLiteral("%1 %2 %3").arg(last.day()).arg(monthOf(last)).arg(last.year());
    if (first == last) return end;
    if (isOneMonth) return QString::number(first.day()) + kDash + end;
    return QStringLiteral("%1 %2").arg(first.day()).arg(monthOf(first)) + kDash + end;
}

QString TimeFormat::week(QDate d) const { return tr("Week %1").arg(d.weekNumber()); }

QString TimeFormat::shortWeek(QDate d) const { return tr("W%1", "week number").arg(d.weekNumber()); }

QString TimeFormat::relative(EpochMs instant, EpochMs now) const
{
    const qint64 minutes = qAbs(instant - now) / kMsPerMinute;
    QString length;
    if (minutes < 60)
        length = tr("%1 min").arg(minutes);
    else if (minutes < 24 * 60)
        length = minutes % 60 ? tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60) : tr("%1 h").arg(minutes / 60);
    else
        length = tr("%n day(s)", nullptr, int(minutes / (24 * 60)));
    return instant >= now ? tr("in %1").arg(length) : tr("%1 ago").arg(length);
}

QString TimeFormat::number(qint64 n) const { return QLocale(QLocale::English).toString(n); }

QString TimeFormat::timeIn(EpochMs instant, const QTimeZone& zone) const
{
    return QDateTime::fromMSecsSinceEpoch(instant, zone).toString(QStringLiteral("HH:mm"));
}

QString TimeFormat::rangeIn(TimeSpan span, const QTimeZone& zone) const
{
    return timeIn(span.start, zone) + kDash + timeIn(span.end, zone);
}

QString TimeFormat::city(const QTimeZone& zone)
{
    QString id = QString::fromUtf8(zone.id());
    id = id.mid(id.lastIndexOf(u'/') + 1);
    return id.replace(u'_', u' ');
}

QString TimeFormat::abbreviation(EpochMs instant, const QTimeZone& zone)
{
    const QString letters = zone.abbreviation(QDateTime::fromMSecsSinceEpoch(instant, Qt::UTC));
    if (!letters.isEmpty() && letters.front().isLetter() && !letters.startsWith(QLatin1String("GMT"))) return letters;
    const int minutes = zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(instant, Qt::UTC)) / 60;
    const QString sign = minutes < 0 ? QStringLiteral("−") : QStringLiteral("+");
    const int size = qAbs(minutes);
    const QString rest = size % 60 ? QStringLiteral(":%1").arg(size % 60, 2, 10, QLatin1Char('0')) : QString();
    return QStringLiteral("UTC%1%2%3").arg(sign).arg(size / 60).arg(rest);
}

QString TimeFormat::zoneLabel(EpochMs instant) const { return zoneLabelOf(instant, m_zone); }

QString TimeFormat::zoneLabelOf(EpochMs instant, const QTimeZone& zone) const
{
    const QString place = city(zone), letters = abbreviation(instant, zone);
    return place == letters ? place : place + u' ' + letters;
}

QString TimeFormat::guestClock(EpochMs instant, const QString& zoneId) const
{
    const QTimeZone zone = zoneNamed(zoneId).value_or(QTimeZone());
    if (!zone.isValid()) return zoneId;
    if (zone == m_zone) return tr("same");
    return timeIn(instant, zone) + u' ' + abbreviation(instant, zone);
}

QString TimeFormat::placeName(const QString& locationId) const
{
    static const std::pair<const char*, const char*> known[] = {
        {"inPerson", QT_TRANSLATE_NOOP("TimeFormat", "In person")},
        {"phone", QT_TRANSLATE_NOOP("TimeFormat", "Phone call")},
        {"zoom", "Zoom"},
        {"googleMeet", "Google Meet"},
        {"teams", "Microsoft Teams"},
        {"askInvitee", QT_TRANSLATE_NOOP("TimeFormat", "Where the guest says")},
        {"custom", QT_TRANSLATE_NOOP("TimeFormat", "Other place")}};
    for (const auto& [key, name] : known)
        if (locationId == QLatin1String(key)) return tr(name);
    return locationId.isEmpty() ? tr("No place given") : locationId;
}

} // namespace yoyaku::ui
