#include "core/notify/noticepolicy.h"
#include "core/notify/quiethours.h"

#include "support/fakeclock.h"
#include "support/strict.h"

#include <QDateTime>

using namespace yoyaku;

namespace {

const QTimeZone kTokyo("Asia/Tokyo");

EpochMs at(const char* text, const QTimeZone& zone = kTokyo)
{
    QDateTime local = QDateTime::fromString(QLatin1String(text), Qt::ISODate);
    local.setTimeZone(zone);
    return local.toMSecsSinceEpoch();
}

NoticeEvent eventOf(int n, NoticeKind kind = NoticeKind::NewBooking)
{
    NoticeEvent one;
    one.kind = kind;
    one.row.uid = BookingId(QStringLiteral("BK%1").arg(n));
    one.row.guestName = QStringLiteral("Guest %1").arg(n);
    return one;
}

NoticeEvent recovered(int n, NoticeKind kind = NoticeKind::NewBooking)
{
    NoticeEvent one = eventOf(n, kind);
    one.isRecovered = true;
    return one;
}

} // namespace

class tst_NoticePolicy : public QObject
{
    Q_OBJECT

    test::FakeClock m_clock; // Wed 2026-11-11 11:36 in Tokyo
    std::unique_ptr<NoticePolicy> m_policy;

    /// Lets time pass as the owner's timer would: to each waking, until `by` is over. What was told meanwhile.
    QVector<Notice> pass(EpochMs by)
    {
        QVector<Notice> told;
        const EpochMs end = m_clock.now() + by;
        for (auto next = m_policy->nextWake(); next && *next <= end; next = m_policy->nextWake()) {
            m_clock.set(std::max(*next, m_clock.now()));
            told += m_policy->due();
        }
        m_clock.set(end);
        return told + m_policy->due();
    }
    [[nodiscard]] static NoticeRules night()
    {
        NoticeRules rules;
        rules.hasQuietHours = true;
        return rules; // 22:00 to 07:00, every day
    }

  private Q_SLOTS:
    void init()
    {
        test::failOnUnexpectedWarnings();
        m_clock.set(at("2026-11-11T11:36:00"));
        m_policy = std::make_unique<NoticePolicy>(m_clock, kTokyo);
    }

    void theFirstIsToldAtOnce()
    {
        m_policy->take(eventOf(1));
        const auto told = m_policy->due();
        QCOMPARE(told.size(), 1);
        QCOMPARE(told[0].form, Notice::Form::Single);
        QCOMPARE(told[0].events.first().row.guestName, QStringLiteral("Guest 1"));
        QVERIFY(!told[0].isUpdate);
        QVERIFY(!m_policy->nextWake());
        QVERIFY(m_policy->due().isEmpty());
    }

    void whatFollowsWithinSecondsIsOneNoticeInItsPlace()
    {
        m_policy->take(eventOf(1));
        const auto first = m_policy->due();
        for (int i = 2; i <= 7; ++i) {
            m_clock.advance(200);
            m_policy->take(eventOf(i));
            QVERIFY(m_policy->due().isEmpty());
        }
        const auto told = pass(10'000);
        QCOMPARE(told.size(), 1);
        QCOMPARE(told[0].form, Notice::Form::Group);
        QCOMPARE(told[0].key, first[0].key);
        QVERIFY(told[0].isUpdate);
        QCOMPARE(told[0].count(), 7);
        QCOMPARE(told[0].events.size(), kNoticeNames);
    }

    void whatComesLaterIsANoticeOfItsOwn()
    {
        m_policy->take(eventOf(1));
        const QString key = m_policy->due().first().key;
        m_clock.advance(NoticeBurst::kBurstMs);
        m_policy->take(eventOf(2));
        const auto told = m_policy->due();
        QCOMPARE(told.size(), 1);
        QCOMPARE(told[0].form, Notice::Form::Single);
        QVERIFY(told[0].key != key);
    }

    void tenThousandInAMinuteAreAFewUpdatesOfOneNotice()
    {
        QVector<Notice> told;
        for (int i = 0; i < 10'000; ++i) {
            m_clock.advance(6);
            m_policy->take(eventOf(i));
            told += m_policy->due();
        }
        told += pass(kMsPerMinute);
        QVERIFY2(told.size() <= 8, qPrintable(QString::number(told.size())));
        for (const Notice& one : told) QCOMPARE(one.key, told.first().key);
        QCOMPARE(told.last().count(), 10'000);
    }

    void kindsAreCountedApart()
    {
        m_policy->take(eventOf(1));
        (void)m_policy->due();
        m_policy->take(eventOf(2, NoticeKind::Moved));
        m_policy->take(eventOf(3, NoticeKind::Cancelled));
        const auto told = pass(5'000);
        QCOMPARE(told.size(), 1);
        QCOMPARE(told[0].counts, (std::array<int, kNoticeKinds>{1, 1, 1, 0}));
    }

    void aChangeThatNeedsTheUserIsNotHiddenInABurst()
    {
        m_policy->take(eventOf(1));
        (void)m_policy->due();
        m_policy->take(eventOf(2, NoticeKind::NeedsYou));
        const auto told = m_policy->due();
        QCOMPARE(told.size(), 1);
        QCOMPARE(told[0].form, Notice::Form::Single);
        QCOMPARE(told[0].events.first().kind, NoticeKind::NeedsYou);
    }

    void aClosedNoticeIsNotShownAgainWithWhatItSaid()
    {
        m_policy->take(eventOf(1));
        const QString key = m_policy->due().first().key;
        m_policy->dismiss(key);
        m_policy->take(eventOf(2));
        const auto told = pass(5'000);
        QCOMPARE(told.size(), 1);
        QVERIFY(told[0].key != key);
        QCOMPARE(told[0].count(), 1);
        QCOMPARE(told[0].events.first().row.uid, BookingId(QStringLiteral("BK2")));
    }

    void kindsThatAreOffAreNotTold()
    {
        NoticeRules rules;
        rules.kinds[size_t(NoticeKind::Moved)] = false;
        m_policy->setRules(rules);
        m_policy->take(eventOf(1, NoticeKind::Moved));
        QVERIFY(m_policy->due().isEmpty());
        m_policy->take(eventOf(1, NoticeKind::Cancelled));
        QCOMPARE(m_policy->due().size(), 1);
        rules.isOn = false;
        m_policy->setRules(rules);
        m_clock.advance(kMsPerMinute);
        m_policy->take(eventOf(2));
        QVERIFY(m_policy->due().isEmpty());
    }

    void onlyChosenHostsAreToldOfAndWhatNobodyHosts()
    {
        NoticeRules rules;
        rules.isForChosenHosts = true;
        rules.hosts = {UserId(QStringLiteral("U1"))};
        m_policy->setRules(rules);
        NoticeEvent other = eventOf(1), mine = eventOf(2), nobodys = eventOf(3);
        other.row.hosts = {UserId(QStringLiteral("U2"))};
        mine.row.hosts = {UserId(QStringLiteral("U2")), UserId(QStringLiteral("U1"))};
        m_policy->take(other);
        QVERIFY(m_policy->due().isEmpty());
        m_policy->take(mine);
        QCOMPARE(m_policy->due().size(), 1);
        m_clock.advance(kMsPerMinute);
        m_policy->take(nobodys);
        QCOMPARE(m_policy->due().size(), 1);
    }

    void whatWasMissedAsleepIsOneNotice()
    {
        m_policy->noteSleep();
        for (int i = 0; i < 12; ++i) {
            m_policy->take(recovered(i, i % 3 ? NoticeKind::NewBooking : NoticeKind::Cancelled));
            QVERIFY(m_policy->due().isEmpty());
            m_clock.advance(500); // page after page
        }
        const auto told = pass(kMsPerMinute);
        QCOMPARE(told.size(), 1);
        QCOMPARE(told[0].form, Notice::Form::Recovered);
        QVERIFY(told[0].hasSlept);
        QCOMPARE(told[0].count(), 12);
        QCOMPARE(told[0].counts[size_t(NoticeKind::Cancelled)], 4);
    }

    void aLongLookForGapsIsToldInOnePlace()
    {
        QVector<Notice> told;
        for (int i = 0; i < 100; ++i) {
            m_policy->take(recovered(i));
            m_clock.advance(900);
            told += m_policy->due();
        }
        told += pass(kMsPerMinute);
        QVERIFY(told.size() >= 2 && told.size() <= 5);
        for (const Notice& one : told) QCOMPARE(one.key, told.first().key);
        QCOMPARE(told.last().count(), 100);
        QVERIFY(!told.last().hasSlept);
    }

    void fewThatArePolledAreToldAsIfTheyHadComeInTime()
    {
        m_policy->take(recovered(1));
        const auto told = pass(5'000);
        QCOMPARE(told.size(), 1);
        QCOMPARE(told[0].form, Notice::Form::Single);
    }

    void inQuietHoursNothingIsToldAndOneSummaryAfter()
    {
        m_policy->setRules(night());
        m_clock.set(at("2026-11-11T23:10:00"));
        m_policy->take(eventOf(1));
        m_policy->take(eventOf(2, NoticeKind::NeedsYou));
        m_policy->take(recovered(3));
        QVERIFY(m_policy->due().isEmpty());
        QCOMPARE(m_policy->nextWake(), std::optional(at("2026-11-12T07:00:00")));
        QVERIFY(pass(at("2026-11-12T06:59:59") - m_clock.now()).isEmpty());
        const auto told = pass(1'000);
        QCOMPARE(told.size(), 1);
        QCOMPARE(told[0].form, Notice::Form::Summary);
        QCOMPARE(told[0].count(), 3);
        QVERIFY(!m_policy->nextWake());
    }

    void aQuietNightWithoutNewsEndsWithoutANotice()
    {
        m_policy->setRules(night());
        m_clock.set(at("2026-11-11T23:10:00"));
        QVERIFY(m_policy->due().isEmpty());
        QVERIFY(!m_policy->nextWake());
        m_clock.set(at("2026-11-12T07:00:00"));
        QVERIFY(m_policy->due().isEmpty());
    }

    void aBurstThatRunsIntoQuietHoursIsHeldWithWhatWasNotToldYet()
    {
        m_policy->setRules(night());
        m_clock.set(at("2026-11-11T21:59:59"));
        m_policy->take(eventOf(1));
        QCOMPARE(m_policy->due().size(), 1);
        m_policy->take(eventOf(2));
        m_clock.set(at("2026-11-11T22:00:00"));
        QVERIFY(m_policy->due().isEmpty());
        m_clock.set(at("2026-11-12T07:00:00"));
        const auto told = m_policy->due();
        QCOMPARE(told.size(), 1);
        QCOMPARE(told[0].count(), 1);
        QCOMPARE(told[0].events.first().row.uid, BookingId(QStringLiteral("BK2")));
    }

    void whoLooksAtTheWindowIsToldInQuietHoursToo()
    {
        m_policy->setRules(night());
        m_clock.set(at("2026-11-11T23:10:00"));
        m_policy->take(eventOf(1));
        QVERIFY(m_policy->due().isEmpty());
        m_policy->setWatched(true);
        const auto told = m_policy->due();
        QCOMPARE(told.size(), 1);
        QCOMPARE(told[0].form, Notice::Form::Summary);
        m_policy->take(eventOf(2));
        QCOMPARE(m_policy->due().size(), 1);
    }

    void aPauseHoldsAndEndsWithASummary()
    {
        m_policy->pauseUntil(m_clock.now() + kMsPerHour);
        m_policy->take(eventOf(1));
        m_policy->take(eventOf(2));
        QVERIFY(m_policy->due().isEmpty());
        const auto told = pass(kMsPerHour);
        QCOMPARE(told.size(), 1);
        QCOMPARE(told[0].form, Notice::Form::Summary);
        QCOMPARE(told[0].count(), 2);
        QVERIFY(!m_policy->pausedUntil());
    }

    void aNewWindowTellsWhatTheOldOneHeld()
    {
        m_policy->setRules(night());
        m_clock.set(at("2026-11-11T23:10:00"));
        m_policy->take(eventOf(1));
        NoticePolicy next(m_clock, kTokyo);
        next.setRules(night());
        next.continueFrom(*m_policy);
        m_clock.set(at("2026-11-12T07:00:00"));
        QCOMPARE(next.due().size(), 1);
        QVERIFY(m_policy->due().isEmpty());
    }

    void noticesAreNotHeldForGoodByAClockThatWasSetBack()
    {
        m_policy->take(eventOf(1));
        (void)m_policy->due();
        m_clock.advance(-kMsPerDay);
        m_policy->take(eventOf(2));
        QCOMPARE(m_policy->due().size(), 1);
    }

    void quietHoursFollowTheClockOnTheWall_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QByteArray>("now");
        QTest::addColumn<QByteArray>("until"); // empty: not quiet
        QTest::newRow("before") << QByteArray("Asia/Tokyo") << QByteArray("2026-11-11T21:59:59") << QByteArray();
        QTest::newRow("from on") << QByteArray("Asia/Tokyo") << QByteArray("2026-11-11T22:00:00")
                                 << QByteArray("2026-11-12T07:00:00");
        QTest::newRow("after midnight") << QByteArray("Asia/Tokyo") << QByteArray("2026-11-12T03:00:00")
                                        << QByteArray("2026-11-12T07:00:00");
        QTest::newRow("the end is out") << QByteArray("Asia/Tokyo") << QByteArray("2026-11-12T07:00:00")
                                        << QByteArray();
        // 2026-03-29: 02:00 becomes 03:00. 2026-10-25: 03:00 becomes 02:00.
        QTest::newRow("short night") << QByteArray("Europe/Berlin") << QByteArray("2026-03-28T22:30:00")
                                     << QByteArray("2026-03-29T07:00:00");
        QTest::newRow("long night") << QByteArray("Europe/Berlin") << QByteArray("2026-10-25T06:59:00")
                                    << QByteArray("2026-10-25T07:00:00");
        QTest::newRow("UTC") << QByteArray("UTC") << QByteArray("2026-12-31T23:00:00")
                             << QByteArray("2027-01-01T07:00:00");
    }
    void quietHoursFollowTheClockOnTheWall()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QByteArray, now);
        QFETCH(QByteArray, until);
        const QTimeZone there(zone);
        const auto found = quietUntil(night(), at(now.constData(), there), there);
        QCOMPARE(found, until.isEmpty() ? std::nullopt : std::optional(at(until.constData(), there)));
    }

    void quietHoursBeginOnTheChosenDaysOnly()
    {
        NoticeRules rules = night();
        rules.quietDays = {false, false, false, false, true, false, false}; // Friday night
        QVERIFY(quietUntil(rules, at("2026-11-13T23:00:00"), kTokyo));
        QVERIFY(quietUntil(rules, at("2026-11-14T03:00:00"), kTokyo)); // Saturday, but begun on Friday
        QVERIFY(!quietUntil(rules, at("2026-11-14T23:00:00"), kTokyo));
        QVERIFY(!quietUntil(rules, at("2026-11-13T03:00:00"), kTokyo));
    }

    void quietHoursWithinADayAndAroundTheClock()
    {
        NoticeRules rules = night();
        rules.quietFrom = 12 * 60;
        rules.quietTo = 13 * 60;
        QCOMPARE(quietUntil(rules, at("2026-11-11T12:30:00"), kTokyo), std::optional(at("2026-11-11T13:00:00")));
        QVERIFY(!quietUntil(rules, at("2026-11-11T13:00:00"), kTokyo));
        rules.quietTo = rules.quietFrom;
        rules.quietDays = {false, false, true, false, false, false, false};
        QCOMPARE(quietUntil(rules, at("2026-11-11T12:30:00"), kTokyo), std::optional(at("2026-11-12T12:00:00")));
        QVERIFY(!quietUntil(rules, at("2026-11-12T12:00:00"), kTokyo));
    }
};

QTEST_GUILESS_MAIN(tst_NoticePolicy)
#include "tst_noticepolicy.moc"
