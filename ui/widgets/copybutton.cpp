#include "ui/widgets/copybutton.h"

#include "ui/theme/theme.h"

#include <QClipboard>
#include <QGuiApplication>

namespace yoyaku::ui {

namespace {

constexpr int kSaidMs = 2'000;

} // namespace

CopyButton::CopyButton(const Theme& theme, std::function<QString()> text, QWidget* parent)
    : QPushButton(parent), m_theme(theme), m_text(std::move(text))
{
    m_said.setSingleShot(true);
    m_said.setInterval(kSaidMs);
    connect(&m_said, &QTimer::timeout, this, &CopyButton::rest);
    connect(this, &QPushButton::clicked, this, &CopyButton::copy);
    connect(&theme, &Theme::changed, this, &CopyButton::rest);
    rest();
}

void CopyButton::copy()
{
    const QString text = m_text();
    if (text.isEmpty()) return;
    QGuiApplication::clipboard()->setText(text);
    setMinimumWidth(width()); // what stands beside it stays where it is
    setText(tr("Copied"));
    setIcon(m_theme.icon(QLatin1String("check"), Color::TextPrimary));
    m_said.start();
}

void CopyButton::rest()
{
    setText(tr("Copy"));
    setIcon(m_theme.icon(QLatin1String("action.copy"), Color::TextPrimary));
}

} // namespace yoyaku::ui

#include "moc_copybutton.cpp"
