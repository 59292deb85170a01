#include "pictures/scenes.h"

#include "pictures/statescenes.h"
#include "ui/hosts/ruleslist.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/page.h"

#include <QDialog>
#include <QLineEdit>
#include <QTest>

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

std::function<bool(Stage&)> palette(const QString& typed)
{
    return [typed](Stage& stage) {
        if (!command("calendar.week")(stage) || !stage.run("palette.open")) return false;
        auto* field = stage.window().findChild<QLineEdit*>(QStringLiteral("palette.field"));
        if (field) field->setText(typed);
        return field != nullptr;
    };
}

/// A draft of two changes, as the mockup has it: a host one priority lower, and more minutes a day for the first rule
/// that limits them.
bool draftedHosts(Stage& stage)
{
    if (!page("hosts")(stage)) return false;
    app::Session& session = stage.office().session();
    const EventTypeId type = session.hosts.eventType();
    session.rulesDraft.discard(type);
    const AssignSetup before = session.rulesDraft.before(type);
    for (const EventTypeHost& host : before.hosts)
        if (host.priority == 2) {
            session.rulesDraft.setPriority(type, host.userId, 3);
            break;
        }
    for (AssignRule rule : before.rules)
        if (rule.isExpectedShape && rule.dailyMinutes) {
            *rule.dailyMinutes += 30;
            session.rulesDraft.setRule(type, rule);
            if (auto* rules = stage.window().findChild<ui::RulesList*>()) rules->setOpenRule(rule.id);
            break;
        }
    (void)QTest::qWaitFor([&] { return !session.whatIf.isWorking(); }, 20'000);
    return true;
}

void dropDraft(Stage& stage)
{
    app::Session& session = stage.office().session();
    session.rulesDraft.discard(session.hosts.eventType());
}

void backToWeek(Stage& stage) { stage.run("calendar.week"); }

void closePalette(Stage& stage)
{
    if (auto* field = stage.window().findChild<QLineEdit*>(QStringLiteral("palette.field")))
        QTest::keyClick(field, Qt::Key_Escape);
}

void pressEscape(Stage& stage)
{
    for (const char* name : {"keyMap.field", "why.find"})
        for (QWidget* field : stage.window().findChildren<QWidget*>(QLatin1String(name)))
            if (field->isVisible()) QTest::keyClick(field, Qt::Key_Escape);
    stage.settle();
}

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
        {"day", nullptr, command("calendar.day"), backToWeek},
        {"02-hosts-timeline", "02-calendar-hosts.png", command("calendar.hosts"), backToWeek},
        {"03-month", "03-calendar-month.png", command("calendar.month"), backToWeek},
        {"agenda", nullptr, command("calendar.agenda"), backToWeek},
        {"04-bookings", "04-bookings.png", page("bookings")},
        {"13-bookings-ja", "13-bookings-ja.png", page("bookings"), {}, kUsual, "ja-light"},
        {"05-hosts", "05-hosts.png", draftedHosts, dropDraft},
        {"hosts-1280", nullptr, draftedHosts, dropDraft, QSize(1280, 800)},
        {"hosts-compact", nullptr, draftedHosts, dropDraft, kCompact},
        {"06-live", "06-live.png", page("live")},
        {"07-insights", "07-insights.png", page("insights")},
        {"09-palette", "09-command-palette.png", palette(QStringLiteral("明日15時 田中さん 30分")), closePalette},
        {"10-reschedule", "10-reschedule-dialog.png", command("booking.reschedule"), closeDialogs},
        {"17-why", "17-why-and-reassign.png", command("booking.reassign"), pressEscape},
        {"18-cover", "18-sick-day-desk.png", command("host.cover"), closeDialogs},
        {"cancel", nullptr, command("booking.cancel"), closeDialogs},
        {"keys", nullptr, command("help.shortcuts"), pressEscape},
        {"print", nullptr, command("file.print"), closeDialogs},
        {"wall", nullptr, command("window.teamWall"), [](Stage& stage) { stage.run("window.teamWall"); }},
        {"schedules", nullptr, page("schedules")},
        {"team", nullptr, page("team")},
        {"eventtypes", nullptr, page("eventtypes")},
        {"apicheck", nullptr, settings("api")},
        {"settings", nullptr, settings("general")},
        {"new-booking", nullptr, command("booking.new"), closeDialogs},
    };
    static const std::vector<Scene> whole = [] {
        std::vector<Scene> both = all;
        for (Scene& scene : stateScenes()) both.push_back(std::move(scene));
        return both;
    }();
    return whole;
}

} // namespace yoyaku::test
