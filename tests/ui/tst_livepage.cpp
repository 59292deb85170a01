#include "core/models/directorymodel.h"
#include "core/models/ledgermodel.h"
#include "core/store/store.h"
#include "ui/format/timeformat.h"
#include "ui/live/deliverywords.h"
#include "ui/live/livepage.h"
#include "ui/theme/theme.h"

#include "support/listenerbench.h"
#include "support/strict.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
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
    std::unique_ptr<LedgerModel> m_model;
    std::unique_ptr<LivePage> m_page;

    void begin(QVector<Secret> secrets = {Secret("whsec_page")}, int width = 1360)
    {
        m_bench = std::make_unique<test::ListenerBench>(std::move(secrets));
        QVERIFY(m_bench->listen());
        m_store = std::make_unique<Store>(m_folder.filePath(QStringLiteral("a")));
        m_directory = std::make_unique<DirectoryModel>(*m_store);
        m_model = std::make_unique<LedgerModel>(m_bench->receiver);
        m_page = std::make_unique<LivePage>(LivePage::Parts{*m_model, *m_directory, m_theme, m_format, m_bench->clock});
        m_page->resize(width, 800);
        m_page->show();
        m_page->activate();
        QTRY_VERIFY(m_model->isLoaded());
    }
    template <class T>
    [[nodiscard]] T* find(const char* name) const
    {
        return m_page->findChild<T*>(QString::fromLatin1(name));
    }
    [[nodiscard]] LedgerTable& table() const { return *find<LedgerTable>("ledgerTable"); }

  private Q_SLOTS:
    void initTestCase() { m_theme.apply(ThemeMode::Light); }
    void init() { test::failOnUnexpectedWarnings(); }
    void cleanup()
    {
        m_page.reset();
        m_model.reset();
        m_directory.reset();
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
        QVERIFY(!find<QPushButton>("delivery.open")->isVisible());
        m_bench->postMany(5, 1);
        QTRY_COMPARE(m_model->rowCount(), 2);
        QTest::keyClick(&table(), Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened[0][0].value<BookingId>(), BookingId(QStringLiteral("BK5")));
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

    void aCopiedCommandHoldsABodyOfQuotesTogether()
    {
        Delivery delivery;
        delivery.body = "{\"name\":\"O'Brien'; rm -rf ~; echo '\"}";
        delivery.signatureHeader = "t=1,v1=ab";
        const QString command = curlCommand(delivery, QStringLiteral("http://127.0.0.1:1/x"));
        // A real shell takes it apart: every word has to come back as it was.
        QProcess shell;
        shell.start(QStringLiteral("sh"),
                    {QStringLiteral("-c"), QStringLiteral("curl() { printf '%s\\n' \"$@\"; }; ") + command});
        QVERIFY(shell.waitForFinished());
        const QByteArrayList words = shell.readAllStandardOutput().trimmed().split('\n');
        QCOMPARE(words.size(), 9);
        QCOMPARE(words[7], delivery.body);
        QCOMPARE(words[8], QByteArray("http://127.0.0.1:1/x"));
    }
};

QTEST_MAIN(tst_LivePage)
#include "tst_livepage.moc"
