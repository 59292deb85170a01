#include "ui/widgets/leadlabel.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QTextLayout>

namespace yoyaku::ui {

LeadLabel::LeadLabel(const Theme& theme, QWidget* parent) : QLabel(parent), m_theme(theme)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setFont(theme.font(TextRole::BodyStrong)); // the wider one: what it measures is room enough
    connect(&theme, &Theme::changed, this, [this] { setFont(m_theme.font(TextRole::BodyStrong)); });
}

void LeadLabel::paintEvent(QPaintEvent*)
{
    const int lead = firstSentence(text());
    QTextCharFormat strong, plain;
    strong.setFont(m_theme.font(TextRole::BodyStrong));
    strong.setForeground(m_theme.color(Color::TextPrimary));
    plain.setFont(m_theme.font(TextRole::Body));
    plain.setForeground(m_theme.color(Color::TextSecondary));
    QTextLayout layout(text(), m_theme.font(TextRole::Body));
    layout.setFormats({{0, lead, strong}, {lead, int(text().size()) - lead, plain}});
    layout.beginLayout();
    qreal height = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width());
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    QPainter painter(this);
    layout.draw(&painter, {0, std::max<qreal>(0, (this->height() - height) / 2)});
}

int firstSentence(const QString& text)
{
    const qsizetype latin = text.indexOf(QLatin1String(". ")), japanese = text.indexOf(u'。');
    if (latin < 0 && japanese < 0) return int(text.size());
    if (latin < 0 || (japanese >= 0 && japanese < latin)) return int(japanese + 1);
    return int(latin + 1);
}

} // namespace yoyaku::ui

#include "moc_leadlabel.cpp"
