#include "core/api/client.h"
#include "core/models/directorymodel.h"
#include "core/store/store.h"
#include "core/sync/capabilityprobe.h"
#include "ui/eventtypes/eventtypespage.h"
#include "ui/eventtypes/hostrows.h"
#include "ui/format/timeformat.h"
#include "ui/theme/theme.h"

#include "support/fakeclock.h"
#include "support/keepingsink.h"
#include "support/mockupweek.h"
#include "support/notingteam.h"
#include "support/smallaccount.h"
#include "support/strict.h"
#include "support/teamaccount.h"

#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace yoyaku;
using namespace yoyaku::ui;
using namespace Qt::StringLiterals;

namespace {

/// Keeps the questions; a test answers them in any order.
class HeldSlots final : public SlotLookup
{
  public:
    void find(const EventTypeId& eventType, TimeSpan period, QObject*, std::function<void(const Answer&)> done) override
    {
        types.append(eventType);
        periods.append(period);
        answers.append(std::move(done));
    }
    QVector<EventTypeId> types;
    QVector<TimeSpan> periods;
    QVector<std::function<void(const Answer&)>> answers;
};

/// A real store with the mockup's account behind a real page, shown.
struct Bench
{
    QTemporaryDir folder;
    Store store{folder.filePath(u"account"_s)};
    DirectoryModel directory{store};
    test::KeepingSink sink;
    test::FakeClock clock;
    AssignRuleModel rules{directory, sink};
    HeldSlots open;
    test::SmallAccount account;
    api::Client client{account.clientConfig()};
    CapabilityProbe probe{client, clock};
    CapabilityModel capabilities{probe};
    Theme theme;
    TimeFormat format{QTimeZone("Asia/Tokyo")};
    test::NotingTeam acts;
    std::unique_ptr<EventTypesPage> page;

    Bench()
    {
        theme.apply(ThemeMode::Light);
        store.open();
        page = std::make_unique<EventTypesPage>(
            EventTypesPage::Parts{directory, rules, sink, open, acts, capabilities, theme, format, clock});
        page->resize(1000, 900);
        page->show();
        store.apply(test::mockupWeek());
        store.apply(test::teamAccount());
        [&] { QTRY_COMPARE(rules.rows().size(), 2); }();
    }
    template <class Widget = QLabel>
    Widget* part(const char* name)
    {
        return page->findChild<Widget*>(QLatin1String(name));
    }
    QListWidget& list() { return *page->sideBar()->findChild<QListWidget*>(u"eventTypeList"_s); }
    QTableView& hosts() { return *part<QTableView>("eventTypeHosts"); }
};

} // namespace

class tst_EventTypesPage : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void init() { test::failOnUnexpectedWarnings(); }

    void theFirstEventTypeIsShownWithItsFacts()
    {
        Bench b;
        QCOMPARE(b.list().count(), 5);
        QCOMPARE(b.page->eventType(), EventTypeId(u"type-0"_s));
        QCOMPARE(b.part("factStatus")->text(), u"Active (enable)"_s);
        QCOMPARE(b.part("factDuration")->text(), u"30 min"_s);
        QVERIFY(b.part("factPlaces")->text().contains(u"Zoom"_s));
        QVERIFY(b.part("factDescription")->text().contains(u'\n'));
        b.list().setCurrentRow(3);
        QCOMPARE(b.part("factStatus")->text(), u"disable"_s); // as received
    }

    void everythingAsReceivedIsBehindAFold()
    {
        Bench b;
        auto* raw = b.part<QPlainTextEdit>("eventTypeRaw");
        QVERIFY(!raw->isVisible());
        b.part<QToolButton>("eventTypeRawFold")->click();
        QVERIFY(raw->isVisible());
        QVERIFY(raw->toPlainText().contains(u"\"bufferBefore\": 10"_s));
    }

    void hostsAreListedAndAChangeOnItsWayIsMarked()
    {
        Bench b;
        auto* model = b.hosts().model();
        QCOMPARE(model->rowCount(), 6);
        QCOMPARE(model->index(5, HostRows::Kind).data().toString(), u"Told only"_s);
        b.sink.submit(HostAddEdit{EventTypeId(u"type-0"_s), {UserId(u"host-9"_s), u"editor"_s, u"host"_s, 1}}, {});
        b.sink.submit(HostRemoveEdit{EventTypeId(u"type-0"_s), b.directory.hostsOf(EventTypeId(u"type-0"_s)).first()},
                      {});
        QCOMPARE(model->rowCount(), 7);
        QCOMPARE(model->index(6, HostRows::Name).data().toString(), u"加藤 蓮"_s);
        QCOMPARE(model->index(6, HostRows::State).data().toString(), u"Held"_s);
        QCOMPARE(model->index(0, HostRows::State).data().toString(), u"Held"_s);
        b.hosts().setCurrentIndex(model->index(0, 0));
        QVERIFY(!b.part<QPushButton>("eventTypeRemoveHost")->isEnabled()); // leaves already
        b.sink.refuseLast();
        QCOMPARE(model->index(0, HostRows::State).data().toString(), u"Refused"_s);
        QVERIFY(b.part<QPushButton>("eventTypeRemoveHost")->isEnabled());
    }

    void hostsRulesAndLinkAskTheActs()
    {
        Bench b;
        b.part<QPushButton>("eventTypeAddHost")->click();
        b.hosts().setCurrentIndex(b.hosts().model()->index(1, 0));
        QTest::keyClick(&b.hosts(), Qt::Key_Delete);
        b.part<QPushButton>("ruleNew")->click();
        b.part<QPushButton>("ruleEdit")->click();
        b.part<QPushButton>("ruleDelete")->click();
        b.page->topBarRight()->findChild<QPushButton*>(u"eventTypeLink"_s)->click();
        QCOMPARE(b.acts.asked,
                 (QStringList{u"addHost type-0"_s, u"removeHost type-0 host-1"_s, u"createRule type-0"_s,
                              u"editRule type-0 rule-0"_s, u"deleteRule type-0 rule-0"_s, u"link type-0"_s}));
    }

    void aRuleOfAnotherShapeIsShownAsItCame()
    {
        Bench b;
        QTRY_COMPARE(b.page->findChildren<QPlainTextEdit*>(u"ruleRaw"_s).size(), 1);
        QVERIFY(b.part<QPlainTextEdit>("ruleRaw")->toPlainText().contains(u"\"mode\": \"rotate\""_s));
        QStringList lines;
        for (const QLabel* label : b.page->findChildren<QLabel*>())
            if (label->property("ruleLine").toBool() && label->isVisible()) lines.append(label->text());
        QCOMPARE(lines, (QStringList{u"One of 佐藤 愛子, 鈴木 健一"_s, u"and all of 高橋 美咲"_s,
                                     u"At most 1,000 min a month"_s, u"Priority 1"_s}));
    }

    void openSlotsAreCountedByDayInTheOwnZone()
    {
        Bench b;
        QTRY_COMPARE(b.open.types.size(), 1);
        QCOMPARE(b.open.periods.first().start, b.clock.now());
        b.open.answers.first()(
            QVector<OpenSlot>{{test::mockupTime(2, 14), 1}, {test::mockupTime(2, 15), 1}, {test::mockupTime(4, 9), 1}});
        QCOMPARE(b.part("slots0.1")->text(), u"2 open"_s);
        QCOMPARE(b.part("slots0.2")->text(), u"14:00  15:00"_s);
        QCOMPARE(b.part("slots2.2")->text(), u"09:00"_s);
    }

    void aLateAnswerForAnotherEventTypeIsDropped()
    {
        Bench b;
        QTRY_COMPARE(b.open.types.size(), 1);
        b.list().setCurrentRow(1);
        QTRY_COMPARE(b.open.types.size(), 2);
        b.open.answers[1](QVector<OpenSlot>{});
        b.open.answers[0](QVector<OpenSlot>{{test::mockupTime(2, 14), 1}});
        QCOMPARE(b.part("slotsState")->text(), u"No open slot in the next 7 days."_s);
        QVERIFY(!b.part("slots0.1"));
    }

    void slotsThatCannotBeAskedAreExplainedAndAskedAgain()
    {
        Bench b;
        QTRY_COMPARE(b.open.types.size(), 1);
        b.open.answers[0](api::ApiError{api::ApiError::Kind::NotFound, 404, {}, {}, {}});
        QVERIFY(b.part("slotsState")->text().contains(u"404"_s));
        QVERIFY(!b.part("slotsState")->text().contains(u"This booking"_s));
        b.part<QPushButton>("slotsAgain")->click();
        QCOMPARE(b.open.types.size(), 2);
    }

    void aRefusedGroupIsExplainedInItsSection()
    {
        Bench b;
        b.account.intercept = [](const test::ReceivedRequest& request) -> std::optional<test::Canned> {
            if (!request.target.contains("host_assign_rules")) return std::nullopt;
            return test::Canned::http(404, "{}");
        };
        b.capabilities.ask();
        QTRY_VERIFY(!b.capabilities.isAsking());
        QVERIFY(b.capabilities.of(ApiGroup::AssignRules).isDenied());
        QVERIFY(!b.part<QPushButton>("ruleNew")->isEnabled());
        QVERIFY(b.part<QPushButton>("eventTypeAddHost")->isEnabled());
    }

    void theChosenEventTypeIsKeptOverARestart()
    {
        Bench b;
        b.list().setCurrentRow(2);
        const QVariantMap state = b.page->saveState();
        b.list().setCurrentRow(0);
        b.page->restoreState(state);
        QCOMPARE(b.page->eventType(), EventTypeId(u"type-2"_s));
    }
};

QTEST_MAIN(tst_EventTypesPage)
#include "tst_eventtypespage.moc"
