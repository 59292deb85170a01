#include "ui/print/bookingssheet.h"

#include "core/models/directorymodel.h"
#include "ui/format/safetext.h"
#include "ui/format/statustext.h"
#include "ui/format/timeformat.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QPainter>

namespace yoyaku::ui {

namespace {

constexpr double kLine = 22, kHead = 26;
constexpr double kShares[] = {0.22, 0.24, 0.2,
                              0.14, 0.1,  0.1}; ///< of the width: time, guest, type, host, status, clock

QString words(const char* text) { return QCoreApplication::translate("Print", text); }

int linesOn(const QRectF& page) { return std::max(1, int((page.height() - kHead) / kLine)); }

} // namespace

BookingsSheet::BookingsSheet(QVector<BookingRow> rows, qint64 hidden, const DirectoryModel& directory,
                             const Theme& theme, const TimeFormat& format)
    : m_rows(std::move(rows)), m_hidden(hidden), m_directory(directory), m_theme(theme), m_format(format)
{}

QString BookingsSheet::printTitle() const
{
    const QString count = m_format.number(m_rows.size());
    if (m_hidden == 0) return QCoreApplication::translate("Print", "Bookings · %1").arg(count);
    return QCoreApplication::translate("Print", "Bookings · the first %1 of %2")
        .arg(count, m_format.number(m_rows.size() + m_hidden));
}

int BookingsSheet::pageCount(const QRectF& page)
{
    const int perPage = linesOn(page);
    return std::max(1, int((m_rows.size() + perPage - 1) / perPage));
}

QStringList BookingsSheet::cellsOf(const BookingRow& row) const
{
    QStringList hosts;
    for (const UserId& host : row.hosts) hosts.append(safeText(m_directory.userName(host)));
    return {m_format.date(row.span.start) + QStringLiteral("  ") + m_format.range(row.span),
            safeText(row.guestName.isEmpty() ? row.title : row.guestName),
            safeText(m_directory.eventTypeName(row.eventType)),
            hosts.join(QStringLiteral(", ")),
            statusText(row),
            safeText(m_format.guestClock(row.span.start, row.timeZone))};
}

void BookingsSheet::paintLine(QPainter& painter, const QRectF& line, const QStringList& cells, const Theme& paper) const
{
    const QFontMetricsF metrics(painter.font());
    double left = line.left();
    for (int i = 0; i < cells.size(); ++i) {
        const double width = kShares[i] * line.width();
        painter.drawText(QRectF(left, line.top(), width - 8, line.height()), Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(cells[i], Qt::ElideRight, width - 8));
        left += width;
    }
    painter.save();
    painter.setPen(paper.color(Color::LineFaint));
    painter.drawLine(line.bottomLeft(), line.bottomRight());
    painter.restore();
}

void BookingsSheet::paintPage(QPainter& painter, const QRectF& page, int index)
{
    const std::unique_ptr<Theme> paper = m_theme.forPaper();
    painter.setFont(paper->font(TextRole::SmallStrong));
    painter.setPen(paper->color(Color::TextSecondary));
    paintLine(painter, QRectF(page.left(), page.top(), page.width(), kHead),
              {words(QT_TRANSLATE_NOOP("Print", "Time")), words(QT_TRANSLATE_NOOP("Print", "Guest")),
               words(QT_TRANSLATE_NOOP("Print", "Event type")), words(QT_TRANSLATE_NOOP("Print", "Host")),
               words(QT_TRANSLATE_NOOP("Print", "Status")), words(QT_TRANSLATE_NOOP("Print", "Guest clock"))},
              *paper);
    painter.setFont(paper->font(TextRole::Small));
    const int perPage = linesOn(page);
    for (int i = 0; i < perPage; ++i) {
        const qsizetype row = qsizetype(index) * perPage + i;
        if (row >= m_rows.size()) break;
        const bool isCancelled = m_rows[row].status == BookingStatus::Cancel;
        painter.setPen(paper->color(isCancelled ? Color::TextTertiary : Color::TextPrimary));
        paintLine(painter, QRectF(page.left(), page.top() + kHead + i * kLine, page.width(), kLine),
                  cellsOf(m_rows[row]), *paper);
    }
}

} // namespace yoyaku::ui
