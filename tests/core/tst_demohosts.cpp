#include "support/rawdemo.h"
#include "support/strict.h"

#include <QTest>

using namespace yoyaku;
using namespace Qt::StringLiterals;

/// Hosts and assignment rules of the demo account's pages, over real sockets.
class tst_DemoHosts : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::RawDemo> m_demo;

    [[nodiscard]] QString hostsPath() const { return u"/v1/event_types/%1/hosts"_s.arg(m_demo->type); }
    [[nodiscard]] QString rulesPath() const { return u"/v1/event_types/%1/host_assign_rules"_s.arg(m_demo->type); }
    [[nodiscard]] QJsonArray hosts() { return m_demo->all(u"/v1/event_type_hosts?eventTypeId="_s + m_demo->type); }
    [[nodiscard]] QStringList hostIds()
    {
        QStringList ids;
        for (const QJsonValue& host : hosts()) ids.append(host.toObject().value("uid"_L1).toString());
        return ids;
    }
    /// Who got each start of the page when every start was booked out.
    [[nodiscard]] QSet<QString> whoIsBooked(int starts)
    {
        QSet<QString> ids;
        for (const QString& start : m_demo->openStarts(m_demo->type).mid(0, starts))
            for (;;) {
                const auto answer = m_demo->call("POST", u"/v1/bookings"_s, m_demo->newBooking(start));
                if (answer.status != 201) break;
                const auto made = answer.body.contains("data"_L1) ? answer.data() : answer.body;
                ids.insert(made.value("hosts"_L1).toArray().at(0).toObject().value("userId"_L1).toString());
            }
        return ids;
    }

  private Q_SLOTS:
    void init()
    {
        test::failOnUnexpectedWarnings();
        m_demo = std::make_unique<test::RawDemo>();
    }
    void cleanup() { m_demo.reset(); }

    void aRemovedHostGetsNoBookingAndComesBackWhenAttached()
    {
        const QString gone = hostIds().first();
        QCOMPARE(m_demo->call("DELETE", hostsPath() + u'/' + gone).status, 204);
        QVERIFY(!hostIds().contains(gone));
        const auto booked = whoIsBooked(6);
        QVERIFY(!booked.isEmpty());
        QVERIFY(!booked.contains(gone));
        QCOMPARE(m_demo->call("DELETE", hostsPath() + u'/' + gone).status, 404);

        const auto back =
            m_demo->call("POST", hostsPath(), {{"userId"_L1, gone}, {"role"_L1, "editor"_L1}, {"priority"_L1, 3}});
        QCOMPARE(back.status, 201);
        QCOMPARE(back.data().value("priority"_L1).toInt(), 3);
        QCOMPARE(hostIds().last(), gone); // at the end of the order
        QVERIFY(whoIsBooked(30).contains(gone));
    }

    void aHostWhoIsOnlyNotifiedIsNeverAssigned()
    {
        const QString outsider = m_demo->member(5);
        QVERIFY(!hostIds().contains(outsider));
        const auto made = m_demo->call("POST", hostsPath(),
                                       {{"userId"_L1, outsider}, {"userType"_L1, "notifyHost"_L1}, {"priority"_L1, 3}});
        QCOMPARE(made.data().value("userType"_L1).toString(), u"notifyHost"_s);
        QVERIFY(!whoIsBooked(8).contains(outsider));
    }

    void aHostMustBeAMemberAndOnlyOnce()
    {
        QCOMPARE(m_demo->call("POST", hostsPath(), {{"userId"_L1, "nobody"_L1}}).status, 422);
        QCOMPARE(m_demo->call("POST", hostsPath(), {{"userId"_L1, hostIds().first()}}).status, 422);
        QCOMPARE(m_demo->call("POST", hostsPath(), {{"priority"_L1, 1}}).status, 400);
        QCOMPARE(m_demo->call("POST", hostsPath(), {{"userId"_L1, m_demo->member(5)}, {"priority"_L1, 4}}).status, 422);
        QCOMPARE(m_demo->call("POST", hostsPath(), {{"userId"_L1, m_demo->member(5)}, {"role"_L1, "king"_L1}}).status,
                 422);
        QCOMPARE(m_demo->call("POST", u"/v1/event_types/none/hosts"_s, {{"userId"_L1, m_demo->member(5)}}).status, 404);
        QCOMPARE(m_demo->call("GET", u"/v1/event_type_hosts"_s).status, 422);
    }

    void priorityIsSetAndChecked()
    {
        const QString path = hostsPath() + u'/' + hostIds().first();
        QCOMPARE(m_demo->call("PATCH", path, {{"priority"_L1, 1}}).data().value("priority"_L1).toInt(), 1);
        QCOMPARE(hosts().at(0).toObject().value("priority"_L1).toInt(), 1);
        QCOMPARE(m_demo->call("PATCH", path, {{"priority"_L1, 4}}).status, 422);
        QCOMPARE(m_demo->call("PATCH", path, {{"priority"_L1, 1.5}}).status, 422);
        QCOMPARE(m_demo->call("PATCH", path, {{"priority"_L1, "high"_L1}}).status, 400);
        QCOMPARE(m_demo->call("PATCH", hostsPath() + u"/none"_s, {{"priority"_L1, 1}}).status, 404);
    }

    void theFirstPageHasTheThreeRulesOfThePicture()
    {
        const auto rules = m_demo->all(rulesPath());
        QCOMPARE(rules.size(), 3);
        const auto leaders = rules.at(0).toObject(), members = rules.at(1).toObject();
        QCOMPARE(leaders.value("name"_L1).toString(), u"Leaders"_s);
        QCOMPARE(leaders.value("limits"_L1).toObject().value("monthly"_L1).toInt(), 1000);
        const auto group = leaders.value("groups"_L1).toArray().at(0).toObject();
        QCOMPARE(group.value("operator"_L1).toString(), u"or"_s);
        QCOMPARE(group.value("userIds"_L1).toArray(), (QJsonArray{m_demo->member(0), m_demo->member(1)}));
        QCOMPARE(members.value("limits"_L1).toObject().value("daily"_L1).toInt(), 120);
        QVERIFY(members.value("limits"_L1).toObject().value("weekly"_L1).isNull());
        const auto overflow = rules.at(2).toObject();
        QCOMPARE(overflow.value("groups"_L1).toArray().at(0).toObject().value("userIds"_L1).toArray(),
                 QJsonArray{m_demo->member(9)});
        QVERIFY(overflow.value("limits"_L1).toObject().value("daily"_L1).isNull());
    }

    void aRuleKeepsWhatNobodyKnows()
    {
        const QJsonObject unknown{{"colour"_L1, QJsonArray{1, 2}}};
        const auto made = m_demo->call("POST", rulesPath(), {{"name"_L1, "Night"_L1}, {"extra"_L1, unknown}});
        QCOMPARE(made.status, 201);
        const QString path = rulesPath() + u'/' + made.data().value("uid"_L1).toString();
        const auto changed = m_demo->call("PATCH", path, {{"limits"_L1, QJsonObject{{"daily"_L1, 60}}}}).data();
        QCOMPARE(changed.value("name"_L1).toString(), u"Night"_s);
        QCOMPARE(changed.value("extra"_L1).toObject(), unknown);
        QCOMPARE(changed.value("limits"_L1).toObject().value("daily"_L1).toInt(), 60);
        QCOMPARE(m_demo->all(rulesPath()).last().toObject(), changed);
        QCOMPARE(m_demo->call("DELETE", path).status, 204);
        QCOMPARE(m_demo->call("DELETE", path).status, 404);
        QCOMPARE(m_demo->all(rulesPath()).size(), 3);
    }

    void aWrongRuleIsRefused()
    {
        const auto post = [this](const QJsonObject& body) { return m_demo->call("POST", rulesPath(), body).status; };
        QCOMPARE(post({}), 400);
        QCOMPARE(post({{"priority"_L1, -1}}), 422);
        QCOMPARE(post({{"name"_L1, 3}}), 400);
        const auto group = [](const char* op, const QString& user) {
            return QJsonObject{{"groups"_L1, QJsonArray{QJsonObject{{"operator"_L1, QLatin1String(op)},
                                                                    {"userIds"_L1, QJsonArray{user}}}}}};
        };
        QCOMPARE(post(group("xor", m_demo->member(0))), 422);
        QCOMPARE(post(group("or", u"nobody"_s)), 422);
        QCOMPARE(m_demo->call("PATCH", rulesPath() + u"/none"_s, {{"name"_L1, "x"_L1}}).status, 404);
        QCOMPARE(m_demo->call("GET", u"/v1/event_types/none/host_assign_rules"_s).status, 404);
    }
};

QTEST_GUILESS_MAIN(tst_DemoHosts)
#include "tst_demohosts.moc"
