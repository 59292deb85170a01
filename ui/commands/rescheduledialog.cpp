#include "ui/commands/rescheduledialog.h"

#include "core/models/bookinglookup.h"
#include "ui/commands/slotpicker.h"
#include "ui/commands/tellguest.h"
#include "ui/commands/walltime.h"
#include "ui/format/safetext.h"
#include "ui/format/timeformat.h"
#include "ui/theme/theme.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/zonebox.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace yoyaku::ui {

namespace {

constexpr int kSide = 264;
constexpr int kOfficeStart = 9, kOfficeEnd = 18;
enum Way { OpenSlots, AnyTime };

} // namespace

RescheduleDialog::RescheduleDialog(Parts parts, BookingRow booking, Subject subject, QWidget* parent)
    : ActDialog(parts.theme, tr("Reschedule"), parent),
      m_parts(parts),
      m_booking(std::move(booking)),
      m_hostName(subject.hostName),
      m_summary(new SlotSummary(parts.theme, parts.format, this)),
      m_ways(new Segments(this)),
      m_picker(new SlotPicker(parts.theme, parts.format, parts.openSlots, this)),
      m_zone(new ZoneBox(parts.theme, this)),
      m_anyBox(new QWidget(this)),
      m_anyTime(new DateField(parts.theme, parts.format, DateField::Shows::DayAndTime, QDate(), m_anyBox)),
      m_tell(new TellGuest(parts.theme, this)),
      m_told(new QLabel(this))
{
    resize(936, 556);
    buildSummary(subject);
    buildChoice();
    setFoot(tr("Keep as is"), tr("Reschedule"));
    connect(m_ways, &Segments::chosen, this, &RescheduleDialog::showWay);
    connect(m_picker, &SlotPicker::picked, this, &RescheduleDialog::chooseSlot);
    connect(m_anyTime, &DateField::dateTimeChanged, this, &RescheduleDialog::chooseAnyTime);
    connect(m_zone, &ZoneBox::zoneChanged, this, [this] {
        if (!m_zone->zone().isValid()) return;
        m_picker->setGuestZone(m_zone->zone());
        m_summary->setGuestZone(m_zone->zone());
        showChecks();
    });
    m_picker->setNow(m_booking.span.start);
    const bool hasSlots = !m_booking.eventType.isEmpty();
    m_ways->setEnabled(hasSlots);
    m_ways->setCurrent(hasSlots ? OpenSlots : AnyTime);
    if (hasSlots) m_picker->show(m_booking.eventType, m_booking.span.start, m_zone->zone());
    showWay(m_ways->current());
}

void RescheduleDialog::buildSummary(const Subject& subject)
{
    addSide(kSide)->addWidget(m_summary, 1);
    const auto minutes = m_booking.span.lengthMs() / kMsPerMinute;
    const QString type = subject.eventType.isEmpty() ? m_booking.title : subject.eventType;
    m_summary->setSubject(m_booking.guestName.isEmpty() ? m_booking.title : m_booking.guestName,
                          tr("%1 · %2 min").arg(safeText(type)).arg(minutes));
    if (!m_booking.hosts.isEmpty()) m_summary->setHost(m_booking.hosts.first(), subject.hostName);
    m_zone->setZoneId(m_booking.timeZone);
    m_zone->setObjectName(QStringLiteral("guestZone"));
    m_zone->setAccessibleName(tr("Guest's time zone"));
    m_summary->setGuestZone(m_zone->zone());
    m_summary->setNow(m_booking.span);
}

void RescheduleDialog::buildChoice()
{
    m_ways->add(tr("Open slots"), QStringLiteral("waySlots"));
    m_ways->add(tr("Any time"), QStringLiteral("wayAny"));
    auto* head = new QHBoxLayout;
    head->addWidget(m_ways);
    head->addStretch(1);
    auto* zoneLabel = new QLabel(tr("Guest's clock"), this);
    zoneLabel->setBuddy(m_zone);
    zoneLabel->setForegroundRole(QPalette::PlaceholderText);
    head->addWidget(zoneLabel);
    head->addWidget(m_zone);
    content()->addLayout(head);
    content()->addWidget(m_picker, 1);
    auto* any = new QVBoxLayout(m_anyBox);
    any->setContentsMargins(0, 0, 0, 0);
    m_anyTime->setObjectName(QStringLiteral("anyTime"));
    m_anyTime->setAccessibleName(tr("New start"));
    m_anyTime->setMaximumWidth(220);
    showWallTime(*m_anyTime, m_parts.format.local(m_booking.span.start));
    auto* hint = new QLabel(tr("Jicoo does not check whether this time is open. Times are in %1.")
                                .arg(TimeFormat::city(m_parts.format.zone())),
                            m_anyBox);
    hint->setForegroundRole(QPalette::PlaceholderText);
    hint->setWordWrap(true);
    any->addWidget(m_anyTime);
    any->addWidget(hint);
    any->addStretch(1);
    content()->addWidget(m_anyBox, 1);
    content()->addWidget(m_tell);
    m_told->setWordWrap(true);
    m_told->setForegroundRole(QPalette::PlaceholderText);
    m_told->setFont(m_parts.theme.font(TextRole::Small));
    m_told->setText(tr("Whether the guest is told is decided in Jicoo: Reschedule Booking takes no message."));
    content()->addWidget(m_told);
}

void RescheduleDialog::showWay(int segment)
{
    const bool isAny = segment == AnyTime;
    m_picker->setVisible(!isAny);
    m_anyBox->setVisible(isAny);
    m_tell->setVisible(isAny);
    m_told->setVisible(!isAny);
    if (isAny)
        chooseAnyTime();
    else {
        m_start = m_picker->selected();
        m_isOpenSlot = true;
        showChoice();
    }
}

void RescheduleDialog::tryAgain(const QString& why)
{
    setNotice(why);
    m_picker->select(std::nullopt);
    m_start.reset();
    if (!m_booking.eventType.isEmpty()) m_picker->refresh();
    showChoice();
}

void RescheduleDialog::chooseSlot(EpochMs start)
{
    m_start = start;
    m_isOpenSlot = true;
    showChoice();
}

void RescheduleDialog::chooseAnyTime()
{
    m_start = instantOf(*m_anyTime, m_parts.format.zone());
    m_isOpenSlot = false;
    showChoice();
}

void RescheduleDialog::showChoice()
{
    const auto to = isChange() ? std::optional(m_booking.span.movedTo(*m_start)) : std::nullopt;
    m_summary->setNew(to, tr("Choose a time."));
    setFootNote(m_isOpenSlot ? tr("Reschedule Booking, held 5 s before it is sent. Ctrl Z takes it back.")
                             : tr("Update Booking, held 5 s before it is sent. Ctrl Z takes it back."));
    setActText(to ? tr("Reschedule to %1").arg(m_parts.format.date(to->start) + u' ' + m_parts.format.time(to->start))
                  : tr("Reschedule"));
    setActAllowed(to.has_value());
    askHostDay();
    showChecks();
}

void RescheduleDialog::askHostDay()
{
    if (!isChange() || m_booking.hosts.isEmpty()) return;
    const EpochMs start = m_parts.format.startOf(m_parts.format.day(*m_start));
    if (start == m_hostDayOf) return;
    m_hostDay.clear();
    m_hostDayOf = start;
    m_parts.bookings.busy({start, start + kMsPerDay}, this, [this, start](const QVector<BookingRow>& busy) {
        if (start != m_hostDayOf) return;
        for (const BookingRow& row : busy)
            if (row.uid != m_booking.uid && row.hosts.contains(m_booking.hosts.first())) m_hostDay.append(row);
        showChecks();
    });
}

void RescheduleDialog::showChecks()
{
    QVector<SlotSummary::Check> checks;
    if (!isChange()) return m_summary->setChecks(checks);
    const TimeSpan to = m_booking.span.movedTo(*m_start);
    if (!m_booking.hosts.isEmpty()) {
        const auto clash = std::find_if(m_hostDay.begin(), m_hostDay.end(),
                                        [&](const BookingRow& row) { return row.span.overlaps(to); });
        const QString name = safeText(m_hostName);
        if (clash != m_hostDay.end())
            checks.append({QLatin1String("f.userx"), Color::WarningMark,
                           tr("%1 has another booking then: %2.").arg(name, m_parts.format.range(clash->span))});
        else
            checks.append({QLatin1String("f.usercheck"), Color::SuccessMark,
                           tr("%1 has no other booking then.").arg(name) + u' ' +
                               tr("%n booking(s) that day after the move.", nullptr, int(m_hostDay.size()) + 1)});
    }
    if (const QTimeZone zone = m_zone->zone(); zone.isValid()) {
        const int hour = QDateTime::fromMSecsSinceEpoch(to.start, zone).time().hour();
        const bool isInside = hour >= kOfficeStart && hour < kOfficeEnd;
        const QString city = TimeFormat::city(zone);
        checks.append({isInside ? QLatin1String("f.sun") : QLatin1String("f.moon"),
                       isInside ? Color::SuccessMark : Color::WarningMark,
                       isInside ? tr("Inside 09 – 18 in %1.").arg(city) : tr("Outside 09 – 18 in %1.").arg(city)});
    }
    m_summary->setChecks(checks);
}

void RescheduleDialog::accept()
{
    if (!isChange()) return;
    const TimeSpan to = m_booking.span.movedTo(*m_start);
    if (m_isOpenSlot) {
        const QString zone = m_zone->zone().isValid() ? m_zone->zoneId() : m_booking.timeZone;
        Q_EMIT rescheduleChosen({m_booking.uid, m_booking.span, to, zone});
    } else {
        UpdateEdit edit{m_booking.uid, m_booking.span, {}, {}};
        edit.patch.span = to;
        m_tell->writeInto(edit.patch);
        Q_EMIT updateChosen(edit);
    }
    QDialog::accept();
}

} // namespace yoyaku::ui

#include "moc_rescheduledialog.cpp"
