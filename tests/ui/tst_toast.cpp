#include "ui/shell/toast.h"

#include "support/fakeclock.h"
#include "support/strict.h"
#include "ui/shell/announcer.h"
#include "ui/shell/toaststack.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QElapsedTimer>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace yoyaku;
using namespace yoyaku::ui;

namespace {

struct Area
{
    Area() { widget.resize(800, 400), widget.show(); }
    [[nodiscard]] QString note() const
    {
        return stack.front()->findChild<QLabel*>(QStringLiteral("toast.note"))->text();
    }
    [[nodiscard]] QPushButton* button() const { return stack.front()->findChild<QPushButton*>(); }
    Edit edit(EditState state) const
    {
        Edit e;
        e.id = EditId(QStringLiteral("e1"));
        e.act = CancelEdit{BookingId(QStringLiteral("b1")), {1, 2}, {}};
        e.about = QStringLiteral("Lena\nHoffmann");
        e.state = state;
        e.createdAt = clock.now();
        e.holdUntil = clock.now() + 5000;
        return e;
    }

    Theme theme;
    test::FakeClock clock;
    QWidget widget;
    ToastStack stack{theme, clock, &widget};
};

} // namespace

class tst_Toast : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void init() { test::failOnUnexpectedWarnings(); }

    void aHeldEditCountsDownAndOffersUndo()
    {
        Area area;
        area.stack.showEdit(area.edit(EditState::Held));
        QCOMPARE(area.note(), QStringLiteral("Held 5 s"));
        QVERIFY(!area.stack.front()->text().contains(u'\n'));
        area.clock.advance(2100);
        QTRY_COMPARE(area.note(), QStringLiteral("Held 3 s"));
        QSignalSpy undone(&area.stack, &ToastStack::undoRequested);
        QTest::mouseClick(area.button(), Qt::LeftButton);
        QCOMPARE(undone.value(0).value(0).value<EditId>().text(), QStringLiteral("e1"));
    }

    void aScreenReaderIsToldOnceASecondWhatPasses()
    {
        Area area;
        Announcer announcer(&area.widget);
        announcer.show(); // the window's own is made before the window is shown
        QSignalSpy said(&announcer, &Announcer::said);
        QElapsedTimer since;
        since.start();
        announcer.say(QStringLiteral("one"));
        QCOMPARE(said.size(), 1); // at once
        for (const char* text : {"two", "three", "four", "five", "five"}) announcer.say(QString::fromLatin1(text));
        QCOMPARE(said.size(), 1);
        QTRY_COMPARE(said.size(), 2);
        QVERIFY(since.elapsed() >= Announcer::kRestMs);
        QCOMPARE(said.last().first().toString(), QStringLiteral("three\nfour\nfive"));
        QAccessibleInterface* told = QAccessible::queryAccessibleInterface(&announcer);
        QCOMPARE(told->role(), QAccessible::Notification);
        QCOMPARE(told->text(QAccessible::Name), QStringLiteral("three\nfour\nfive"));
        QVERIFY(!told->state().invisible && !told->state().focusable);
        announcer.say(QStringLiteral("Lena"));
        announcer.clear(); // names are to be hidden
        QVERIFY(told->text(QAccessible::Name).isEmpty());
        announcer.say(QStringLiteral("six"));
        QTRY_COMPARE(said.size(), 3);
        QCOMPARE(said.last().first().toString(), QStringLiteral("six"));
    }

    void ofAnEditTheStatesThatMatterAreToldOnceEach()
    {
        Area area;
        Announcer announcer(&area.widget);
        QSignalSpy said(&announcer, &Announcer::said);
        for (const EditState state : {EditState::Held, EditState::Held, EditState::Waiting, EditState::Sending})
            announcer.sayEdit(area.edit(state));
        QCOMPARE(said.size(), 1);
        QVERIFY2(said.first().first().toString().endsWith(QStringLiteral(": held")),
                 qPrintable(said.first().first().toString()));
        QVERIFY(said.first().first().toString().contains(QStringLiteral("Lena")));
        announcer.sayEdit(area.edit(EditState::Settled));
        QTRY_COMPARE(said.size(), 2);
        QVERIFY(said.last().first().toString().endsWith(QStringLiteral(": sent")));
    }

    void oneEditKeepsOneToastThroughItsStates()
    {
        Area area;
        area.stack.showEdit(area.edit(EditState::Held));
        area.stack.showEdit(area.edit(EditState::Sending));
        QCOMPARE(area.stack.count(), 1);
        QCOMPARE(area.note(), QStringLiteral("Sending"));
        QVERIFY(!area.button()->isVisible());
        area.stack.showEdit(area.edit(EditState::Settled));
        QCOMPARE(area.note(), QStringLiteral("Done"));
        QTRY_COMPARE_WITH_TIMEOUT(area.stack.count(), 0, 12000);
    }

    void aRefusalSaysWhy()
    {
        Area area;
        Edit refused = area.edit(EditState::Refused);
        refused.error = {api::ApiError::Kind::Forbidden, 403, {}, {}, {}};
        area.stack.showEdit(refused);
        QVERIFY(area.note().contains(QLatin1String("may not change bookings")));
    }

    void aLostAnswerIsSaidToBeChecked()
    {
        Area area;
        area.stack.showEdit(area.edit(EditState::Held));
        area.stack.showEdit(area.edit(EditState::Checking));
        QCOMPARE(area.note(), QStringLiteral("Checking with Jicoo"));
        QVERIFY(!area.button()->isVisible()); // it may have been done: there is nothing to take back yet
    }

    void aRestoredEditThatWaitsMakesNoToast()
    {
        Area area;
        area.stack.showEdit(area.edit(EditState::Waiting));
        area.stack.showEdit(area.edit(EditState::Settled));
        QCOMPARE(area.stack.count(), 0);
    }

    void textsStackBehindAHeldEditAndAreCounted()
    {
        Area area;
        area.stack.showEdit(area.edit(EditState::Held));
        area.stack.showText(QStringLiteral("New booking"), {});
        QCOMPARE(area.stack.front()->editId().text(), QStringLiteral("e1"));
        QVERIFY(area.note().contains(QLatin1String("+1 more")));
    }

    void lifeStandsStillWhileTheToastHasTheFocus()
    {
        Area area;
        area.stack.showText(QStringLiteral("New booking"), QStringLiteral("Show"));
        area.widget.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&area.widget));
        area.button()->setFocus();
        QVERIFY(area.button()->hasFocus());
        QSignalSpy expired(area.stack.front(), &Toast::expired);
        QVERIFY(!expired.wait(6000)); // its life is 5 s
        area.button()->clearFocus();
        QVERIFY(expired.wait(8000));
    }

    void theActionOfATextEndsIt()
    {
        Area area;
        area.stack.showText(QStringLiteral("New booking"), QStringLiteral("Show"));
        QSignalSpy asked(&area.stack, &ToastStack::actionRequested);
        QTest::mouseClick(area.button(), Qt::LeftButton);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(area.stack.count(), 0);
    }
};

QTEST_MAIN(tst_Toast)
#include "tst_toast.moc"
