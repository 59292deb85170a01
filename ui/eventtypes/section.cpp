#include "ui/eventtypes/section.h"

#include "ui/theme/theme.h"

#include <QBoxLayout>
#include <QFrame>
#include <QLabel>
#include <QPushButton>

namespace yoyaku::ui {

Section::Section(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_title(new QLabel(this)),
      m_note(new QLabel(this)),
      m_notice(new QLabel(this)),
      m_head(new QHBoxLayout),
      m_body(new QVBoxLayout)
{
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(8);
    auto* line = new QFrame(this);
    line->setFrameShape(QFrame::HLine);
    all->addWidget(line);
    m_head->setContentsMargins(16, 0, 12, 0);
    m_head->setSpacing(8);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_head->addWidget(m_title);
    m_head->addWidget(m_note);
    m_head->addStretch(1);
    all->addLayout(m_head);
    m_notice->setObjectName(QStringLiteral("sectionNotice"));
    m_notice->setWordWrap(true);
    m_notice->setContentsMargins(16, 0, 16, 0);
    m_notice->hide();
    all->addWidget(m_notice);
    for (QLabel* label : {m_title, m_note, m_notice}) label->setTextFormat(Qt::PlainText);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(8);
    all->addLayout(m_body);
    connect(&theme, &Theme::changed, this, &Section::retint);
    retint();
}

void Section::setTitle(const QString& title) { m_title->setText(title); }

void Section::setNote(const QString& note) { m_note->setText(note); }

void Section::setNotice(const QString& notice)
{
    m_notice->setText(notice);
    m_notice->setVisible(!notice.isEmpty());
}

QPushButton* Section::addButton(const char* objectName)
{
    auto* button = new QPushButton(this);
    button->setObjectName(QLatin1String(objectName));
    m_head->addWidget(button);
    return button;
}

void Section::retint()
{
    m_title->setFont(m_theme.font(TextRole::Heading));
    m_note->setFont(m_theme.font(TextRole::Small));
    QPalette palette = m_notice->palette();
    palette.setColor(QPalette::WindowText, m_theme.color(Color::WarningText));
    m_notice->setPalette(palette);
}

} // namespace yoyaku::ui

#include "moc_section.cpp"
