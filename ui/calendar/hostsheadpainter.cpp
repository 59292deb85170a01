// What stands around a timeline of hosts: the clocks above, the hosts at the left, the free hosts below.
#include "core/models/directorymodel.h"
#include "ui/calendar/hostspainter.h"
#include "ui/calendar/hostspainterpass.h"
#include "ui/format/safetext.h"

#include <cmath>

namespace yoyaku::ui {

namespace {

constexpr double kLeft = 16;
constexpr double kMonogram = 28;
constexpr double kTextLeft = kLeft + kMonogram + 8;
constexpr double kRight = 12;
constexpr double kMeterWidth = 96;
constexpr double kMeterHeight = 4;
constexpr double kPriorityWidth = 22;
constexpr double kFull = 0.8; ///< of the limit: from here on the meter warns
constexpr int kHeatSteps = 5;
constexpr double kCellHeight = 28;

const Color kHeat[] = {Color::Heat0, Color::Heat1, Color::Heat2, Color::Heat3, Color::Heat4, Color::Heat5};
const Color kHeatText[] = {Color::HeatT0, Color::HeatT1, Color::HeatT2, Color::HeatT3, Color::HeatT4, Color::HeatT5};

} // namespace

void HostsPainter::paintHead(const Pass& pass)
{
    QPainter& painter = pass.painter;
    const HostsFrame& frame = pass.frame;
    painter.fillRect(QRectF(0, 0, frame.size.width(), kHostsHeaderHeight), m_theme.color(Color::BgCanvas));
    const EpochMs noon = pass.scene.axis().instantOf(12 * 60);
    const bool hasGuestClock = frame.guestZone.isValid() && frame.guestZone != m_format.zone();
    const double top = hasGuestClock ? 6 : 14;
    const double zoneLeft = kHostColumnWidth - kRight - 44;
    const auto line = [&](const QRectF& rect, const QString& text, TextRole role, Color color, Qt::Alignment align) {
        painter.setFont(m_theme.font(role));
        painter.setPen(m_theme.color(color));
        painter.drawText(rect, int(align | Qt::AlignVCenter), text);
    };
    line(QRectF(zoneLeft, top, 44, 16), TimeFormat::abbreviation(noon, m_format.zone()), TextRole::SmallStrong,
         Color::TextPrimary, Qt::AlignRight);
    if (hasGuestClock)
        line(QRectF(zoneLeft, top + 16, 44, 16), TimeFormat::abbreviation(noon, frame.guestZone), TextRole::Micro,
             Color::TextSecondary, Qt::AlignRight);
    const QString working = pass.scene.content().hosts.isEmpty()
                                ? tr("%1 of %n host(s) working", nullptr, pass.scene.hostCount())
                                      .arg(m_format.number(pass.scene.workingCount()))
                                : tr("%n host(s), filtered", nullptr, pass.scene.hostCount());
    m_texts.drawLine(painter, QRectF(kLeft, frame.isOrderShown ? 5 : 14, zoneLeft - kLeft - 4, 16), working,
                     TextRole::SmallStrong, m_theme.color(Color::TextPrimary));
    painter.save();
    painter.setClipRect(QRectF(kHostColumnWidth, 0, frame.size.width() - kHostColumnWidth, kHostsHeaderHeight),
                        Qt::IntersectClip);
    for (int hour = 0; hour < 24; ++hour) {
        const double x = pass.origin().x() + pass.scene.axis().xOfMinute(hour * 60);
        if (x > frame.size.width() || x + pass.scene.axis().hourWidth() < kHostColumnWidth) continue;
        if (hour > 0) painter.fillRect(QRectF(std::floor(x), 34, 1, 10), m_theme.color(Color::LineHair));
        const EpochMs at = pass.scene.axis().instantOf(hour * 60);
        m_texts.drawLine(painter, QRectF(x + 5, top, 60, 16),
                         QStringLiteral("%1:00").arg(hour, 2, 10, QLatin1Char('0')), TextRole::Small,
                         m_theme.color(Color::TextPrimary));
        if (hasGuestClock)
            m_texts.drawLine(painter, QRectF(x + 5, top + 16, 60, 16), m_format.timeIn(at, frame.guestZone),
                             TextRole::Micro, m_theme.color(Color::TextTertiary));
    }
    painter.restore();
    painter.fillRect(QRectF(0, kHostsHeaderHeight - 1, frame.size.width(), 1), m_theme.color(Color::LineStrong));
    painter.fillRect(QRectF(kHostColumnWidth - 1, 0, 1, frame.size.height()), m_theme.color(Color::LineHair));
}

void HostsPainter::paintNowBubble(const Pass& pass)
{
    if (!pass.isToday()) return;
    const double x = pass.origin().x() + pass.scene.axis().xOf(pass.frame.now);
    if (x < kHostColumnWidth || x > pass.frame.size.width()) return;
    const QRectF bubble(std::round(x) - 2, kHostsHeaderHeight - 17, 40, 16);
    pass.painter.setPen(Qt::NoPen);
    pass.painter.setBrush(m_theme.color(Color::SealFill));
    pass.painter.drawRoundedRect(bubble, 2, 2);
    pass.painter.setFont(m_theme.font(TextRole::MicroStrong));
    pass.painter.setPen(m_theme.color(Color::SealOn));
    pass.painter.drawText(bubble, Qt::AlignCenter, m_format.time(pass.frame.now));
}

void HostsPainter::paintColumn(const Pass& pass)
{
    const QRectF grid = pass.frame.grid();
    const QRectF column(0, grid.top(), kHostColumnWidth, grid.height());
    pass.painter.save();
    pass.painter.setClipRect(column, Qt::IntersectClip);
    pass.painter.fillRect(column, m_theme.color(Color::BgCanvas));
    for (int line = pass.firstLine; line <= pass.lastLine; ++line) {
        const QRectF rect(0, pass.origin().y() + pass.scene.lineRect(line).top(), kHostColumnWidth, kHostRowHeight);
        const HostLine& host = pass.scene.lines()[line];
        const bool isTarget = pass.frame.dragged && pass.frame.dragged->toLine == line;
        if (host.host.isEmpty()) pass.painter.fillRect(rect, m_theme.color(Color::WarningTint));
        if (isTarget || pass.frame.currentLine == line)
            pass.painter.fillRect(rect, m_theme.color(isTarget ? Color::BgSelected : Color::BgHover));
        if (host.host.isEmpty())
            paintNobody(pass, rect);
        else
            paintHost(pass, rect, host);
        pass.painter.fillRect(QRectF(0, rect.bottom() - 1, rect.width(), 1), m_theme.color(Color::LineHair));
    }
    pass.painter.restore();
}

double HostsPainter::paintPill(const Pass& pass, QPointF at, const QString& text, Color ink, Color fill, Color edge)
{
    const double width = QFontMetricsF(m_theme.font(TextRole::Micro)).horizontalAdvance(text) + 10;
    const QRectF pill(at, QSizeF(std::ceil(width), 16));
    pass.painter.setPen(QPen(m_theme.color(edge), 1));
    pass.painter.setBrush(m_theme.color(fill));
    pass.painter.drawRoundedRect(pill.adjusted(0.5, 0.5, -0.5, -0.5), kMeterHeight, kMeterHeight);
    m_texts.drawLine(pass.painter, pill.adjusted(5, 0, 0, 0), text, TextRole::Micro, m_theme.color(ink));
    return pill.width();
}

void HostsPainter::paintHost(const Pass& pass, const QRectF& rect, const HostLine& line)
{
    QPainter& painter = pass.painter;
    painter.drawPixmap(QPointF(kLeft, rect.top() + 13),
                       m_theme.monogram(line.host, line.name, int(kMonogram), pass.dpr()));
    const QString badge = line.isOnLeave ? tr("Leave") : line.isNext ? tr("Next") : QString();
    const double badgeRoom =
        badge.isEmpty() ? 0 : QFontMetricsF(m_theme.font(TextRole::Micro)).horizontalAdvance(badge) + 18;
    const double nameRoom = rect.width() - kTextLeft - kRight - kPriorityWidth - badgeRoom;
    const double used = m_texts.drawLine(painter, QRectF(kTextLeft, rect.top() + 9, nameRoom, 20), safeText(line.name),
                                         TextRole::BodyStrong, m_theme.color(Color::TextPrimary));
    const QPointF pillAt(kTextLeft + used + 6, rect.top() + 11);
    if (line.isOnLeave)
        paintPill(pass, pillAt, badge, Color::TextSecondary, Color::BgSunken, Color::LineHair);
    else if (line.isNext)
        paintPill(pass, pillAt, badge, Color::AccentText, Color::AccentTint, Color::AccentLine);
    const auto right = [&](double top, const QString& text, Color color) {
        painter.setFont(m_theme.font(TextRole::Small));
        painter.setPen(m_theme.color(color));
        painter.drawText(QRectF(kTextLeft, rect.top() + top, rect.width() - kTextLeft - kRight, 16),
                         Qt::AlignRight | Qt::AlignVCenter, text);
    };
    if (line.priority >= 0) right(11, QStringLiteral("P%1").arg(line.priority), Color::TextSecondary);
    const bool isIdle = line.isOnLeave || (line.areHoursKnown && !line.isWorking && line.minutes == 0);
    right(31,
          isIdle ? QStringLiteral("—")
          : line.limitMinutes
              ? tr("%1 / %2 min").arg(m_format.number(line.minutes), m_format.number(*line.limitMinutes))
              : tr("%1 min").arg(m_format.number(line.minutes)),
          Color::TextSecondary);
    const QRectF track(kTextLeft, rect.top() + 37, kMeterWidth, kMeterHeight);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(Color::BgSunken));
    painter.drawRoundedRect(track, 2, 2);
    if (isIdle || line.minutes == 0) return;
    const double load = line.load();
    painter.setBrush(m_theme.color(line.limitMinutes && load >= kFull ? Color::WarningMark : Color::AccentLine));
    painter.drawRoundedRect(QRectF(track.topLeft(), QSizeF(track.width() * std::min(1.0, load), kMeterHeight)), 2, 2);
}

void HostsPainter::paintNobody(const Pass& pass, const QRectF& rect)
{
    QPainter& painter = pass.painter;
    painter.drawPixmap(QPointF(kLeft, rect.top() + 11),
                       m_theme.pixmap(QLatin1String("f.userx"), 16, Color::WarningText, pass.dpr()));
    m_texts.drawLine(painter, QRectF(kLeft + 22, rect.top() + 9, 150, 20), tr("No host yet"), TextRole::BodyStrong,
                     m_theme.color(Color::TextPrimary));
    const double top = rect.top() + 30;
    const auto say = [&](double left, const QString& text, Color color) {
        return left + m_texts.drawLine(painter, QRectF(left, top, rect.width() - left - kRight, 16), text,
                                       TextRole::Small, m_theme.color(color));
    };
    if (pass.scene.nobodyCount() == 0) {
        say(kLeft, tr("Every booking has a host"), Color::TextSecondary);
        return;
    }
    const QString count = m_format.number(pass.scene.nobodyCount());
    const double width = std::max(20.0, QFontMetricsF(m_theme.font(TextRole::Small)).horizontalAdvance(count) + 12);
    const QRectF box(rect.width() - kRight - width, rect.top() + 9, width, 20);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(Color::BgCanvas));
    painter.drawRoundedRect(box, 3, 3);
    painter.setFont(m_theme.font(TextRole::Small));
    painter.setPen(m_theme.color(Color::TextPrimary));
    painter.drawText(box, Qt::AlignCenter, count);
    const UserId next = pass.scene.nextHost();
    if (next.isEmpty()) {
        say(kLeft, tr("Drop one on a host"), Color::TextSecondary);
        return;
    }
    const QString name = m_directory.userName(next);
    double left = say(kLeft, tr("Next by rule"), Color::TextSecondary) + 5;
    painter.drawPixmap(QPointF(left, top + 2),
                       m_theme.pixmap(QLatin1String("chev.right"), 12, Color::TextTertiary, pass.dpr()));
    painter.drawPixmap(QPointF(left + 16, top), m_theme.monogram(next, name, 16, pass.dpr()));
    const QString inferred = tr("inferred");
    const double reserve = QFontMetricsF(m_theme.font(TextRole::Small)).horizontalAdvance(inferred) + 6;
    left += 36;
    left += m_texts.drawLine(painter, QRectF(left, top, rect.width() - left - kRight - reserve, 16), safeText(name),
                             TextRole::Small, m_theme.color(Color::TextPrimary)) +
            4;
    say(left, inferred, Color::TextSecondary);
}

void HostsPainter::paintStrip(const Pass& pass)
{
    QPainter& painter = pass.painter;
    const HostsFrame& frame = pass.frame;
    const QRectF strip(0, frame.size.height() - kFreeStripHeight, frame.size.width(), kFreeStripHeight);
    painter.fillRect(strip, m_theme.color(Color::BgWindow));
    painter.fillRect(QRectF(0, strip.top(), strip.width(), 1), m_theme.color(Color::LineStrong));
    m_texts.drawLine(painter, QRectF(kLeft, strip.top() + 8, kHostColumnWidth - 2 * kLeft, 18), tr("Free hosts"),
                     TextRole::SmallStrong, m_theme.color(Color::TextPrimary));
    m_texts.drawLine(painter, QRectF(kLeft, strip.top() + 26, kHostColumnWidth - 2 * kLeft, 16),
                     tr("per 30 min, all rules applied"), TextRole::Micro, m_theme.color(Color::TextSecondary));
    painter.save();
    painter.setClipRect(strip.adjusted(kHostColumnWidth, 1, 0, 0), Qt::IntersectClip);
    const double width = pass.scene.axis().xOfMinute(HostsScene::kSlotMinutes);
    const int most = pass.scene.hostCount();
    for (int slot = 0; slot < pass.scene.freeHosts().size(); ++slot) {
        const QRectF cell(pass.origin().x() + slot * width + 1, strip.top() + (kFreeStripHeight - kCellHeight) / 2,
                          width - 2, kCellHeight);
        if (cell.right() < kHostColumnWidth || cell.left() > strip.right()) continue;
        const int free = pass.scene.freeHosts()[slot];
        const int step = free == 0 || most == 0 ? 0 : std::clamp((free * kHeatSteps + most - 1) / most, 1, kHeatSteps);
        // The last one free is worth a warning: the next booking takes the time off the page.
        const bool isLast = free == 1 && most > 1;
        painter.setPen(isLast ? QPen(m_theme.color(Color::WarningMark), 1) : QPen(Qt::NoPen));
        painter.setBrush(m_theme.color(free == 0 ? Color::BgSunken : kHeat[step]));
        painter.drawRoundedRect(isLast ? cell.adjusted(0.5, 0.5, -0.5, -0.5) : cell, 3, 3);
        painter.setFont(m_theme.font(TextRole::Small));
        painter.setPen(m_theme.color(free == 0 ? Color::TextTertiary : kHeatText[step]));
        painter.drawText(cell, Qt::AlignCenter, free == 0 ? QStringLiteral("–") : m_format.number(free));
    }
    painter.restore();
    painter.fillRect(QRectF(kHostColumnWidth - 1, strip.top(), 1, strip.height()), m_theme.color(Color::LineHair));
}

} // namespace yoyaku::ui
