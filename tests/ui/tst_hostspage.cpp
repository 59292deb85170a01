// Past 500 lines: List, draft, rules and What if act on each other, so they are looked at together on one page.
#include "core/insight/hostsums.h"
#include "core/insight/rulesdraft.h"
#include "core/insight/whatif.h"
#include "core/models/directorymodel.h"
#include "core/models/teammodel.h"
#include "core/store/store.h"
#include "ui/commands/askdialog.h"
#include "ui/commands/teamcommands.h"
#include "ui/format/timeformat.h"
#include "ui/hosts/burnchart.h"
#include "ui/hosts/changeslist.h"
#include "ui/hosts/draftbanner.h"
#include "ui/hosts/dumbbells.h"
#include "ui/hosts/hostlistview.h"
#include "ui/hosts/hostspage.h"
#include "ui/hosts/personchip.h"
#include "ui/hosts/rulecard.h"
#include "ui/hosts/ruleslist.h"
#include "ui/hosts/todaybars.h"
#include "ui/hosts/whatifpane.h"
#include "ui/shell/actionregistry.h"
#include "ui/theme/theme.h"

#include "support/fakeclock.h"
#include "support/keptedits.h"
#include "support/mockupweek.h"
#include "support/notingteam.h"
#include "support/strict.h"
#include "support/teamaccount.h"

#include <QCheckBox>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTranslator>

using namespace yoyaku;
using namespace yoyaku::ui;
using namespace Qt::StringLiterals;

namespace {

/// Nobody makes links here.
class NoLinks final : public IntegrationLookup
{
  public:
    void make(const IntegrationRequest&, QObject*, std::function<void(const Answer&)>) override {}
};

/// A language of its own: what it says is told apart from what was not asked anew.
class Capitals final : public QTranslator
{
  public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char*, const char* text, const char*, int) const override
    {
        return QString::fromUtf8(text).toUpper();
    }
};

enum class With : quint8 { None, Noting, Real };

/// A real store with the mockup's account behind a real page, shown; the acts behind it are noted, or really asked.
struct Bench
{
    QTemporaryDir folder;
    Store store{folder.filePath(u"account"_s)};
    DirectoryModel directory{store};
    test::KeptEdits sink;
    test::FakeClock clock;
    HostListModel model{store, directory, sink, clock};
    RulesDraft draft{directory, sink};
    WhatIf whatIf{store, directory, draft, clock};
    HostSums sums{store, directory, draft, clock};
    Theme theme;
    TimeFormat format{QTimeZone("Asia/Tokyo")};
    QUndoStack undo;
    TeamModel members{store, directory, sink, clock};
    NoLinks links;
    QWidget window;
    test::NotingTeam team;
    TeamCommands acts{{sink, undo, members, directory, links, theme, format}, &window};
    ActionRegistry actions{&window};
    HostsPage* page;

    explicit Bench(With with, const ChangeSet& account = test::teamAccount())
    {
        theme.apply(ThemeMode::Light);
        TeamActs* const all[] = {nullptr, &team, &acts};
        page = new HostsPage({model, directory, draft, whatIf, sums, theme, format, all[int(with)]}, &window);
        size({1440, 820});
        page->registerActions(actions);
        window.show();
        window.activateWindow();
        store.open();
        store.apply(test::mockupWeek());
        store.apply(account);
        [&] { QTRY_COMPARE(model.hostCount(), int(account.hosts.first().hosts.size())); }();
        page->activate();
    }
    ~Bench() { undo.clear(); }

    void size(QSize size)
    {
        window.resize(size);
        page->resize(size);
    }
    HostListView& view() { return *page->findChild<HostListView*>(); }
    void select(int host) { view().setCurrentIndex(hosts().index(rowOf(host), 0)); }
    QAbstractItemModel& hosts() { return *view().model(); }
    int rowOf(int n) { return static_cast<DraftedHosts&>(hosts()).rowOf(id(n)); }
    const DraftedHosts::Row& row(int n) { return static_cast<DraftedHosts&>(hosts()).at(rowOf(n)); }
    static UserId id(int n) { return UserId(u"host-%1"_s.arg(n)); }
    template <class Widget>
    Widget* part(const char* name)
    {
        return page->findChild<Widget*>(QLatin1String(name));
    }
    DraftBanner& banner() { return *page->findChild<DraftBanner*>(); }
    QVector<RuleCard*> cards()
    {
        QVector<RuleCard*> shown;
        for (RuleCard* card : page->findChildren<RuleCard*>())
            if (!card->isHidden()) shown.append(card);
        std::sort(shown.begin(), shown.end(), [](auto* a, auto* b) { return a->state().number < b->state().number; });
        return shown;
    }
    void openRule(int n)
    {
        if (!cards()[n]->state().isOpen) cards()[n]->header()->click();
    }
    AskDialog* question()
    {
        for (auto* one : window.findChildren<AskDialog*>())
            if (one->isVisible()) return one;
        return nullptr;
    }
    static void press(QDialog* dialog, const char* name = "actButton")
    {
        QTest::mouseClick(dialog->findChild<QPushButton*>(QLatin1String(name)), Qt::LeftButton);
    }
    QJsonObject bodyOf(int change) { return draft.changes(kType).value(change).body; }
    static const EventTypeId kType;
};
const EventTypeId Bench::kType(u"type-0"_s);

/// The same account whose first rule is the only one, so that its shape counts as confirmed.
ChangeSet confirmedAccount()
{
    ChangeSet set = test::teamAccount();
    set.rules.first().rules.resize(1);
    return set;
}

} // namespace

class tst_HostsPage : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void init() { test::failOnUnexpectedWarnings(); }

    void aHostIsAddedFromTheTopBarAndRemovedByDelete()
    {
        Bench b(With::Noting);
        auto* add = b.page->topBarRight()->findChild<QPushButton*>(u"hostsAdd"_s);
        QVERIFY(add->isEnabled());
        add->click();
        b.select(2);
        QTest::keyClick(&b.view(), Qt::Key_Delete);
        QCOMPARE(b.team.asked, (QStringList{u"addHost type-0"_s, u"removeHost type-0 host-2"_s}));
    }

    void withoutTeamActsNothingIsOffered()
    {
        Bench b(With::None);
        QVERIFY(!b.page->topBarRight());
        b.select(0);
        QTest::keyClick(&b.view(), Qt::Key_Delete);
        QTest::keyClick(&b.view(), Qt::Key_1);
        QVERIFY(b.draft.changes(Bench::kType).isEmpty());
        QVERIFY(b.banner().isHidden());
    }

    void aPriorityIsDraftedAndNothingIsSent()
    {
        Bench b(With::Noting);
        QVERIFY(b.banner().isHidden());
        b.select(0);
        QTest::keyClick(&b.view(), Qt::Key_1);
        QVERIFY(b.sink.open().isEmpty());
        QCOMPARE(b.row(0).priority, 1);
        QCOMPARE(b.row(0).priorityNow, 3);
        QVERIFY(b.row(0).isDrafted());
        QVERIFY(b.banner().isVisible());
        QCOMPARE(b.part<QLabel>("draftChanges")->text(), u"佐藤 愛子 3 → 1."_s);
        // The row went to another group and is still the current one.
        QCOMPARE(b.view().currentIndex().row(), b.rowOf(0));
        QTest::keyClick(&b.view(), Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(b.row(0).priority, 2);
        QTest::keyClick(&b.view(), Qt::Key_3);
        QVERIFY(b.banner().isHidden()); // as it was: no draft
    }

    void sharesAreThoseOfThePriorityTheServiceHas()
    {
        Bench b(With::Noting);
        const DraftedHosts& hosts = static_cast<DraftedHosts&>(b.hosts());
        const HostShares shares(hosts, nullptr);
        const double before = shares.at(b.rowOf(0)).expected;
        b.draft.setPriority(Bench::kType, Bench::id(0), 1);
        QCOMPARE(shares.at(b.rowOf(0)).expected, before);
    }

    void applyIsAskedForOnceAndIsOneUndo()
    {
        Bench b(With::Real, confirmedAccount());
        b.draft.setPriority(Bench::kType, Bench::id(0), 1);
        b.openRule(0);
        b.part<QSpinBox>("limitMonth")->setValue(1200);
        QCOMPARE(b.draft.changes(Bench::kType).size(), 2);
        b.view().setFocus();
        QTest::keyClick(&b.view(), Qt::Key_Return, Qt::ControlModifier);
        AskDialog* ask = b.question();
        QVERIFY(ask);
        QVERIFY(!ask->findChild<QCheckBox*>(u"askConsent"_s)); // the shape was read as expected
        Bench::press(ask, "keepButton");
        QVERIFY(b.sink.open().isEmpty());
        QCOMPARE(b.draft.changes(Bench::kType).size(), 2);
        b.part<QPushButton>("draftApply")->click();
        Bench::press(b.question());
        QCOMPARE(b.sink.open().size(), 2);
        QVERIFY(std::holds_alternative<PriorityEdit>(b.sink.open()[0].act));
        const auto* rule = std::get_if<RuleEdit>(&b.sink.open()[1].act);
        QVERIFY(rule && rule->kind == RuleEdit::Kind::Update);
        const QJsonObject limits{{u"daily"_s, QJsonValue::Null}, {u"weekly"_s, QJsonValue::Null}, {u"monthly"_s, 1200}};
        QCOMPARE(rule->body, (QJsonObject{{u"limits"_s, limits}}));
        QVERIFY(b.banner().isHidden());
        QCOMPARE(b.undo.count(), 1);
        b.undo.undo();
        QVERIFY(b.sink.open().isEmpty());
    }

    void whatWasSentIsPutBackByOneMoreAct()
    {
        Bench b(With::Real);
        b.draft.setPriority(Bench::kType, Bench::id(0), 1);
        b.draft.setPriority(Bench::kType, Bench::id(1), 0);
        b.acts.applyDraft(Bench::kType, b.draft);
        Bench::press(b.question());
        QCOMPARE(b.sink.open().size(), 2);
        b.sink.settle(b.sink.open()[0].id);
        b.undo.undo(); // the second one was still held
        QTRY_COMPARE(b.sink.open().size(), 1);
        const auto* back = b.sink.last<PriorityEdit>();
        QVERIFY(back && back->host == Bench::id(0) && back->after == 3);
        QVERIFY(!b.undo.canRedo());
    }

    void rulesOfAnUnconfirmedShapeAskForTheUsersWord()
    {
        Bench b(With::Real);
        b.draft.removeRule(Bench::kType, RuleId(u"rule-0"_s));
        b.acts.applyDraft(Bench::kType, b.draft);
        auto* tick = b.question()->findChild<QCheckBox*>(u"askConsent"_s);
        auto* apply = b.question()->findChild<QPushButton*>(u"actButton"_s);
        QVERIFY(tick && !apply->isEnabled());
        tick->click();
        QVERIFY(apply->isEnabled());
        Bench::press(b.question());
        QVERIFY(b.sink.last<RuleEdit>()->kind == RuleEdit::Kind::Delete);
    }

    void theDraftIsDiscardedAndSteppedThroughByKeys()
    {
        Bench b(With::Noting);
        b.select(0);
        QTest::keyClick(&b.view(), Qt::Key_1);
        QTest::keyClick(&b.view(), Qt::Key_0);
        QTest::keyClick(&b.view(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(b.row(0).priority, 1);
        QTest::keyClick(&b.view(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(b.row(0).priority, 0);
        auto* undo = b.page->topBarRight()->findChild<QToolButton*>(u"hostsUndo"_s);
        QVERIFY(undo->isEnabled());
        QTest::keyClick(&b.view(), Qt::Key_Backspace, Qt::ControlModifier);
        QVERIFY(b.draft.changes(Bench::kType).isEmpty());
        QVERIFY(b.banner().isHidden());
        QVERIFY(!undo->isEnabled());
    }

    void theEditorChangesGroupsLimitsAndTheAssumedMethod()
    {
        Bench b(With::Noting);
        b.openRule(0);
        const auto chips = b.cards()[0]->findChildren<PersonChip*>();
        QCOMPARE(chips.size(), 3);
        chips[1]->setFocus();
        QTest::keyClick(chips[1], Qt::Key_Delete); // the chip's, not the rule's
        QCOMPARE(b.cards().size(), 2);
        const QJsonArray groups = b.bodyOf(0).value(u"groups"_s).toArray();
        QCOMPARE(groups.size(), 2);
        QCOMPARE(groups[0].toObject().value(u"userIds"_s).toArray(), QJsonArray{u"host-0"_s});
        QCOMPARE(b.cards()[0]->header()->look().mark, u"edited"_s);
        b.part<QSpinBox>("limitDay")->setValue(90);
        QCOMPARE(b.bodyOf(0).value(u"limits"_s).toObject().value(u"daily"_s).toInt(), 90);
        QVERIFY(b.part<QLabel>("limitWas")->text().contains(u"no limit"_s));
        b.part<QPushButton>("methodPriority")->click();
        QVERIFY(!b.bodyOf(0).contains(u"method"_s)); // kept here, never sent
        QCOMPARE(b.draft.after(Bench::kType).methods.value(RuleId(u"rule-0"_s)), AssignMethod::Priority);
        QVERIFY(b.sink.open().isEmpty());
    }

    void aRuleIsAddedNamedAndTakenAway()
    {
        Bench b(With::Noting);
        b.part<QPushButton>("rulesAdd")->click();
        QCOMPARE(b.cards().size(), 3);
        QVERIFY(b.cards()[2]->state().isOpen);
        auto* name = b.cards()[2]->findChild<QLineEdit*>(u"ruleName"_s);
        QTRY_VERIFY(name->hasFocus());
        name->setText(u"Evenings"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(b.draft.changes(Bench::kType).first().rule.name, u"Evenings"_s);
        b.cards()[2]->header()->setFocus();
        QTest::keyClick(b.cards()[2]->header(), Qt::Key_Delete);
        QCOMPARE(b.cards().size(), 2);
        QVERIFY(b.draft.changes(Bench::kType).isEmpty());
    }

    void oneRuleIsOpenAtATimeAndTheKeyboardGetsEverywhere()
    {
        Bench b(With::Noting);
        b.cards()[0]->header()->setFocus();
        QTest::keyClick(b.cards()[0]->header(), Qt::Key_Return);
        QVERIFY(b.cards()[0]->state().isOpen);
        QTest::keyClick(b.cards()[1]->header(), Qt::Key_Space);
        QVERIFY(!b.cards()[0]->state().isOpen && b.cards()[1]->state().isOpen);
        QVERIFY(b.part<QWidget>("ruleMenu")->focusPolicy() & Qt::TabFocus);
    }

    void aRuleOfAnotherShapeIsShownAsItCame()
    {
        Bench b(With::Noting);
        b.openRule(1);
        QVERIFY(!b.cards()[1]->findChild<RuleEditor*>());
        QVERIFY(b.part<QPlainTextEdit>("ruleRaw")->toPlainText().contains(u"\"mode\": \"rotate\""_s));
        b.part<QPushButton>("ruleEditJson")->click();
        QCOMPARE(b.team.asked, QStringList{u"editRule type-0 rule-1"_s});
    }

    void aRuleOnItsWayCannotBeChangedYet()
    {
        Bench b(With::Noting);
        b.sink.submit(RuleEdit{RuleEdit::Kind::Create, Bench::kType, {}, {{u"name"_s, u"Evenings"_s}}}, {});
        QCOMPARE(b.cards().size(), 3);
        QVERIFY(b.cards()[0]->isEnabled());
        QVERIFY(!b.cards()[2]->isEnabled());
    }

    void restorePutsTheOldValueIntoTheDraft()
    {
        Bench b(With::Noting);
        ChangesList list(b.theme, b.format, b.directory);
        QSignalSpy asked(&list, &ChangesList::restoreRequested);
        SetupChange priority;
        priority.eventType = Bench::kType;
        priority.host = Bench::id(1);
        priority.before = 1;
        priority.after = 3;
        SetupChange added = priority;
        added.what = SetupChange::What::HostAdded;
        list.setChanges({priority, added});
        const auto buttons = list.findChildren<QToolButton*>(u"changesRestore"_s);
        QCOMPARE(buttons.size(), 1); // a host that came is no part of a draft
        buttons.first()->click();
        QCOMPARE(asked.size(), 1);
        Q_EMIT b.page->sideBar()->findChild<ChangesList*>()->restoreRequested(priority);
        QCOMPARE(b.row(1).priority, 1);
        QVERIFY(b.sink.open().isEmpty());
    }

    void narrowWindowsHaveTabsBesideTheList()
    {
        Bench b(With::Noting);
        auto* tabs = b.part<QTabBar>("hostsTabs");
        auto* whatIf = b.page->findChild<WhatIfPane*>();
        auto* rules = b.page->findChild<RulesList*>();
        QVERIFY(tabs->isHidden() && whatIf->isVisible() && rules->isVisible());
        b.size({960, 600});
        QVERIFY(tabs->isVisible() && rules->isVisible() && !whatIf->isVisible());
        QTest::keyClick(&b.view(), Qt::Key_W);
        QVERIFY(whatIf->isVisible() && !rules->isVisible());
        QVERIFY(b.view().width() > 480);
    }

    void hostileNamesAreShownHarmless()
    {
        ChangeSet set = test::teamAccount();
        const QString name = u"\u202Eevil\n"_s + QString(300, u'x') + u"<b>";
        set.hosts[0].hosts[0].name = name;
        set.rules[0].rules[0].name = name;
        set.rules[0].rules[0].raw.insert(u"name"_s, name);
        Bench b(With::Noting, set);
        b.draft.setPriority(Bench::kType, Bench::id(0), 1);
        b.openRule(0);
        QVERIFY(!b.hosts().index(b.rowOf(0), 0).data().toString().contains(QChar(0x202E)));
        for (const QLabel* label : b.page->findChildren<QLabel*>()) {
            QVERIFY2(!label->text().contains(QChar(0x202E)), qPrintable(label->objectName()));
            QVERIFY(label->text().isEmpty() || label->textFormat() != Qt::RichText);
        }
        for (RuleCard* card : b.cards()) QVERIFY(!card->header()->accessibleName().contains(QChar(0x202E)));
        QVERIFY(b.window.width() == 1440); // nothing was pushed apart
        QVERIFY(b.view().width() > 480);
    }

    void anEventTypeThatVanishedGivesWayToAnother()
    {
        Bench b(With::Noting);
        b.draft.setPriority(Bench::kType, Bench::id(0), 1);
        ChangeSet set;
        QVector<EventType> types = *test::mockupWeek().eventTypes;
        types.removeFirst();
        set.eventTypes = types;
        b.store.apply(set);
        QTRY_VERIFY(b.model.eventType() != Bench::kType);
        QVERIFY(b.banner().isHidden());
    }

    void anEventTypeWithoutHostsSaysWhatIsSo()
    {
        Bench b(With::Noting);
        b.page->choose(EventTypeId(u"type-1"_s));
        QTRY_COMPARE(b.model.hostCount(), 0);
        QVERIFY(!b.view().isVisible());
        QVERIFY(b.part<QLabel>("rulesEmpty")->isVisible());
    }

    void theDraftIsKeptOverARestart()
    {
        Bench b(With::Noting);
        b.draft.setPriority(Bench::kType, Bench::id(0), 1);
        b.draft.assumeMethod(Bench::kType, RuleId(u"rule-0"_s), AssignMethod::InTurn);
        const QVariantMap state = QJsonObject::fromVariantMap(b.page->saveState()).toVariantMap();
        b.draft.discard(Bench::kType);
        Bench next(With::Noting);
        next.page->restoreState(state);
        QCOMPARE(next.row(0).priority, 1);
        QVERIFY(next.banner().isVisible());
        QCOMPARE(next.draft.after(Bench::kType).methods.value(RuleId(u"rule-0"_s)), AssignMethod::InTurn);
    }

    void chartsSayThemselvesAndHaveTables()
    {
        Bench b(With::Noting);
        BurnChart burn(b.theme, b.format);
        CapBurn one;
        one.host = Bench::id(0);
        one.capMinutes = 1000;
        one.usedMinutes = 780;
        one.leftAtEnd = {1000, 800, 220};
        const EpochMs month = b.format.startOf(QDate(2026, 11, 1));
        one.dryAt = b.format.startOf(QDate(2026, 11, 19));
        burn.setBurns(u"Leaders"_s, {month, b.format.startOf(QDate(2026, 12, 1))}, {{one, u"佐藤 愛子"_s}});
        QCOMPARE(burn.sentence(), u"Leaders: 佐藤 愛子 has 220 of 1,000 minutes left and runs dry on 19 Nov."_s);
        QCOMPARE(burn.twin().rows,
                 (QVector<QStringList>{{u"佐藤 愛子"_s, u"1,000"_s, u"780"_s, u"220"_s, u"19 Nov"_s}}));
        QCOMPARE(burn.parts().size(), 1);
        TodayBars today(b.theme, b.format);
        today.setHosts(u"Members"_s, 120, {{Bench::id(0), u"佐藤 愛子"_s, 120}, {Bench::id(1), u"鈴木 健一"_s, 30}});
        QCOMPARE(today.sentence(), u"Members: 1 host(s) have reached 120 minutes today."_s);
        QCOMPARE(today.parts().size(), 2);
        Dumbbells dumbbells(b.theme);
        dumbbells.setLines({{Bench::id(1), u"鈴木 健一"_s, 30, 33}, {Bench::id(0), u"佐藤 愛子"_s, 52, 43}}, true);
        QCOMPARE(dumbbells.twin().rows.first(), (QStringList{u"佐藤 愛子"_s, u"52"_s, u"43"_s, u"−9"_s}));
        QTest::keyClick(&b.view(), Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(b.page->saveState().value(u"tables"_s).toBool());
    }

    void thePageFollowsLanguageAndTheme()
    {
        Bench b(With::Noting);
        b.draft.setPriority(Bench::kType, Bench::id(0), 1);
        Capitals translator;
        QCoreApplication::installTranslator(&translator);
        QCoreApplication::sendPostedEvents();
        QCOMPARE(b.part<QPushButton>("draftDiscard")->text(), u"DISCARD"_s);
        QCOMPARE(b.part<QPushButton>("rulesAdd")->text(), u"RULE"_s);
        QCoreApplication::removeTranslator(&translator);
        QCoreApplication::sendPostedEvents();
        QCOMPARE(b.part<QPushButton>("draftDiscard")->text(), u"Discard"_s);
        b.theme.apply(ThemeMode::Dark);
        const QColor corner = b.banner().grab().toImage().pixelColor(2, 2);
        QCOMPARE(corner, b.theme.color(Color::AccentTint));
    }
};

QTEST_MAIN(tst_HostsPage)
#include "tst_hostspage.moc"
