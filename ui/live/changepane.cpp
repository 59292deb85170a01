#include "ui/live/changepane.h"

#include "ui/format/safetext.h"
#include "ui/format/timeformat.h"
#include "ui/live/bodyview.h"
#include "ui/live/deliverywords.h"

#include <QBoxLayout>
#include <QLabel>

namespace yoyaku::ui {

namespace {

constexpr int kLongestValue = 160;

/// The field's own words; a path this version has no word for is shown as it is.
QString fieldName(const QString& path)
{
    static const std::pair<const char*, const char*> names[] = {
        {"startedAt", QT_TRANSLATE_NOOP("yoyaku::ui::ChangePane", "Start")},
        {"endedAt", QT_TRANSLATE_NOOP("yoyaku::ui::ChangePane", "End")},
        {"status", QT_TRANSLATE_NOOP("yoyaku::ui::ChangePane", "Status")},
        {"timeZone", QT_TRANSLATE_NOOP("yoyaku::ui::ChangePane", "Guest's time zone")},
        {"updatedAt", QT_TRANSLATE_NOOP("yoyaku::ui::ChangePane", "Changed at")},
        {"cancelledAt", QT_TRANSLATE_NOOP("yoyaku::ui::ChangePane", "Cancelled at")},
        {"cancelledBy", QT_TRANSLATE_NOOP("yoyaku::ui::ChangePane", "Cancelled by")},
        {"cancelReason", QT_TRANSLATE_NOOP("yoyaku::ui::ChangePane", "Reason")},
        {"contact.name", QT_TRANSLATE_NOOP("yoyaku::ui::ChangePane", "Guest")},
        {"contact.email", QT_TRANSLATE_NOOP("yoyaku::ui::ChangePane", "E-mail")},
        {"eventTypeUid", QT_TRANSLATE_NOOP("yoyaku::ui::ChangePane", "Event type")}};
    for (const auto& [key, name] : names)
        if (path == QLatin1String(key)) return ChangePane::tr(name);
    return path;
}

QString valueText(const std::optional<QString>& value, const TimeFormat& format)
{
    if (!value) return QStringLiteral("–");
    if (const QString local = localInstant(*value, format); !local.isEmpty()) return local;
    const QString safe = safeText(*value);
    return safe.size() > kLongestValue ? safe.left(kLongestValue) + u'…' : safe;
}

} // namespace

ChangePane::ChangePane(const Delivery& delivery, const std::optional<EventChange>& change, const Theme& theme,
                       const TimeFormat& format, QWidget* parent)
    : FactSheet(theme, parent)
{
    setObjectName(QStringLiteral("delivery.change"));
    if (delivery.verdict == Verdict::Recovered)
        say(tr("No delivery told of it. A comparison with Jicoo found: %1.").arg(eventText(delivery)));
    else if (!isBelieved(delivery))
        say(tr("Nothing a refused delivery says is believed, so it is compared with nothing."));
    else if (change)
        addChange(*change, format);
    lines()->addStretch(1);
}

void ChangePane::addChange(const EventChange& change, const TimeFormat& format)
{
    using Kind = EventChange::Kind;
    switch (change.kind) {
    case Kind::First:
        return say(tr("The first event of this booking here: there is none before it to compare with."));
    case Kind::Unreadable:
        return say(tr("This event or the one before it cannot be read as JSON."));
    case Kind::Nothing:
        return say(tr("It names no booking, so it changes none."));
    case Kind::Compared:
        break;
    }
    if (change.fields.isEmpty())
        return say(tr("It says the same as the event before it, no. %1.").arg(format.number(change.earlierNumber)));
    say(tr("Compared with the event before it, no. %1 of %2")
            .arg(format.number(change.earlierNumber), format.stamp(change.earlierAt)));
    for (const EventFieldChange& field : change.fields) addField(field, format);
    if (change.fields.size() >= kMostEventFields) say(tr("There is more; the body below holds it all."));
}

void ChangePane::say(const QString& sentence)
{
    addText(lines(), sentence, TextRole::Small, Color::TextSecondary)->setObjectName(QStringLiteral("change.note"));
}

void ChangePane::addField(const EventFieldChange& field, const TimeFormat& format)
{
    lines()->addSpacing(8);
    addText(lines(), fieldName(field.path), TextRole::Small, Color::TextTertiary)->setToolTip(safeTip(field.path));
    addText(
        lines(),
        tr("%1 → %2", "value before and after").arg(valueText(field.before, format), valueText(field.after, format)))
        ->setObjectName(QStringLiteral("change.field"));
}

} // namespace yoyaku::ui

#include "moc_changepane.cpp"
