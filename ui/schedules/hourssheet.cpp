#include "ui/schedules/hourssheet.h"

#include "core/base/zone.h"
#include "core/models/directorymodel.h"
#include "ui/format/hourstext.h"
#include "ui/format/safetext.h"
#include "ui/format/timeformat.h"
#include "ui/theme/theme.h"

#include <QBoxLayout>
#include <QLabel>
#include <QTimeZone>
#include <QToolButton>

namespace yoyaku::ui {

namespace {

constexpr int kDayColumn = 40;
constexpr int kChoiceRow = 28;

} // namespace

HoursSheet::HoursSheet(const QVector<UserId>& members, const QString& denied, Parts parts, QWidget* parent)
    : FactSheet(parts.theme, parent), m_parts(parts)
{
    setObjectName(QStringLiteral("hoursSheet"));
    addText(lines(), tr("Working hours"), TextRole::Title);
    if (!denied.isEmpty()) {
        addText(addSection("st.info"), denied)->setObjectName(QStringLiteral("hoursDenied"));
    } else if (members.size() == 1) {
        addMember(members.first());
    } else {
        addText(lines(), tr("Choose a member to see when guests can book."), TextRole::Body, Color::TextSecondary);
        lines()->addSpacing(8);
        for (const UserId& member : members) addChoice(member);
    }
    lines()->addStretch(1);
}

void HoursSheet::addChoice(const UserId& member)
{
    const QString name = safeText(m_parts.directory.userName(member));
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    auto* face = new QLabel(this);
    face->setPixmap(m_theme.monogram(member, name, m_theme.size(QLatin1String("monogram")), devicePixelRatioF()));
    face->setFixedHeight(kChoiceRow);
    row->addWidget(face);
    auto* column = new QVBoxLayout;
    addText(column, name);
    row->addLayout(column, 1);
    auto* show = new QToolButton(this);
    show->setText(tr("Hours"));
    show->setAccessibleName(tr("Hours of %1").arg(name));
    show->setObjectName(QStringLiteral("hours-") + member.text());
    show->setProperty("link", true);
    show->setVisible(!m_parts.directory.calendarsOf(member).isEmpty());
    connect(show, &QToolButton::clicked, this, [this, member] { Q_EMIT memberChosen(member); });
    row->addWidget(show);
    lines()->addLayout(row);
}

void HoursSheet::addMember(const UserId& member)
{
    addText(lines(), m_parts.directory.userName(member), TextRole::Body, Color::TextSecondary)
        ->setObjectName(QStringLiteral("hoursMember"));
    const auto calendars = m_parts.directory.calendarsOf(member);
    if (calendars.isEmpty())
        addText(addSection("st.info"),
                tr("Jicoo names no availability calendar for this member. Usual office hours are "
                   "drawn instead."));
    for (const AvailabilityCalendar& calendar : calendars) addCalendar(calendar);
    addText(addSection("st.info"), tr("Change hours in Jicoo: its API has no call that does."), TextRole::Small,
            Color::TextSecondary)
        ->setObjectName(QStringLiteral("hoursReadOnly"));
}

void HoursSheet::addCalendar(const AvailabilityCalendar& calendar)
{
    QVBoxLayout* to = addSection("f.clock");
    const QString name = calendar.name.isEmpty() ? tr("Untitled") : calendar.name;
    addText(to, calendar.isDefault ? tr("%1 · default").arg(name) : name, TextRole::BodyStrong);
    const QTimeZone zone = zoneNamed(calendar.timeZone).value_or(QTimeZone());
    addText(to, zone.isValid() ? m_parts.format.zoneLabelOf(m_parts.now, zone) : safeText(calendar.timeZone),
            TextRole::Small, Color::TextSecondary);
    to->addSpacing(4);
    addWeek(to, calendar);
    for (const QString& limit : limitsOf(calendar, m_parts.format, m_parts.now))
        addText(to, limit, TextRole::Small, Color::TextSecondary);
    addExceptions(to, calendar);
    if (hasUnknownParts(calendar))
        addText(to, tr("A part of this calendar could not be read, so the hours drawn may be wrong."), TextRole::Small,
                Color::WarningText)
            ->setObjectName(QStringLiteral("hoursUnknown"));
}

void HoursSheet::addWeek(QVBoxLayout* to, const AvailabilityCalendar& calendar)
{
    for (int day = 1; day <= 7; ++day) {
        const QString hours = hoursOn(calendar, day);
        auto* row = new QHBoxLayout;
        row->setSpacing(8);
        auto* left = new QVBoxLayout;
        addText(left, m_parts.format.weekday(QDate(2024, 1, day)), TextRole::Small, Color::TextTertiary) // a Monday
            ->setFixedWidth(kDayColumn);
        row->addLayout(left);
        auto* right = new QVBoxLayout;
        addText(right, hours.isEmpty() ? tr("closed") : hours, TextRole::Small,
                hours.isEmpty() ? Color::TextTertiary : Color::TextPrimary)
            ->setObjectName(QStringLiteral("hours-%1").arg(day));
        row->addLayout(right, 1);
        to->addLayout(row);
    }
}

void HoursSheet::addExceptions(QVBoxLayout* to, const AvailabilityCalendar& calendar)
{
    const QVector<ExceptionLine> exceptions = exceptionsOf(calendar, m_parts.format);
    if (exceptions.isEmpty()) return;
    to->addSpacing(4);
    addText(to, tr("Exceptions"), TextRole::MicroStrong, Color::TextTertiary);
    for (const ExceptionLine& line : exceptions)
        addText(to, line.isRaw ? line.text : tr("%1, closed").arg(line.text),
                line.isRaw ? TextRole::Mono : TextRole::Small)
            ->setObjectName(QStringLiteral("hoursException"));
}

} // namespace yoyaku::ui

#include "moc_hourssheet.cpp"
