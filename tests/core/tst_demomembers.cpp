#include "support/rawdemo.h"
#include "support/strict.h"

#include <QTest>
#include <QUrlQuery>

using namespace yoyaku;
using namespace Qt::StringLiterals;

/// Members, invitations, the team and page addresses for one guest, over real sockets.
class tst_DemoMembers : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::RawDemo> m_demo;
    const QString m_users = u"/v1/organization_users"_s;
    const QString m_invitations = u"/v1/organization_invitations"_s;

    [[nodiscard]] QString path(int member) { return m_users + u'/' + m_demo->member(member); }
    [[nodiscard]] QStringList texts(const QString& list, const char* key)
    {
        QStringList all;
        for (const QJsonValue& one : m_demo->all(list)) all.append(one.toObject().value(QLatin1String(key)).toString());
        return all;
    }

  private Q_SLOTS:
    void init()
    {
        test::failOnUnexpectedWarnings();
        m_demo = std::make_unique<test::RawDemo>();
    }
    void cleanup() { m_demo.reset(); }

    void aRoleIsChangedAndKept()
    {
        QCOMPARE(m_demo->all(m_users).size(), 12);
        QCOMPARE(m_demo->call("PATCH", path(3), {{"role"_L1, "admin"_L1}}).data().value("role"_L1).toString(),
                 u"admin"_s);
        QCOMPARE(m_demo->call("GET", path(3)).data().value("role"_L1).toString(), u"admin"_s);
        QCOMPARE(m_demo->call("PATCH", path(3), {{"role"_L1, "king"_L1}}).status, 422);
        QCOMPARE(m_demo->call("PATCH", path(3), {{"role"_L1, 1}}).status, 400);
        QCOMPARE(m_demo->call("PATCH", m_users + u"/none"_s, {{"role"_L1, "admin"_L1}}).status, 404);
        QCOMPARE(m_demo->call("GET", m_users + u"/none"_s).status, 404);
    }

    void theLastOwnerStays()
    {
        QCOMPARE(m_demo->call("PATCH", path(0), {{"role"_L1, "member"_L1}}).status, 422);
        QCOMPARE(m_demo->call("DELETE", path(0)).status, 400); // the contract has no 422 here
        QCOMPARE(m_demo->call("PATCH", path(1), {{"role"_L1, "owner"_L1}}).status, 200);
        QCOMPARE(m_demo->call("DELETE", path(0)).status, 204);
        QCOMPARE(m_demo->call("DELETE", path(0)).status, 400); // who moved up is the last one now
    }

    void aRemovedMemberHostsNoPageAndGetsNoBooking()
    {
        const QString gone = m_demo->member(1);
        const QString hosts = u"/v1/event_type_hosts?eventTypeId="_s + m_demo->type;
        QVERIFY(texts(hosts, "uid").contains(gone));
        QCOMPARE(m_demo->call("DELETE", m_users + u'/' + gone).status, 204);
        QCOMPARE(m_demo->call("DELETE", m_users + u'/' + gone).status, 404);
        QCOMPARE(m_demo->call("GET", u"/v1/user_availability_calendars?userId="_s + gone).status, 422);
        QVERIFY(!texts(m_users, "userId").contains(gone));
        for (const QString& type : texts(u"/v1/event_types"_s, "uid"))
            QVERIFY(!texts(u"/v1/event_type_hosts?eventTypeId="_s + type, "uid").contains(gone));
        for (int i = 0; i < 40; ++i) {
            const auto made = m_demo->act(u"guest_books"_s);
            QCOMPARE(made.status, 200);
            for (const QJsonValue& host : made.data().value("hosts"_L1).toArray())
                QVERIFY(host.toObject().value("userId"_L1).toString() != gone);
        }
    }

    void anInvitationIsMadeReadAndWithdrawn()
    {
        QCOMPARE(m_demo->all(m_invitations).size(), 2);
        const auto made =
            m_demo->call("POST", m_invitations, {{"email"_L1, "new@minato.example"_L1}, {"role"_L1, "admin"_L1}});
        QCOMPARE(made.status, 201);
        QCOMPARE(made.data().value("role"_L1).toString(), u"admin"_s);
        const QString one = m_invitations + u'/' + made.data().value("uid"_L1).toString();
        QCOMPARE(m_demo->call("GET", one).data(), made.data());
        QCOMPARE(texts(m_invitations, "email").last(), u"new@minato.example"_s);
        QCOMPARE(m_demo->call("DELETE", one).status, 204);
        QCOMPARE(m_demo->call("GET", one).status, 404);
        QCOMPARE(m_demo->call("DELETE", one).status, 404);
        QCOMPARE(m_demo->all(m_invitations).size(), 2);
    }

    void aWrongInvitationIsRefused()
    {
        const auto post = [this](const QJsonObject& body) { return m_demo->call("POST", m_invitations, body).status; };
        QCOMPARE(post({{"email"_L1, "nobody"_L1}}), 422);
        QCOMPARE(post({{"role"_L1, "member"_L1}}), 400);
        QCOMPARE(post({{"email"_L1, "a@example.com"_L1}, {"role"_L1, "king"_L1}}), 422);
        QCOMPARE(post({{"email"_L1, "A.B@example.com"_L1}}), 201);
        QCOMPARE(post({{"email"_L1, "a.b@example.com"_L1}}), 422);      // invited already
        QCOMPARE(post({{"email"_L1, "host3@minato.example"_L1}}), 422); // a member
    }

    void anAcceptedInvitationBecomesAMemberWhoCanHost()
    {
        const auto joined = m_demo->act(u"invitation_accepted"_s);
        QCOMPARE(joined.status, 200);
        const QString id = joined.data().value("userId"_L1).toString();
        QCOMPARE(m_demo->all(m_invitations).size(), 1);
        QCOMPARE(texts(m_users, "userId").last(), id);
        QCOMPARE(m_demo->all(u"/v1/user_availability_calendars?userId="_s + id).size(), 1);
        QCOMPARE(
            m_demo
                ->call("POST", u"/v1/event_types/%1/hosts"_s.arg(m_demo->type), {{"userId"_L1, id}, {"priority"_L1, 3}})
                .status,
            201);
        // Nobody has fewer bookings.
        const auto made = m_demo->act(u"guest_books"_s, {{"eventTypeId"_L1, m_demo->type}}).data();
        QCOMPARE(made.value("hosts"_L1).toArray().at(0).toObject().value("userId"_L1).toString(), id);
    }

    void theTeamTellsItsSlug()
    {
        QCOMPARE(m_demo->call("GET", u"/v1/organization_team"_s).data().value("uid"_L1).toString(), u"minato"_s);
    }

    void anAddressForOneGuestIsMadeWithAndWithoutAKey()
    {
        const QString path = u"/v1/teams/minato/event_types/%1/validate"_s.arg(m_demo->type);
        const QJsonObject guest{{"name"_L1, u"田中 真由"_s}, {"email"_L1, "m@example.com"_L1}};
        QSet<QString> sessions;
        for (const QByteArray& key : {DemoOptions().apiKey, QByteArray()}) {
            const auto answer = m_demo->call("POST", path, guest, key);
            QCOMPARE(answer.status, 201);
            const QUrl url(answer.data().value("url"_L1).toString());
            QCOMPARE(url.host(), u"www.jicoo.com"_s);
            QCOMPARE(url.path(), u"/t/minato/e/"_s + m_demo->type);
            sessions.insert(QUrlQuery(url).queryItemValue(u"guestSessionId"_s));
        }
        QCOMPARE(sessions.size(), 2);
        QCOMPARE(m_demo->call("POST", path, guest, "wrong").status, 401);
        QCOMPARE(m_demo->call("POST", path, {{"name"_L1, "x"_L1}}).status, 400);
        QCOMPARE(m_demo->call("POST", path, {{"email"_L1, "m@example.com"_L1}}).status, 400);
        QCOMPARE(m_demo->call("POST", u"/v1/teams/other/event_types/%1/validate"_s.arg(m_demo->type), guest).status,
                 404);
        QCOMPARE(m_demo->call("POST", u"/v1/teams/minato/event_types/none/validate"_s, guest).status, 404);
    }
};

QTEST_GUILESS_MAIN(tst_DemoMembers)
#include "tst_demomembers.moc"
