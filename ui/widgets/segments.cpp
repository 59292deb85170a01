#include "ui/widgets/segments.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>

namespace yoyaku::ui {

Segments::Segments(QWidget* parent) : QWidget(parent), m_buttons(new QButtonGroup(this)), m_line(new QHBoxLayout(this))
{
    setProperty("segments", true);
    setAttribute(Qt::WA_StyledBackground);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_line->setContentsMargins(2, 2, 2, 2);
    m_line->setSpacing(2);
    connect(m_buttons, &QButtonGroup::idClicked, this, &Segments::chosen);
}

void Segments::add(const QString& text, const QString& objectName)
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(objectName);
    button->setProperty("segment", true);
    button->setCheckable(true);
    button->setAutoDefault(false);
    const int id = int(m_buttons->buttons().size());
    m_buttons->addButton(button, id);
    button->setChecked(id == 0);
    m_line->addWidget(button);
}

int Segments::current() const { return m_buttons->checkedId(); }

void Segments::setCurrent(int segment)
{
    if (QAbstractButton* button = m_buttons->button(segment)) button->setChecked(true);
}

void Segments::choose(int segment)
{
    if (QAbstractButton* button = m_buttons->button(segment)) button->click();
}

void Segments::setText(int segment, const QString& text)
{
    if (QAbstractButton* button = m_buttons->button(segment)) button->setText(text);
}

} // namespace yoyaku::ui

#include "moc_segments.cpp"
