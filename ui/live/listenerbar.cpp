#include "ui/live/listenerbar.h"

#include "ui/live/addressfield.h"
#include "ui/shell/statuswords.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/pill.h"

#include <QAction>
#include <QBoxLayout>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QLineEdit>
#include <QToolButton>
#include <QUrl>

namespace yoyaku::ui {

namespace {

using Kind = ListenerState::Kind;

constexpr int kAddressWidth = 300, kAddressWithWay = 186, kAddressNarrow = 150;
constexpr int kWhyWidth = 380, kWhyNarrow = 170;

StatusLook pillLook(const ListenerState& listener, const StatusWords& words, const QString& listening)
{
    switch (listener.kind) {
    case Kind::Listening:
        return {listening, QLatin1String("dot"), Color::SuccessText, Color::SuccessTint};
    case Kind::Off:
        return {words.text, words.icon, Color::TextSecondary, Color::BgSunken};
    case Kind::LedgerFailed:
        return {words.text, words.icon, Color::DangerText, Color::DangerTint};
    case Kind::PortInUse:
    case Kind::Failed:
    case Kind::CertificateFailed:
        break;
    }
    return {words.text, words.icon, Color::WarningText, Color::WarningTint};
}

} // namespace

ListenerBar::ListenerBar(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_title(new QLabel(this)),
      m_state(new Pill(theme, this)),
      m_address(new AddressField(this)),
      m_copy(new QToolButton(this)),
      m_behind(new QLabel(this)),
      m_why(new ElidedLabel(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_title->setFont(theme.font(TextRole::Title));
    m_state->setObjectName(QStringLiteral("live.state"));
    m_address->setObjectName(QStringLiteral("live.address"));
    m_address->setFont(theme.font(TextRole::Mono));
    m_address->addAction(QIcon(), QLineEdit::LeadingPosition);
    m_copy->setObjectName(QStringLiteral("live.copy"));
    m_behind->setObjectName(QStringLiteral("live.behind"));
    m_behind->setTextFormat(Qt::PlainText);
    m_why->setObjectName(QStringLiteral("live.why"));
    for (QLabel* label : {m_behind, static_cast<QLabel*>(m_why)}) {
        label->setFont(theme.font(TextRole::Small));
        label->setForegroundRole(QPalette::PlaceholderText);
    }
    row->addWidget(m_title);
    row->addWidget(m_state);
    row->addWidget(m_address);
    row->addWidget(m_copy);
    row->addWidget(m_behind);
    row->addWidget(m_why);
    connect(m_copy, &QToolButton::clicked, this, &ListenerBar::copyAddress);
    connect(&theme, &Theme::changed, this, &ListenerBar::refresh);
    refresh();
}

QString ListenerBar::address() const
{
    return m_listener.publicAddress.isEmpty() ? m_listener.address : m_listener.publicAddress;
}

void ListenerBar::setReason(ConnectionState::Reason reason)
{
    if (std::exchange(m_reason, reason) != reason) refresh();
}

void ListenerBar::setListener(const ListenerState& listener)
{
    m_listener = listener;
    refresh();
}

void ListenerBar::setNarrow(bool isNarrow)
{
    if (isNarrow == m_isNarrow) return;
    m_isNarrow = isNarrow;
    refresh();
}

void ListenerBar::copyAddress()
{
    if (!address().isEmpty()) QGuiApplication::clipboard()->setText(address());
}

void ListenerBar::refresh()
{
    const bool isListening = m_listener.kind == Kind::Listening;
    const bool isPublic = !m_listener.publicAddress.isEmpty();
    m_title->setText(tr("Live"));
    const StatusWords words = listenerWords(m_listener, m_reason);
    m_state->setLook(pillLook(m_listener, words, tr("Listening")));
    m_state->setToolTip(words.detail);
    m_address->actions().constFirst()->setIcon(m_theme.icon(QLatin1String("f.link")));
    m_address->setAccessibleName(isPublic ? tr("Public address of the listener") : tr("Address of the listener"));
    m_address->setToolTip(isPublic ? tr("What Jicoo posts to. Enter it in Jicoo's webhook settings.")
                                   : tr("Only this computer reaches it: for Jicoo it needs a tunnel or a proxy."));
    m_address->setFixedWidth(m_isNarrow ? kAddressNarrow : isPublic ? kAddressWithWay : kAddressWidth);
    if (m_address->text() != address()) m_address->setText(address());
    m_address->setCursorPosition(0);
    m_address->setVisible(isListening);
    m_copy->setVisible(isListening);
    m_copy->setIcon(m_theme.icon(QLatin1String("action.copy")));
    m_copy->setToolTip(tr("Copy the address (Ctrl Shift C)"));
    m_copy->setAccessibleName(tr("Copy the address"));
    m_behind->setText(QStringLiteral("→ ") + QUrl(m_listener.address).authority());
    m_behind->setAccessibleDescription(tr("Leads on to this computer"));
    m_behind->setVisible(isListening && isPublic && !m_isNarrow);
    m_why->setText(words.detail);
    m_why->setMaximumWidth(m_isNarrow ? kWhyNarrow : kWhyWidth); // less where the bar has less, and then elided
    m_why->setVisible(!isListening);
}

void ListenerBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) refresh();
    QWidget::changeEvent(event);
}

} // namespace yoyaku::ui

#include "moc_listenerbar.cpp"
