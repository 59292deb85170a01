#include "app/languages.h"
#include "desktop/drivenprogram.h"
#include "e2e/hands.h"
#include "support/movingclock.h"
#include "ui/commands/bulkplandialog.h"
#include "ui/commands/coverdialog.h"
#include "ui/commands/whycard.h"
#include "ui/shell/actionregistry.h"

#include <QAction>
#include <QDateTimeEdit>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace yoyaku;
using namespace yoyaku::test;
using namespace Qt::StringLiterals;

/// Runs over many bookings, from the dry run to the report, and cover for someone, on the demo account.
class tst_Bulk : public QObject
{
    Q_OBJECT

    MovingClock m_clock;
    std::unique_ptr<DemoAccount> m_account;
    std::unique_ptr<Office> m_office;

    [[nodiscard]] QVector<BookingRow> coming() const
    {
        QVector<BookingRow> rows;
        for (const BookingRow& row : m_office->session().calendar.rows())
            if (row.status == BookingStatus::Open && row.span.start > m_clock.now() + kMsPerHour &&
                !row.hosts.isEmpty())
                rows.append(row);
        return rows;
    }
    [[nodiscard]] QVector<BookingId> some(int count) const
    {
        QVector<BookingId> ids;
        for (const BookingRow& row : coming().mid(0, count)) ids.append(row.uid);
        return ids;
    }
    template <class T>
    [[nodiscard]] QAbstractItemModel* table(const char* name)
    {
        auto* view = m_office->window().findChild<T*>()->template findChild<QTableView*>(QString::fromLatin1(name));
        return view->model();
    }
    [[nodiscard]] BulkRunner& run() { return m_office->desk().bulk().runner(); }
    /// The program as it is, on the account and a folder of its own.
    [[nodiscard]] std::unique_ptr<DrivenProgram> startProgram(const QString& folder) const
    {
        QProcessEnvironment all = QProcessEnvironment::systemEnvironment();
        all.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        all.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path="_s + folder + u"/no-bus"_s);
        all.insert(u"YOYAKU_API_KEY"_s, QString::fromUtf8(m_account->key().reveal()));
        all.insert(u"YOYAKU_WEBHOOK_SECRET"_s, QString::fromUtf8(m_account->webhookSecret().reveal()));
        return std::make_unique<DrivenProgram>(all, QStringList{u"--data-dir"_s, folder, u"--webhook-port"_s, u"0"_s,
                                                                u"--lang"_s, u"en"_s, u"--api-base"_s,
                                                                m_account->base().toString()});
    }
    [[nodiscard]] int cancels() { return m_account->calls(u"cancelBooking"_s); }
    /// Bookings that the account has cancelled for this reason.
    [[nodiscard]] int cancelledFor(const QString& reason)
    {
        const auto all = listOf(*m_account, u"/v1/bookings"_s);
        return int(std::count_if(all.begin(), all.end(), [&](const QJsonObject& one) {
            return one.value(u"cancelReason"_s).toString() == reason &&
                   one.value(u"status"_s).toString() == u"cancel"_s;
        }));
    }
    [[nodiscard]] bool isEnded() { return run().job().state == BulkState::Ended && !run().job().isEmpty(); }
    void shoot(const char* name)
    {
        const QString folder = qEnvironmentVariable("YOYAKU_SHOTS");
        if (!folder.isEmpty()) m_office->window().grab().save(folder + QLatin1Char('/') + QLatin1String(name));
    }
    void shootDialog(QWidget* dialog, const char* name)
    {
        const QString folder = qEnvironmentVariable("YOYAKU_SHOTS");
        if (!folder.isEmpty()) dialog->grab().save(folder + QLatin1Char('/') + QLatin1String(name));
    }

  private Q_SLOTS:
    void init()
    {
        failOnUnexpectedWarnings();
        m_account = std::make_unique<DemoAccount>(300, m_clock);
        m_office = std::make_unique<Office>(*m_account, m_clock);
        QVERIFY(m_office->settle());
        QTRY_VERIFY(coming().size() >= 3);
    }
    void cleanup()
    {
        m_office.reset();
        m_account.reset();
    }

    void cancellingAsksForAReasonShowsTheDryRunAndReports()
    {
        const QVector<BookingId> ids = some(3);
        m_office->desk().bulk().plan(ui::BulkKind::Cancel, ids);
        auto* dialog = m_office->dialog<ui::BulkPlanDialog>();
        QTRY_COMPARE(table<ui::BulkPlanDialog>("bulkTable")->rowCount(), 3);
        auto* act = dialog->findChild<QPushButton*>(QStringLiteral("actButton"));
        QVERIFY(!act->isEnabled()); // without a reason
        QVERIFY(dialog->findChild<QPushButton*>(QStringLiteral("keepButton"))->isDefault());
        QVERIFY(type(*dialog, "bulkReason", QStringLiteral("病欠")));
        QTRY_VERIFY(act->isEnabled());
        shootDialog(dialog, "bulk-cancel.png");
        // One of them is left out by hand.
        auto* model = table<ui::BulkPlanDialog>("bulkTable");
        QVERIFY(model->setData(model->index(2, 0), Qt::Unchecked, Qt::CheckStateRole));
        QVERIFY(press(*dialog, "actButton"));
        QCOMPARE(m_account->calls(QStringLiteral("cancelBooking")), 0); // held first
        QTRY_VERIFY_WITH_TIMEOUT(isEnded(), kPatienceMs);
        QCOMPARE(run().job().count(BulkItem::State::Done), 2);
        QCOMPARE(m_account->booking(ids[0].text()).value(QStringLiteral("cancelReason")).toString(),
                 QStringLiteral("病欠"));
        QCOMPARE(m_account->booking(ids[2].text()).value(QStringLiteral("status")).toString(), QStringLiteral("open"));
        QTRY_VERIFY(shown<QPushButton>(*dialog, "bulkSave"));
        shootDialog(dialog, "bulk-report.png");
        const QTemporaryDir folder;
        const auto saved = [&](const QString& name) {
            press(*dialog, "bulkSave");
            auto* choose = dialog->findChild<QFileDialog*>();
            if (!choose) return QByteArray();
            Q_EMIT choose->fileSelected(folder.filePath(name));
            delete choose;
            QFile file(folder.filePath(name));
            [&] { QTRY_VERIFY(file.exists()); }();
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        const QByteArray rows = saved(QStringLiteral("run.csv")), text = saved(QStringLiteral("run.txt"));
        QVERIFY(rows.startsWith("\xEF\xBB\xBF"));
        QCOMPARE(rows.count("\r\n"), 3); // a head and what was asked for; what was left out was never part of it
        QVERIFY(!text.startsWith("\xEF\xBB\xBF"));
        for (const BulkItem& item : run().job().items) {
            QVERIFY(rows.contains(item.edit.about.toUtf8()));
            QVERIFY(text.contains(item.edit.about.toUtf8()));
        }
        // Closed, it is found again in the status bar.
        dialog->close();
        QTRY_VERIFY(shown<QToolButton>(m_office->window(), "status.run"));
    }

    void reassigningSpreadsOverWhoIsFree()
    {
        m_office->desk().bulk().plan(ui::BulkKind::Reassign, some(3));
        auto* dialog = m_office->dialog<ui::BulkPlanDialog>();
        QTRY_COMPARE(table<ui::BulkPlanDialog>("bulkTable")->rowCount(), 3);
        shootDialog(dialog, "bulk-reassign.png");
        auto* act = dialog->findChild<QPushButton*>(QStringLiteral("actButton"));
        QTRY_VERIFY(act->isEnabled());
        QVERIFY(press(*dialog, "actButton"));
        QTRY_VERIFY_WITH_TIMEOUT(isEnded(), kPatienceMs);
        for (const BulkItem& item : run().job().items) {
            QVERIFY(item.state == BulkItem::State::Done);
            const auto wanted = std::get<UpdateEdit>(item.edit.act).patch.hosts->first().userId.text();
            const auto hosts = m_account->booking(item.edit.booking().text()).value(QStringLiteral("hosts")).toArray();
            QCOMPARE(hosts.first().toObject().value(QStringLiteral("userId")).toString(), wanted);
        }
    }

    void movingByDaysKeepsTheTimeOfDayAndUndoInTheHoldSendsNothing()
    {
        const BookingRow row = coming().first();
        m_office->desk().bulk().plan(ui::BulkKind::Reschedule, {row.uid});
        auto* dialog = m_office->dialog<ui::BulkPlanDialog>();
        QTRY_COMPARE(table<ui::BulkPlanDialog>("bulkTable")->rowCount(), 1);
        auto* act = dialog->findChild<QPushButton*>(QStringLiteral("actButton"));
        QVERIFY(!act->isEnabled()); // by nothing: unchanged
        dialog->findChild<QSpinBox*>(QStringLiteral("bulkDays"))->setValue(7);
        QTRY_VERIFY(act->isEnabled());
        shootDialog(dialog, "bulk-move.png");
        QVERIFY(press(*dialog, "actButton"));
        QVERIFY(press(*dialog, "keepButton")); // Undo
        QVERIFY(run().job().isEmpty());
        QVERIFY(act->isEnabled()); // the plan is back
        QVERIFY(press(*dialog, "actButton"));
        QTRY_VERIFY_WITH_TIMEOUT(isEnded(), kPatienceMs);
        QCOMPARE(m_account->spanOf(row.uid.text()).start, row.span.start + 7 * kMsPerDay);
    }

    void coverGivesEachBookingAPlan()
    {
        m_office->window().commands().action(QStringLiteral("host.cover"))->trigger();
        auto* dialog = m_office->dialog<ui::CoverDialog>();
        QVERIFY(dialog);
        dialog->close();
        m_office->desk().bulk().cover(coming().last().hosts.first());
        dialog = m_office->window().findChildren<ui::CoverDialog*>().last();
        auto* until = dialog->findChild<QDateTimeEdit*>(QStringLiteral("coverUntil"));
        until->setDate(until->date().addDays(7));
        auto* model = dialog->findChild<QTableView*>(QStringLiteral("bulkTable"))->model();
        QTRY_VERIFY(model->rowCount() > 0);
        shootDialog(dialog, "cover.png");
        // Another language reaches what is open.
        app::Languages languages;
        languages.choose(QStringLiteral("ja"));
        QTRY_COMPARE(dialog->windowTitle(), QStringLiteral("不在の引き継ぎ"));
        QCOMPARE(dialog->findChild<QPushButton*>(QStringLiteral("cover.cancel"))->text(),
                 QStringLiteral("すべてキャンセル"));
        languages.choose(QStringLiteral("en"));
        QTRY_COMPARE(dialog->windowTitle(), QStringLiteral("Cover for someone who is away"));
        shoot("cover-window.png");
        // Whatever the strategy finds, cancelling all is possible and needs a reason.
        QVERIFY(press(*dialog, "cover.cancel"));
        auto* act = dialog->findChild<QPushButton*>(QStringLiteral("actButton"));
        QVERIFY(!act->isEnabled());
        QVERIFY(type(*dialog, "coverReason", QStringLiteral("ill")));
        QTRY_VERIFY(act->isEnabled());
        QVERIFY(press(*dialog, "actButton"));
        QTRY_VERIFY_WITH_TIMEOUT(isEnded(), 2 * kPatienceMs);
        QCOMPARE(run().job().count(BulkItem::State::Done), int(run().job().items.size()));
    }

    /// The program is killed three times on the way, each time right behind an answer of the account: what it had
    /// noted of it by then differs.
    void aRunSurvivesKills()
    {
        const QString reason = u"typhoon 17"_s;
        m_office.reset();
        DemoOptions small;
        small.bookings = 45;
        small.ratePerMinute = 0;
        const SystemClock now; // as the program has it
        m_account = std::make_unique<DemoAccount>(small, now);
        const QTemporaryDir folder;
        auto program = startProgram(folder.path());
        QVERIFY(program->can(u"expect status.cache 45"_s));
        QVERIFY(program->can(u"click nav.bookings"_s));
        static const QRegularExpression some(u"^[1-9]\\d* of"_s); // they are read
        QTRY_VERIFY_WITH_TIMEOUT(some.match(program->ask(u"text bookingsCount"_s)).hasMatch(), kPatienceMs);
        QVERIFY(program->can(u"do bookings.tickAll"_s));
        QVERIFY(program->can(u"expect selectedCount selected"_s));
        QVERIFY(program->can(u"click bulkCancel"_s));
        QVERIFY(program->can(u"paste bulkReason "_s + reason));
        QVERIFY(program->can(u"click actButton"_s));
        QVERIFY(program->can(u"expect actButton Send now"_s));
        QCOMPARE(cancels(), 0);
        QVERIFY(program->can(u"click actButton"_s));

        for (const int answers : {3, 6, 9}) {
            QTRY_VERIFY_WITH_TIMEOUT(cancels() >= answers, kPatienceMs);
            program->crash();
            const int before = cancels(), done = cancelledFor(reason);
            QCOMPARE(done, before); // each call did its own booking
            program = startProgram(folder.path());
            QVERIFY(program->can(u"expect status.cache 45"_s));
            QVERIFY(program->can(u"click status.run"_s));
            QVERIFY(program->can(u"expect bulkSaid Nothing is sent until you resume"_s));
            QVERIFY(program->can(u"expect actButton Resume"_s));
            QVERIFY(cancels() <= before + 1); // what had been handed over already; nothing else without the user
            QVERIFY(program->can(u"click actButton"_s));
        }
        QVERIFY(program->can(u"expect actButton Put report away"_s));
        const QString report = program->ask(u"text bulkSaid"_s);
        static const QRegularExpression number(u"(\\d+) done"_s);
        const int done = number.match(report).captured(1).toInt();
        QVERIFY2(done > 12, qPrintable(report));
        QCOMPARE(cancelledFor(reason), done);
        QCOMPARE(cancels(), done); // exactly once each
        QCOMPARE(program->quit(), 0);
        m_account.reset();
    }

    void whyTellsWhatIsKnownAndFindsAHost()
    {
        const BookingRow row = coming().first();
        m_office->week().select(row.uid);
        m_office->desk().calendar(); // the inspector shows it
        QTest::keyClick(&m_office->week(), Qt::Key_A);
        QTRY_VERIFY(m_office->window().findChild<ui::WhyCard*>());
        auto* card = m_office->window().findChild<ui::WhyCard*>();
        auto* model = card->findChild<QTableView*>(QStringLiteral("whyTable"))->model();
        QTRY_VERIFY(model->rowCount() > 1);
        const UserId host = row.hosts.first();
        const QString name = m_office->session().directory.userName(host);
        QVERIFY(card->findChild<QLabel*>(QStringLiteral("why.title"))->text().contains(name));
        QVERIFY(model->index(0, 0).data().toString() == name); // who has it stands first
        shoot("why.png");
        m_office->setTheme(ui::ThemeMode::Dark);
        shoot("why-dark.png");
        QVERIFY(type(*card, "why.find", QStringLiteral("no such host")));
        QVERIFY(!card->findChild<QPushButton*>(QStringLiteral("why.reassign"))->isEnabled());
        QTest::keyClick(card, Qt::Key_Escape);
        QTRY_VERIFY(!m_office->window().findChild<ui::WhyCard*>());
    }
};

QTEST_MAIN(tst_Bulk)
#include "tst_bulk.moc"
