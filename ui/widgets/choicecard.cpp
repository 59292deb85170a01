#include "ui/widgets/choicecard.h"

#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QRadioButton>
#include <QStyle>

namespace yoyaku::ui {

namespace {

constexpr int kIndent = 26, kFactWidth = 60;

} // namespace

ChoiceCard::ChoiceCard(const Theme& theme, const char* name, const QString& title, QWidget* parent)
    : QFrame(parent), m_theme(theme), m_button(new QRadioButton(title, this)), m_lines(new QVBoxLayout(this))
{
    setProperty("choice", QStringLiteral("free"));
    m_button->setObjectName(QString::fromLatin1(name));
    m_button->setFont(theme.font(TextRole::BodyStrong));
    m_lines->setContentsMargins(12, 10, 12, 10);
    m_lines->setSpacing(2);
    m_lines->addWidget(m_button);
    m_lines->addStretch();
    connect(m_button, &QRadioButton::toggled, this, [this](bool isChosen) {
        setProperty("choice", isChosen ? QStringLiteral("chosen") : QStringLiteral("free"));
        style()->unpolish(this);
        style()->polish(this);
    });
}

QLabel* ChoiceCard::small(const QString& text)
{
    auto* label = new QLabel(text, this);
    label->setTextFormat(Qt::PlainText);
    label->setFont(m_theme.font(TextRole::Small));
    return label;
}

void ChoiceCard::addText(const QString& text)
{
    QLabel* label = small(text);
    label->setWordWrap(true);
    label->setContentsMargins(kIndent, 0, 0, 0);
    m_lines->insertWidget(m_lines->count() - 1, label);
    describe(text);
}

void ChoiceCard::addFact(const QString& what, const QString& value)
{
    auto* line = new QHBoxLayout;
    line->setContentsMargins(kIndent, 0, 0, 0);
    line->setSpacing(8);
    QLabel* head = small(what);
    head->setForegroundRole(QPalette::PlaceholderText);
    head->setMinimumWidth(kFactWidth);
    QLabel* text = small(value);
    text->setWordWrap(true);
    line->addWidget(head, 0, Qt::AlignTop);
    line->addWidget(text, 1);
    m_lines->insertLayout(m_lines->count() - 1, line);
    describe(what + QStringLiteral(": ") + value);
}

// What stands below the button is part of what is chosen.
void ChoiceCard::describe(const QString& text)
{
    const QString before = m_button->accessibleDescription();
    m_button->setAccessibleDescription(before.isEmpty() ? text : before + QStringLiteral(". ") + text);
}

void ChoiceCard::mousePressEvent(QMouseEvent* event)
{
    QFrame::mousePressEvent(event);
    m_button->setChecked(true);
    m_button->setFocus(Qt::MouseFocusReason);
}

} // namespace yoyaku::ui

#include "moc_choicecard.cpp"
