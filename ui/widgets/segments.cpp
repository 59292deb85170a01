#include "ui/widgets/segments.h"

#include "ui/widgets/iconsize.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace yoyaku::ui {

Segments::Segments(QWidget* parent)
    : QWidget(parent), m_buttons(new QButtonGroup(this)), m_line(new QHBoxLayout(this)), m_folded(new QToolButton(this))
{
    setProperty("segments", true);
    setAttribute(Qt::WA_StyledBackground);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_line->setContentsMargins(2, 2, 2, 2);
    m_line->setSpacing(2);
    m_folded->setObjectName(QStringLiteral("foldedSegments"));
    m_folded->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_folded->setIconSize(iconBesideText(16));
    m_folded->setProperty("folded", true);
    m_folded->setFocusPolicy(Qt::TabFocus);
    m_folded->hide();
    m_line->addWidget(m_folded);
    connect(m_folded, &QToolButton::clicked, this, &Segments::openMenu);
    connect(m_buttons, &QButtonGroup::idToggled, this, &Segments::showCurrent);
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
    showCurrent();
}

void Segments::setFolded(bool isFolded, const QIcon& icon)
{
    m_folded->setIcon(icon);
    m_folded->setVisible(isFolded);
    for (QAbstractButton* button : m_buttons->buttons()) button->setVisible(!isFolded);
    setProperty("segments", !isFolded); // the trough belongs to the words side by side
    showCurrent();
}

void Segments::showCurrent()
{
    const QAbstractButton* button = m_buttons->checkedButton();
    if (!button) return;
    m_folded->setText(button->text() + QStringLiteral("  ▾"));
    m_folded->setAccessibleName(button->text());
}

void Segments::openMenu()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (QAbstractButton* button : m_buttons->buttons()) {
        QAction* action = menu->addAction(button->text(), button, &QAbstractButton::click);
        action->setCheckable(true);
        action->setChecked(button->isChecked());
    }
    menu->popup(m_folded->mapToGlobal(QPoint(0, m_folded->height())));
}

} // namespace yoyaku::ui

#include "moc_segments.cpp"
