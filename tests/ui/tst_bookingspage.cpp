#include "core/models/bookingtablemodel.h"
#include "core/models/directorymodel.h"
#include "core/store/store.h"
#include "ui/bookings/bookingspage.h"
#include "ui/bookings/bookingtable.h"
#include "ui/commands/bookingacts.h"
#include "ui/format/timeformat.h"
#include "ui/theme/theme.h"

#include "support/fakeclock.h"
#include "support/strict.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace yoyaku;
using namespace yoyaku::ui;

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
    NoActs m_acts;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<DirectoryModel> m_directory;
    std::unique_ptr<BookingTableModel> m_model;
    std::unique_ptr<BookingsPage> m_page;
    int m_folders = 0;

    void choose(BookingView view)
    {
        auto* list = m_page->sideBar()->findChild<QListWidget*>(QStringLiteral("savedViews"));
        const QRect row = list->visualItemRect(list->item(int(view)));
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, row.center());
    }

  private Q_SLOTS:
    void initTestCase() { m_theme.apply(ThemeMode::Light); }
    void init()
    {
        test::failOnUnexpectedWarnings();
        m_store = std::make_unique<Store>(m_folder.filePath(QString::number(++m_folders)));
        m_directory = std::make_unique<DirectoryModel>(*m_store);
        m_model = std::make_unique<BookingTableModel>(*m_store);
        m_page = std::make_unique<BookingsPage>(
            BookingsPage::Parts{*m_model, *m_directory, m_acts, m_theme, m_format, m_clock});
        m_page->sideBar()->resize(220, 500);
        m_page->resize(1100, 700);
        QSignalSpy opened(m_store.get(), &Store::opened);
        m_store->open();
        QTRY_VERIFY(!opened.isEmpty());
        const EpochMs now = m_clock.now();
        ChangeSet set;
        set.bookings = {booking(1, now + kMsPerHour, BookingStatus::Open, QStringLiteral("青木 千夏")),
                        booking(2, now + 2 * kMsPerHour, BookingStatus::Request, QStringLiteral("森 楓")),
                        booking(3, now + 3 * kMsPerDay, BookingStatus::Open, QStringLiteral("Lena Hoffmann")),
                        booking(4, now - 3 * kMsPerDay, BookingStatus::Cancel, QStringLiteral("林 蒼")),
                        booking(5, now - 90 * kMsPerDay, BookingStatus::Open, QStringLiteral("Priya Nair"))};
        bool isDone = false;
        m_store->apply(set, this, [&] { isDone = true; });
        QTRY_VERIFY(isDone);
    }
    void cleanup()
    {
        m_page.reset();
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
        QTest::addColumn<int>("view");
        QTest::addColumn<int>("total");
        QTest::newRow("upcoming") << int(BookingView::Upcoming) << 3;
        QTest::newRow("needs approval") << int(BookingView::Requests) << 1;
        QTest::newRow("today") << int(BookingView::Today) << 2;
        QTest::newRow("cancelled lately") << int(BookingView::CancelledLately) << 1;
        QTest::newRow("everything") << int(BookingView::Everything) << 5;
    }
    void eachViewIsAQuestionOfItsOwn()
    {
        QFETCH(int, view);
        QFETCH(int, total);
        m_page->show();
        choose(BookingView::Everything);
        QTRY_COMPARE(m_model->total(), 5);
        choose(BookingView(view));
        QTRY_COMPARE(m_model->total(), total);
    }

    void typingSearchesAndAChipTakesItsFilterAway()
    {
        m_page->show();
        QTRY_COMPARE(m_model->total(), 3);
        QTest::keyClicks(m_page->findChild<QLineEdit*>(QStringLiteral("rowFilter")), QStringLiteral("lena"));
        QTRY_COMPARE(m_model->total(), 1);
        m_page->findChild<QLineEdit*>(QStringLiteral("rowFilter"))->clear();
        QTRY_COMPARE(m_model->total(), 3);
        QPushButton* chip = nullptr;
        for (auto* button : m_page->findChildren<QPushButton*>())
            if (button->isVisible() && button->text().startsWith(QStringLiteral("From"))) chip = button;
        QVERIFY(chip);
        QTest::mouseClick(chip, Qt::LeftButton);
        QTRY_COMPARE(m_model->total(), 5);
    }

    void groupingViewAndRowHeightAreKeptOverARestart()
    {
        m_page->show();
        choose(BookingView::Everything);
        m_page->sideBar()
            ->findChild<QRadioButton*>(QStringLiteral("group%1").arg(int(BookingGrouping::Nothing)))
            ->click();
        const QVariantMap state = m_page->saveState();
        m_page = std::make_unique<BookingsPage>(
            BookingsPage::Parts{*m_model, *m_directory, m_acts, m_theme, m_format, m_clock});
        m_page->restoreState(state);
        m_page->show();
        QCOMPARE(m_page->saveState(), state);
        QTRY_COMPARE(m_model->total(), 5);
        QCOMPARE(m_model->rowCount(), 5); // no headings
    }
};

QTEST_MAIN(tst_BookingsPage)
#include "tst_bookingspage.moc"
