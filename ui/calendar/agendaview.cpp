#include "ui/calendar/agendaview.h"

#include "core/base/clock.h"
#include "core/models/directorymodel.h"
#include "ui/calendar/agendaaccess.h"
#include "ui/calendar/bookingname.h"
#include "ui/calendar/calendarprefs.h"
#include "ui/commands/bookingacts.h"
#include "ui/format/safetext.h"
#include "ui/format/timeformat.h"

#include <QHelpEvent>
#include <QScrollBar>
#include <QToolTip>

namespace yoyaku::ui {

namespace {

constexpr int kMinuteMs = 60'000;

} // namespace

AgendaView::AgendaView(Parts parts, QWidget* parent)
    : QAbstractScrollArea(parent), m_parts(parts), m_painter(parts.theme, parts.format, parts.directory, parts.prefs)
{
    setObjectName(QStringLiteral("agendaView"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    verticalScrollBar()->setSingleStep(kAgendaRow);
    installAgendaAccess();
    parts.model.setActive(false);
    const auto forget = [this] {
        m_painter.forget();
        viewport()->update();
    };
    connect(&parts.model, &BookingTableModel::planned, this, &AgendaView::onPlanned);
    connect(&parts.model, &BookingTableModel::dataChanged, this, [this] {
        viewport()->update();
        tellShown();
    });
    connect(&parts.directory, &DirectoryModel::changed, this, forget);
    connect(&parts.theme, &Theme::changed, this, forget);
    connect(&parts.prefs, &CalendarPrefs::changed, this, forget);
    m_minute.setInterval(kMinuteMs);
    connect(&m_minute, &QTimer::timeout, viewport(), qOverload<>(&QWidget::update));
    retranslate();
}

void AgendaView::retranslate()
{
    setAccessibleName(tr("Agenda"));
    m_painter.forget();
    viewport()->update();
}

void AgendaView::showFrom(QDate day)
{
    if (day == m_from) return;
    m_from = day;
    m_row = -1;
    m_isPlanned = false;
    verticalScrollBar()->setValue(0);
    query();
}

void AgendaView::setFilter(const BookingFilter& filter)
{
    if (filter == m_filter) return;
    m_filter = filter;
    query();
}

// Not before somebody looks: planning counts all that is to come.
void AgendaView::query()
{
    if (!isVisible() || !m_from.isValid()) return;
    TableQuery query;
    query.filter = m_filter;
    query.filter.startsFrom = m_parts.format.startOf(m_from);
    query.grouping = BookingGrouping::Day;
    query.timeZone = m_parts.format.zone().id();
    m_parts.model.setQuery(query);
}

void AgendaView::showEvent(QShowEvent*)
{
    m_parts.model.setActive(true);
    query();
    m_minute.start();
}

void AgendaView::hideEvent(QHideEvent*)
{
    m_parts.model.setActive(false);
    m_minute.stop();
}

void AgendaView::onPlanned()
{
    m_isPlanned = true;
    updateRange();
    m_row = m_current.isEmpty() ? -1 : m_parts.model.rowOf(m_current);
    viewport()->update();
    tellShown();
}

void AgendaView::tellShown()
{
    if (!isVisible()) return;
    QVector<BookingId> shown;
    const int last = std::min(m_parts.model.rowCount() - 1, topRow() + viewport()->height() / kAgendaRow + 1);
    for (int row = topRow(); row <= last; ++row)
        if (const BookingRow* booking = m_parts.model.isHeading(row) ? nullptr : m_parts.model.booking(row))
            shown.append(booking->uid);
    Q_EMIT bookingsShown(shown);
}

void AgendaView::scrollContentsBy(int, int)
{
    viewport()->update();
    tellShown();
}

void AgendaView::updateRange()
{
    const int all = m_parts.model.rowCount() * kAgendaRow, page = viewport()->height();
    verticalScrollBar()->setPageStep(page);
    verticalScrollBar()->setRange(0, std::max(0, all - page));
}

void AgendaView::resizeEvent(QResizeEvent*) { updateRange(); }

int AgendaView::topRow() const { return verticalScrollBar()->value() / kAgendaRow; }

QRect AgendaView::rectOf(int row) const
{
    return {0, row * kAgendaRow - verticalScrollBar()->value(), viewport()->width(), kAgendaRow};
}

int AgendaView::rowAt(QPoint point) const
{
    if (point.y() < 0) return -1;
    const int row = (point.y() + verticalScrollBar()->value()) / kAgendaRow;
    const bool isUnderHead = point.y() < kAgendaRow && topRow() < m_parts.model.rowCount();
    if (isUnderHead && headingAbove(topRow()) != row) return headingAbove(topRow());
    return row < m_parts.model.rowCount() ? row : -1;
}

// A day's rows follow its head, so the way up is as long as the day is full.
int AgendaView::headingAbove(int row) const
{
    while (row > 0 && !m_parts.model.isHeading(row)) --row;
    return row;
}

QDate AgendaView::lookedAt() const
{
    const int row = m_row >= 0 ? m_row : topRow();
    if (row >= m_parts.model.rowCount()) return m_from;
    const auto group = m_parts.model.group(headingAbove(row));
    return group ? m_parts.format.day(group->dayStart) : m_from;
}

void AgendaView::setCurrent(const BookingId& booking)
{
    if (booking == m_current) return;
    m_current = booking;
    m_row = booking.isEmpty() ? -1 : m_parts.model.rowOf(booking);
    viewport()->update();
}

QString AgendaView::describe(int row) const
{
    if (const auto group = m_parts.model.group(row)) {
        const QDate day = m_parts.format.day(group->dayStart);
        QString text = m_painter.headText(day, m_parts.format.day(m_parts.clock.now()));
        if (const QString name = m_parts.prefs.holiday(day, m_parts.format); !name.isEmpty())
            text += QStringLiteral(", ") + name;
        return text + QStringLiteral(", ") + tr("%n bookings", nullptr, int(group->count));
    }
    const BookingRow* booking = m_parts.model.booking(row);
    return booking ? BookingName{*booking}.text(m_parts.format, m_parts.directory) : tr("Loading");
}

void AgendaView::choose(int row)
{
    if (row < 0 || row >= m_parts.model.rowCount() || m_parts.model.isHeading(row)) return;
    m_row = row;
    reveal(row);
    viewport()->update();
    accessAgendaMoved(this);
    const BookingRow* booking = m_parts.model.booking(row);
    if (!booking || booking->uid == m_current) return;
    m_current = booking->uid;
    Q_EMIT bookingSelected(m_current);
}

void AgendaView::open(int row)
{
    choose(row);
    const BookingRow* booking = m_parts.model.booking(row);
    if (!booking) return;
    if (needsChoice(booking->pending))
        Q_EMIT choiceRequested(booking->uid, rectOf(row));
    else
        Q_EMIT bookingOpened(booking->uid);
}

// The sticky head covers the first line.
void AgendaView::reveal(int row)
{
    QScrollBar* bar = verticalScrollBar();
    const int top = row * kAgendaRow;
    if (top - kAgendaRow < bar->value())
        bar->setValue(top - kAgendaRow);
    else if (top + kAgendaRow > bar->value() + viewport()->height())
        bar->setValue(top + kAgendaRow - viewport()->height());
}

void AgendaView::step(int by)
{
    int row = m_row < 0 ? (by > 0 ? topRow() - 1 : topRow() + 1) : m_row;
    do row += by;
    while (row >= 0 && row < m_parts.model.rowCount() && m_parts.model.isHeading(row));
    choose(row);
}

// Of what is here: the page of now is, when the list begins today.
void AgendaView::toNext()
{
    const EpochMs now = m_parts.clock.now();
    for (int row = 0; row < m_parts.model.rowCount(); ++row) {
        if (m_parts.model.isHeading(row)) continue;
        const BookingRow* booking = m_parts.model.booking(row);
        if (!booking) return;
        if (booking->span.start >= now && booking->status != BookingStatus::Cancel) return choose(row);
    }
}

AgendaPainter::Look AgendaView::look(int row) const
{
    AgendaPainter::Look look;
    look.now = m_parts.clock.now();
    look.today = m_parts.format.day(look.now);
    look.isCurrent = row == m_row;
    look.isHovered = row == m_hovered;
    return look;
}

void AgendaView::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(viewport()->rect(), m_parts.theme.color(Color::BgCanvas));
    const int count = m_parts.model.rowCount();
    if (count == 0) return paintEmpty(painter);
    const int last = std::min(count - 1, topRow() + viewport()->height() / kAgendaRow + 1);
    for (int row = topRow(); row <= last; ++row) {
        const QRectF rect = rectOf(row);
        if (const auto group = m_parts.model.group(row))
            m_painter.paintHead(painter, rect, m_parts.format.day(group->dayStart), group->count, look(row));
        else if (const BookingRow* booking = m_parts.model.booking(row))
            m_painter.paintRow(painter, rect, *booking, look(row));
    }
    for (int row = topRow(); row <= last; ++row) paintNow(painter, row, rectOf(row));
    const int heading = headingAbove(topRow());
    const auto group = m_parts.model.group(heading);
    if (!group || rectOf(heading).top() >= 0) return;
    // The next day's head pushes this one out.
    double top = 0;
    if (topRow() + 1 < count && m_parts.model.isHeading(topRow() + 1)) top = rectOf(topRow() + 1).top() - kAgendaRow;
    AgendaPainter::Look sticky = look(heading);
    sticky.isSticky = true;
    m_painter.paintHead(painter, QRectF(0, std::min(0.0, top), viewport()->width(), kAgendaRow),
                        m_parts.format.day(group->dayStart), group->count, sticky);
}

// Above the first of today's that is yet to begin, or below the last one.
void AgendaView::paintNow(QPainter& painter, int row, const QRectF& rect)
{
    const EpochMs now = m_parts.clock.now();
    const BookingRow* booking = m_parts.model.booking(row);
    if (!booking || m_parts.format.day(booking->span.start) != m_parts.format.day(now)) return;
    const auto begins = [&](int at) {
        const BookingRow* other = m_parts.model.isHeading(at) ? nullptr : m_parts.model.booking(at);
        return other && other->span.start < now;
    };
    const bool isAbove = booking->span.start >= now && (row == 0 || !m_parts.model.booking(row - 1) || begins(row - 1));
    const bool isLast = row + 1 >= m_parts.model.rowCount() || m_parts.model.isHeading(row + 1);
    if (!isAbove && !(booking->span.start < now && isLast)) return;
    const double y = isAbove ? rect.top() - 1 : rect.bottom() - 1;
    painter.fillRect(QRectF(0, y, viewport()->width(), 2), m_parts.theme.color(Color::NowLine));
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_parts.theme.color(Color::NowLine));
    painter.drawEllipse(QPointF(6, y + 1), 4, 4);
}

void AgendaView::paintEmpty(QPainter& painter)
{
    if (!m_isPlanned) return;
    painter.setFont(m_parts.theme.font(TextRole::Body));
    painter.setPen(m_parts.theme.color(Color::TextTertiary));
    painter.drawText(viewport()->rect(), Qt::AlignCenter,
                     m_filter == BookingFilter()
                         ? tr("No bookings from this day on.\nPage up shows earlier ones.")
                         : tr("No bookings fit the filter here.\nTick more in the side bar, or clear the search."));
}

bool AgendaView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::Leave && std::exchange(m_hovered, -1) >= 0) viewport()->update();
    if (event->type() != QEvent::ToolTip) return QAbstractScrollArea::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int row = rowAt(help->pos());
    if (row < 0)
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), safeTip(describe(row)), this);
    return true;
}

} // namespace yoyaku::ui

#include "moc_agendaview.cpp"
