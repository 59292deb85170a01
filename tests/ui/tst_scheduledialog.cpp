#include "ui/commands/scheduledialog.h"
#include "ui/format/timeformat.h"
#include "ui/theme/theme.h"
#include "ui/widgets/tickbox.h"

#include "support/mockupschedules.h"
#include "support/mockupweek.h"
#include "support/strict.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace yoyaku;
using namespace yoyaku::ui;

namespace {

QVector<User> members()
{
    QVector<User> users;
    for (int i = 0; i < 3; ++i)
        users.append({UserId(QStringLiteral("host-%1").arg(i)), QStringLiteral("Host %1").arg(i), {}, {}});
    return users;
}

/// The form, open; what it said is kept.
struct Bench
{
    Theme theme;
    TimeFormat format{QTimeZone("Asia/Tokyo")};
    QPointer<ScheduleDialog> dialog;
    std::optional<ScheduleCreateEdit> created;
    std::optional<ScheduleUpdateEdit> updated;

    Bench(ScheduleDialog::Mode mode, const Schedule& shown)
    {
        theme.apply(ThemeMode::Light);
        dialog = new ScheduleDialog(theme, format, members(), mode, shown, nullptr);
        QObject::connect(dialog, &ScheduleDialog::created, [this](const auto& edit) { created = edit; });
        QObject::connect(dialog, &ScheduleDialog::updated, [this](const auto& edit) { updated = edit; });
        dialog->open();
    }
    ~Bench() { delete dialog; }
    template <class Widget>
    Widget* part(const char* name)
    {
        return dialog->findChild<Widget*>(QLatin1String(name));
    }
    QPushButton* act() { return part<QPushButton>("actButton"); }
    QString problem() { return part<QLabel>("problem")->text(); }
    void tick(const char* name) { part<TickBox>(name)->click(); }
    static QDateTime wall(int day, int hour, int minute = 0)
    {
        return QDateTime(QDate(2026, 11, 9).addDays(day), QTime(hour, minute), Qt::UTC);
    }
};

Schedule timed()
{
    Schedule entry = test::mockupEntry(QStringLiteral("S1"), QStringLiteral("Dentist"), 0,
                                       {test::mockupTime(2, 10), test::mockupTime(2, 11)});
    entry.locationId = QStringLiteral("zoom");
    entry.description = QStringLiteral("Line one\nLine two");
    return entry;
}

Schedule draft()
{
    Schedule entry;
    entry.span = {test::mockupTime(2, 12), test::mockupTime(2, 13)};
    entry.timeZone = QStringLiteral("Asia/Tokyo");
    entry.transparency = QStringLiteral("opaque");
    return entry;
}

} // namespace

/// The form of a hand-made schedule: what may be saved, and what is sent.
class tst_ScheduleDialog : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void init() { test::failOnUnexpectedWarnings(); }

    void aNewEntryNeedsANameAndSomebody()
    {
        Bench b(ScheduleDialog::Mode::Create, draft());
        QVERIFY(!b.act()->isEnabled());
        QVERIFY(b.problem().isEmpty()); // just opened, so not wrong yet
        QTest::keyClicks(b.part<QLineEdit>("entryName"), QStringLiteral("Training"));
        QVERIFY(!b.act()->isEnabled());
        QCOMPARE(b.problem(), QStringLiteral("Whose time is it? Choose at least one member."));
        b.tick("member-host-1");
        QVERIFY(b.act()->isEnabled());
        b.act()->click();
        QVERIFY(b.created);
        QVERIFY(b.created->placeholder.text().startsWith(QLatin1String("local-")));
        const api::NewSchedule& made = b.created->schedule;
        QCOMPARE(made.name, QStringLiteral("Training"));
        QCOMPARE(made.span, (TimeSpan{test::mockupTime(2, 12), test::mockupTime(2, 13)}));
        QCOMPARE(made.timeZone, QStringLiteral("Asia/Tokyo"));
        QCOMPARE(made.attendees.size(), 1);
        QCOMPARE(made.attendees.first().userId, UserId(QStringLiteral("host-1")));
        QVERIFY(made.blocksTime && !made.isAllDay);
    }

    void theNameIsCutAtWhatTheServiceTakes()
    {
        Bench b(ScheduleDialog::Mode::Create, draft());
        b.part<QLineEdit>("entryName")->setText(QString(100, u'あ'));
        QCOMPARE(b.part<QLineEdit>("entryName")->text().size(), 64);
    }

    void onlyWhatWasChangedIsSent()
    {
        Bench b(ScheduleDialog::Mode::Edit, timed());
        QVERIFY(!b.act()->isEnabled());
        b.part<QLineEdit>("entryName")->setText(QStringLiteral("Dentist again"));
        QVERIFY(b.act()->isEnabled());
        b.act()->click();
        QVERIFY(b.updated);
        api::SchedulePatch expected;
        expected.name = QStringLiteral("Dentist again");
        expected.sendUpdates = false;
        QCOMPARE(b.updated->patch, expected);
        QCOMPARE(b.updated->before, timed());
    }

    void theEndFollowsTheStart()
    {
        Bench b(ScheduleDialog::Mode::Edit, timed());
        b.part<QDateTimeEdit>("entryFrom")->setDateTime(Bench::wall(3, 9));
        QCOMPARE(b.part<QDateTimeEdit>("entryTo")->dateTime(), Bench::wall(3, 10));
        b.act()->click();
        QCOMPARE(b.updated->patch.span, (TimeSpan{test::mockupTime(3, 9), test::mockupTime(3, 10)}));
    }

    void anEndBeforeTheStartIsNotSaved()
    {
        Bench b(ScheduleDialog::Mode::Edit, timed());
        b.part<QDateTimeEdit>("entryTo")->setDateTime(Bench::wall(2, 9));
        QVERIFY(!b.act()->isEnabled());
        QCOMPARE(b.problem(), QStringLiteral("The end lies before the start."));
    }

    void anotherZoneKeepsTheWallTimeAndMovesTheEntry()
    {
        Bench b(ScheduleDialog::Mode::Edit, timed());
        b.part<QComboBox>("entryZone")->setCurrentText(QStringLiteral("Europe/Berlin"));
        QCOMPARE(b.part<QLabel>("ownTime")->text(), QStringLiteral("Wed 11 Nov 18:00 – 19:00 in Tokyo JST"));
        b.act()->click();
        QCOMPARE(b.updated->patch.timeZone, QStringLiteral("Europe/Berlin"));
        QCOMPARE(b.updated->patch.span, (TimeSpan{test::mockupTime(2, 18), test::mockupTime(2, 19)}));
        QVERIFY(!b.updated->patch.isAllDay);
    }

    void aZoneNobodyKnowsIsNotSaved()
    {
        Bench b(ScheduleDialog::Mode::Edit, timed());
        b.part<QComboBox>("entryZone")->setCurrentText(QStringLiteral("Mars/Olympus"));
        QVERIFY(!b.act()->isEnabled());
    }

    void wholeDaysAreToldWithTheirZone()
    {
        Bench b(ScheduleDialog::Mode::Edit, timed());
        b.tick("entryAllDay");
        b.part<QDateTimeEdit>("entryTo")->setDateTime(Bench::wall(3, 0));
        b.act()->click();
        QCOMPARE(b.updated->patch.isAllDay, std::optional(true));
        QCOMPARE(b.updated->patch.timeZone, QStringLiteral("Asia/Tokyo"));
        QCOMPARE(b.updated->patch.span, (TimeSpan{test::mockupTime(2, 0), test::mockupTime(4, 0)}));
    }

    void anAllDayEntryShowsItsLastDay()
    {
        Schedule leave = timed();
        leave.isAllDay = true;
        leave.span = {test::mockupTime(3, 0), test::mockupTime(5, 0)};
        Bench b(ScheduleDialog::Mode::Edit, leave);
        QCOMPARE(b.part<QDateTimeEdit>("entryFrom")->date(), QDate(2026, 11, 12));
        QCOMPARE(b.part<QDateTimeEdit>("entryTo")->date(), QDate(2026, 11, 13));
        QVERIFY(!b.act()->isEnabled()); // nothing changed
    }

    void outsidersStayOnIt()
    {
        Schedule entry = timed();
        const ScheduleAttendee outsider{
            {}, QStringLiteral("x@example.com"), QStringLiteral("viewer"), QStringLiteral("guest")};
        entry.attendees.append(outsider);
        Bench b(ScheduleDialog::Mode::Edit, entry);
        QVERIFY(b.part<QCheckBox>("tellGuest")->isChecked());
        b.tick("member-host-0");
        b.tick("member-host-2");
        b.part<QLineEdit>("tellMessage")->setText(QStringLiteral("Sorry"));
        b.act()->click();
        const auto& now = *b.updated->patch.attendees;
        QCOMPARE(now.size(), 2);
        QCOMPARE(now[0], outsider);
        QCOMPARE(now[1].userId, UserId(QStringLiteral("host-2")));
        QCOMPARE(b.updated->patch.sendUpdates, std::optional(true));
        QCOMPARE(b.updated->patch.updateMessage, std::optional(QStringLiteral("Sorry")));
    }

    void aPlaceThatIsNotListedIsKept()
    {
        Schedule entry = timed();
        entry.locationId = QStringLiteral("none");
        Bench b(ScheduleDialog::Mode::Edit, entry);
        QCOMPARE(b.part<QComboBox>("entryPlace")->currentData().toString(), QStringLiteral("none"));
        b.part<QLineEdit>("entryName")->setText(QStringLiteral("Other"));
        b.act()->click();
        QVERIFY(!b.updated->patch.locationId);
    }

    void ofARepeatedEntryTheRuleIsSaidToStay()
    {
        Schedule entry = timed();
        Bench plain(ScheduleDialog::Mode::Edit, entry);
        QVERIFY(!plain.part<QLabel>("repeatWarning"));
        entry.routine = QJsonObject{{QStringLiteral("duration"), 60}};
        Bench b(ScheduleDialog::Mode::Edit, entry);
        QVERIFY(b.part<QLabel>("repeatWarning")->text().contains(QLatin1String("left as it is")));
    }
};

QTEST_MAIN(tst_ScheduleDialog)
#include "tst_scheduledialog.moc"
