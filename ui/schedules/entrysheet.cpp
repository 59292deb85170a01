#include "ui/schedules/entrysheet.h"

#include "core/base/zone.h"
#include "core/models/directorymodel.h"
#include "ui/format/safetext.h"
#include "ui/format/scheduletext.h"
#include "ui/format/timeformat.h"
#include "ui/theme/theme.h"

#include <QBoxLayout>
#include <QJsonDocument>
#include <QLabel>

namespace yoyaku::ui {

EntrySheet::EntrySheet(const ScheduleRow& row, const DirectoryModel& directory, const Theme& theme,
                       const TimeFormat& format, QWidget* parent)
    : FactSheet(theme, parent)
{
    setObjectName(QStringLiteral("entrySheet"));
    addTitle(row);
    addTime(row.schedule, format);
    addPeople(row.schedule, directory);
    addPlace(row.schedule, format);
    if (!row.schedule.description.isEmpty()) {
        QLabel* text = addText(addSection("f.note"), {});
        text->setText(safeLines(row.schedule.description));
        text->setObjectName(QStringLiteral("entryDescriptionText"));
    }
    addRepeat(row.schedule);
    addHistory(row.schedule, format);
    lines()->addStretch(1);
}

void EntrySheet::addTitle(const ScheduleRow& row)
{
    addText(lines(), scheduleTitle(row.schedule), TextRole::Title)->setObjectName(QStringLiteral("entryTitle"));
    const Schedule& schedule = row.schedule;
    addText(lines(), schedule.blocksTime() ? tr("Blocks time") : tr("Does not block time"), TextRole::Body,
            Color::TextSecondary);
    if (row.pending == PendingState::Refused)
        addText(lines(), tr("Jicoo did not take a change of this entry. The outbox says why."), TextRole::Small,
                Color::DangerText);
    else if (row.isDeleting)
        addText(lines(), tr("It is being deleted."), TextRole::Small, Color::WarningText);
    else if (row.pending != PendingState::None)
        addText(lines(), tr("A change of it is on its way."), TextRole::Small, Color::AccentText);
}

void EntrySheet::addTime(const Schedule& schedule, const TimeFormat& format)
{
    QVBoxLayout* to = addSection("f.clock");
    addText(to, scheduleWhen(schedule, format), TextRole::BodyStrong)->setObjectName(QStringLiteral("entryWhen"));
    const QTimeZone zone = zoneNamed(schedule.timeZone).value_or(QTimeZone());
    if (!zone.isValid()) {
        addText(to, tr("Its zone: %1, unknown to this computer").arg(safeText(schedule.timeZone)), TextRole::Small,
                Color::WarningText);
        return;
    }
    if (schedule.isAllDay) {
        addText(to, tr("Days of %1").arg(format.zoneLabelOf(schedule.span.start, zone)), TextRole::Small,
                Color::TextSecondary);
        return;
    }
    addText(to, format.zoneLabel(schedule.span.start), TextRole::Small, Color::TextSecondary);
    if (zone != format.zone())
        addPair(to, format.zoneLabelOf(schedule.span.start, zone), format.rangeIn(schedule.span, zone));
}

void EntrySheet::addPeople(const Schedule& schedule, const DirectoryModel& directory)
{
    QVBoxLayout* to = addSection("f.user");
    if (schedule.attendees.isEmpty()) addText(to, tr("Nobody is named on it"), TextRole::Body, Color::TextTertiary);
    for (const ScheduleAttendee& attendee : schedule.attendees) {
        auto* row = new QHBoxLayout;
        row->setSpacing(8);
        const bool isMember = !attendee.userId.isEmpty();
        const QString name = isMember ? directory.userName(attendee.userId) : attendee.email;
        if (isMember) {
            auto* face = new QLabel(this);
            face->setPixmap(
                m_theme.monogram(attendee.userId, name, m_theme.size(QLatin1String("monogram")), devicePixelRatioF()));
            row->addWidget(face);
        }
        auto* column = new QVBoxLayout;
        addText(column, attendee.role.isEmpty() ? name : tr("%1 · %2").arg(name, attendee.role));
        row->addLayout(column, 1);
        to->addLayout(row);
    }
}

void EntrySheet::addPlace(const Schedule& schedule, const TimeFormat& format)
{
    QStringList more{schedule.url, schedule.phoneNumber, schedule.address, schedule.customLocation, schedule.access};
    more.removeAll(QString());
    if (schedule.locationId.isEmpty() && more.isEmpty()) return;
    QVBoxLayout* to = addSection("f.place");
    if (!schedule.locationId.isEmpty()) addText(to, format.placeName(schedule.locationId));
    for (const QString& line : std::as_const(more)) addText(to, line, TextRole::Small, Color::TextSecondary);
}

void EntrySheet::addRepeat(const Schedule& schedule)
{
    if (!schedule.isRecurring()) return;
    QVBoxLayout* to = addSection("st.sync");
    addText(to, repeatNote())->setObjectName(QStringLiteral("repeatNote"));
    addText(to, tr("The rule as it came:"), TextRole::Small, Color::TextSecondary);
    const QByteArray raw = QJsonDocument(schedule.routine).toJson(QJsonDocument::Indented).trimmed();
    QLabel* text = addText(to, {}, TextRole::Mono, Color::TextSecondary);
    text->setText(safeLines(QString::fromUtf8(raw)));
    text->setObjectName(QStringLiteral("rawRule"));
}

void EntrySheet::addHistory(const Schedule& schedule, const TimeFormat& format)
{
    if (schedule.createdAt <= 0) return;
    QVBoxLayout* to = addSection("f.history");
    if (schedule.updatedAt > schedule.createdAt) addPair(to, format.stamp(schedule.updatedAt), tr("Last change"));
    addPair(to, format.stamp(schedule.createdAt), tr("Made"));
}

} // namespace yoyaku::ui

#include "moc_entrysheet.cpp"
