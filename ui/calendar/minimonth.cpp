#include "ui/calendar/minimonth.h"

#include "core/models/calendarsums.h"
#include "ui/format/timeformat.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace yoyaku::ui {

namespace {

constexpr int kRows = 6;
constexpr int kCellHeight = 24;
constexpr int kTop = 28 + 20; ///< title and weekday letters
constexpr int kBarWidth = 14;
constexpr int kBusyDay = 12; ///< bookings at which the bar is full

} // namespace

MiniMonth::MiniMonth(CalendarSums& sums, const Theme& theme, const TimeFormat& format, QWidget* parent)
    : QWidget(parent), m_sums(sums), m_theme(theme), m_format(format)
{
    setObjectName(QStringLiteral("miniMonth"));
    setAccessibleName(tr("Month"));
    setFocusPolicy(Qt::TabFocus);
    setFixedHeight(sizeHint().height());
    connect(&sums, &CalendarSums::changed, this, qOverload<>(&QWidget::update));
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

QSize MiniMonth::sizeHint() const { return {7 * 28, kTop + kRows * kCellHeight + 4}; }

double MiniMonth::cellWidth() const { return width() / 7.0; }

QDate MiniMonth::firstCell() const { return m_month.addDays(1 - m_month.dayOfWeek()); }

QRect MiniMonth::cellOf(QDate day) const
{
    const int index = int(firstCell().daysTo(day));
    return QRectF((index % 7) * cellWidth(), kTop + (index / 7) * kCellHeight, cellWidth(), kCellHeight)
        .toAlignedRect();
}

void MiniMonth::setToday(QDate today)
{
    m_today = today;
    update();
}

void MiniMonth::setShown(QDate chosen, QDate first, int days)
{
    m_chosen = chosen;
    m_shownFirst = first;
    m_shownDays = days;
    const QDate month(first.addDays(days / 2).year(), first.addDays(days / 2).month(), 1);
    if (month != m_month) {
        m_month = month;
        askSums();
    }
    update();
}

void MiniMonth::turn(int months)
{
    m_month = m_month.addMonths(months);
    askSums();
    update();
}

void MiniMonth::askSums()
{
    QVector<EpochMs> bounds;
    for (int i = 0; i <= 7 * kRows; ++i) bounds.append(m_format.startOf(firstCell().addDays(i)));
    m_sums.setDays(bounds);
}

void MiniMonth::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal dpr = devicePixelRatioF();
    painter.setFont(m_theme.font(TextRole::BodyStrong));
    painter.setPen(m_theme.color(Color::TextPrimary));
    painter.drawText(QRect(0, 0, width() - 56, 28), Qt::AlignVCenter, m_format.month(m_month));
    painter.drawPixmap(width() - 48, 6, m_theme.pixmap(QLatin1String("action.prev"), 16, Color::TextSecondary, dpr));
    painter.drawPixmap(width() - 20, 6, m_theme.pixmap(QLatin1String("action.next"), 16, Color::TextSecondary, dpr));
    painter.setFont(m_theme.font(TextRole::Micro));
    painter.setPen(m_theme.color(Color::TextTertiary));
    for (int i = 0; i < 7; ++i)
        painter.drawText(QRectF(i * cellWidth(), 28, cellWidth(), 20), Qt::AlignCenter, m_format.weekdayLetter(i + 1));
    const QRect shown = cellOf(m_shownFirst) | cellOf(m_shownFirst.addDays(std::min(m_shownDays, 7) - 1));
    painter.fillRect(shown, m_theme.color(Color::BgSelected));
    if (hasFocus()) {
        painter.setPen(QPen(m_theme.color(Color::FocusRing), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(cellOf(m_chosen)).adjusted(1, 1, -1, -1), 4, 4);
    }
    painter.setFont(m_theme.font(TextRole::Small));
    for (int i = 0; i < 7 * kRows; ++i) {
        const QDate day = firstCell().addDays(i);
        const QRectF cell = cellOf(day);
        const bool isOther = day.month() != m_month.month(), isToday = day == m_today;
        if (isToday) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(m_theme.color(Color::AccentFill));
            painter.drawRoundedRect(QRectF(cell.center().x() - 12, cell.top() + 1, 24, cell.height() - 2), 3, 3);
        }
        painter.setPen(m_theme.color(isToday                ? Color::AccentOn
                                     : isOther              ? Color::TextDisabled
                                     : day.dayOfWeek() == 7 ? Color::HolidayText
                                     : day.dayOfWeek() == 6 ? Color::SaturdayText
                                                            : Color::TextPrimary));
        painter.drawText(cell.adjusted(0, 0, 0, -4), Qt::AlignCenter, QString::number(day.day()));
        const int bookings = m_sums.day(m_format.startOf(day)).bookings;
        if (bookings == 0) continue;
        const double part = 0.3 + 0.7 * std::min(1.0, double(bookings) / kBusyDay);
        painter.fillRect(QRectF(cell.center().x() - kBarWidth / 2.0, cell.bottom() - 5, kBarWidth * part, 2),
                         m_theme.color(isToday   ? Color::AccentOn
                                       : isOther ? Color::LineStrong
                                                 : Color::AccentLine));
    }
}

void MiniMonth::mousePressEvent(QMouseEvent* event)
{
    const QPoint at = event->position().toPoint();
    if (at.y() < 28) {
        if (at.x() > width() - 28) return turn(1);
        if (at.x() > width() - 56) turn(-1);
        return;
    }
    const int row = (at.y() - kTop) / kCellHeight, column = int(at.x() / cellWidth());
    if (at.y() >= kTop && row < kRows && column < 7) Q_EMIT dayChosen(firstCell().addDays(row * 7 + column));
}

void MiniMonth::wheelEvent(QWheelEvent* event)
{
    if (event->angleDelta().y() != 0) turn(event->angleDelta().y() > 0 ? -1 : 1);
    event->accept();
}

void MiniMonth::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_PageUp:
        return turn(-1);
    case Qt::Key_PageDown:
        return turn(1);
    case Qt::Key_Left:
        return Q_EMIT dayChosen(m_chosen.addDays(-1));
    case Qt::Key_Right:
        return Q_EMIT dayChosen(m_chosen.addDays(1));
    case Qt::Key_Up:
        return Q_EMIT dayChosen(m_chosen.addDays(-7));
    case Qt::Key_Down:
        return Q_EMIT dayChosen(m_chosen.addDays(7));
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace yoyaku::ui

#include "moc_minimonth.cpp"
