#include "ui/widgets/emptystate.h"

#include "ui/theme/theme.h"

#include <QLabel>
#include <QVBoxLayout>

namespace yoyaku::ui {

namespace {

constexpr int kIcon = 32, kTextWidth = 420;

} // namespace

EmptyState::EmptyState(const Theme& theme, const char* icon, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_use(icon), m_icon(new QLabel(this)), m_text(new QLabel(this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_text->setObjectName(QStringLiteral("stateText"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setWordWrap(true);
    m_text->setFixedWidth(kTextWidth);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addStretch(1);
    column->addWidget(m_icon, 0, Qt::AlignCenter);
    column->addWidget(m_text, 0, Qt::AlignCenter);
    column->addStretch(2);
    connect(&theme, &Theme::changed, this, &EmptyState::retint);
    retint();
}

void EmptyState::setState(const char* icon, const QString& text)
{
    m_use = icon;
    m_text->setText(text);
    // The layout asks for the height at its own width, which is more, so that there would be a line less.
    m_text->setMinimumHeight(m_text->heightForWidth(kTextWidth));
    retint();
}

QString EmptyState::text() const { return m_text->text(); }

void EmptyState::retint()
{
    m_icon->setPixmap(m_theme.pixmap(QLatin1String(m_use), kIcon, Color::TextTertiary, devicePixelRatioF()));
}

} // namespace yoyaku::ui

#include "moc_emptystate.cpp"
