#include "ui/live/livesummary.h"

#include "ui/format/statustext.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QPainter>
#include <algorithm>

namespace yoyaku::ui {

namespace {

constexpr int kHeight = 88;
constexpr int kPadding = 16;
constexpr int kGapsWidth = 320, kTodayWidth = 256;
constexpr int kNarrow = 1000; ///< below, the figures stand alone
constexpr int kBarWidth = 2, kBarHeight = 24;

} // namespace

LiveSummary::LiveSummary(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setObjectName(QStringLiteral("liveSummary"));
    setFixedHeight(kHeight);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

QSize LiveSummary::sizeHint() const { return {900, kHeight}; }

void LiveSummary::setSummary(const LedgerSummary& summary)
{
    m_summary = summary;
    describe();
    update();
}

void LiveSummary::setGaps(const QString& text, const QString& detail, bool isChecked)
{
    m_gaps = text;
    m_gapsDetail = detail;
    m_areGapsChecked = isChecked;
    describe();
    update();
}

void LiveSummary::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) describe();
    QWidget::changeEvent(event);
}

/// What is painted, as a sentence for who cannot see it.
void LiveSummary::describe()
{
    QStringList parts{m_gaps, tr("%n event(s) today", nullptr, m_summary.total)};
    for (const Cell& cell : cells()) parts << cell.head + u' ' + cell.figure;
    setAccessibleName(tr("Deliveries today"));
    setAccessibleDescription(parts.join(QStringLiteral(", ")));
}

QVector<LiveSummary::Cell> LiveSummary::cells() const
{
    const auto& s = m_summary;
    const double part = s.total > 0 ? 100.0 * s.genuine / s.total : 0;
    const auto color = [](int count, Color token) { return int(count > 0 ? token : Color::TextPrimary); };
    const auto head = [](Verdict verdict) { return verdictLook(verdict).text; };
    const auto number = [](int count) { return QString::number(count); };
    QVector<Cell> all{
        {head(Verdict::Genuine), number(s.genuine), s.total > 0 ? tr("%1 %").arg(part, 0, 'f', 1) : QString(),
         int(Color::TextPrimary)},
        {head(Verdict::Duplicate), number(s.duplicate), tr("answered, ignored"), int(Color::TextPrimary)},
        {head(Verdict::Stale), number(s.stale), tr("older than stored"), color(s.stale, Color::WarningText)},
        {head(Verdict::Forged), number(s.forged), tr("refused, 401"), color(s.forged, Color::DangerText)},
        {head(Verdict::Recovered), number(s.recovered), tr("found by check"), color(s.recovered, Color::AccentText)}};
    if (s.malformed > 0)
        all.append({head(Verdict::Malformed), number(s.malformed), tr("kept, not applied"), int(Color::WarningText)});
    all.append({tr("Answered in"),
                s.answeredP99Ms > 0 ? tr("%1 ms").arg(s.answeredP50Ms, 0, 'f', 1) : QStringLiteral("–"),
                s.answeredP99Ms > 0 ? tr("p99 %1 ms, after write to disk").arg(s.answeredP99Ms, 0, 'f', 0) : QString(),
                int(Color::TextPrimary)});
    return all;
}

void LiveSummary::paintGaps(QPainter& painter, const QRect& rect) const
{
    const qreal dpr = painter.device()->devicePixelRatioF();
    painter.drawPixmap(rect.left(), rect.top(),
                       m_theme.pixmap(QLatin1String("v.genuine"), 16,
                                      m_areGapsChecked ? Color::SuccessMark : Color::TextTertiary, dpr));
    painter.setFont(m_theme.font(TextRole::Small));
    painter.setPen(m_theme.color(Color::TextSecondary));
    painter.drawText(rect.adjusted(22, 0, 0, 0), Qt::AlignTop, tr("Compared with Jicoo"));
    painter.setFont(m_theme.font(TextRole::Heading));
    painter.setPen(m_theme.color(Color::TextPrimary));
    painter.drawText(rect.adjusted(0, 22, 0, 0), Qt::AlignTop,
                     painter.fontMetrics().elidedText(m_gaps, Qt::ElideRight, rect.width()));
    painter.setFont(m_theme.font(TextRole::Micro));
    painter.setPen(m_theme.color(Color::TextTertiary));
    painter.drawText(rect.adjusted(0, 44, 0, 6), Qt::TextWordWrap, m_gapsDetail);
}

void LiveSummary::paintToday(QPainter& painter, const QRect& rect) const
{
    paintCell(painter, rect,
              {tr("Today"), QString::number(m_summary.total), tr("per 30 min since 00:00"), int(Color::TextPrimary)});
    const auto& bars = m_summary.perHalfHour;
    const int most = bars.isEmpty() ? 0 : *std::max_element(bars.begin(), bars.end());
    if (most == 0) return;
    const int left = rect.left() + 84, bottom = rect.top() + 20 + kBarHeight;
    for (int i = 0; i < bars.size(); ++i) {
        const int height = bars[i] == 0 ? 0 : std::max(1, bars[i] * kBarHeight / most);
        painter.fillRect(left + i * (kBarWidth + 1), bottom - height, kBarWidth, height,
                         m_theme.color(Color::AccentLine));
    }
}

void LiveSummary::paintCell(QPainter& painter, const QRect& rect, const Cell& cell) const
{
    const auto line = [&](TextRole role, Color color, int top, const QString& text) {
        painter.setFont(m_theme.font(role));
        painter.setPen(m_theme.color(color));
        painter.drawText(rect.adjusted(0, top, 0, 0), Qt::AlignTop,
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
    };
    line(TextRole::Small, Color::TextSecondary, 0, cell.head);
    line(TextRole::Figure, Color(cell.color), 19, cell.figure);
    line(TextRole::Small, Color::TextTertiary, 44, cell.foot);
}

void LiveSummary::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Color::BgCanvas));
    const auto border = [&](int x) {
        painter.setPen(m_theme.color(Color::LineHair));
        painter.drawLine(x, 0, x, height());
    };
    const auto inner = [&](int x, int width) { return QRect(x + kPadding, 10, width - kPadding - 6, height() - 14); };
    int x = 0;
    if (width() >= kNarrow) {
        paintGaps(painter, inner(x, kGapsWidth));
        border(x += kGapsWidth);
        paintToday(painter, inner(x, kTodayWidth));
        border(x += kTodayWidth);
    }
    const auto all = cells();
    for (int i = 0; i < all.size(); ++i) {
        const int from = x + (width() - x) * i / int(all.size()), to = x + (width() - x) * (i + 1) / int(all.size());
        paintCell(painter, inner(from, to - from), all[i]);
        if (i + 1 < all.size()) border(to);
    }
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

} // namespace yoyaku::ui

#include "moc_livesummary.cpp"
