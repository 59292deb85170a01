#include "ui/calendar/agendapane.h"

#include "core/base/clock.h"
#include "core/models/directorymodel.h"
#include "ui/format/timeformat.h"

#include <QBoxLayout>

namespace yoyaku::ui {

namespace {

constexpr int kPrintedRow = 30;
constexpr int kMostPrinted = 3 * kPageRows;

} // namespace

AgendaPane::AgendaPane(AgendaView::Parts parts, QWidget* parent)
    : CalendarPane(parts.format, parent), m_parts(parts), m_view(new AgendaView(parts, this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    setFocusProxy(m_view);
    connect(m_view, &AgendaView::bookingSelected, this, &CalendarPane::bookingSelected);
    connect(m_view, &AgendaView::bookingOpened, this, &CalendarPane::bookingOpened);
    connect(m_view, &AgendaView::turnRequested, this, &CalendarPane::turnRequested);
    connect(m_view, &AgendaView::todayRequested, this, &CalendarPane::todayRequested);
    connect(m_view, &AgendaView::choiceRequested, this, [this](const BookingId& booking, const QRect& part) {
        Q_EMIT choiceRequested(booking, m_view->viewport(), part);
    });
    connect(&parts.model, &BookingTableModel::planned, this, [this] {
        (void)printedRows(); // asks for them, so that they are here when somebody prints
        Q_EMIT periodChanged();
    });
}

void AgendaPane::showPeriod(CalendarKind, QDate day)
{
    m_first = day;
    m_view->showFrom(day);
}

QString AgendaPane::title() const { return tr("From %1").arg(format().dateWithYear(format().startOf(m_first))); }

QString AgendaPane::subtitle() const
{
    if (m_parts.model.query().filter.startsFrom != format().startOf(m_first)) return {};
    return tr("%n bookings", nullptr, int(m_parts.model.total()));
}

QString AgendaPane::printTitle() const { return format().period(m_first, m_first.addDays(days() - 1)); }

int AgendaPane::rowsAPage(const QRectF& page) { return std::max(1, int(page.height()) / kPrintedRow); }

int AgendaPane::printedRows() const
{
    const EpochMs end = format().startOf(m_first.addDays(days()));
    const int most = std::min(kMostPrinted, m_parts.model.rowCount());
    int row = 0;
    for (; row < most; ++row) {
        if (const auto group = m_parts.model.group(row)) {
            if (group->dayStart >= end) break;
        } else {
            (void)m_parts.model.booking(row);
        }
    }
    return row;
}

int AgendaPane::pageCount(const QRectF& page)
{
    return std::max(1, (printedRows() + rowsAPage(page) - 1) / rowsAPage(page));
}

void AgendaPane::paintPage(QPainter& painter, const QRectF& page, int index)
{
    Theme paper; // light, whatever the screen shows
    QVector<UserId> hosts;
    for (const User& user : m_parts.directory.users()) hosts.append(user.id);
    paper.setHosts(hosts);
    AgendaPainter with(paper, m_parts.format, m_parts.directory, m_parts.prefs);
    AgendaPainter::Look look;
    look.now = m_parts.clock.now();
    look.today = m_parts.format.day(look.now);
    const int first = index * rowsAPage(page), last = std::min(printedRows(), first + rowsAPage(page));
    for (int row = first; row < last; ++row) {
        const QRectF rect(page.left(), page.top() + (row - first) * kPrintedRow, page.width(), kPrintedRow);
        if (const auto group = m_parts.model.group(row))
            with.paintHead(painter, rect, m_parts.format.day(group->dayStart), group->count, look);
        else if (const BookingRow* booking = m_parts.model.booking(row))
            with.paintRow(painter, rect, *booking, look);
    }
}

} // namespace yoyaku::ui

#include "moc_agendapane.cpp"
