#include "ui/shell/mainwindow.h"

#include "support/fakeclock.h"
#include "support/fakepage.h"
#include "support/strict.h"
#include "ui/shell/toast.h"

#include <QAbstractButton>
#include <QAction>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QUndoStack>

using namespace yoyaku;
using namespace yoyaku::ui;

namespace {

Edit edit(EditState state, const QString& id = QStringLiteral("e1"))
{
    Edit e;
    e.id = EditId(id);
    e.act = RescheduleEdit{BookingId(QStringLiteral("b1")), {1, 2}, {3, 4}, QStringLiteral("Asia/Tokyo")};
    e.about = QStringLiteral("松田 彩");
    e.state = state;
    e.createdAt = test::FakeClock().now();
    e.holdUntil = e.createdAt + 5000;
    return e;
}

class Window
{
  public:
    explicit Window(QSize size = {1440, 900})
    {
        theme.apply(ThemeMode::Light);
        inspector->setFocusPolicy(Qt::StrongFocus);
        window.addPage(calendar, QLatin1String("nav.calendar"), QStringLiteral("Calendar"));
        window.addPage(bookings, QLatin1String("nav.bookings"), QStringLiteral("Bookings"));
        window.addPage(settings, QLatin1String("nav.settings"), QStringLiteral("Settings"));
        window.setInspector(inspector);
        window.resize(size);
        window.show();
        window.activateWindow();
        isActive = QTest::qWaitForWindowActive(&window);
    }
    template <class T = QWidget>
    T* find(const char* name) const
    {
        return window.findChild<T*>(QString::fromLatin1(name));
    }
    void press(int key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&window, Qt::Key(key), modifiers); }
    void click(const char* name) { QTest::mouseClick(find(name), Qt::LeftButton); }

    bool isActive = false;
    Theme theme;
    TimeFormat format{QTimeZone("Asia/Tokyo")};
    QUndoStack undo;
    test::FakeClock clock;
    test::FakePage* calendar = new test::FakePage(QStringLiteral("calendar"), true);
    test::FakePage* bookings = new test::FakePage(QStringLiteral("bookings"), true);
    test::FakePage* settings = new test::FakePage(QStringLiteral("settings"), false);
    QWidget* inspector = new QPushButton(QStringLiteral("Inspector"));
    MainWindow window{theme, format, undo, nullptr, &clock};
};

} // namespace

class tst_MainWindow : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void init() { test::failOnUnexpectedWarnings(); }

    void railAndKeysTurnThePages()
    {
        Window w;
        QSignalSpy turned(&w.window, &MainWindow::pageChanged);
        w.click("nav.bookings");
        QCOMPARE(w.window.currentPage(), w.bookings);
        QCOMPARE(w.bookings->activations, 1);
        w.press(Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(w.window.currentPage(), w.calendar);
        w.press(Qt::Key_Comma, Qt::ControlModifier);
        QCOMPARE(w.window.currentPage(), w.settings);
        w.press(Qt::Key_7, Qt::ControlModifier); // there is no seventh
        QCOMPARE(w.window.currentPage(), w.settings);
        QCOMPARE(turned.size(), 3);
        QVERIFY(!w.find("top.inspector")->isVisible());
        QVERIFY(!w.find("top.sideBar")->isVisible());
    }

    void aPageUnderAnotherHasNoPlaceOnTheRailAndNoDigit()
    {
        Window w;
        auto* types = new test::FakePage(QStringLiteral("eventtypes"), false);
        w.window.addPageUnder(QStringLiteral("bookings"), types, QStringLiteral("Types"));
        QVERIFY(!w.find("nav.eventtypes"));
        w.press(Qt::Key_3, Qt::ControlModifier);
        QCOMPARE(w.window.currentPage(), w.calendar);
        w.window.showPage(types->key());
        QCOMPARE(w.window.currentPage(), types);
        QVERIFY(w.find<QAbstractButton>("nav.bookings")->isChecked());
        types->note = QStringLiteral("kept");
        QVERIFY(QString::fromUtf8(QJsonDocument::fromVariant(w.window.saveState()).toJson()).contains(u"kept"));
    }

    void searchGoesToThePageThatShowsAndIsKeptForEach()
    {
        Window w;
        w.press(Qt::Key_F, Qt::ControlModifier);
        auto* field = w.find<QLineEdit>("top.search");
        QVERIFY(field->hasFocus());
        QTest::keyClicks(field, QStringLiteral("a/b"));
        QCOMPARE(w.calendar->search, QStringLiteral("a/b")); // the slash is typed, not taken as a key
        w.click("nav.bookings");
        QCOMPARE(field->text(), QString());
        w.click("nav.calendar");
        QCOMPARE(field->text(), QStringLiteral("a/b"));
        QTest::keyClick(field, Qt::Key_Escape);
        QCOMPARE(w.calendar->search, QString());
        QVERIFY(!field->hasFocus());
    }

    void panelsFoldByKeyAndComeBack()
    {
        Window w;
        QVERIFY(w.find("sideBar")->isVisible());
        w.press(Qt::Key_B, Qt::ControlModifier);
        QVERIFY(!w.find("sideBar")->isVisible());
        QVERIFY(!w.find<QToolButton>("top.sideBar")->isChecked());
        w.click("top.sideBar");
        QVERIFY(w.find("sideBar")->isVisible());
        QVERIFY(w.inspector->isVisible());
        w.press(Qt::Key_I, Qt::ControlModifier);
        QVERIFY(!w.inspector->isVisible());
    }

    void narrowWindowsTurnPanelsIntoDrawersOverThePage()
    {
        Window w({960, 600});
        QVERIFY(!w.find("sideBar")->isVisible());
        QVERIFY(!w.inspector->isVisible());
        QCOMPARE(w.find("rail")->width(), 48);
        QVERIFY(!w.find("top.search")->isVisible());
        QVERIFY(!w.find("status.key")->isVisible());
        const int page = w.calendar->width();
        w.press(Qt::Key_I, Qt::ControlModifier);
        QVERIFY(w.inspector->isVisible());
        QCOMPARE(w.calendar->width(), page);
        w.inspector->setFocus();
        QTest::keyClick(w.inspector, Qt::Key_Escape);
        QVERIFY(!w.inspector->isVisible());
        w.click("top.searchIcon");
        QVERIFY(w.find("palette")->isVisible());
        QTest::keyClick(w.find("palette.field"), Qt::Key_Escape);
        w.press(Qt::Key_F, Qt::ControlModifier);
        QVERIFY(w.find("top.search")->hasFocus());
    }

    void thePageThatNeedsTheWidthHasTheInspectorOverIt()
    {
        Window w;
        QVERIFY(w.inspector->isVisible());
        const int beside = w.calendar->width();
        w.calendar->isWide = true;
        Q_EMIT w.calendar->sideBarChanged();
        QVERIFY(!w.inspector->isVisible());
        const int wide = w.calendar->width();
        QVERIFY(wide > beside + 200);
        w.press(Qt::Key_I, Qt::ControlModifier);
        QVERIFY(w.inspector->isVisible());
        QCOMPARE(w.calendar->width(), wide);
        w.calendar->isWide = false;
        Q_EMIT w.calendar->sideBarChanged();
        QVERIFY(w.inspector->isVisible()); // as it was beside it
        QCOMPARE(w.calendar->width(), beside);
    }

    void openingABookingMovesTheFocusIntoTheInspector()
    {
        Window w({1000, 700});
        QSignalSpy selected(&w.window, &MainWindow::bookingSelected);
        Q_EMIT w.calendar->bookingOpened(BookingId(QStringLiteral("b1")));
        QCOMPARE(selected.size(), 1);
        QVERIFY(w.inspector->hasFocus());
    }

    void f6WalksThroughTheAreasAndBack()
    {
        Window w;
        w.find("nav.calendar")->setFocus();
        QStringList names;
        const auto note = [&] { names += QApplication::focusWidget()->objectName(); };
        for (int i = 0; i < 6; ++i) {
            w.press(Qt::Key_F6);
            note();
        }
        QCOMPARE(names.at(0), QStringLiteral("top.sideBar"));
        QCOMPARE(names.at(2), QStringLiteral("calendar.field"));
        QVERIFY(names.at(4).startsWith(QLatin1String("status.")));
        QCOMPARE(names.at(5), QStringLiteral("seal"));
        w.press(Qt::Key_F6, Qt::ShiftModifier);
        QVERIFY(QApplication::focusWidget()->objectName().startsWith(QLatin1String("status.")));
    }

    void theWorstBannerShowsFirstAndTheNextOneFollows()
    {
        Window w;
        w.window.setListenerState({.kind = ListenerState::Kind::PortInUse, .address = {}, .port = 8787});
        const auto text = [&] { return w.find<QLabel>("banner.text")->text(); };
        QVERIFY(text().contains(QLatin1String("8787")));
        ConnectionState refused;
        refused.kind = ConnectionState::Kind::KeyRefused;
        w.window.setConnectionState(refused);
        QVERIFY(text().contains(QLatin1String("401")));
        QCOMPARE(w.find<QLabel>("banner.more")->text(), QStringLiteral("+1"));
        QVERIFY(w.find("banner.more")->isVisible());
        QVERIFY(w.find("banner.more")->toolTip().contains(QLatin1String("8787")));
        QSignalSpy action(&w.window, &MainWindow::bannerAction);
        w.click("banner.action");
        QCOMPARE(action.value(0).value(0).toString(), QStringLiteral("connection"));
        w.window.setConnectionState({.kind = ConnectionState::Kind::Live});
        QVERIFY(text().contains(QLatin1String("8787")));
        QVERIFY(!w.find("banner.more")->isVisible());
        w.window.setListenerState({.kind = ListenerState::Kind::Listening, .address = {}, .port = 8787});
        QVERIFY(!w.find("banner")->isVisible());
    }

    void theOutboxPopoverOffersWhatEachStateAllows()
    {
        Window w;
        Edit refused = edit(EditState::Refused, QStringLiteral("e2"));
        refused.error = {api::ApiError::Kind::Invalid, 422, QStringLiteral("taken"), {}, {}};
        w.window.setOpenEdits({edit(EditState::Held), refused});
        w.press(Qt::Key_O, Qt::ControlModifier);
        QVERIFY(w.find("outboxList")->isVisible());
        QSignalSpy undone(&w.window, &MainWindow::undoEditRequested), again(&w.window, &MainWindow::retryRequested),
            dropped(&w.window, &MainWindow::discardRequested);
        w.click("outbox.undo");
        w.click("outbox.retry");
        w.click("outbox.discard");
        QCOMPARE(undone.value(0).value(0).value<EditId>().text(), QStringLiteral("e1"));
        QCOMPARE(again.value(0).value(0).value<EditId>().text(), QStringLiteral("e2"));
        QCOMPARE(dropped.size(), 1);
        w.window.setOpenEdits({edit(EditState::Sending)}); // the open popover follows
        QTRY_VERIFY(!w.find("outbox.undo"));
        QTest::keyClick(w.find("popover"), Qt::Key_Escape);
        QVERIFY(!w.find("popover")->isVisible());
    }

    void editsHeldOverACrashAskByABanner()
    {
        Window w;
        w.window.setOpenEdits({edit(EditState::Asking)});
        QVERIFY(w.find("banner")->isVisible());
        w.click("banner.action");
        QSignalSpy sent(&w.window, &MainWindow::sendNowRequested);
        w.click("outbox.send");
        QCOMPARE(sent.size(), 1);
    }

    void aPressElsewhereClosesThePopover()
    {
        Window w;
        w.click("status.zone");
        QVERIFY(w.find("popover")->isVisible());
        QTest::mouseClick(w.calendar, Qt::LeftButton);
        QVERIFY(!w.find("popover")->isVisible());
    }

    void ordersLeaveByTheirKeys()
    {
        Window w;
        QSignalSpy sync(&w.window, &MainWindow::syncNowRequested), fresh(&w.window, &MainWindow::newBookingRequested),
            theme(&w.window, &MainWindow::themeRequested), pause(&w.window, &MainWindow::pauseSyncRequested);
        w.press(Qt::Key_F5);
        w.press(Qt::Key_N, Qt::ControlModifier);
        w.press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(sync.size(), 1);
        QCOMPARE(fresh.size(), 1);
        QCOMPARE(theme.value(0).value(0).value<ThemeMode>(), ThemeMode::Dark);
        w.window.setConnectionState({.kind = ConnectionState::Kind::Paused});
        w.click("status.sync");
        w.click("status.sync.pause");
        QCOMPARE(pause.value(0).value(0).toBool(), false);
        w.undo.push(new QUndoCommand(QStringLiteral("Move")));
        w.press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(w.undo.canRedo());
        w.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(!w.undo.canRedo());
    }

    void stateComesBackAfterARestart()
    {
        QVariantMap state;
        {
            Window w;
            w.bookings->note = QStringLiteral("kept");
            w.click("nav.bookings");
            w.press(Qt::Key_B, Qt::ControlModifier);
            state = w.window.saveState();
        }
        Window w;
        w.window.restoreState(state);
        QCOMPARE(w.window.currentPage(), w.bookings);
        QCOMPARE(w.bookings->note, QStringLiteral("kept"));
        QVERIFY(!w.find("sideBar")->isVisible());
    }

    /// With YOYAKU_SHOTS set to a folder, writes the frame as pictures to be looked at.
    void everySizeAndThemeFits_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<ThemeMode>("mode");
        QTest::newRow("wide-light") << QSize(1440, 900) << ThemeMode::Light;
        QTest::newRow("wide-dark") << QSize(1440, 900) << ThemeMode::Dark;
        QTest::newRow("compact-light") << QSize(960, 600) << ThemeMode::Light;
        QTest::newRow("compact-dark") << QSize(960, 600) << ThemeMode::Dark;
    }
    void everySizeAndThemeFits()
    {
        QFETCH(QSize, size);
        QFETCH(ThemeMode, mode);
        Window w(size);
        w.theme.apply(mode);
        const EpochMs now = w.clock.now();
        w.window.setConnectionState({.kind = ConnectionState::Kind::Live, .since = now, .lastSyncAt = now});
        w.window.setListenerState({.kind = ListenerState::Kind::Listening,
                                   .address = QStringLiteral("http://127.0.0.1:8787/jicoo/8c1f"),
                                   .port = 8787,
                                   .lastEventAt = now,
                                   .lastLatencyMs = 41});
        w.window.setCacheCount(18426);
        w.window.setKeyPlace(QStringLiteral("Key in system keyring"));
        w.window.setBadge(QStringLiteral("bookings"), 3);
        w.window.setUnseenCount(2);
        w.window.setOpenEdits({edit(EditState::Held)});
        w.window.showEdit(edit(EditState::Held));
        w.window.showBanner(QStringLiteral("x"), BannerSeverity::Information, QStringLiteral("A line of news."),
                            QStringLiteral("Show"));
        QVERIFY(QTest::qWaitForWindowExposed(&w.window));
        QCOMPARE(w.window.size(), size);
        auto* toast = w.window.findChild<Toast*>();
        QTRY_COMPARE(toast->geometry().bottom() + 1 + 16, toast->parentWidget()->height());
        for (const QWidget* item : w.find("statusBar")->findChildren<QToolButton*>())
            QTRY_VERIFY2(!item->isVisible() || item->width() >= item->sizeHint().width(),
                         qPrintable(item->objectName()));
        const QString folder = qEnvironmentVariable("YOYAKU_SHOTS");
        if (!folder.isEmpty())
            QVERIFY(
                w.window.grab().save(folder + u'/' + QLatin1String(QTest::currentDataTag()) + QLatin1String(".png")));
    }
};

QTEST_MAIN(tst_MainWindow)
#include "tst_mainwindow.moc"
