#include "ui/theme/iconcache.h"

#include <QFile>
#include <QPainter>
#include <QSvgRenderer>

namespace yoyaku::ui {

QPixmap IconCache::pixmap(const QString& name, int size, const QColor& color, qreal dpr)
{
    const QString key = QStringLiteral("%1/%2/%3/%4").arg(name).arg(size).arg(color.rgba()).arg(dpr);
    if (const auto it = m_pixmaps.constFind(key); it != m_pixmaps.constEnd()) return *it;
    QByteArray& source = m_sources[name];
    if (source.isEmpty())
        if (QFile file(QStringLiteral(":/yoyaku/icons/%1.svg").arg(name)); file.open(QIODevice::ReadOnly))
            source = file.readAll();
    QByteArray tinted = source;
    tinted.replace("currentColor", color.name().toLatin1());
    QPixmap pixmap(QSize(size, size) * dpr);
    pixmap.setDevicePixelRatio(dpr);
    pixmap.fill(Qt::transparent);
    QSvgRenderer renderer(tinted);
    if (renderer.isValid()) {
        QPainter painter(&pixmap);
        renderer.render(&painter, QRectF(0, 0, size, size));
    }
    m_pixmaps.insert(key, pixmap);
    return pixmap;
}

} // namespace yoyaku::ui
