#include "app/startnotice.h"

#include "ui/theme/theme.h"

#include <QLabel>
#include <QVBoxLayout>

namespace yoyaku::app {

StartNotice::StartNotice(const ui::Theme& theme) : m_text(new QLabel(this))
{
    setWindowTitle(QStringLiteral("Yoyaku"));
    setFixedSize(420, 140);
    auto* layout = new QVBoxLayout(this);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setWordWrap(true);
    m_text->setFont(theme.font(ui::TextRole::Body));
    layout->addWidget(m_text);
}

void StartNotice::say(const QString& text) { m_text->setText(text); }

} // namespace yoyaku::app

#include "moc_startnotice.cpp"
