// What the welcome window is made of, and how it looks in each state: the second half of WelcomePage.
#include "ui/format/ingresstext.h"
#include "ui/format/keyringtext.h"
#include "ui/format/retentiontext.h"
#include "ui/ingress/testrows.h"
#include "ui/ingress/waycards.h"
#include "ui/theme/theme.h"
#include "ui/welcome/welcomepage.h"
#include "ui/welcome/welcomeside.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/choicecard.h"
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
    const bool wantsKey = m_key->button()->isChecked();
    const IngressWay way = m_ways->way();
    const QString address = m_address->text();
    const int program = m_program->currentIndex();
    const int keep = m_keep->currentIndex();
    const KeyState state = m_keyState;
    const QString text = m_keyText;
    m_panel->disconnect(this);
    m_field->disconnect(this);
    m_secret->disconnect(this);
    m_address->disconnect(this);
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
    m_ways->setWay(way);
    m_address->setText(address);
    m_program->setCurrentIndex(program);
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
    m_ways = new WayCards(m_theme, QStringLiteral("welcome"),
                          {IngressWay::Tunnel, IngressWay::Proxy, IngressWay::PollingOnly}, 3, m_panel);
    m_ways->setWay(IngressWay::PollingOnly);
    lines->addWidget(m_ways);
    lines->addWidget(buildWayIn());
}

QWidget* WelcomePage::buildWayIn()
{
    m_wayIn = new QWidget(m_panel);
    m_program = new ChoiceBox(m_theme, m_wayIn);
    m_program->setObjectName(QStringLiteral("welcome.program"));
    m_address = new QLineEdit(m_wayIn);
    m_address->setObjectName(QStringLiteral("welcome.address"));
    m_address->setPlaceholderText(QStringLiteral("https://bookings.example.com"));
    m_addressNote = words({}, m_theme.font(TextRole::Small), m_wayIn);
    m_addressNote->setObjectName(QStringLiteral("welcome.addressNote"));
    m_addressNote->hide();
    m_secret = new SecretField(m_theme, m_wayIn);
    m_secret->setObjectName(QStringLiteral("welcome.secret"));
    m_secret->setPlaceholderText(tr("Shown by Jicoo beside the webhook"));
    auto* grid = new QGridLayout(m_wayIn);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnMinimumWidth(0, kLabelWidth);
    grid->setColumnStretch(2, 1);
    grid->setHorizontalSpacing(8);
    const auto add = [&](int row, const QString& text, QWidget* field) {
        QLabel* label = words(text, m_theme.font(TextRole::Body), m_wayIn);
        label->setBuddy(field);
        field->setFixedWidth(kFieldWidth);
        grid->addWidget(label, row, 0);
        grid->addWidget(field, row, 1);
        return label;
    };
    m_programLabel = add(0, tr("Program"), m_program);
    m_addressLabel = add(1, tr("Address"), m_address);
    (void)add(2, tr("Signing secret"), m_secret);
    grid->addWidget(m_addressNote, 1, 2);
    ink(m_addressNote, m_theme.color(Color::DangerText));
    m_checkRows = new TestRows(m_theme, m_wayIn);
    grid->addWidget(m_checkRows, 3, 0, 1, 3);
    grid->addWidget(words(tr("The address to paste into Jicoo, what a proxy needs, and the test of the way in stand in "
                             "Settings, Live events once the account is open."),
                          m_theme.font(TextRole::Small), m_wayIn),
                    4, 0, 1, 3);
    fillPrograms();
    return m_wayIn;
}

void WelcomePage::fillPrograms()
{
    for (const TunnelProgram program : kTunnelPrograms) {
        QString text = programName(program);
        for (const FoundProgram& found : m_checks.found)
            if (found.program == program)
                text += QStringLiteral(" · ") + (found.version.isEmpty() ? tr("found") : found.version);
        if (m_program->count() <= int(program)) m_program->addItem(text, int(program));
        m_program->setItemText(int(program), text);
    }
    // One that is there, until the user chooses another.
    const auto isThere = [this](int program) {
        return std::any_of(m_checks.found.begin(), m_checks.found.end(),
                           [program](const FoundProgram& found) { return int(found.program) == program; });
    };
    if (!m_checks.found.isEmpty() && !isThere(m_program->currentIndex()))
        m_program->setCurrentIndex(int(m_checks.found.first().program));
}

// Only what is so already: the listener of an account that is not there yet does not run.
void WelcomePage::refreshChecks()
{
    const StatusLook waiting{{}, QLatin1String("circle"), Color::TextTertiary, Color::BgCanvas};
    const auto look = [](bool isGood, const QString& text) {
        return isGood ? StatusLook{text, QLatin1String("check"), Color::SuccessText, Color::BgCanvas}
                      : StatusLook{text, QLatin1String("st.failed"), Color::WarningText, Color::BgCanvas};
    };
    QVector<TestRow> rows;
    QString trouble;
    const bool isTaken = m_checks.port == WelcomeChecks::Port::Taken;
    rows.append(
        {tr("Port %1, this computer only").arg(m_facts.webhookPort),
         m_checks.port == WelcomeChecks::Port::Unknown ? waiting : look(!isTaken, isTaken ? tr("taken") : tr("free"))});
    if (isTaken) trouble = tr("The port is used by another program. Settings, Live events can choose another one.");
    const auto program = TunnelProgram(m_program->currentData().toInt());
    if (m_ways->way() == IngressWay::Tunnel) {
        const bool isFound = std::any_of(m_checks.found.begin(), m_checks.found.end(),
                                         [program](const FoundProgram& one) { return one.program == program; });
        rows.append({programName(program),
                     m_checks.isSearching ? waiting : look(isFound, isFound ? tr("found") : tr("not found"))});
        if (!m_checks.isSearching && !isFound && trouble.isEmpty())
            trouble =
                tr("It can be had at %1. Until then bookings are asked for regularly.").arg(programSource(program));
    }
    rows.append({tr("Signing secret"), m_secret->secret().isEmpty() ? StatusLook{tr("can follow"), waiting.icon,
                                                                                 waiting.color, waiting.background}
                                                                    : look(true, tr("entered"))});
    rows.append(
        {tr("Way in tested"), StatusLook{tr("after opening"), waiting.icon, waiting.color, waiting.background}});
    m_checkRows->setRows(rows, trouble);
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
    const IngressWay way = m_ways->way();
    m_wayIn->setVisible(way != IngressWay::PollingOnly && wantsKey);
    m_ways->setEnabled(wantsKey);
    for (QWidget* part : {static_cast<QWidget*>(m_programLabel), static_cast<QWidget*>(m_program)})
        part->setVisible(way == IngressWay::Tunnel);
    for (QWidget* part : {static_cast<QWidget*>(m_addressLabel), static_cast<QWidget*>(m_address)})
        part->setVisible(way == IngressWay::Proxy);
    if (way != IngressWay::Proxy) m_addressNote->hide();
    m_open->setEnabled(!m_isStoring &&
                       (!wantsKey || (!m_field->secret().isEmpty() && m_keyState != KeyState::Checking)));
    refreshKey();
    refreshSteps();
    refreshChecks();
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
                               : tr("%1; %2", "how the keyring is, and what is done instead")
                                     .arg(keyringState(m_keyringOutcome), session));
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
                    !wantsKey                             ? tr("the demo account sends them")
                    : m_ways->way() == IngressWay::Tunnel ? tr("through a tunnel")
                    : m_ways->way() == IngressWay::Proxy  ? tr("through your own address")
                                                          : tr("asked for regularly"));
    m_side->setStep(Step::FirstLook, State::Ahead, tr("opens with Open Yoyaku"));
}

} // namespace yoyaku::ui
