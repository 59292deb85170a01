// Calendar files are read back with libical, so that what is compared is what another program would read.
#include "core/export/icsexport.h"
#include "core/models/guestmask.h"

#include "support/mockupweek.h"
#include "support/storebench.h"

#include <QFile>
#include <QSignalSpy>
#include <libical/ical.h>
#include <memory>

using namespace yoyaku;
using namespace Qt::StringLiterals;

namespace {

struct Freed
{
    void operator()(icalcomponent* c) const { icalcomponent_free(c); }
};
using Calendar = std::unique_ptr<icalcomponent, Freed>;

QVector<icalcomponent*> eventsOf(icalcomponent* calendar)
{
    QVector<icalcomponent*> events;
    for (auto* c = icalcomponent_get_first_component(calendar, ICAL_VEVENT_COMPONENT); c;
         c = icalcomponent_get_next_component(calendar, ICAL_VEVENT_COMPONENT))
        events.append(c);
    return events;
}

QString textOf(icalcomponent* event, icalproperty_kind kind)
{
    icalproperty* property = icalcomponent_get_first_property(event, kind);
    if (!property) return {};
    const char* value = icalvalue_get_text(icalproperty_get_value(property));
    return QString::fromUtf8(value ? value : icalproperty_get_value_as_string(property));
}

EpochMs instantOf(const icaltimetype& time)
{
    if (!icaltime_is_utc(time)) return -1;
    return QDateTime(QDate(time.year, time.month, time.day), QTime(time.hour, time.minute, time.second), Qt::UTC)
        .toMSecsSinceEpoch();
}

ics::Event sample()
{
    ics::Event event;
    BookingRow& row = event.booking.row;
    row.uid = BookingId(u"bk_1"_s);
    row.title = u"title"_s;
    row.status = BookingStatus::Open;
    row.span = {1794364560000, 1794364560000 + 30 * kMsPerMinute};
    row.createdAt = 1794000000000;
    row.updatedAt = 1794100000000;
    row.guestName = u"Lena Hoffmann"_s;
    event.eventTypeName = u"製品デモ 30分"_s;
    event.hosts = {{u"佐藤 愛子"_s, u"sato@example.com"_s}, {u"Emma"_s, u"emma@example.com"_s}};
    event.booking.booking.url = u"https://meet.example.com/abc?x=1,2;3"_s;
    event.booking.booking.address = u"1-2-3, 渋谷; Tokyo"_s;
    event.booking.contacts = {{u"Lena Hoffmann"_s,
                               u"lena@example.com"_s,
                               {},
                               {},
                               {},
                               u"See you, there; \\o/"_s,
                               {},
                               {},
                               {{u"Why?"_s, {u"a"_s, u"b"_s}}}}};
    return event;
}

Calendar parsed(const QByteArray& text) { return Calendar(icalparser_parse_string(text.constData())); }
QByteArray fileOf(const ics::Event& event) { return ics::head() + ics::event(event) + ics::tail(); }

} // namespace

class tst_Ics : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void init() { test::failOnUnexpectedWarnings(); }

    void aBookingIsReadBackAsItWas()
    {
        const ics::Event written = sample();
        const Calendar calendar = parsed(fileOf(written));
        QVERIFY(calendar);
        QCOMPARE(icalcomponent_count_errors(calendar.get()), 0);
        const auto events = eventsOf(calendar.get());
        QCOMPARE(events.size(), 1);
        icalcomponent* event = events.first();
        const BookingRow& row = written.booking.row;
        QCOMPARE(QString::fromUtf8(icalcomponent_get_uid(event)), row.uid.text());
        QCOMPARE(instantOf(icalcomponent_get_dtstart(event)), row.span.start);
        QCOMPARE(instantOf(icalcomponent_get_dtend(event)), row.span.end);
        QCOMPARE(icalcomponent_get_status(event), ICAL_STATUS_CONFIRMED);
        QCOMPARE(textOf(event, ICAL_SUMMARY_PROPERTY), u"Lena Hoffmann · 製品デモ 30分"_s);
        QCOMPARE(textOf(event, ICAL_LOCATION_PROPERTY), written.booking.booking.address);
        QCOMPARE(textOf(event, ICAL_URL_PROPERTY), written.booking.booking.url);
        QCOMPARE(textOf(event, ICAL_DESCRIPTION_PROPERTY), u"See you, there; \\o/\nWhy?: a, b"_s);
        icalproperty* changed = icalcomponent_get_first_property(event, ICAL_LASTMODIFIED_PROPERTY);
        QCOMPARE(instantOf(icalproperty_get_lastmodified(changed)), row.updatedAt);
        QCOMPARE(textOf(event, ICAL_ORGANIZER_PROPERTY), u"mailto:sato@example.com"_s);
        QStringList attendees;
        for (auto* p = icalcomponent_get_first_property(event, ICAL_ATTENDEE_PROPERTY); p;
             p = icalcomponent_get_next_property(event, ICAL_ATTENDEE_PROPERTY))
            attendees.append(QString::fromUtf8(icalproperty_get_attendee(p)));
        QCOMPARE(attendees, (QStringList{u"mailto:emma@example.com"_s, u"mailto:lena@example.com"_s}));
    }

    void whatStrangersWriteComesBackUnharmed_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("line breaks, commas, backslashes") << u"a\nb\\n,c;d:e\"f"_s;
        QTest::newRow("a property smuggled in") << u"x\r\nATTENDEE:mailto:evil@example.com\nEND:VEVENT"_s;
        QTest::newRow("300 letters") << QString(300, u'x');
        QTest::newRow("300 letters of three bytes") << QString(300, u'漢');
        QTest::newRow("right to left") << u"\u202Eشركة\u202C مثال"_s;
        for (int before = 60; before < 76; ++before) // one of them is cut by a fold
            QTest::addRow("emoji after %d letters", before)
                << QString(before, u'y') + QString::fromUtf8("👩‍👩‍👧‍👦🇯🇵é漢") +
                       QString(80, u'z');
    }
    void whatStrangersWriteComesBackUnharmed()
    {
        QFETCH(const QString, name);
        ics::Event written = sample();
        written.booking.row.guestName = name;
        written.booking.contacts[0].name = name;
        written.booking.booking.description = name;
        const QByteArray text = fileOf(written);
        for (const QByteArray& line : text.split('\n')) {
            QVERIFY2(line.size() <= 76, line.constData()); // 75 octets and the CR
            QVERIFY2(QString::fromUtf8(line).toUtf8() == line, "a fold cuts a letter");
        }
        const Calendar calendar = parsed(text);
        QVERIFY(calendar);
        QCOMPARE(icalcomponent_count_errors(calendar.get()), 0);
        const auto events = eventsOf(calendar.get());
        QCOMPARE(events.size(), 1);
        const QString plain = QString(name).replace(u"\r\n"_s, u"\n"_s);
        QCOMPARE(textOf(events.first(), ICAL_SUMMARY_PROPERTY), plain + u" · 製品デモ 30分"_s);
        QVERIFY(textOf(events.first(), ICAL_DESCRIPTION_PROPERTY).startsWith(plain));
        QCOMPARE(icalcomponent_count_properties(events.first(), ICAL_ATTENDEE_PROPERTY), 2);
    }

    void controlCharactersStayOut()
    {
        ics::Event written = sample();
        written.booking.row.guestName = u"a\u0001b\u0000c\u001Bd\u0085e"_s;
        const QByteArray text = fileOf(written);
        for (const char c : text) QVERIFY(uchar(c) >= 0x20 || c == '\r' || c == '\n');
        const Calendar calendar = parsed(text);
        QCOMPARE(textOf(eventsOf(calendar.get()).first(), ICAL_SUMMARY_PROPERTY), u"abcde · 製品デモ 30分"_s);
    }

    void statesAreThoseOfCalendars_data()
    {
        QTest::addColumn<BookingStatus>("status");
        QTest::addColumn<int>("expected");
        QTest::newRow("open") << BookingStatus::Open << int(ICAL_STATUS_CONFIRMED);
        QTest::newRow("request") << BookingStatus::Request << int(ICAL_STATUS_TENTATIVE);
        QTest::newRow("cancel") << BookingStatus::Cancel << int(ICAL_STATUS_CANCELLED);
        QTest::newRow("unknown") << BookingStatus::Unknown << 0;
    }
    void statesAreThoseOfCalendars()
    {
        QFETCH(const BookingStatus, status);
        QFETCH(const int, expected);
        ics::Event written = sample();
        written.booking.row.status = status;
        const Calendar calendar = parsed(fileOf(written));
        QCOMPARE(int(icalcomponent_get_status(eventsOf(calendar.get()).first())), expected);
    }

    void anEndBeforeItsStartIsLeftOut()
    {
        ics::Event written = sample();
        written.booking.row.span.end = written.booking.row.span.start - kMsPerHour;
        const Calendar calendar = parsed(fileOf(written));
        icalcomponent* event = eventsOf(calendar.get()).first();
        QCOMPARE(icalcomponent_count_properties(event, ICAL_DTEND_PROPERTY), 0);
        QCOMPARE(instantOf(icalcomponent_get_dtstart(event)), written.booking.row.span.start);
    }

    void aWholeStoreIsWrittenPageByPage()
    {
        test::StoreBench bench;
        ChangeSet set = test::mockupWeek();
        const Booking one = set.bookings.first().booking;
        for (int i = 0; i < 230; ++i) {
            BookingUpsert more;
            more.booking = one;
            more.booking.uid = BookingId(u"more-%1"_s.arg(i));
            set.bookings.append(more);
        }
        const qsizetype count = set.bookings.size();
        bench.apply(set);
        IcsExport exporter(bench.store, nullptr);
        QSignalSpy ended(&exporter, &IcsExport::ended), progressed(&exporter, &IcsExport::progressed);
        const QString path = bench.folder.filePath(u"all.ics"_s);
        exporter.start({path, {}, {}});
        QTRY_COMPARE(ended.size(), 1);
        const auto end = ended.first().first().value<IcsEnd>();
        QCOMPARE(end.outcome, IcsEnd::Outcome::Written);
        QCOMPARE(end.events, count);
        QVERIFY(progressed.size() >= 3);
        QCOMPARE(progressed.last().last().toLongLong(), count);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const Calendar calendar = parsed(file.readAll());
        QVERIFY(calendar);
        QCOMPARE(eventsOf(calendar.get()).size(), count);
    }

    void hiddenGuestsAreInNoFile()
    {
        test::StoreBench bench;
        bench.apply(test::mockupWeek());
        GuestMask mask;
        mask.setWords(u"Guest %1"_s);
        mask.setOn(true);
        IcsExport exporter(bench.store, &mask);
        QSignalSpy ended(&exporter, &IcsExport::ended);
        const QString path = bench.folder.filePath(u"masked.ics"_s);
        exporter.start({path, {}, {}});
        QTRY_COMPARE(ended.size(), 1);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY(text.contains("Guest "));
        for (const BookingUpsert& upsert : test::mockupWeek().bookings) {
            QVERIFY(!text.contains(upsert.contacts->first().name.toUtf8()));
            QVERIFY(!text.contains(upsert.contacts->first().email.toUtf8()));
        }
    }

    void onlyTheAskedForBookingsAreWritten()
    {
        test::StoreBench bench;
        const ChangeSet set = test::mockupWeek();
        bench.apply(set);
        IcsExport exporter(bench.store, nullptr);
        QSignalSpy ended(&exporter, &IcsExport::ended);
        const QString path = bench.folder.filePath(u"one.ics"_s);
        exporter.start({path, {set.bookings[3].booking.uid, BookingId(u"unknown"_s)}, {}});
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(ended.first().first().value<IcsEnd>().events, 1);
    }

    void aCancelledExportLeavesTheOldFile()
    {
        test::StoreBench bench;
        bench.apply(test::mockupWeek());
        const QString path = bench.folder.filePath(u"kept.ics"_s);
        {
            QFile old(path);
            QVERIFY(old.open(QIODevice::WriteOnly));
            old.write("old");
        }
        IcsExport exporter(bench.store, nullptr);
        QSignalSpy ended(&exporter, &IcsExport::ended);
        exporter.start({path, {}, {}});
        exporter.cancel();
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(ended.first().first().value<IcsEnd>().outcome, IcsEnd::Outcome::Cancelled);
        QFile kept(path);
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), QByteArray("old"));
    }

    void aFolderThatIsNotThereIsSaid()
    {
        test::StoreBench bench;
        IcsExport exporter(bench.store, nullptr);
        QSignalSpy ended(&exporter, &IcsExport::ended);
        exporter.start({bench.folder.filePath(u"no/such/folder.ics"_s), {}, {}});
        QTRY_COMPARE(ended.size(), 1);
        const auto end = ended.first().first().value<IcsEnd>();
        QCOMPARE(end.outcome, IcsEnd::Outcome::Failed);
        QVERIFY(!end.systemText.isEmpty());
        QVERIFY(!exporter.isRunning());
    }
};

QTEST_GUILESS_MAIN(tst_Ics)
#include "tst_ics.moc"
