#include "ui/widgets/choicebox.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace yoyaku::ui {

void ChoiceBox::paintEvent(QPaintEvent* event)
{
    QComboBox::paintEvent(event);
    constexpr int kArrow = 16, kMargin = 6;
    QPainter painter(this);
    painter.drawPixmap(width() - kArrow - kMargin, (height() - kArrow) / 2,
                       m_theme.pixmap(QLatin1String("chev.down"), kArrow,
                                      isEnabled() ? Color::TextSecondary : Color::TextDisabled, devicePixelRatioF()));
}

} // namespace yoyaku::ui

#include "moc_choicebox.cpp"
