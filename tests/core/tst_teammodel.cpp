#include "core/models/directorymodel.h"
#include "core/models/teammodel.h"

#include "support/fakeclock.h"
#include "support/keptedits.h"
#include "support/storebench.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace yoyaku;
using namespace yoyaku::test;
using namespace Qt::StringLiterals;

using Kind = TeamModel::Kind;

namespace {

const UserId kSato(u"sato"_s), kKim(u"kim"_s);

User user(const UserId& id, const QString& name, const QString& role)
{
    return {id, name, QString(id.text() + u"@example.com"_s), role};
}

Invitation invitation(const QString& id, EpochMs createdAt)
{
    return {InvitationId(id), QString(id + u"@example.com"_s), u"member"_s, {}, createdAt, {}};
}

struct Bench : StoreBench
{
    FakeClock clock;
    DirectoryModel directoryModel{store};
    KeptEdits edits;
    TeamModel model{store, directoryModel, edits, clock};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};

    Bench()
    {
        ChangeSet set;
        set.users = QVector<User>{user(kSato, u"佐藤"_s, u"owner"_s), user(kKim, u"Kim"_s, u"member"_s)};
        set.invitations = QVector<Invitation>{invitation(u"newer"_s, 20), invitation(u"older"_s, 10)};
        EventType type;
        type.id = EventTypeId(u"t1"_s);
        set.eventTypes = QVector<EventType>{type};
        EventTypeHost host;
        host.userId = kKim;
        set.hosts = {{type.id, {host}}};
        set.calendars = {{kKim, {AvailabilityCalendar{}, AvailabilityCalendar{}}}};
        tell(set);
    }
    void tell(const ChangeSet& set)
    {
        apply(set);
        bool isThere = false;
        directoryModel.settle(&model, [&] { isThere = true; });
        if (!QTest::qWaitFor([&] { return isThere; }, kPatienceMs)) qFatal("the directory is not read");
    }
    [[nodiscard]] QStringList names() const
    {
        QStringList all;
        for (int i = 0; i < model.rowCount(); ++i) all.append(model.index(i, TeamModel::NameColumn).data().toString());
        return all;
    }
    [[nodiscard]] TeamModel::Row row(const QString& email) const
    {
        for (int i = 0; i < model.rowCount(); ++i)
            if (model.index(i, TeamModel::EmailColumn).data().toString() == email) return model.at(i);
        return {};
    }
    [[nodiscard]] TeamModel::Row kim() const { return row(u"kim@example.com"_s); }
};

} // namespace

class tst_TeamModel : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void init() { failOnUnexpectedWarnings(); }

    void membersStandFirstAndInvitationsFollowByAge()
    {
        Bench bench;
        QCOMPARE(bench.names(), (QStringList{u"佐藤"_s, u"Kim"_s, u"older@example.com"_s, u"newer@example.com"_s}));
        QCOMPARE(bench.model.memberCount(), 2);
        QCOMPARE(bench.model.invitationCount(), 2);
        QCOMPARE(bench.kim().calendars, 2);
        QCOMPARE(bench.kim().eventTypes, 1);
        QCOMPARE(bench.model.index(1, TeamModel::HoursColumn).data().toString(), u"2"_s);
        QCOMPARE(bench.model.index(2, TeamModel::HoursColumn).data().toString(), QString());
    }

    void theSearchLooksAtNameAddressAndRole()
    {
        Bench bench;
        bench.model.setSearchText(u" 佐 "_s);
        QCOMPARE(bench.names(), QStringList{u"佐藤"_s});
        bench.model.setSearchText(u"KIM@"_s);
        QCOMPARE(bench.names(), QStringList{u"Kim"_s});
        bench.model.setSearchText(u"member"_s);
        QCOMPARE(bench.names().size(), 3);
        bench.model.setSearchText({});
        QCOMPARE(bench.names().size(), 4);
    }

    void aRoleOnItsWayIsShownAndRolledBackWhenRefused()
    {
        Bench bench;
        const EditId edit = bench.edits.submit(RoleEdit{kKim, u"member"_s, u"admin"_s}, {});
        QCOMPARE(bench.kim().user.role, u"admin"_s);
        QCOMPARE(bench.kim().roleBefore, u"member"_s);
        QCOMPARE(bench.kim().pending, PendingState::Held);
        QCOMPARE(bench.kim().edit, edit);
        bench.edits.setState(edit, EditState::Refused);
        QCOMPARE(bench.kim().user.role, u"member"_s);
        QCOMPARE(bench.kim().pending, PendingState::Refused);
        bench.edits.discard(edit);
        QCOMPARE(bench.kim().pending, PendingState::None);
        QVERIFY(bench.kim().edit.isEmpty());
    }

    void aSettledRoleNeverShowsTheOldOneAgain()
    {
        Bench bench;
        const EditId edit = bench.edits.submit(RoleEdit{kKim, u"member"_s, u"admin"_s}, {});
        bool wasBack = false;
        connect(&bench.model, &TeamModel::dataChanged, this,
                [&] { wasBack = wasBack || bench.kim().user.role == u"member"_s; });
        ChangeSet answer;
        answer.users = QVector<User>{user(kSato, u"佐藤"_s, u"owner"_s), user(kKim, u"Kim"_s, u"admin"_s)};
        bench.store.apply(answer, this, [&] { bench.edits.settle(edit); });
        QTRY_COMPARE(bench.kim().pending, PendingState::None);
        QCOMPARE(bench.kim().user.role, u"admin"_s);
        QVERIFY(!wasBack);
    }

    void aMemberWhoIsRemovedLeavesAndARefusalKeepsHim()
    {
        Bench bench;
        const EditId edit = bench.edits.submit(MemberRemoveEdit{user(kKim, u"Kim"_s, u"member"_s)}, {});
        QVERIFY(bench.kim().isLeaving);
        bench.edits.setState(edit, EditState::Refused);
        QVERIFY(!bench.kim().isLeaving);
        QCOMPARE(bench.kim().pending, PendingState::Refused);
    }

    void anInvitationStandsLastUntilTheServiceHasIt()
    {
        Bench bench;
        const EditId edit = bench.edits.submit(InviteEdit{u"new@example.com"_s, u"admin"_s}, {});
        QCOMPARE(bench.names().last(), u"new@example.com"_s);
        QVERIFY(bench.row(u"new@example.com"_s).invitation.id.isEmpty());
        bench.edits.setState(edit, EditState::Sending);
        ChangeSet told;
        told.invitations = QVector<Invitation>{invitation(u"older"_s, 10), invitation(u"new"_s, 30)};
        bench.tell(told);
        QCOMPARE(bench.model.invitationCount(), 2); // not once as told and once as sent
        QCOMPARE(bench.row(u"new@example.com"_s).pending, PendingState::Sending);
        bench.edits.settle(edit);
        QTRY_COMPARE(bench.row(u"new@example.com"_s).pending, PendingState::None);
    }

    void aWithdrawnInvitationIsLeaving()
    {
        Bench bench;
        const EditId edit = bench.edits.submit(WithdrawEdit{invitation(u"older"_s, 10)}, {});
        QVERIFY(bench.row(u"older@example.com"_s).isLeaving);
        QVERIFY(!bench.row(u"newer@example.com"_s).isLeaving);
        bench.edits.setState(edit, EditState::Refused);
        QVERIFY(!bench.row(u"older@example.com"_s).isLeaving);
    }

    void whatAMemberStillHostsIsAskedOfTheStore()
    {
        Bench bench;
        ChangeSet set;
        for (int i = 0; i < 5; ++i) {
            Booking b;
            b.uid = BookingId(QString::number(i));
            b.status = BookingStatus::Open;
            b.span = {bench.clock.now() + i * kMsPerHour, bench.clock.now() + (i + 1) * kMsPerHour};
            b.hosts = {{kKim, {}}};
            set.bookings.append({b, BookingUpsert::Completeness::Full, {}, {}});
        }
        bench.apply(set);
        std::optional<TeamModel::FutureBookings> found;
        bench.model.futureBookings(kKim, 3, this, [&](const auto& answer) { found = answer; });
        QTRY_VERIFY(found.has_value());
        QCOMPARE(found->total, 5);
        QCOMPARE(found->first.size(), 3);
        QCOMPARE(found->first.first().uid.text(), u"0"_s);
    }

    void afterAnyChangesItIsAsIfBuiltAnew()
    {
        Bench bench;
        QRandomGenerator random(11);
        for (int i = 0; i < 150; ++i) {
            ChangeSet set;
            if (random.bounded(2) == 0) {
                set.users.emplace();
                for (int u = 0; u < random.bounded(6); ++u)
                    set.users->append(user(UserId(QString::number(u)), u"N"_s, u"member"_s));
            } else {
                set.invitations.emplace();
                for (int n = 0; n < random.bounded(4); ++n)
                    set.invitations->append(invitation(QString::number(n), random.bounded(50)));
            }
            bench.store.apply(set);
            const UserId someone(QString::number(random.bounded(6)));
            const int what = random.bounded(5);
            if (what == 0) bench.edits.submit(RoleEdit{someone, u"member"_s, u"admin"_s}, {});
            if (what == 1) bench.edits.submit(InviteEdit{user(someone, {}, {}).email, u"member"_s}, {});
            if (what == 2) bench.edits.submit(MemberRemoveEdit{user(someone, {}, {})}, {});
            if (what > 2 && !bench.edits.open().isEmpty()) bench.edits.settle(bench.edits.open().first().id);
        }
        bench.tell({});
        TeamModel fresh(bench.store, bench.directoryModel, bench.edits, bench.clock);
        QVERIFY(fresh.rowCount() > 0);
        const auto isSame = [&] {
            if (bench.model.rowCount() != fresh.rowCount()) return false;
            for (int i = 0; i < fresh.rowCount(); ++i)
                if (!(bench.model.at(i) == fresh.at(i))) return false;
            return true;
        };
        QTRY_VERIFY(isSame());
    }
};

QTEST_GUILESS_MAIN(tst_TeamModel)
#include "tst_teammodel.moc"
