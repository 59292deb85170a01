// Past 500 lines: Palette, registry, key map and tips read one list of commands, and share the window that holds it.
#include "core/models/bookingsearch.h"
#include "core/models/directorymodel.h"
#include "core/models/guestmask.h"
#include "ui/settings/shortcutssection.h"
#include "ui/shell/actionbutton.h"
#include "ui/shell/actionregistry.h"
#include "ui/shell/keylist.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/palette.h"
#include "ui/shell/paletteanswers.h"
#include "ui/shell/palettematch.h"
#include "ui/shell/palettemodel.h"
#include "ui/shell/tips.h"

#include "support/fakeclock.h"
#include "support/fakepage.h"
#include "support/mockupweek.h"
#include "support/storebench.h"
#include "support/strict.h"

#include <QAction>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QUndoStack>

using namespace yoyaku;
using namespace yoyaku::ui;
using namespace Qt::StringLiterals;

namespace {

/// The window over the week of the mockups, with everything the palette finds.
class Bench
{
  public:
    explicit Bench(QSize size = {1440, 900}, TimeFormat::Language language = TimeFormat::Language::English)
    {
        format.setLanguage(language);
        theme.apply(ThemeMode::Light);
        store.apply(test::mockupWeek());
        (void)QTest::qWaitFor([this] { return directory.users().size() == 12; }, test::kPatienceMs);
        QVector<UserId> hosts;
        for (const User& user : directory.users()) hosts.append(user.id);
        theme.setHosts(hosts);
        window.addPage(calendar, QLatin1String("nav.calendar"), u"Calendar"_s);
        window.addPage(bookings, QLatin1String("nav.bookings"), u"Bookings"_s);
        window.commandPalette().setAnswers(&answers);
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
    [[nodiscard]] Palette& palette() const { return window.commandPalette(); }
    [[nodiscard]] QLineEdit* field() const { return find<QLineEdit>("palette.field"); }
    void key(int which, Qt::KeyboardModifiers with = {})
    {
        QWidget* focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : &window, Qt::Key(which), with);
    }
    /// Types and waits until the store has answered.
    void ask(const QString& text)
    {
        if (!palette().isOpen()) key(Qt::Key_K, Qt::ControlModifier);
        QSignalSpy answered(&search, &BookingSearch::answered);
        field()->setText(text);
        if (!QTest::qWaitFor([&] { return !answered.isEmpty(); }, test::kPatienceMs)) qFatal("no answer");
    }
    /// "Section: title | detail | tail", a row each.
    [[nodiscard]] QStringList rows() const
    {
        QStringList all;
        QString section;
        const PaletteModel& model = palette().model();
        for (int i = 0; i < model.rowCount(); ++i)
            if (const PaletteEntry* entry = model.entry(i))
                all.append(QStringList{section, entry->title, entry->detail, entry->tail}.join(u" | "_s));
            else
                section = model.index(i, 0).data().toString();
        return all;
    }
    [[nodiscard]] QStringList rowsOf(const QString& section) const
    {
        return rows().filter(QRegularExpression(u'^' + section + u" \\|"_s));
    }

    bool isActive = false;
    Theme theme;
    TimeFormat format{QTimeZone("Asia/Tokyo")};
    QUndoStack undo;
    test::FakeClock clock;
    test::StoreBench store;
    DirectoryModel directory{store.store};
    BookingSearch search{store.store};
    PaletteAnswers answers{{directory, search, format, clock}};
    test::FakePage* calendar = new test::FakePage(u"calendar"_s, true);
    test::FakePage* bookings = new test::FakePage(u"bookings"_s, true);
    MainWindow window{theme, format, undo, nullptr, &clock};
};

} // namespace

class tst_Palette : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void init() { test::failOnUnexpectedWarnings(); }

    void ctrlKOpensItAndEscGivesTheFocusBack()
    {
        Bench b;
        b.find("calendar.field")->setFocus();
        b.key(Qt::Key_K, Qt::ControlModifier);
        QVERIFY(b.find("palette")->isVisible());
        QVERIFY(b.field()->hasFocus());
        QCOMPARE(b.find("palette")->width(), 640);
        QCOMPARE(b.find("palette")->mapTo(&b.window, QPoint()).y(), 88);
        b.key(Qt::Key_Escape);
        QVERIFY(!b.find("palette")->isVisible());
        QVERIFY(b.find("calendar.field")->hasFocus());
        QTest::mouseClick(b.find("top.search"), Qt::LeftButton); // which says so
        QTRY_VERIFY(b.palette().isOpen());
        QTest::mouseClick(b.find("palette")->parentWidget(), Qt::LeftButton, {}, QPoint(5, 5));
        QVERIFY(!b.palette().isOpen());
    }

    void commandsAreFoundByWordsAndRunByEnter()
    {
        Bench b;
        QSignalSpy sync(&b.window, &MainWindow::syncNowRequested);
        b.key(Qt::Key_K, Qt::ControlModifier);
        QTest::keyClicks(b.field(), u">sync n"_s);
        QTRY_COMPARE(b.rows(), QStringList{u"Commands | Sync now |  | "_s});
        b.key(Qt::Key_Return);
        QCOMPARE(sync.size(), 1);
        QVERIFY(!b.palette().isOpen());
        // What was used last comes first when nothing is asked for.
        b.key(Qt::Key_K, Qt::ControlModifier);
        QCOMPARE(b.rows().first(), u"Used last | Sync now |  | "_s);
        b.key(Qt::Key_Escape);
        MainWindow next(b.theme, b.format, b.undo, nullptr, &b.clock);
        next.restoreState(b.window.saveState());
        QCOMPARE(next.commandPalette().commands().recent(), QStringList{u"sync.now"_s});
    }

    void whatIsNotPossibleIsDimmedAndDoesNothing()
    {
        Bench b;
        int ran = 0;
        b.window.commands().add({.id = u"test.never"_s, .text = "Never possible", .isPossible = [] { return false; }},
                                &b.window, [&ran] { ++ran; });
        b.key(Qt::Key_K, Qt::ControlModifier);
        QTest::keyClicks(b.field(), u">never"_s);
        QTRY_COMPARE(b.rows(), QStringList{u"Commands | Never possible |  | "_s});
        QVERIFY(!b.palette().model().entry(1)->isPossible);
        b.key(Qt::Key_Return);
        QCOMPARE(ran, 0);
        QVERIFY(b.palette().isOpen());
    }

    void aJapaneseSentenceIsReadIntoPartsAndFillsTheForm()
    {
        Bench b;
        QSignalSpy wanted(&b.answers, &PaletteAnswers::bookingWanted), entry(&b.answers, &PaletteAnswers::entryWanted);
        b.ask(u"明日15時 田中さん 30分 製品デモ"_s);
        QStringList chips;
        for (const PaletteChip& chip : b.answers.chips()) chips.append(chip.typed + u'>' + chip.meaning);
        QCOMPARE(chips, (QStringList{u"明日>Thu 12 Nov"_s, u"15時>15:00 JST"_s, u"田中さん>guest"_s, u"30分>30 min"_s,
                                     u"製品デモ>製品デモ 30分"_s}));
        QCOMPARE(b.rowsOf(u"Create"_s),
                 (QStringList{u"Create | Book 田中さん, Thu 12 Nov 15:00 – 15:30… | 製品デモ 30分 | "_s,
                              u"Create | Block this time as a private entry… | Thu 12 Nov 15:00 – 15:30 | "_s}));
        b.key(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(entry.value(0).value(0).value<TimeSpan>(),
                 (TimeSpan{test::mockupTime(3, 15), test::mockupTime(3, 15, 30)}));
        b.ask(u"明日15時 田中さん 30分 製品デモ"_s);
        b.key(Qt::Key_Return);
        const auto wish = wanted.value(0).value(0).value<QuickAdd>();
        QCOMPARE(wish.guestName, u"田中"_s);
        QCOMPARE(wish.start, std::optional(test::mockupTime(3, 15)));
        QVERIFY(b.undo.count() == 0); // nothing is booked by it
    }

    void aLengthThatFitsSeveralEventTypesOffersEach()
    {
        Bench b;
        b.ask(u"tomorrow 15:00 田中さん 30 min"_s);
        const QStringList create = b.rowsOf(u"Create"_s);
        QCOMPARE(create.size(), 3);
        QVERIFY(create[0].contains(u"製品デモ"_s) && create[1].contains(u"定期レビュー"_s));
        QVERIFY(b.answers.chips().last().isAmbiguous);
        QVERIFY(b.find<QLabel>("palette.note")->isVisible());
    }

    void tabGoesThroughThePartsAndTypingReplacesThem()
    {
        Bench b;
        b.ask(u"tomorrow 15:00 with Lena"_s);
        b.key(Qt::Key_Tab);
        QCOMPARE(b.field()->selectedText(), u"tomorrow"_s);
        b.key(Qt::Key_Tab);
        QCOMPARE(b.field()->selectedText(), u"15:00"_s);
        QTest::keyClicks(b.field(), u"16:30"_s);
        QTRY_VERIFY(b.rowsOf(u"Create"_s).value(0).contains(u"16:30"_s));
        b.key(Qt::Key_Backtab);
        QCOMPARE(b.field()->selectedText(), u"tomorrow"_s);
        b.key(Qt::Key_Backtab); // over the first one to the last
        QCOMPARE(b.field()->selectedText(), u"with Lena"_s);
    }

    void guestsAreFoundByTwoJapaneseLettersAndOpenedByEnter()
    {
        Bench b;
        QSignalSpy chosen(&b.answers, &PaletteAnswers::bookingChosen);
        b.ask(u"松田"_s);
        QCOMPARE(b.rowsOf(u"Bookings"_s),
                 QStringList{u"Bookings | 松田 彩 | 製品デモ 30分 · Fri 13 Nov, 11:30 | Confirmed"_s});
        QVERIFY(b.find<QLabel>("palette.foot")->text().startsWith(u"47 bookings"_s));
        b.key(Qt::Key_Return);
        QCOMPARE(chosen.value(0).value(0).value<BookingId>(), BookingId(u"BK041"_s));
    }

    void hostsEventTypesAndDaysAreWaysToGo()
    {
        Bench b;
        QSignalSpy host(&b.answers, &PaletteAnswers::hostChosen), day(&b.answers, &PaletteAnswers::dayChosen),
            type(&b.answers, &PaletteAnswers::eventTypeChosen), wanted(&b.answers, &PaletteAnswers::bookingWanted);
        b.ask(u"@emma"_s);
        QCOMPARE(b.rows(),
                 QStringList{u"Hosts and dates | Emma Fischer | show only this host · 3 bookings this week | "_s});
        b.key(Qt::Key_Return);
        QCOMPARE(host.value(0).value(0).value<UserId>(), UserId(u"host-10"_s));
        b.ask(u"next friday"_s);
        QCOMPARE(b.rowsOf(u"Hosts and dates"_s),
                 QStringList{u"Hosts and dates | Go to Friday 20 November | 0 bookings | "_s});
        b.key(Qt::Key_Return);
        QCOMPARE(day.value(0).value(0).toDate(), QDate(2026, 11, 20));
        b.ask(u"#onb"_s);
        b.key(Qt::Key_Return, Qt::ControlModifier); // the second act books one
        QCOMPARE(wanted.size(), 1);
        b.ask(u"#onb"_s);
        b.key(Qt::Key_Return);
        QCOMPARE(type.value(0).value(0).value<EventTypeId>(), EventTypeId(u"type-2"_s));
    }

    void theNewestQuestionWins()
    {
        Bench b;
        QSignalSpy answered(&b.search, &BookingSearch::answered);
        for (const char16_t* text : {u"松", u"松田", u"Lena"})
            b.search.ask({.text = QString::fromUtf16(text), .now = b.clock.now()});
        QTRY_COMPARE(answered.size(), 1);
        QCOMPARE(answered[0][0].value<SearchQuestion>().text, u"Lena"_s);
        QCOMPARE(answered[0][1].value<SearchAnswer>().rows.size(), 1);
        b.search.ask({.text = u"松田"_s});
        b.search.forget();
        b.search.ask({.text = u"quatsch"_s});
        QTRY_COMPARE(answered.size(), 2);
        QVERIFY(answered[1][1].value<SearchAnswer>().rows.isEmpty());
    }

    void hiddenGuestsStayHidden()
    {
        Bench b;
        GuestMask mask;
        mask.setWords(u"Guest %1"_s);
        mask.setOn(true);
        b.search.setMask(&mask);
        b.ask(u"松田"_s);
        QVERIFY(b.rowsOf(u"Bookings"_s).value(0).startsWith(u"Bookings | Guest "_s));
        QVERIFY(b.rowsOf(u"Bookings"_s).filter(u"松田"_s).isEmpty());
    }

    void whatIsBeingComposedIsLeftToTheInputMethod()
    {
        Bench b;
        b.ask(u"松田"_s);
        QInputMethodEvent composing(u"さ"_s, {});
        QApplication::sendEvent(b.field(), &composing);
        b.key(Qt::Key_Return); // takes the conversion, runs nothing
        QVERIFY(b.palette().isOpen());
        QInputMethodEvent over;
        QApplication::sendEvent(b.field(), &over);
        b.key(Qt::Key_Escape);
        QVERIFY(!b.palette().isOpen());
    }

    void typedWordsCanFilterThePageInstead()
    {
        Bench b;
        b.ask(u"松田"_s);
        const QString last = b.rows().last();
        QCOMPARE(last, u"Commands | Filter this view by “松田” |  | "_s);
        b.key(Qt::Key_Up); // over the end to the last one
        b.key(Qt::Key_Return);
        QCOMPARE(b.calendar->search, u"松田"_s);
        QVERIFY(b.find("top.search")->hasFocus());
    }

    void wordsMatchWhereWordsBegin()
    {
        QVERIFY(matchScore(u"Reassign selected booking…"_s, u"re sel"_s) > 0);
        QCOMPARE(matchScore(u"Reassign selected booking…"_s, u"assign"_s), 0);
        QVERIFY(matchScore(u"Sync now"_s, u"Ｓｙｎｃ"_s) > matchScore(u"Pause sync"_s, u"sync"_s));
        QVERIFY(matchScore(u"担当変更"_s, u"変更"_s) > 0);
        QCOMPARE(matchMarks(u"田中 真由"_s, u"真由"_s), (QVector<std::pair<qsizetype, qsizetype>>{{3, 2}}));
    }

    // The registry

    void theNarrowestScopeActsWhereTwoHaveTheSameKeys()
    {
        Bench b;
        QString ran;
        auto& actions = b.window.commands();
        const auto add = [&](const char* id, QWidget* scope) {
            actions.add(
                {.id = QLatin1String(id), .text = id, .keys = {QKeySequence(Qt::CTRL | Qt::Key_J)}, .scope = scope},
                &b.window, [&ran, id] { ran += QLatin1String(id) + u' '; });
        };
        add("wide", nullptr);
        add("page", b.calendar);
        b.find("calendar.field")->setFocus();
        b.key(Qt::Key_J, Qt::ControlModifier);
        b.find("top.new")->setFocus();
        b.key(Qt::Key_J, Qt::ControlModifier);
        QCOMPARE(ran, u"page wide "_s);
    }

    void lettersBelongToTextWhileTheFocusIsInOne()
    {
        /// Takes text and claims no key by itself.
        class OwnField final : public QWidget
        {
          public:
            using QWidget::QWidget;
            QVariant inputMethodQuery(Qt::InputMethodQuery query) const override
            {
                return query == Qt::ImSurroundingText ? QVariant(QString()) : QWidget::inputMethodQuery(query);
            }
        };
        Bench b;
        int ran = 0;
        b.window.commands().add({.id = u"test.letter"_s, .text = "Letter", .keys = {QKeySequence(Qt::Key_G)}},
                                &b.window, [&ran] { ++ran; });
        OwnField own(b.calendar);
        own.setFocusPolicy(Qt::StrongFocus);
        own.show();
        own.setFocus();
        b.key(Qt::Key_G);
        QCOMPARE(ran, 1); // it takes no text yet
        own.setAttribute(Qt::WA_InputMethodEnabled);
        QTest::keyClick(&own, 'g');
        QCOMPARE(ran, 1);
        b.find("calendar.field")->setFocus();
        QTest::keyClick(b.find("calendar.field"), 'g');
        QCOMPARE(ran, 1);
        QCOMPARE(b.find<QLineEdit>("calendar.field")->text(), u"g"_s);
    }

    void changedKeysActAtOnceAreShownAndKept()
    {
        Bench b;
        auto& actions = b.window.commands();
        QSignalSpy sync(&b.window, &MainWindow::syncNowRequested);
        QPushButton bound(b.calendar);
        bindButton(&bound, actions, u"sync.now"_s, b.theme);
        QVERIFY(bound.toolTip().contains(u"Sync now (F5)"_s));
        QVERIFY(actions.setKeys(u"sync.now"_s, {QKeySequence(Qt::CTRL | Qt::Key_R)}));
        QVERIFY(bound.toolTip().contains(u"Ctrl+R"_s));
        b.key(Qt::Key_F5);
        QCOMPARE(sync.size(), 0);
        b.key(Qt::Key_R, Qt::ControlModifier);
        QCOMPARE(sync.size(), 1);
        const QVariantMap kept = actions.changedKeys();
        MainWindow next(b.theme, b.format, b.undo, nullptr, &b.clock);
        next.commands().restoreKeys(kept);
        QCOMPARE(next.commands().keysText(u"sync.now"_s), u"Ctrl+R"_s);
        QVERIFY(!actions.setKeys(u"outbox.show"_s, {QKeySequence(Qt::CTRL | Qt::Key_R)})); // taken
        QCOMPARE(actions.holderOf(QKeySequence(Qt::CTRL | Qt::Key_R), u"outbox.show"_s), u"sync.now"_s);
        actions.resetKeys(u"sync.now"_s);
        QCOMPARE(actions.keysText(u"sync.now"_s), u"F5"_s);
        QVERIFY(actions.changedKeys().isEmpty());
    }

    void keysAreRecordedAndConflictsRefusedByName()
    {
        Bench b;
        auto* section = new ShortcutsSection(b.theme, b.window.commands(), b.calendar);
        section->resize(560, 600);
        section->show();
        auto* list = section->findChild<KeyList*>();
        auto* note = section->findChild<QLabel*>(u"shortcuts.note"_s);
        list->setCurrentItem(list->itemOf(u"sync.now"_s));
        QTest::mouseClick(section->findChild<QPushButton*>(u"shortcuts.change"_s), Qt::LeftButton);
        QTest::keyClick(list, Qt::Key_O, Qt::ControlModifier); // the outbox has it
        QVERIFY2(note->text().contains(u"“Outbox” (Everywhere)"_s), qPrintable(note->text()));
        QVERIFY(!b.find("outboxList"));      // and did not open
        QTest::keyClick(list, Qt::Key_Down); // moves about in lists
        QCOMPARE(b.window.commands().keysText(u"sync.now"_s), u"F5"_s);
        QTest::keyClick(list, Qt::Key_F7);
        QCOMPARE(b.window.commands().keysText(u"sync.now"_s), u"F7"_s);
        QCOMPARE(list->itemOf(u"sync.now"_s)->text(KeyList::Keys), u"F7"_s);
        QTest::keyClick(list, Qt::Key_Return); // once more
        QTest::keyClick(list, Qt::Key_Backspace);
        QCOMPARE(b.window.commands().keysText(u"sync.now"_s), QString());
        QTest::keyClick(list, Qt::Key_Return);
        QTest::keyClick(list, Qt::Key_Escape);
        QCOMPARE(b.window.commands().keysText(u"sync.now"_s), QString());
        QTest::mouseClick(section->findChild<QPushButton*>(u"shortcuts.reset"_s), Qt::LeftButton);
        QCOMPARE(b.window.commands().keysText(u"sync.now"_s), u"F5"_s);
        QVERIFY(!section->findChild<QPushButton*>(u"shortcuts.resetAll"_s)->isEnabled());
        section->findChild<QLineEdit*>(u"shortcuts.search"_s)->setText(u"outbox"_s);
        QVERIFY(list->itemOf(u"sync.now"_s)->isHidden());
        QVERIFY(!list->itemOf(u"outbox.show"_s)->isHidden());
    }

    void everyCommandHasOneIdAndNoTwoOfTheWindowShareKeys()
    {
        Bench b;
        const auto& actions = b.window.commands();
        QSet<QString> ids;
        for (const QString& id : actions.ids()) {
            QVERIFY2(!ids.contains(id), qPrintable(id));
            ids.insert(id);
            QVERIFY2(!actions.text(id).isEmpty(), qPrintable(id));
            for (const QKeySequence& keys : actions.defaultKeys(id))
                QVERIFY2(actions.holderOf(keys, id).isEmpty(), qPrintable(id + u' ' + keys.toString()));
        }
    }

    void f1ShowsTheKeysByAreaAndFindsThem()
    {
        Bench b;
        b.key(Qt::Key_F1);
        QVERIFY(b.find("keyMap")->isVisible());
        auto* list = b.find<KeyList>("keyList");
        QCOMPARE(list->topLevelItem(0)->text(KeyList::Name), u"Everywhere"_s);
        QVERIFY(list->itemOf(u"sync.now"_s));
        QTest::keyClicks(b.find("keyMap.field"), u"Enter"_s);
        QVERIFY(list->itemOf(u"sync.now"_s)->isHidden());
        b.key(Qt::Key_Escape);
        QVERIFY(!b.find("keyMap")->isVisible());
    }

    void undoSaysWhatItWouldTakeBack()
    {
        Bench b;
        b.undo.push(new QUndoCommand(u"Move R&D"_s));
        QVERIFY(b.window.commands().text(u"edit.undo"_s).endsWith(u"Move R&D"_s));
        b.key(Qt::Key_K, Qt::ControlModifier);
        QTest::keyClicks(b.field(), u">undo"_s);
        QTRY_VERIFY(b.rows().value(0).contains(u"Move R&D"_s));
        b.key(Qt::Key_Return);
        QVERIFY(b.undo.canRedo());
    }

    void aTipGoesForGoodByItsCrossOrByBeingDone()
    {
        Bench b;
        QVERIFY(!b.find("tip")->isVisible()); // nobody asked for tips
        QSignalSpy known(&b.window.tips(), &Tips::knownChanged);
        b.window.tips().start({});
        QVERIFY(b.find<QLabel>("tip.text")->text().contains(u"Drag a booking"_s));
        QTest::mouseClick(b.find("tip.close"), Qt::LeftButton);
        QCOMPARE(known.value(0).value(0).toStringList(), QStringList{u"drag"_s});
        QVERIFY(!b.find("tip")->isVisible()); // one is enough for a start
        b.window.tips().start({u"drag"_s});
        QVERIFY(b.find<QLabel>("tip.text")->text().startsWith(u"Ctrl+K"_s));
        b.window.showPage(u"bookings"_s);
        QVERIFY(b.find<QLabel>("tip.text")->text().startsWith(u"Ctrl+F"_s));
        b.window.showPage(u"calendar"_s);
        b.key(Qt::Key_K, Qt::ControlModifier);
        QCOMPARE(known.last().value(0).toStringList(), (QStringList{u"drag"_s, u"palette"_s}));
        QVERIFY(!b.find("tip")->isVisible());
    }

    /// With YOYAKU_SHOTS set to a folder, writes pictures to be looked at.
    void itFitsEverySizeAndTheme_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<ThemeMode>("mode");
        QTest::newRow("palette-light") << QSize(1440, 900) << ThemeMode::Light;
        QTest::newRow("palette-dark") << QSize(1440, 900) << ThemeMode::Dark;
        QTest::newRow("palette-compact") << QSize(960, 600) << ThemeMode::Light;
    }
    void itFitsEverySizeAndTheme()
    {
        QFETCH(QSize, size);
        QFETCH(ThemeMode, mode);
        Bench b(size);
        b.theme.apply(mode);
        b.ask(u"明日15時 田中さん 30分"_s);
        QVERIFY(b.window.rect().contains(b.find("palette")->geometry()));
        const QString folder = qEnvironmentVariable("YOYAKU_SHOTS");
        const auto shoot = [&](const QString& name) {
            if (!folder.isEmpty()) QVERIFY(b.window.grab().save(folder + u'/' + name + u".png"_s));
        };
        const QString tag = QLatin1String(QTest::currentDataTag());
        shoot(tag);
        b.ask(u"田中"_s);
        shoot(tag + u"-names"_s);
        b.key(Qt::Key_Escape);
        b.key(Qt::Key_F1);
        QVERIFY(b.window.rect().contains(b.find("keyMap")->geometry()));
        shoot(tag + u"-keys"_s);
    }
};

QTEST_MAIN(tst_Palette)
#include "tst_palette.moc"
