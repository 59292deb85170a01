#include "ui/widgets/datefield.h"

#include "ui/format/datepattern.h"
#include "ui/theme/theme.h"
#include "ui/widgets/fieldarrow.h"

#include <QCalendarWidget>
#include <QEvent>
#include <QSpinBox>
#include <QTextCharFormat>
#include <QToolButton>

namespace yoyaku::ui {

namespace {

constexpr int kArrowRoom = 28;

} // namespace

DateField::DateField(const Theme& theme, const TimeFormat& format, Shows shows, QDate today, QWidget* parent)
    : QDateTimeEdit(parent), m_theme(theme), m_format(format), m_shows(shows), m_year(today.year())
{
    if (today.isValid()) setDate(today);
    setCalendarPopup(true);
    calendarWidget()->setVerticalHeaderFormat(QCalendarWidget::ISOWeekNumbers);
    calendarWidget()->installEventFilter(this);
    refresh();
    styleCalendar();
    connect(this, &QDateTimeEdit::dateChanged, this, &DateField::refresh);
    connect(&theme, &Theme::changed, this, &DateField::styleCalendar);
}

void DateField::setShows(Shows shows)
{
    m_shows = shows;
    refresh();
}

void DateField::refresh()
{
    const QLocale::Language language =
        m_format.language() == TimeFormat::Language::Japanese ? QLocale::Japanese : QLocale::English;
    if (locale().language() != language) {
        setLocale(QLocale(language));
        calendarWidget()->setLocale(QLocale(language));
    }
    calendarWidget()->setFirstDayOfWeek(m_format.weekStart()); // the language would choose another
    const QString wanted = datePattern(m_format.language(), date().year() == m_year ? YearShown::No : YearShown::Yes) +
                           (m_shows == Shows::DayAndTime ? QStringLiteral(" HH:mm") : QString());
    if (wanted == displayFormat()) return;
    setDisplayFormat(wanted);
    updateGeometry();
}

// The parts of the calendar that no style sheet reaches.
void DateField::styleCalendar()
{
    QCalendarWidget* calendar = calendarWidget();
    QTextCharFormat head, plain, saturday, sunday;
    head.setForeground(m_theme.color(Color::TextTertiary));
    head.setBackground(m_theme.color(Color::BgRaised));
    plain.setForeground(m_theme.color(Color::TextPrimary));
    saturday.setForeground(m_theme.color(Color::SaturdayText));
    sunday.setForeground(m_theme.color(Color::HolidayText));
    calendar->setHeaderTextFormat(head);
    for (int day = Qt::Monday; day <= Qt::Friday; ++day) calendar->setWeekdayTextFormat(Qt::DayOfWeek(day), plain);
    calendar->setWeekdayTextFormat(Qt::Saturday, saturday);
    calendar->setWeekdayTextFormat(Qt::Sunday, sunday);
    for (const auto& [name, icon] :
         {std::pair{"qt_calendar_prevmonth", "action.prev"}, std::pair{"qt_calendar_nextmonth", "action.next"}})
        if (auto* button = calendar->findChild<QToolButton*>(QLatin1String(name)))
            button->setIcon(m_theme.icon(QLatin1String(icon)));
    if (auto* year = calendar->findChild<QSpinBox*>(QStringLiteral("qt_calendar_yearedit")))
        year->setButtonSymbols(QAbstractSpinBox::NoButtons); // typed, not stepped to
}

QSize DateField::sizeHint() const
{
    // Qt asks for the widest of all dates, which is a long month in full; what is shown never changes that much.
    const QSize usual = QDateTimeEdit::sizeHint();
    const int text = fontMetrics().horizontalAdvance(
        locale().toString(QDateTime(QDate(2028, 12, 27), QTime(0, 0)), displayFormat()));
    return {text + kArrowRoom + 18, usual.height()};
}

void DateField::paintEvent(QPaintEvent* event)
{
    QDateTimeEdit::paintEvent(event);
    paintFieldArrow(*this, m_theme);
}

// The setting may have changed since the calendar was open last.
bool DateField::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Show && watched == calendarWidget())
        calendarWidget()->setFirstDayOfWeek(m_format.weekStart());
    return QDateTimeEdit::eventFilter(watched, event);
}

void DateField::changeEvent(QEvent* event)
{
    QDateTimeEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) refresh();
}

} // namespace yoyaku::ui

#include "moc_datefield.cpp"
