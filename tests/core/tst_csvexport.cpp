#include "core/export/csv.h"
#include "core/export/csvexport.h"
#include "core/models/guestmask.h"

#include "support/storebench.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace yoyaku;
using namespace Qt::StringLiterals;

namespace {

constexpr EpochMs kStart = 1794150000000; // 2026-11-09T00:00 in Tokyo

BookingUpsert booking(int n, const QString& guest)
{
    Booking b;
    b.uid = BookingId(u"b%1"_s.arg(n, 5, 10, QLatin1Char('0')));
    b.status = BookingStatus::Open;
    b.span = {kStart + n * kMsPerMinute, kStart + (n + 30) * kMsPerMinute};
    b.createdAt = b.updatedAt = 1000 + n;
    BookingUpsert upsert{b, BookingUpsert::Completeness::Full, {}, {}};
    upsert.contacts = QVector<Contact>{{guest, u"g@example.com"_s, {}, u"Firm"_s, {}, {}, {}, {}, {}}};
    return upsert;
}

/// Reads RFC 4180 back, by its own rules and not by the writer's.
QVector<QStringList> parsed(const QByteArray& file)
{
    QVector<QStringList> records{{}};
    QString cell;
    bool isQuoted = false;
    const QString text = QString::fromUtf8(file);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (isQuoted) {
            if (c != u'"')
                cell += c;
            else if (i + 1 < text.size() && text[i + 1] == u'"')
                cell += text[++i];
            else
                isQuoted = false;
        } else if (c == u'"') {
            isQuoted = true;
        } else if (c == u',' || c == u'\n') {
            records.last().append(cell);
            cell.clear();
            if (c == u'\n') records.append(QStringList());
        } else if (c != u'\r') {
            cell += c;
        }
    }
    records.removeLast();
    return records;
}

} // namespace

class tst_CsvExport : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::StoreBench> m_bench;
    QTemporaryDir m_out;

    [[nodiscard]] ExportOrder order(const QString& name) const
    {
        ExportOrder order;
        order.path = m_out.filePath(name);
        order.heads = {u"id"_s, u"guest"_s, u"mail"_s};
        order.cells = [](const BookingRow& row) { return QStringList{row.uid.text(), row.guestName, row.guestEmail}; };
        return order;
    }
    void fill(int count)
    {
        ChangeSet set;
        for (int n = 0; n < count; ++n) set.bookings.append(booking(n, u"Guest %1"_s.arg(n)));
        m_bench->apply(set);
    }
    static ExportEnd run(CsvExport& csv, const ExportOrder& order)
    {
        QSignalSpy ended(&csv, &BookingExporter::ended);
        csv.start(order);
        if (!QTest::qWaitFor([&] { return !ended.isEmpty(); }, test::kPatienceMs)) qFatal("no end");
        return ended.first().first().value<ExportEnd>();
    }
    static QByteArray contentOf(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(no file)");
    }

  private Q_SLOTS:
    void init()
    {
        test::failOnUnexpectedWarnings();
        m_bench = std::make_unique<test::StoreBench>();
    }
    void cleanup() { m_bench.reset(); }

    void aCellThatLooksLikeAFormulaIsDefused_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("written");
        QTest::newRow("equals") << u"=HYPERLINK(1)"_s << u"'=HYPERLINK(1)"_s;
        QTest::newRow("plus") << u"+81 3"_s << u"'+81 3"_s;
        QTest::newRow("minus") << u"-1"_s << u"'-1"_s;
        QTest::newRow("at") << u"@SUM(A1)"_s << u"'@SUM(A1)"_s;
        QTest::newRow("tab") << u"\t=1"_s << u"'\t=1"_s;
        QTest::newRow("carriage return") << u"\r=1"_s << u"'\r=1"_s;
        QTest::newRow("full width") << u"＝1+1"_s << u"'＝1+1"_s;
        QTest::newRow("inside is harmless") << u"a=b"_s << u"a=b"_s;
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("nul") << u"a"_s + QChar(0) + u"b"_s << u"ab"_s;
        QTest::newRow("nul before a formula") << QString(QChar(0)) + u"=1"_s << u"'=1"_s;
    }
    void aCellThatLooksLikeAFormulaIsDefused()
    {
        QFETCH(QString, cell);
        QTEST(csv::defused(cell), "written");
    }

    void linesAreQuotedAsTheStandardSays()
    {
        QCOMPARE(csv::line({u"a"_s, u"b,c"_s, u"say \"hi\""_s, u"two\nlines"_s, u" padded"_s, QString()}),
                 QByteArray("a,\"b,c\",\"say \"\"hi\"\"\",\"two\nlines\",\" padded\",\r\n"));
        const QStringList nasty{u"🦊,\"\r\n"_s, u"שלום‮"_s, u"橋本 環奈"_s, u"\"\""_s};
        QCOMPARE(parsed(csv::line(nasty)).value(0).size(), nasty.size());
        QCOMPARE(parsed(csv::line({u"שלום‮,"_s, u"橋本\n環奈"_s})).value(0),
                 QStringList({u"שלום‮,"_s, u"橋本\n環奈"_s}));
    }

    void everyBookingIsInTheFileOnceAndInOrder()
    {
        fill(1234); // more than two stretches, and not a whole number of them
        CsvExport csv(m_bench->store);
        QSignalSpy progressed(&csv, &BookingExporter::progressed);
        const ExportEnd end = run(csv, order(u"all.csv"_s));
        QCOMPARE(end.outcome, ExportEnd::Outcome::Written);
        QCOMPARE(end.rows, 1234);
        QVERIFY(!csv.isRunning());
        const QByteArray content = contentOf(end.path);
        QVERIFY(content.startsWith(csv::kBom));
        const auto records = parsed(content.mid(3));
        QCOMPARE(records.size(), 1235);
        QCOMPARE(records[0], QStringList({u"id"_s, u"guest"_s, u"mail"_s}));
        for (int n = 0; n < 1234; ++n) QCOMPARE(records[n + 1][0], u"b%1"_s.arg(n, 5, 10, QLatin1Char('0')));
        QCOMPARE(progressed.last()[0].toLongLong(), 1234);
        QCOMPARE(progressed.last()[1].toLongLong(), 1234);
    }

    void aSelectionDescendingAndWithoutAMark()
    {
        fill(20);
        CsvExport csv(m_bench->store);
        ExportOrder wanted = order(u"some.csv"_s);
        wanted.hasBom = false;
        wanted.query.order = Qt::DescendingOrder;
        wanted.query.filter.among = {BookingId(u"b00003"_s), BookingId(u"b00007"_s), BookingId(u"unknown"_s)};
        const ExportEnd end = run(csv, wanted);
        QCOMPARE(end.rows, 2);
        QCOMPARE(contentOf(end.path), QByteArray("id,guest,mail\r\nb00007,Guest 7,g@example.com\r\n"
                                                 "b00003,Guest 3,g@example.com\r\n"));
    }

    void guestsAreHiddenWhileTheMaskIsOn()
    {
        fill(2);
        GuestMask mask;
        mask.setWords(u"Guest %1"_s);
        mask.setOn(true);
        CsvExport csv(m_bench->store, &mask);
        const auto records = parsed(contentOf(run(csv, order(u"masked.csv"_s)).path).mid(3));
        QCOMPARE(records.size(), 3);
        QCOMPARE(records[1][1], mask.nameOf(BookingId(u"b00000"_s)));
        QCOMPARE(records[1][2], QString());
    }

    void whatIsCancelledLeavesTheOlderFileAsItWas()
    {
        fill(3000);
        QFile older(m_out.filePath(u"old.csv"_s));
        QVERIFY(older.open(QIODevice::WriteOnly));
        older.write("as it was");
        older.close();
        CsvExport csv(m_bench->store);
        connect(&csv, &BookingExporter::progressed, &csv, &CsvExport::cancel);
        const ExportEnd end = run(csv, order(u"old.csv"_s));
        QCOMPARE(end.outcome, ExportEnd::Outcome::Cancelled);
        QVERIFY(end.rows < 3000);
        QCOMPARE(contentOf(end.path), QByteArray("as it was"));
        const ExportEnd again = run(csv, [&] { // it can be started again, and then writes
            disconnect(&csv, &BookingExporter::progressed, &csv, &CsvExport::cancel);
            return order(u"old.csv"_s);
        }());
        QCOMPARE(again.outcome, ExportEnd::Outcome::Written);
        QVERIFY(contentOf(again.path).size() > 10'000);
        QCOMPARE(QDir(m_out.path()).entryList({u"old.csv*"_s}, QDir::Files).size(), 1); // no leftover beside it
    }

    void aFolderThatIsNotThereIsSaid()
    {
        CsvExport csv(m_bench->store);
        const ExportEnd end = run(csv, order(u"missing/x.csv"_s));
        QCOMPARE(end.outcome, ExportEnd::Outcome::Failed);
        QVERIFY(!end.systemText.isEmpty());
    }

    void anExportThatIsLeftAloneWritesNothing()
    {
        fill(2000);
        {
            CsvExport csv(m_bench->store);
            csv.start(order(u"left.csv"_s));
        }
        QCOMPARE(QDir(m_out.path()).entryList({u"left*"_s}, QDir::Files), QStringList());
    }
};

QTEST_GUILESS_MAIN(tst_CsvExport)
#include "tst_csvexport.moc"
