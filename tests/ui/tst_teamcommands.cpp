#include "core/models/directorymodel.h"
#include "core/store/store.h"
#include "ui/commands/addhostdialog.h"
#include "ui/commands/askdialog.h"
#include "ui/commands/integrationdialog.h"
#include "ui/commands/invitedialog.h"
#include "ui/commands/removememberdialog.h"
#include "ui/commands/ruledialog.h"
#include "ui/commands/teamcommands.h"
#include "ui/format/timeformat.h"
#include "ui/theme/theme.h"

#include "support/fakeclock.h"
#include "support/keepingsink.h"
#include "support/mockupweek.h"
#include "support/strict.h"
#include "support/teamaccount.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace yoyaku;
using namespace yoyaku::ui;
using namespace Qt::StringLiterals;

namespace {

/// Keeps the question; a test answers it.
class HeldLookup final : public IntegrationLookup
{
  public:
    void make(const IntegrationRequest& request, QObject* context, std::function<void(const Answer&)> done) override
    {
        asked.append(request);
        m_context = context;
        m_done = std::move(done);
    }
    void answer(const Answer& answer)
    {
        if (m_context) m_done(answer);
    }
    [[nodiscard]] bool isAwaited() const { return m_context; }

    QVector<IntegrationRequest> asked;

  private:
    QPointer<QObject> m_context;
    std::function<void(const Answer&)> m_done;
};

/// A real store with the mockup's team behind the real acts.
struct Bench
{
    QTemporaryDir folder;
    Store store{folder.filePath(u"account"_s)};
    DirectoryModel directory{store};
    test::KeepingSink sink;
    test::FakeClock clock;
    TeamModel model{store, directory, sink, clock};
    HeldLookup lookup;
    Theme theme;
    TimeFormat format{QTimeZone("Asia/Tokyo")};
    QUndoStack undo;
    QWidget window;
    TeamCommands acts{{sink, undo, model, directory, lookup, theme, format}, &window};
    QSignalSpy declined{&acts, &TeamCommands::declined};

    Bench()
    {
        theme.apply(ThemeMode::Light);
        window.resize(900, 700);
        window.show();
        store.open();
        store.apply(test::mockupWeek());
        store.apply(test::teamAccount());
        [&] { QTRY_COMPARE(directory.invitations().size(), 2); }();
    }
    ~Bench() { undo.clear(); }

    User user(int n) const { return directory.users().at(n); }
    template <class Dialog>
    Dialog* dialog()
    {
        for (auto* one : window.findChildren<Dialog*>())
            if (one->isVisible()) return one;
        return nullptr;
    }
    static QPushButton* button(QDialog* dialog, const char* name)
    {
        return dialog->findChild<QPushButton*>(QLatin1String(name));
    }
    static void press(QDialog* dialog, const char* name = "actButton")
    {
        QTest::mouseClick(button(dialog, name), Qt::LeftButton);
    }
    static QString text(QDialog* dialog, const char* name)
    {
        return dialog->findChild<QLabel*>(QLatin1String(name))->text();
    }
};

const EventTypeId kType(u"type-0"_s);

} // namespace

class tst_TeamCommands : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void init() { test::failOnUnexpectedWarnings(); }

    void anOrdinaryRoleChangesAtOnceAndIsUndone()
    {
        Bench b;
        b.acts.setRole(b.user(4), u"restricted"_s);
        QVERIFY(!b.dialog<AskDialog>());
        const auto* edit = b.sink.last<RoleEdit>();
        QVERIFY(edit);
        QCOMPARE(*edit, (RoleEdit{UserId(u"host-4"_s), u"member"_s, u"restricted"_s}));
        b.undo.undo();
        QVERIFY(b.sink.open().isEmpty());
    }

    void undoneTooLateARoleIsPutBackByAnotherCall()
    {
        Bench b;
        b.acts.setRole(b.user(4), u"restricted"_s);
        b.sink.isSent = true;
        b.undo.undo();
        const auto* edit = b.sink.last<RoleEdit>();
        QVERIFY(edit && edit->after == u"member"_s && edit->before == u"restricted"_s);
    }

    void theOnlyOwnersRoleIsAskedAboutAndKeepIsTheSafeAnswer()
    {
        Bench b;
        b.acts.setRole(b.user(0), u"member"_s);
        auto* ask = b.dialog<AskDialog>();
        QVERIFY(ask);
        QVERIFY(Bench::text(ask, "askWarning").contains(u"only owner"_s));
        QVERIFY(Bench::button(ask, "keepButton")->isDefault());
        Bench::press(ask, "keepButton");
        QVERIFY(b.sink.open().isEmpty());
        b.acts.setRole(b.user(0), u"member"_s);
        Bench::press(b.dialog<AskDialog>());
        QVERIFY(b.sink.last<RoleEdit>());
    }

    void makingAnOwnerIsAskedAbout()
    {
        Bench b;
        b.acts.setRole(b.user(5), u"owner"_s);
        QVERIFY(b.dialog<AskDialog>());
        QVERIFY(b.sink.open().isEmpty());
    }

    void removingAMemberFirstShowsWhatTheyStillHost()
    {
        Bench b;
        b.acts.removeMember(b.user(0));
        auto* dialog = b.dialog<RemoveMemberDialog>();
        QVERIFY(dialog);
        QVERIFY(!Bench::button(dialog, "actButton")->isEnabled()); // not before it is known
        auto* list = dialog->findChild<QListWidget*>(u"futureBookings"_s);
        QTRY_COMPARE(list->count(), 3);
        QVERIFY(list->item(0)->text().contains(u"福田 蒼"_s));
        QVERIFY(list->item(0)->text().contains(u"15:45"_s));
        QVERIFY(Bench::text(dialog, "roleWarning").contains(u"only owner"_s));
        QVERIFY(Bench::button(dialog, "keepButton")->isDefault());
        Bench::press(dialog);
        const auto* edit = b.sink.last<MemberRemoveEdit>();
        QVERIFY(edit && edit->before.id == UserId(u"host-0"_s));
        b.sink.isSent = true;
        b.undo.undo();
        QCOMPARE(b.declined.size(), 1); // no call brings a member back
    }

    void oneWhoHostsNothingIsSaidToHostNothing()
    {
        Bench b;
        User stranger;
        stranger.id = UserId(u"nobody"_s);
        stranger.name = u"Nobody"_s;
        b.acts.removeMember(stranger);
        auto* dialog = b.dialog<RemoveMemberDialog>();
        QTRY_VERIFY(Bench::text(dialog, "futureCount").startsWith(u"Hosts no bookings"_s));
        QVERIFY(Bench::button(dialog, "actButton")->isEnabled());
    }

    void anInvitationNeedsAWholeNewAddress()
    {
        Bench b;
        b.acts.invite();
        auto* dialog = b.dialog<InviteDialog>();
        auto* email = dialog->findChild<QLineEdit*>(u"inviteEmail"_s);
        for (const auto& [typed, problem] :
             {std::pair{u"kana@"_s, u"whole"_s}, std::pair{u"HOST3@example.com"_s, u"member"_s},
              std::pair{u"k.mori@example.com"_s, u"invited already"_s}}) {
            email->setText(typed);
            QVERIFY2(Bench::text(dialog, "inviteProblem").contains(problem), qPrintable(typed));
            QVERIFY(!Bench::button(dialog, "actButton")->isEnabled());
        }
        email->setText(u" kana@example.com "_s);
        QCOMPARE(dialog->findChild<QComboBox*>(u"inviteRole"_s)->findData(u"owner"_s), -1);
        Bench::press(dialog);
        const auto* edit = b.sink.last<InviteEdit>();
        QVERIFY(edit);
        QCOMPARE(*edit, (InviteEdit{u"kana@example.com"_s, u"member"_s}));
    }

    void anInvitationIsWithdrawnOnlyWhenItIsThere()
    {
        Bench b;
        b.acts.withdraw({});
        QCOMPARE(b.declined.size(), 1);
        b.acts.withdraw(b.directory.invitations().first());
        Bench::press(b.dialog<AskDialog>());
        const auto* edit = b.sink.last<WithdrawEdit>();
        QVERIFY(edit && edit->before.id == InvitationId(u"inv-0"_s));
    }

    void onlyMembersWhoAreNoHostsYetAreOffered()
    {
        Bench b;
        b.acts.addHost(kType);
        auto* dialog = b.dialog<AddHostDialog>();
        auto* list = dialog->findChild<QListWidget*>(u"hostCandidates"_s);
        QCOMPARE(list->count(), 6); // of twelve, six are hosts
        dialog->findChild<QPushButton*>(u"hostPriority3"_s)->click();
        Bench::press(dialog);
        const auto* edit = b.sink.last<HostAddEdit>();
        QVERIFY(edit);
        QCOMPARE(edit->host, (api::NewHost{UserId(u"host-6"_s), u"editor"_s, u"host"_s, 3}));
        b.acts.addHost(kType);
        QCOMPARE(b.dialog<AddHostDialog>()->findChild<QListWidget*>(u"hostCandidates"_s)->count(), 5);
    }

    void aHostIsRemovedAfterAskingAndComesBackAsItWas()
    {
        Bench b;
        b.acts.removeHost(kType, b.directory.hostsOf(kType).at(1));
        Bench::press(b.dialog<AskDialog>());
        QVERIFY(b.sink.last<HostRemoveEdit>());
        b.sink.isSent = true;
        b.undo.undo();
        const auto* back = b.sink.last<HostAddEdit>();
        QVERIFY(back);
        QCOMPARE(back->host, (api::NewHost{UserId(u"host-1"_s), u"editor"_s, u"host"_s, 3}));
    }

    void aRuleNeedsTheUsersWordUntilItsShapeIsConfirmed()
    {
        Bench b; // one of its two rules has another shape
        b.acts.editRule(kType, b.directory.rulesOf(kType).first());
        auto* dialog = b.dialog<RuleDialog>();
        auto* json = dialog->findChild<QPlainTextEdit*>(u"ruleJson"_s);
        json->setPlainText(json->toPlainText().replace(u"1000"_s, u"900"_s));
        QVERIFY(!Bench::button(dialog, "actButton")->isEnabled());
        dialog->findChild<QCheckBox*>(u"ruleTry"_s)->click();
        Bench::press(dialog);
        const auto* edit = b.sink.last<RuleEdit>();
        QVERIFY(edit);
        QCOMPARE(edit->kind, RuleEdit::Kind::Update);
        QCOMPARE(edit->body, (QJsonObject{{u"limits"_s, QJsonObject{{u"monthly"_s, 900}}}})); // only what was changed
        QTRY_VERIFY(!b.dialog<RuleDialog>());
        b.acts.createRule(kType); // the word is remembered
        QVERIFY(b.dialog<RuleDialog>()->findChild<QCheckBox*>(u"ruleTry"_s)->isChecked());
    }

    void aConfirmedShapeNeedsNoWord()
    {
        Bench b;
        ChangeSet set;
        set.rules = {{kType, {b.directory.rulesOf(kType).first()}}};
        b.store.apply(set);
        QTRY_COMPARE(b.directory.rulesOf(kType).size(), 1);
        b.acts.createRule(kType);
        auto* dialog = b.dialog<RuleDialog>();
        QVERIFY(!dialog->findChild<QCheckBox*>(u"ruleTry"_s));
        Bench::press(dialog);
        const auto* edit = b.sink.last<RuleEdit>();
        QVERIFY(edit && edit->kind == RuleEdit::Kind::Create);
        QCOMPARE(edit->body.value(u"groups"_s).toArray().first().toObject().value(u"userIds"_s).toArray().size(), 6);
    }

    void deletingARuleNeedsTheWordToo()
    {
        Bench b;
        b.acts.deleteRule(kType, b.directory.rulesOf(kType).last());
        auto* ask = b.dialog<AskDialog>();
        QVERIFY(!Bench::button(ask, "actButton")->isEnabled());
        ask->findChild<QCheckBox*>(u"askConsent"_s)->click();
        Bench::press(ask);
        const auto* edit = b.sink.last<RuleEdit>();
        QVERIFY(edit && edit->kind == RuleEdit::Kind::Delete && edit->body.isEmpty());
    }

    void aRuleWithoutAnIdCannotBeNamed()
    {
        Bench b;
        AssignRule rule;
        rule.raw = {{u"strange"_s, true}};
        b.acts.editRule(kType, rule);
        b.acts.deleteRule(kType, rule);
        QCOMPARE(b.declined.size(), 2);
        QVERIFY(!b.dialog<RuleDialog>() && !b.dialog<AskDialog>());
    }

    void aPersonalLinkIsAskedForAtOnceAndCanBeCopied()
    {
        Bench b;
        b.acts.makeIntegrationLink(kType);
        auto* dialog = b.dialog<IntegrationDialog>();
        QCOMPARE(dialog->findChild<QLineEdit*>(u"integrationTeam"_s)->text(), u"yoyaku-demo"_s);
        QVERIFY(!Bench::button(dialog, "actButton")->isEnabled());
        QTest::keyClicks(dialog->findChild<QLineEdit*>(u"integrationName"_s), u"Kana"_s);
        QTest::keyClicks(dialog->findChild<QLineEdit*>(u"integrationEmail"_s), u"kana@example.com"_s);
        Bench::press(dialog);
        QCOMPARE(b.lookup.asked.size(), 1);
        QCOMPARE(b.lookup.asked.first().eventType, kType);
        QVERIFY(!Bench::button(dialog, "actButton")->isEnabled());
        const QUrl url(u"https://www.jicoo.com/t/yoyaku-demo/e/type-0?guestSessionId=abc"_s);
        b.lookup.answer(url);
        QCOMPARE(dialog->findChild<QLineEdit*>(u"integrationAddress"_s)->text(), url.toString());
        Bench::press(dialog, "integrationCopy");
        QCOMPARE(QGuiApplication::clipboard()->text(), url.toString());
        QSignalSpy opened(&b.acts, &TeamCommands::linkActivated);
        Bench::press(dialog, "integrationOpen");
        QCOMPARE(opened.first().first().toUrl(), url);
        QVERIFY(b.sink.open().isEmpty());
    }

    void aRefusedLinkLosesNothingAndWaitingCanEnd()
    {
        Bench b;
        b.acts.makeIntegrationLink(kType);
        auto* dialog = b.dialog<IntegrationDialog>();
        auto* name = dialog->findChild<QLineEdit*>(u"integrationName"_s);
        QTest::keyClicks(name, u"Kana"_s);
        QTest::keyClicks(dialog->findChild<QLineEdit*>(u"integrationEmail"_s), u"kana@example.com"_s);
        Bench::press(dialog);
        b.lookup.answer(api::ApiError{api::ApiError::Kind::PlanLimit, 402, {}, {}, {}});
        QVERIFY(Bench::text(dialog, "integrationProblem").contains(u"Enterprise"_s));
        QCOMPARE(name->text(), u"Kana"_s);
        Bench::press(dialog);
        QVERIFY(b.lookup.isAwaited());
        Bench::press(dialog, "integrationStop");
        QVERIFY(!b.lookup.isAwaited());
        QVERIFY(Bench::button(dialog, "actButton")->isEnabled());
        Bench::press(dialog);
        b.lookup.answer(QUrl(u"javascript:alert(1)"_s)); // nothing but a web address is offered for opening
        QVERIFY(dialog->findChild<QLineEdit*>(u"integrationAddress"_s)->text().isEmpty());
    }
};

QTEST_MAIN(tst_TeamCommands)
#include "tst_teamcommands.moc"
