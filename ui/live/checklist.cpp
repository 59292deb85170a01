#include "ui/live/checklist.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace yoyaku::ui {

namespace {

constexpr int kLine = 28;
constexpr int kPadding = 16;
constexpr int kName = 150, kOutcome = 150;

} // namespace

CheckList::CheckList(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setObjectName(QStringLiteral("deliveryChecks"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void CheckList::setChecks(QVector<DeliveryCheck> checks)
{
    m_checks = std::move(checks);
    QStringList lines;
    for (const DeliveryCheck& check : m_checks) {
        lines << check.name + QStringLiteral(": ") + check.outcome;
        if (!check.detail.isEmpty()) lines.last() += QStringLiteral(" (") + check.detail + u')';
    }
    setAccessibleName(tr("Checks"));
    setAccessibleDescription(lines.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

QSize CheckList::sizeHint() const { return {360, int(m_checks.size()) * kLine}; }

void CheckList::paintLine(QPainter& painter, const QRect& line, const DeliveryCheck& check) const
{
    using Result = DeliveryCheck::Result;
    const bool isPassed = check.result == Result::Passed, isFailed = check.result == Result::Failed;
    const Color color = isPassed ? Color::SuccessText : isFailed ? Color::DangerText : Color::TextTertiary;
    const auto icon = isPassed   ? QLatin1String("check")
                      : isFailed ? QLatin1String("action.close")
                                 : QLatin1String("minus");
    painter.drawPixmap(line.left() + kPadding, line.top() + 7,
                       m_theme.pixmap(icon, 14, color, painter.device()->devicePixelRatioF()));
    const auto text = [&](const QRect& rect, Color token, const QString& words, Qt::Alignment side = {}) {
        painter.setPen(m_theme.color(token));
        painter.drawText(rect, static_cast<int>(Qt::AlignVCenter | side),
                         painter.fontMetrics().elidedText(words, Qt::ElideRight, rect.width()));
    };
    painter.setFont(m_theme.font(TextRole::Body));
    const QRect name(line.left() + kPadding + 20, line.top(), kName, line.height());
    text(name, check.result == Result::NotReached ? Color::TextTertiary : Color::TextPrimary, check.name);
    painter.setFont(m_theme.font(TextRole::Small));
    const QRect outcome(line.right() - kPadding - kOutcome, line.top(), kOutcome, line.height());
    text(outcome, color, check.outcome, Qt::AlignRight);
    text({name.right() + 8, line.top(), outcome.left() - name.right() - 16, line.height()}, Color::TextSecondary,
         check.detail);
    painter.setPen(m_theme.color(Color::LineFaint));
    painter.drawLine(line.bottomLeft(), line.bottomRight());
}

void CheckList::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    for (int i = 0; i < m_checks.size(); ++i) paintLine(painter, {0, i * kLine, width(), kLine}, m_checks[i]);
}

} // namespace yoyaku::ui

#include "moc_checklist.cpp"
