// What the welcome window is made of, and how it looks in each state: the second half of WelcomePage.
#include "ui/format/keyringtext.h"
#include "ui/format/retentiontext.h"
#include "ui/theme/theme.h"
#include "ui/welcome/choicecard.h"
#include "ui/welcome/welcomepage.h"
#include "ui/welcome/welcomeside.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/secretfield.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>

namespace yoyaku::ui {

namespace {

constexpr int kPanelWidth = 1160, kPanelHeight = 712, kLabelWidth = 88, kFieldWidth = 336, kFoot = 60, kNarrow = 1080;

QLabel* words(const QString& text, const QFont& font, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFont(font);
    return label;
}

void ink(QLabel* label, const QColor& color)
{
    QPalette colors = label->palette();
    colors.setColor(QPalette::WindowText, color);
    label->setPalette(colors);
}

} // namespace

void WelcomePage::build()
{
    auto* panel = new QFrame(this);
    m_panel = panel;
    panel->setObjectName(QStringLiteral("card"));
    panel->setMaximumSize(kPanelWidth, kPanelHeight);
    panel->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_side = new WelcomeSide(m_theme, retentionPromise(m_facts.retentionDays), panel);
    auto* halves = new QHBoxLayout(panel);
    halves->setContentsMargins(1, 1, 1, 1);
    halves->setSpacing(0);
    halves->addWidget(m_side);
    auto* line = new QFrame(panel);
    line->setFrameShape(QFrame::VLine);
    halves->addWidget(line);
    halves->addWidget(buildRight(), 1);
    if (!layout()) {
        auto* all = new QGridLayout(this);
        all->setContentsMargins(12, 12, 12, 12);
    }
    static_cast<QGridLayout*>(layout())->addWidget(panel, 0, 0);
    connectParts();
    adapt();
    refresh();
}

// After a change of language or theme: the same answers in new words and colours.
void WelcomePage::rebuild()
{
    const QString key = m_field->text(), secret = m_secret->text();
    const bool wantsKey = m_key->button()->isChecked(), wantsOwn = m_own->button()->isChecked();
    const int keep = m_keep->currentIndex();
    const KeyState state = m_keyState;
    const QString text = m_keyText;
    m_panel->disconnect(this);
    m_field->disconnect(this);
    m_panel->hide();
    m_panel->deleteLater();
    layout()->removeWidget(m_panel);
    build();
    {
        const QSignalBlocker quiet(m_field);
        m_field->setText(key);
    }
    m_secret->setText(secret);
    (wantsKey ? m_key : m_demo)->button()->setChecked(true);
    (wantsOwn ? m_own : m_ask)->button()->setChecked(true);
    m_keep->setCurrentIndex(keep);
    setKeyState(state, text);
}

QWidget* WelcomePage::buildRight()
{
    auto* content = new QWidget;
    auto* lines = new QVBoxLayout(content);
    lines->setContentsMargins(32, 28, 32, 16);
    lines->setSpacing(12);
    addSource(lines);
    addKeyRows(lines);
    lines->addSpacing(8);
    addWays(lines);
    lines->addStretch(1);
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    content->setMinimumHeight(1); // the height for its width counts, not what the narrowest width would need
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(content);
    auto* right = new QWidget(m_panel);
    auto* all = new QVBoxLayout(right);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(area, 1);
    auto* line = new QFrame(right);
    line->setFrameShape(QFrame::HLine);
    all->addWidget(line);
    all->addWidget(buildFoot());
    return right;
}

void WelcomePage::addSource(QVBoxLayout* lines)
{
    m_language = new ChoiceBox(m_theme, m_panel);
    m_language->setObjectName(QStringLiteral("welcome.language"));
    m_language->setAccessibleName(tr("Language"));
    // Each language in its own words, so that it is found by who needs it.
    m_language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    m_language->addItem(QStringLiteral("日本語"), QStringLiteral("ja"));
    m_language->setCurrentIndex(m_facts.isJapanese ? 1 : 0);
    auto* head = new QHBoxLayout;
    head->addWidget(words(tr("Where do your bookings come from?"), m_theme.font(TextRole::Title), m_panel), 1);
    head->addWidget(m_language);
    lines->addLayout(head);
    m_demo = new ChoiceCard(m_theme, "welcome.demo", tr("Try the demo account"), m_panel);
    m_demo->addText(tr("%1 hosts, %2 bookings, invented guests. Nothing leaves this computer.")
                        .arg(QLocale().toString(m_facts.demoHosts), QLocale().toString(m_facts.demoBookings)));
    m_key = new ChoiceCard(m_theme, "welcome.key", tr("Connect with an API key"), m_panel);
    m_key->addText(tr("Make one in the Jicoo dashboard under Integrations, API keys."));
    auto* group = new QButtonGroup(m_panel);
    auto* cards = new QHBoxLayout;
    cards->setSpacing(12);
    for (ChoiceCard* card : {m_demo, m_key}) {
        group->addButton(card->button());
        cards->addWidget(card, 1);
    }
    (m_facts.isFurtherAccount ? m_key : m_demo)->button()->setChecked(true);
    lines->addLayout(cards);
}

void WelcomePage::addKeyRows(QVBoxLayout* lines)
{
    m_keyRows = new QWidget(m_panel);
    auto* grid = new QGridLayout(m_keyRows);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnMinimumWidth(0, kLabelWidth);
    grid->setColumnStretch(2, 1);
    grid->setHorizontalSpacing(8);
    m_field = new SecretField(m_theme, m_keyRows);
    m_field->setObjectName(QStringLiteral("welcome.keyField"));
    m_keep = new ChoiceBox(m_theme, m_keyRows);
    m_keep->setObjectName(QStringLiteral("welcome.keep"));
    m_keep->addItem(m_theme.icon(QLatin1String("f.lock")), tr("System keyring"), int(KeepIn::Keyring));
    m_keep->addItem(m_theme.icon(QLatin1String("f.clock")), tr("This session only"), int(KeepIn::Session));
    m_pill = new Pill(m_theme, m_keyRows);
    m_state = words({}, m_theme.font(TextRole::Small), m_keyRows);
    m_state->setObjectName(QStringLiteral("welcome.state"));
    m_keyring = words({}, m_theme.font(TextRole::Small), m_keyRows);
    m_keyring->setObjectName(QStringLiteral("welcome.keyring"));
    const auto label = [this](const QString& text, QWidget* field) {
        QLabel* made = words(text, m_theme.font(TextRole::Body), m_keyRows);
        made->setBuddy(field);
        field->setFixedWidth(kFieldWidth);
        return made;
    };
    m_keyNote = new QWidget(m_keyRows);
    auto* state = new QHBoxLayout(m_keyNote);
    state->setContentsMargins(0, 0, 0, 0);
    state->setSpacing(8);
    state->addWidget(m_pill);
    state->addWidget(m_state, 1);
    grid->addWidget(label(tr("API key"), m_field), 0, 0);
    grid->addWidget(m_field, 0, 1);
    grid->addWidget(label(tr("Keep it in"), m_keep), 2, 0);
    grid->addWidget(m_keep, 2, 1);
    lines->addWidget(m_keyRows);
}

void WelcomePage::adapt()
{
    const bool isNarrow = width() < kNarrow;
    m_side->setNarrow(isNarrow);
    auto* grid = static_cast<QGridLayout*>(m_keyRows->layout());
    int row = 0;
    for (QWidget* note : {m_keyNote, static_cast<QWidget*>(m_keyring)}) {
        grid->removeWidget(note);
        grid->addWidget(note, isNarrow ? row + 1 : row, isNarrow ? 1 : 2, 1, isNarrow ? 2 : 1);
        row += 2;
    }
}

void WelcomePage::addWays(QVBoxLayout* lines)
{
    lines->addWidget(words(tr("How do events reach this computer?"), m_theme.font(TextRole::Title), m_panel));
    m_own = new ChoiceCard(m_theme, "welcome.own", tr("Own address"), m_panel);
    m_own->addFact(tr("Delay"), tr("below 1 s"));
    m_own->addFact(tr("Needs"), tr("an HTTPS proxy or tunnel of yours to this computer"));
    m_own->addFact(tr("Asleep"), tr("caught up on wake"));
    m_ask = new ChoiceCard(m_theme, "welcome.ask", tr("Ask regularly"), m_panel);
    m_ask->addFact(tr("Delay"), tr("up to 60 s"));
    m_ask->addFact(tr("Needs"), tr("nothing"));
    m_ask->addFact(tr("Asleep"), tr("caught up on wake"));
    auto* group = new QButtonGroup(m_panel);
    auto* cards = new QHBoxLayout;
    cards->setSpacing(12);
    for (ChoiceCard* card : {m_own, m_ask}) {
        group->addButton(card->button());
        cards->addWidget(card, 1);
    }
    m_ask->button()->setChecked(true);
    lines->addLayout(cards);
    lines->addWidget(buildOwnAddress());
}

QWidget* WelcomePage::buildOwnAddress()
{
    m_ownRow = new QWidget(m_panel);
    auto* grid = new QGridLayout(m_ownRow);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnMinimumWidth(0, kLabelWidth);
    grid->setColumnStretch(2, 1);
    grid->setHorizontalSpacing(8);
    m_secret = new SecretField(m_theme, m_ownRow);
    m_secret->setObjectName(QStringLiteral("welcome.secret"));
    m_secret->setFixedWidth(kFieldWidth);
    QLabel* label = words(tr("Signing secret"), m_theme.font(TextRole::Body), m_ownRow);
    label->setBuddy(m_secret);
    grid->addWidget(label, 0, 0);
    grid->addWidget(m_secret, 0, 1);
    grid->addWidget(words(tr("Jicoo shows it beside the webhook. It can be entered later too."),
                          m_theme.font(TextRole::Small), m_ownRow),
                    0, 2);
    const QString where = m_facts.webhookPort ? tr("Yoyaku listens on port %1 of this computer only. Settings, Live "
                                                   "events shows the whole address for your proxy.")
                                                    .arg(m_facts.webhookPort)
                                              : tr("Settings, Live events shows the address for your proxy.");
    grid->addWidget(words(where, m_theme.font(TextRole::Small), m_ownRow), 1, 1, 1, 2);
    return m_ownRow;
}

QWidget* WelcomePage::buildFoot()
{
    auto* foot = new QWidget(m_panel);
    foot->setFixedHeight(kFoot);
    m_later = new QPushButton(m_facts.isFurtherAccount ? tr("Back") : tr("Decide later"), foot);
    m_later->setObjectName(QStringLiteral("welcome.later"));
    m_later->setProperty("flat", true);
    m_open = new QPushButton(tr("Open Yoyaku"), foot);
    m_open->setObjectName(QStringLiteral("welcome.open"));
    m_open->setProperty("primary", true);
    m_open->setToolTip(tr("Enter"));
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(32, 0, 32, 0);
    row->setSpacing(8);
    row->addWidget(words(m_facts.note, m_theme.font(TextRole::Small), foot), 1);
    row->addWidget(m_later);
    row->addWidget(m_open);
    return foot;
}

void WelcomePage::refresh()
{
    const bool wantsKey = m_key->button()->isChecked();
    m_keyRows->setEnabled(wantsKey && !m_isStoring);
    m_ownRow->setVisible(m_own->button()->isChecked());
    m_ownRow->setEnabled(wantsKey);
    m_open->setEnabled(!m_isStoring &&
                       (!wantsKey || (!m_field->secret().isEmpty() && m_keyState != KeyState::Checking)));
    refreshKey();
    refreshSteps();
}

void WelcomePage::refreshKey()
{
    const bool works = m_keyState == KeyState::Works, isRefused = m_keyState == KeyState::Refused;
    m_pill->setLook(works ? StatusLook{tr("Key works"), QLatin1String("check"), Color::SuccessText, Color::SuccessTint}
                          : StatusLook{});
    m_pill->setVisible(works);
    m_state->setText(m_keyText);
    m_keyNote->setVisible(works || !m_keyText.isEmpty());
    ink(m_state, m_theme.color(isRefused ? Color::DangerText : Color::TextSecondary));
    const bool wantsKeyring = m_keep->currentData().toInt() == int(KeepIn::Keyring);
    const QString session = tr("kept in memory until you quit");
    if (m_isStoring)
        m_keyring->setText(tr("storing the key…"));
    else if (wantsKeyring)
        m_keyring->setText(keyringState(m_keyringOutcome));
    else
        m_keyring->setText(canUseKeyring(m_keyringOutcome)
                               ? session
                               : keyringState(m_keyringOutcome) + QStringLiteral("; ") + session);
    ink(m_keyring, m_theme.color(Color::TextSecondary));
}

void WelcomePage::refreshSteps()
{
    using Step = WelcomeSide::Step;
    using State = WelcomeSide::StepState;
    const bool wantsKey = m_key->button()->isChecked(), works = m_keyState == KeyState::Works;
    const bool isReady = !wantsKey || works;
    m_side->setStep(Step::Bookings, isReady ? State::Done : State::Now,
                    !wantsKey ? tr("from the demo account")
                    : works   ? tr("the key works")
                              : tr("waiting for a key"));
    m_side->setStep(Step::LiveEvents, isReady ? State::Now : State::Ahead,
                    !wantsKey                      ? tr("the demo account sends them")
                    : m_own->button()->isChecked() ? tr("through your own address")
                                                   : tr("asked for regularly"));
    m_side->setStep(Step::FirstLook, State::Ahead, tr("opens with Open Yoyaku"));
}

} // namespace yoyaku::ui
