#include "core/http/server.h"
#include "core/webhook/signature.h"
#include "support/rawdemo.h"
#include "support/strict.h"

#include <QJsonDocument>
#include <QTest>
#include <mutex>

using namespace yoyaku;
using namespace Qt::StringLiterals;

namespace {

/// Takes webhooks in on a real socket and keeps them in order.
class Inbox
{
  public:
    Inbox()
        : m_server({},
                   [this](http::Request request, http::Responder respond) {
                       {
                           const std::lock_guard lock(m_mutex);
                           m_got.append(request);
                       }
                       respond({});
                   }),
          m_port(m_server.listen().port)
    {}

    [[nodiscard]] QString url() const { return u"http://127.0.0.1:%1/in"_s.arg(m_port); }
    [[nodiscard]] QVector<http::Request> got() const
    {
        const std::lock_guard lock(m_mutex);
        return m_got;
    }
    [[nodiscard]] QStringList events() const
    {
        QStringList all;
        for (const http::Request& one : got())
            all.append(QJsonDocument::fromJson(one.body).object().value("event"_L1).toString());
        return all;
    }

  private:
    mutable std::mutex m_mutex;
    QVector<http::Request> m_got;
    http::Server m_server;
    quint16 m_port;
};

} // namespace

/// The webhook events that the demo account sends, to a real socket.
class tst_DemoEvents : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::RawDemo> m_demo;

    [[nodiscard]] QString start(int n) { return m_demo->openStarts(m_demo->type).value(n); }
    [[nodiscard]] QJsonObject book(const QString& at)
    {
        const auto made = m_demo->call("POST", u"/v1/bookings"_s, m_demo->newBooking(at));
        [&] { QCOMPARE(made.status, 201); }();
        return made.body.contains("data"_L1) ? made.data() : made.body;
    }

  private Q_SLOTS:
    void init()
    {
        test::failOnUnexpectedWarnings();
        m_demo = std::make_unique<test::RawDemo>();
    }
    void cleanup() { m_demo.reset(); }

    void eachOfTheFiveEventsIsSentForWhatItNames()
    {
        const Inbox inbox;
        m_demo->call("PUT", u"/_demo/webhook"_s, {{"url"_L1, inbox.url()}, {"secret"_L1, "whsec_x"_L1}});
        const auto uid = m_demo->act(u"guest_books"_s, {{"eventTypeId"_L1, m_demo->type}}).data().value("uid"_L1);
        QTRY_COMPARE(inbox.events().size(), 1);
        QCOMPARE(m_demo->act(u"guest_moves"_s, {{"uid"_L1, uid}}).status, 200);
        QTRY_COMPARE(inbox.events().size(), 2);
        const QString path = u"/v1/bookings/"_s + uid.toString();
        const QJsonObject target{{"startedAt"_L1, start(12)}, {"timeZone"_L1, "Asia/Tokyo"_L1}};
        QCOMPARE(m_demo->call("POST", path + u"/reschedule"_s, target).status, 200);
        QTRY_COMPARE(inbox.events().size(), 3);
        QCOMPARE(m_demo->act(u"guest_cancels"_s, {{"uid"_L1, uid}}).status, 200);
        QTRY_COMPARE(inbox.events().size(), 4);
        const QString second = u"/v1/bookings/"_s + book(start(8)).value("uid"_L1).toString();
        QTRY_COMPARE(inbox.events().size(), 5);
        // Neither another name nor the same time again is an event; another time is.
        QCOMPARE(m_demo->call("PATCH", second, {{"name"_L1, "x"_L1}}).status, 200);
        const auto now = m_demo->call("GET", second).data();
        QCOMPARE(m_demo->call("PATCH", second, {{"startedAt"_L1, now.value("startedAt"_L1)}}).status, 200);
        QCOMPARE(m_demo->call("PATCH", second, {{"startedAt"_L1, start(9)}}).status, 200);
        QTRY_COMPARE(inbox.events().size(), 6);
        QCOMPARE(m_demo->call("POST", second + u"/cancel"_s).status, 200);
        QTRY_COMPARE(inbox.events().size(), 7);
        QCOMPARE(inbox.events(),
                 (QStringList{u"guest_booked"_s, u"guest_rescheduled"_s, u"host_rescheduled"_s, u"guest_cancelled"_s,
                              u"guest_booked"_s, u"host_rescheduled"_s, u"host_cancelled"_s}));
    }

    void eventsAreSignedDroppedAndRepeatedAsAsked()
    {
        const Inbox inbox;
        m_demo->call("PUT", u"/_demo/webhook"_s, {{"url"_L1, inbox.url()}, {"secret"_L1, "whsec_x"_L1}});
        QCOMPARE(m_demo->act(u"guest_books"_s).status, 200);
        QTRY_COMPARE(inbox.events().size(), 1);
        const auto first = inbox.got().first();
        const auto verdict = webhook::verify(first.header("jicoo-webhook-signature"), first.body, {Secret("whsec_x")},
                                             m_demo->clock.now(), 300'000);
        QCOMPARE(verdict.outcome, webhook::SignatureOutcome::Ok);
        m_demo->faults({{"dropWebhooks"_L1, 1}});
        QCOMPARE(m_demo->act(u"guest_moves"_s).status, 200);
        m_demo->faults({{"repeatWebhooks"_L1, 1}});
        QCOMPARE(m_demo->act(u"guest_cancels"_s).status, 200);
        QTRY_COMPARE(inbox.events().size(), 3);
        QCOMPARE(inbox.events().mid(1), (QStringList{u"guest_cancelled"_s, u"guest_cancelled"_s}));
        QCOMPARE(inbox.got()[1].body, inbox.got()[2].body);
    }
};

QTEST_GUILESS_MAIN(tst_DemoEvents)
#include "tst_demoevents.moc"
