#include "core/api/client.h"
#include "core/models/directorymodel.h"
#include "core/store/store.h"
#include "core/sync/capabilityprobe.h"
#include "ui/commands/teamacts.h"
#include "ui/format/timeformat.h"
#include "ui/shell/actionregistry.h"
#include "ui/team/teampage.h"
#include "ui/team/teamtable.h"
#include "ui/theme/theme.h"
#include "ui/widgets/emptystate.h"

#include "support/fakeclock.h"
#include "support/keptedits.h"
#include "support/mockupweek.h"
#include "support/notingteam.h"
#include "support/smallaccount.h"
#include "support/strict.h"
#include "support/teamaccount.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace yoyaku;
using namespace yoyaku::ui;
using namespace Qt::StringLiterals;

namespace {

/// A real store with the mockup's team behind a real page, shown; the account's answers decide what is allowed.
struct Bench
{
    QTemporaryDir folder;
    Store store{folder.filePath(u"account"_s)};
    DirectoryModel directory{store};
    test::KeptEdits sink;
    test::FakeClock clock;
    TeamModel model{store, directory, sink, clock};
    test::SmallAccount account;
    api::Client client{account.clientConfig()};
    CapabilityProbe probe{client, clock};
    CapabilityModel capabilities{probe};
    Theme theme;
    TimeFormat format{QTimeZone("Asia/Tokyo")};
    test::NotingTeam acts;
    std::unique_ptr<TeamPage> page;

    enum class Start { Filled, Empty };
    explicit Bench(Start start = Start::Filled, int width = 1200)
    {
        theme.apply(ThemeMode::Light);
        store.open();
        page = std::make_unique<TeamPage>(TeamPage::Parts{model, directory, acts, capabilities, theme, format, clock});
        page->resize(width, 700);
        page->registerActions(*new ActionRegistry(page.get()));
        page->show();
        page->activateWindow();
        table().setFocus();
        if (start == Start::Empty) return;
        store.apply(test::mockupWeek());
        store.apply(test::teamAccount());
        [&] { QTRY_COMPARE(model.rowCount(), 14); }();
        [&] { QTRY_COMPARE(model.at(0).eventTypes, 1); }();
    }
    TeamTable& table() { return *page->findChild<TeamTable*>(); }
    QString cell(int row, int column) { return table().model()->index(row, column).data().toString(); }
    void select(int row) { table().setCurrentIndex(table().model()->index(row, 0)); }
    template <class Widget = QLabel>
    Widget* part(const char* name)
    {
        return page->findChild<Widget*>(QLatin1String(name));
    }
    void deny(const QByteArray& path, int status)
    {
        account.intercept = [path, status](const test::ReceivedRequest& request) -> std::optional<test::Canned> {
            if (!request.target.startsWith(path)) return std::nullopt;
            return test::Canned::http(status, "{}");
        };
        capabilities.ask();
        [&] { QTRY_VERIFY(!capabilities.isAsking()); }();
    }
};

} // namespace

class tst_TeamPage : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void init() { test::failOnUnexpectedWarnings(); }

    void membersStandAboveInvitationsEachUnderItsHeading()
    {
        Bench b;
        QCOMPARE(b.cell(0, TeamRows::Name), u"Members"_s);
        QCOMPARE(b.cell(1, TeamRows::Name), u"佐藤 愛子"_s);
        QCOMPARE(b.cell(13, TeamRows::Name), u"Invitations"_s);
        QCOMPARE(b.cell(14, TeamRows::Name), u"new.member@example.com"_s); // the oldest first
        QCOMPARE(b.cell(14, TeamRows::Email), u"invited 9 day(s) ago"_s);
        QCOMPARE(b.table().model()->rowCount(), 16);
    }

    void aNameThatLooksLikeMarkupIsPlainInItsTip()
    {
        Bench b;
        ChangeSet renamed;
        renamed.users = b.directory.users();
        for (User& user : *renamed.users) user.name = u"<b>" + user.id.text() + u"</b>";
        b.store.apply(std::move(renamed));
        QTRY_VERIFY(b.cell(1, TeamRows::Name).startsWith(u"<b>"));
        const QString tip = b.table().model()->index(1, TeamRows::Name).data(Qt::ToolTipRole).toString();
        QVERIFY2(tip.contains(u"&lt;b&gt;") && !tip.contains(u"<b>"), qPrintable(tip));
    }

    void aRoleNobodyKnowsIsShownAsReceived()
    {
        Bench b;
        QCOMPARE(b.cell(1, TeamRows::Role), u"Owner"_s);
        QCOMPARE(b.cell(3, TeamRows::Role), u"auditor"_s);
        b.select(3);
        auto* role = b.part<QComboBox>("teamRole");
        QCOMPARE(role->currentText(), u"auditor"_s);
        QCOMPARE(role->count(), 5); // itself beside the four known ones
    }

    void theTeamsNameStandsBesideTheTitle()
    {
        Bench b;
        QCOMPARE(b.part("teamName")->text(), u"よやく商会"_s);
    }

    void theInspectorCountsTheBookingsToCome()
    {
        Bench b;
        b.select(1); // 佐藤: after Wed 11:36 four, one of them cancelled
        QTRY_COMPARE(b.part("teamFuture")->text(), u"3 booking(s) to come"_s);
        QCOMPARE(b.part("teamTitle")->text(), u"佐藤 愛子"_s);
    }

    void theBookingsToComeAreCountedAgainWhenOneComesIn()
    {
        Bench b;
        b.select(1);
        QTRY_COMPARE(b.part("teamFuture")->text(), u"3 booking(s) to come"_s);
        const UserId sato = b.model.at(0).user.id;
        b.store.apply(test::mockupBooking(u"BKnew"_s, sato, {test::mockupTime(3, 10), test::mockupTime(3, 11)}));
        QTRY_COMPARE(b.part("teamFuture")->text(), u"4 booking(s) to come"_s);
    }

    void choosingARoleAsksTheActsAndShowsWhatIsSo()
    {
        Bench b;
        b.select(5);
        auto* role = b.part<QComboBox>("teamRole");
        role->setFocus();
        QTest::keyClick(role, Qt::Key_Down); // Member -> Restricted
        QTRY_COMPARE(b.acts.asked, QStringList(u"role host-4 restricted"_s));
        QCOMPARE(b.part<QComboBox>("teamRole")->currentData().toString(), u"member"_s);
    }

    void aColourIsChosenAndGivenBack()
    {
        Bench b;
        b.select(1);
        const UserId member = b.table().current()->user.id;
        b.theme.setHosts({member});
        QSignalSpy chosen(b.page.get(), &TeamPage::colorChosen);
        auto* fifth = b.part<QAbstractButton>("teamColor5");
        QVERIFY(fifth);
        QCOMPARE(fifth->accessibleName(), u"Colour: Teal"_s);
        fifth->setFocus();
        fifth->click();
        QTRY_COMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0][0].value<UserId>(), member);
        b.theme.setHostColors({{member, 5}}); // what the application does
        QVERIFY(b.part<QAbstractButton>("teamColor5")->isChecked());
        QTRY_VERIFY(b.part<QAbstractButton>("teamColor5")->hasFocus());
        b.part<QAbstractButton>("teamColorAutomatic")->click();
        QTRY_COMPARE(chosen.size(), 2);
    }

    void anOpenChangeIsMarkedInRowAndInspector()
    {
        Bench b;
        b.select(5);
        b.sink.submit(RoleEdit{UserId(u"host-4"_s), u"member"_s, u"admin"_s}, {});
        QCOMPARE(b.cell(5, TeamRows::Role), u"Administrator"_s);
        QCOMPARE(b.cell(5, TeamRows::State), u"Held"_s);
        QCOMPARE(b.part<QComboBox>("teamRole")->currentData().toString(), u"admin"_s);
    }

    void deleteRemovesAMemberOrWithdrawsAnInvitation()
    {
        Bench b;
        b.select(5);
        QTest::keyClick(&b.table(), Qt::Key_Delete);
        b.select(14);
        QTest::keyClick(&b.table(), Qt::Key_Delete);
        QCOMPARE(b.acts.asked, (QStringList{u"remove host-4"_s, u"withdraw inv-0"_s}));
    }

    void arrowsStepOverTheHeading()
    {
        Bench b;
        b.select(12);
        QTest::keyClick(&b.table(), Qt::Key_Down);
        QCOMPARE(b.table().currentIndex().row(), 14);
        QTest::keyClick(&b.table(), Qt::Key_Up);
        QCOMPARE(b.table().currentIndex().row(), 12);
    }

    void nOpensTheInvitation()
    {
        Bench b;
        QTest::keyClick(&b.table(), Qt::Key_N);
        QTest::mouseClick(b.page->topBarRight()->findChild<QPushButton*>(u"teamInvite"_s), Qt::LeftButton);
        QCOMPARE(b.acts.asked, (QStringList{u"invite"_s, u"invite"_s}));
    }

    void searchingKeepsTheChosenOneWhileItMatches()
    {
        Bench b;
        b.select(2);
        b.page->setSearchText(u"鈴木"_s);
        QCOMPARE(b.table().model()->rowCount(), 2);
        QCOMPARE(b.part("teamTitle")->text(), u"鈴木 健一"_s);
        b.page->setSearchText(u"nobody at all"_s);
        QVERIFY(b.part<EmptyState>("teamEmpty")->isVisible());
        QVERIFY(b.part<EmptyState>("teamEmpty")->text().startsWith(u"Nobody matches"_s));
    }

    void aRefusedKeySaysSoInPlaceOfTheTable()
    {
        Bench b(Bench::Start::Empty);
        QVERIFY(b.part<EmptyState>("teamEmpty")->text().startsWith(u"No members have arrived"_s));
        b.deny("/v1/organization_users", 403);
        QVERIFY(b.part<EmptyState>("teamEmpty")->text().contains(u"403"_s));
    }

    void whereInvitationsAreRefusedMembersStayAndInvitingIsOff()
    {
        Bench b;
        b.deny("/v1/organization_invitations", 403);
        QVERIFY(b.table().isVisible());
        QVERIFY(b.part("teamNotice")->text().contains(u"403"_s));
        QVERIFY(!b.part<QPushButton>("teamInvite")->isEnabled());
        QTest::keyClick(&b.table(), Qt::Key_N);
        QVERIFY(b.acts.asked.isEmpty());
    }
};

QTEST_MAIN(tst_TeamPage)
#include "tst_teampage.moc"
