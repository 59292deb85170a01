#include "ui/welcome/welcomepage.h"

#include "ui/format/ingresstext.h"
#include "ui/format/keyringtext.h"
#include "ui/format/retentiontext.h"
#include "ui/ingress/testrows.h"
#include "ui/ingress/waycards.h"
#include "ui/theme/theme.h"
#include "ui/welcome/welcomeside.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/choicecard.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/secretfield.h"

#include <QHideEvent>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QShortcut>

namespace yoyaku::ui {

namespace {

constexpr int kPastedAtOnce = 8; ///< characters that arrive together were pasted: the key is whole

} // namespace

WelcomePage::WelcomePage(const Theme& theme, const WelcomeFacts& facts, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_facts(facts)
{
    setObjectName(QStringLiteral("welcome"));
    setWindowTitle(QStringLiteral("Yoyaku"));
    setMinimumSize(960, 600);
    resize(1160, 712);
    build();
    (m_key->button()->isChecked() ? m_key : m_demo)->button()->setFocus();
    connect(&m_theme, &Theme::changed, this, &WelcomePage::rebuild);
    for (const int key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto* enter = new QShortcut(QKeySequence(key), this);
        connect(enter, &QShortcut::activated, this, [this] { m_later->hasFocus() ? m_later->click() : open(); });
    }
}

// A field that loses the focus by going says that it was edited, to a page that is half gone.
WelcomePage::~WelcomePage()
{
    for (QLineEdit* field : std::initializer_list<QLineEdit*>{m_field, m_secret, m_address}) field->disconnect(this);
}

void WelcomePage::connectParts()
{
    for (ChoiceCard* card : {m_demo, m_key})
        connect(card->button(), &QRadioButton::toggled, this, &WelcomePage::refresh);
    connect(m_ways, &WayCards::chosen, this, &WelcomePage::refresh);
    connect(m_program, &QComboBox::activated, this, &WelcomePage::refresh);
    connect(m_address, &QLineEdit::textChanged, this, [this] { setAddressFault(BaseFault::None); });
    connect(m_address, &QLineEdit::returnPressed, this, &WelcomePage::open);
    connect(m_secret, &QLineEdit::textChanged, this, &WelcomePage::refreshChecks);
    connect(m_key->button(), &QRadioButton::clicked, m_field, [this] { m_field->setFocus(Qt::OtherFocusReason); });
    connect(m_field, &QLineEdit::textChanged, this, &WelcomePage::takeEdit);
    connect(m_field, &QLineEdit::returnPressed, this, &WelcomePage::open);
    connect(m_field, &QLineEdit::editingFinished, this, &WelcomePage::tryKey);
    connect(m_secret, &QLineEdit::returnPressed, this, &WelcomePage::open);
    connect(m_keep, &QComboBox::activated, this, &WelcomePage::refresh);
    connect(m_language, &QComboBox::activated, this,
            [this] { Q_EMIT languageRequested(m_language->currentData().toString()); });
    connect(m_later, &QPushButton::clicked, this, &WelcomePage::laterChosen);
    connect(m_open, &QPushButton::clicked, this, &WelcomePage::open);
}

// A pasted key is tried at once, a typed one when it is finished: half a key would be refused for nothing.
void WelcomePage::takeEdit(const QString& text)
{
    const bool isPasted = text.size() - m_lastLength >= kPastedAtOnce;
    m_lastLength = text.size();
    m_isOpenWanted = false;
    Q_EMIT keyChanged();
    setKeyState(KeyState::Idle, {});
    if (isPasted) tryKey();
}

void WelcomePage::tryKey()
{
    if (m_keyState != KeyState::Idle || m_field->secret().isEmpty() || !m_key->button()->isChecked()) return;
    Q_EMIT keyEntered(m_field->secret());
}

void WelcomePage::open()
{
    if (!m_open->isEnabled()) return;
    if (m_demo->button()->isChecked()) return Q_EMIT demoChosen();
    if (m_keyState == KeyState::Works) return Q_EMIT openRequested(KeepIn(m_keep->currentData().toInt()));
    m_isOpenWanted = true;
    if (m_keyState == KeyState::Refused) m_keyState = KeyState::Idle; // once more, as asked
    tryKey();
}

void WelcomePage::setKeyState(KeyState state, const QString& text)
{
    m_keyState = state;
    m_keyText = text;
    refresh();
    if (state == KeyState::Refused) m_isOpenWanted = false;
    if (state == KeyState::Works && std::exchange(m_isOpenWanted, false)) open();
}

void WelcomePage::setKeyring(SecretOutcome outcome)
{
    m_keyringOutcome = outcome;
    if (!canUseKeyring(outcome)) m_keep->setCurrentIndex(m_keep->findData(int(KeepIn::Session)));
    refresh();
}

void WelcomePage::setStoring(bool isStoring)
{
    m_isStoring = isStoring;
    refresh();
}

void WelcomePage::offerSession(SecretOutcome outcome)
{
    m_keyringOutcome = outcome;
    m_keep->setCurrentIndex(m_keep->findData(int(KeepIn::Session)));
    refresh();
    m_keyring->setText(keyringTrouble(outcome) + u' ' +
                       tr("“This session only” is chosen: Open Yoyaku keeps the key until you quit."));
}

void WelcomePage::setChecks(const WelcomeChecks& checks)
{
    m_checks = checks;
    fillPrograms();
    refreshChecks();
}

IngressChoice WelcomePage::ingressChoice() const
{
    IngressChoice choice;
    choice.way = m_ways->way();
    choice.program = TunnelProgram(m_program->currentData().toInt());
    return choice;
}

QString WelcomePage::proxyAddress() const
{
    return m_ways->way() == IngressWay::Proxy ? m_address->text().trimmed() : QString();
}

void WelcomePage::setAddressFault(BaseFault fault)
{
    m_addressNote->setText(baseFaultText(fault));
    m_addressNote->setVisible(fault != BaseFault::None && m_ways->way() == IngressWay::Proxy);
    if (fault != BaseFault::None) m_address->setFocus(Qt::OtherFocusReason);
}

QString WelcomePage::signingSecret() const
{
    return m_ways->way() == IngressWay::PollingOnly ? QString() : m_secret->secret();
}

void WelcomePage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    adapt();
}

void WelcomePage::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    if (event->spontaneous()) return;
    m_field->forget();
    m_secret->forget();
}

void WelcomePage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange) return;
    m_facts.isJapanese = m_language->currentData().toString() == QLatin1String("ja");
    rebuild();
}

} // namespace yoyaku::ui

#include "moc_welcomepage.cpp"
