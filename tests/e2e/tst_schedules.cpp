#include "e2e/hands.h"
#include "support/movingclock.h"
#include "ui/commands/askdialog.h"
#include "ui/commands/scheduledialog.h"
#include "ui/schedules/schedulesview.h"

#include <QDateTimeEdit>
#include <QLabel>
#include <QPlainTextEdit>

namespace yoyaku {

/// What is done on the schedules page reaches the account, and what happens there reaches the page.
class tst_Schedules : public QObject
{
    Q_OBJECT

    test::MovingClock m_clock;
    std::unique_ptr<test::DemoAccount> m_account;
    std::unique_ptr<test::Office> m_office;

    [[nodiscard]] ui::SchedulesView& view() { return *m_office->window().findChild<ui::SchedulesView*>(); }
    [[nodiscard]] const ScheduleRow* rowOf(const ScheduleId& id) const
    {
        return m_office->session().schedules.find(id);
    }
    [[nodiscard]] const ScheduleRow* rowNamed(const QString& name) const
    {
        for (const ScheduleRow& row : m_office->session().schedules.rows())
            if (row.schedule.name == name) return &row;
        return nullptr;
    }
    [[nodiscard]] bool isSettled(const QString& name) const
    {
        const ScheduleRow* row = rowNamed(name);
        return row && row->pending == PendingState::None;
    }
    [[nodiscard]] QJsonObject atAccount(const ScheduleId& id)
    {
        return test::itemOf(*m_account, QStringLiteral("/v1/schedules"), "uid", id.text());
    }
    /// Wed 15:00 to 16:00 in Tokyo, of the week the clock is in; as wall time, the fields are in no zone of their own.
    [[nodiscard]] static QDateTime afternoon() { return {QDate(2026, 11, 11), QTime(15, 0), Qt::UTC}; }
    [[nodiscard]] static TimeSpan afternoonSpan()
    {
        const EpochMs start =
            QDateTime(afternoon().date(), afternoon().time(), QTimeZone("Asia/Tokyo")).toMSecsSinceEpoch();
        return {start, start + kMsPerHour};
    }
    /// Appears at the account by another hand, and here after a sync.
    void appear(const QString& name, ScheduleId& id)
    {
        id = ScheduleId(m_account->act(QStringLiteral("schedule_appears"),
                                       {{QStringLiteral("name"), name},
                                        {QStringLiteral("startedAt"), formatInstant(afternoonSpan().start)},
                                        {QStringLiteral("endedAt"), formatInstant(afternoonSpan().end)}}));
        QVERIFY(!id.isEmpty());
        QVERIFY(!rowOf(id));
        m_office->session().sync.syncNow();
        QTRY_VERIFY(rowOf(id));
    }
    void openForm(const ScheduleId& id)
    {
        view().select(id);
        QTRY_COMPARE(view().current(), id);
        QVERIFY(test::press(m_office->window(), "editEntry"));
        QTRY_VERIFY(m_office->dialog<ui::ScheduleDialog>());
    }
    void rename(const ScheduleId& id, const QString& name)
    {
        openForm(id);
        auto* form = m_office->dialog<ui::ScheduleDialog>();
        QVERIFY(test::type(*form, "entryName", name));
        QVERIFY(test::press(*form, "actButton"));
        QTRY_COMPARE(rowOf(id)->schedule.name, name);
        QCOMPARE(rowOf(id)->pending, PendingState::Held);
        QCOMPARE(m_account->calls(QStringLiteral("updateSchedule")), 0);
        test::sendLast(*m_office);
        QTRY_COMPARE(m_account->calls(QStringLiteral("updateSchedule")), 1);
        QTRY_VERIFY(m_office->session().outbox.open().isEmpty());
        QTRY_VERIFY(isSettled(name));
    }

  private Q_SLOTS:
    void init()
    {
        test::failOnUnexpectedWarnings();
        m_account = std::make_unique<test::DemoAccount>(150, m_clock);
        test::Office::Wish wish;
        wish.holdMs = 600'000; // what is held stays so until it is sent
        m_office = std::make_unique<test::Office>(*m_account, m_clock, wish);
        QVERIFY(m_office->settle());
        m_office->window().showPage(QStringLiteral("schedules"));
        QTRY_VERIFY(!m_office->session().schedules.rows().isEmpty());
    }
    void cleanup()
    {
        m_office.reset();
        m_account.reset();
    }

    void aNewEntryArrivesAsTypedAndIsBusyTime()
    {
        const QString name = QStringLiteral("健康診断");
        const UserId member = m_office->session().directory.users().at(1).id;
        QVERIFY(test::press(m_office->window(), "newEntry"));
        QTRY_VERIFY(m_office->dialog<ui::ScheduleDialog>());
        auto* form = m_office->dialog<ui::ScheduleDialog>();
        QVERIFY(test::type(*form, "entryName", name));
        form->findChild<QDateTimeEdit*>(QStringLiteral("entryFrom"))->setDateTime(afternoon());
        QTest::keyClicks(form->findChild<QPlainTextEdit*>(QStringLiteral("entryDescription")),
                         QStringLiteral("Bring the card"));
        const QByteArray box = "member-" + member.text().toLatin1();
        form->findChild<QAbstractButton*>(QString::fromLatin1(box))->click();
        QVERIFY(test::press(*form, "actButton"));
        QTRY_VERIFY(rowNamed(name));
        QCOMPARE(rowNamed(name)->pending, PendingState::Held); // at once, before anything was sent
        QCOMPARE(m_account->calls(QStringLiteral("createSchedule")), 0);
        test::sendLast(*m_office);
        QTRY_COMPARE(m_account->calls(QStringLiteral("createSchedule")), 1);
        QTRY_VERIFY(isSettled(name));
        const ScheduleId id = rowNamed(name)->schedule.id; // rows are replaced while the account is asked
        QVERIFY(!id.text().startsWith(QLatin1String("local-")));
        const QJsonObject made = atAccount(id);
        QCOMPARE(made.value(QLatin1String("name")).toString(), name);
        QCOMPARE(made.value(QLatin1String("description")).toString(), QStringLiteral("Bring the card"));
        QCOMPARE(made.value(QLatin1String("timeZone")).toString(), QStringLiteral("Asia/Tokyo"));
        QCOMPARE(parseInstant(made.value(QLatin1String("startedAt")).toString()), afternoonSpan().start);
        QCOMPARE(parseInstant(made.value(QLatin1String("endedAt")).toString()), afternoonSpan().end);
        const QJsonArray attendees = made.value(QLatin1String("attendees")).toArray();
        QCOMPARE(attendees.size(), 1);
        QCOMPARE(attendees.first().toObject().value(QLatin1String("userId")).toString(), member.text());
        m_office->window().showPage(QStringLiteral("calendar"));
        QTRY_VERIFY(m_office->session().busy.busyOf(member).contains(afternoonSpan()));
    }

    void undoOfANewEntryInsideTheHoldSendsNothing()
    {
        QVERIFY(test::press(m_office->window(), "newEntry"));
        QTRY_VERIFY(m_office->dialog<ui::ScheduleDialog>());
        auto* form = m_office->dialog<ui::ScheduleDialog>();
        QVERIFY(test::type(*form, "entryName", QStringLiteral("Dentist")));
        const QString box = QStringLiteral("member-") + m_office->session().directory.users().first().id.text();
        form->findChild<QAbstractButton*>(box)->click();
        QVERIFY(test::press(*form, "actButton"));
        QTRY_VERIFY(rowNamed(QStringLiteral("Dentist")));
        QTest::keyClick(&m_office->window(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(!rowNamed(QStringLiteral("Dentist")));
        QVERIFY(m_office->session().outbox.open().isEmpty());
        QCOMPARE(m_account->calls(QStringLiteral("createSchedule")), 0);
    }

    void whatAppearsAtTheAccountArrivesAfterASync()
    {
        ScheduleId id;
        appear(QStringLiteral("来客対応"), id);
        QCOMPARE(rowOf(id)->schedule.span, afternoonSpan());
        QCOMPARE(rowOf(id)->pending, PendingState::None);
    }

    /// What somebody else wrote meanwhile is still there: nothing but the name was sent.
    void anEditSendsOnlyWhatWasChanged()
    {
        ScheduleId id;
        appear(QStringLiteral("来客対応"), id);
        (void)m_account->call("PATCH", QStringLiteral("/v1/schedules/") + id.text(),
                              {{QStringLiteral("description"), QStringLiteral("by another hand")},
                               {QStringLiteral("transparency"), QStringLiteral("transparent")}});
        const int before = m_account->calls(QStringLiteral("updateSchedule"));
        QCOMPARE(before, 1);
        const QJsonObject was = atAccount(id);
        openForm(id);
        auto* form = m_office->dialog<ui::ScheduleDialog>();
        QVERIFY(test::type(*form, "entryName", QStringLiteral("来客対応 2F")));
        QVERIFY(test::press(*form, "actButton"));
        test::sendLast(*m_office);
        QTRY_COMPARE(m_account->calls(QStringLiteral("updateSchedule")), 2);
        QJsonObject expected = was;
        expected.insert(QStringLiteral("name"), QStringLiteral("来客対応 2F"));
        QJsonObject now = atAccount(id);
        for (QJsonObject* each : {&expected, &now}) each->remove(QStringLiteral("updatedAt"));
        QCOMPARE(now, expected);
        QTRY_VERIFY(isSettled(QStringLiteral("来客対応 2F")));
        QTRY_COMPARE(rowOf(id)->schedule.description, QStringLiteral("by another hand"));
    }

    void deletingAsksAndArrives()
    {
        ScheduleId id;
        appear(QStringLiteral("来客対応"), id);
        view().select(id);
        QTRY_COMPARE(view().current(), id);
        QTest::keyClick(view().viewport(), Qt::Key_Delete);
        QTRY_VERIFY(m_office->dialog<ui::AskDialog>());
        QVERIFY(test::press(*m_office->dialog<ui::AskDialog>(), "keepButton"));
        QTRY_VERIFY(!m_office->dialog<ui::AskDialog>());
        QVERIFY(m_office->session().outbox.open().isEmpty());
        QVERIFY(test::press(m_office->window(), "deleteEntry"));
        QTRY_VERIFY(m_office->dialog<ui::AskDialog>());
        QVERIFY(test::press(*m_office->dialog<ui::AskDialog>(), "actButton"));
        QTRY_VERIFY(rowOf(id)->isDeleting);
        QVERIFY(!atAccount(id).isEmpty());
        test::sendLast(*m_office);
        QTRY_COMPARE(m_account->calls(QStringLiteral("deleteSchedule")), 1);
        QVERIFY(atAccount(id).isEmpty());
        QTRY_VERIFY(!rowOf(id));
    }

    void whatVanishesAtTheAccountGoesAfterASync()
    {
        ScheduleId id;
        appear(QStringLiteral("来客対応"), id);
        (void)m_account->act(QStringLiteral("schedule_vanishes"), {{QStringLiteral("uid"), id.text()}});
        m_office->session().sync.syncNow();
        QTRY_VERIFY(!rowOf(id));
    }

    void aRepeatedEntryKeepsItsRuleUntouched()
    {
        QTRY_VERIFY(rowNamed(QStringLiteral("朝会")));
        const ScheduleId id = rowNamed(QStringLiteral("朝会"))->schedule.id;
        const QJsonObject rule = atAccount(id).value(QLatin1String("routine")).toObject();
        QVERIFY(!rule.isEmpty());
        openForm(id);
        auto* form = m_office->dialog<ui::ScheduleDialog>();
        QVERIFY(test::shown<QLabel>(*form, "repeatWarning"));
        QVERIFY(test::press(*form, "keepButton"));
        QTRY_VERIFY(!m_office->dialog<ui::ScheduleDialog>());
        rename(id, QStringLiteral("朝会（会議室 A）"));
        QCOMPARE(atAccount(id).value(QLatin1String("name")).toString(), QStringLiteral("朝会（会議室 A）"));
        QCOMPARE(atAccount(id).value(QLatin1String("routine")).toObject(), rule);
        QCOMPARE(rowOf(id)->schedule.routine, rule);
    }
};

} // namespace yoyaku

QTEST_MAIN(yoyaku::tst_Schedules)
#include "tst_schedules.moc"
