#pragma once

#include "core/base/timespan.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>
#include <QString>
#include <QTimeZone>

namespace yoyaku::ui {

/// Instants as localised text: the only place that knows local time. 24 hours, English `Wed 11 Nov`, Japanese
/// `11/11（水）`. Cheap to copy; views keep a reference and repaint after a change of zone or language.
/// Source: DESIGN, "Copy".
class TimeFormat
{
    Q_DECLARE_TR_FUNCTIONS(TimeFormat)

  public:
    enum class Language : quint8 { English, Japanese };

    explicit TimeFormat(QTimeZone zone = QTimeZone::systemTimeZone(), Language language = Language::English);

    [[nodiscard]] const QTimeZone& zone() const { return m_zone; }
    [[nodiscard]] Language language() const { return m_language; }
    void setLanguage(Language language) { m_language = language; }
    /// The day a week starts with in calendars that open from a field.
    [[nodiscard]] Qt::DayOfWeek weekStart() const { return m_weekStart; }
    void setWeekStart(Qt::DayOfWeek day) { m_weekStart = day; }

    [[nodiscard]] QDateTime local(EpochMs instant) const;
    [[nodiscard]] QDate day(EpochMs instant) const;
    /// First instant of a local day; on a day whose midnight is skipped, the first that exists.
    [[nodiscard]] EpochMs startOf(QDate day) const;

    [[nodiscard]] QString time(EpochMs instant) const;                  ///< 17:00
    [[nodiscard]] QString timeWithSeconds(EpochMs instant) const;       ///< 11:36:05
    [[nodiscard]] QString timeWithMillis(EpochMs instant) const;        ///< 11:36:05.812
    [[nodiscard]] QString range(TimeSpan span) const;                   ///< 17:00 – 18:00
    [[nodiscard]] QString date(EpochMs instant) const;                  ///< Wed 11 Nov, 11/11（水）
    [[nodiscard]] QString dateWithYear(EpochMs instant) const;          ///< Wed 11 Nov 2026, 2026年11月11日（水）
    [[nodiscard]] QString longDay(QDate day) const;                     ///< Wednesday 11 November, 11月11日（水）
    [[nodiscard]] QString stamp(EpochMs instant) const;                 ///< 2 Nov 14:02, 11/2 14:02
    [[nodiscard]] QString weekday(QDate day) const;                     ///< Wed, 水
    [[nodiscard]] QString weekdayLetter(int dayOfWeek) const;           ///< M, 月 (1 = Monday)
    [[nodiscard]] QString month(QDate day) const;                       ///< November 2026, 2026年11月
    [[nodiscard]] QString period(QDate first, QDate last) const;        ///< 9 – 15 November 2026
    [[nodiscard]] QString shortWeek(QDate d) const;                     ///< W46
    [[nodiscard]] QString shortPeriod(QDate first, QDate last) const;   ///< 9 – 15 Nov 2026; 2026/11/9 – 15
    [[nodiscard]] QString week(QDate day) const;                        ///< Week 46, 第46週 (ISO 8601)
    [[nodiscard]] QString relative(EpochMs instant, EpochMs now) const; ///< in 5 h 24 min, 3 days ago
    [[nodiscard]] QString number(qint64 n) const;                       ///< 18,426

    [[nodiscard]] QString timeIn(EpochMs instant, const QTimeZone& zone) const;
    [[nodiscard]] QString rangeIn(TimeSpan span, const QTimeZone& zone) const;
    [[nodiscard]] QString zoneLabel(EpochMs instant) const; ///< Tokyo JST
    [[nodiscard]] QString zoneLabelOf(EpochMs instant, const QTimeZone& zone) const;
    [[nodiscard]] static QString city(const QTimeZone& zone); ///< Tokyo for Asia/Tokyo
    /// JST, CET; UTC+5:30 where the computer knows no letters.
    [[nodiscard]] static QString abbreviation(EpochMs instant, const QTimeZone& zone);
    /// "09:00 CET" for a guest elsewhere, "same" for one in the own zone, the raw id for an unknown one.
    [[nodiscard]] QString guestClock(EpochMs instant, const QString& zoneId) const;
    /// Zoom, Google Meet, phone call…; unknown kinds of place as received.
    [[nodiscard]] QString placeName(const QString& locationId) const;

  private:
    [[nodiscard]] bool isJapanese() const { return m_language == Language::Japanese; }
    [[nodiscard]] QLocale locale() const;

    QTimeZone m_zone;
    Language m_language;
    Qt::DayOfWeek m_weekStart = Qt::Monday;
};

} // namespace yoyaku::ui
