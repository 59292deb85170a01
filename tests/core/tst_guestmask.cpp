#include "core/domain/delivery.h"
#include "core/models/bodymask.h"
#include "core/models/bookingjson.h"
#include "core/models/bookinglookup.h"
#include "core/models/bookingtablemodel.h"
#include "core/models/calendarmodel.h"
#include "core/models/eventchanges.h"
#include "core/models/guestmask.h"
#include "core/models/historylookup.h"
#include "core/sync/edit.h"

#include "support/storebench.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

using namespace yoyaku;
using namespace yoyaku::test;
using namespace Qt::StringLiterals;

namespace {

constexpr EpochMs kMonday = 1794150000000; // 2026-11-09T00:00 in Tokyo
const QString kSecret = u"Zyxquill"_s;     ///< stands in everything a guest said

QString said(const char* what) { return kSecret + u' ' + QLatin1String(what) + u" @9876543210"_s; }

/// JSON with its quotes as apostrophes.
QByteArray quoted(QByteArray json) { return json.replace('\'', '"'); }

BookingDetail full()
{
    BookingDetail d;
    d.found = true;
    d.row.uid = BookingId(u"BK1"_s);
    d.row.title = said("title");
    d.row.guestName = said("name");
    d.row.guestEmail = said("mail");
    d.row.guestCompany = said("company");
    d.row.campaign = said("campaign");
    d.row.hosts = {UserId(u"U1"_s)};
    d.row.span = {kMonday, kMonday + kMsPerHour};
    d.row.timeZone = u"Europe/Berlin"_s;
    Booking& b = d.booking;
    b.uid = d.row.uid;
    b.span = d.row.span;
    b.hosts = {{UserId(u"U1"_s), u"admin"_s}};
    for (QString* text : {&b.name, &b.description, &b.url, &b.phoneNumber, &b.address, &b.customLocation, &b.access,
                          &b.cancelReason, &b.cancelledBy})
        *text = said("booking");
    Contact guest{said("name"),    said("mail"),  {said("cc")},
                  said("company"), said("phone"), said("message"),
                  said("remind"),  u"81"_s,       {{u"How many?"_s, {said("answer")}}}};
    d.contacts = {guest};
    d.tracking = {said("campaign"), u"google"_s, said("medium"), said("content"), said("term")};
    return d;
}

Edit refused(EditAct act)
{
    Edit edit;
    edit.id = EditId(u"E1"_s);
    edit.act = std::move(act);
    edit.about = said("about");
    edit.error.serverText = said("server");
    edit.origin = BookingFacts{{1, 2}, {}, BookingStatus::Open, said("name"), 1, false, said("note")};
    edit.theirs = edit.origin;
    return edit;
}

ChangeSet stored()
{
    ChangeSet set;
    Booking b = full().booking;
    b.status = BookingStatus::Open;
    b.statusText = u"open"_s;
    set.bookings = {{b, BookingUpsert::Completeness::Full, full().tracking, full().contacts}};
    return set;
}

} // namespace

/// The privacy switch, where the models ask it.
class tst_GuestMask : public QObject
{
    Q_OBJECT

    /// Everything of a detail that could be shown, in one text.
    static QByteArray textOf(const BookingDetail& detail)
    {
        const BookingRow& row = detail.row;
        return bookingJson(detail) +
               QStringList{row.title, row.guestName, row.guestEmail, row.guestCompany, row.campaign}
                   .join(u'\n')
                   .toUtf8();
    }

  private Q_SLOTS:
    void init() { failOnUnexpectedWarnings(); }

    void offItChangesNothing()
    {
        GuestMask mask;
        QCOMPARE(textOf(mask.masked(full())), textOf(full()));
        QVERIFY(textOf(full()).contains(kSecret.toUtf8()));
    }

    void nothingAGuestSaidIsLeftOfADetail()
    {
        GuestMask mask;
        mask.setWords(u"Guest %1"_s);
        mask.setOn(true);
        const BookingDetail shown = mask.masked(full());
        QVERIFY2(!textOf(shown).contains(kSecret.toUtf8()), textOf(shown).constData());
        QVERIFY(!textOf(shown).contains("9876543210"));
        QVERIFY(shown.row.guestName.startsWith(u"Guest "_s));
        // The shape stays: what was there is seen to be there.
        QCOMPARE(shown.contacts.size(), 1);
        QCOMPARE(shown.contacts.first().email, kHiddenText);
        QCOMPARE(shown.contacts.first().answers.first().question, u"How many?"_s);
        QCOMPARE(shown.booking.hosts, full().booking.hosts);
        QCOMPARE(shown.row.span, full().row.span);
        QCOMPARE(shown.tracking.source, u"google"_s);
    }

    void aMarkIsTheSameForTheSameBookingAndTellsNothingOfTheName()
    {
        GuestMask mask;
        mask.setOn(true);
        BookingRow other = full().row;
        other.guestName = u"Somebody else"_s;
        QCOMPARE(mask.masked(full().row).guestName, mask.masked(other).guestName);
        QVERIFY(mask.masked(full().row).guestName != QString());
    }

    void editsAreHiddenInWhatIsShownOfThem_data()
    {
        QTest::addColumn<EditAct>("act");
        const BookingId booking(u"BK1"_s);
        CreateEdit create;
        create.placeholder = BookingId(u"local-1"_s);
        create.booking.guestName = said("name");
        create.booking.guestEmail = said("mail");
        create.booking.message = said("message");
        UpdateEdit update;
        update.booking = booking;
        update.patch.name = said("name");
        update.patch.description = said("note");
        update.patch.updateMessage = said("message");
        update.nameBefore = update.descriptionBefore = said("before");
        QTest::newRow("create") << EditAct(create);
        QTest::newRow("update") << EditAct(update);
        QTest::newRow("cancel") << EditAct(CancelEdit{booking, {1, 2}, said("reason")});
    }
    void editsAreHiddenInWhatIsShownOfThem()
    {
        QFETCH(EditAct, act);
        GuestMask mask;
        mask.setOn(true);
        const Edit shown = mask.masked(refused(act));
        QVERIFY(!shown.about.contains(kSecret));
        QVERIFY(!shown.error.serverText.contains(kSecret));
        QVERIFY(!shown.origin->name.contains(kSecret) && !shown.theirs->description->contains(kSecret));
        if (const auto* made = std::get_if<CreateEdit>(&shown.act))
            QVERIFY(
                !QString(made->booking.guestName + made->booking.guestEmail + made->booking.message).contains(kSecret));
        if (const auto* made = std::get_if<UpdateEdit>(&shown.act))
            QVERIFY(
                !QString(*made->patch.name + *made->patch.description + *made->patch.updateMessage + *made->nameBefore)
                     .contains(kSecret));
        if (const auto* made = std::get_if<CancelEdit>(&shown.act)) QVERIFY(!made->reason.contains(kSecret));
    }

    void aBodyKeepsItsShapeAndLosesItsGuest_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("shown");
        QTest::newRow("event")
            << quoted("{'event':'guest_booked','object':{'uid':'BK1','startedAt':'2026-11-11T02:00:00.000Z',"
                      "'contact':{'name':'Zyxquill','email':'z@x.example'},'answers':[{'question':'How?','content':['"
                      "Zyxquill']}]}}")
            << quoted("{'event':'guest_booked','object':{'uid':'BK1','startedAt':'2026-11-11T02:00:00.000Z',"
                      "'contact':{'name':'•••','email':'•••'},'answers':[{'question':'How?','content':['•••']}]}}");
        QTest::newRow("a field nobody knows")
            << quoted("{'nickname': 'Zyxquill', 'phone': 819012345678}") << quoted("{'nickname': '•••', 'phone': 0}");
        QTest::newRow("an address where a state should be")
            << quoted("{'status':'zyx@quill.example'}") << quoted("{'status':'•••'}");
        QTest::newRow("a name for a name") << quoted("{'Zyx quill':true}") << quoted("{'•••':true}");
        QTest::newRow("quotes and blanks") << QByteArray("{ \"name\" : \"a\\\"Zyxquill\\\\\" , \"n\" : null }")
                                           << QByteArray("{ \"name\" : \"•••\" , \"n\" : null }");
        QTest::newRow("cut off") << quoted("{'name':'Zyxqu") << QByteArray("•••");
        QTest::newRow("no JSON") << QByteArray("Zyxquill") << QByteArray("•••");
        QTest::newRow("something behind") << quoted("{} Zyxquill") << QByteArray("•••");
        QTest::newRow("too deep") << QByteArray(200, '[') << QByteArray("•••");
        QTest::newRow("empty") << QByteArray() << QByteArray();
    }
    void aBodyKeepsItsShapeAndLosesItsGuest()
    {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, shown);
        QCOMPARE(maskedBody(body), shown);
    }

    void anEnormousBodyIsHiddenWhole()
    {
        QCOMPARE(maskedBody('"' + QByteArray(kMostMaskedBytes, 'x') + '"'), kHiddenText.toUtf8());
    }

    void deliveriesAndWhatTheyChangedAreHidden()
    {
        GuestMask mask;
        mask.setOn(true);
        Delivery delivery;
        delivery.booking = BookingId(u"BK1"_s);
        delivery.guestName = said("name");
        delivery.body = "{\"name\":\"" + kSecret.toUtf8() + "\"}";
        QVERIFY(!mask.masked(delivery).guestName.contains(kSecret));
        QVERIFY(!mask.masked(delivery).body.contains(kSecret.toUtf8()));
        const EventFieldChange named = mask.masked(EventFieldChange{u"contact.name"_s, said("a"), said("b")});
        QVERIFY(!named.before->contains(kSecret) && !named.after->contains(kSecret));
        const EventFieldChange moved{u"startedAt"_s, u"2026-11-11T02:00:00.000Z"_s, u"2026-11-12T02:00:00.000Z"_s};
        QCOMPARE(mask.masked(moved), moved);
        HistoryLine line{
            1,
            HistoryEntry{
                1, 1, HistorySource::Sync, false, {{HistoryChange::Field::Name, said("a"), said("b"), {}, {}, {}, {}}}},
            delivery};
        QVERIFY(!mask.masked(line).entry->changes.first().before.contains(kSecret));
        QVERIFY(!mask.masked(line).delivery->guestName.contains(kSecret));
    }

    void theModelsFollowTheSwitchWhileTheyAreLookedAt()
    {
        StoreBench bench;
        GuestMask mask;
        mask.setWords(u"Guest %1"_s);
        CalendarModel calendar(bench.store, nullptr, &mask);
        BookingTableModel table(bench.store, nullptr, &mask);
        BookingLookup lookup(bench.store, nullptr, &mask);
        bench.apply(stored());
        calendar.setWindow({kMonday, kMonday + kMsPerDay});
        TableQuery query;
        query.grouping = BookingGrouping::Nothing;
        table.setQuery(query);
        QTRY_COMPARE(table.rowCount(), 1);
        QTRY_VERIFY(table.booking(0));
        QTRY_COMPARE(calendar.rows().size(), 1);
        QCOMPARE(calendar.rows().first().guestName, said("name"));
        QSignalSpy repainted(&calendar, &CalendarModel::rowsChanged);
        QSignalSpy tableChanged(&table, &QAbstractItemModel::dataChanged);
        QSignalSpy asksAnew(&lookup, &BookingLookup::maskChanged);
        mask.setOn(true);
        QCOMPARE(repainted.size(), 1);
        QCOMPARE(tableChanged.size(), 1);
        QCOMPARE(asksAnew.size(), 1);
        QVERIFY(calendar.rows().first().guestName.startsWith(u"Guest "_s));
        QCOMPARE(table.booking(0)->guestName, calendar.rows().first().guestName);
        QCOMPARE(calendar.find(BookingId(u"BK1"_s))->guestName, calendar.rows().first().guestName);

        std::optional<BookingDetail> shown, real;
        lookup.detail(BookingId(u"BK1"_s), this, [&](const BookingDetail& detail) { shown = detail; });
        lookup.realDetail(BookingId(u"BK1"_s), this, [&](const BookingDetail& detail) { real = detail; });
        QTRY_VERIFY(shown && real);
        QVERIFY(!textOf(*shown).contains(kSecret.toUtf8()));
        QCOMPARE(real->row.guestName, said("name"));

        mask.setOn(false);
        QCOMPARE(calendar.rows().first().guestName, said("name"));
        QCOMPARE(table.booking(0)->guestName, said("name"));
    }

    void aChangeThatComesWhileGuestsAreHiddenShowsNone()
    {
        StoreBench bench;
        GuestMask mask;
        mask.setOn(true);
        CalendarModel calendar(bench.store, nullptr, &mask);
        calendar.setWindow({kMonday, kMonday + kMsPerDay});
        bench.apply(stored());
        QTRY_COMPARE(calendar.rows().size(), 1);
        QVERIFY(!calendar.rows().first().guestName.contains(kSecret));
        QVERIFY(!calendar.rows().first().title.contains(kSecret));
    }
};

QTEST_GUILESS_MAIN(tst_GuestMask)
#include "tst_guestmask.moc"
