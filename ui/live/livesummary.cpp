#include "ui/live/livesummary.h"

#include "ui/format/timeformat.h"
#include "ui/live/coverage.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>
#include <algorithm>

namespace yoyaku::ui {

namespace {

constexpr int kHeight = 88, kTop = 9;
constexpr int kPadding = 16, kGapsWidth = 290, kGapsNarrow = 200;
constexpr int kNarrow = 1240; ///< below, figures without charts
constexpr int kShareGap = 6;
constexpr int kBarWidth = 2, kChartHeight = 24, kChartGap = 12;
constexpr int kHalfHours = 48, kBarsWidth = kHalfHours * (kBarWidth + 1), kSparkWidth = 80;
constexpr int kCoverageTop = 49, kCoverageHeight = 6;
constexpr int kFigureTop = 19, kFootTop = 45;

} // namespace

LiveSummary::LiveSummary(const Theme& theme, const TimeFormat& format, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_format(format)
{
    setObjectName(QStringLiteral("liveSummary"));
    setFixedHeight(kHeight);
    setMouseTracking(true);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

QSize LiveSummary::sizeHint() const { return {900, kHeight}; }

void LiveSummary::setSummary(const LedgerSummary& summary)
{
    m_summary = summary;
    arrange();
}

void LiveSummary::setGaps(const GapText& gaps)
{
    m_gaps = gaps;
    arrange();
}

void LiveSummary::setHours(const ListeningHours& hours)
{
    m_hours = hours;
    arrange();
}

void LiveSummary::setAnswered(QVector<double> answered)
{
    m_answered = std::move(answered);
    update();
}

void LiveSummary::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) arrange();
    QWidget::changeEvent(event);
}

void LiveSummary::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

bool LiveSummary::isNarrow() const { return width() < kNarrow; }

/// What head, figure and chart take.
int LiveSummary::least(const SummaryCell& cell) const
{
    const auto wide = [this](TextRole role, const QString& text) {
        return QFontMetrics(m_theme.font(role)).horizontalAdvance(text);
    };
    int figure = wide(TextRole::Figure, cell.figure);
    if (!cell.share.isEmpty()) figure += kShareGap + wide(TextRole::Micro, cell.share);
    if (!isNarrow() && cell.chart == SummaryCell::Chart::HalfHours) figure += kChartGap + kBarsWidth;
    if (!isNarrow() && cell.chart == SummaryCell::Chart::Answered) figure += kChartGap + kSparkWidth;
    return std::max(wide(TextRole::Small, cell.head), figure) + kPadding + kPadding / 2;
}

/// What the small print takes beyond that.
int LiveSummary::forFoot(const SummaryCell& cell) const
{
    const int foot = QFontMetrics(m_theme.font(TextRole::Small)).horizontalAdvance(cell.foot) + 1;
    return std::max(0, foot + kPadding + kPadding / 2 - least(cell));
}

/// Heads and figures come first, then the small print as far as there is room; what is left over is shared out evenly.
/// Says the strip as a sentence too, for who cannot see it.
void LiveSummary::arrange()
{
    m_parts.clear();
    QStringList said{m_gaps.claim, m_gaps.detail, coverageSentence(m_hours, m_format)};
    const int gaps = isNarrow() ? kGapsNarrow : kGapsWidth;
    m_gapsRect = QRect(0, 0, gaps, height());
    const QVector<SummaryCell> cells = summaryCells(m_summary);
    int wanted = 0, wantedByFeet = 0;
    for (const SummaryCell& cell : cells) {
        wanted += least(cell);
        wantedByFeet += forFoot(cell);
    }
    const int room = width() - gaps - wanted, toFeet = std::clamp(room, 0, wantedByFeet);
    const double part = wantedByFeet > 0 ? double(toFeet) / wantedByFeet : 0;
    const double spare = double(room - toFeet) / double(cells.size());
    double x = gaps;
    for (const SummaryCell& cell : cells) {
        const double next = x + least(cell) + part * forFoot(cell) + spare;
        m_parts.append({QRect(qRound(x), 0, qRound(next) - qRound(x), height()), cell});
        x = next;
        said << cell.head + u' ' + cell.figure;
    }
    said.removeAll(QString());
    setAccessibleName(tr("Deliveries today"));
    setAccessibleDescription(said.join(QStringLiteral(", ")));
    update();
}

QRect LiveSummary::inner(const QRect& rect) const { return rect.adjusted(kPadding, kTop, -kPadding / 2, 0); }

void LiveSummary::paintGaps(QPainter& painter, const QRect& rect) const
{
    const auto line = [&](TextRole role, Color color, const QRect& room, const QString& text) {
        painter.setFont(m_theme.font(role));
        painter.setPen(m_theme.color(color));
        painter.drawText(room, Qt::AlignTop, painter.fontMetrics().elidedText(text, Qt::ElideRight, room.width()));
    };
    painter.drawPixmap(rect.left(), rect.top(),
                       m_theme.pixmap(m_gaps.icon, 16, m_gaps.color, painter.device()->devicePixelRatioF()));
    line(TextRole::Small, Color::TextSecondary, rect.adjusted(22, 0, 0, 0), m_gaps.head);
    line(isNarrow() ? TextRole::Heading : TextRole::Figure, Color::TextPrimary,
         rect.adjusted(0, isNarrow() ? 22 : kFigureTop, 0, 0), m_gaps.claim);
    paintCoverage(painter, QRect(rect.left(), rect.top() + kCoverageTop, rect.width() - kPadding / 2, kCoverageHeight),
                  m_hours, m_theme);
    line(TextRole::Micro, Color::TextTertiary, rect.adjusted(0, kCoverageTop + kCoverageHeight + 4, 0, 0),
         coverageFoot(m_hours));
}

void LiveSummary::paintBars(QPainter& painter, const QRect& room) const
{
    const auto& bars = m_summary.perHalfHour;
    const int most = bars.isEmpty() ? 0 : *std::max_element(bars.begin(), bars.end());
    if (most == 0) return;
    const int fitting = std::min<int>(int(bars.size()), room.width() / (kBarWidth + 1));
    int latest = int(bars.size()) - 1;
    while (bars[latest] == 0) --latest;
    const int first = std::max(0, latest + 1 - fitting); // without room, the early morning leaves
    for (int i = first; i < std::min<int>(first + fitting, int(bars.size())); ++i) {
        const int height = bars[i] == 0 ? 0 : std::max(2, bars[i] * room.height() / most);
        painter.fillRect(room.left() + (i - first) * (kBarWidth + 1), room.bottom() + 1 - height, kBarWidth, height,
                         m_theme.color(Color::AccentLine));
    }
}

void LiveSummary::paintSpark(QPainter& painter, const QRect& room) const
{
    if (m_answered.size() < 2 || room.width() < kSparkWidth / 2) return;
    const double most = std::max(1.0, *std::max_element(m_answered.begin(), m_answered.end()));
    QPainterPath path;
    for (int i = 0; i < m_answered.size(); ++i) {
        const QPointF point(room.left() + double(i) * room.width() / double(m_answered.size() - 1),
                            room.bottom() - m_answered[i] / most * (room.height() - 2));
        i == 0 ? path.moveTo(point) : path.lineTo(point);
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.color(Color::AccentLine), 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
    painter.restore();
}

void LiveSummary::paintCell(QPainter& painter, const QRect& rect, const SummaryCell& cell) const
{
    int used = 0;
    const auto line = [&](TextRole role, Color color, int left, int top, const QString& text) {
        painter.setFont(m_theme.font(role));
        painter.setPen(m_theme.color(color));
        used = painter.fontMetrics().horizontalAdvance(text);
        painter.drawText(rect.adjusted(left, top, 0, 0), Qt::AlignTop,
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width() - left));
    };
    line(TextRole::Small, Color::TextSecondary, 0, 0, cell.head);
    line(TextRole::Small, Color::TextTertiary, 0, kFootTop, cell.foot);
    line(TextRole::Figure, cell.color, 0, kFigureTop, cell.figure);
    const int left = used + kChartGap;
    const QRect room(rect.left() + left, rect.top() + kFigureTop, rect.width() - left, kChartHeight);
    if (cell.chart == SummaryCell::Chart::HalfHours && !isNarrow()) paintBars(painter, room);
    if (cell.chart == SummaryCell::Chart::Answered && !isNarrow())
        paintSpark(painter, QRect(room.topLeft(), QSize(std::min(room.width(), kSparkWidth), room.height())));
    if (const int from = used + kShareGap;
        !cell.share.isEmpty() &&
        from + QFontMetrics(m_theme.font(TextRole::Micro)).horizontalAdvance(cell.share) <= rect.width())
        line(TextRole::Micro, Color::TextTertiary, from, kFigureTop + 8, cell.share);
}

void LiveSummary::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Color::BgCanvas));
    painter.setPen(m_theme.color(Color::LineHair));
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
    paintGaps(painter, inner(m_gapsRect));
    for (const Part& part : m_parts) {
        painter.setPen(m_theme.color(Color::LineHair));
        painter.drawLine(part.rect.left(), 0, part.rect.left(), height());
        paintCell(painter, inner(part.rect), part.cell);
    }
}

const LiveSummary::Part* LiveSummary::partAt(const QPoint& at) const
{
    const auto it = std::find_if(m_parts.begin(), m_parts.end(), [&](const Part& p) { return p.rect.contains(at); });
    return it == m_parts.end() ? nullptr : &*it;
}

void LiveSummary::mousePressEvent(QMouseEvent* event)
{
    const Part* part = partAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && part && part->cell.verdict)
        Q_EMIT verdictChosen(*part->cell.verdict);
    else
        QWidget::mousePressEvent(event);
}

void LiveSummary::mouseMoveEvent(QMouseEvent* event)
{
    const Part* part = partAt(event->position().toPoint());
    setCursor(part && part->cell.verdict ? Qt::PointingHandCursor : Qt::ArrowCursor);
    QWidget::mouseMoveEvent(event);
}

bool LiveSummary::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip) return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    QStringList lines;
    if (m_gapsRect.contains(help->pos()))
        lines = {m_gaps.detail, coverageSentence(m_hours, m_format)};
    else if (const Part* part = partAt(help->pos()))
        lines = {part->cell.head + u' ' + part->cell.figure, part->cell.share, part->cell.foot};
    lines.removeAll(QString());
    QToolTip::showText(help->globalPos(), lines.join(u'\n'), this);
    return true;
}

} // namespace yoyaku::ui

#include "moc_livesummary.cpp"
