#include "core/notify/desktopnotifier.h"

#include "desktop/noticedaemon.h"
#include "support/strict.h"

#include <QSignalSpy>

using namespace yoyaku;

namespace {

constexpr int kPatienceMs = 2'000; ///< of the notifier, with a service that hangs

NoticeMessage message(const char* title, const QString& body = QStringLiteral("body"))
{
    return {QString::fromLatin1(title),
            body,
            {{QStringLiteral("default"), QStringLiteral("Open")},
             {QStringLiteral("open"), QStringLiteral("Open")},
             {QStringLiteral("join"), QStringLiteral("Join")}},
            false};
}

} // namespace

/// Notices over D-Bus, taken by a real service on a bus of its own.
class tst_DesktopNotifier : public QObject
{
    Q_OBJECT

    using State = NoticeSink::State;
    std::unique_ptr<test::PrivateDesktop> m_desktop;
    std::unique_ptr<test::NoticeDaemon> m_daemon;
    std::unique_ptr<DesktopNotifier> m_notifier;

    void makeNotifier() { m_notifier = std::make_unique<DesktopNotifier>(m_desktop->bus(), kPatienceMs); }
    void startAll()
    {
        QVERIFY(m_daemon->start());
        makeNotifier();
        QTRY_COMPARE(m_notifier->state(), State::Ready);
    }
    static QString key(const char* text) { return QString::fromLatin1(text); }

  private Q_SLOTS:
    void init()
    {
        test::failOnUnexpectedWarnings();
        m_desktop = std::make_unique<test::PrivateDesktop>();
        m_daemon = std::make_unique<test::NoticeDaemon>(*m_desktop);
        QVERIFY(m_desktop->startBus());
    }
    void cleanup()
    {
        m_notifier.reset();
        m_daemon.reset();
        m_desktop.reset();
    }

    void aNoticeIsShownWithItsWords()
    {
        startAll();
        QVERIFY(m_notifier->canShowActions());
        m_notifier->show(key("a"), message("New booking", QStringLiteral("青木 千夏")));
        QTRY_COMPARE(m_daemon->displayed(), 1);
        const auto seen = m_daemon->closeAndTell();
        QCOMPARE(seen.size(), 1);
        QCOMPARE(seen[0].summary, QStringLiteral("New booking"));
        QCOMPARE(seen[0].body, QStringLiteral("青木 千夏"));
        QCOMPARE(seen[0].category, QStringLiteral("x-yoyaku.booking"));
    }

    void markupInAGuestsNameIsText()
    {
        startAll();
        const QString nasty = QStringLiteral("<b>Bob</b> & <a href=\"https://evil.example\">click</a> &lt;i&gt;");
        m_notifier->show(key("a"), message("New booking", nasty));
        QTRY_COMPARE(m_daemon->displayed(), 1);
        const auto seen = m_daemon->closeAndTell();
        QCOMPARE(seen.size(), 1);
        QVERIFY2(!seen[0].body.contains(u'<'), qPrintable(seen[0].body)); // no tag reaches the service
        QCOMPARE(seen[0].shownBody(), nasty);
    }

    void aLongNameIsCut()
    {
        startAll();
        m_notifier->show(key("a"), message("New booking", QString(100'000, u'長')));
        QTRY_COMPARE(m_daemon->displayed(), 1);
        QVERIFY(m_daemon->closeAndTell().first().body.size() <= DesktopNotifier::kLongestBody);
    }

    void theSameKeyIsShownInItsPlace()
    {
        startAll();
        for (int i = 1; i <= 50; ++i) // most of them while the service is still being asked
            m_notifier->show(key("burst"), message("n", QStringLiteral("%1 new bookings").arg(i)));
        m_notifier->show(key("other"), message("o"));
        QTRY_COMPARE(m_daemon->displayed(), 2);
        // The last one may still be on its way; then it is shown anew after this.
        const auto isLastThere = [this] {
            const auto seen = m_daemon->closeAndTell();
            return std::any_of(seen.begin(), seen.end(),
                               [](const auto& one) { return one.body == QLatin1String("50 new bookings"); });
        };
        QTRY_VERIFY(isLastThere());
        QVERIFY(m_daemon->closeAndTell().size() <= 4);
    }

    void aClickAndAButtonAreTold()
    {
        startAll();
        QSignalSpy told(m_notifier.get(), &NoticeSink::activated);
        m_notifier->show(key("a"), message("one"));
        QTRY_COMPARE(m_daemon->displayed(), 1);
        m_daemon->click();
        QTRY_COMPARE(told.size(), 1);
        QCOMPARE(told[0][0].toString(), key("a"));
        QCOMPARE(told[0][1].toString(), key("default"));
        QTRY_COMPARE(m_daemon->displayed(), 0);
        m_notifier->show(key("b"), message("two"));
        QTRY_COMPARE(m_daemon->displayed(), 1);
        m_daemon->chooseJoin();
        QTRY_COMPARE(told.size(), 2);
        QCOMPARE(told[1][0].toString(), key("b"));
        QCOMPARE(told[1][1].toString(), key("join"));
    }

    void aNoticeThatTheUserClosedIsToldAndNotUpdated()
    {
        startAll();
        QSignalSpy dismissed(m_notifier.get(), &NoticeSink::dismissed);
        m_notifier->show(key("a"), message("one"));
        QTRY_COMPARE(m_daemon->displayed(), 1);
        QCOMPARE(m_daemon->closeAndTell().size(), 1);
        QTRY_COMPARE(dismissed.size(), 1);
        m_notifier->update(key("a"), message("later"));
        m_notifier->show(key("b"), message("two"));
        QTRY_COMPARE(m_daemon->displayed(), 1);
        for (const auto& one : m_daemon->closeAndTell()) QVERIFY(one.summary != QLatin1String("later"));
    }

    void withoutAServiceItIsAbsentUntilThereIsOne()
    {
        makeNotifier();
        QTRY_COMPARE(m_notifier->state(), State::Absent);
        m_notifier->show(key("a"), message("lost"));
        QVERIFY(m_daemon->start());
        QTRY_COMPARE(m_notifier->state(), State::Ready);
        m_notifier->show(key("b"), message("shown"));
        QTRY_COMPARE(m_daemon->displayed(), 1);
    }

    void aServiceThatIsKilledAndComesBackIsUsedAgain()
    {
        startAll();
        m_notifier->show(key("a"), message("before"));
        QTRY_COMPARE(m_daemon->displayed(), 1);
        m_daemon->kill();
        QTRY_COMPARE(m_notifier->state(), State::Absent);
        QVERIFY(m_daemon->start());
        QTRY_COMPARE(m_notifier->state(), State::Ready);
        // The new service counts from 1 again: the old id would be another's notice.
        m_notifier->show(key("b"), message("other"));
        QTRY_COMPARE(m_daemon->displayed(), 1);
        m_notifier->show(key("a"), message("after"));
        QTRY_COMPARE(m_daemon->displayed(), 2);
    }

    void aServiceThatHangsCostsNothingAndIsTriedAgain()
    {
        startAll();
        m_daemon->freeze();
        for (int i = 0; i < 1000; ++i) m_notifier->show(key("a"), message("n", QString::number(i)));
        QTRY_COMPARE(m_notifier->state(), State::Silent);
        m_daemon->thaw();
        m_notifier->show(key("b"), message("again"));
        QTRY_COMPARE(m_notifier->state(), State::Ready);
        QTRY_VERIFY(m_daemon->displayed() >= 1);
    }

    void withoutABusItIsAbsent()
    {
        m_notifier = std::make_unique<DesktopNotifier>(QDBusConnection(QStringLiteral("no-such-bus")));
        QCOMPARE(m_notifier->state(), State::Absent);
        m_notifier->show(key("a"), message("nobody sees it"));
    }
};

QTEST_GUILESS_MAIN(tst_DesktopNotifier)
#include "tst_desktopnotifier.moc"
