#include "ui/calendar/weekxray.h"

#include "core/models/directorymodel.h"
#include "ui/calendar/weekfreedom.h"
#include "ui/calendar/weekstops.h"
#include "ui/format/safetext.h"
#include "ui/theme/theme.h"

#include <QElapsedTimer>
#include <QPainter>
#include <QSet>
#include <algorithm>

namespace yoyaku::ui {

namespace {

constexpr int kSlotsADay = 24 * 60 / kSlotMinutes;
constexpr int kPatienceMs = 6; ///< a frame's share; the rest comes with the next one
constexpr int kMostLines = 10; ///< of a tip
constexpr double kLeastWord = 14;

/// The reasons in the legend's order.
constexpr Freedom kReasons[] = {Freedom::Free, Freedom::CapReached, Freedom::OffHours, Freedom::Booked,
                                Freedom::Busy, Freedom::OnLeave,    Freedom::Unknown};

Color groundOf(Freedom state)
{
    switch (state) {
    case Freedom::Free:
        return Color::SuccessTint;
    case Freedom::CapReached:
        return Color::WarningTint;
    case Freedom::Booked:
        return Color::DangerTint;
    case Freedom::Busy:
    case Freedom::OnLeave:
        return Color::AccentTint;
    case Freedom::OffHours:
    case Freedom::Unknown:
        break;
    }
    return Color::BgSunken;
}

Color inkOf(Freedom state)
{
    switch (state) {
    case Freedom::Free:
        return Color::SuccessText;
    case Freedom::CapReached:
        return Color::WarningText;
    case Freedom::Booked:
        return Color::DangerText;
    case Freedom::Busy:
    case Freedom::OnLeave:
        return Color::AccentText;
    case Freedom::OffHours:
    case Freedom::Unknown:
        break;
    }
    return Color::TextSecondary;
}

QSet<int> coveredSlots(const WeekLayout& layout, const WeekGeometry& geometry)
{
    QSet<int> covered;
    const double height = geometry.yOfMinute(kSlotMinutes);
    for (const Block& block : layout.blocks) {
        const int column = geometry.column(block.day, block.track);
        const int last = std::min(kSlotsADay - 1, int((block.rect.bottom() - 1) / height));
        for (int slot = std::max(0, int(block.rect.top() / height)); slot <= last; ++slot)
            covered.insert(column * kSlotsADay + slot);
    }
    return covered;
}

} // namespace

QString freedomWord(Freedom state)
{
    switch (state) {
    case Freedom::Free:
        return WeekXray::tr("free");
    case Freedom::CapReached:
        return WeekXray::tr("limit reached");
    case Freedom::OffHours:
        return WeekXray::tr("outside hours");
    case Freedom::Booked:
        return WeekXray::tr("booked");
    case Freedom::Busy:
        return WeekXray::tr("busy");
    case Freedom::OnLeave:
        return WeekXray::tr("on leave");
    case Freedom::Unknown:
        break;
    }
    return WeekXray::tr("hours not known");
}

void WeekXray::setColumns(QVector<QVector<UserId>> hosts, const EventTypeId& eventType)
{
    if (hosts == m_columns && eventType == m_eventType) return;
    m_columns = std::move(hosts);
    m_eventType = eventType;
    forget();
}

WeekXray::Reason WeekXray::reasonOf(int column, TimeSpan slot) const
{
    Reason reason;
    bool isFirst = true;
    for (const UserId& host : m_columns.value(column)) {
        const Freedom state = m_freedom.of(host, slot, m_eventType).state;
        reason.free += state == Freedom::Free ? 1 : 0;
        reason.state = isFirst ? state : std::min(reason.state, state);
        isFirst = false;
    }
    return reason;
}

bool WeekXray::paint(QPainter& painter, const WeekGeometry& geometry, const WeekLayout& layout, const QRectF& visible)
{
    const QSet<int> covered = coveredSlots(layout, geometry);
    QElapsedTimer since;
    since.start();
    const double height = geometry.yOfMinute(kSlotMinutes);
    const int first = std::max(0, int(visible.top() / height));
    const int last = std::min(kSlotsADay - 1, int(visible.bottom() / height));
    bool isWhole = true;
    for (int column = geometry.columnAt(visible.left()); column <= geometry.columnAt(visible.right()); ++column) {
        const int day = geometry.dayOfColumn(column);
        for (int slot = first; slot <= last; ++slot) {
            const int key = column * kSlotsADay + slot;
            auto known = m_known.constFind(key);
            if (known == m_known.constEnd()) {
                if (since.elapsed() >= kPatienceMs) {
                    isWhole = false;
                    continue;
                }
                const TimeSpan span{geometry.instantOf(day, slot * kSlotMinutes),
                                    geometry.instantOf(day, (slot + 1) * kSlotMinutes)};
                if (span.isEmpty()) continue; // an hour that the clocks skip
                known = m_known.insert(key, reasonOf(column, span));
            }
            const QRectF rect(geometry.left(column), slot * height, geometry.width(column) - 1, height - 1);
            paintSlot(painter, rect, *known);
            if (!covered.contains(key) && height >= kLeastWord) paintWord(painter, rect, column, *known);
        }
    }
    return isWhole;
}

void WeekXray::paintSlot(QPainter& painter, const QRectF& rect, const Reason& reason) const
{
    painter.fillRect(rect, m_theme.color(groundOf(reason.state)));
    if (reason.state == Freedom::OffHours)
        painter.fillRect(rect, QBrush(m_theme.hatch(painter.device()->devicePixelRatioF())));
}

void WeekXray::paintWord(QPainter& painter, const QRectF& rect, int column, const Reason& reason) const
{
    const qsizetype asked = m_columns.value(column).size();
    const QString word = asked > 1 && reason.state == Freedom::Free ? tr("%1 of %2 free").arg(reason.free).arg(asked)
                         : reason.state == Freedom::Unknown         ? QStringLiteral("?")
                                                                    : freedomWord(reason.state);
    painter.setFont(m_theme.font(TextRole::Micro));
    painter.setPen(m_theme.color(inkOf(reason.state)));
    painter.drawText(rect.adjusted(6, 0, -4, 0), Qt::AlignVCenter | Qt::AlignRight,
                     painter.fontMetrics().elidedText(word, Qt::ElideRight, int(rect.width()) - 8));
}

void WeekXray::paintLegend(QPainter& painter, const QRectF& rect) const
{
    constexpr double kSwatch = 12, kGap = 6, kPadding = 12;
    painter.fillRect(rect, m_theme.color(Color::BgRaised));
    painter.fillRect(QRectF(rect.left(), rect.top(), rect.width(), 1), m_theme.color(Color::LineStrong));
    painter.setFont(m_theme.font(TextRole::Micro));
    const QFontMetricsF metrics(painter.font());
    double x = rect.left() + kPadding;
    const auto write = [&](const QString& text, Color color) {
        painter.setPen(m_theme.color(color));
        painter.drawText(QRectF(x, rect.top(), rect.right() - x, rect.height()), Qt::AlignVCenter | Qt::AlignLeft,
                         text);
        x += metrics.horizontalAdvance(text) + kPadding;
    };
    const QString honest =
        m_eventType.isEmpty()
            ? tr("inferred · limits: select a booking · X closes")
            : tr("inferred · limits of %1 · X closes").arg(safeText(m_directory.eventTypeName(m_eventType)));
    for (const Freedom state : kReasons) {
        const QString word = freedomWord(state);
        if (x + kSwatch + kGap + metrics.horizontalAdvance(word) > rect.right()) return;
        const QRectF box(x, rect.center().y() - kSwatch / 2, kSwatch, kSwatch);
        painter.fillRect(box, m_theme.color(groundOf(state)));
        if (state == Freedom::OffHours)
            painter.fillRect(box, QBrush(m_theme.hatch(painter.device()->devicePixelRatioF())));
        painter.setPen(m_theme.color(inkOf(state)));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5));
        x += kSwatch + kGap;
        write(word, Color::TextPrimary);
    }
    if (x + metrics.horizontalAdvance(honest) <= rect.right()) write(honest, Color::TextSecondary);
}

QString WeekXray::hostLine(const UserId& host, TimeSpan slot) const
{
    const HostFreedom answer = m_freedom.of(host, slot, m_eventType);
    QString line = tr("%1: %2", "host, reason").arg(safeText(m_directory.userName(host)), freedomWord(answer.state));
    if (answer.until) line += QStringLiteral(" – ") + m_format.time(*answer.until);
    if (answer.state == Freedom::CapReached && answer.limitMinutes)
        line += QStringLiteral(" (") + tr("%1 of %2 min").arg(answer.minutes).arg(*answer.limitMinutes) + u')';
    return line;
}

QString WeekXray::tip(const WeekGeometry& geometry, QPointF content) const
{
    const int column = geometry.columnAt(content.x()), day = geometry.dayOfColumn(column);
    const int minute = int(geometry.minuteAt(content.y())) / kSlotMinutes * kSlotMinutes;
    const TimeSpan slot{geometry.instantOf(day, minute), geometry.instantOf(day, minute + kSlotMinutes)};
    QStringList lines{m_format.range(slot)};
    const QVector<UserId> hosts = m_columns.value(column);
    for (const UserId& host : hosts) {
        if (lines.size() > kMostLines) {
            lines << tr("and %n more", nullptr, int(hosts.size()) - kMostLines);
            break;
        }
        lines << hostLine(host, slot);
    }
    lines << tr("Inferred from bookings, entries and weekly hours known here.");
    return lines.join(u'\n');
}

} // namespace yoyaku::ui
