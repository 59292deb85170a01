#include "ui/hosts/fitted.h"

#include "ui/widgets/flowlayout.h"

#include <QEvent>

namespace yoyaku::ui {

FlowBox::FlowBox(int spacing, QWidget* parent) : QWidget(parent)
{
    new FlowLayout(this, spacing);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void FlowBox::add(QWidget* part)
{
    layout()->addWidget(part);
    fit();
}

void FlowBox::fit()
{
    if (const int height = layout()->heightForWidth(width()); height != minimumHeight()) setFixedHeight(height);
}

void FlowBox::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

bool FlowBox::event(QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest) fit();
    return QWidget::event(event);
}

FittedLabel::FittedLabel(QWidget* parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
}

void FittedLabel::setWords(const QString& text)
{
    setText(text);
    fit();
}

void FittedLabel::fit()
{
    // Before it was given a place, its width says nothing.
    if (!testAttribute(Qt::WA_Resized)) return;
    const int height = text().isEmpty() ? 0 : QLabel::heightForWidth(width());
    if (height >= 0 && height != minimumHeight()) setFixedHeight(height);
}

void FittedLabel::resizeEvent(QResizeEvent* event)
{
    QLabel::resizeEvent(event);
    fit();
}

} // namespace yoyaku::ui

#include "moc_fitted.cpp"
