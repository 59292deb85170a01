#include "pictures/scenes.h"

#include "ui/settings/settingspage.h"
#include "ui/shell/page.h"

#include <QDialog>

namespace yoyaku::test {

namespace {

constexpr QSize kUsual(1440, 900);
constexpr QSize kCompact(960, 600);

std::function<bool(Stage&)> page(const char* key)
{
    return [key](Stage& stage) {
        stage.window().showPage(QLatin1String(key));
        return stage.window().currentPage()->key() == QLatin1String(key);
    };
}

std::function<bool(Stage&)> settings(const char* section)
{
    return [section](Stage& stage) {
        stage.office().desk().settings().showSection(QLatin1String(section));
        stage.window().showPage(QStringLiteral("settings"));
        return true;
    };
}

/// Over the calendar's week, on the selected booking.
std::function<bool(Stage&)> command(const char* action)
{
    return [action](Stage& stage) {
        stage.window().showPage(QStringLiteral("calendar"));
        return stage.run(action);
    };
}

/// The inspector is a drawer in a narrow window, and closed until it is wanted.
bool compact(Stage& stage) { return command("calendar.week")(stage) && stage.run("panel.inspector"); }

void closeDialogs(Stage& stage)
{
    for (QDialog* dialog : stage.window().findChildren<QDialog*>()) dialog->close();
    stage.settle();
}

} // namespace

const std::vector<Scene>& scenes()
{
    static const std::vector<Scene> all{
        {"01-week", "01-calendar-week.png", command("calendar.week")},
        {"12-week-dark", "12-calendar-week-dark.png", command("calendar.week"), {}, kUsual, "en-dark"},
        {"16-compact", "16-compact-960x600.png", compact, [](Stage& stage) { stage.run("panel.inspector"); }, kCompact},
        {"day", nullptr, command("calendar.day"), [](Stage& stage) { stage.run("calendar.week"); }},
        {"04-bookings", "04-bookings.png", page("bookings")},
        {"13-bookings-ja", "13-bookings-ja.png", page("bookings"), {}, kUsual, "ja-light"},
        {"05-hosts", "05-hosts.png", page("hosts")},
        {"06-live", "06-live.png", page("live")},
        {"schedules", nullptr, page("schedules")},
        {"team", nullptr, page("team")},
        {"eventtypes", nullptr, page("eventtypes")},
        {"apicheck", nullptr, settings("api")},
        {"settings", nullptr, settings("general")},
        {"new-booking", nullptr, command("booking.new"), closeDialogs},
    };
    return all;
}

} // namespace yoyaku::test
