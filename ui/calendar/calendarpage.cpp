#include "ui/calendar/calendarpage.h"

#include "core/base/zone.h"
#include "core/models/calendarsums.h"
#include "core/models/schedulemodel.h"
#include "ui/calendar/calendarside.h"
#include "ui/calendar/minimonth.h"
#include "ui/widgets/segments.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

namespace yoyaku::ui {

namespace {

enum View { Day, Week };

} // namespace

QWidget* CalendarPage::topBarRight() { return m_right; }

CalendarPage::CalendarPage(WeekView::Parts parts, QWidget* parent)
    : Page(parent),
      m_parts(parts),
      m_view(new WeekView(parts, this)),
      m_side(adopted(new CalendarSide(parts.sums, parts.directory, parts.theme, parts.format))),
      m_title(new QLabel),
      m_week(new QLabel),
      m_empty(new QLabel(this)),
      m_day(parts.format.day(parts.clock.now()))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setObjectName(QStringLiteral("calendarEmpty"));
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_empty->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_empty->hide();
    buildTopBar();
    connect(m_view, &WeekView::bookingSelected, this, &Page::bookingSelected);
    connect(m_view, &WeekView::bookingOpened, this, &Page::bookingOpened);
    connect(m_view, &WeekView::scheduleOpened, this, &CalendarPage::scheduleOpened);
    connect(m_view, &WeekView::turnRequested, this, &CalendarPage::turn);
    connect(m_view, &WeekView::todayRequested, this, [this] { showPeriod(today()); });
    connect(&m_side->month(), &MiniMonth::dayChosen, this, &CalendarPage::show);
    connect(m_side, &CalendarSide::filterChanged, this, &CalendarPage::applyFilter);
    connect(&parts.model, &CalendarModel::rowsChanged, this, &CalendarPage::updateEmpty);
    connect(&parts.theme, &Theme::changed, this, &CalendarPage::retint);
    m_side->month().setToday(today());
    showPeriod(m_day);
    retranslate();
    QTimer::singleShot(0, this, [this] { m_view->scrollToHour(9); });
}

QWidget* CalendarPage::sideBar() { return m_side; }

QDate CalendarPage::today() const { return m_parts.format.day(m_parts.clock.now()); }

void CalendarPage::buildTopBar()
{
    m_left = newPart();
    auto* left = new QHBoxLayout(m_left);
    left->setContentsMargins(0, 0, 0, 0);
    left->setSpacing(8);
    m_today = new QPushButton(m_left);
    m_today->setObjectName(QStringLiteral("today"));
    m_today->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_today, &QPushButton::clicked, this, [this] { showPeriod(today()); });
    const auto arrow = [&](const char* icon, const char* name, int by) {
        auto* button = new QToolButton(m_left);
        button->setObjectName(QLatin1String(name));
        button->setIcon(m_parts.theme.icon(QLatin1String(icon), Color::TextPrimary));
        button->setIconSize({16, 16});
        connect(button, &QToolButton::clicked, this, [this, by] { turn(by); });
        return button;
    };
    m_previous = arrow("action.prev", "previous", -1);
    m_next = arrow("action.next", "next", 1);
    m_title->setFont(m_parts.theme.font(TextRole::Title));
    m_title->setObjectName(QStringLiteral("calendarTitle"));
    m_week->setForegroundRole(QPalette::PlaceholderText);
    for (QWidget* part : std::initializer_list<QWidget*>{m_today, m_previous, m_next, m_title, m_week})
        left->addWidget(part);
    m_right = adopted(new Segments);
    m_right->add({}, QStringLiteral("viewDay"));
    m_right->add({}, QStringLiteral("viewWeek"));
    m_right->setCurrent(Week);
    connect(m_right, &Segments::chosen, this, [this](int segment) { setDays(segment == Day ? 1 : 7); });
}

void CalendarPage::retranslate()
{
    m_today->setText(tr("Today"));
    m_previous->setAccessibleName(tr("Previous"));
    m_previous->setToolTip(tr("Previous (Page up)"));
    m_next->setAccessibleName(tr("Next"));
    m_next->setToolTip(tr("Next (Page down)"));
    m_right->setText(Day, tr("Day"));
    m_right->setText(Week, tr("Week"));
    updateEmpty();
    m_view->retranslate();
    m_side->retranslate();
    showPeriod(m_day);
}

void CalendarPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    Page::changeEvent(event);
}

void CalendarPage::keyPressEvent(QKeyEvent* event)
{
    const bool isDigit = event->key() >= Qt::Key_0 && event->key() <= Qt::Key_9;
    if (event->modifiers() == Qt::NoModifier && event->key() == Qt::Key_D)
        m_right->choose(Day);
    else if (event->modifiers() == Qt::NoModifier && event->key() == Qt::Key_W)
        m_right->choose(Week);
    else if (event->modifiers() == Qt::AltModifier && isDigit)
        m_side->showOnlyHost(event->key() - Qt::Key_1); // Alt 0 is -1: all
    else
        Page::keyPressEvent(event);
}

void CalendarPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    updateEmpty();
}

void CalendarPage::updateEmpty()
{
    const bool isEmpty = m_parts.model.isCurrent() && m_parts.model.rows().isEmpty();
    m_empty->setVisible(isEmpty);
    if (!isEmpty) return;
    m_empty->setText(m_parts.model.filter() == BookingFilter()
                         ? tr("No bookings here.\nSweep over the hours to make one, or turn the page.")
                         : tr("No bookings fit the filter here.\nTick more in the side bar, or clear the search."));
    m_empty->adjustSize();
    m_empty->move(rect().center() - m_empty->rect().center());
}

void CalendarPage::retint()
{
    m_title->setFont(m_parts.theme.font(TextRole::Title));
    m_week->setFont(m_parts.theme.font(TextRole::Body));
    for (QToolButton* button : {m_previous, m_next}) button->update();
}

void CalendarPage::showPeriod(QDate day)
{
    m_day = day;
    const QDate first = m_days == 7 ? day.addDays(1 - day.dayOfWeek()) : day;
    m_view->showDays(first, m_days);
    m_parts.sums.setWindow(m_view->geometry().dayStarts());
    m_side->month().setToday(today());
    m_side->month().setShown(day, first, m_days);
    m_title->setText(m_parts.format.period(first, first.addDays(m_days - 1)));
    m_week->setText(m_parts.format.week(first));
    Q_EMIT titleChanged();
}

void CalendarPage::setDays(int days)
{
    m_days = days;
    showPeriod(m_day);
}

void CalendarPage::turn(int by) { showPeriod(m_day.addDays(qint64(by) * m_days)); }

void CalendarPage::setSearchText(const QString& text)
{
    m_search = text;
    applyFilter();
}

void CalendarPage::applyFilter()
{
    BookingFilter filter = m_side->filter();
    filter.text = m_search;
    m_parts.model.setFilter(filter);
    if (m_parts.busy) m_parts.busy->setMembers(filter.hosts);
}

void CalendarPage::activate() { m_view->setFocus(); }

void CalendarPage::goTo(EpochMs instant) { showPeriod(m_parts.format.day(instant)); }

void CalendarPage::setGuestZone(const QString& timeZone)
{
    if (const auto zone = zoneNamed(timeZone)) m_view->setGuestZone(*zone);
}

QVariantMap CalendarPage::saveState() const
{
    return {{QStringLiteral("days"), m_days}, {QStringLiteral("zoom"), m_view->zoom()}};
}

void CalendarPage::restoreState(const QVariantMap& state)
{
    m_view->setZoom(state.value(QStringLiteral("zoom"), m_view->zoom()).toInt());
    m_right->choose(state.value(QStringLiteral("days"), 7).toInt() == 1 ? Day : Week);
}

} // namespace yoyaku::ui

#include "moc_calendarpage.cpp"
