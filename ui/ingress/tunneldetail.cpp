#include "ui/ingress/tunneldetail.h"

#include "ui/format/ingresstext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/pill.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace yoyaku::ui {

namespace {

constexpr int kSecondMs = 1000;

} // namespace

TunnelDetail::TunnelDetail(const Theme& theme, const Clock& clock, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_clock(clock),
      m_program(new ChoiceBox(theme, this)),
      m_pill(new Pill(theme, this)),
      m_state(new QLabel(this)),
      m_again(new QPushButton(this))
{
    m_program->setObjectName(QStringLiteral("ingress.program"));
    m_program->setAccessibleName(tr("Tunnel program"));
    m_state->setObjectName(QStringLiteral("ingress.tunnelState"));
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    m_state->setFont(theme.font(TextRole::Small));
    m_again->setObjectName(QStringLiteral("ingress.tunnelAgain"));
    auto* head = new QHBoxLayout;
    head->addWidget(m_program, 1);
    head->addWidget(m_pill);
    head->addWidget(m_again);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(6);
    all->addLayout(head);
    all->addWidget(m_state);
    m_second.setInterval(kSecondMs);
    connect(&m_second, &QTimer::timeout, this, &TunnelDetail::say);
    connect(m_again, &QPushButton::clicked, this, &TunnelDetail::againRequested);
    connect(m_program, &QComboBox::activated, this,
            [this] { Q_EMIT programChosen(TunnelProgram(m_program->currentData().toInt())); });
}

void TunnelDetail::fillPrograms(const IngressFacts& facts)
{
    for (const TunnelProgram program : kTunnelPrograms) {
        QString text = programName(program) + QStringLiteral(" · ");
        const auto found = std::find_if(facts.found.begin(), facts.found.end(),
                                        [program](const FoundProgram& one) { return one.program == program; });
        if (found != facts.found.end())
            text += found->version.isEmpty() ? tr("found") : found->version;
        else
            text += facts.isSearching ? tr("being looked for…") : tr("not found");
        if (m_program->count() <= int(program)) m_program->addItem(text, int(program));
        m_program->setItemText(int(program), text);
    }
    m_program->setCurrentIndex(int(facts.choice.program));
}

void TunnelDetail::setFacts(const IngressFacts& facts)
{
    using Kind = TunnelState::Kind;
    m_tunnel = facts.tunnel;
    fillPrograms(facts);
    m_pill->setLook(tunnelLook(m_tunnel));
    m_pill->setVisible(!m_pill->text().isEmpty());
    const bool isMissing = m_tunnel.kind == Kind::NotFound;
    const bool isWaiting = m_tunnel.kind == Kind::Restarting || m_tunnel.kind == Kind::Failed;
    m_again->setVisible(isMissing || isWaiting);
    m_again->setEnabled(!facts.isSearching);
    m_again->setText(isMissing ? tr("Look again") : tr("Start now"));
    if (isWaiting || m_tunnel.kind == Kind::Up)
        m_second.start();
    else
        m_second.stop();
    say();
}

void TunnelDetail::say()
{
    const QString text = tunnelSentence(m_tunnel, m_clock.now());
    m_state->setText(text);
    m_state->setVisible(!text.isEmpty());
}

} // namespace yoyaku::ui

#include "moc_tunneldetail.cpp"
