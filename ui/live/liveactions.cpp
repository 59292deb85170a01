#include "ui/live/liveactions.h"

#include "ui/theme/theme.h"
#include "ui/widgets/iconsize.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPushButton>

namespace yoyaku::ui {

LiveActions::LiveActions(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_pause(new QPushButton(this)),
      m_gaps(new QPushButton(this)),
      m_test(new QPushButton(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_pause->setObjectName(QStringLiteral("live.pause"));
    m_pause->setProperty("flat", true);
    m_gaps->setObjectName(QStringLiteral("live.gaps"));
    m_test->setObjectName(QStringLiteral("live.test"));
    m_test->setProperty("primary", true);
    for (QPushButton* button : {m_pause, m_gaps, m_test}) row->addWidget(button);
    connect(m_pause, &QPushButton::clicked, this, &LiveActions::followingToggled);
    connect(m_gaps, &QPushButton::clicked, this, &LiveActions::gapCheckRequested);
    connect(m_test, &QPushButton::clicked, this, &LiveActions::testRequested);
    connect(&theme, &Theme::changed, this, &LiveActions::refresh);
    refresh();
}

void LiveActions::setState(const State& state)
{
    if (state == m_state) return;
    m_state = state;
    refresh();
}

void LiveActions::setNarrow(bool isNarrow)
{
    if (isNarrow == m_isNarrow) return;
    m_isNarrow = isNarrow;
    refresh();
}

void LiveActions::refresh()
{
    const auto word = [this](QPushButton* button, const QString& text) {
        button->setText(m_isNarrow ? QString() : text);
        button->setAccessibleName(text);
    };
    m_pause->setText(m_state.isFollowing ? tr("Pause") : tr("Follow"));
    m_pause->setToolTip(m_state.isFollowing ? tr("Holds the list still; deliveries are still taken (P)")
                                            : tr("Shows new deliveries on top again (P)"));
    word(m_gaps, m_state.isChecking ? tr("Comparing…") : tr("Check for gaps now"));
    m_gaps->setEnabled(!m_state.isChecking && m_state.noCheck.isEmpty());
    m_gaps->setToolTip(m_state.noCheck.isEmpty() ? tr("Compares with Jicoo and recovers what no delivery told (G)")
                                                 : m_state.noCheck);
    m_gaps->setIconSize(iconBesideText(16));
    m_gaps->setIcon(
        m_theme.icon(QLatin1String("st.sync"), m_gaps->isEnabled() ? Color::TextPrimary : Color::TextDisabled));
    word(m_test, tr("Send test event"));
    m_test->setEnabled(m_state.noTest.isEmpty());
    m_test->setToolTip(m_state.noTest.isEmpty() ? tr("Signed here and posted to this computer's address (Ctrl T)")
                                                : m_state.noTest);
    m_test->setIconSize(iconBesideText(16));
    m_test->setIcon(
        m_theme.icon(QLatin1String("action.test"), m_test->isEnabled() ? Color::AccentOn : Color::TextDisabled));
}

void LiveActions::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) refresh();
    QWidget::changeEvent(event);
}

} // namespace yoyaku::ui

#include "moc_liveactions.cpp"
