#include "core/models/directorymodel.h"
#include "core/store/store.h"
#include "ui/commands/bookingacts.h"
#include "ui/format/timeformat.h"
#include "ui/hosts/hostlistview.h"
#include "ui/hosts/hostspage.h"
#include "ui/shell/actionregistry.h"
#include "ui/theme/theme.h"

#include "support/fakeclock.h"
#include "support/keptedits.h"
#include "support/mockupweek.h"
#include "support/notingteam.h"
#include "support/strict.h"
#include "support/teamaccount.h"

#include <QPushButton>
#include <QTemporaryDir>

using namespace yoyaku;
using namespace yoyaku::ui;
using namespace Qt::StringLiterals;

namespace {

/// Takes every act and does nothing.
class NoActs final : public BookingActs
{
  public:
    void move(const BookingId&, TimeSpan, std::optional<UserId>) override {}
    void reschedule(const BookingId&) override {}
    void reassign(const BookingId&) override {}
    void cancel(const BookingId&) override {}
    void create(std::optional<TimeSpan>, std::optional<UserId>) override {}
    void setPriority(const EventTypeId&, const UserId&, int) override {}
};

/// A real store with the mockup's account behind a real page, shown.
struct Bench
{
    QTemporaryDir folder;
    Store store{folder.filePath(u"account"_s)};
    DirectoryModel directory{store};
    test::KeptEdits sink;
    test::FakeClock clock;
    HostListModel model{store, directory, sink, clock};
    Theme theme;
    TimeFormat format{QTimeZone("Asia/Tokyo")};
    NoActs acts;
    test::NotingTeam team;
    HostsPage page;

    explicit Bench(bool hasTeam) : page({model, directory, acts, theme, format, hasTeam ? &team : nullptr})
    {
        theme.apply(ThemeMode::Light);
        page.resize(1000, 700);
        page.registerActions(*new ActionRegistry(&page));
        page.show();
        page.activateWindow();
        store.open();
        store.apply(test::mockupWeek());
        store.apply(test::teamAccount());
        [&] { QTRY_COMPARE(model.hostCount(), 6); }();
        page.activate();
    }
};

} // namespace

class tst_HostsPage : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void init() { test::failOnUnexpectedWarnings(); }

    void aHostIsAddedFromTheTopBarAndRemovedByDelete()
    {
        Bench b(true);
        auto* add = b.page.topBarRight()->findChild<QPushButton*>(u"hostsAdd"_s);
        QVERIFY(add->isEnabled());
        add->click();
        auto* view = b.page.findChild<HostListView*>();
        view->setCurrentIndex(b.model.index(b.model.rowOf(UserId(u"host-2"_s))));
        QTest::keyClick(view, Qt::Key_Delete);
        QCOMPARE(b.team.asked, (QStringList{u"addHost type-0"_s, u"removeHost type-0 host-2"_s}));
    }

    void withoutTeamActsNeitherIsOffered()
    {
        Bench b(false);
        QVERIFY(!b.page.topBarRight());
        auto* view = b.page.findChild<HostListView*>();
        view->setCurrentIndex(b.model.index(1));
        QTest::keyClick(view, Qt::Key_Delete);
        QVERIFY(b.team.asked.isEmpty());
    }
};

QTEST_MAIN(tst_HostsPage)
#include "tst_hostspage.moc"
