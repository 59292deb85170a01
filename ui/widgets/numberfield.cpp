#include "ui/widgets/numberfield.h"

#include "ui/theme/theme.h"
#include "ui/widgets/fieldarrow.h"

namespace yoyaku::ui {

NumberField::NumberField(const Theme& theme, QWidget* parent) : QSpinBox(parent), m_theme(theme)
{
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void NumberField::paintEvent(QPaintEvent* event)
{
    QSpinBox::paintEvent(event);
    paintStepArrows(*this, m_theme, stepEnabled());
}

} // namespace yoyaku::ui

#include "moc_numberfield.cpp"
