#include "e2e/hands.h"
#include "support/movingclock.h"
#include "ui/format/capabilitytext.h"
#include "ui/settings/apichecksection.h"
#include "ui/settings/settingspage.h"
#include "ui/team/teamtable.h"
#include "ui/widgets/pill.h"

#include <QComboBox>
#include <QLabel>

namespace yoyaku {

using namespace Qt::StringLiterals;

/// What the key may not use is said where it is missed and keeps nothing else from working; a write that was cut off is
/// looked up and never sent twice.
class tst_Gates : public QObject
{
    Q_OBJECT

    test::MovingClock m_clock;
    std::unique_ptr<test::DemoAccount> m_account;
    std::unique_ptr<test::Office> m_office;

    using State = GroupAccess::State;
    static inline const QString kMembers = u"/v1/organization_users/"_s;

    void deny(const QJsonObject& paths) { m_account->fail({{u"deny"_s, paths}}); }
    void open(int holdMs = 200)
    {
        test::Office::Wish wish;
        wish.holdMs = holdMs;
        m_office = std::make_unique<test::Office>(*m_account, m_clock, wish);
        QVERIFY(m_office->settle());
        QTRY_VERIFY(!m_office->session().capabilities.isAsking() && stateOf(ApiGroup::AssignRules) != State::NotAsked);
    }
    [[nodiscard]] State stateOf(ApiGroup group) const { return m_office->session().capabilities.of(group).state; }
    [[nodiscard]] QString deniedOf(ApiGroup group) const
    {
        return ui::deniedText(m_office->session().capabilities.of(group));
    }
    /// Every text of the API check's groups.
    [[nodiscard]] QString checked()
    {
        QStringList texts;
        if (const auto* groups = test::shown<QWidget>(m_office->window(), "api.groups")) {
            for (const auto* label : groups->findChildren<QLabel*>()) texts << label->text();
            for (const auto* pill : groups->findChildren<ui::Pill*>()) texts << pill->text();
        }
        return texts.join(u'\n');
    }
    void showApiCheck()
    {
        m_office->window().showPage(u"settings"_s);
        m_office->desk().settings().showSection(u"api"_s);
        QTRY_VERIFY(test::shown<QWidget>(m_office->window(), "api.groups"));
    }
    [[nodiscard]] const TeamModel::Row* rowOf(const UserId& id) const
    {
        const TeamModel& team = m_office->session().team;
        for (int row = 0; row < team.rowCount(); ++row)
            if (team.at(row).user.id == id) return &team.at(row);
        return nullptr;
    }
    [[nodiscard]] QString roleAtAccount(const UserId& id)
    {
        const QJsonObject answer = m_account->call("GET", kMembers + id.text());
        return answer.value("data"_L1).toObject().value("role"_L1).toString();
    }
    /// Takes a plain member's rights in the window; the answer to it will be cut off.
    void restrictWhileTheLineIsCut(UserId& id)
    {
        open(600'000);
        for (const User& user : m_office->session().directory.users())
            if (user.role == "member"_L1) id = user.id;
        QVERIFY(!id.isEmpty());
        m_office->window().showPage(u"team"_s);
        auto* table = m_office->window().findChild<ui::TeamTable*>();
        const auto* rows = static_cast<ui::TeamRows*>(table->model());
        table->setCurrentIndex(rows->index(rows->rowOf(*rowOf(id)), 0));
        auto* role = test::shown<QComboBox>(m_office->window(), "teamRole");
        QVERIFY(role);
        QTest::keyClick(role, Qt::Key_Down);
        QTRY_COMPARE(rowOf(id)->user.role, u"restricted"_s);
        const QString path = kMembers + id.text();
        m_account->fail({{u"cutConnection"_s, true}, {u"count"_s, 1}, {u"pathPrefix"_s, path}});
        test::sendLast(*m_office);
        QTRY_COMPARE(rowOf(id)->pending, PendingState::Checking);
        QCOMPARE(m_account->calls(u"updateOrganizationUser"_s), 0); // cut before it was taken
    }

  private Q_SLOTS:
    void init()
    {
        test::failOnUnexpectedWarnings();
        m_account = std::make_unique<test::DemoAccount>(150, m_clock);
    }
    void cleanup()
    {
        m_office.reset();
        m_account.reset();
    }

    void whatIsDeniedIsSaidOnItsPageAndInTheApiCheck()
    {
        deny({{u"/v1/schedules"_s, 403}, {u"/v1/organization_users"_s, 402}, {u"/v1/organization_invitations"_s, 404}});
        open();
        QCOMPARE(stateOf(ApiGroup::Schedules), State::Forbidden);
        QCOMPARE(stateOf(ApiGroup::Members), State::PlanLimit);
        QCOMPARE(stateOf(ApiGroup::Invitations), State::NotFound);
        QCOMPARE(stateOf(ApiGroup::Bookings), State::Usable);
        m_office->window().showPage(u"schedules"_s);
        auto* denied = test::shown<QLabel>(m_office->window(), "deniedText");
        QVERIFY(denied);
        QCOMPARE(denied->text(), deniedOf(ApiGroup::Schedules));
        QVERIFY2(denied->text().contains(u"This key may not use schedules"), qPrintable(denied->text()));
        QVERIFY(!test::shown<QAbstractButton>(m_office->window(), "newEntry")->isEnabled());
        m_office->window().showPage(u"team"_s);
        QVERIFY(!test::shown<QAbstractButton>(m_office->window(), "teamInvite")->isEnabled());
        QStringList told;
        for (const auto* label : m_office->window().findChildren<QLabel*>())
            if (label->isVisible()) told << label->text();
        QVERIFY2(told.join(u'\n').contains(deniedOf(ApiGroup::Members)), qPrintable(told.join(u'\n')));
        showApiCheck();
        for (const ApiGroup group : {ApiGroup::Schedules, ApiGroup::Members, ApiGroup::Invitations})
            QVERIFY2(checked().contains(deniedOf(group)), qPrintable(checked()));
        for (const char* state : {"Usable", "Not allowed", "Not in the plan", "Not found"})
            QVERIFY2(checked().contains(QLatin1String(state)), state);
    }

    void bookingsWorkWithoutWhatIsDenied()
    {
        deny({{u"/v1/schedules"_s, 403}, {u"/v1/organization_users"_s, 402}});
        open();
        const QString uid = m_account->act(u"guest_books"_s, {{u"name"_s, u"青木 千夏"_s}});
        QTRY_VERIFY(m_office->detail(uid).found);
        (void)m_office->session().outbox.submit(CancelEdit{BookingId(uid), m_office->detail(uid).row.span, u"ill"_s},
                                                u"青木 千夏"_s);
        QTRY_COMPARE(m_account->booking(uid).value("status"_L1).toString(), u"cancel"_s);
        QTRY_VERIFY(m_office->session().outbox.open().isEmpty());
    }

    void onceItIsAllowedAskingAgainMakesThePagesUsable()
    {
        deny({{u"/v1/schedules"_s, 403}, {u"/v1/organization_users"_s, 402}});
        open();
        QVERIFY(m_office->session().directory.users().isEmpty());
        deny({});
        showApiCheck();
        QVERIFY(test::press(m_office->window(), "api.again"));
        QTRY_COMPARE(stateOf(ApiGroup::Schedules), State::Usable);
        QTRY_COMPARE(stateOf(ApiGroup::Members), State::Usable);
        m_office->window().showPage(u"schedules"_s);
        QTRY_VERIFY(test::shown<QAbstractButton>(m_office->window(), "newEntry")->isEnabled());
        QVERIFY(!test::shown<QLabel>(m_office->window(), "deniedText"));
        // And what is there now comes, without waiting for the next sync.
        QTRY_VERIFY(!m_office->session().schedules.rows().isEmpty());
        QTRY_COMPARE(m_office->session().directory.users().size(), 12);
        m_office->window().showPage(u"team"_s);
        QTRY_COMPARE(m_office->session().team.memberCount(), 12);
        QVERIFY(test::shown<QAbstractButton>(m_office->window(), "teamInvite")->isEnabled());
    }

    /// The account has it: what was cut off had arrived.
    void aRoleThatArrivedThoughItsAnswerWasCutIsSettledWithoutASecondCall()
    {
        UserId id;
        restrictWhileTheLineIsCut(id);
        (void)m_account->call("PATCH", kMembers + id.text(), {{u"role"_s, u"restricted"_s}});
        QTRY_VERIFY(m_office->session().outbox.open().isEmpty());
        QTRY_COMPARE(rowOf(id)->pending, PendingState::None);
        QCOMPARE(rowOf(id)->user.role, u"restricted"_s);
        QCOMPARE(m_account->calls(u"updateOrganizationUser"_s), 1); // the test's own
    }

    /// It never arrived: the user is told, and decides.
    void aRoleThatWasCutOffOnItsWayIsNotSentAgainUnasked()
    {
        UserId id;
        restrictWhileTheLineIsCut(id);
        QTRY_COMPARE(rowOf(id)->pending, PendingState::Refused);
        QCOMPARE(m_account->calls(u"updateOrganizationUser"_s), 0);
        QCOMPARE(roleAtAccount(id), u"member"_s);
        QTRY_COMPARE(rowOf(id)->user.role, u"member"_s);
        const auto left = m_office->session().outbox.open();
        QCOMPARE(left.size(), 1);
        QCOMPARE(left.first().error.kind, api::ApiError::Kind::OutcomeUnknown);
        Q_EMIT m_office->window().retryRequested(left.first().id);
        QTRY_COMPARE(roleAtAccount(id), u"restricted"_s);
        QCOMPARE(m_account->calls(u"updateOrganizationUser"_s), 1);
        QTRY_VERIFY(m_office->session().outbox.open().isEmpty());
    }
};

} // namespace yoyaku

QTEST_MAIN(yoyaku::tst_Gates)
#include "tst_gates.moc"
