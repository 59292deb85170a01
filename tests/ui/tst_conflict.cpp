#include "support/fakeclock.h"
#include "support/fakepage.h"
#include "support/strict.h"
#include "ui/commands/editcommand.h"
#include "ui/format/choicetext.h"
#include "ui/shell/backonline.h"
#include "ui/shell/bannerbar.h"
#include "ui/shell/decisioncard.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/outboxlist.h"

#include <QLabel>
#include <QMouseEvent>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>

using namespace yoyaku;
using namespace yoyaku::ui;

namespace {

constexpr EpochMs kWed = 1794364560000; // Wed 11 Nov 2026, 11:36 in Tokyo
const BookingId kBooking(QStringLiteral("B1"));

TimeSpan slot(int hoursLater)
{
    const EpochMs start = kWed + hoursLater * kMsPerHour;
    return {start, start + 30 * kMsPerMinute};
}

QVector<BookingHost> hostedBy(const char* user) { return {{UserId(QString::fromLatin1(user)), {}}}; }

QString nameOf(const UserId& host)
{
    return host.text() == QLatin1String("U1") ? QStringLiteral("佐藤 愛子") : QStringLiteral("鈴木 健一");
}

/// A move from 11:36 to 14:36 that met one to 16:36.
Edit conflict()
{
    Edit edit;
    edit.id = EditId(QStringLiteral("e1"));
    edit.act = RescheduleEdit{kBooking, slot(0), slot(3), QStringLiteral("Asia/Tokyo")};
    edit.about = QStringLiteral("松田 彩");
    edit.state = EditState::Conflict;
    edit.origin = BookingFacts{slot(0), hostedBy("U1"), BookingStatus::Open, {}, 1, false};
    edit.theirs = BookingFacts{slot(5), hostedBy("U1"), BookingStatus::Open, {}, kWed, false};
    return edit;
}

Edit refusal()
{
    Edit edit = conflict();
    edit.state = EditState::Refused;
    edit.error.kind = api::ApiError::Kind::Invalid;
    edit.error.httpStatus = 422;
    edit.theirs->span = slot(0);
    return edit;
}

Edit waiting(const QString& id)
{
    Edit edit = conflict();
    edit.id = EditId(id);
    edit.state = EditState::Waiting;
    edit.theirs.reset();
    return edit;
}

struct Words
{
    TimeFormat format{QTimeZone("Asia/Tokyo")};
    [[nodiscard]] ChoiceText of(const Edit& edit) const { return choiceText(edit, format, nameOf); }
};

class Window
{
  public:
    Window()
    {
        theme.apply(ThemeMode::Light);
        window.addPage(calendar, QLatin1String("nav.calendar"), QStringLiteral("Calendar"));
        window.setHostNames(nameOf);
        window.resize(1440, 900);
        window.show();
        window.activateWindow();
        isActive = QTest::qWaitForWindowActive(&window);
    }
    template <class T = QWidget>
    T* find(const char* name) const
    {
        return window.findChild<T*>(QString::fromLatin1(name));
    }
    [[nodiscard]] QString text(const char* name) const
    {
        const auto* label = find<QLabel>(name);
        return label ? label->text() : QString();
    }
    void click(const char* name) { QTest::mouseClick(find(name), Qt::LeftButton); }
    void open() { window.showChoice(kBooking, calendar, {600, 300, 90, 40}); }

    bool isActive = false;
    test::FakeClock clock;
    Theme theme;
    TimeFormat format{QTimeZone("Asia/Tokyo")};
    QUndoStack undo;
    MainWindow window{theme, format, undo, nullptr, &clock};
    test::FakePage* calendar = new test::FakePage(QStringLiteral("calendar"), true);
};

/// Takes its presses, as a painted view does.
struct PressedView : QWidget
{
    using QWidget::QWidget;
    void mousePressEvent(QMouseEvent* event) override { event->accept(); }
};

ConnectionState offlineSince(EpochMs since)
{
    ConnectionState state;
    state.kind = ConnectionState::Kind::Offline;
    state.since = since;
    return state;
}

ConnectionState polling()
{
    ConnectionState state;
    state.kind = ConnectionState::Kind::Polling;
    return state;
}

} // namespace

/// What a conflict looks like, and the ways out of it.
class tst_Conflict : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void init() { test::failOnUnexpectedWarnings(); }

    void bothSidesOfAMoveAreTold()
    {
        const ChoiceText text = Words().of(conflict());
        QCOMPARE(text.title, QStringLiteral("Moved by someone else meanwhile"));
        QVERIFY2(text.sentence.contains(QStringLiteral("11 Nov 11:36")), qPrintable(text.sentence));
        QVERIFY(text.sentence.endsWith(QStringLiteral("Your change was not sent.")));
        QCOMPARE(text.wanted, QStringLiteral("Wed 11 Nov 14:36 – 15:06"));
        QCOMPARE(text.theirs, QStringLiteral("Wed 11 Nov 16:36 – 17:06"));
        QCOMPARE(text.keep, QStringLiteral("Keep theirs"));
        QCOMPARE(text.send, QStringLiteral("Send mine"));
        QVERIFY(mayChooseAgain(conflict()));
    }

    void hostsAreToldByName()
    {
        Edit edit = conflict();
        UpdateEdit act{kBooking, slot(0), hostedBy("U1"), {}};
        act.patch.hosts = hostedBy("U2");
        edit.act = act;
        edit.theirs->span = slot(0);
        edit.theirs->hosts = {};
        const ChoiceText text = Words().of(edit);
        QCOMPARE(text.title, QStringLiteral("Given to another host meanwhile"));
        QCOMPARE(text.wanted, QStringLiteral("鈴木 健一"));
        QCOMPARE(text.theirs, QStringLiteral("No host yet"));
        QVERIFY(!mayChooseAgain(edit));
    }

    void whatIsCancelledOrGoneCannotBeSentOver()
    {
        Edit cancelled = conflict();
        cancelled.theirs->status = BookingStatus::Cancel;
        const ChoiceText text = Words().of(cancelled);
        QCOMPARE(text.theirs, QStringLiteral("Cancelled"));
        QVERIFY(text.send.isEmpty());
        QVERIFY(text.sentence.contains(QStringLiteral("no call that brings it back")));
        QVERIFY(!mayChooseAgain(cancelled));
        Edit gone = conflict();
        gone.theirs = BookingFacts();
        gone.theirs->isGone = true;
        QVERIFY(Words().of(gone).send.isEmpty());
        QCOMPARE(Words().of(gone).title, QStringLiteral("No longer in Jicoo"));
    }

    void aCancellationAsksInItsOwnWords()
    {
        Edit edit = conflict();
        edit.act = CancelEdit{kBooking, slot(0), QStringLiteral("ill")};
        const ChoiceText text = Words().of(edit);
        QCOMPARE(text.wanted, QStringLiteral("Cancelled"));
        QCOMPARE(text.theirs, QStringLiteral("Wed 11 Nov 16:36 – 17:06 · 佐藤 愛子"));
        QCOMPARE(text.keep, QStringLiteral("Keep the booking"));
        QCOMPARE(text.send, QStringLiteral("Cancel it anyway"));
    }

    void thePopoverBesideABlockHasTheWaysOut()
    {
        Window w;
        QSignalSpy kept(&w.window, &MainWindow::discardRequested), sent(&w.window, &MainWindow::retryRequested),
            again(&w.window, &MainWindow::chooseAgainRequested);
        w.open(); // nothing to decide: nothing opens
        QVERIFY(!w.find("popover")->isVisible());
        w.window.setOpenEdits({conflict()});
        w.open();
        QWidget* popover = w.find("popover");
        QVERIFY(popover->isVisible());
        QCOMPARE(popover->width(), 308);
        // Beside the block, not over it.
        const QRect block(w.calendar->mapTo(&w.window, QPoint(600, 300)), QSize(90, 40));
        QVERIFY(!popover->geometry().intersects(block));
        QCOMPARE(w.text("choice.wanted"), QStringLiteral("Wed 11 Nov 14:36 – 15:06"));
        QCOMPARE(w.text("choice.theirs"), QStringLiteral("Wed 11 Nov 16:36 – 17:06"));
        w.click("choice.send");
        QCOMPARE(sent.value(0).value(0).value<EditId>().text(), QStringLiteral("e1"));
        w.click("choice.keep");
        QCOMPARE(kept.size(), 1);
        w.click("choice.again");
        QCOMPARE(again.size(), 1);
        QVERIFY(!popover->isVisible());
    }

    void theKeyboardReachesTheWaysOutAndEscCloses()
    {
        Window w;
        QVERIFY(w.isActive);
        w.window.setOpenEdits({conflict()});
        w.open();
        QCOMPARE(QApplication::focusWidget(), w.find("choice.keep"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), w.find("choice.send"));
        QSignalSpy sent(&w.window, &MainWindow::retryRequested);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QCOMPARE(sent.size(), 1);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!w.find("popover")->isVisible());
    }

    void aPressBesideTheBlockClosesIt()
    {
        Window w;
        PressedView view(w.calendar);
        view.setGeometry(w.calendar->rect());
        view.show();
        w.window.setOpenEdits({conflict()});
        w.window.showChoice(kBooking, &view, {600, 300, 90, 40});
        QTest::mouseClick(&view, Qt::LeftButton, {}, {620, 310}); // on the block
        QVERIFY(w.find("popover")->isVisible());
        QTest::mouseClick(&view, Qt::LeftButton, {}, {20, 20});
        QVERIFY(!w.find("popover")->isVisible());
    }

    void aRefusedMoveHasTheSamePopover()
    {
        Window w;
        w.window.setOpenEdits({refusal()});
        w.open();
        QCOMPARE(w.find<QPushButton>("choice.keep")->text(), QStringLiteral("Put it back"));
        QCOMPARE(w.find<QPushButton>("choice.send")->text(), QStringLiteral("Send again"));
        QVERIFY(w.find("choice.again"));
        QCOMPARE(w.text("choice.theirs"), QStringLiteral("Wed 11 Nov 11:36 – 12:06"));
        QVERIFY(w.text("choice.text").contains(QStringLiteral("(422)")));
    }

    void theOpenPopoverFollowsTheOtherSideAndClosesWhenDecided()
    {
        Window w;
        w.window.setOpenEdits({conflict()});
        w.open();
        Edit next = conflict();
        next.theirs->span = slot(7);
        w.window.setOpenEdits({next});
        QTRY_COMPARE(w.text("choice.theirs"), QStringLiteral("Wed 11 Nov 18:36 – 19:06"));
        next.state = EditState::Sending;
        w.window.setOpenEdits({next});
        QVERIFY(!w.find("popover")->isVisible());
    }

    void theOutboxShowsBothSidesAndTheWaysOut()
    {
        Theme theme;
        TimeFormat format{QTimeZone("Asia/Tokyo")};
        OutboxList list(theme, format, nameOf);
        list.setEdits({conflict()});
        QStringList texts;
        for (const QLabel* label : list.findChildren<QLabel*>()) texts << label->text();
        QVERIFY(texts.contains(QStringLiteral("You wanted: Wed 11 Nov 14:36 – 15:06")));
        QVERIFY(texts.contains(QStringLiteral("On Jicoo: Wed 11 Nov 16:36 – 17:06")));
        QSignalSpy kept(&list, &OutboxList::discardRequested), sent(&list, &OutboxList::retryRequested);
        QVERIFY(list.findChild<QPushButton*>(QStringLiteral("outbox.again")));
        list.findChild<QPushButton*>(QStringLiteral("outbox.retry"))->click();
        list.findChild<QPushButton*>(QStringLiteral("outbox.discard"))->click();
        QCOMPARE(sent.size(), 1);
        QCOMPARE(kept.size(), 1);
    }

    void aConflictNeedsTheUserByBannerAndStatus()
    {
        Window w;
        w.window.setOpenEdits({conflict()});
        QVERIFY(w.text("banner.text").contains(QStringLiteral("1 change met one that someone else made meanwhile")) ||
                w.text("banner.text").contains(QStringLiteral("1 change(s) met one that someone else made meanwhile")));
        w.click("banner.action");
        QVERIFY(w.find("outboxList")->isVisible());
    }

    void backOnlineItIsToldWhatBecameOfWhatWaited()
    {
        BackOnline back;
        back.setConnection(offlineSince(kWed), kWed);
        back.setOpenEdits({waiting(QStringLiteral("a")), waiting(QStringLiteral("b")), waiting(QStringLiteral("c"))});
        back.setConnection(polling(), kWed + 14 * kMsPerMinute);
        QVERIFY(!back.takeSolved() && !back.needsYou()); // nothing is decided yet
        for (const char* id : {"a", "b"}) {
            Edit sent = waiting(QString::fromLatin1(id));
            sent.state = EditState::Settled;
            back.note(sent);
        }
        Edit asks = conflict();
        asks.id = EditId(QStringLiteral("c"));
        back.setOpenEdits({asks});
        QVERIFY(back.needsYou());
        const QString text = back.needsYou()->text;
        QVERIFY2(text.startsWith(QStringLiteral("Back online after 14 minute")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("2 waiting change")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("1 need")), qPrintable(text));
        QCOMPARE(back.needsYou()->severity, BannerSeverity::NeedsYou);
        Edit dropped = asks;
        dropped.state = EditState::Undone;
        back.note(dropped);
        back.setOpenEdits({});
        QVERIFY(!back.needsYou());
    }

    void backOnlineWithNothingLeftToDecideIsSaidOnce()
    {
        BackOnline back;
        back.setConnection(offlineSince(kWed), kWed);
        back.setOpenEdits({waiting(QStringLiteral("a"))});
        back.setConnection(polling(), kWed + 3 * kMsPerHour);
        Edit sent = waiting(QStringLiteral("a"));
        sent.state = EditState::Settled;
        back.note(sent);
        back.setOpenEdits({});
        const auto solved = back.takeSolved();
        QVERIFY(solved);
        QCOMPARE(solved->severity, BannerSeverity::Success);
        QVERIFY2(solved->text.startsWith(QStringLiteral("Back online after 3 hour")), qPrintable(solved->text));
        QVERIFY(!back.takeSolved());
    }

    void aBlinkOfTheNetworkIsNotWorthALine()
    {
        BackOnline back;
        back.setConnection(offlineSince(kWed), kWed);
        back.setOpenEdits({});
        back.setConnection(polling(), kWed + 2000);
        QVERIFY(!back.takeSolved());
    }
};

QTEST_MAIN(tst_Conflict)
#include "tst_conflict.moc"
