#include "ui/commands/scheduledialog.h"

#include "ui/commands/memberpicker.h"
#include "ui/commands/tellguest.h"
#include "ui/commands/walltime.h"
#include "ui/format/safetext.h"
#include "ui/format/scheduletext.h"
#include "ui/format/timeformat.h"
#include "ui/theme/theme.h"

#include "ui/widgets/datefield.h"
#include "ui/widgets/tickbox.h"
#include "ui/widgets/zonebox.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QUuid>
#include <algorithm>

namespace yoyaku::ui {

namespace {

// Limits of Create and Update Schedule. Source: contract, schema ScheduleCreate.
constexpr int kNameLimit = 64;
constexpr int kDescriptionLimit = 10000;
constexpr int kDescriptionHeight = 64;

/// The kinds of place the contract lists; another one the service sent stays choosable.
const QStringList& places()
{
    static const QStringList known{QString(),
                                   QStringLiteral("inPerson"),
                                   QStringLiteral("phone"),
                                   QStringLiteral("zoom"),
                                   QStringLiteral("googleMeet"),
                                   QStringLiteral("teams"),
                                   QStringLiteral("custom")};
    return known;
}

template <class T>
void setIfOther(std::optional<T>& to, const T& now, const T& before)
{
    if (now != before) to = now;
}

} // namespace

ScheduleDialog::ScheduleDialog(const Theme& theme, const TimeFormat& format, QVector<User> members, Mode mode,
                               Schedule shown, QWidget* parent)
    : ActDialog(theme, mode == Mode::Create ? tr("New schedule entry") : tr("Edit schedule entry"), parent),
      m_format(format),
      m_mode(mode),
      m_before(std::move(shown)),
      m_members(new MemberPicker(theme, std::move(members), m_before.attendees, this)),
      m_name(new QLineEdit(this)),
      m_from(new DateField(theme, format, DateField::Shows::DayAndTime, QDate(), this)),
      m_to(new DateField(theme, format, DateField::Shows::DayAndTime, QDate(), this)),
      m_zone(new ZoneBox(theme, this)),
      m_place(new ChoiceBox(theme, this)),
      m_allDay(new TickBox(tr("All day"), theme, this)),
      m_blocks(new TickBox(tr("Blocks time: guests cannot book these members then"), theme, this)),
      m_description(new QPlainTextEdit(this)),
      m_own(new QLabel(this)),
      m_problem(nullptr),
      m_tell(mode == Mode::Edit ? new TellGuest(theme, this, TellGuest::Whom::Attendees) : nullptr)
{
    resize(640, 0);
    buildForm();
    fill();
    buildFoot();
    connect(m_name, &QLineEdit::textChanged, this, &ScheduleDialog::check);
    connect(m_from, &DateField::dateTimeChanged, this, &ScheduleDialog::keepLength);
    connect(m_to, &DateField::dateTimeChanged, this, &ScheduleDialog::check);
    connect(m_zone, &ZoneBox::zoneChanged, this, &ScheduleDialog::check);
    connect(m_place, &QComboBox::currentIndexChanged, this, &ScheduleDialog::check);
    connect(m_description, &QPlainTextEdit::textChanged, this, &ScheduleDialog::check);
    connect(m_allDay, &QCheckBox::toggled, this, &ScheduleDialog::setAllDay);
    connect(m_blocks, &QCheckBox::toggled, this, &ScheduleDialog::check);
    connect(m_members, &MemberPicker::changed, this, &ScheduleDialog::check);
    check();
    m_name->setFocus();
}

void ScheduleDialog::buildForm()
{
    auto* form = new QGridLayout;
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(8);
    form->setColumnStretch(1, 1);
    form->setColumnStretch(3, 1);
    m_name->setObjectName(QStringLiteral("entryName"));
    m_name->setMaxLength(kNameLimit);
    auto* name = new QLabel(tr("Name"), this);
    name->setBuddy(m_name);
    m_name->setAccessibleName(name->text());
    form->addWidget(name, 0, 0);
    form->addWidget(m_name, 0, 1, 1, 3);
    buildTimes(form);
    buildMembers(form);
    if (m_before.isRecurring())
        addWarning(tr("It repeats. The rule is left as it is, since Jicoo does not document it; what a change of this "
                      "occurrence does to the others is not documented either."))
            ->setObjectName(QStringLiteral("repeatWarning"));
    content()->addLayout(form);
    if (m_tell) content()->addWidget(m_tell);
    m_problem = addProblem(QStringLiteral("problem"));
}

void ScheduleDialog::buildTimes(QGridLayout* form)
{
    const auto add = [&](int row, int column, const QString& text, QWidget* widget, const char* object) {
        auto* label = new QLabel(text, this);
        label->setBuddy(widget);
        widget->setAccessibleName(text);
        widget->setObjectName(QLatin1String(object));
        form->addWidget(label, row, column);
        form->addWidget(widget, row, column + 1);
    };
    m_allDay->setObjectName(QStringLiteral("entryAllDay"));
    form->addWidget(m_allDay, 1, 1, 1, 3);
    add(2, 0, tr("From"), m_from, "entryFrom");
    add(2, 2, tr("To"), m_to, "entryTo");
    add(3, 0, tr("Time zone"), m_zone, "entryZone");
    add(3, 2, tr("Place"), m_place, "entryPlace");
    m_own->setObjectName(QStringLiteral("ownTime"));
    m_own->setTextFormat(Qt::PlainText);
    m_own->setFont(m_theme.font(TextRole::Small));
    m_own->setForegroundRole(QPalette::PlaceholderText);
    form->addWidget(m_own, 4, 1, 1, 3);
}

void ScheduleDialog::buildMembers(QGridLayout* form)
{
    auto* label = new QLabel(tr("Members"), this);
    label->setAlignment(Qt::AlignTop);
    form->addWidget(label, 5, 0);
    form->addWidget(m_members, 5, 1, 1, 3);
    m_blocks->setObjectName(QStringLiteral("entryBlocks"));
    form->addWidget(m_blocks, 6, 1, 1, 3);
    auto* text = new QLabel(tr("Description"), this);
    text->setBuddy(m_description);
    text->setAlignment(Qt::AlignTop);
    m_description->setObjectName(QStringLiteral("entryDescription"));
    m_description->setAccessibleName(text->text());
    m_description->setFixedHeight(kDescriptionHeight);
    m_description->setTabChangesFocus(true);
    form->addWidget(text, 7, 0);
    form->addWidget(m_description, 7, 1, 1, 3);
}

void ScheduleDialog::buildFoot()
{
    const bool isNew = m_mode == Mode::Create;
    setFoot(isNew ? tr("Discard") : tr("Keep as is"), isNew ? tr("Create") : tr("Save"));
    setFootNote(isNew ? tr("Create Schedule, held 5 s. Ctrl Z takes it back.")
                      : tr("Update Schedule with what you changed, held 5 s. Ctrl Z takes it back."));
}

void ScheduleDialog::fill()
{
    m_name->setText(m_before.name);
    m_zone->setZoneId(m_before.timeZone);
    const QTimeZone own = zone().isValid() ? zone() : m_format.zone();
    const auto local = [&](EpochMs at) { return QDateTime::fromMSecsSinceEpoch(at, own); };
    m_allDay->setChecked(m_before.isAllDay);
    showWallTime(*m_from, local(m_before.span.start));
    // The last day counts, not the midnight after it.
    showWallTime(*m_to, local(m_before.isAllDay ? m_before.span.end - 1 : m_before.span.end));
    m_shownFrom = m_from->dateTime();
    setAllDay(m_before.isAllDay);
    for (const QString& place : places())
        m_place->addItem(place.isEmpty() ? tr("No place") : m_format.placeName(place), place);
    if (m_place->findData(m_before.locationId) < 0)
        m_place->addItem(safeText(m_before.locationId), m_before.locationId);
    m_place->setCurrentIndex(m_place->findData(m_before.locationId));
    m_blocks->setChecked(m_before.blocksTime());
    m_description->setPlainText(m_before.description);
    if (!m_tell) return;
    const auto& on = m_before.attendees;
    m_tell->setTelling(std::any_of(on.begin(), on.end(), [](const auto& each) { return each.userId.isEmpty(); }));
}

void ScheduleDialog::setAllDay(bool isAllDay)
{
    for (DateField* edit : {m_from, m_to})
        edit->setShows(isAllDay ? DateField::Shows::Day : DateField::Shows::DayAndTime);
    if (m_problem) check();
}

// Who moves the start means the whole entry; the end stays as far away as it was.
void ScheduleDialog::keepLength()
{
    const QDateTime from = m_from->dateTime();
    const qint64 moved = m_shownFrom.msecsTo(from);
    m_shownFrom = from;
    m_to->setDateTime(m_to->dateTime().addMSecs(moved));
    check();
}

QTimeZone ScheduleDialog::zone() const { return m_zone->zone(); }

TimeSpan ScheduleDialog::span() const
{
    const QTimeZone own = zone();
    if (!own.isValid()) return {};
    if (!m_allDay->isChecked()) return {instantOf(*m_from, own), instantOf(*m_to, own)};
    return {m_from->date().startOfDay(own).toMSecsSinceEpoch(),
            m_to->date().addDays(1).startOfDay(own).toMSecsSinceEpoch()};
}

api::NewSchedule ScheduleDialog::made() const
{
    api::NewSchedule made;
    made.name = m_name->text().trimmed();
    made.description = m_description->toPlainText().trimmed();
    made.attendees = m_members->attendees();
    made.span = span();
    made.isAllDay = m_allDay->isChecked();
    made.timeZone = m_zone->zoneId();
    made.blocksTime = m_blocks->isChecked();
    made.locationId = m_place->currentData().toString();
    return made;
}

api::SchedulePatch ScheduleDialog::patch() const
{
    const api::NewSchedule now = made();
    api::SchedulePatch patch;
    setIfOther(patch.name, now.name, m_before.name.trimmed());
    setIfOther(patch.description, now.description, m_before.description.trimmed());
    setIfOther(patch.attendees, now.attendees, m_before.attendees);
    setIfOther(patch.span, now.span, m_before.span);
    setIfOther(patch.isAllDay, now.isAllDay, m_before.isAllDay);
    setIfOther(patch.timeZone, now.timeZone, m_before.timeZone);
    setIfOther(patch.blocksTime, now.blocksTime, m_before.blocksTime());
    setIfOther(patch.locationId, now.locationId, m_before.locationId);
    // Days are told as days of a zone: the three belong together.
    if (now.isAllDay && (patch.span || patch.isAllDay || patch.timeZone)) {
        patch.span = now.span;
        patch.isAllDay = true;
        patch.timeZone = now.timeZone;
    }
    // A timed entry made of days needs its times, however the instants compare.
    if (patch.isAllDay) patch.span = now.span;
    return patch;
}

QString ScheduleDialog::problem() const
{
    if (m_name->text().trimmed().isEmpty()) return tr("The entry needs a name.");
    if (!zone().isValid()) return tr("This computer does not know that time zone.");
    if (span().isEmpty()) return tr("The end lies before the start.");
    if (m_members->hasMembers() && m_members->attendees().isEmpty())
        return tr("Whose time is it? Choose at least one member.");
    if (m_description->toPlainText().size() > kDescriptionLimit)
        return tr("The description is longer than 10,000 characters.");
    return {};
}

/// The same in our own zone, where that is another.
QString ScheduleDialog::ownTime() const
{
    if (!zone().isValid() || zone() == m_format.zone() || m_allDay->isChecked() || span().isEmpty()) return {};
    Schedule shown;
    shown.span = span();
    return tr("%1 in %2").arg(scheduleWhen(shown, m_format), m_format.zoneLabel(shown.span.start));
}

void ScheduleDialog::check()
{
    const QString text = problem();
    // A form that was just opened is not wrong yet.
    m_problem->setText(m_name->text().isEmpty() && !m_name->isModified() ? QString() : text);
    const QString own = ownTime();
    m_own->setText(own);
    m_own->setVisible(!own.isEmpty());
    setActAllowed(mayAct());
}

bool ScheduleDialog::mayAct() const
{
    return problem().isEmpty() && (m_mode == Mode::Create || patch() != api::SchedulePatch());
}

void ScheduleDialog::accept()
{
    check();
    if (!mayAct()) return;
    if (m_mode == Mode::Create) {
        const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        Q_EMIT created(ScheduleCreateEdit{ScheduleId(QStringLiteral("local-") + id), made()});
    } else {
        ScheduleUpdateEdit edit{m_before, patch()};
        m_tell->writeInto(edit.patch);
        Q_EMIT updated(edit);
    }
    QDialog::accept();
}

} // namespace yoyaku::ui

#include "moc_scheduledialog.cpp"
