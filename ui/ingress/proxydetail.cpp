#include "ui/ingress/proxydetail.h"

#include "ui/format/ingresstext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/segments.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace yoyaku::ui {

namespace {

constexpr int kSnippetLines = 12, kPadding = 20;

} // namespace

ProxyDetail::ProxyDetail(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_address(new QLineEdit(this)),
      m_note(new QLabel(this)),
      m_which(new Segments(this)),
      m_snippet(new QPlainTextEdit(this)),
      m_copy(new CopyButton(
          theme, [this] { return m_snippet->toPlainText(); }, this))
{
    m_address->setObjectName(QStringLiteral("ingress.proxy"));
    m_address->setAccessibleName(tr("Public address of the proxy"));
    m_address->setPlaceholderText(QStringLiteral("https://bookings.example.com"));
    m_note->setObjectName(QStringLiteral("ingress.proxyNote"));
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->setFont(theme.font(TextRole::Small));
    m_note->hide();
    m_which->add(QStringLiteral("nginx"), QStringLiteral("ingress.nginx"));
    m_which->add(QStringLiteral("Caddy"), QStringLiteral("ingress.caddy"));
    m_snippet->setObjectName(QStringLiteral("ingress.snippet"));
    m_snippet->setAccessibleName(tr("What to write into the proxy's configuration"));
    m_snippet->setReadOnly(true);
    m_snippet->setTabChangesFocus(true);
    m_snippet->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_snippet->setFrameShape(QFrame::NoFrame);
    m_snippet->setProperty("code", true);
    m_snippet->setFont(theme.font(TextRole::Mono));
    m_snippet->setFixedHeight(kSnippetLines * theme.lineHeight(TextRole::Mono) + kPadding);
    m_copy->setObjectName(QStringLiteral("ingress.copySnippet"));
    m_copy->setAccessibleName(tr("Copy the configuration"));
    auto* head = new QHBoxLayout;
    head->addWidget(m_which);
    head->addStretch();
    head->addWidget(m_copy);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(6);
    auto* label = new QLabel(tr("Public address"), this);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(m_address);
    auto* line = new QHBoxLayout;
    line->addWidget(label);
    line->addWidget(m_address, 1);
    all->addLayout(line);
    all->addWidget(m_note);
    all->addLayout(head);
    all->addWidget(m_snippet);
    connect(m_address, &QLineEdit::editingFinished, this, [this] {
        if (!m_address->isModified()) return;
        m_address->setModified(false);
        Q_EMIT addressTyped(m_address->text());
    });
    connect(m_which, &Segments::chosen, this, &ProxyDetail::showSnippet);
}

void ProxyDetail::setFacts(const IngressFacts& facts)
{
    // What is being typed stays; what was refused too, with its reason below.
    if (!m_address->isModified() && m_note->isHidden() && !m_address->hasFocus())
        m_address->setText(facts.choice.proxyBase.toString());
    if (m_snippets == facts.snippets) return;
    m_snippets = facts.snippets;
    showSnippet();
}

void ProxyDetail::setFault(BaseFault fault)
{
    m_note->setText(baseFaultText(fault));
    m_note->setVisible(fault != BaseFault::None);
    QPalette colours = m_note->palette();
    colours.setColor(QPalette::WindowText, m_theme.color(Color::DangerText));
    m_note->setPalette(colours);
}

void ProxyDetail::showSnippet()
{
    m_snippet->setPlainText(m_which->current() == 0 ? m_snippets.nginx : m_snippets.caddy);
}

} // namespace yoyaku::ui

#include "moc_proxydetail.cpp"
