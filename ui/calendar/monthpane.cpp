#include "ui/calendar/monthpane.h"

#include "core/models/directorymodel.h"
#include "ui/calendar/calendarprefs.h"

#include <QBoxLayout>
#include <QPainter>

namespace yoyaku::ui {

MonthPane::MonthPane(MonthView::Parts parts, QWidget* parent)
    : CalendarPane(parts.format, parent), m_parts(parts), m_view(new MonthView(parts, this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    setFocusProxy(m_view);
    connect(m_view, &MonthView::bookingSelected, this, &CalendarPane::bookingSelected);
    connect(m_view, &MonthView::bookingOpened, this, &CalendarPane::bookingOpened);
    connect(m_view, &MonthView::turnRequested, this, &CalendarPane::turnRequested);
    connect(m_view, &MonthView::todayRequested, this, &CalendarPane::todayRequested);
    connect(m_view, &MonthView::monthRequested, this,
            [this](QDate day) { Q_EMIT dayRequested(CalendarKind::Month, day); });
    connect(m_view, &MonthView::dayViewRequested, this,
            [this](QDate day) { Q_EMIT dayRequested(CalendarKind::Day, day); });
    connect(m_view, &MonthView::choiceRequested, this,
            [this](const BookingId& booking, const QRect& part) { Q_EMIT choiceRequested(booking, m_view, part); });
}

void MonthPane::showPeriod(CalendarKind, QDate day) { m_view->showMonth(day); }

QString MonthPane::title() const { return format().month(m_view->geometry().month()); }

QString MonthPane::subtitle() const
{
    const MonthGeometry& g = m_view->geometry();
    QString text = tr("Weeks %1 – %2").arg(g.day(3).weekNumber()).arg(g.day((g.weeks() - 1) * 7 + 3).weekNumber());
    if (const QString note = m_parts.prefs.holidayNote(first(), first().addDays(days() - 1)); !note.isEmpty())
        text += QStringLiteral(" · ") + note;
    return text;
}

QString MonthPane::printTitle() const { return title() + QStringLiteral(" · ") + subtitle(); }

void MonthPane::paintPage(QPainter& painter, const QRectF& page, int)
{
    Theme paper; // light, whatever the screen shows
    QVector<UserId> hosts;
    for (const User& user : m_parts.directory.users()) hosts.append(user.id);
    paper.setHosts(hosts);
    MonthPainter with(paper, m_parts.format, m_parts.directory, m_parts.prefs);
    const MonthGeometry& shown = m_view->geometry();
    painter.save();
    painter.translate(page.topLeft());
    m_view->paintOn(painter, with, MonthGeometry(shown.month(), shown.first(), shown.weeks(), page.size()));
    painter.restore();
}

} // namespace yoyaku::ui

#include "moc_monthpane.cpp"
