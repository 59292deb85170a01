#include "ui/widgets/choicebox.h"

#include "ui/widgets/fieldarrow.h"

namespace yoyaku::ui {

void ChoiceBox::paintEvent(QPaintEvent* event)
{
    QComboBox::paintEvent(event);
    paintFieldArrow(*this, m_theme);
}

} // namespace yoyaku::ui

#include "moc_choicebox.cpp"
