// What a drag means in WeekView: whom it would go to, who is free, what is refused, and what is said of it.
#include "core/base/zone.h"
#include "core/models/directorymodel.h"
#include "ui/calendar/weekview.h"
#include "ui/format/safetext.h"

#include <QPainter>

namespace yoyaku::ui {

namespace {

constexpr int kTakenMinutes = 15;

} // namespace

UserId WeekView::targetHost() const
{
    const UserId shown = m_hosts.at(tool().targetTrack());
    if (!shown.isEmpty() || m_hosts.areShown()) return shown;
    return m_dragged.hosts.isEmpty() ? UserId() : m_dragged.hosts.first();
}

HostFreedom WeekView::targetFreedom() const
{
    return m_freedom.of(targetHost(), tool().target(), m_dragged.eventType, m_dragged.uid);
}

QString WeekView::whyNotThisHost() const
{
    if (!m_hosts.areShown() || tool().targetTrack() == tool().originTrack()) return {};
    const UserId to = m_hosts.at(tool().targetTrack());
    if (to.isEmpty()) return tr("A booking cannot be left without a host.");
    if (m_dragged.hosts.contains(to))
        return tr("%1 is a host of this booking already.").arg(safeText(m_parts.directory.userName(to)));
    return {};
}

bool WeekView::mayDropHere(Qt::KeyboardModifiers with) const
{
    if (!whyNotThisHost().isEmpty()) return false;
    return !isTaken(targetFreedom().state) || with.testFlag(Qt::AltModifier);
}

// The stretches of the target's day in which its host is not free, worked out once a host and day.
void WeekView::targetChanged()
{
    wantFreedom();
    m_isForced = isTaken(targetFreedom().state);
    m_from = m_hosts.at(tool().originTrack());
    const int day = geometry().dayOf(tool().target().start);
    if (day < 0 || day >= geometry().days()) return;
    const TimeSpan whole = geometry().daySpan(day);
    const UserId host = targetHost();
    if (whole == m_takenDay && host == m_takenHost) return;
    m_takenDay = whole;
    m_takenHost = host;
    m_taken.clear();
    if (!m_freedom.covers(whole)) return m_takenDay = {}, void();
    for (EpochMs at = whole.start; at < whole.end; at += kTakenMinutes * kMsPerMinute) {
        const TimeSpan quarter{at, at + kTakenMinutes * kMsPerMinute};
        if (!isTaken(m_freedom.of(host, quarter, {}, m_dragged.uid).state)) continue;
        if (!m_taken.isEmpty() && m_taken.last().end == at)
            m_taken.last().end = quarter.end;
        else
            m_taken.append(quarter);
    }
}

void WeekView::dragEnded()
{
    m_taken.clear();
    m_takenDay = {};
    followZone(); // waited until the button was up
    wantFreedom();
    relayout(); // so did the columns
}

void WeekView::paintTaken(QPainter& painter)
{
    const int day = geometry().dayOf(tool().target().start);
    if (day < 0 || day >= geometry().days() || m_takenDay != geometry().daySpan(day)) return;
    const int column = geometry().column(day, tool().targetTrack());
    QColor tint = m_parts.theme.color(Color::DangerTint);
    tint.setAlphaF(0.7F);
    for (const TimeSpan& span : m_taken) {
        const double top = geometry().yOf(span.start);
        const double bottom = span.end >= m_takenDay.end ? geometry().height() : geometry().yOf(span.end);
        if (bottom > top)
            painter.fillRect(QRectF(geometry().left(column), top, geometry().width(column) - 1, bottom - top), tint);
    }
}

QString WeekView::freedomText() const
{
    const UserId host = targetHost();
    if (host.isEmpty()) return {};
    const QString name = safeText(m_parts.directory.userName(host));
    const HostFreedom answer = targetFreedom();
    const QString until = answer.until ? m_parts.format.time(*answer.until) : QString();
    switch (answer.state) {
    case Freedom::Free:
        return tr("%1 is free").arg(name);
    case Freedom::CapReached:
        return tr("%1 is free, but the limit of the day is reached (inferred)").arg(name);
    case Freedom::OffHours:
        return tr("Outside the hours of %1").arg(name);
    case Freedom::Busy:
        return tr("%1 is busy until %2").arg(name, until);
    case Freedom::OnLeave:
        return tr("%1 is on leave").arg(name);
    case Freedom::Booked:
        return tr("%1 is booked until %2").arg(name, until);
    case Freedom::Unknown:
        break;
    }
    return m_freedom.covers(tool().target()) ? tr("%1 is free as far as is known").arg(name)
                                             : tr("Looking whether %1 is free").arg(name);
}

WeekCanvas::DragTip WeekView::dragTip() const
{
    const TimeFormat& format = m_parts.format;
    const TimeSpan target = tool().target(), origin = tool().origin();
    DragTip tip;
    tip.now = format.date(target.start) + QStringLiteral(", ") + format.range(target);
    const QTimeZone zone = zoneNamed(m_dragged.timeZone).value_or(QTimeZone());
    if (zone.isValid() && zone != format.zone())
        tip.now +=
            QStringLiteral(" · ") + tr("%1 in %2").arg(format.timeIn(target.start, zone), TimeFormat::city(zone));
    tip.was = tr("was %1").arg(format.date(origin.start) + QStringLiteral(", ") + format.time(origin.start));
    const QString refusal = whyNotThisHost(), free = freedomText();
    tip.isRefused = !mayDropHere({});
    if (refusal.isEmpty() && !free.isEmpty()) tip.was += QStringLiteral(" · ") + free;
    tip.more = !refusal.isEmpty()  ? refusal
               : !tip.isRefused    ? QString()
               : tool().isByKeys() ? tr("Let go of Alt to move it all the same, Esc returns it")
                                   : tr("Hold Alt to drop it all the same");
    return tip;
}

} // namespace yoyaku::ui
