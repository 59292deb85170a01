#include "core/models/bodymask.h"
#include "e2e/hands.h"
#include "ui/bookings/inspector.h"
#include "ui/commands/bookingtextdialog.h"
#include "ui/commands/canceldialog.h"
#include "ui/print/printdialog.h"
#include "ui/shell/actionregistry.h"
#include "ui/shell/outboxlist.h"

#include "core/store/readsession.h"

#include <QAccessible>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPointer>
#include <QProcess>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTableView>

using namespace yoyaku;
using namespace yoyaku::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kBookings = 120;
constexpr int kLongHoldMs = 600'000;
const QString kGuest = u"Zyxquill Vandersloot"_s;
const QString kName = u"Qwertzmoor briefing"_s;
const QString kNote = u"Xylophrasten agenda"_s;
const QString kReason = u"Wobbelfrost reason"_s;

void addAccessible(QAccessibleInterface* at, QStringList& to, int depth = 0)
{
    if (!at || !at->isValid() || depth > 24) return;
    for (const auto what : {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help})
        to << at->text(what);
    const int count = std::min(at->childCount(), 600);
    for (int i = 0; i < count; ++i) addAccessible(at->child(i), to, depth + 1);
}

void addModel(const QAbstractItemModel& model, QStringList& to)
{
    for (int row = 0; row < std::min(model.rowCount(), 400); ++row)
        for (int column = 0; column < model.columnCount(); ++column) {
            const QModelIndex index = model.index(row, column);
            for (const int role : {int(Qt::DisplayRole), int(Qt::EditRole), int(Qt::ToolTipRole),
                                   int(Qt::AccessibleTextRole), int(Qt::AccessibleDescriptionRole)})
                to << index.data(role).toString();
            const QVariant raw = index.data(BookingTableModel::RowRole);
            if (raw.canConvert<BookingRow>()) {
                const auto one = raw.value<BookingRow>();
                to << one.guestName << one.guestEmail << one.guestCompany << one.title << one.campaign;
            }
        }
}

/// Whatever the window could show or tell a screen reader now: texts, tips, names, models behind views.
QStringList textsOf(QWidget& window)
{
    QStringList all;
    for (QWidget* one : window.findChildren<QWidget*>() + QList<QWidget*>{&window}) {
        all << one->windowTitle() << one->toolTip() << one->statusTip() << one->whatsThis() << one->accessibleName()
            << one->accessibleDescription();
        if (const auto* label = qobject_cast<QLabel*>(one)) all << label->text();
        if (const auto* button = qobject_cast<QAbstractButton*>(one)) all << button->text();
        if (const auto* line = qobject_cast<QLineEdit*>(one)) all << line->text() << line->placeholderText();
        if (const auto* text = qobject_cast<QPlainTextEdit*>(one)) all << text->toPlainText();
        if (const auto* box = qobject_cast<QComboBox*>(one))
            for (int i = 0; i < box->count(); ++i) all << box->itemText(i);
        if (const auto* view = qobject_cast<QAbstractItemView*>(one); view && view->model())
            addModel(*view->model(), all);
    }
    for (const QAction* action : window.findChildren<QAction*>()) all << action->text() << action->toolTip();
    addAccessible(QAccessible::queryAccessibleInterface(&window), all);
    all.removeAll(QString());
    return all;
}

/// Those of `secrets` that stand somewhere, with where.
QStringList found(const QStringList& secrets, const QStringList& texts)
{
    QStringList hits;
    for (const QString& secret : secrets)
        for (const QString& text : texts)
            if (text.contains(secret)) {
                hits << secret + u" in: "_s + text.left(160);
                break;
            }
    return hits;
}

} // namespace

/// Ctrl Shift H over the whole window.
class tst_Privacy : public QObject
{
    Q_OBJECT

    SystemClock m_clock;

    /// A guest books in the week on screen and the window knows all of it.
    static QString guestBooks(DemoAccount& account, Office& office)
    {
        const QString uid = account.act(u"guest_books"_s, {{u"name"_s, kGuest}});
        (void)QTest::qWaitFor([&] { return office.detail(uid).found; }, kPatienceMs);
        Q_EMIT office.window().bookingSelected(BookingId(uid)); // whose guest is fetched then
        (void)QTest::qWaitFor([&] { return office.detail(uid).row.contactKnown; }, kPatienceMs);
        (void)account.call("PATCH", u"/v1/bookings/"_s + uid, {{u"name"_s, kName}, {u"description"_s, kNote}});
        office.session().sync.syncNow();
        // The last answers may come when nobody waits any more.
        const auto real = std::make_shared<std::optional<BookingDetail>>();
        (void)QTest::qWaitFor(
            [&] {
                office.session().bookings.realDetail(BookingId(uid), &office.session(),
                                                     [real](const BookingDetail& detail) { *real = detail; });
                return *real && (*real)->booking.description == kNote;
            },
            kPatienceMs);
        return uid;
    }
    static void select(Office& office, const QString& uid)
    {
        Q_EMIT office.window().bookingSelected(BookingId(uid));
        const auto* inspector = office.window().findChild<ui::Inspector*>();
        (void)QTest::qWaitFor(
            [&] { return inspector->findChild<QLabel*>(u"inspectorTitle"_s) && inspector->booking().text() == uid; },
            kPatienceMs);
    }
    static QAction* command(Office& office, const char* id)
    {
        return office.window().commands().action(QLatin1String(id));
    }
    /// The text of the PDF that the page on screen prints; a line of "no page" when there is none.
    static QString printed(Office& office)
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"page.pdf"_s);
        command(office, "file.print")->trigger();
        QPointer<ui::PrintDialog> dialog;
        (void)QTest::qWaitFor([&] { return !(dialog = office.dialog<ui::PrintDialog>()).isNull(); }, kPatienceMs);
        if (!dialog) return u"no page"_s;
        QSignalSpy saved(dialog, &ui::PrintDialog::saved);
        dialog->savePdf(path);
        (void)QTest::qWaitFor([&] { return !saved.isEmpty(); }, kPatienceMs);
        delete dialog;
        QProcess reader;
        reader.start(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
        if (!reader.waitForFinished(kPatienceMs)) return u"no page"_s;
        return QString::fromUtf8(reader.readAllStandardOutput());
    }
    /// What everything on every page says, each page looked at till it stands still.
    static QStringList sweep(Office& office, const QString& uid)
    {
        QStringList all;
        for (const char* page :
             {"calendar", "bookings", "hosts", "schedules", "team", "eventtypes", "live", "settings"}) {
            office.window().showPage(QLatin1String(page));
            qsizetype before = -1;
            QStringList here;
            (void)QTest::qWaitFor(
                [&] {
                    here = textsOf(office.window());
                    return std::exchange(before, here.size()) == here.size();
                },
                kPatienceMs);
            all += here;
        }
        // What only opens on demand: the outbox, the raw text of the booking.
        command(office, "outbox.show")->trigger();
        all += textsOf(office.window());
        command(office, "outbox.show")->trigger();
        office.window().showPage(u"calendar"_s);
        select(office, uid);
        all += textsOf(office.window());
        return all;
    }

  private Q_SLOTS:
    void initTestCase() { QAccessible::setActive(true); }
    void init() { failOnUnexpectedWarnings(); }

    // First that the sweep sees each of them, then that it sees none.
    void nothingOfAGuestIsLeftOnAnyPage()
    {
        DemoAccount account(kBookings, m_clock);
        Office office(account, m_clock, {.holdMs = kLongHoldMs});
        QVERIFY(office.settle());
        office.session().guestMask.setWords(u"Guest %1"_s);
        const QString uid = guestBooks(account, office);
        const BookingDetail real = office.detail(uid);
        QCOMPARE(real.row.guestName, kGuest);
        office.week(); // the calendar stands
        Q_EMIT office.window().bookingSelected(BookingId(uid));
        QTRY_VERIFY(office.session().receiver.state().lastEventAt > 0);
        select(office, uid);
        // Something on its way, with the guest's name in toast, outbox and undo.
        command(office, "booking.edit")->trigger();
        QTRY_VERIFY(office.dialog<ui::BookingTextDialog>());
        QVERIFY(type(office.window(), "bookingName", kName + u" two"_s));
        office.dialog<ui::BookingTextDialog>()->accept();
        QTRY_VERIFY(!office.session().outbox.open().isEmpty());
        const QStringList secrets{kGuest, real.row.guestEmail, kName, kNote};

        const QStringList seen = found(secrets, sweep(office, uid));
        QCOMPARE(seen.size(), secrets.size());

        command(office, "privacy.hide")->trigger();
        QVERIFY(office.session().guestMask.isOn());
        QVERIFY(command(office, "privacy.hide")->isChecked());
        QVERIFY(shown<QAbstractButton>(office.window(), "status.privacy"));
        QStringList all{kGuest, real.row.guestEmail, kName, kNote};
        for (const BookingRow& row : [&] {
                 QVector<BookingRow> rows;
                 bool isDone = false;
                 office.session().store.read<QVector<BookingRow>>(
                     this, [&](ReadSession& session) { return session.window(office.session().calendar.window(), {}); },
                     [&](const QVector<BookingRow>& read) {
                         rows = read;
                         isDone = true;
                     });
                 (void)QTest::qWaitFor([&] { return isDone; }, kPatienceMs);
                 return rows;
             }())
            if (row.guestEmail.size() > 5) all << row.guestEmail;
        QCOMPARE(found(all, sweep(office, uid)), QStringList());

        command(office, "privacy.hide")->trigger();
        QVERIFY(!shown<QAbstractButton>(office.window(), "status.privacy"));
        QCOMPARE(found(secrets, sweep(office, uid)).size(), secrets.size());
    }

    /// Each way of showing, first with the guest on paper, then without: printed at once after the switch, before
    /// anything could be read anew, and again when it stands.
    void nothingOfAGuestIsOnPaperWhileGuestsAreHidden()
    {
        DemoAccount account(kBookings, m_clock);
        Office office(account, m_clock, {.holdMs = 200});
        QVERIFY(office.settle());
        office.session().guestMask.setWords(u"Guest %1"_s);
        const QString uid = guestBooks(account, office);
        const BookingRow real = office.detail(uid).row;
        QVERIFY(!real.guestEmail.isEmpty());
        const ui::TimeFormat format(QTimeZone("Asia/Tokyo"));
        const QDate day = format.day(real.span.start);
        const QString mask = u"Guest "_s + office.session().guestMask.nameOf(real.uid).section(u' ', 1);
        QStringList secrets{u"Zyxq"_s, u"Vandersl"_s, u"Qwertz"_s, u"Xylophr"_s, real.guestEmail};
        if (!real.guestCompany.isEmpty()) secrets << real.guestCompany;
        for (const BookingRow& row : office.session().calendar.rows()) secrets << row.guestName << row.guestEmail;
        secrets.removeAll(QString());
        // Hosts stay, and some guests are called as one of them.
        for (const auto& user : office.session().directory.users()) secrets.removeAll(user.name);

        using Kind = ui::CalendarKind;
        for (const auto& [name, kind] :
             {std::pair("day", Kind::Day), std::pair("work week", Kind::WorkWeek), std::pair("week", Kind::Week),
              std::pair("month", Kind::Month), std::pair("agenda", Kind::Agenda), std::pair("bookings", Kind(-1)),
              std::pair("insights", Kind(-2))}) {
            const bool isInsights = int(kind) == -2;
            office.window().showPage(isInsights ? u"insights"_s : int(kind) == -1 ? u"bookings"_s : u"calendar"_s);
            if (int(kind) >= 0) office.desk().calendar().showAs(kind, day);
            // A work week has no weekend.
            if (kind == Kind::WorkWeek && day.dayOfWeek() > 5) continue;
            // On a month's page there is room for two of a day: any guest will do.
            const QString shown = isInsights ? u"bookings"_s : kind == Kind::Month ? u"more"_s : u"Zyxq"_s;
            const QString hidden = isInsights ? shown : kind == Kind::Month ? u"Guest "_s : mask;
            QTRY_VERIFY2_WITH_TIMEOUT(printed(office).contains(shown), name, kPatienceMs);
            QCOMPARE(found(secrets, {printed(office)}).isEmpty(), isInsights);
            command(office, "privacy.hide")->trigger();
            const auto hits = [&] { return found(secrets, {printed(office)}).join(u" | "_s); };
            QCOMPARE(QLatin1String(name) + hits(), QString::fromLatin1(name));
            QTRY_VERIFY2_WITH_TIMEOUT(printed(office).contains(hidden), name, kPatienceMs);
            QCOMPARE(QLatin1String(name) + hits(), QString::fromLatin1(name));
            command(office, "privacy.hide")->trigger();
        }
    }

    void actsGoOnWithTheRealValuesWhileGuestsAreHidden()
    {
        DemoAccount account(kBookings, m_clock);
        Office office(account, m_clock, {.holdMs = 200});
        QVERIFY(office.settle());
        const QString uid = guestBooks(account, office);
        command(office, "privacy.hide")->trigger();
        select(office, uid);

        // A form with the guest's own words in it is not opened, and the reason is said.
        command(office, "booking.edit")->trigger();
        QTRY_VERIFY(office.said().contains(u"hidden"_s));
        QVERIFY(!office.dialog<ui::BookingTextDialog>());

        // Nothing of the guest gets to the clipboard.
        QGuiApplication::clipboard()->setText(u"before"_s);
        command(office, "booking.copyEmail")->trigger();
        command(office, "booking.copyLink")->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);

        // What is sent holds nothing of the mask, and what waits knows whom it is about.
        QVERIFY(press(office.window(), "inspectorCancel"));
        QTRY_VERIFY(office.dialog<ui::CancelDialog>());
        QVERIFY(found({kGuest}, textsOf(*office.dialog<ui::CancelDialog>())).isEmpty());
        QVERIFY(type(office.window(), "cancelReason", kReason));
        office.dialog<ui::CancelDialog>()->accept();
        QTRY_VERIFY(!office.session().outbox.open().isEmpty());
        QCOMPARE(office.session().outbox.open().first().about, kGuest);
        QTRY_COMPARE_WITH_TIMEOUT(account.booking(uid).value(u"status"_s).toString(), u"cancel"_s, kPatienceMs);
        const QJsonObject sent = account.booking(uid);
        QCOMPARE(sent.value(u"cancelReason"_s).toString(), kReason);
        QCOMPARE(sent.value(u"name"_s).toString(), kName);
        QCOMPARE(sent.value(u"description"_s).toString(), kNote);
        QVERIFY(!QString::fromUtf8(QJsonDocument(sent).toJson()).contains(kHiddenText));
    }

    void nameAndNoteAreSentAsTypedAndOnlyWhatChanged()
    {
        DemoAccount account(kBookings, m_clock);
        Office office(account, m_clock, {.holdMs = 200});
        QVERIFY(office.settle());
        const QString uid = guestBooks(account, office);
        select(office, uid);
        command(office, "booking.edit")->trigger();
        QTRY_VERIFY(office.dialog<ui::BookingTextDialog>());
        office.dialog<ui::BookingTextDialog>()->findChild<QPlainTextEdit*>(u"bookingNote"_s)->selectAll();
        office.dialog<ui::BookingTextDialog>()
            ->findChild<QPlainTextEdit*>(u"bookingNote"_s)
            ->insertPlainText(u"two\nlines"_s);
        office.dialog<ui::BookingTextDialog>()->accept();
        QTRY_COMPARE_WITH_TIMEOUT(account.booking(uid).value(u"description"_s).toString(), u"two\nlines"_s,
                                  kPatienceMs);
        QCOMPARE(account.booking(uid).value(u"name"_s).toString(), kName);
        // It is in the history as done from here.
        const auto isWritten = [&] {
            std::optional<QVector<HistoryLine>> lines;
            office.session().history.history(BookingId(uid), &office.session(),
                                             [&](const QVector<HistoryLine>& read) { lines = read; });
            (void)QTest::qWaitFor([&] { return lines.has_value(); }, kPatienceMs);
            return std::any_of(lines->begin(), lines->end(), [](const HistoryLine& line) {
                return line.entry && line.entry->source == HistorySource::OwnEdit && !line.entry->changes.isEmpty() &&
                       line.entry->changes.first().field == HistoryChange::Field::Note;
            });
        };
        QTRY_VERIFY_WITH_TIMEOUT(isWritten(), kPatienceMs);
    }
};

QTEST_MAIN(tst_Privacy)
#include "tst_privacy.moc"
