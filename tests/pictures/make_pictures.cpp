// make_pictures <folder> [--readme | --sheets <mockups>] [--in <dress>] [<scene>...]: pictures of every screen, drawn
// by the program itself on its demo account: each scene in English and Japanese, light and dark, at the scale of
// QT_SCALE_FACTOR.
// --readme: only those that the README shows. --sheets: each beside the mockup of its screen, too.
#include "pictures/scenes.h"

#include <QApplication>
#include <QDir>
#include <QPainter>
#include <cstdio>

using namespace yoyaku;
using namespace yoyaku::test;

namespace {

constexpr int kGap = 16;

/// Scene, and what its file in resources/pictures is called.
const std::vector<std::pair<QLatin1String, QLatin1String>> kReadme{
    {QLatin1String("01-week"), QLatin1String("calendar")},
    {QLatin1String("12-week-dark"), QLatin1String("calendar-dark")},
    {QLatin1String("04-bookings"), QLatin1String("bookings")},
    {QLatin1String("05-hosts"), QLatin1String("hosts")},
    {QLatin1String("06-live"), QLatin1String("live")},
    {QLatin1String("schedules"), QLatin1String("schedules")},
    {QLatin1String("team"), QLatin1String("team")},
    {QLatin1String("eventtypes"), QLatin1String("eventtypes")},
    {QLatin1String("apicheck"), QLatin1String("apicheck")},
};

struct Wish
{
    QDir folder;
    QString mockups; ///< empty: no sheets
    bool isReadme = false;
    QString dress; ///< "ja-dark"; empty: all four
    QStringList only;
};

Wish wishOf(QStringList words)
{
    Wish wish;
    words.removeFirst();
    if (!words.isEmpty()) wish.folder.setPath(words.takeFirst());
    wish.isReadme = words.removeAll(QStringLiteral("--readme")) > 0;
    if (const auto at = words.indexOf(QStringLiteral("--sheets")); at >= 0 && at + 1 < words.size()) {
        wish.mockups = words.at(at + 1);
        words.remove(at, 2);
    }
    if (const auto at = words.indexOf(QStringLiteral("--in")); at >= 0 && at + 1 < words.size()) {
        wish.dress = words.at(at + 1);
        words.remove(at, 2);
    }
    wish.only = words;
    return wish;
}

/// The mockup at the left, what the program shows at the right, at the same height.
bool sheet(const QString& mockupFile, const QString& shotFile, const QString& to)
{
    const QImage mockup(mockupFile), shot(shotFile);
    if (mockup.isNull() || shot.isNull()) return false;
    const QImage right = shot.scaledToHeight(mockup.height(), Qt::SmoothTransformation);
    QImage both(mockup.width() + kGap + right.width(), mockup.height(), QImage::Format_RGB32);
    both.fill(Qt::magenta);
    QPainter painter(&both);
    painter.drawImage(0, 0, mockup);
    painter.drawImage(mockup.width() + kGap, 0, right);
    painter.end();
    return both.save(to);
}

struct Dress
{
    const char* language;
    const char* theme;
    ui::ThemeMode mode;
};

bool take(Stage& stage, const Scene& scene, const Dress& dress, const Wish& wish)
{
    const QString worn = QLatin1String(dress.language) + u'-' + QLatin1String(dress.theme);
    if (scene.only && worn != QLatin1String(scene.only)) return true;
    const QString base = QStringLiteral("%1-%2@%3x")
                             .arg(QLatin1String(scene.name), worn)
                             .arg(qRound(stage.window().devicePixelRatioF()));
    stage.window().resize(scene.size);
    if (!scene.set(stage)) {
        std::fprintf(stderr, "not reached: %s\n", qPrintable(base));
        return false;
    }
    stage.settle();
    const QString file = wish.folder.filePath(base + QStringLiteral(".png"));
    bool isGood = stage.shoot(file);
    if (!wish.mockups.isEmpty() && scene.mockup)
        isGood = sheet(QDir(wish.mockups).filePath(QLatin1String(scene.mockup)), file,
                       wish.folder.filePath(QStringLiteral("beside-") + base + QStringLiteral(".png"))) &&
                 isGood;
    if (scene.clear) scene.clear(stage);
    return isGood;
}

bool takeAll(Stage& stage, const Wish& wish)
{
    bool isGood = true;
    for (const Dress& dress : {Dress{"en", "light", ui::ThemeMode::Light}, Dress{"en", "dark", ui::ThemeMode::Dark},
                               Dress{"ja", "light", ui::ThemeMode::Light}, Dress{"ja", "dark", ui::ThemeMode::Dark}}) {
        const QString worn = QLatin1String(dress.language) + u'-' + QLatin1String(dress.theme);
        if (!wish.dress.isEmpty() && wish.dress != worn) continue;
        stage.speak(QLatin1String(dress.language));
        stage.office().setTheme(dress.mode);
        stage.settle();
        for (const Scene& scene : scenes())
            if (wish.only.isEmpty() || wish.only.contains(QLatin1String(scene.name)))
                isGood = take(stage, scene, dress, wish) && isGood;
    }
    return isGood;
}

bool takeForReadme(Stage& stage, const Wish& wish)
{
    bool isGood = true;
    for (const auto& [name, file] : kReadme)
        for (const Scene& scene : scenes()) {
            if (name != QLatin1String(scene.name)) continue;
            stage.office().setTheme(file.endsWith(QLatin1String("-dark")) ? ui::ThemeMode::Dark : ui::ThemeMode::Light);
            isGood = scene.set(stage) && isGood;
            stage.settle();
            isGood = stage.shoot(wish.folder.filePath(file + QLatin1String(".png"))) && isGood;
            if (scene.clear) scene.clear(stage);
        }
    return isGood;
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const Wish wish = wishOf(QCoreApplication::arguments());
    if (argc < 2 || !wish.folder.mkpath(QStringLiteral("."))) {
        std::fputs("make_pictures <folder> [--readme | --sheets <mockups>] [--in <dress>] [<scene>...]\n", stderr);
        return 2;
    }
    Stage stage;
    if (!stage.setUp()) {
        std::fputs("the demo account was not synced in time\n", stderr);
        return 1;
    }
    return (wish.isReadme ? takeForReadme(stage, wish) : takeAll(stage, wish)) ? 0 : 1;
}
