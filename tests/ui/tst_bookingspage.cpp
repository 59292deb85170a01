// Past 500 lines: The page as one: a filter shows in chips, rows, counts, views and export, and each is looked at
// together.
#include "core/export/csvexport.h"
#include "core/models/bookingcounts.h"
#include "core/models/bookingtablemodel.h"
#include "core/models/directorymodel.h"
#include "core/store/store.h"
#include "ui/bookings/bookingcells.h"
#include "ui/bookings/bookingspage.h"
#include "ui/bookings/bookingtable.h"
#include "ui/bookings/questiontext.h"
#include "ui/bookings/savedviews.h"
#include "ui/commands/bookingactkeys.h"
#include "ui/commands/bookingacts.h"
#include "ui/format/timeformat.h"
#include "ui/shell/actionregistry.h"
#include "ui/theme/theme.h"
#include "ui/widgets/emptystate.h"

#include "support/fakeclock.h"
#include "support/strict.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <numeric>

using namespace yoyaku;
using namespace yoyaku::ui;
using namespace Qt::StringLiterals;

namespace {

const int kBuiltIn = int(SavedViews().all().size());

/// Takes every act and does nothing.
class NotingActs final : public BookingActs
{
  public:
    void move(const BookingId&, TimeSpan, std::optional<UserId>) override {}
    void reschedule(const BookingId& booking) override { asked << u"reschedule "_s + booking.text(); }
    void reassign(const BookingId& booking) override { asked << u"reassign "_s + booking.text(); }
    void cancel(const BookingId& booking) override { asked << u"cancel "_s + booking.text(); }
    void create(std::optional<TimeSpan>, std::optional<UserId>) override {}
    void setPriority(const EventTypeId&, const UserId&, int) override {}

    QStringList asked;
};

BookingUpsert booking(int n, EpochMs start, BookingStatus status, const QString& guest)
{
    Booking b;
    b.uid = BookingId(QStringLiteral("b%1").arg(n));
    b.name = QStringLiteral("Demo");
    b.status = status;
    b.statusText = QStringLiteral("x");
    b.span = {start, start + 30 * kMsPerMinute};
    b.createdAt = b.updatedAt = 1000 + n;
    BookingUpsert upsert{b, BookingUpsert::Completeness::Full, {}, {}};
    upsert.contacts = QVector<Contact>{{guest, {}, {}, {}, {}, {}, {}, {}, {}}};
    return upsert;
}

} // namespace

class tst_BookingsPage : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    test::FakeClock m_clock;
    Theme m_theme;
    TimeFormat m_format{QTimeZone("Asia/Tokyo")};
    NotingActs m_acts;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<DirectoryModel> m_directory;
    std::unique_ptr<BookingTableModel> m_model;
    std::unique_ptr<BookingsPage> m_page;
    ActionRegistry* m_actions = nullptr; ///< the page's
    int m_folders = 0;

    std::unique_ptr<BookingCounts> m_counts;
    std::unique_ptr<CsvExport> m_csv;

    void makePage()
    {
        m_page = std::make_unique<BookingsPage>(BookingsPage::Parts{*m_model, *m_directory, m_acts, m_theme, m_format,
                                                                    m_clock, m_counts.get(), m_csv.get()});
        m_acts.asked.clear();
        m_actions = new ActionRegistry(m_page.get());
        m_page->registerActions(*m_actions);
        // As the desk does: one booking, in the whole window.
        addBookingActKeys(*m_actions, m_acts, m_page.get(), [this] { return m_page->table().currentBooking(); }, {});
        m_page->sideBar()->resize(220, 500);
        m_page->resize(1100, 700);
    }
    [[nodiscard]] QListWidget* views() const
    {
        return m_page->sideBar()->findChild<QListWidget*>(QStringLiteral("savedViews"));
    }
    template <class Widget>
    [[nodiscard]] Widget* part(const char* name) const
    {
        return m_page->findChild<Widget*>(QLatin1String(name));
    }
    void choose(const QString& id)
    {
        auto* list = views();
        const QRect row = list->visualItemRect(list->item(SavedViews().indexOf(id)));
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, row.center());
    }

    [[nodiscard]] QPushButton* chip(FilterKind kind) const
    {
        return part<QPushButton>(qPrintable(u"chip%1"_s.arg(int(kind))));
    }
    void apply(ChangeSet set)
    {
        bool isDone = false;
        m_store->apply(std::move(set), this, [&] { isDone = true; });
        QTRY_VERIFY(isDone);
    }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return m_model->index(row, column).data(Qt::AccessibleTextRole).toString();
    }

  private Q_SLOTS:
    void initTestCase() { m_theme.apply(ThemeMode::Light); }
    void init()
    {
        test::failOnUnexpectedWarnings();
        m_store = std::make_unique<Store>(m_folder.filePath(QString::number(++m_folders)));
        m_directory = std::make_unique<DirectoryModel>(*m_store);
        m_model = std::make_unique<BookingTableModel>(*m_store);
        m_counts = std::make_unique<BookingCounts>(*m_store);
        m_csv = std::make_unique<CsvExport>(*m_store);
        makePage();
        QSignalSpy opened(m_store.get(), &Store::opened);
        m_store->open();
        QTRY_VERIFY(!opened.isEmpty());
        const EpochMs now = m_clock.now();
        ChangeSet set;
        set.bookings = {booking(1, now + kMsPerHour, BookingStatus::Open, u"青木 千夏"_s),
                        booking(2, now + 2 * kMsPerHour, BookingStatus::Request, u"森 楓"_s),
                        booking(3, now + 3 * kMsPerDay, BookingStatus::Open, u"Lena Hoffmann"_s),
                        booking(4, now - 3 * kMsPerDay, BookingStatus::Cancel, u"林 蒼"_s),
                        booking(5, now - 90 * kMsPerDay, BookingStatus::Open, u"Priya Nair"_s)};
        apply(set);
    }
    void cleanup()
    {
        m_page.reset();
        m_csv.reset();
        m_counts.reset();
        m_model.reset();
        m_directory.reset();
        m_store.reset();
    }

    void nothingIsReadWhileThePageIsOutOfSight()
    {
        QSignalSpy planned(m_model.get(), &BookingTableModel::planned);
        QVERIFY(!planned.wait(400)); // as long as a plan waits for a burst to end, three times over
        m_page->show();
        QTRY_COMPARE(m_model->total(), 3);
    }

    void eachViewIsAQuestionOfItsOwn_data()
    {
        QTest::addColumn<QString>("view");
        QTest::addColumn<int>("total");
        QTest::newRow("upcoming") << u"upcoming"_s << 3;
        QTest::newRow("needs approval") << u"requests"_s << 1;
        QTest::newRow("no host") << u"noHost"_s << 3;
        QTest::newRow("today") << u"today"_s << 2;
        QTest::newRow("cancelled lately") << u"cancelled"_s << 1;
        QTest::newRow("everything") << u"everything"_s << 5;
    }
    void eachViewIsAQuestionOfItsOwn()
    {
        QFETCH(QString, view);
        QFETCH(int, total);
        m_page->show();
        choose(u"everything"_s);
        QTRY_COMPARE(m_model->total(), 5);
        choose(view);
        QTRY_COMPARE(m_model->total(), total);
        // The number beside its name is the same, counted on its own.
        const int row = SavedViews().indexOf(view);
        QTRY_VERIFY(views()->item(row)->data(Qt::AccessibleTextRole).toString().contains(QString::number(total)));
    }

    void typingSearchesAlsoOneKanjiWithKanaAndOtherWidths_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("typed");
        QTest::newRow("latin, other case") << u"Priya Nair"_s << u"pRIYA"_s;
        QTest::newRow("two kanji") << u"橋本 環奈"_s << u"橋本"_s;
        QTest::newRow("kanji and kana") << u"高橋 みなみ"_s << u"橋 み"_s;
        QTest::newRow("one kanji, one kana") << u"森ひろ子"_s << u"森ひ"_s;
        QTest::newRow("half-width kana stored") << u"ﾀﾅｶ ｼﾞﾛｳ"_s << u"ジロ"_s;
        QTest::newRow("half-width kana typed") << u"タナカ"_s << u"ﾅｶ"_s;
        QTest::newRow("full-width letters") << u"Ｐａｕｌ Ｈ"_s << u"paul"_s;
        QTest::newRow("full-width digits typed") << u"Room 42"_s << u"４２"_s;
    }
    void typingSearchesAlsoOneKanjiWithKanaAndOtherWidths()
    {
        QFETCH(QString, name);
        QFETCH(QString, typed);
        ChangeSet set;
        set.bookings = {booking(77, m_clock.now() + kMsPerHour, BookingStatus::Open, name),
                        booking(78, m_clock.now() + kMsPerHour, BookingStatus::Open, u"somebody else"_s)};
        apply(set);
        m_page->show();
        QTRY_COMPARE(m_model->total(), 5);
        m_page->setSearchText(typed);
        QTRY_COMPARE(m_model->total(), 1);
        QTRY_VERIFY(m_model->booking(1));
        QCOMPARE(m_model->booking(1)->guestName, name);
    }

    void typingSearchesAndAChipTakesItsFilterAway()
    {
        m_page->show();
        QTRY_COMPARE(m_model->total(), 3);
        QTest::keyClicks(part<QLineEdit>("rowFilter"), u"lena"_s);
        QTRY_COMPARE(m_model->total(), 1);
        part<QLineEdit>("rowFilter")->clear();
        QTRY_COMPARE(m_model->total(), 3);
        QPushButton* from = chip(FilterKind::Starts);
        QVERIFY(from);
        QCOMPARE(from->text(), u"From today"_s);
        QTest::mouseClick(from, Qt::LeftButton, {}, QPoint(from->width() - 10, from->height() / 2));
        QTRY_COMPARE(m_model->total(), 5);
        QVERIFY(!m_page->question().asks(FilterKind::Starts));
    }

    void aChipOpensItsValuesAndDeleteTakesItAway()
    {
        m_page->show();
        choose(u"requests"_s);
        QTRY_COMPARE(m_model->total(), 1);
        QTest::mouseClick(chip(FilterKind::Status), Qt::LeftButton, {}, QPoint(10, 10));
        auto* choices = m_page->findChild<QListWidget*>(u"filterChoices"_s);
        QVERIFY(choices);
        QCOMPARE(choices->item(1)->checkState(), Qt::Checked);
        choices->item(0)->setCheckState(Qt::Checked); // Confirmed, too
        QTRY_COMPARE(m_model->total(), 3);
        QCOMPARE(chip(FilterKind::Status)->text(), u"Status: Request, Confirmed"_s);
        QVERIFY(views()->currentRow() < 0); // none of the views any more
        QTest::keyClick(chip(FilterKind::Status), Qt::Key_Delete);
        QVERIFY(!m_page->question().asks(FilterKind::Status));
        QTRY_COMPARE(m_model->total(), 3);
    }

    void aViewIsSavedNamedKeptDeletedAndBroughtBack()
    {
        m_page->show();
        choose(u"requests"_s);
        QSignalSpy kept(m_page.get(), &BookingsPage::savedViewsChanged);
        QTest::mouseClick(part<QPushButton>("saveView"), Qt::LeftButton);
        const int own = kBuiltIn;
        QTRY_COMPARE(views()->count(), kBuiltIn + 1);
        views()->item(own)->setText(u"<b>Mine</b>\u202E"_s);
        QTRY_COMPARE(views()->item(own)->text(), u"<b>Mine</b>\uFFFD"_s);
        const QVariantList list = kept.last().first().toList();
        // As a restart has it.
        makePage();
        m_page->setSavedViews(list);
        m_page->show();
        QCOMPARE(views()->count(), kBuiltIn + 1);
        m_page->sideBar()->show();
        views()->scrollToItem(views()->item(own));
        const QRect row = views()->visualItemRect(views()->item(own));
        QTest::mouseClick(views()->viewport(), Qt::LeftButton, {}, row.center());
        QTRY_COMPARE(m_model->total(), 1);
        QTRY_VERIFY(views()->item(own)->data(Qt::AccessibleTextRole).toString().contains(u'1'));
        QTest::keyClick(views(), Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(views()->item(own - 1)->text(), u"<b>Mine</b>\uFFFD"_s);
        QTest::keyClick(views(), Qt::Key_Delete);
        QCOMPARE(views()->count(), kBuiltIn);
        m_page->sideBar()->findChild<QPushButton*>(u"undoDeleteView"_s)->click();
        QCOMPARE(views()->count(), kBuiltIn + 1);
        QCOMPARE(views()->item(own - 1)->text(), u"<b>Mine</b>\uFFFD"_s);
        // A ready-made view stays.
        views()->setCurrentRow(0);
        QTest::keyClick(views(), Qt::Key_Delete);
        QCOMPARE(views()->count(), kBuiltIn + 1);
    }

    void whatIsNotUnderstoodOfKeptViewsIsLeftOut()
    {
        SavedViews views;
        views.restore({QVariantMap{{u"id"_s, u"x"_s}, {u"name"_s, QString()}}, QVariant(7), QVariantMap{},
                       QVariantMap{{u"id"_s, u"y"_s},
                                   {u"name"_s, u"Y"_s},
                                   {u"question"_s, QVariantMap{{u"statuses"_s, QVariantList{99, -1, 0}},
                                                               {u"starts"_s, QVariantMap{{u"kind"_s, 1234}}}}}},
                       QVariantMap{{u"id"_s, u"today"_s}, {u"name"_s, u"not today"_s}}});
        QCOMPARE(views.all().size(), kBuiltIn + 1);
        const SavedView& own = views.all()[views.indexOf(u"y"_s)];
        QCOMPARE(own.question.statuses, QVector<BookingStatus>{BookingStatus::Open});
        QVERIFY(!own.question.asks(FilterKind::Starts));
        QVERIFY(views.all()[views.indexOf(u"today"_s)].isReadyMade);
    }

    void everyQuestionSurvivesBeingKept()
    {
        BookingQuestion q;
        q.starts = {DayRange::Kind::Custom, QDate(2026, 11, 1), QDate(2026, 11, 30)};
        q.created.kind = DayRange::Kind::Last7;
        q.statuses = {BookingStatus::Open, BookingStatus::Cancel};
        q.hosts = {UserId(u"h1"_s)};
        q.eventTypes = {EventTypeId(u"e1"_s)};
        q.zones = {u"Europe/Berlin"_s};
        q.campaign = u"a / b"_s;
        q.answers = u"橋"_s;
        q.marks = {BookingFilter::Mark::Gone};
        q.weekHour = BookingFilter::WeekHour{3, 10, "Asia/Tokyo"};
        QCOMPARE(q.kinds().size(), kFilterKinds);
        QCOMPARE(BookingQuestion::fromMap(q.toMap()), q);
        for (int kind = 0; kind < kFilterKinds; ++kind) q.clear(FilterKind(kind));
        QCOMPARE(q, BookingQuestion());
    }

    void anHourOfTheWeekIsNamedInItsOwnZone()
    {
        const TimeFormat tokyo{QTimeZone("Asia/Tokyo")}, berlin{QTimeZone("Europe/Berlin")};
        const BookingFilter::WeekHour when{3, 9, "Asia/Tokyo"};
        QCOMPARE(weekHourText(when, tokyo), u"Wed 09:00"_s);
        QCOMPARE(weekHourText(when, berlin), u"Wed 09:00, Tokyo time"_s);
        BookingFilter filter;
        filter.weekHour = when;
        QCOMPARE(BookingQuestion::of(filter, berlin).filter(berlin, QDate(2026, 11, 11)).weekHour, when);
        QVariantMap kept = BookingQuestion::of(filter, tokyo).toMap();
        for (const auto& [key, value] : {std::pair{u"day"_s, QVariant(8)}, std::pair{u"hour"_s, QVariant(24)},
                                         std::pair{u"zone"_s, QVariant(u"Nowhere/Town"_s)}}) {
            QVariantMap wrong = kept.value(u"weekHour"_s).toMap();
            wrong.insert(key, value);
            QVariantMap map = kept;
            map.insert(u"weekHour"_s, wrong);
            QVERIFY2(!BookingQuestion::fromMap(map).weekHour, qPrintable(key));
        }
    }

    void aWeekAcrossTheChangeOfClocksIsWholeDays()
    {
        const TimeFormat berlin{QTimeZone("Europe/Berlin")};
        BookingQuestion q;
        q.starts.kind = DayRange::Kind::ThisWeek;
        const BookingFilter filter = q.filter(berlin, QDate(2026, 10, 25)); // the Sunday that has 25 hours
        QCOMPARE(*filter.startsFrom, berlin.startOf(QDate(2026, 10, 19)));
        QCOMPARE(*filter.startsBefore - *filter.startsFrom, 7 * kMsPerDay + kMsPerHour);
        q.starts = {DayRange::Kind::Custom, QDate(2026, 10, 25), QDate(2026, 10, 25)};
        const BookingFilter day = q.filter(berlin, QDate(2026, 1, 1));
        QCOMPARE(*day.startsBefore - *day.startsFrom, kMsPerDay + kMsPerHour);
    }

    void groupingColumnsSortAndRowHeightAreKeptOverARestart()
    {
        m_page->show();
        choose(u"everything"_s);
        m_page->sideBar()->findChild<QRadioButton*>(u"group%1"_s.arg(int(BookingGrouping::Nothing)))->click();
        m_page->sideBar()->findChild<QPushButton*>(u"densityComfort"_s)->click();
        auto* head = m_page->table().horizontalHeader();
        m_page->table().openColumnMenu({});
        auto* menu = m_page->findChild<QMenu*>(u"columnMenu"_s);
        QVERIFY(menu);
        for (QAction* action : menu->actions())
            if (action->text() == u"Created"_s) action->trigger();
        menu->close();
        QVERIFY(!m_page->table().isColumnHidden(BookingTableModel::Created));
        QVERIFY(m_page->table().isColumnHidden(BookingTableModel::Uid));
        head->moveSection(head->visualIndex(BookingTableModel::Host), head->visualIndex(BookingTableModel::Guest));
        head->resizeSection(BookingTableModel::Type, 150);
        Q_EMIT head->sectionClicked(BookingTableModel::Created);
        Q_EMIT head->sectionClicked(BookingTableModel::Created);
        QTRY_COMPARE(m_model->total(), 5);
        QTRY_VERIFY(m_model->booking(0));
        QCOMPARE(m_model->booking(0)->uid.text(), u"b5"_s); // made last
        const QVariantMap state = m_page->saveState();
        makePage();
        m_page->restoreState(state);
        m_page->show();
        QCOMPARE(m_page->saveState(), state);
        QTRY_COMPARE(m_model->total(), 5);
        QCOMPARE(m_model->rowCount(), 5); // no headings
        QCOMPARE(m_model->query().sort, BookingSort::Created);
        QCOMPARE(m_model->query().order, Qt::DescendingOrder);
        head = m_page->table().horizontalHeader();
        QCOMPARE(head->logicalIndex(2), int(BookingTableModel::Host));
        QCOMPARE(m_page->table().columnWidth(BookingTableModel::Type), 150);
    }

    void headingsAreLowerThanRowsInEitherHeight()
    {
        m_page->show();
        choose(u"everything"_s);
        QTRY_COMPARE(m_model->total(), 5);
        QTRY_VERIFY(m_model->isHeading(0));
        BookingTable& table = m_page->table();
        QCOMPARE(m_model->headings().size(), m_model->rowCount() - 5);
        for (int row = 0; row < m_model->rowCount(); ++row)
            QCOMPARE(table.rowHeight(row), m_model->isHeading(row) ? 28 : 32);
        m_page->sideBar()->findChild<QPushButton*>(u"densityComfort"_s)->click();
        for (int row = 0; row < m_model->rowCount(); ++row)
            QCOMPARE(table.rowHeight(row), m_model->isHeading(row) ? 28 : 40);
        m_page->sideBar()->findChild<QRadioButton*>(u"group%1"_s.arg(int(BookingGrouping::Nothing)))->click();
        QTRY_COMPARE(m_model->rowCount(), 5);
        for (int row = 0; row < 5; ++row) QCOMPARE(table.rowHeight(row), 40);
    }

    void columnsLeaveInTheirOrderWhenItGetsNarrow()
    {
        m_page->show();
        BookingColumns columns;
        const auto shows = [&](int room, int column) { return columns.fit(room).widths[column] > 0; };
        for (int room = 300; room < 1400; room += 10) {
            const auto fit = columns.fit(room);
            const int used = std::accumulate(fit.widths.begin(), fit.widths.end(), 0);
            QVERIFY2(used == room || room < 560, qPrintable(u"%1 of %2"_s.arg(used).arg(room)));
            QVERIFY(!shows(room, BookingTableModel::Campaign) || shows(room, BookingTableModel::GuestClock));
            QVERIFY(!shows(room, BookingTableModel::GuestClock) || shows(room, BookingTableModel::Type));
            QVERIFY(!fit.isIconStatus || !shows(room, BookingTableModel::Type));
        }
        QVERIFY(shows(1100, BookingTableModel::Campaign));
        columns.setChosen(BookingTableModel::Uid, true);
        QVERIFY(shows(1100, BookingTableModel::Uid));
        QVERIFY(!shows(940, BookingTableModel::Uid)); // what was added goes first
        QVERIFY(shows(940, BookingTableModel::Campaign));
        QVERIFY(shows(828, BookingTableModel::Campaign)); // what a window of 1440 leaves
        columns.setChosen(BookingTableModel::Guest, false);
        QVERIFY(columns.isChosen(BookingTableModel::Guest));
    }

    void allThatMatchIsAQuestionAndNotAList()
    {
        ChangeSet set;
        for (int n = 100; n < 1100; ++n)
            set.bookings.append(booking(n, m_clock.now() + n * kMsPerHour, BookingStatus::Open, u"G"_s));
        apply(set);
        m_page->show();
        QTRY_COMPARE(m_model->total(), 1003);
        QVector<BookingId> asked;
        connect(m_page.get(), &BookingsPage::bulkRequested, this, [&](BulkKind kind, const QVector<BookingId>& ids) {
            QCOMPARE(kind, BulkKind::Cancel);
            asked = ids;
        });
        m_page->table().setFocus();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        QTest::keyClick(&m_page->table(), Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(m_model->tickedCount(), 1003);
        QVERIFY(m_model->ticked().contains(BookingId(u"b1099"_s))); // whose page was never read
        QTRY_VERIFY(part<QLabel>("selectedFacts")->text().contains(u"all in the future"_s));
        QTest::mouseClick(part<QPushButton>("bulkCancel"), Qt::LeftButton);
        QVERIFY(part<QLabel>("selectedFacts")->text().contains(u"500"_s)); // said, and nothing asked
        QVERIFY(asked.isEmpty());
        m_page->table().setFocus();
        QTest::keyClick(&m_page->table(), Qt::Key_Escape);
        QCOMPARE(m_model->tickedCount(), 0);
        m_page->setSearchText(u"lena"_s);
        QTRY_COMPARE(m_model->total(), 1);
        QTest::keyClick(&m_page->table(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(&m_page->table(), Qt::Key_Delete); // of what is ticked, not of the current one
        QTRY_COMPARE(asked, QVector<BookingId>{BookingId(u"b3"_s)});
        QVERIFY(m_acts.asked.isEmpty());
        m_page->setSearchText({});
        QTRY_COMPARE(m_model->total(), 1003);
        QCOMPARE(m_model->tickedCount(), 0); // "all" of another question
    }

    void spaceTicksAndShiftExtends()
    {
        m_page->show();
        choose(u"everything"_s);
        m_page->sideBar()->findChild<QRadioButton*>(u"group%1"_s.arg(int(BookingGrouping::Nothing)))->click();
        QTRY_COMPARE(m_model->rowCount(), 5);
        QTRY_VERIFY(m_model->booking(4));
        BookingTable& table = m_page->table();
        table.setFocus();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        table.setCurrentIndex(m_model->index(0, 1));
        QTest::keyClick(&table, Qt::Key_R); // nothing is ticked: the current one
        QCOMPARE(m_acts.asked.size(), 1);
        QTest::keyClick(&table, Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(&table, Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(m_model->tickedCount(), 3);
        QTest::keyClick(&table, Qt::Key_Space);
        QCOMPARE(m_model->tickedCount(), 2);
        QVERIFY(part<QLabel>("selectedCount")->isVisible());
        QTRY_VERIFY(part<QLabel>("selectedFacts")->text().contains(u"cancelled"_s));
        QVERIFY(!part<QPushButton>("bulkCancel")->isVisible()); // nobody would do it
        QTest::mouseClick(part<QPushButton>("clearTicks"), Qt::LeftButton);
        QVERIFY(!part<QLabel>("selectedCount")->isVisible());
    }

    void anEmptyTableSaysWhichFilterStandsInTheWay()
    {
        m_page->show();
        BookingQuestion q;
        q.starts.kind = DayRange::Kind::Today;
        q.statuses = {BookingStatus::Cancel};
        m_page->ask(q);
        auto* state = part<EmptyState>("bookingsEmpty");
        QTRY_VERIFY(state->isVisible());
        QTRY_VERIFY2(state->text().contains(u"Without “Today” there are 1 booking"_s) ||
                         state->text().contains(u"Without “Today” there is 1 booking"_s),
                     qPrintable(state->text()));
        QVERIFY(state->text().startsWith(u"Nothing matches these 2 filters"_s));
        QTest::mouseClick(part<QPushButton>("statePrimary"), Qt::LeftButton);
        QTRY_COMPARE(m_model->total(), 1);
        QVERIFY(!state->isVisible());
        m_page->setSearchText(u"橋本<b>"_s);
        QTRY_VERIFY(state->isVisible());
        QVERIFY(state->text().startsWith(u"No booking for “橋本<b>”"_s));
        QTest::mouseClick(part<QPushButton>("stateSecond"), Qt::LeftButton);
        QTRY_COMPARE(m_model->total(), 1);
    }

    void aSearchThatFindsNothingAsksJicooForWhatIsNew()
    {
        m_page->show();
        m_page->setSearchText(u"橋本"_s);
        auto* state = part<EmptyState>("bookingsEmpty");
        QTRY_VERIFY(state->isVisible());
        QSignalSpy asked(m_page.get(), &BookingsPage::syncWanted);
        QCOMPARE(part<QPushButton>("statePrimary")->text(), u"Ask Jicoo too"_s);
        QTest::mouseClick(part<QPushButton>("statePrimary"), Qt::LeftButton);
        QCOMPARE(asked.size(), 1);
        QVERIFY(state->text().contains(u"Jicoo is asked for what is new"_s));
        QVERIFY(!part<QPushButton>("statePrimary")->isVisible());
        ConnectionState synced;
        synced.kind = ConnectionState::Kind::Polling;
        synced.lastSyncAt = m_clock.now() + 1000;
        m_page->setConnectionState(synced);
        QTRY_VERIFY(state->text().contains(u"nothing new fits"_s));
        QVERIFY(part<QPushButton>("statePrimary")->isVisible());
        m_page->setSearchText(u"橋"_s); // another question
        QTRY_VERIFY(!state->text().contains(u"nothing new fits"_s));
    }

    void theFirstRunShowsWhereRowsWillStand()
    {
        m_page.reset();
        m_model.reset();
        Store empty(m_folder.filePath(u"empty"_s));
        BookingTableModel model(empty);
        BookingsPage page({model, *m_directory, m_acts, m_theme, m_format, m_clock});
        empty.open();
        page.show();
        QTRY_VERIFY(page.findChild<EmptyState*>(u"bookingsEmpty"_s)->isVisible());
        ConnectionState state;
        state.kind = ConnectionState::Kind::CatchingUp;
        state.reason = ConnectionState::Reason::FirstSync;
        state.done = 11240;
        state.total = 18426;
        page.setConnectionState(state);
        auto* rows = page.findChild<QWidget*>(u"firstRun"_s);
        QVERIFY(rows->isVisible());
        QCOMPARE(rows->accessibleName(), u"Newest first, 11,240 of 18,426"_s);
    }

    void strangersNamesAreShownAsTheyAreAndHarmless()
    {
        const QString bidi = u"evil\u202Etxt.exe"_s, html = u"<img src=x onerror=alert(1)>"_s;
        ChangeSet set;
        set.bookings = {booking(50, m_clock.now() + kMsPerHour, BookingStatus::Open, html),
                        booking(51, m_clock.now() + kMsPerHour, BookingStatus::Open, bidi),
                        booking(52, m_clock.now() + kMsPerHour, BookingStatus::Open, u"two\nlines\t🦊"_s),
                        booking(53, m_clock.now() + kMsPerHour, BookingStatus::Open, QString(300, u'あ'))};
        set.bookings[0].booking.span.end = set.bookings[0].booking.span.start - kMsPerHour; // ends before it starts
        set.bookings[1].booking.timeZone = u"Mars/Olympus"_s;
        apply(set);
        m_page->show();
        m_page->sideBar()->findChild<QRadioButton*>(u"group%1"_s.arg(int(BookingGrouping::Nothing)))->click();
        BookingQuestion q;
        q.created.kind = DayRange::Kind::Any;
        m_page->ask(q);
        QTRY_COMPARE(m_model->total(), 9);
        QTRY_VERIFY(m_model->booking(8));
        QStringList guests;
        for (int row = 0; row < 9; ++row) {
            const QString guest = cell(row, BookingTableModel::Guest);
            QVERIFY(!guest.contains(u'\n') && !guest.contains(u'\u202E'));
            guests.append(guest);
        }
        QVERIFY(guests.contains(html)); // plain text, no markup
        QVERIFY(guests.contains(u"two lines 🦊"_s));
        QVERIFY(!m_page->grab().isNull());
    }

    void readersOfTheScreenHearEachCell()
    {
        m_page->show();
        QTRY_COMPARE(m_model->total(), 3);
        QTRY_VERIFY(m_model->booking(1));
        QVERIFY(cell(0, 0).startsWith(u"Today"_s)); // the heading of the group
        QCOMPARE(cell(1, BookingTableModel::Guest), u"青木 千夏"_s);
        QCOMPARE(cell(1, BookingTableModel::Status), u"Confirmed"_s);
        QCOMPARE(cell(1, BookingTableModel::Host), u"No host yet"_s);
        QVERIFY(cell(1, BookingTableModel::Time).contains(u" – "_s));
    }

    void keysExportSaveAndClear()
    {
        QWidget window;
        ActionRegistry actions(&window);
        m_page->registerActions(actions);
        m_page->show();
        QTRY_COMPARE(m_model->total(), 3);
        actions.action(u"bookings.clearFilters"_s)->trigger();
        QTRY_COMPARE(m_model->total(), 5);
        QCOMPARE(views()->currentRow(), SavedViews().indexOf(u"everything"_s));
        actions.action(u"bookings.saveView"_s)->trigger();
        QCOMPARE(views()->count(), kBuiltIn + 1);
        actions.action(u"bookings.export"_s)->trigger();
        auto* dialog = m_page->findChild<QDialog*>(u"exportDialog"_s);
        QVERIFY(dialog && dialog->isVisible());
        dialog->reject();
    }

    void theTableGoesIntoAFileAsItIsShown()
    {
        m_page->show();
        choose(u"today"_s);
        QTRY_COMPARE(m_model->total(), 2);
        const QString path = m_folder.filePath(u"today.csv"_s);
        QSignalSpy ended(m_csv.get(), &BookingExporter::ended);
        m_page->exportTo(path, {ExportChoice::Columns::Shown, FileClock::Own, false});
        QTRY_COMPARE(ended.size(), 1);
        QTRY_VERIFY(part<QLabel>("exportText")->text().contains(u"today.csv"_s));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QStringList lines = QString::fromUtf8(file.readAll()).split(u"\r\n"_s, Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines[0], u"Start,End,Guest,Event type,Host,Status,Guest clock,Campaign"_s);
        QVERIFY2(lines[1].startsWith(u"2026-11-11T12:36:00+09:00,2026-11-11T13:06:00+09:00,青木 千夏,"_s),
                 qPrintable(lines[1]));
        m_page->exportTo(path, {ExportChoice::Columns::All, FileClock::Utc, true});
        QTRY_COMPARE(ended.size(), 2);
        QFile all(path);
        QVERIFY(all.open(QIODevice::ReadOnly));
        const QByteArray content = all.readAll();
        QVERIFY(content.startsWith("\xEF\xBB\xBF"));
        QVERIFY(content.contains("2026-11-11T03:36:00Z") || content.contains("2026-11-11T03:36:00+00:00"));
        QVERIFY(content.contains("Booking id"));
    }
};

QTEST_MAIN(tst_BookingsPage)
#include "tst_bookingspage.moc"
