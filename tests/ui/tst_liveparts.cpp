#include "core/models/bookinglookup.h"
#include "core/models/jsonlayout.h"
#include "ui/format/timeformat.h"
#include "ui/live/bodyview.h"
#include "ui/live/coverage.h"
#include "ui/live/diagnosiswords.h"
#include "ui/live/hostmarks.h"
#include "ui/live/listenerbar.h"
#include "ui/theme/theme.h"

#include "support/storebench.h"
#include "support/strict.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QToolButton>

using namespace yoyaku;
using namespace yoyaku::ui;

namespace {

/// Ten hours, of which 2 to 5 and 6 to 10 were listened.
ListeningHours someHours()
{
    ListeningHours hours;
    hours.asked = {0, 10 * kMsPerHour};
    hours.listening = {{2 * kMsPerHour, 5 * kMsPerHour}, {6 * kMsPerHour, 10 * kMsPerHour}};
    hours.recoveredAt = {6 * kMsPerHour};
    hours.deliveries = 418;
    return hours;
}

} // namespace

class tst_LiveParts : public QObject
{
    Q_OBJECT

    Theme m_theme;
    TimeFormat m_format{QTimeZone("Asia/Tokyo")};

  private Q_SLOTS:
    void initTestCase() { m_theme.apply(ThemeMode::Light); }
    void init() { test::failOnUnexpectedWarnings(); }

    void whatIsNotListenedIsTheRestOfTheTimeAsked()
    {
        QCOMPARE(asleepMs(someHours()), 3 * kMsPerHour);
        ListeningHours early = someHours();
        early.listening.prepend({-kMsPerDay, kMsPerHour}); // began before what is asked
        QCOMPARE(asleepMs(early), 2 * kMsPerHour);
        QCOMPARE(coverageFoot(someHours()), QStringLiteral("418 event(s) · 3 h away · 1 recovered"));
        QVERIFY(coverageSentence(someHours(), m_format).contains(QStringLiteral("listening for 7 h")));
        QCOMPARE(coverageFoot(ListeningHours()), QString());
    }

    void nobodyWasAwayBeforeTheProgramWasThere()
    {
        QCOMPARE(knownHours(someHours(), 0).asked, (TimeSpan{2 * kMsPerHour, 10 * kMsPerHour}));
        QCOMPARE(asleepMs(knownHours(someHours(), 0)), kMsPerHour);
        QCOMPARE(knownHours(someHours(), kMsPerHour).asked.start, kMsPerHour); // it compared before it listened
        QCOMPARE(knownHours(someHours(), -kMsPerDay).asked.start, 2 * kMsPerHour);
        ListeningHours none = someHours();
        none.listening.clear();
        QVERIFY(knownHours(none, 0).asked.isEmpty());
        QCOMPARE(coverageFoot(knownHours(none, 0)), QString());
        QCOMPARE(knownHours(none, 4 * kMsPerHour).asked, (TimeSpan{4 * kMsPerHour, 10 * kMsPerHour}));
    }

    void theBarIsSolidOnlyWhereSomebodyListened()
    {
        QImage image(100, 12, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::white);
        QPainter painter(&image);
        paintCoverage(painter, QRect(0, 3, 100, 6), someHours(), m_theme);
        painter.end();
        const QColor solid = m_theme.color(Color::SuccessMark), tick = m_theme.color(Color::AccentText);
        const auto at = [&](int x) { return image.pixelColor(x, 6); };
        QVERIFY(at(10) != solid);
        QCOMPARE(at(30), solid);
        QVERIFY(at(55) != solid);
        QCOMPARE(at(60), tick);
        QCOMPARE(image.pixelColor(60, 2), tick); // stands out over the bar
        QCOMPARE(at(80), solid);
    }

    void thePublicAddressIsTheOneToCopy()
    {
        ListenerBar bar(m_theme);
        bar.show();
        ListenerState state;
        state.kind = ListenerState::Kind::Listening;
        state.address = QStringLiteral("http://127.0.0.1:8787/jicoo/8c1f");
        bar.setListener(state);
        QCOMPARE(bar.address(), state.address);
        QVERIFY(!bar.findChild<QLabel*>(QStringLiteral("live.behind"))->isVisible());
        state.publicAddress = QStringLiteral("https://hooks.example/jicoo/8c1f");
        bar.setListener(state);
        QCOMPARE(bar.findChild<QLineEdit*>(QStringLiteral("live.address"))->text(), state.publicAddress);
        QCOMPARE(bar.findChild<QLabel*>(QStringLiteral("live.behind"))->text(), QStringLiteral("→ 127.0.0.1:8787"));
        QTest::mouseClick(bar.findChild<QToolButton*>(QStringLiteral("live.copy")), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), state.publicAddress);
    }

    void whoDoesNotListenSaysWhyInsteadOfAnAddress()
    {
        ListenerBar bar(m_theme);
        bar.show();
        ListenerState state;
        state.kind = ListenerState::Kind::PortInUse;
        state.port = 8787;
        bar.setListener(state);
        QVERIFY(!bar.findChild<QLineEdit*>(QStringLiteral("live.address"))->isVisible());
        QVERIFY(bar.findChild<QLabel*>(QStringLiteral("live.why"))->text().contains(QStringLiteral("8787")));
    }

    void objectsAndListsFoldIntoTheirFirstLine()
    {
        const TimeFormat format(QTimeZone::utc());
        BodyView view(m_theme, format);
        view.resize(400, 400);
        view.show();
        const QByteArray body = "{\"a\":[1,2,{\"x\":1}],\"odd\":\"ends in {\",\"b\":{}}";
        view.setBody(QString::fromUtf8(indentedJson(body)), BodyView::Look::LaidOut);
        const QString all = view.toPlainText();
        const auto shown = [&] {
            int lines = 0;
            for (QTextBlock line = view.document()->begin(); line.isValid(); line = line.next())
                lines += line.isVisible();
            return lines;
        };
        const int lines = view.blockCount();
        QCOMPARE(shown(), lines);
        const auto caretTo = [&](const QString& text) {
            QTextCursor caret = view.textCursor();
            caret.setPosition(int(all.indexOf(text)));
            view.setTextCursor(caret);
        };
        caretTo(QStringLiteral("\"odd\""));
        QTest::keyClick(&view, Qt::Key_Minus); // a text that ends as an object begins opens nothing
        QCOMPARE(shown(), lines);
        caretTo(QStringLiteral("\"a\""));
        QTest::keyClick(&view, Qt::Key_Minus);
        QCOMPARE(shown(), lines - 6); // 1, 2, the three lines of {x}, and the end of the list
        QCOMPARE(view.toPlainText(), all);
        QTest::keyClick(&view, Qt::Key_Plus);
        QCOMPARE(shown(), lines);
        caretTo(QStringLiteral("{"));
        QTest::keyClick(&view, Qt::Key_Minus); // all of it
        QCOMPARE(shown(), 1);
        view.setBody(QString::fromUtf8(indentedJson(body)), BodyView::Look::LaidOut);
        QCOMPARE(shown(), lines);
        BodyFolds folds(*view.document());
        QCOMPARE(folds.members(view.document()->begin()), 3);
        QCOMPARE(folds.endOf(view.document()->begin()), lines - 1);
        QCOMPARE(folds.endOf(view.document()->begin().next().next()), -1);
    }

    void aLongAddressKeepsItsEnd()
    {
        ListenerBar bar(m_theme);
        ListenerState state;
        state.kind = ListenerState::Kind::Listening;
        state.address = QStringLiteral("http://127.0.0.1:8787/jicoo/") + QString(60, u'a') + QStringLiteral("end");
        bar.setListener(state);
        bar.resize(900, 40);
        bar.show();
        auto* field = bar.findChild<QLineEdit*>(QStringLiteral("live.address"));
        QCOMPARE(field->text(), state.address); // whole for who reads or copies it
        const QImage cut = field->grab().toImage();
        state.address.replace(QStringLiteral("end"), QStringLiteral("one"));
        bar.setListener(state);
        QVERIFY(field->grab().toImage() != cut); // what tells them apart is on screen
    }

    void everyEndingOfADiagnosisHasAFindingAndANextStep()
    {
        using Ending = SignatureDiagnosis::Ending;
        QStringList findings;
        for (const Ending ending : {Ending::Matches, Ending::Unexplained, Ending::NoHeader, Ending::BadHeader,
                                    Ending::NoSecret, Ending::BodyCut}) {
            SignatureDiagnosis diagnosis;
            diagnosis.ending = ending;
            const DiagnosisWords words = diagnosisWords(diagnosis);
            QVERIFY(!words.finding.isEmpty() && !words.nextStep.isEmpty());
            findings << words.finding;
        }
        QCOMPARE(findings.removeDuplicates(), 0);
    }

    void everyVariantThatExplainsSaysWhatToDo()
    {
        using Variant = SignatureDiagnosis::Variant;
        for (const Variant variant : {Variant::SecretWithoutPrefix, Variant::SecretAsBase64, Variant::BodyWithNewline,
                                      Variant::BodyWithoutNewline, Variant::TimeInMilliseconds}) {
            SignatureDiagnosis diagnosis;
            diagnosis.ending = SignatureDiagnosis::Ending::Explained;
            diagnosis.attempts = {{Variant::AsUsed, 0, false}, {variant, 1, true}};
            const DiagnosisWords words = diagnosisWords(diagnosis);
            QVERIFY(words.finding.startsWith(QStringLiteral("One variant matches")));
            QVERIFY(!words.nextStep.isEmpty());
            QCOMPARE(words.tried.size(), 2);
            QVERIFY(words.tried[1].contains(QStringLiteral("secret 2")));
        }
    }

    void hostsAreAskedForOnceAndFollowTheBookings()
    {
        test::StoreBench bench;
        const BookingId id(QStringLiteral("BK1"));
        const auto hostedBy = [&](const char* host, EpochMs updatedAt) {
            BookingUpsert upsert;
            upsert.booking.uid = id;
            upsert.booking.status = BookingStatus::Open;
            upsert.booking.span = {1'000'000, 2'000'000};
            upsert.booking.updatedAt = updatedAt;
            upsert.booking.hosts = {{UserId(QString::fromLatin1(host)), {}}};
            ChangeSet set;
            set.bookings << upsert;
            bench.apply(set);
        };
        hostedBy("emma", 1);
        BookingLookup lookup(bench.store);
        HostMarks marks(lookup);
        QSignalSpy known(&marks, &HostMarks::known);
        QVERIFY(marks.of(id).isEmpty());
        QVERIFY(marks.of(BookingId(QStringLiteral("unknown"))).isEmpty());
        QTRY_COMPARE(known.size(), 1);
        QCOMPARE(marks.of(id), UserId(QStringLiteral("emma")));
        hostedBy("sato", 2);
        QTRY_COMPARE(known.size(), 2);
        QTRY_COMPARE(marks.of(id), UserId(QStringLiteral("sato")));
    }
};

QTEST_MAIN(tst_LiveParts)
#include "tst_liveparts.moc"
