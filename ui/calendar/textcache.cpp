#include "ui/calendar/textcache.h"

namespace yoyaku::ui {

namespace {

constexpr qsizetype kMostTexts = 4000;

} // namespace

double TextCache::drawLine(QPainter& painter, const QRectF& rect, const QString& text, TextRole role,
                           const QColor& color)
{
    const Key key{text, int(rect.width()), role};
    painter.setFont(m_theme.font(role));
    painter.setPen(color);
    auto it = m_texts.find(key);
    if (it == m_texts.end()) {
        if (m_texts.size() > kMostTexts) m_texts.clear();
        Text made{QStaticText(painter.fontMetrics().elidedText(text, Qt::ElideRight, key.width)), 0};
        made.text.setTextFormat(Qt::PlainText);
        made.text.prepare({}, painter.font());
        made.width = made.text.size().width();
        it = m_texts.insert(key, made);
    }
    painter.drawStaticText(QPointF(rect.left(), rect.top() + (rect.height() - it->text.size().height()) / 2), it->text);
    return it->width;
}

} // namespace yoyaku::ui
