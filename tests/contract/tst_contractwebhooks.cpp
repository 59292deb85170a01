#include "contract/deliveries.h"
#include "contract/node.h"
#include "support/demoaccount.h"
#include "support/fakeclock.h"
#include "support/strict.h"

#include <QJsonArray>

using namespace yoyaku;
using namespace Qt::StringLiterals;

/// What the demo account posts, against the contract's webhooks section. Prism knows no webhooks; the judge is the JSON
/// Schema validator that Prism uses.
class tst_ContractWebhooks : public QObject
{
    Q_OBJECT

    test::FakeClock m_clock;

  private Q_SLOTS:
    void initTestCase() { QVERIFY2(test::missingTools().isEmpty(), qPrintable(test::missingTools())); }
    void init() { test::failOnUnexpectedWarnings(); }

    void allFiveEventsKeepToTheContract()
    {
        test::Deliveries deliveries;
        test::DemoAccount demo(200, m_clock);
        demo.sendWebhooksTo(deliveries.url());
        const QString guests = demo.act(u"guest_books"_s);
        (void)demo.act(u"guest_moves"_s, {{u"uid"_s, guests}});
        (void)demo.act(u"guest_cancels"_s, {{u"uid"_s, guests}});
        const QString hosts = demo.act(u"guest_books"_s);
        const TimeSpan span = demo.spanOf(hosts);
        (void)demo.call("PATCH", u"/v1/bookings/"_s + hosts,
                        {{u"startedAt"_s, formatInstant(span.start + kMsPerDay)},
                         {u"endedAt"_s, formatInstant(span.end + kMsPerDay)}});
        (void)demo.call("POST", u"/v1/bookings/"_s + hosts + u"/cancel", {{u"cancelReason"_s, u"ill"_s}});

        QTRY_COMPARE(deliveries.events().size(), 6);
        const QStringList events = deliveries.events();
        for (const QString& event : {u"guest_booked"_s, u"guest_rescheduled"_s, u"host_rescheduled"_s,
                                     u"guest_cancelled"_s, u"host_cancelled"_s})
            QVERIFY2(events.contains(event), qPrintable(event));
        const QStringList complaints = deliveries.complaints();
        QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u" | "_s)));
    }

    void anEventThatBreaksTheContractIsSeen()
    {
        const auto found = test::complaintsAbout(u"guest_booked"_s, "t=now", R"({"event":1,"object":{"uid":"BK1"}})");
        const QString text = found.join(u'\n');
        for (const char* expected : {"body/event must be string", "'createdAt'", "'contact'", "must match pattern"})
            QVERIFY2(text.contains(QLatin1String(expected)), qPrintable(text));
        QVERIFY(!test::complaintsAbout(u"guest_sneezed"_s, {}, "{}").isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_ContractWebhooks)
#include "tst_contractwebhooks.moc"
