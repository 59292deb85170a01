#include "ui/commands/rescheduledialog.h"

#include "ui/commands/slotpicker.h"
#include "ui/commands/tellguest.h"
#include "ui/commands/walltime.h"
#include "ui/format/timeformat.h"
#include "ui/theme/theme.h"

#include <QBoxLayout>
#include <QDateTimeEdit>
#include <QLabel>
#include <QPushButton>

namespace yoyaku::ui {

RescheduleDialog::RescheduleDialog(const Theme& theme, const TimeFormat& format, SlotLookup& lookup, BookingRow booking,
                                   QWidget* parent)
    : ActDialog(theme, tr("Reschedule"), parent),
      m_format(format),
      m_booking(std::move(booking)),
      m_guestZone(m_booking.timeZone.toUtf8()),
      m_picker(new SlotPicker(theme, format, lookup, this)),
      m_anyTime(new QDateTimeEdit(this)),
      m_tell(new TellGuest(this))
{
    resize(936, 556);
    const QString who = m_booking.guestName.isEmpty() ? m_booking.title : m_booking.guestName;
    (void)addLine(who, int(TextRole::BodyStrong));
    addLine(tr("Now: %1").arg(bothClocks(m_booking.span)), int(TextRole::Body))
        ->setForegroundRole(QPalette::PlaceholderText);
    m_new = addLine(tr("Choose an open slot, or any time below."), int(TextRole::BodyStrong));
    m_new->setObjectName(QStringLiteral("newTime"));
    content()->addWidget(m_picker, 1);
    auto* any = new QHBoxLayout;
    auto* label = new QLabel(tr("Any time"), this);
    m_anyTime->setObjectName(QStringLiteral("anyTime"));
    m_anyTime->setAccessibleName(label->text());
    m_anyTime->setDisplayFormat(QStringLiteral("yyyy-MM-dd HH:mm"));
    m_anyTime->setCalendarPopup(true);
    showWallTime(*m_anyTime, format.local(m_booking.span.start));
    any->addWidget(label);
    any->addWidget(m_anyTime);
    any->addStretch(1);
    content()->addLayout(any);
    content()->addWidget(m_tell);
    m_tell->hide();
    setFoot(tr("Keep as is"), tr("Reschedule"));
    setActAllowed(false);
    connect(m_picker, &SlotPicker::picked, this, &RescheduleDialog::chooseSlot);
    connect(m_anyTime, &QDateTimeEdit::dateTimeChanged, this, &RescheduleDialog::chooseAnyTime);
    if (!m_booking.eventType.isEmpty()) m_picker->show(m_booking.eventType, m_booking.span.start, m_guestZone);
    m_picker->setVisible(!m_booking.eventType.isEmpty());
    showChoice();
}

QString RescheduleDialog::bothClocks(TimeSpan span) const
{
    QString text = m_format.date(span.start) + u' ' + m_format.range(span) + u' ' + m_format.zoneLabel(span.start);
    if (m_guestZone.isValid() && m_guestZone != m_format.zone())
        text += QStringLiteral(" · ") + m_format.timeIn(span.start, m_guestZone) + u' ' +
                m_format.zoneLabelOf(span.start, m_guestZone);
    return text;
}

void RescheduleDialog::chooseSlot(EpochMs start)
{
    m_start = start;
    m_isOpenSlot = true;
    showChoice();
}

void RescheduleDialog::chooseAnyTime()
{
    m_start = instantOf(*m_anyTime, m_format.zone());
    m_isOpenSlot = false;
    m_picker->select(std::nullopt);
    showChoice();
}

void RescheduleDialog::showChoice()
{
    const bool isChange = m_start && *m_start != m_booking.span.start;
    if (isChange) m_new->setText(tr("New: %1").arg(bothClocks(m_booking.span.movedTo(*m_start))));
    m_tell->setVisible(isChange && !m_isOpenSlot);
    setFootNote(m_isOpenSlot || !isChange ? tr("Reschedule Booking, held 5 s. Ctrl Z takes it back.")
                                          : tr("Not an open slot: Update Booking, held 5 s. Ctrl Z takes it back."));
    setActText(isChange ? tr("Reschedule to %1").arg(m_format.date(*m_start) + u' ' + m_format.time(*m_start))
                        : tr("Reschedule"));
    setActAllowed(isChange);
}

void RescheduleDialog::accept()
{
    if (!m_start || *m_start == m_booking.span.start) return;
    const TimeSpan to = m_booking.span.movedTo(*m_start);
    if (m_isOpenSlot) {
        Q_EMIT rescheduleChosen({m_booking.uid, m_booking.span, to, m_booking.timeZone});
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
