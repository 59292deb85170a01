#pragma once

#include <QColor>
#include <QHash>
#include <QPixmap>
#include <QString>

namespace yoyaku::ui {

/// Lucide SVGs tinted and rendered once per (name, size, colour, device pixel ratio).
class IconCache
{
  public:
    /// `name` is the Lucide name; an unknown one gives a transparent pixmap.
    [[nodiscard]] QPixmap pixmap(const QString& name, int size, const QColor& color, qreal dpr);

  private:
    QHash<QString, QPixmap> m_pixmaps;
    QHash<QString, QByteArray> m_sources;
};

} // namespace yoyaku::ui
