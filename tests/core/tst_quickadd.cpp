#include "core/domain/quickadd.h"

#include "support/computerzone.h"
#include "support/fakeclock.h"
#include "support/mockupweek.h"
#include "support/strict.h"

#include <QTest>

using namespace yoyaku;
using namespace Qt::StringLiterals;

namespace {

const QTimeZone kTokyo("Asia/Tokyo");

QuickAddKnown known()
{
    const ChangeSet week = test::mockupWeek();
    return {*week.users, *week.eventTypes};
}

/// Read on Wednesday 11 November 2026 at 11:36 in Tokyo.
QuickAdd read(const QString& sentence, const QTimeZone& zone = kTokyo)
{
    return readQuickAdd(sentence, known(), test::FakeClock().now(), zone);
}

QString when(const QuickAdd& made)
{
    if (!made.start) return made.date ? made.date->toString(Qt::ISODate) : QString();
    return QDateTime::fromMSecsSinceEpoch(*made.start, kTokyo).toString(u"yyyy-MM-dd HH:mm"_s);
}

QString names(const QVector<EventTypeId>& types)
{
    QStringList all;
    for (const EventTypeId& id : types) all.append(id.text());
    return all.join(u' ');
}

QString names(const QVector<UserId>& hosts)
{
    QStringList all;
    for (const UserId& id : hosts) all.append(id.text());
    return all.join(u' ');
}

} // namespace

class tst_QuickAdd : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void init() { test::failOnUnexpectedWarnings(); }

    void daysAndTimesAreReadInBothLanguages_data()
    {
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("meant"); ///< in Tokyo
        QTest::addColumn<bool>("isMovedOn");
        const auto row = [](const char16_t* said, const char* meant, bool isMovedOn = false) {
            const QString text = QString::fromUtf16(said);
            QTest::newRow(qPrintable(text)) << text << QString::fromLatin1(meant) << isMovedOn;
        };
        row(u"today", "2026-11-11");
        row(u"Tomorrow", "2026-11-12");
        row(u"day after tomorrow", "2026-11-13");
        row(u"in 3 days", "2026-11-14");
        row(u"in 2 weeks", "2026-11-25");
        row(u"next week", "2026-11-18");
        row(u"next friday", "2026-11-20");
        row(u"this friday", "2026-11-13");
        row(u"this monday", "2026-11-16", true);
        row(u"fri", "2026-11-13");
        row(u"thu", "2026-11-12");
        row(u"wed", "2026-11-11");
        row(u"Wed 15:00", "2026-11-11 15:00");
        row(u"wed 9:00", "2026-11-18 09:00", true);
        row(u"on monday at 10am", "2026-11-16 10:00");
        row(u"12/3", "2026-12-03");
        row(u"12/3 15:00", "2026-12-03 15:00");
        row(u"13/12", "2026-12-13");
        row(u"2/29", "2028-02-29");
        row(u"3 Dec", "2026-12-03");
        row(u"3rd december 2027", "2027-12-03");
        row(u"Dec 3, 2027 9:30", "2027-12-03 09:30");
        row(u"3 Feb", "2027-02-03", true);
        row(u"2026-12-24", "2026-12-24");
        row(u"2026/12/24 10:00", "2026-12-24 10:00");
        row(u"今日", "2026-11-11");
        row(u"明日", "2026-11-12");
        row(u"あした15時", "2026-11-12 15:00");
        row(u"明後日", "2026-11-13");
        row(u"しあさって", "2026-11-14");
        row(u"3日後", "2026-11-14");
        row(u"来週金曜", "2026-11-20");
        row(u"来週の金曜日", "2026-11-20");
        row(u"来週金", "2026-11-20");
        row(u"再来週月曜", "2026-11-23");
        row(u"今週金曜 午前10時", "2026-11-13 10:00");
        row(u"金曜", "2026-11-13");
        row(u"12月3日", "2026-12-03");
        row(u"１２月３日１５時", "2026-12-03 15:00");
        row(u"2026年12月24日 9時半", "2026-12-24 09:30");
        row(u"15時", "2026-11-11 15:00");
        row(u"15時30分", "2026-11-11 15:30");
        row(u"９：００", "2026-11-12 09:00", true);
        row(u"今日 9時", "2026-11-12 09:00", true);
        row(u"11:36", "2026-11-12 11:36", true);
        row(u"11:37", "2026-11-11 11:37");
        row(u"午後3時半", "2026-11-11 15:30");
        row(u"午後3:30", "2026-11-11 15:30");
        row(u"午前12時", "2026-11-12 00:00", true);
        row(u"夜8時", "2026-11-11 20:00");
        row(u"正午", "2026-11-11 12:00");
        row(u"noon", "2026-11-11 12:00");
        row(u"3pm", "2026-11-11 15:00");
        row(u"tomorrow 12am", "2026-11-12 00:00");
        row(u"12:30 pm", "2026-11-11 12:30");
    }
    void daysAndTimesAreReadInBothLanguages()
    {
        QFETCH(QString, said);
        const QuickAdd made = read(said);
        QTEST(when(made), "meant");
        QTEST(made.isMovedOn, "isMovedOn");
        QVERIFY2(made.rest.isEmpty() || made.rest == u"at"_s, qPrintable(made.rest));
    }

    void lengthsAreRead_data()
    {
        QTest::addColumn<QString>("said");
        QTest::addColumn<int>("minutes");
        QTest::addColumn<QString>("start");
        const auto row = [](const char16_t* said, int minutes, const char* start = "") {
            const QString text = QString::fromUtf16(said);
            QTest::newRow(qPrintable(text)) << text << minutes << QString::fromLatin1(start);
        };
        row(u"30分", 30);
        row(u"４５分間", 45);
        row(u"1時間", 60);
        row(u"1時間半", 90);
        row(u"1時間15分", 75);
        row(u"45 min", 45);
        row(u"1h", 60);
        row(u"1.5 hours", 90);
        row(u"1h 20m", 80);
        row(u"half an hour", 30);
        row(u"an hour", 60);
        row(u"15時 1時間", 60, "2026-11-11 15:00");
        row(u"15時から16時半まで", 90, "2026-11-11 15:00");
        row(u"15:00-15:45", 45, "2026-11-11 15:00");
        row(u"3pm to 4pm", 60, "2026-11-11 15:00");
        row(u"15:00 – 14:00", 0, "2026-11-11 15:00"); // an end before the start is no length
        row(u"3分", 0);
        row(u"999時間", 0);
    }
    void lengthsAreRead()
    {
        QFETCH(QString, said);
        const QuickAdd made = read(said);
        QTEST(made.minutes.value_or(0), "minutes");
        QTEST(when(made), "start");
    }

    void guestsHostsAndTypesAreTold_data()
    {
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("guest");
        QTest::addColumn<QString>("hosts");
        QTest::addColumn<QString>("types");
        const auto row = [](const char16_t* said, const char16_t* guest, const char* hosts, const char* types) {
            const QString text = QString::fromUtf16(said);
            QTest::newRow(qPrintable(text))
                << text << QString::fromUtf16(guest) << QString::fromLatin1(hosts) << QString::fromLatin1(types);
        };
        row(u"田中さん", u"田中", "", "");
        row(u"田中 太郎様", u"田中 太郎", "", "");
        row(u"15時に田中さんと", u"田中", "", "");
        row(u"さくらさん", u"さくら", "", "");
        row(u"スミスさん", u"スミス", "", "");
        row(u"Lena Hoffmannさん", u"Lena Hoffmann", "", "");
        row(u"with Lena", u"Lena", "", "");
        row(u"demo with lena thu", u"lena", "", "type-0");
        row(u"with Lena Hoffmann onboarding", u"Lena Hoffmann", "", "type-2");
        row(u"with Lena thu 10am", u"Lena", "", "");
        row(u"@佐藤", u"", "host-0", "");
        row(u"@佐藤 愛子", u"", "host-0", "");
        row(u"@emma", u"", "host-10", "");
        row(u"田中さん @田中", u"田中", "host-3", "");
        row(u"田中 大輔", u"", "host-3", "");
        row(u"emma fischer", u"", "host-10", "");
        row(u"田中", u"", "host-3", "");
        row(u"製品デモ", u"", "", "type-0");
        row(u"製品デモ 30分", u"", "", "type-0");
        row(u"田中さん製品デモ", u"田中", "", "type-0");
        row(u"Onboarding CALL", u"", "", "type-2");
        row(u"onboard", u"", "", "type-2");
        row(u"導入 60分", u"", "", "type-3");
        row(u"レビュー", u"", "", "type-4");
        row(u"30分", u"", "", "type-0 type-4"); // which of the two it does not tell
        row(u"60 min", u"", "", "type-2 type-3");
    }
    void guestsHostsAndTypesAreTold()
    {
        QFETCH(QString, said);
        const QuickAdd made = read(said);
        QTEST(made.guestName, "guest");
        QTEST(names(made.hosts), "hosts");
        QTEST(names(made.eventTypes), "types");
    }

    void theTwoSentencesOfTheDesignFillEverything()
    {
        const QuickAdd japanese = read(u"明日15時 田中さん 30分 製品デモ"_s);
        QCOMPARE(when(japanese), u"2026-11-12 15:00"_s);
        QCOMPARE(japanese.guestName, u"田中"_s);
        QCOMPARE(japanese.minutes, std::optional(30));
        QCOMPARE(names(japanese.eventTypes), u"type-0"_s);
        QVERIFY(japanese.rest.isEmpty());
        QVERIFY(japanese.isBooking());
        const QuickAdd english = read(u"demo with Lena thu 10am lena@example.com"_s);
        QCOMPARE(when(english), u"2026-11-12 10:00"_s);
        QCOMPARE(english.guestName, u"Lena"_s);
        QCOMPARE(english.guestEmail, u"lena@example.com"_s);
        QCOMPARE(names(english.eventTypes), u"type-0"_s);
        QVERIFY(english.rest.isEmpty());
        QCOMPARE(english.span(45)->lengthMs(), 45 * kMsPerMinute);
    }

    void partsStandWhereTheyWereTyped()
    {
        const QString said = u"明日１５時 田中さん 30分"_s;
        const QuickAdd made = read(said);
        QStringList pieces;
        for (const QuickAddPart& part : made.parts) pieces.append(said.mid(part.start, part.length));
        QCOMPARE(pieces, (QStringList{u"明日"_s, u"１５時"_s, u"田中さん"_s, u"30分"_s}));
        QCOMPARE(made.parts[2].kind, QuickAddKind::Guest);
        QVERIFY(made.has(QuickAddKind::Duration));
        QVERIFY(!made.has(QuickAddKind::Host));
    }

    void nonsenseGivesNothing_data()
    {
        QTest::addColumn<QString>("said");
        for (const char16_t* said :
             {u"", u"   ", u"qwerty uiop", u"ねこが好き", u"99/99", u"25:00", u"13pm", u"@nobody", u"@", u"31 Feb",
              u"2026-13-01", u"\U0001F680\U0001F680", u"saturn monkey", u"12345"})
            QTest::newRow(qPrintable(QString::fromUtf16(said))) << QString::fromUtf16(said);
    }
    void nonsenseGivesNothing()
    {
        QFETCH(QString, said);
        const QuickAdd made = read(said);
        QCOMPARE(made.parts.size(), 0);
        QVERIFY(!made.isBooking());
        QVERIFY(!made.date && !made.time && !made.start && !made.minutes);
        QCOMPARE(made.rest, said.simplified());
    }

    void aWholeDateThatIsOverIsNotMoved()
    {
        const QuickAdd made = read(u"2020-01-01 10:00"_s);
        QCOMPARE(made.date, std::optional(QDate(2020, 1, 1)));
        QVERIFY(!made.start); // no booking begins there
        QVERIFY(!made.isMovedOn);
    }

    void timesAreThoseOfTheZoneWhateverTheComputersIs()
    {
        const test::ComputerZone elsewhere("America/New_York");
        const QTimeZone berlin("Europe/Berlin"); // 03:36 there
        const QuickAdd made = read(u"today 9:00"_s, berlin);
        QCOMPARE(QDateTime::fromMSecsSinceEpoch(*made.start, berlin), QDateTime({2026, 11, 11}, {9, 0}, berlin));
        // Clocks skip 02:30 on 28 March 2027: what comes then is meant.
        const QuickAdd skipped = read(u"2027-03-28 2:30"_s, berlin);
        QCOMPARE(skipped.time, std::optional(QTime(3, 30)));
    }
};

QTEST_GUILESS_MAIN(tst_QuickAdd)
#include "tst_quickadd.moc"
