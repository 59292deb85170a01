// The insights page over a real store, and paper: what a PDF holds is asked of poppler's own tools.
#include "core/demo/demoguests.h"
#include "core/models/directorymodel.h"
#include "core/models/insightmodel.h"
#include "ui/format/bookingtext.h"
#include "ui/format/timeformat.h"
#include "ui/insights/insightspage.h"
#include "ui/print/bookingssheet.h"
#include "ui/print/printdialog.h"
#include "ui/shell/actionregistry.h"

#include "support/fakeclock.h"
#include "support/mockupweek.h"
#include "support/storebench.h"

#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QProcess>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTableWidget>

using namespace yoyaku;
using namespace yoyaku::ui;
using namespace Qt::StringLiterals;

namespace {

ChangeSet demoBookings(const Clock& clock)
{
    DemoOptions options;
    options.bookings = 1500;
    const demo::World world(options, clock);
    ChangeSet set;
    for (int i = 0; i < world.size(); ++i) {
        BookingUpsert upsert;
        upsert.booking = world.full(quint32(i));
        if (i % 2) upsert.tracking = Tracking{u"brand"_s, u"google"_s, {}, {}, {}};
        set.bookings.append(upsert);
    }
    return set;
}

struct Bench
{
    test::FakeClock clock;
    test::StoreBench bench;
    DirectoryModel directory{bench.store};
    InsightModel model{bench.store};
    Theme theme;
    TimeFormat format{QTimeZone("Asia/Tokyo")};
    InsightsPage page{{model, directory, theme, format, clock}};

    Bench()
    {
        theme.apply(ThemeMode::Light);
        bench.apply(demoBookings(clock));
        page.resize(1300, 820);
        page.show();
        [&] { QTRY_VERIFY(model.isCurrent() && model.sums().all.total > 100); }();
    }
    Chart& chart(const char* name) { return *page.findChild<Chart*>(QLatin1String(name)); }
};

QByteArray toolOutput(const QString& tool, const QStringList& arguments)
{
    QProcess process;
    process.start(tool, arguments);
    return process.waitForFinished(test::kPatienceMs) ? process.readAllStandardOutput() : QByteArray();
}

} // namespace

class tst_InsightsPage : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void init() { test::failOnUnexpectedWarnings(); }

    void eachChartBeginsWithASentenceAndHasItsTable()
    {
        Bench b;
        for (const char* name : {"insights.heat", "insights.hosts", "insights.lead", "insights.campaigns"}) {
            const Chart& chart = b.chart(name);
            QVERIFY2(!chart.sentence().isEmpty(), name);
            QCOMPARE(chart.accessibleDescription(), chart.sentence());
            const Chart::Twin twin = chart.twin();
            QVERIFY(!twin.rows.isEmpty());
            for (const QStringList& row : twin.rows) QCOMPARE(row.size(), twin.heads.size());
        }
        int sum = 0;
        for (const QStringList& row : b.chart("insights.heat").twin().rows)
            for (qsizetype i = 1; i < row.size(); ++i) sum += row[i].toInt();
        QCOMPARE(sum, b.model.sums().all.total);
    }

    void anOwnPeriodIsWholeDaysAndNeverEmpty()
    {
        Bench b;
        auto* ranges = b.page.topBarLeft()->findChild<QComboBox*>(u"insights.range"_s);
        auto* from = b.page.findChild<QDateTimeEdit*>(u"insights.from"_s);
        auto* to = b.page.findChild<QDateTimeEdit*>(u"insights.to"_s);
        QVERIFY(ranges && from && to && !from->isVisible());
        ranges->setCurrentIndex(ranges->count() - 1);
        Q_EMIT ranges->activated(ranges->count() - 1);
        QVERIFY(from->isVisible());
        from->setDate(QDate(2026, 10, 5));
        to->setDate(QDate(2026, 10, 11));
        QCOMPARE(b.model.question().period,
                 (TimeSpan{b.format.startOf(QDate(2026, 10, 5)), b.format.startOf(QDate(2026, 10, 12))}));
        to->setDate(QDate(2026, 10, 1)); // the other end follows
        QCOMPARE(from->date(), QDate(2026, 10, 1));
        QCOMPARE(b.model.question().period,
                 (TimeSpan{b.format.startOf(QDate(2026, 10, 1)), b.format.startOf(QDate(2026, 10, 2))}));
        const QVariantMap kept = b.page.saveState();
        Bench other;
        other.page.restoreState(kept);
        QCOMPARE(other.model.question().period, b.model.question().period);
        // Another year is told, this one goes without saying.
        QCOMPARE(from->text(), u"Thu 1 Oct"_s);
        from->setDate(QDate(2025, 12, 31));
        QCOMPARE(from->text(), u"Wed 31 Dec 2025"_s);
        b.format.setLanguage(TimeFormat::Language::Japanese);
        QEvent changed(QEvent::LanguageChange);
        QCoreApplication::sendEvent(from, &changed);
        QCOMPARE(from->text(), u"2025年12月31日（水）"_s);
        from->setDate(QDate(2026, 10, 1));
        QCOMPARE(from->text(), u"10/1（木）"_s);
    }

    void aPartIsReachedByKeysAndAsksForItsBookings()
    {
        Bench b;
        QSignalSpy wanted(&b.page, &InsightsPage::bookingsWanted);
        Chart& hosts = b.chart("insights.hosts");
        hosts.setFocus();
        QTest::keyClick(&hosts, Qt::Key_Home);
        QTest::keyClick(&hosts, Qt::Key_Down);
        QCOMPARE(hosts.current(), 1);
        QTest::keyClick(&hosts, Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
        const auto filter = wanted.first().first().value<BookingFilter>();
        QCOMPARE(filter.hosts, QVector<UserId>{UserId(b.model.sums().hosts[1].key)});
        QCOMPARE(filter.startsFrom, std::optional(b.model.question().period.start));
        Chart& campaigns = b.chart("insights.campaigns");
        campaigns.choose(0);
        const QString campaign = wanted.last().first().value<BookingFilter>().campaign;
        QVERIFY(campaign.isEmpty() || campaign == u"google / brand"_s);
    }

    void eachHourOfTheWeekOpensExactlyItsBookings()
    {
        Bench b;
        Chart& heat = b.chart("insights.heat");
        QTRY_VERIFY(!heat.parts().isEmpty());
        QVector<BookingFilter> asked;
        for (const Chart::Part& part : heat.parts())
            if (part.filter) asked.append(*part.filter);
        QVERIFY(asked.size() > 7);
        const auto counts = b.bench.read<QVector<qint64>>([asked](ReadSession& session) {
            QVector<qint64> all;
            for (const BookingFilter& filter : asked) all.append(session.countOf(filter));
            return all;
        });
        qint64 sum = 0;
        for (qsizetype i = 0; i < asked.size(); ++i) {
            QVERIFY(asked[i].weekHour);
            const int hour = (asked[i].weekHour->day - 1) * 24 + asked[i].weekHour->hour;
            QCOMPARE(counts[i], qint64(b.model.sums().hours[size_t(hour)].total));
            sum += counts[i];
        }
        QCOMPARE(sum, qint64(b.model.sums().all.total)); // the shown hours hold all of them
    }

    void thoseWhoListenHearEachPart()
    {
        Bench b;
        Chart& heat = b.chart("insights.heat");
        QAccessibleInterface* access = QAccessible::queryAccessibleInterface(&heat);
        QVERIFY(access);
        QCOMPARE(access->childCount(), heat.parts().size());
        QVERIFY(access->childCount() >= 7 * 9);
        QAccessibleInterface* first = access->child(0);
        QCOMPARE(first->role(), QAccessible::Cell);
        QCOMPARE(first->text(QAccessible::Name), heat.parts().first().name);
        QVERIFY(first->text(QAccessible::Name).startsWith(u"Mon "_s));
    }

    void theTablesTakeThePlaceOfTheCharts()
    {
        Bench b;
        QWidget window;
        ActionRegistry actions(&window);
        b.page.registerActions(actions);
        auto* table = b.page.findChild<QTableWidget*>(u"insights.heat.table"_s);
        QVERIFY(!table->isVisible());
        actions.action(u"insights.table"_s)->trigger();
        QVERIFY(table->isVisible());
        QCOMPARE(table->rowCount(), 7);
        actions.action(u"insights.table"_s)->trigger();
        QVERIFY(!table->isVisible());
        bool hasHeat = false;
        for (const QStringList& line : b.page.asTable())
            hasHeat |= line == QStringList{b.chart("insights.heat").title()};
        QVERIFY(hasHeat);
    }

    void aNarrowWindowScrollsInsteadOfCutting()
    {
        Bench b;
        b.page.resize(880, 520);
        auto* campaigns = &b.chart("insights.campaigns");
        QTRY_VERIFY(campaigns->mapTo(&b.page, QPoint()).y() > 520);
        QCOMPARE(campaigns->mapTo(&b.page, QPoint()).x(), 0);
        QVERIFY(campaigns->width() <= 880);
    }

    void anotherPeriodIsAskedForAndRemembered()
    {
        Bench b;
        auto* ranges = b.page.findChild<QComboBox*>(u"insights.range"_s);
        if (!ranges) ranges = b.page.topBarLeft()->findChild<QComboBox*>(u"insights.range"_s);
        ranges->setCurrentIndex(0);
        Q_EMIT ranges->activated(0);
        QCOMPARE(b.model.question().period.lengthMs(), 28 * kMsPerDay);
        QCOMPARE(b.page.saveState().value(u"range"_s).toString(), u"4weeks"_s);
        QTRY_VERIFY(b.model.isCurrent());
    }

    void aPdfHoldsTextAndNoPictureOfTheScreen()
    {
        Bench b;
        b.theme.apply(ThemeMode::Dark); // paper stays light
        QTemporaryDir folder;
        const QString path = folder.filePath(u"insights.pdf"_s);
        auto* dialog = new PrintDialog(b.page, {u"Acme"_s, u"Printed today"_s}, b.theme, &b.page);
        QCOMPARE(dialog->sheet().pages(), 2);
        QSignalSpy saved(dialog, &PrintDialog::saved);
        dialog->open();
        dialog->savePdf(path);
        QTRY_COMPARE(saved.size(), 1);
        const QString text = QString::fromUtf8(toolOutput(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s}));
        QVERIFY2(text.contains(b.chart("insights.heat").title()), qPrintable(text));
        QVERIFY(text.contains(u"Page 1 of 2"_s));
        QVERIFY(text.contains(u"Page 2 of 2"_s));
        QVERIFY(text.contains(u"Acme"_s));
        // Monograms are pictures; nothing near the size of the page is.
        const auto lines = toolOutput(u"pdfimages"_s, {u"-list"_s, path}).split('\n').mid(2);
        for (const QByteArray& line : lines) {
            const auto cells = line.simplified().split(' ');
            if (cells.size() > 4) QVERIFY2(cells[3].toInt() <= 200 && cells[4].toInt() <= 200, line.constData());
        }
    }

    void rowsOfTheTableFillPages()
    {
        Bench b;
        QVector<BookingRow> rows;
        for (int i = 0; i < 100; ++i) {
            BookingRow row;
            row.uid = BookingId(QString::number(i));
            row.guestName = u"Guest number %1"_s.arg(i);
            row.span = {b.clock.now() + i * kMsPerHour, b.clock.now() + (i + 1) * kMsPerHour};
            row.status = BookingStatus::Open;
            row.timeZone = u"Europe/Berlin"_s;
            rows.append(row);
        }
        BookingsSheet sheet(rows, 7, b.directory, b.theme, b.format);
        QVERIFY(sheet.printTitle().contains(u"107"_s));
        QTemporaryDir folder;
        auto* dialog = new PrintDialog(sheet, {u"Acme"_s, u"Printed today"_s}, b.theme, &b.page);
        const int pages = dialog->sheet().pages();
        QVERIFY(pages > 2);
        QSignalSpy saved(dialog, &PrintDialog::saved);
        dialog->open();
        dialog->savePdf(folder.filePath(u"rows.pdf"_s));
        QTRY_COMPARE(saved.size(), 1);
        const QString text =
            QString::fromUtf8(toolOutput(u"pdftotext"_s, {u"-layout"_s, folder.filePath(u"rows.pdf"_s), u"-"_s}));
        for (int i = 0; i < 100; ++i) QCOMPARE(text.count(u"Guest number %1 "_s.arg(i)), 1);
        QVERIFY(text.contains(u"Page %1 of %1"_s.arg(pages)));
    }

    void aFileThatCannotBeWrittenIsSaid()
    {
        Bench b;
        auto* dialog = new PrintDialog(b.page, {}, b.theme, &b.page);
        QSignalSpy failed(dialog, &PrintDialog::failed);
        dialog->open();
        dialog->savePdf(u"/no/such/folder/x.pdf"_s);
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(!failed.first().first().toString().isEmpty());
    }

    void textForTheClipboardHasBothClocksAndNoMarkup()
    {
        Bench b;
        BookingRow row;
        row.guestName = u"<b>Lena</b>\nHoffmann"_s;
        row.span = {1794384000000, 1794384000000 + kMsPerHour}; // 17:00 in Tokyo
        row.status = BookingStatus::Open;
        row.timeZone = u"Europe/Berlin"_s;
        BookingRow next = row;
        next.guestName = u"田中"_s;
        next.span = next.span.movedTo(row.span.start + kMsPerDay);
        next.timeZone = u"Asia/Tokyo"_s;
        next.status = BookingStatus::Cancel;
        const QString text = bookingsAsText({row, next}, b.format, b.directory);
        const QStringList lines = text.split(u'\n');
        QCOMPARE(lines.size(), 5);
        QCOMPARE(lines[0], u"Wed 11 Nov 2026"_s);
        QVERIFY2(lines[1].contains(u"17:00 – 18:00"_s) && lines[1].contains(u"09:00 – 10:00"_s), qPrintable(lines[1]));
        QVERIFY(lines[1].contains(u"<b>Lena</b> Hoffmann"_s));
        QCOMPARE(lines[3], u"Thu 12 Nov 2026"_s);
        QVERIFY(!lines[4].contains(u"09:00"_s));
        QVERIFY(lines[4].contains(u"Cancelled"_s));
        const QString html = bookingsAsTable({row, next}, b.format, b.directory);
        QVERIFY(html.contains(u"&lt;b&gt;Lena"_s));
        QVERIFY(!html.contains(u"<b>"_s));
        QCOMPARE(html.count(u"<tr>"_s), 3);
    }
};

QTEST_MAIN(tst_InsightsPage)
#include "tst_insightspage.moc"
