// Past 500 lines: The page as one, on one filled ledger; its parts by themselves are tried in tst_liveparts.
#include "core/models/bookinglookup.h"
#include "core/models/directorymodel.h"
#include "core/models/ledgermodel.h"
#include "core/store/store.h"
#include "ui/format/timeformat.h"
#include "ui/live/bodyview.h"
#include "ui/live/deliverywords.h"
#include "ui/live/livepage.h"
#include "ui/shell/actionregistry.h"
#include "ui/theme/theme.h"

#include "support/listenerbench.h"
#include "support/rawclient.h"
#include "support/strict.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>

using namespace yoyaku;
using namespace yoyaku::ui;
using test::EventText;

namespace {

QString named(const char* name) { return QString::fromLatin1(name); }

} // namespace

class tst_LivePage : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    Theme m_theme;
    TimeFormat m_format{QTimeZone("Asia/Tokyo")};
    std::unique_ptr<test::ListenerBench> m_bench;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<DirectoryModel> m_directory;
    std::unique_ptr<BookingLookup> m_bookings;
    std::unique_ptr<LedgerModel> m_model;
    std::unique_ptr<LivePage> m_page;

    void begin(QVector<Secret> secrets = {Secret("whsec_page")}, int width = 1360)
    {
        m_bench = std::make_unique<test::ListenerBench>(std::move(secrets));
        QVERIFY(m_bench->listen());
        m_store = std::make_unique<Store>(m_folder.filePath(QStringLiteral("a")));
        m_store->open();
        m_directory = std::make_unique<DirectoryModel>(*m_store);
        m_model = std::make_unique<LedgerModel>(m_bench->receiver);
        m_bookings = std::make_unique<BookingLookup>(*m_store);
        m_page = std::make_unique<LivePage>(
            LivePage::Parts{*m_model, *m_directory, *m_bookings, m_theme, m_format, m_bench->clock});
        m_page->resize(width, 800);
        m_page->registerActions(*new ActionRegistry(m_page.get()));
        m_page->show();
        m_page->activateWindow();
        m_page->activate();
        QTRY_VERIFY(m_model->isLoaded());
    }
    template <class T>
    [[nodiscard]] T* find(const char* name) const
    {
        return m_page->findChild<T*>(QString::fromLatin1(name));
    }
    [[nodiscard]] LedgerTable& table() const { return *find<LedgerTable>("ledgerTable"); }
    [[nodiscard]] QString text(const char* label) const
    {
        const auto* found = find<QLabel>(label);
        return found && found->isVisible() ? found->text() : QString();
    }
    /// What the strip over the ledger says to who cannot see it.
    [[nodiscard]] QString summary() const { return find<QWidget>("liveSummary")->accessibleDescription(); }
    /// The item of a menu that a click has opened.
    [[nodiscard]] QAction* item(const char* menu, const QString& words) const
    {
        const auto* opened = find<QMenu>(menu);
        if (!opened || !opened->isVisible()) return nullptr;
        for (QAction* action : opened->actions())
            if (action->text().startsWith(words)) return action;
        return nullptr;
    }
    /// Posts an event signed with `secret`; the status of the answer.
    int postSigned(const EventText& event, const char* secret)
    {
        test::RawClient client(m_bench->receiver.state().port);
        client.send(test::signedPost("/jicoo/bench", event.body(), Secret(secret), m_bench->clock.now()));
        return client.read().status;
    }

  private Q_SLOTS:
    void initTestCase() { m_theme.apply(ThemeMode::Light); }
    void init() { test::failOnUnexpectedWarnings(); }
    void cleanup()
    {
        m_page.reset();
        m_model.reset();
        m_directory.reset();
        m_bookings.reset();
        m_store.reset();
        m_bench.reset();
    }

    void anEmptyLedgerSaysHowEventsGetHere()
    {
        begin();
        QVERIFY(find<QWidget>("live.empty")->isVisible());
        QVERIFY(!table().isVisible());
        QVERIFY(!find<QPushButton>("live.secret")->isVisible());
        QCOMPARE(find<QLineEdit>("live.address")->text(), m_bench->receiver.state().address);
    }

    void theFocusStaysWithTheListWhenItEmptiesAndFills()
    {
        begin();
        QApplication::setActiveWindow(m_page.get());
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        QCOMPARE(m_page->focusWidget(), find<QWidget>("live.empty"));
        m_bench->postMany(1, 1);
        QTRY_COMPARE(m_model->rowCount(), 1);
        QCOMPARE(m_page->focusWidget(), &table());
        LedgerFilter none;
        none.text = QStringLiteral("nobody");
        m_model->setFilter(none);
        QTRY_VERIFY(!table().isVisible());
        QCOMPARE(m_page->focusWidget(), find<QWidget>("live.empty"));
    }

    void whatHelpsAnEmptyLedgerIsShownWhole()
    {
        begin({Secret("whsec_page")}, 1500);
        for (const char* name : {"live.emptyTitle", "live.emptyText"}) {
            const auto* label = find<QLabel>(name);
            QVERIFY2(label->height() >= label->heightForWidth(label->width()), name);
        }
    }

    void aCheckForGapsIsUnderWayUntilTheNextComparisonHasEnded()
    {
        begin();
        QSignalSpy asked(m_page.get(), &LivePage::gapCheckRequested), said(m_page.get(), &LivePage::noticed);
        auto* check = find<QPushButton>("live.gaps");
        ConnectionState state;
        state.kind = ConnectionState::Kind::Live;
        state.lastSyncAt = 1;
        m_page->setConnectionState(state);
        check->click();
        QCOMPARE(asked.size(), 1);
        QVERIFY(!check->isEnabled());
        QCOMPARE(check->text(), QStringLiteral("Comparing…"));
        state.done = 5; // another state, and no end yet
        m_page->setConnectionState(state);
        QVERIFY(!check->isEnabled());
        state.lastSyncAt = 2;
        m_page->setConnectionState(state);
        QTRY_COMPARE(said.size(), 1);
        QVERIFY(said[0][0].toString().startsWith(QStringLiteral("Compared with Jicoo")));
        QVERIFY(check->isEnabled());
        check->click();
        state.kind = ConnectionState::Kind::Offline;
        m_page->setConnectionState(state);
        QVERIFY(!check->isEnabled());
        state.kind = ConnectionState::Kind::Live;
        m_page->setConnectionState(state);
        QVERIFY(check->isEnabled());
        QCOMPARE(said.size(), 1);
    }

    void withoutASecretThePageAsksForOne()
    {
        begin({});
        QSignalSpy asked(m_page.get(), &LivePage::secretRequested);
        QVERIFY(!find<QPushButton>("live.test")->isEnabled());
        QTest::mouseClick(find<QPushButton>("live.secret"), Qt::LeftButton);
        QCOMPARE(asked.size(), 1);
        m_bench->receiver.setSecrets({Secret("whsec_entered")});
        QVERIFY(find<QPushButton>("live.test")->isEnabled());
        QVERIFY(!find<QPushButton>("live.secret")->isVisible());
    }

    void aTestEventIsSentByItsButtonAndShown()
    {
        begin();
        QTest::mouseClick(find<QPushButton>("live.test"), Qt::LeftButton);
        QTRY_COMPARE(m_model->rowCount(), 1);
        QVERIFY(table().isVisible());
        QVERIFY(table().current()->verdict == Verdict::Test);
        QVERIFY(find<QPlainTextEdit>("delivery.body")->toPlainText().contains(named("\"event\"")));
    }

    void theNewestIsShownUntilOneIsChosenAndThenThatOneStays()
    {
        begin();
        m_bench->postMany(1, 3);
        QTRY_COMPARE(m_model->rowCount(), 3);
        QCOMPARE(table().current()->booking.text(), QStringLiteral("BK3"));
        const QRect second = table().visualRect(m_model->index(1, LedgerModel::About));
        QTest::mouseClick(table().viewport(), Qt::LeftButton, {}, second.center());
        QCOMPARE(table().current()->booking.text(), QStringLiteral("BK2"));
        m_bench->postMany(7, 2);
        QTRY_COMPARE(m_model->rowCount(), 5);
        QCOMPARE(table().current()->booking.text(), QStringLiteral("BK2"));
    }

    void enterOpensTheBookingOfAGenuineDeliveryOnly()
    {
        begin();
        QSignalSpy opened(m_page.get(), &Page::bookingOpened);
        QCOMPARE(m_bench->postForged(EventText().body()), 401);
        QTRY_COMPARE(m_model->rowCount(), 1);
        QTest::keyClick(&table(), Qt::Key_Return);
        QCOMPARE(opened.size(), 0);
        find<QTabBar>("delivery.tabs")->setCurrentIndex(3);
        QVERIFY(text("booking.none").contains(QStringLiteral("believed")));
        m_bench->postMany(5, 1);
        QTRY_COMPARE(m_model->rowCount(), 2);
        QTest::keyClick(&table(), Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened[0][0].value<BookingId>(), BookingId(QStringLiteral("BK5")));
    }

    void theBookingOfADeliveryIsShownAsItStandsHere()
    {
        begin();
        BookingUpsert known;
        known.booking.uid = BookingId(QStringLiteral("BK5"));
        known.booking.name = QStringLiteral("Onboarding");
        known.booking.status = BookingStatus::Open;
        known.booking.span = {1794902400000, 1794906000000};
        known.booking.hosts = {{UserId(QStringLiteral("emma")), QStringLiteral("admin")}};
        ChangeSet set;
        set.bookings << known;
        m_store->apply(set);
        find<QTabBar>("delivery.tabs")->setCurrentIndex(3);
        m_bench->postMany(5, 1);
        QTRY_VERIFY(find<QPushButton>("delivery.open"));
        QSignalSpy opened(m_page.get(), &Page::bookingOpened);
        QTest::mouseClick(find<QPushButton>("delivery.open"), Qt::LeftButton);
        QCOMPARE(opened.size(), 1);
    }

    void oneVerdictIsChosenFromTheMenuOrByItsFigure()
    {
        begin();
        m_bench->postMany(1, 2);
        QCOMPARE(m_bench->postForged(EventText().body()), 401);
        QTRY_COMPARE(m_model->rowCount(), 3);
        auto* chip = find<QPushButton>("live.single");
        QTest::mouseClick(chip, Qt::LeftButton);
        QVERIFY(!chip->isChecked());
        item("live.verdicts", QStringLiteral("Forged"))->trigger();
        QTRY_COMPARE(m_model->rowCount(), 1);
        QVERIFY(chip->isChecked());
        QVERIFY(!find<QPushButton>("live.kind0")->isChecked());
        QTRY_COMPARE(chip->text(), QStringLiteral("Forged 1"));
        QTest::mouseClick(find<QPushButton>("live.kind0"), Qt::LeftButton);
        QTRY_COMPARE(m_model->rowCount(), 3);
        QVERIFY(!chip->isChecked());
        auto* strip = find<QWidget>("liveSummary");
        for (int x = 0; x < strip->width() && m_model->filter() == LedgerFilter(); x += 20)
            QTest::mouseClick(strip, Qt::LeftButton, {}, {x, 30});
        QVERIFY(m_model->filter().verdict == Verdict::Genuine); // the first figure that is a verdict's
        QTRY_COMPARE(m_model->rowCount(), 2);
    }

    void theMenuOfARowLeavesOnlyItsBooking()
    {
        begin();
        m_bench->postMany(1, 3);
        QTRY_COMPARE(m_model->rowCount(), 3);
        QContextMenuEvent asked(QContextMenuEvent::Keyboard, {}, {});
        QCoreApplication::sendEvent(table().viewport(), &asked);
        QAction* only = item("ledger.menu", QStringLiteral("Only this booking"));
        QVERIFY(only && only->isEnabled());
        only->trigger();
        QTRY_COMPARE(m_model->rowCount(), 1);
        QCOMPARE(m_model->at(0).booking.text(), QStringLiteral("BK3"));
        QTest::mouseClick(find<QPushButton>("live.onlyBooking"), Qt::LeftButton);
        QTRY_COMPARE(m_model->rowCount(), 3);
    }

    void nothingThatMatchesCanBeClearedAway()
    {
        begin();
        m_bench->postMany(1, 1);
        QTRY_COMPARE(m_model->rowCount(), 1);
        QTest::keyClicks(find<QLineEdit>("live.filter"), QStringLiteral("zzz"));
        QTRY_VERIFY(find<QWidget>("live.empty")->isVisible());
        QCOMPARE(text("live.emptyTitle"), QStringLiteral("No delivery matches"));
        QVERIFY(!find<QTabBar>("delivery.tabs")->isVisible()); // nor is what no longer matches
        QTest::mouseClick(find<QPushButton>("live.clear"), Qt::LeftButton);
        QTRY_COMPARE(m_model->rowCount(), 1);
        QVERIFY(table().isVisible());
    }

    void theClaimAboutGapsSaysNoMoreThanIsKnown_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("said");
        QTest::newRow("nothing compared") << int(GapClaim::Kind::NotChecked) << QStringLiteral("Gaps not checked");
        QTest::newRow("proven") << int(GapClaim::Kind::NoGaps) << QStringLiteral("0 gaps since Mon 09:00");
        QTest::newRow("late") << int(GapClaim::Kind::Overdue) << QStringLiteral("0 gaps until 11:00");
        QTest::newRow("not sure") << int(GapClaim::Kind::Unproven) << QStringLiteral("Gaps not ruled out");
    }
    void theClaimAboutGapsSaysNoMoreThanIsKnown()
    {
        QFETCH(int, kind);
        QFETCH(QString, said);
        begin();
        const EpochMs wednesday = *parseInstant(u"2026-11-11T02:30:00.000Z"); // 11:30 in Tokyo
        m_bench->clock.set(wednesday);
        m_page->setGapClaim(
            {GapClaim::Kind(kind), *parseInstant(u"2026-11-09T00:00:00.000Z"), wednesday - 30 * kMsPerMinute, 2});
        QVERIFY2(summary().startsWith(said), qPrintable(summary()));
        const bool isProven = kind == int(GapClaim::Kind::NoGaps) || kind == int(GapClaim::Kind::Overdue);
        QCOMPARE(summary().contains(QStringLiteral("marked recovered")), isProven);
    }

    void aForgedDeliveryTellsWhyAndStaysRefused()
    {
        begin();
        QCOMPARE(postSigned(EventText(), "page"), 401); // the secret without its prefix
        QTRY_COMPARE(m_model->rowCount(), 1);
        auto* why = find<QPushButton>("delivery.diagnose");
        QVERIFY(why->isVisible());
        QTest::mouseClick(why, Qt::LeftButton);
        QTRY_COMPARE(text("diagnosis.finding"), QStringLiteral("One variant matches: Secret without whsec_."));
        QVERIFY(text("diagnosis.nextStep").contains(QStringLiteral("enter it without whsec_")));
        QVERIFY(text("diagnosis.promise").contains(QStringLiteral("Nothing is ever accepted")));
        QVERIFY(text("diagnosis.tried").contains(QStringLiteral("no match")));
        QCOMPARE(postSigned(EventText(), "page"), 401);
    }

    void aDeliveryOfAStrangerIsExplainedByNothing()
    {
        begin();
        QCOMPARE(m_bench->postForged(EventText().body()), 401);
        QTRY_COMPARE(m_model->rowCount(), 1);
        QTest::mouseClick(find<QPushButton>("delivery.diagnose"), Qt::LeftButton);
        QTRY_VERIFY(text("diagnosis.finding").startsWith(QStringLiteral("No variant matches")));
    }

    void ofSeveralSecretsTheOneThatSignedIsNamed()
    {
        begin({Secret("whsec_page"), Secret("whsec_other")});
        m_bench->postMany(1, 1);
        QTRY_COMPARE(m_model->rowCount(), 1);
        auto* checks = find<QWidget>("deliveryChecks");
        QTRY_VERIFY(checks->accessibleDescription().contains(QStringLiteral("secret 1 of 2")));
        QVERIFY(checks->accessibleDescription().contains(QStringLiteral("kept 30 day(s)")));
        // A secret that is gone, or a single one, is not spoken of.
        const Delivery& delivery = m_model->at(0);
        QCOMPARE(deliveryChecks(delivery, DeliveryProof{-1, 2, {}, 30})[1].detail, deliveryChecks(delivery)[1].detail);
        QCOMPARE(deliveryChecks(delivery, DeliveryProof{0, 1, {}, 30})[1].detail, deliveryChecks(delivery)[1].detail);
        QVERIFY(deliveryChecks(delivery, DeliveryProof{1, 2, QByteArray(16, 'k'), 5})[4].detail.startsWith(
            QStringLiteral("key 6b6b6b6b…, kept 5 day(s)")));
    }

    void aGenuineDeliveryAsksForNoDiagnosis()
    {
        begin();
        m_bench->postMany(1, 1);
        QTRY_COMPARE(m_model->rowCount(), 1);
        QVERIFY(!find<QPushButton>("delivery.diagnose")->isVisible());
    }

    void whatAnEventChangedIsComparedWithTheOneBefore()
    {
        begin();
        auto* tabs = find<QTabBar>("delivery.tabs");
        tabs->setCurrentIndex(2);
        EventText event;
        QCOMPARE(m_bench->post(event), 200);
        QTRY_VERIFY(text("change.note").startsWith(QStringLiteral("The first event")));
        event.event = "guest_rescheduled";
        event.createdAt += 1000;
        event.updatedAt += 60'000;
        event.startedAt += kMsPerHour;
        QCOMPARE(m_bench->post(event), 200);
        QTRY_COMPARE(tabs->tabText(2), QStringLiteral("Change 3")); // start, end, when it was changed
        QStringList fields;
        for (const QLabel* field : m_page->findChildren<QLabel*>(QStringLiteral("change.field")))
            fields << field->text();
        QVERIFY(fields.contains(QStringLiteral("17 Nov 17:00 JST → 17 Nov 18:00 JST")));
    }

    void replayAsksAgainForWhatIsBelievedOnly()
    {
        begin();
        QSignalSpy applied(&m_bench->receiver, &Receiver::reapplied);
        QCOMPARE(m_bench->postForged(EventText().body()), 401);
        QTRY_COMPARE(m_model->rowCount(), 1);
        QTest::keyClick(&table(), Qt::Key_Y);
        QVERIFY(text("delivery.note").startsWith(QStringLiteral("Only a signed event")));
        QVERIFY(!find<QPushButton>("delivery.replay")->isVisible());
        m_bench->postMany(5, 1);
        QTRY_COMPARE(m_model->rowCount(), 2);
        QTest::keyClick(&table(), Qt::Key_Y);
        QCOMPARE(text("delivery.note"), QStringLiteral("Asked Jicoo for this booking again."));
        QTRY_COMPARE(applied.size(), 1);
        QCOMPARE(applied[0][0].value<QVector<Delivery>>()[0].booking.text(), QStringLiteral("BK5"));
    }

    void pauseHoldsTheListStillAndSaysSo()
    {
        begin();
        auto* pause = find<QPushButton>("live.pause");
        QTest::mouseClick(pause, Qt::LeftButton);
        QVERIFY(!m_model->isFollowing());
        QCOMPARE(pause->text(), QStringLiteral("Follow"));
        QVERIFY(!find<QAbstractButton>("live.follow")->isChecked());
        QTest::mouseClick(find<QAbstractButton>("live.follow"), Qt::LeftButton);
        QVERIFY(m_model->isFollowing());
        QCOMPARE(pause->text(), QStringLiteral("Pause"));
    }

    void aComparisonIsNotAskedForTwiceNorOffline()
    {
        begin();
        QSignalSpy asked(m_page.get(), &LivePage::gapCheckRequested);
        QTest::keyClick(&table(), Qt::Key_G);
        QCOMPARE(asked.size(), 1);
        for (const auto kind : {ConnectionState::Kind::CatchingUp, ConnectionState::Kind::Offline}) {
            ConnectionState state;
            state.kind = kind;
            m_page->setConnectionState(state);
            QTest::keyClick(&table(), Qt::Key_G);
            QCOMPARE(asked.size(), 1);
            QVERIFY(!find<QPushButton>("live.gaps")->isEnabled());
        }
    }

    void aRowIsCopiedAsItsWordsAndReadAsThem()
    {
        begin();
        m_bench->receiver.recordRecovered(BookingId(QStringLiteral("BK9")), QStringLiteral("moved"),
                                          QStringLiteral("山田 太郎"));
        QTRY_COMPARE(m_model->rowCount(), 1);
        QTest::keyClick(&table(), Qt::Key_C, Qt::ControlModifier);
        const QStringList cells = QGuiApplication::clipboard()->text().split(u'\t');
        QCOMPARE(cells.mid(1), QStringList({QStringLiteral("Recovered"), QStringLiteral("Moved"),
                                            QStringLiteral("山田 太郎"), QStringLiteral("by sync")}));
        QCOMPARE(m_model->index(0, LedgerModel::VerdictColumn).data().toString(), QStringLiteral("Recovered"));
        QCOMPARE(deliveryChecks(m_model->at(0)).first().detail, QStringLiteral("Moved"));
        QVERIFY(!find<QPlainTextEdit>("delivery.body")->isVisible());
    }

    void instantsStandInTheOwnZoneBesideTheText()
    {
        QCOMPARE(localInstant(u"2026-11-17T08:00:00.000Z", m_format), QStringLiteral("17 Nov 17:00 JST"));
        QCOMPARE(localInstant(u"2019-08-294T14:01:01.000Z", m_format), QString());
    }

    void chipsFilterAndPausingHoldsNewOnesBack()
    {
        begin();
        m_bench->postMany(1, 2);
        QCOMPARE(m_bench->postForged(EventText().body()), 401);
        QTRY_COMPARE(m_model->rowCount(), 3);
        QTest::mouseClick(find<QPushButton>("live.kind2"), Qt::LeftButton);
        QTRY_COMPARE(m_model->rowCount(), 1);
        QTest::mouseClick(find<QPushButton>("live.kind0"), Qt::LeftButton);
        QTRY_COMPARE(m_model->rowCount(), 3);
        QTest::keyClick(&table(), Qt::Key_P);
        QVERIFY(!m_model->isFollowing());
        m_bench->postMany(8, 1);
        QTRY_COMPARE(m_model->newer(), 1);
        QCOMPARE(m_model->rowCount(), 3);
        QTest::keyClick(&table(), Qt::Key_P);
        QTRY_COMPARE(m_model->rowCount(), 4);
    }

    void aNarrowPageShowsTheDeliveryAsADrawerThatEscapeCloses()
    {
        begin({Secret("whsec_page")}, 880);
        m_bench->postMany(1, 2);
        QTRY_COMPARE(m_model->rowCount(), 2);
        auto* detail = find<QWidget>("deliveryView");
        QVERIFY(!detail->isVisible());
        QTest::mouseClick(table().viewport(), Qt::LeftButton, {}, table().visualRect(m_model->index(0, 0)).center());
        QVERIFY(detail->isVisible());
        QVERIFY(m_page->rect().contains(detail->geometry()));
        QTest::keyClick(&table(), Qt::Key_Escape);
        QVERIFY(!detail->isVisible());
        m_page->resize(1360, 800);
        QVERIFY(detail->isVisible());
    }

    void theCheckThatStoppedADeliveryIsNamed_data()
    {
        QTest::addColumn<QString>("reason");
        QTest::addColumn<int>("passed");
        QTest::newRow("unsigned") << QStringLiteral("no-header") << 0;
        QTest::newRow("forged") << QStringLiteral("mismatch") << 1;
        QTest::newRow("replayed") << QStringLiteral("too-old") << 2;
        QTest::newRow("not JSON") << QStringLiteral("bad-json") << 3;
        QTest::newRow("repeated") << QStringLiteral("seen") << 4;
        QTest::newRow("overtaken") << QStringLiteral("stale") << 5;
        QTest::newRow("genuine") << QString() << 6;
    }
    void theCheckThatStoppedADeliveryIsNamed()
    {
        QFETCH(QString, reason);
        QFETCH(int, passed);
        Delivery delivery;
        delivery.verdict = reason.isEmpty() ? Verdict::Genuine : Verdict::Duplicate;
        delivery.reason = reason;
        const auto checks = deliveryChecks(delivery);
        QCOMPARE(checks.size(), 8); // six to pass, then written and answered
        for (int i = 0; i < 6; ++i) {
            const auto wanted = i < passed    ? DeliveryCheck::Result::Passed
                                : i == passed ? DeliveryCheck::Result::Failed
                                              : DeliveryCheck::Result::NotReached;
            QCOMPARE(int(checks[i].result), int(wanted));
        }
    }

    void aCopiedCommandHoldsABodyOfQuotesTogether_data()
    {
        QTest::addColumn<QString>("address");
        QTest::newRow("without the address") << QString();
        QTest::newRow("with it") << QStringLiteral("http://127.0.0.1:1/x");
    }
    void aCopiedCommandHoldsABodyOfQuotesTogether()
    {
        QFETCH(QString, address);
        Delivery delivery;
        delivery.body = "{\"name\":\"O'Brien'; rm -rf ~; echo '\"}";
        delivery.signatureHeader = "t=1,v1=ab";
        const QString command = curlCommand(delivery, address);
        // A real shell takes it apart: every word has to come back as it was.
        QProcess shell;
        shell.start(QStringLiteral("sh"), {QStringLiteral("-c"), QStringLiteral("YOYAKU_WEBHOOK=http://127.0.0.1:1/x; "
                                                                                "curl() { printf '%s\\n' \"$@\"; }; ") +
                                                                     command});
        QVERIFY(shell.waitForFinished());
        const QByteArrayList words = shell.readAllStandardOutput().trimmed().split('\n');
        QCOMPARE(words.size(), 9);
        QCOMPARE(words[7], delivery.body);
        QCOMPARE(words[8], QByteArray("http://127.0.0.1:1/x"));
        QCOMPARE(command.contains(QStringLiteral("127.0.0.1")), !address.isEmpty());
    }

    void theButtonCopiesNeitherSecretNorAddress()
    {
        begin();
        m_bench->postMany(1, 1);
        QTRY_COMPARE(m_model->rowCount(), 1);
        QTest::mouseClick(find<QPushButton>("delivery.curl"), Qt::LeftButton);
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY(copied.contains(QStringLiteral("v1=")));
        QVERIFY(!copied.contains(QStringLiteral("/jicoo/bench")));
        QVERIFY(!copied.contains(QStringLiteral("whsec_")));
        QTest::mouseClick(find<QAbstractButton>("delivery.more"), Qt::LeftButton);
        item("delivery.menu", QStringLiteral("Copy as cURL with the address"))->trigger();
        QVERIFY(QGuiApplication::clipboard()->text().contains(m_bench->receiver.state().address));
    }
};

QTEST_MAIN(tst_LivePage)
#include "tst_livepage.moc"
