#include "ui/widgets/emptystate.h"

#include "ui/theme/theme.h"
#include "ui/widgets/iconsize.h"

#include <QAccessible>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace yoyaku::ui {

namespace {

constexpr int kIcon = 32, kTextWidth = 420, kNarrow = 300;

QLabel* line(QWidget* parent, const QFont& font)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    label->setFont(font);
    return label;
}

} // namespace

EmptyState::EmptyState(const Theme& theme, const char* icon, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_use(icon),
      m_icon(new QLabel(this)),
      m_head(line(this, theme.font(TextRole::Heading))),
      m_text(line(this, theme.font(TextRole::Body))),
      m_primary(new QPushButton(this)),
      m_second(new QPushButton(this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_head->setObjectName(QStringLiteral("stateHead"));
    m_text->setObjectName(QStringLiteral("stateText"));
    m_head->setFixedWidth(kTextWidth);
    m_text->setFixedWidth(kNarrow);
    m_text->setForegroundRole(QPalette::PlaceholderText);
    m_primary->setObjectName(QStringLiteral("statePrimary"));
    m_second->setObjectName(QStringLiteral("stateSecond"));
    m_primary->setProperty("primary", true);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    buttons->addWidget(m_primary);
    buttons->addWidget(m_second);
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(8);
    column->addStretch(1);
    column->addWidget(m_icon, 0, Qt::AlignCenter);
    column->addSpacing(4);
    column->addWidget(m_head, 0, Qt::AlignCenter);
    column->addWidget(m_text, 0, Qt::AlignCenter);
    column->addSpacing(4);
    column->addLayout(buttons);
    column->addStretch(2);
    connect(m_primary, &QPushButton::clicked, this, &EmptyState::primaryClicked);
    connect(m_second, &QPushButton::clicked, this, &EmptyState::secondClicked);
    connect(&theme, &Theme::changed, this, &EmptyState::retint);
    setButtons({});
    retint();
}

void EmptyState::setState(const char* icon, const QString& text)
{
    setState(icon, text.section(u'\n', 0, 0), text.section(u'\n', 1));
}

void EmptyState::setState(const char* icon, const QString& whatIsSo, const QString& whatHelps)
{
    const bool isNew = m_head->text() != whatIsSo || m_text->text() != whatHelps;
    m_use = icon;
    m_head->setText(whatIsSo);
    m_text->setText(whatHelps);
    m_text->setVisible(!whatHelps.isEmpty());
    // The layout asks for the height at its own width, which is more, so that there would be a line less.
    fit(m_head);
    fit(m_text);
    retint();
    if (!isNew) return;
    QAccessibleEvent event(m_head, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&event);
}

void EmptyState::fit(QLabel* label) { label->setMinimumHeight(label->heightForWidth(label->width())); }

void EmptyState::setButtons(const QString& primary, const QString& second)
{
    m_primary->setText(primary);
    m_second->setText(second);
    m_primary->setVisible(!primary.isEmpty());
    m_second->setVisible(!second.isEmpty());
}

void EmptyState::setButtonIcons(const char* primary, const char* second)
{
    m_primaryUse = primary;
    m_secondUse = second;
    retint();
}

QString EmptyState::text() const
{
    return m_text->text().isEmpty() ? m_head->text() : m_head->text() + u'\n' + m_text->text();
}

void EmptyState::retint()
{
    m_icon->setPixmap(m_theme.pixmap(QLatin1String(m_use), kIcon, Color::TextTertiary, devicePixelRatioF()));
    const auto dress = [this](QPushButton* button, const char* use, Color color) {
        button->setIcon(use ? m_theme.icon(QLatin1String(use), color) : QIcon());
        button->setIconSize(iconBesideText(16));
    };
    dress(m_primary, m_primaryUse, Color::AccentOn);
    dress(m_second, m_secondUse, Color::TextPrimary);
}

} // namespace yoyaku::ui

#include "moc_emptystate.cpp"
