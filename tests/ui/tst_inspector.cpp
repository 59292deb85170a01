#include "core/models/bookinglookup.h"
#include "core/models/directorymodel.h"
#include "core/models/guestmask.h"
#include "core/models/historylookup.h"
#include "core/store/store.h"
#include "core/webhook/receiver.h"
#include "ui/bookings/inspector.h"
#include "ui/bookings/inspectorbody.h"
#include "ui/commands/bookingacts.h"
#include "ui/commands/whywords.h"
#include "ui/format/historytext.h"
#include "ui/format/timeformat.h"
#include "ui/theme/theme.h"

#include "support/fakeclock.h"
#include "support/strict.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

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

/// Everything a guest or a member can make of a text.
const QString kHostile =
    u"<b>Bold</b> \u202Egnp.exe\u2066x\u2069 שלום 🎉👩‍👩‍👧 "_s + u"a\nb\tc "_s + QString(300, u'W');

BookingDetail hostile(EpochMs now)
{
    BookingDetail d;
    d.found = true;
    d.row.uid = BookingId(u"BK7QMZ2H41PA"_s);
    d.row.guestName = d.row.title = kHostile;
    d.row.status = BookingStatus::Open;
    d.row.span = {now + 5 * kMsPerHour, now + 6 * kMsPerHour};
    d.row.timeZone = u"Mars/Olympus"_s;
    d.booking.uid = d.row.uid;
    d.booking.span = d.row.span;
    d.booking.name = d.booking.description = d.booking.address = kHostile;
    d.booking.locationId = u"custom"_s;
    d.booking.url = u"javascript:alert(1)"_s;
    d.booking.hosts = {{UserId(u"U1"_s), kHostile}};
    d.contacts = {Contact{
        kHostile, u"javascript:x@example.com"_s, {}, kHostile, u"+81 3"_s, kHostile, {}, {}, {{kHostile, {kHostile}}}}};
    d.tracking.source = kHostile;
    return d;
}

} // namespace

class tst_Inspector : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    test::FakeClock m_clock;
    Theme m_theme;
    TimeFormat m_format{QTimeZone("Asia/Tokyo")};
    NoActs m_acts;
    int m_folders = 0;

    /// One booking, read by an inspector of 312 px.
    struct Bench
    {
        explicit Bench(tst_Inspector& t)
            : store(t.m_folder.filePath(QString::number(++t.m_folders))),
              directory(store),
              lookup(store, nullptr, &mask),
              inspector({lookup, directory, t.m_acts, t.m_theme, t.m_format, t.m_clock})
        {
            mask.setWords(u"Guest %1"_s);
            QSignalSpy opened(&store, &Store::opened);
            store.open();
            [&] { QTRY_VERIFY(!opened.isEmpty()); }();
            BookingDetail detail = hostile(t.m_clock.now());
            detail.booking.status = BookingStatus::Open;
            detail.booking.statusText = u"open"_s;
            ChangeSet set;
            set.bookings = {{detail.booking, BookingUpsert::Completeness::Full, detail.tracking, detail.contacts}};
            bool isDone = false;
            store.apply(set, &store, [&] { isDone = true; });
            [&] { QTRY_VERIFY(isDone); }();
            inspector.resize(312, 800);
            inspector.show();
            inspector.setBooking(detail.row.uid);
            [&] { QTRY_VERIFY(inspector.findChild<QLabel*>(u"inspectorTitle"_s)); }();
        }
        [[nodiscard]] QString title() const
        {
            const auto* label = inspector.findChild<QLabel*>(u"inspectorTitle"_s);
            return label ? label->text() : QString();
        }

        Store store;
        GuestMask mask;
        DirectoryModel directory;
        BookingLookup lookup;
        Inspector inspector;
    };

  private Q_SLOTS:
    void initTestCase() { m_theme.apply(ThemeMode::Light); }
    void init() { test::failOnUnexpectedWarnings(); }

    void whatIsSaidOfTheChoiceOfAHostIsNoMoreThanIsKnown()
    {
        Bench bench(*this);
        BookingDetail detail = hostile(m_clock.now());
        detail.row.eventType = EventTypeId(u"T"_s);
        detail.booking.hosts = {{UserId(u"A"_s), u"admin"_s}};
        ChangeSet set;
        set.eventTypes = QVector<EventType>{{EventTypeId(u"T"_s), u"Demo"_s, {}, {}, 30, {}, {}}};
        HostsOfEventType hosts;
        hosts.eventType = EventTypeId(u"T"_s);
        for (const QString& id : {u"A"_s, u"B"_s, u"C"_s})
            hosts.hosts.append({UserId(id), id, {}, {}, 2, u"host"_s, 0});
        set.hosts = {hosts};
        bool isDone = false;
        bench.store.apply(set, this, [&] { isDone = true; });
        QTRY_VERIFY(isDone);
        QTRY_COMPARE(bench.directory.hostsOf(EventTypeId(u"T"_s)).size(), 3);
        const auto words = [&](Freedom a, Freedom b, Freedom c) {
            QVector<HostFreedom> freedom(3);
            const Freedom states[] = {a, b, c};
            const QString ids[] = {u"A"_s, u"B"_s, u"C"_s};
            for (int i = 0; i < 3; ++i) {
                freedom[i].host = UserId(ids[i]);
                freedom[i].state = states[i];
            }
            return WhyWords(detail, bench.directory, m_format, freedom, {{UserId(u"A"_s), 3}, {UserId(u"B"_s), 5}});
        };
        QVERIFY(words(Freedom::Free, Freedom::Free, Freedom::Booked).line().startsWith(u"Fewest bookings of 2"_s));
        QVERIFY(
            words(Freedom::Free, Freedom::Free, Freedom::Free).line().startsWith(u"Not the fewest bookings of 3"_s));
        QVERIFY(words(Freedom::Free, Freedom::Booked, Freedom::Booked).line().contains(u"only"_s));
        QVERIFY(words(Freedom::Booked, Freedom::Free, Freedom::Free).line().isEmpty());
        // Hours that are not known keep nobody from being free.
        QVERIFY(words(Freedom::Booked, Freedom::Unknown, Freedom::Booked).reasons().last().contains(u"not known"_s));
        QVERIFY(!words(Freedom::Booked, Freedom::Booked, Freedom::Booked).reasons().last().contains(u"known"_s));
    }

    void whateverStrangersWroteIsPlainHarmlessAndFits()
    {
        Bench bench(*this);
        int checked = 0;
        for (const auto* label : bench.inspector.findChildren<QLabel*>()) {
            if (label->text().isEmpty()) continue;
            if (label->text().contains(u"Bold"_s)) {
                QCOMPARE(label->textFormat(), Qt::PlainText);
                ++checked;
            }
            for (const QChar forbidden : {QChar(0x202E), QChar(0x2066), QChar(0x2069), QChar(u'\t')})
                QVERIFY(!label->text().contains(forbidden));
        }
        QVERIFY(checked >= 6); // name, note, role, address, company, message, answer…
        // Three hundred letters without a blank do not widen the panel.
        QVERIFY2(bench.inspector.minimumSizeHint().width() <= 312,
                 qPrintable(QString::number(bench.inspector.minimumSizeHint().width())));
        // A link that is none of http, https, mailto and tel cannot be opened.
        QVERIFY(!bench.inspector.findChild<QToolButton*>(u"inspector.join"_s));
    }

    void withoutABookingItSaysHowToChooseOne()
    {
        Bench bench(*this);
        bench.inspector.setBooking({});
        QVERIFY(bench.inspector.findChild<QWidget*>(u"noBooking"_s));
        QStringList caps;
        for (const auto* cap : bench.inspector.findChildren<QLabel*>(u"keyHint"_s)) caps << cap->text();
        QCOMPARE(caps, (QStringList{u"J"_s, u"K"_s, u"Enter"_s}));
    }

    void theSwitchIsFollowedWhileABookingIsShown()
    {
        Bench bench(*this);
        QVERIFY(bench.title().contains(u"Bold"_s));
        bench.mask.setOn(true);
        QTRY_VERIFY(bench.title().startsWith(u"Guest "_s));
        // What stays is the service's word for a host's role, the account's question, and the campaign's source.
        int left = 0;
        for (const auto* label : bench.inspector.findChildren<QLabel*>())
            if (label->text().contains(u"Bold"_s)) ++left;
        QVERIFY2(left <= 3, qPrintable(QString::number(left)));
        bench.mask.setOn(false);
        QTRY_VERIFY(bench.title().contains(u"Bold"_s));
    }

    void theRawTextIsJsonAndSaysWhatItWasMadeOf()
    {
        Bench bench(*this);
        QMetaObject::invokeMethod(&bench.inspector, "showRaw", Q_ARG(bool, true));
        auto* body = bench.inspector.findChild<QPlainTextEdit*>(u"raw.body"_s);
        QVERIFY(body && body->isVisible());
        QVERIFY(body->isReadOnly());
        QVERIFY(body->toPlainText().contains(u"\"uid\": \"BK7QMZ2H41PA\""_s));
        bench.mask.setOn(true);
        QTRY_VERIFY(body->toPlainText().contains(u"•••"_s));
        QTest::mouseClick(bench.inspector.findChild<QToolButton*>(u"raw.back"_s), Qt::LeftButton);
        QVERIFY(!body->isVisible());
    }

    void historyIsToldInWords_data()
    {
        QTest::addColumn<HistoryLine>("line");
        QTest::addColumn<QString>("text");
        const EpochMs sixteen = m_clock.now() / kMsPerDay * kMsPerDay + 7 * kMsPerHour; // 16:00 in Tokyo
        const auto entry = [](HistorySource source, QVector<HistoryChange> changes) {
            return HistoryLine{1, HistoryEntry{1, 1, source, false, std::move(changes)}, std::nullopt};
        };
        using Field = HistoryChange::Field;
        HistoryChange moved{Field::Time, {}, {}, {sixteen, sixteen + 1}, {sixteen + kMsPerHour, sixteen + 2}, {}, {}};
        HistoryChange given{Field::Hosts, {}, {}, {}, {}, {UserId(u"佐藤 愛子"_s)}, {UserId(u"Emma"_s)}};
        QTest::newRow("moved") << entry(HistorySource::Webhook, {moved}) << u"Moved from 16:00"_s;
        QTest::newRow("moved and given") << entry(HistorySource::OwnEdit, {moved, given})
                                         << u"Moved from 16:00 · Given to Emma, was 佐藤 愛子 · from here"_s;
        QTest::newRow("cancelled, found")
            << entry(HistorySource::Recovered, {{Field::Status, u"open"_s, u"cancel"_s, {}, {}, {}, {}}})
            << u"Cancelled · found by a check"_s;
        QTest::newRow("renamed") << entry(HistorySource::Sync, {{Field::Name, u"a\nb"_s, u"c"_s, {}, {}, {}, {}}})
                                 << u"Renamed, was a b"_s;
        HistoryLine booked{1, std::nullopt, Delivery()};
        booked.delivery->verdict = Verdict::Genuine;
        booked.delivery->event = u"guest_booked"_s;
        booked.delivery->answeredMs = 38;
        QTest::newRow("booked") << booked << u"Booked by guest · 38 ms"_s;
    }
    void historyIsToldInWords()
    {
        QFETCH(HistoryLine, line);
        QFETCH(QString, text);
        QCOMPARE(historyText(line, m_format, [](const UserId& host) { return host.text(); }), text);
    }

    void aLineThatAnEventToldOpensThatEvent()
    {
        const BookingDetail detail = hostile(m_clock.now());
        HistoryLine line{1, std::nullopt, Delivery()};
        line.delivery->number = 41;
        line.delivery->event = u"guest_booked"_s;
        line.delivery->verdict = Verdict::Genuine;
        Store store(m_folder.filePath(u"none"_s));
        const DirectoryModel directory(store);
        const QVector<HistoryLine> lines{line};
        InspectorBody body(detail, lines, directory, m_theme, m_format, m_clock.now(), nullptr);
        QSignalSpy wanted(&body, &InspectorBody::deliveryRequested);
        body.findChild<QToolButton*>(u"inspector.delivery"_s)->click();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().toLongLong(), 41);
        QSignalSpy why(&body, &InspectorBody::whyRequested);
        body.findChild<QToolButton*>(u"inspector.why"_s)->click();
        QCOMPARE(why.size(), 1);
    }
};

QTEST_MAIN(tst_Inspector)
#include "tst_inspector.moc"
