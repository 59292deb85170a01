#include "ui/hosts/burnchart.h"

#include "ui/format/safetext.h"
#include "ui/format/setuptext.h"
#include "ui/format/timeformat.h"
#include "ui/hosts/hostaxis.h"

#include <QPainter>
#include <QPainterPath>
#include <cmath>

namespace yoyaku::ui {

namespace {

constexpr int kAxis = 36; ///< with text at 100 %
constexpr double kHead = 28, kFoot = 22, kRight = 10;
constexpr int kDrawn = 2;
constexpr int kLabelGap = 40; ///< between two days on the axis

} // namespace

double BurnChart::Frame::x(double day) const { return plot.left() + (day - 1) / std::max(1, days - 1) * plot.width(); }
double BurnChart::Frame::y(double minutes) const { return plot.bottom() - minutes / most * plot.height(); }

BurnChart::BurnChart(const Theme& theme, const TimeFormat& format, QWidget* parent)
    : Chart(theme, QStringLiteral("hosts.burn"), parent), m_format(format)
{
    setBare(16);
}

int BurnChart::left(const Host& host)
{
    return host.burn.leftAtEnd.isEmpty() ? std::max(0, host.burn.capMinutes - host.burn.usedMinutes)
                                         : std::max(0, host.burn.leftAtEnd.last());
}

int BurnChart::dryDay(const Host& host) const
{
    return host.burn.dryAt && m_month.contains(*host.burn.dryAt) ? m_format.day(*host.burn.dryAt).day() : 0;
}

QString BurnChart::said(const Host& host) const
{
    const QString name = safeText(host.name), minutes = m_format.number(left(host));
    const QString cap = m_format.number(host.burn.capMinutes);
    if (!host.burn.dryAt) return tr("%1 has %2 of %3 minutes left").arg(name, minutes, cap);
    return tr("%1 has %2 of %3 minutes left and runs dry on %4")
        .arg(name, minutes, cap, setuptext::shortDay(m_format.day(*host.burn.dryAt), m_format));
}

void BurnChart::setBurns(const QString& rule, TimeSpan month, const QVector<Host>& hosts)
{
    m_rule = rule;
    m_month = month;
    m_hosts = hosts;
    QStringList said;
    for (const Host& host : m_hosts.mid(0, kDrawn)) said.append(this->said(host));
    setHeading(tr("Cap burn-down"), tr("%1, minutes left").arg(rule),
               said.isEmpty() ? tr("No rule limits the minutes of a month.")
                              : QStringLiteral("%1: %2.").arg(rule, said.join(QStringLiteral("; "))));
    refresh();
}

Chart::Twin BurnChart::twin() const
{
    Twin twin{{tr("Host"), tr("Limit"), tr("Used"), tr("Left"), tr("Runs dry")}, {}};
    for (const Host& host : m_hosts)
        twin.rows.append(
            {safeText(host.name), m_format.number(host.burn.capMinutes), m_format.number(host.burn.usedMinutes),
             m_format.number(left(host)),
             host.burn.dryAt ? setuptext::shortDay(m_format.day(*host.burn.dryAt), m_format) : tr("not this month")});
    return twin;
}

int BurnChart::heightFor(double) const { return 200; }

void BurnChart::drawHead(QPainter& painter, const QRectF& line, const Theme& theme) const
{
    double right = line.right();
    const qreal dpr = painter.device()->devicePixelRatioF();
    const int drawn = std::min(kDrawn, int(m_hosts.size()));
    painter.setFont(theme.font(TextRole::Body));
    for (int i = drawn - 1; i >= 0; --i) {
        const QString minutes = m_format.number(left(m_hosts[i]));
        const double wide = painter.fontMetrics().horizontalAdvance(minutes);
        painter.setPen(theme.color(Color::TextSecondary));
        painter.drawText(QRectF(right - wide, line.top(), wide, line.height()), Qt::AlignVCenter, minutes);
        right -= wide + 24;
        painter.drawPixmap(QPointF(right, line.center().y() - 8),
                           theme.monogram(m_hosts[i].burn.host, m_hosts[i].name, 16, dpr));
        right -= 16;
    }
    drawPanelHead(painter, QRectF(line.topLeft(), QPointF(right, line.bottom())), title(),
                  tr("%1, minutes left").arg(m_rule), theme);
}

void BurnChart::drawAxes(QPainter& painter, const Frame& frame, const Theme& theme) const
{
    drawMinuteLines(painter, frame.plot, frame.most, theme.grown(kAxis), m_format, theme);
    QVector<std::pair<int, bool>> days; // and whether somebody runs dry then
    for (const Host& host : m_hosts.mid(0, kDrawn))
        if (const int day = dryDay(host)) days.append({day, true});
    const auto isFree = [&](int day) {
        return std::none_of(days.begin(), days.end(), [&](const auto& taken) {
            return std::abs(frame.x(taken.first) - frame.x(day)) < kLabelGap;
        });
    };
    for (const int day : {frame.days, 1, 8, 15, 22})
        if (isFree(day)) days.append({day, false});
    const QDate first = m_format.day(m_month.start);
    bool isFirstDry = true;
    for (const auto& [day, isDry] : days) {
        const bool isNamed = isDry || day == frame.days;
        const QString text = isNamed ? setuptext::shortDay(first.addDays(day - 1), m_format) : QString::number(day);
        painter.setFont(theme.font(isDry && isFirstDry ? TextRole::MicroStrong : TextRole::Micro));
        painter.setPen(theme.color(isDry && isFirstDry ? Color::WarningText : Color::TextSecondary));
        if (isDry) isFirstDry = false;
        const double wide = painter.fontMetrics().horizontalAdvance(text) + 2;
        const double at = std::min(frame.x(day) - wide / 2, frame.plot.right() + kRight - wide);
        painter.drawText(QRectF(at, frame.plot.bottom() + 4, wide, 16), Qt::AlignCenter, text);
    }
}

Chart::Part BurnChart::drawHost(QPainter& painter, const Frame& frame, const Host& host, const Theme& theme) const
{
    const QColor color = theme.host(host.burn.host).base;
    QPainterPath steps(QPointF(frame.x(1), frame.y(host.burn.capMinutes)));
    int last = host.burn.capMinutes, today = 1;
    for (int i = 0; i < host.burn.leftAtEnd.size(); ++i) {
        today = i + 1;
        steps.lineTo(frame.x(today), frame.y(last));
        last = std::max(0, host.burn.leftAtEnd[i]);
        steps.lineTo(frame.x(today), frame.y(last));
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color, 2, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.drawPath(steps);
    if (const int dry = dryDay(host); dry > today) {
        const QPointF end(frame.x(dry), frame.y(0));
        painter.setPen(QPen(color, 2, Qt::DotLine));
        painter.drawLine(QPointF(frame.x(today), frame.y(last)), end);
        painter.setPen(QPen(color, 2));
        painter.setBrush(theme.color(Color::BgCanvas));
        painter.drawEllipse(end, 4, 4);
    }
    const QPointF now(frame.x(today), frame.y(last));
    return {QRectF(now - QPointF(8, 8), QSizeF(16, 16)), said(host), std::nullopt};
}

QVector<Chart::Part> BurnChart::draw(QPainter& painter, const QRectF& area, const Theme& theme)
{
    QVector<Part> parts;
    drawHead(painter, QRectF(area.left(), area.top(), area.width(), kHead), theme);
    if (m_hosts.isEmpty() || m_month.isEmpty()) {
        drawNothing(painter, area.adjusted(0, kHead, 0, 0), sentence(), theme);
        return parts;
    }
    Frame frame;
    const int axis = theme.grown(kAxis);
    frame.plot = QRectF(area.left() + axis, area.top() + kHead + 6, std::max(40.0, area.width() - axis - kRight),
                        std::max(40.0, area.height() - kHead - 6 - kFoot));
    frame.days = int(m_format.day(m_month.start).daysTo(m_format.day(m_month.end)));
    for (const Host& host : std::as_const(m_hosts)) frame.most = std::max(frame.most, host.burn.capMinutes);
    drawAxes(painter, frame, theme);
    painter.setPen(QPen(theme.color(Color::LineStrong), 1));
    painter.drawLine(QPointF(frame.x(1), frame.y(m_hosts.first().burn.capMinutes)),
                     QPointF(frame.x(frame.days), frame.y(0)));
    const auto today = double(std::max<qsizetype>(1, m_hosts.first().burn.leftAtEnd.size()));
    painter.setPen(QPen(theme.color(Color::NowLine), 1.5));
    painter.drawLine(QPointF(frame.x(today), frame.plot.top() - 4), QPointF(frame.x(today), frame.plot.bottom()));
    for (int i = std::min(kDrawn, int(m_hosts.size())) - 1; i >= 0; --i)
        parts.prepend(drawHost(painter, frame, m_hosts[i], theme));
    return parts;
}

} // namespace yoyaku::ui

#include "moc_burnchart.cpp"
