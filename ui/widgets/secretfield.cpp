#include "ui/widgets/secretfield.h"

#include "ui/theme/theme.h"

#include <QAction>

namespace yoyaku::ui {

namespace {

constexpr int kLongest = 512;

} // namespace

SecretField::SecretField(const Theme& theme, QWidget* parent)
    : QLineEdit(parent), m_theme(theme), m_eye(addAction(QIcon(), QLineEdit::TrailingPosition))
{
    setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    setFont(theme.font(TextRole::Mono));
    setMaxLength(kLongest);
    setDragEnabled(false);
    m_eye->setObjectName(QStringLiteral("secret.show"));
    m_eye->setCheckable(true);
    setShown(false);
    connect(m_eye, &QAction::toggled, this, &SecretField::setShown);
    connect(this, &QLineEdit::selectionChanged, this, [this] {
        if (echoMode() == QLineEdit::Normal && hasSelectedText()) deselect();
    });
    connect(&theme, &Theme::changed, this, &SecretField::tint);
}

void SecretField::forget()
{
    setText({}); // not clear(), which Ctrl Z takes back
    m_eye->setChecked(false);
}

void SecretField::setShown(bool isShown)
{
    deselect();
    setEchoMode(isShown ? QLineEdit::Normal : QLineEdit::Password);
    m_eye->setText(isShown ? tr("Hide the text") : tr("Show the text"));
    m_eye->setToolTip(m_eye->text());
    tint();
}

void SecretField::tint()
{
    m_eye->setIcon(m_theme.icon(m_eye->isChecked() ? QLatin1String("action.privacy") : QLatin1String("action.show")));
}

} // namespace yoyaku::ui

#include "moc_secretfield.cpp"
