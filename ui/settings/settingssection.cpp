#include "ui/settings/settingssection.h"

#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace yoyaku::ui {

namespace {

constexpr int kFormWidth = 560, kLabelWidth = 160;

} // namespace

SettingsSection::SettingsSection(const Theme& theme, const QString& title, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_title(title), m_lines(new QVBoxLayout(this))
{
    setMaximumWidth(kFormWidth);
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(8);
    m_lines->addWidget(words(title, TextRole::Title));
}

QFormLayout* SettingsSection::addForm(const QString& heading)
{
    if (!heading.isEmpty()) {
        m_lines->addSpacing(16);
        m_lines->addWidget(words(heading, TextRole::Heading));
    }
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setVerticalSpacing(8);
    m_lines->addLayout(form);
    return form;
}

void SettingsSection::addRow(QFormLayout* form, const QString& label, QWidget* field, QWidget* buddy)
{
    auto* text = new QLabel(label, this);
    text->setTextFormat(Qt::PlainText);
    text->setFixedWidth(kLabelWidth);
    text->setWordWrap(true);
    text->setBuddy(buddy ? buddy : field);
    form->addRow(text, field);
}

QLabel* SettingsSection::words(const QString& text, TextRole role)
{
    auto* label = new QLabel(text, this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFont(m_theme.font(role));
    return label;
}

QWidget* SettingsSection::sideBySide(std::initializer_list<QWidget*> widgets)
{
    auto* all = new QWidget;
    auto* line = new QHBoxLayout(all);
    line->setContentsMargins(0, 0, 0, 0);
    for (QWidget* widget : widgets) line->addWidget(widget);
    return all;
}

void SettingsSection::finish() { m_lines->addStretch(); }

} // namespace yoyaku::ui

#include "moc_settingssection.cpp"
