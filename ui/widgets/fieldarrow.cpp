#include "ui/widgets/fieldarrow.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QWidget>

namespace yoyaku::ui {

namespace {

constexpr int kArrow = 16, kMargin = 6;

} // namespace

void paintFieldArrow(QWidget& field, const Theme& theme)
{
    QPainter painter(&field);
    painter.drawPixmap(field.width() - kArrow - kMargin, (field.height() - kArrow) / 2,
                       theme.pixmap(QLatin1String("chev.down"), kArrow,
                                    field.isEnabled() ? Color::TextSecondary : Color::TextDisabled,
                                    field.devicePixelRatioF()));
}

} // namespace yoyaku::ui
