#include "ui/theme/motion.h"

#include "ui/theme/theme.h"

#include <QPropertyAnimation>
#include <QWidget>

namespace yoyaku::ui {

void glide(QWidget* widget, QPoint from, QPoint to, const char* duration, const Theme& theme)
{
    const int ms = theme.duration(QLatin1String(duration));
    if (ms == 0) return widget->move(to);
    auto* way = new QPropertyAnimation(widget, "pos", widget);
    way->setDuration(ms);
    way->setStartValue(from);
    way->setEndValue(to);
    way->setEasingCurve(QEasingCurve::OutCubic);
    way->start(QAbstractAnimation::DeleteWhenStopped);
}

} // namespace yoyaku::ui
