#include "ui/welcome/welcomepage.h"

#include "ui/theme/theme.h"
#include "ui/widgets/seal.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHideEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace yoyaku::ui {

namespace {

constexpr int kPanelWidth = 960, kPanelHeight = 560, kSideWidth = 300;

QLabel* words(const QString& text, const QFont& font, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFont(font);
    return label;
}

} // namespace

WelcomePage::WelcomePage(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setObjectName(QStringLiteral("welcome"));
    auto* panel = new QFrame(this);
    panel->setObjectName(QStringLiteral("card"));
    panel->setMaximumSize(kPanelWidth, kPanelHeight);
    panel->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    auto* halves = new QHBoxLayout(panel);
    halves->setContentsMargins(1, 1, 1, 1);
    halves->setSpacing(0);
    halves->addWidget(sidePanel());
    halves->addWidget(choices(), 1);
    auto* all = new QGridLayout(this);
    all->setContentsMargins(24, 20, 24, 20);
    all->addWidget(panel, 0, 0);
    refresh();
}

QWidget* WelcomePage::sidePanel()
{
    auto* side = new QWidget(this);
    side->setObjectName(QStringLiteral("welcomeSide"));
    side->setAttribute(Qt::WA_StyledBackground);
    side->setFixedWidth(kSideWidth);
    auto* lines = new QVBoxLayout(side);
    lines->setContentsMargins(32, 40, 32, 32);
    lines->setSpacing(8);
    auto* seal = new SealButton(m_theme, 56, side);
    seal->setFocusPolicy(Qt::NoFocus);
    seal->setAttribute(Qt::WA_TransparentForMouseEvents);
    seal->setFixedSize(56, 56);
    lines->addWidget(seal);
    lines->addSpacing(12);
    lines->addWidget(words(QStringLiteral("Yoyaku"), m_theme.font(TextRole::Display), side));
    lines->addWidget(
        words(tr("Every booking of your team, live, on your own computer."), m_theme.font(TextRole::Body), side));
    lines->addStretch();
    for (const QString& text : {tr("The key goes to the system keyring, never to a file or a log."),
                                tr("Bookings are kept in a folder only your user account can read, as plain data."),
                                tr("Works offline. Changes wait and go out in order.")})
        lines->addWidget(words(text, m_theme.font(TextRole::Small), side));
    return side;
}

QWidget* WelcomePage::choices()
{
    auto* right = new QWidget(this);
    auto* lines = new QVBoxLayout(right);
    lines->setContentsMargins(32, 32, 32, 20);
    lines->setSpacing(12);
    lines->addWidget(words(tr("Where do your bookings come from?"), m_theme.font(TextRole::Title), right));
    m_demo = choice(lines, "welcome.demo", tr("Try the demo account"),
                    tr("Invented hosts, bookings and guests. Nothing leaves this computer."));
    m_key = choice(lines, "welcome.key", tr("Connect with an API key"),
                   tr("Make one in the Jicoo dashboard under Integrations, API keys."));
    auto* group = new QButtonGroup(this);
    group->addButton(m_demo);
    group->addButton(m_key);
    m_demo->setChecked(true);
    lines->addWidget(keyRow());
    lines->addStretch();
    auto* foot = new QHBoxLayout;
    auto* later = new QPushButton(tr("Decide later"), right);
    later->setObjectName(QStringLiteral("welcome.later"));
    later->setProperty("flat", true);
    m_open = new QPushButton(right);
    m_open->setObjectName(QStringLiteral("welcome.open"));
    m_open->setProperty("primary", true);
    foot->addStretch();
    foot->addWidget(later);
    foot->addWidget(m_open);
    lines->addLayout(foot);
    connect(m_key, &QRadioButton::toggled, this, &WelcomePage::refresh);
    connect(later, &QPushButton::clicked, this, &WelcomePage::laterChosen);
    connect(m_open, &QPushButton::clicked, this, &WelcomePage::open);
    return right;
}

QRadioButton* WelcomePage::choice(QVBoxLayout* lines, const char* name, const QString& title, const QString& text)
{
    auto* button = new QRadioButton(title, this);
    button->setObjectName(QString::fromLatin1(name));
    button->setFont(m_theme.font(TextRole::BodyStrong));
    button->setAccessibleDescription(text);
    auto* note = words(text, m_theme.font(TextRole::Small), this);
    note->setIndent(24);
    lines->addWidget(button);
    lines->addWidget(note);
    return button;
}

QWidget* WelcomePage::keyRow()
{
    m_keyRow = new QWidget(this);
    auto* grid = new QGridLayout(m_keyRow);
    grid->setContentsMargins(24, 0, 0, 0);
    auto* label = new QLabel(tr("API key"), m_keyRow);
    m_field = new QLineEdit(m_keyRow);
    m_field->setObjectName(QStringLiteral("welcome.keyField"));
    m_field->setEchoMode(QLineEdit::Password);
    m_field->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    m_field->setFont(m_theme.font(TextRole::Mono));
    m_field->setMaxLength(512);
    label->setBuddy(m_field);
    m_show = new QToolButton(m_keyRow);
    m_show->setObjectName(QStringLiteral("welcome.show"));
    m_show->setCheckable(true);
    m_show->setAccessibleName(tr("Show the key"));
    m_show->setToolTip(tr("Show the key"));
    m_state = words({}, m_theme.font(TextRole::Small), m_keyRow);
    m_state->setObjectName(QStringLiteral("welcome.state"));
    grid->addWidget(label, 0, 0);
    grid->addWidget(m_field, 0, 1);
    grid->addWidget(m_show, 0, 2);
    grid->addWidget(m_state, 1, 1, 1, 2);
    connect(m_show, &QToolButton::toggled, m_field,
            [this](bool isShown) { m_field->setEchoMode(isShown ? QLineEdit::Normal : QLineEdit::Password); });
    connect(m_field, &QLineEdit::textChanged, this, [this] { setKeyState(KeyState::Idle, {}); });
    connect(m_field, &QLineEdit::returnPressed, this, &WelcomePage::open);
    connect(&m_theme, &Theme::changed, this, &WelcomePage::refresh);
    return m_keyRow;
}

void WelcomePage::setKeyState(KeyState state, const QString& text)
{
    m_keyState = state;
    m_state->setText(text);
    refresh();
}

void WelcomePage::refresh()
{
    const bool wantsKey = m_key->isChecked();
    m_keyRow->setEnabled(wantsKey);
    m_open->setText(wantsKey ? tr("Connect") : tr("Open the demo"));
    m_open->setEnabled(!wantsKey || (!m_field->text().trimmed().isEmpty() && m_keyState != KeyState::Checking));
    m_show->setIcon(m_theme.icon(QLatin1String("action.show")));
    const Color ink = m_keyState == KeyState::Refused ? Color::DangerText
                      : m_keyState == KeyState::Works ? Color::SuccessText
                                                      : Color::TextSecondary;
    QPalette colors = m_state->palette();
    colors.setColor(QPalette::WindowText, m_theme.color(ink));
    m_state->setPalette(colors);
}

void WelcomePage::open()
{
    if (!m_open->isEnabled()) return;
    if (m_key->isChecked())
        Q_EMIT keyEntered(m_field->text().trimmed());
    else
        Q_EMIT demoChosen();
}

void WelcomePage::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    if (!event->spontaneous()) m_field->clear(); // a key is not left lying in a widget
}

} // namespace yoyaku::ui

#include "moc_welcomepage.cpp"
