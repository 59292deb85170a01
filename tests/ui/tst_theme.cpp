#include "ui/theme/theme.h"
#include "ui/theme/tokenset.h"

#include "support/strict.h"

#include <QApplication>
#include <QFile>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <cmath>

using namespace yoyaku;
using namespace yoyaku::ui;

namespace {

QJsonObject tokens()
{
    QFile file(QStringLiteral(":/yoyaku/theme/tokens.json"));
    [&] { QVERIFY(file.open(QIODevice::ReadOnly)); }();
    return QJsonDocument::fromJson(file.readAll()).object();
}

QHash<QString, Color> byKey()
{
    return {
#define YOYAKU_PAIR(name, key) {QStringLiteral(key), Color::name},
        YOYAKU_COLOR_TOKENS(YOYAKU_PAIR)
#undef YOYAKU_PAIR
    };
}

// WCAG 2.2, relative luminance.
double luminance(const QColor& c)
{
    const auto linear = [](double v) { return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF());
}

double contrast(const QColor& a, const QColor& b)
{
    const double x = luminance(a), y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

} // namespace

class tst_Theme : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void init() { test::failOnUnexpectedWarnings(); }

    void namesAndTokensAreTheSameList()
    {
        const QJsonObject color = tokens().value(QLatin1String("color")).toObject();
        for (const char* theme : {"light", "dark"}) {
            const QStringList keys = color.value(QLatin1String(theme)).toObject().keys();
            const QStringList names = byKey().keys();
            QCOMPARE(QSet<QString>(keys.begin(), keys.end()), QSet<QString>(names.begin(), names.end()));
        }
    }

    void everyPairIsReadableInBothThemes()
    {
        Theme theme;
        const QJsonObject pairs = tokens().value(QLatin1String("contrast")).toObject();
        const auto names = byKey();
        int checked = 0;
        for (const auto& [mode, key] : {std::pair{ThemeMode::Light, "light"}, std::pair{ThemeMode::Dark, "dark"}}) {
            theme.apply(mode);
            for (const QJsonValue& value : pairs.value(QLatin1String(key)).toArray()) {
                const QJsonObject pair = value.toObject();
                const QString fg = pair.value(QLatin1String("fg")).toString(),
                              bg = pair.value(QLatin1String("bg")).toString();
                const double got = contrast(theme.color(names.value(fg)), theme.color(names.value(bg)));
                QVERIFY2(got >= pair.value(QLatin1String("needs")).toDouble(), qPrintable(fg + u'/' + bg));
                ++checked;
            }
        }
        QVERIFY(checked > 80);
    }

    // What the style sheet and the painters put on one another, beyond the pairs that the tokens list.
    void whatTheProgramPutsOnOneAnotherIsReadable_data()
    {
        QTest::addColumn<ThemeMode>("mode");
        QTest::addColumn<Follow>("high");
        QTest::newRow("light") << ThemeMode::Light << Follow::Off;
        QTest::newRow("dark") << ThemeMode::Dark << Follow::Off;
        QTest::newRow("light, high contrast") << ThemeMode::Light << Follow::On;
        QTest::newRow("dark, high contrast") << ThemeMode::Dark << Follow::On;
    }
    void whatTheProgramPutsOnOneAnotherIsReadable()
    {
        QFETCH(ThemeMode, mode);
        QFETCH(Follow, high);
        Theme theme;
        theme.setHighContrast(high);
        theme.apply(mode);
        QStringList poor;
        const auto check = [&](Color above, Color below, double needs) {
            const double got = contrast(theme.color(above), theme.color(below));
            if (got < needs) poor += QStringLiteral("%1 on %2: %3").arg(int(above)).arg(int(below)).arg(got, 0, 'f', 2);
        };
        constexpr double kText = 4.5, kMark = 3.0;
        using C = Color;
        // Text on each surface that it stands on.
        for (const C below :
             {C::BgCanvas, C::BgWindow, C::BgRaised, C::BgSunken, C::BgHover, C::BgPressed, C::BgSelected,
              C::BgOffhours, C::AccentTint, C::DangerTint, C::WarningTint, C::SuccessTint})
            for (const C above : {C::TextPrimary, C::TextSecondary}) check(above, below, kText);
        for (const C below : {C::BgCanvas, C::BgWindow, C::BgRaised, C::BgSunken, C::BgHover, C::BgSelected,
                              C::BgOffhours, C::AccentTint})
            check(C::TextTertiary, below, kText);
        for (const C below : {C::BgInverse, C::BgTooltip}) check(C::TextInverse, below, kText);
        for (const C below : {C::AccentFill, C::AccentHover, C::AccentPressed}) check(C::AccentOn, below, kText);
        for (const C below : {C::DangerFill, C::DangerHover}) check(C::DangerOn, below, kText);
        check(C::SealOn, C::SealFill, kText);
        // Words in a colour: pills, banners, links, chips, flat buttons and their hover.
        for (const auto& [above, tint] : {std::pair{C::AccentText, C::AccentTint},
                                          {C::DangerText, C::DangerTint},
                                          {C::WarningText, C::WarningTint},
                                          {C::SuccessText, C::SuccessTint},
                                          {C::TextLink, C::AccentTint}})
            for (const C below : {tint, C::BgCanvas, C::BgWindow, C::BgRaised, C::BgHover, C::BgSelected})
                check(above, below, kText);
        for (const C above : {C::HolidayText, C::SaturdayText})
            for (const C below : {C::BgCanvas, C::BgWindow, C::BgSelected}) check(above, below, kText);
        // What has to be seen: rings, edges of what is filled in, marks.
        for (const C below : {C::BgCanvas, C::BgWindow, C::BgRaised, C::BgSunken, C::BgHover, C::BgSelected})
            check(C::FocusRing, below, kMark);
        check(C::TextInverse, C::BgInverse, kMark); // the ring there
        for (const C below : {C::BgCanvas, C::BgWindow, C::BgRaised}) check(C::LineControl, below, kMark);
        for (const C above : {C::NowLine, C::WarningMark, C::SuccessMark, C::AccentFill, C::DangerFill})
            for (const C below : {C::BgCanvas, C::BgWindow}) check(above, below, kMark);
        if (high == Follow::On)
            for (const C line : {C::LineFaint, C::LineHair, C::LineStrong}) check(line, C::BgCanvas, kMark);
        QVERIFY2(poor.isEmpty(), qPrintable(poor.join(QStringLiteral("; "))));
    }

    void everyHostsBlockIsReadableInBothThemes()
    {
        Theme theme;
        QStringList poor;
        for (const Follow high : {Follow::Off, Follow::On})
            for (const ThemeMode mode : {ThemeMode::Light, ThemeMode::Dark}) {
                theme.setHighContrast(high);
                theme.apply(mode);
                QCOMPARE(theme.hostColorCount(), 12);
                for (int i = 0; i < theme.hostColorCount(); ++i) {
                    const HostColors host = theme.hostColor(i);
                    const auto check = [&](const char* what, const QColor& above, const QColor& below, double needs) {
                        if (const double got = contrast(above, below); got < needs)
                            poor += QStringLiteral("host %1 %2 (%3): %4")
                                        .arg(i)
                                        .arg(QLatin1String(what))
                                        .arg(int(mode))
                                        .arg(got, 0, 'f', 2);
                    };
                    check("title", theme.color(Color::TextPrimary), host.tint, 4.5);
                    check("title, hovered", theme.color(Color::TextPrimary), host.tintStrong, 4.5);
                    check("title, past", theme.color(Color::TextSecondary), host.tintPast, 4.5);
                    check("second line", host.text, host.tint, 4.5);
                    check("second line, hovered", host.text, host.tintStrong, 4.5);
                    check("monogram", host.on, host.base, 4.5);
                    check("bar", host.base, theme.color(Color::BgCanvas), 3.0);
                    check("held, refused", theme.color(Color::DangerText), host.tint, 4.5);
                }
            }
        QVERIFY2(poor.isEmpty(), qPrintable(poor.join(QStringLiteral("; "))));
    }

    void highContrastHasEdgesInsteadOfTints()
    {
        Theme theme;
        theme.apply(ThemeMode::Light);
        const UserId host(QStringLiteral("a"));
        theme.setHosts({host});
        QVERIFY(theme.host(host).tint != theme.color(Color::BgCanvas));
        QSignalSpy changed(&theme, &Theme::changed);
        theme.setSystemHighContrast(true);
        QCOMPARE(changed.size(), 1);
        QVERIFY(theme.isHighContrast());
        QCOMPARE(theme.color(Color::LineHair), theme.color(Color::LineControl));
        QCOMPARE(theme.color(Color::AccentTint), theme.color(Color::BgCanvas));
        QCOMPARE(theme.host(host).tint, theme.color(Color::BgCanvas));
        const QImage hatch = theme.hatch(1).toImage();
        for (int y = 0; y < hatch.height(); ++y)
            for (int x = 0; x < hatch.width(); ++x) QCOMPARE(hatch.pixelColor(x, y), theme.color(Color::BgSunken));
        theme.setHighContrast(Follow::Off); // decided here
        QVERIFY(!theme.isHighContrast());
        theme.setHighContrast(Follow::On);
        theme.setSystemHighContrast(false);
        QVERIFY(theme.isHighContrast());
        QVERIFY(!theme.forPaper()->isHighContrast());
    }

    void largerTextTakesTypeAndTheRowsThatHoldIt()
    {
        Theme theme;
        theme.apply(ThemeMode::Light);
        const int body = theme.font(TextRole::Body).pixelSize(), row = theme.size(QLatin1String("tableRow")),
                  check = theme.size(QLatin1String("checkbox"));
        theme.setTextPercent(130);
        QCOMPARE(theme.font(TextRole::Body).pixelSize(), qRound(body * 1.3));
        QVERIFY(theme.size(QLatin1String("tableRow")) >= qRound(row * 1.3));
        QCOMPARE(theme.size(QLatin1String("checkbox")), check); // a mark
        QVERIFY(qApp->styleSheet().contains(QStringLiteral("min-height: 34px")));
        theme.setTextPercent(20); // nonsense of a desktop
        QCOMPARE(theme.textPercent(), 100);
    }

    void theRingIsThereOnlyAfterTheKeyboard()
    {
        Theme theme;
        theme.apply(ThemeMode::Light);
        QWidget window;
        auto* line = new QHBoxLayout(&window);
        auto *first = new QPushButton(QStringLiteral("a")), *second = new QPushButton(QStringLiteral("b"));
        line->addWidget(first);
        line->addWidget(second);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        const auto ring = [&] { return window.findChild<QWidget*>(QStringLiteral("focusRing")); };
        second->setFocus(Qt::MouseFocusReason);
        QVERIFY(!ring());
        first->setFocus();
        QVERIFY(!ring());
        QTest::keyClick(first, Qt::Key_Tab);
        QVERIFY(second->hasFocus());
        QVERIFY(ring() && ring()->isVisible());
        QCOMPARE(ring()->geometry(), second->geometry().adjusted(-3, -3, 3, 3)); // 2 px and a gap of 1
        QVERIFY(theme.showsFocus(second));
        window.resize(window.width() + 100, window.height());
        QTRY_COMPARE(ring()->geometry(), second->geometry().adjusted(-3, -3, 3, 3));
        QTest::mouseClick(second, Qt::LeftButton);
        QVERIFY(!ring());
        QVERIFY(!theme.showsFocus(second));
        first->setFocus(Qt::ShortcutFocusReason);
        QVERIFY(ring());
    }

    void everyIconOfTheTokensIsDrawn()
    {
        Theme theme;
        const TokenSet set = TokenSet::load();
        QVERIFY(set.icons.size() > 90);
        for (auto it = set.icons.begin(); it != set.icons.end(); ++it) {
            const QImage image = theme.pixmap(QLatin1String(it.key().toLatin1()), 16, Color::TextPrimary, 1)
                                     .toImage()
                                     .convertToFormat(QImage::Format_ARGB32);
            int painted = 0;
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x) painted += qAlpha(image.pixel(x, y)) > 0;
            QVERIFY2(painted > 3, qPrintable(it.key()));
        }
    }

    void twelveHostsHaveTwelveColoursAndTheThirteenthARing()
    {
        Theme theme;
        QVector<UserId> hosts;
        for (int i = 0; i < 13; ++i) hosts.append(UserId(QStringLiteral("host-%1").arg(i)));
        theme.setHosts(hosts);
        QSet<int> used;
        for (int i = 0; i < 12; ++i) used.insert(theme.host(hosts[i]).index);
        QCOMPARE(used.size(), 12);
        QVERIFY(!theme.host(hosts[11]).isRepeated);
        QVERIFY(theme.host(hosts[12]).isRepeated);
    }

    void aChosenColourIsWornAndTheOthersKeepOutOfItsWay()
    {
        Theme theme;
        QVector<UserId> hosts;
        for (int i = 0; i < 12; ++i) hosts.append(UserId(QStringLiteral("host-%1").arg(i)));
        theme.setHosts(hosts);
        const int before = theme.host(hosts[3]).index, wanted = theme.host(hosts[7]).index;
        QSignalSpy changed(&theme, &Theme::changed);
        theme.setHostColors({{hosts[3], wanted}, {hosts[4], 99}, {UserId(QStringLiteral("gone")), 1}});
        QCOMPARE(changed.size(), 1);
        QCOMPARE(theme.host(hosts[3]).index, wanted);
        QCOMPARE(theme.host(hosts[3]).base, theme.hostColor(wanted).base);
        QSet<int> used;
        for (const UserId& host : hosts) used.insert(theme.host(host).index);
        QCOMPARE(used.size(), 12); // nobody shares while there is one for each
        theme.setHostColors({{hosts[3], wanted}, {hosts[7], wanted}});
        QCOMPARE(theme.host(hosts[7]).index, wanted);
        QVERIFY(!theme.host(hosts[3]).isRepeated);
        QVERIFY(theme.host(hosts[7]).isRepeated); // two of one colour are told apart
        theme.setHostColors({});
        QCOMPARE(theme.host(hosts[3]).index, before);
    }

    void paperIsLightAndHasTheSameHosts()
    {
        Theme theme;
        const UserId host(QStringLiteral("a"));
        theme.setHosts({host});
        theme.setHostColors({{host, 5}});
        theme.apply(ThemeMode::Dark);
        const auto paper = theme.forPaper();
        QVERIFY(!paper->isDark());
        QVERIFY(paper->color(Color::BgCanvas).lightness() > 200);
        QCOMPARE(paper->host(host).index, 5);
        theme.apply(ThemeMode::Light);
    }

    void monogramIsTheFamilyNameOrInitials()
    {
        QCOMPARE(monogramText(QStringLiteral("佐藤 愛子")), QStringLiteral("佐"));
        QCOMPARE(monogramText(QStringLiteral("Emma Fischer")), QStringLiteral("EF"));
        QCOMPARE(monogramText(QStringLiteral("madonna")), QStringLiteral("M"));
        QCOMPARE(monogramText(QString()), QStringLiteral("?"));
        QCOMPARE(monogramText(QStringLiteral("   ")), QStringLiteral("?"));
    }

    void reducedMotionStopsMovementAndKeepsTheHold()
    {
        Theme theme;
        QVERIFY(theme.duration(QLatin1String("arrivalGlide")) > 0);
        theme.setMotionReduced(Follow::On);
        QCOMPARE(theme.duration(QLatin1String("arrivalGlide")), 0);
        QCOMPARE(theme.duration(QLatin1String("holdBeforeSend")), 5000);
    }

    void systemDarkIsFollowedOnlyWhenAsked()
    {
        Theme theme;
        theme.apply(ThemeMode::System);
        theme.setSystemDark(true);
        QVERIFY(theme.isDark());
        theme.apply(ThemeMode::Light);
        QVERIFY(!theme.isDark());
        theme.setSystemDark(false);
        theme.setSystemDark(true);
        QVERIFY(!theme.isDark());
    }
};

QTEST_MAIN(tst_Theme)
#include "tst_theme.moc"
