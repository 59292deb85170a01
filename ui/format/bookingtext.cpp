#include "ui/format/bookingtext.h"

#include "core/models/directorymodel.h"
#include "ui/format/safetext.h"
#include "ui/format/statustext.h"
#include "ui/format/timeformat.h"

#include <QCoreApplication>

namespace yoyaku::ui {

namespace {

struct Cells
{
    QString time, guestClock, guest, type, hosts, status;
};

Cells cellsOf(const BookingRow& row, const TimeFormat& format, const DirectoryModel& directory)
{
    Cells cells;
    cells.time = format.range(row.span);
    const QTimeZone guestZone(row.timeZone.toUtf8());
    const bool isElsewhere = !row.timeZone.isEmpty() && guestZone.isValid() &&
                             format.timeIn(row.span.start, guestZone) != format.time(row.span.start);
    if (isElsewhere)
        cells.guestClock = format.rangeIn(row.span, guestZone) + u' ' + format.zoneLabelOf(row.span.start, guestZone);
    cells.guest = safeText(row.guestName.isEmpty() ? row.title : row.guestName);
    cells.type = safeText(directory.eventTypeName(row.eventType));
    QStringList hosts;
    for (const UserId& host : row.hosts) hosts.append(safeText(directory.userName(host)));
    cells.hosts = hosts.join(QStringLiteral(", "));
    if (row.status != BookingStatus::Open || row.pending != PendingState::None) cells.status = statusText(row);
    return cells;
}

QString words(const char* text) { return QCoreApplication::translate("BookingText", text); }

} // namespace

QString bookingsAsText(const QVector<BookingRow>& rows, const TimeFormat& format, const DirectoryModel& directory)
{
    QStringList lines;
    QDate shown;
    for (const BookingRow& row : rows) {
        const QDate day = format.day(row.span.start);
        if (day != std::exchange(shown, day)) {
            if (!lines.isEmpty()) lines.append(QString());
            lines.append(format.dateWithYear(row.span.start));
        }
        const Cells cells = cellsOf(row, format, directory);
        QStringList parts;
        for (const QString& part : {cells.time, cells.guest, cells.type, cells.hosts, cells.status})
            if (!part.isEmpty()) parts.append(part);
        QString line = parts.join(QStringLiteral("  ·  "));
        if (!cells.guestClock.isEmpty())
            line += QStringLiteral("  ·  ") +
                    words(QT_TRANSLATE_NOOP("BookingText", "guest's clock: %1")).arg(cells.guestClock);
        lines.append(line);
    }
    return lines.join(u'\n');
}

QString bookingsAsTable(const QVector<BookingRow>& rows, const TimeFormat& format, const DirectoryModel& directory)
{
    const auto line = [](const QStringList& cells, QLatin1String tag) -> QString {
        QString html = QStringLiteral("<tr>");
        for (const QString& cell : cells)
            html += u'<' + tag + u'>' + cell.toHtmlEscaped() + QStringLiteral("</") + tag + u'>';
        return html + QStringLiteral("</tr>\n");
    };
    QString html = QStringLiteral("<table>\n");
    html +=
        line({words(QT_TRANSLATE_NOOP("BookingText", "Day")), words(QT_TRANSLATE_NOOP("BookingText", "Time")),
              words(QT_TRANSLATE_NOOP("BookingText", "Guest's clock")),
              words(QT_TRANSLATE_NOOP("BookingText", "Guest")), words(QT_TRANSLATE_NOOP("BookingText", "Event type")),
              words(QT_TRANSLATE_NOOP("BookingText", "Host")), words(QT_TRANSLATE_NOOP("BookingText", "Status"))},
             QLatin1String("th"));
    for (const BookingRow& row : rows) {
        const Cells cells = cellsOf(row, format, directory);
        html += line({format.date(row.span.start), cells.time, cells.guestClock, cells.guest, cells.type, cells.hosts,
                      statusText(row)},
                     QLatin1String("td"));
    }
    return html + QStringLiteral("</table>\n");
}

} // namespace yoyaku::ui
