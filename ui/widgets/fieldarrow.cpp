#include "ui/widgets/fieldarrow.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QWidget>

namespace yoyaku::ui {

namespace {

constexpr int kArrow = 16, kMargin = 6;
constexpr int kStep = 12, kStepMargin = 5;

} // namespace

void paintFieldArrow(QWidget& field, const Theme& theme)
{
    QPainter painter(&field);
    painter.drawPixmap(field.width() - kArrow - kMargin, (field.height() - kArrow) / 2,
                       theme.pixmap(QLatin1String("chev.down"), kArrow,
                                    field.isEnabled() ? Color::TextSecondary : Color::TextDisabled,
                                    field.devicePixelRatioF()));
}

void paintStepArrows(QWidget& field, const Theme& theme, QAbstractSpinBox::StepEnabled steps)
{
    QPainter painter(&field);
    const int left = field.width() - kStep - kStepMargin, middle = field.height() / 2;
    const auto arrow = [&](const char* icon, int top, QAbstractSpinBox::StepEnabledFlag way) {
        const bool leadsOn = field.isEnabled() && steps.testFlag(way);
        painter.drawPixmap(left, top,
                           theme.pixmap(QLatin1String(icon), kStep,
                                        leadsOn ? Color::TextSecondary : Color::TextDisabled,
                                        field.devicePixelRatioF()));
    };
    arrow("chev.up", middle - kStep, QAbstractSpinBox::StepUpEnabled);
    arrow("chev.down", middle, QAbstractSpinBox::StepDownEnabled);
}

} // namespace yoyaku::ui
