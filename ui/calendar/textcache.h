#pragma once

#include "ui/theme/theme.h"

#include <QHash>
#include <QPainter>
#include <QStaticText>

namespace yoyaku::ui {

/// Lines of plain text, elided and laid out once: text is most of the cost of a frame.
class TextCache
{
  public:
    explicit TextCache(const Theme& theme) : m_theme(theme) {}

    /// One line, centred on the rectangle's height. Returns the width drawn.
    double drawLine(QPainter& painter, const QRectF& rect, const QString& text, TextRole role, const QColor& color);
    /// After a change of theme, language or names.
    void forget() { m_texts.clear(); }

  private:
    struct Key
    {
        QString text;
        int width = 0; ///< px it was elided to
        TextRole role = TextRole::Small;
        bool operator==(const Key&) const = default;
        friend size_t qHash(const Key& key, size_t seed = 0)
        {
            return qHashMulti(seed, key.text, key.width, int(key.role));
        }
    };
    struct Text
    {
        QStaticText text;
        double width = 0; ///< what is drawn, px
    };
    const Theme& m_theme;
    QHash<Key, Text> m_texts;
};

} // namespace yoyaku::ui
