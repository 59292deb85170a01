#include "e2e/hands.h"
#include "support/movingclock.h"
#include "ui/commands/addhostdialog.h"
#include "ui/commands/askdialog.h"
#include "ui/commands/integrationdialog.h"
#include "ui/commands/invitedialog.h"
#include "ui/commands/removememberdialog.h"
#include "ui/commands/ruledialog.h"
#include "ui/team/teamtable.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>

namespace yoyaku {

using namespace Qt::StringLiterals;

/// Members, invitations, hosts and rules: what is done in the window is done at the account.
class tst_Team : public QObject
{
    Q_OBJECT

    test::MovingClock m_clock;
    std::unique_ptr<test::DemoAccount> m_account;
    std::unique_ptr<test::Office> m_office;

    static inline const QString kMembers = u"/v1/organization_users"_s;
    static inline const QString kInvitations = u"/v1/organization_invitations"_s;

    [[nodiscard]] ui::MainWindow& window() { return m_office->window(); }
    [[nodiscard]] ui::TeamTable& table() { return *window().findChild<ui::TeamTable*>(); }
    [[nodiscard]] const TeamModel::Row* memberRow(const UserId& id) const
    {
        const TeamModel& team = m_office->session().team;
        for (int row = 0; row < team.rowCount(); ++row)
            if (team.at(row).kind == TeamModel::Kind::Member && team.at(row).user.id == id) return &team.at(row);
        return nullptr;
    }
    [[nodiscard]] const TeamModel::Row* invitationRow(const QString& email) const
    {
        const TeamModel& team = m_office->session().team;
        for (int row = 0; row < team.rowCount(); ++row)
            if (team.at(row).invitation.email == email) return &team.at(row);
        return nullptr;
    }
    /// Somebody who is a plain member, of `number` among them.
    [[nodiscard]] UserId plainMember(int number) const
    {
        for (const User& user : m_office->session().directory.users())
            if (user.role == "member"_L1 && number-- == 0) return user.id;
        return {};
    }
    /// How many bookings to come a member hosts, as this computer knows.
    [[nodiscard]] int futureOf(const UserId& id)
    {
        std::optional<int> total;
        m_office->session().team.futureBookings(id, 0, &m_office->session(),
                                                [&](const TeamModel::FutureBookings& found) { total = found.total; });
        (void)QTest::qWaitFor([&] { return total.has_value(); }, test::kPatienceMs);
        return total.value_or(0);
    }
    /// Clicks the row of the table.
    void choose(const TeamModel::Row* row)
    {
        QVERIFY(row);
        const auto* rows = static_cast<ui::TeamRows*>(table().model());
        const QModelIndex index = rows->index(rows->rowOf(*row), 0);
        QVERIFY(index.isValid());
        table().scrollTo(index);
        QTest::mouseClick(table().viewport(), Qt::LeftButton, {}, table().visualRect(index).center());
        QVERIFY(table().current() && ui::isSame(*table().current(), *row));
    }
    [[nodiscard]] QString roleAtAccount(const UserId& id)
    {
        return test::itemOf(*m_account, kMembers, "userId", id.text()).value("role"_L1).toString();
    }
    /// One step down from "member".
    void restrict(const UserId& id)
    {
        choose(memberRow(id));
        auto* role = test::shown<QComboBox>(window(), "teamRole");
        QVERIFY(role);
        QTest::keyClick(role, Qt::Key_Down);
        QTRY_COMPARE(memberRow(id)->user.role, u"restricted"_s);
        QCOMPARE(memberRow(id)->pending, PendingState::Held);
    }
    void openTypes()
    {
        window().showPage(u"eventtypes"_s);
        auto* list = window().findChild<QListWidget*>(u"eventTypeList"_s);
        QTRY_VERIFY(list->count() > 0);
        list->setCurrentRow(0);
    }
    [[nodiscard]] EventTypeId shownType() { return m_office->session().directory.eventTypes().first().id; }
    [[nodiscard]] QString hostsPath() { return u"/v1/event_type_hosts?eventTypeId="_s + shownType().text(); }
    [[nodiscard]] QString rulesPath() { return u"/v1/event_types/%1/host_assign_rules"_s.arg(shownType().text()); }
    [[nodiscard]] bool isDone() const { return m_office->session().outbox.open().isEmpty(); }

  private Q_SLOTS:
    void init()
    {
        test::failOnUnexpectedWarnings();
        m_account = std::make_unique<test::DemoAccount>(300, m_clock);
        test::Office::Wish wish;
        wish.holdMs = 600'000; // what is held stays so until it is sent
        m_office = std::make_unique<test::Office>(*m_account, m_clock, wish);
        QVERIFY(m_office->settle());
        window().showPage(u"team"_s);
        QTRY_COMPARE(m_office->session().team.memberCount(), 12);
        QTRY_COMPARE(m_office->session().team.invitationCount(), 2);
    }
    void cleanup()
    {
        m_office.reset();
        m_account.reset();
    }

    void aRoleArrives()
    {
        const UserId id = plainMember(1);
        restrict(id);
        QCOMPARE(roleAtAccount(id), u"member"_s);
        test::sendLast(*m_office);
        QTRY_COMPARE(roleAtAccount(id), u"restricted"_s);
        QTRY_VERIFY(isDone());
        QCOMPARE(m_account->calls(u"updateOrganizationUser"_s), 1);
        QTRY_COMPARE(memberRow(id)->roleBefore, u"restricted"_s);
        QCOMPARE(memberRow(id)->pending, PendingState::None);
    }

    void undoOfARoleInsideTheHoldSendsNothing()
    {
        const UserId id = plainMember(1);
        restrict(id);
        QTest::keyClick(&window(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(memberRow(id)->user.role, u"member"_s);
        QVERIFY(isDone());
        QCOMPARE(m_account->calls(u"updateOrganizationUser"_s), 0);
        QCOMPARE(roleAtAccount(id), u"member"_s);
    }

    void anInvitationArrivesAndCanBeWithdrawn()
    {
        const QString email = u"s.fujita@minato.example"_s;
        QVERIFY(test::press(window(), "teamInvite"));
        QTRY_VERIFY(m_office->dialog<ui::InviteDialog>());
        QVERIFY(test::type(*m_office->dialog<ui::InviteDialog>(), "inviteEmail", email));
        QVERIFY(test::press(*m_office->dialog<ui::InviteDialog>(), "actButton"));
        QTRY_VERIFY(invitationRow(email)); // at once
        QCOMPARE(m_account->calls(u"createOrganizationInvitation"_s), 0);
        test::sendLast(*m_office);
        QTRY_COMPARE(test::itemOf(*m_account, kInvitations, "email", email).value("role"_L1).toString(), u"member"_s);
        QCOMPARE(m_account->calls(u"createOrganizationInvitation"_s), 1);
        QTRY_VERIFY(isDone() && invitationRow(email) && !invitationRow(email)->invitation.id.isEmpty());
        choose(invitationRow(email));
        QVERIFY(test::press(window(), "teamRemove"));
        QTRY_VERIFY(m_office->dialog<ui::AskDialog>());
        QVERIFY(test::press(*m_office->dialog<ui::AskDialog>(), "actButton"));
        QTRY_VERIFY(invitationRow(email)->isLeaving);
        test::sendLast(*m_office);
        QTRY_COMPARE(m_account->calls(u"deleteOrganizationInvitation"_s), 1);
        QVERIFY(test::itemOf(*m_account, kInvitations, "email", email).isEmpty());
        QTRY_VERIFY(!invitationRow(email));
    }

    void removingAMemberShowsWhatTheyStillHostFirst()
    {
        UserId id;
        int bookings = 0;
        for (int number = 0; bookings == 0; ++number) {
            id = plainMember(number);
            QVERIFY2(!id.isEmpty(), "nobody hosts anything to come");
            bookings = futureOf(id);
        }
        choose(memberRow(id));
        QTest::keyClick(&table(), Qt::Key_Delete);
        QTRY_VERIFY(m_office->dialog<ui::RemoveMemberDialog>());
        auto* dialog = m_office->dialog<ui::RemoveMemberDialog>();
        auto* list = dialog->findChild<QListWidget*>(u"futureBookings"_s);
        QTRY_VERIFY(list->isVisible());
        QVERIFY(dialog->findChild<QLabel*>(u"futureCount"_s)->text().contains(QString::number(bookings)));
        QCOMPARE(list->count(), std::min(bookings, 51)); // fifty, and how many more
        QVERIFY(test::press(*dialog, "actButton"));
        QTRY_VERIFY(memberRow(id)->isLeaving);
        QCOMPARE(m_account->calls(u"deleteOrganizationUser"_s), 0);
        test::sendLast(*m_office);
        QTRY_COMPARE(m_account->calls(u"deleteOrganizationUser"_s), 1);
        QVERIFY(roleAtAccount(id).isEmpty());
        QTRY_VERIFY(!memberRow(id));
    }

    void aHostIsAddedAndRemoved()
    {
        openTypes();
        const auto before = test::listOf(*m_account, hostsPath()).size();
        QVERIFY(test::press(window(), "eventTypeAddHost"));
        QTRY_VERIFY(m_office->dialog<ui::AddHostDialog>());
        auto* dialog = m_office->dialog<ui::AddHostDialog>();
        auto* list = dialog->findChild<QListWidget*>(u"hostCandidates"_s);
        const QString user = list->currentItem()->data(Qt::UserRole).toString();
        QVERIFY(test::press(*dialog, "hostPriority2"));
        QVERIFY(test::press(*dialog, "actButton"));
        QTRY_COMPARE(m_office->session().outbox.open().size(), 1);
        test::sendLast(*m_office);
        QTRY_COMPARE(m_account->calls(u"createEventTypeHost"_s), 1);
        const QJsonObject made = test::itemOf(*m_account, hostsPath(), "uid", user);
        QCOMPARE(made.value("priority"_L1).toInt(), 2);
        QCOMPARE(test::listOf(*m_account, hostsPath()).size(), before + 1);
        const auto hosts = [this] { return m_office->session().directory.hostsOf(shownType()); };
        QTRY_VERIFY(isDone() && hosts().size() == before + 1);
        auto* shown = test::shown<QTableView>(window(), "eventTypeHosts");
        QVERIFY(shown);
        QTRY_COMPARE(shown->model()->rowCount(), int(before) + 1);
        shown->setCurrentIndex(shown->model()->index(int(before), 0)); // the newest is the last
        QVERIFY(test::press(window(), "eventTypeRemoveHost"));
        QTRY_VERIFY(m_office->dialog<ui::AskDialog>());
        QVERIFY(test::press(*m_office->dialog<ui::AskDialog>(), "actButton"));
        QTRY_COMPARE(m_office->session().outbox.open().size(), 1);
        test::sendLast(*m_office);
        QTRY_COMPARE(m_account->calls(u"deleteEventTypeHost"_s), 1);
        QVERIFY(test::itemOf(*m_account, hostsPath(), "uid", user).isEmpty());
        QTRY_COMPARE(hosts().size(), before);
    }

    /// The demo's rules have the expected shape, so nothing is to be tried. What another hand wrote meanwhile stays.
    void aRuleEditSendsOnlyWhatWasChanged()
    {
        openTypes();
        QTRY_VERIFY(!m_office->session().rules.rows().isEmpty());
        QVERIFY(m_office->session().rules.isShapeConfirmed());
        const QString id = m_office->session().rules.rows().first().rule.id.text();
        (void)m_account->call("PATCH", rulesPath() + u'/' + id, {{u"priority"_s, 7}});
        QJsonObject expected = test::itemOf(*m_account, rulesPath(), "uid", id);
        QCOMPARE(expected.value("priority"_L1).toInt(), 7);
        QVERIFY(test::press(window(), "ruleEdit"));
        QTRY_VERIFY(m_office->dialog<ui::RuleDialog>());
        auto* dialog = m_office->dialog<ui::RuleDialog>();
        QVERIFY(!dialog->findChild<QCheckBox*>(u"ruleTry"_s));
        auto* text = dialog->findChild<QPlainTextEdit*>(u"ruleJson"_s);
        text->setPlainText(text->toPlainText().replace(u"\"Leaders\""_s, u"\"Team leaders\""_s));
        const auto* sends = dialog->findChild<QLabel*>(u"ruleSends"_s);
        QVERIFY2(sends->text().endsWith(u": name"), qPrintable(sends->text()));
        QVERIFY(test::press(*dialog, "actButton"));
        QTRY_COMPARE(m_office->session().outbox.open().size(), 1);
        test::sendLast(*m_office);
        QTRY_COMPARE(m_account->calls(u"updateEventTypeHostAssignRule"_s), 2);
        expected.insert(u"name"_s, u"Team leaders"_s);
        QJsonObject now = test::itemOf(*m_account, rulesPath(), "uid", id);
        for (QJsonObject* each : {&expected, &now}) each->remove(u"updatedAt"_s);
        QCOMPARE(now, expected);
        const auto name = [this] { return m_office->session().rules.rows().first().rule.name; };
        QTRY_COMPARE(name(), u"Team leaders"_s);
    }

    void aPersonalLinkIsMadeAndShown()
    {
        openTypes();
        QTRY_COMPARE(m_office->session().directory.team().id, u"minato"_s);
        QVERIFY(test::press(window(), "eventTypeLink"));
        QTRY_VERIFY(m_office->dialog<ui::IntegrationDialog>());
        auto* dialog = m_office->dialog<ui::IntegrationDialog>();
        QCOMPARE(test::shown<QLineEdit>(*dialog, "integrationTeam")->text(), u"minato"_s); // as the account told it
        QVERIFY(test::type(*dialog, "integrationName", u"青木 千夏"_s));
        QVERIFY(test::type(*dialog, "integrationEmail", u"aoki@example.com"_s));
        QVERIFY(test::press(*dialog, "actButton"));
        QTRY_VERIFY(test::shown<QLineEdit>(*dialog, "integrationAddress"));
        const QUrl address(test::shown<QLineEdit>(*dialog, "integrationAddress")->text());
        QCOMPARE(address.scheme(), u"https"_s);
        QVERIFY(address.path().contains(u"/t/minato/"));
        QCOMPARE(m_account->calls(u"createAccountIntegrationUrl"_s), 1);
        QVERIFY(isDone()); // nothing in the account changes
    }
};

} // namespace yoyaku

QTEST_MAIN(yoyaku::tst_Team)
#include "tst_team.moc"
