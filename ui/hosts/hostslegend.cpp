#include "ui/hosts/hostslegend.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QPainter>

namespace yoyaku::ui {

namespace {

constexpr int kLine = 22, kSample = 28, kText = 36;

} // namespace

HostsLegend::HostsLegend(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    refresh();
}

void HostsLegend::refresh()
{
    m_words = {tr("expected, 95 % band"), tr("expected share"), tr("actual, within chance"), tr("chance is unlikely")};
    setAccessibleName(tr("How to read"));
    setAccessibleDescription(m_words.join(QStringLiteral("; ")));
    setToolTip(tr("Expected is an even draw among hosts of the same priority. Below 30 bookings nothing is called "
                  "unlikely."));
    updateGeometry();
    update();
}

QSize HostsLegend::sizeHint() const { return {180, int(m_words.size()) * kLine}; }

void HostsLegend::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) refresh();
    QWidget::changeEvent(event);
}

void HostsLegend::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_theme.font(TextRole::Small));
    for (int i = 0; i < m_words.size(); ++i) {
        const QRectF sample(0, i * kLine, kSample, kLine);
        painter.setPen(Qt::NoPen);
        if (i == 0) {
            painter.setBrush(m_theme.color(Color::Heat1));
            painter.drawRoundedRect(QRectF(0, sample.center().y() - 5, kSample, 10), 2, 2);
        } else if (i == 1) {
            painter.fillRect(QRectF(sample.center().x() - 1, sample.center().y() - 8, 2, 16),
                             m_theme.color(Color::AccentLine));
        } else {
            painter.setBrush(m_theme.color(i == 2 ? Color::TextPrimary : Color::DangerFill));
            painter.drawEllipse(sample.center(), 5, 5);
        }
        painter.setPen(m_theme.color(Color::TextSecondary));
        const QRect text(kText, int(sample.top()), width() - kText, kLine);
        painter.drawText(text, Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(m_words[i], Qt::ElideRight, text.width()));
    }
}

} // namespace yoyaku::ui

#include "moc_hostslegend.cpp"
