#include "ui/calendar/weekpane.h"

#include "ui/calendar/calendarprefs.h"

#include <QBoxLayout>
#include <QTimer>

namespace yoyaku::ui {

namespace {

constexpr int kWorkdays = 5;

int daysOf(CalendarKind kind)
{
    if (kind == CalendarKind::Day) return 1;
    return kind == CalendarKind::WorkWeek ? kWorkdays : 7;
}

} // namespace

WeekPane::WeekPane(WeekView::Parts parts, QWidget* parent)
    : CalendarPane(parts.format, parent), m_view(new WeekView(parts, this)), m_print(*m_view)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    setFocusProxy(m_view);
    connect(m_view, &WeekView::bookingSelected, this, &CalendarPane::bookingSelected);
    connect(m_view, &WeekView::bookingOpened, this, &CalendarPane::bookingOpened);
    connect(m_view, &WeekView::scheduleOpened, this, &CalendarPane::scheduleOpened);
    connect(m_view, &WeekView::turnRequested, this, &CalendarPane::turnRequested);
    connect(m_view, &WeekView::todayRequested, this, &CalendarPane::todayRequested);
    connect(m_view, &WeekView::choiceRequested, this, [this](const BookingId& booking, const QRect& block) {
        Q_EMIT choiceRequested(booking, m_view->viewport(), block);
    });
    QTimer::singleShot(0, this, [this] { m_view->scrollToHour(9); });
}

void WeekPane::showPeriod(CalendarKind kind, QDate day)
{
    m_days = daysOf(kind);
    const CalendarPrefs* prefs = m_view->parts().prefs;
    // A work week is Monday to Friday, whatever day weeks start with.
    m_first = kind == CalendarKind::Day             ? day
              : kind == CalendarKind::Week && prefs ? prefs->weekOf(day)
                                                    : day.addDays(1 - day.dayOfWeek());
    m_view->showDays(m_first, m_days);
    m_view->readShown();
}

QDate WeekPane::turned(QDate day, int by) const { return day.addDays(qint64(by) * (m_days == 1 ? 1 : 7)); }

} // namespace yoyaku::ui

#include "moc_weekpane.cpp"
