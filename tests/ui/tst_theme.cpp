#include "ui/theme/theme.h"
#include "ui/theme/tokenset.h"

#include "support/strict.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
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
        theme.setMotionReduced(true);
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
