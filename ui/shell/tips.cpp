#include "ui/shell/tips.h"

#include "ui/shell/actionregistry.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elidedlabel.h"

#include <QAction>
#include <QBoxLayout>
#include <QToolButton>
#include <algorithm>

namespace yoyaku::ui {

namespace {

struct Tip
{
    QLatin1String id;
    QLatin1String page;
    QLatin1String command; ///< running it is doing it; empty: told by noteDone()
};

/// In the order they come up.
constexpr Tip kTips[] = {
    {QLatin1String("drag"), QLatin1String("calendar"), QLatin1String("")},
    {QLatin1String("palette"), QLatin1String("calendar"), QLatin1String("palette.open")},
    {QLatin1String("filter"), QLatin1String("bookings"), QLatin1String("search")},
    {QLatin1String("priority"), QLatin1String("hosts"), QLatin1String("")},
    {QLatin1String("keys"), QLatin1String("calendar"), QLatin1String("help.shortcuts")},
};

constexpr int kHeight = 28;

} // namespace

Tips::Tips(const ActionRegistry& actions, const Theme& theme, QWidget* parent)
    : QFrame(parent),
      m_actions(actions),
      m_theme(theme),
      m_mark(new QLabel(this)),
      m_text(new ElidedLabel(this)),
      m_close(new QToolButton(this))
{
    setObjectName(QStringLiteral("tip"));
    setAttribute(Qt::WA_StyledBackground);
    setFixedHeight(kHeight);
    m_text->setObjectName(QStringLiteral("tip.text"));
    m_text->setTextFormat(Qt::PlainText);
    m_close->setObjectName(QStringLiteral("tip.close"));
    m_close->setFocusPolicy(Qt::TabFocus);
    m_close->setIconSize({14, 14});
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(12, 0, 4, 0);
    line->setSpacing(8);
    line->addWidget(m_mark);
    line->addWidget(m_text, 1);
    line->addWidget(m_close);
    connect(m_close, &QToolButton::clicked, this, [this] { noteDone(m_shown); });
    connect(&theme, &Theme::changed, this, &Tips::retranslate);
    hide();
}

void Tips::start(const QStringList& known)
{
    m_known = QSet<QString>(known.begin(), known.end());
    m_hadOne = false;
    if (!std::exchange(m_isOn, true)) followCommands();
    showNext();
}

void Tips::followCommands()
{
    for (const Tip& tip : kTips)
        if (QAction* action = m_actions.action(tip.command))
            connect(action, &QAction::triggered, this, [this, id = tip.id] { noteDone(id); });
}

void Tips::setPage(const QString& pageKey)
{
    m_page = pageKey;
    showNext();
}

void Tips::showNext()
{
    m_shown.clear();
    if (m_isOn && !m_hadOne)
        for (const Tip& tip : kTips)
            if (m_shown.isEmpty() && tip.page == m_page && !m_known.contains(tip.id)) m_shown = tip.id;
    setVisible(!m_shown.isEmpty());
    retranslate();
}

void Tips::noteDone(const QString& id)
{
    if (!m_isOn || id.isEmpty() || m_known.contains(id)) return;
    m_known.insert(id);
    if (id == m_shown) {
        m_hadOne = true;
        showNext();
    }
    QStringList known(m_known.begin(), m_known.end());
    std::sort(known.begin(), known.end());
    Q_EMIT knownChanged(known);
}

QString Tips::keys(const char* command) const { return m_actions.firstKeysText(QLatin1String(command)); }

QString Tips::textOf(const QString& id) const
{
    if (id == QLatin1String("drag")) return tr("Drag a booking to move it. You can undo for 5 s.");
    if (id == QLatin1String("palette"))
        return tr("%1 finds anything: guests, hosts, dates and commands.").arg(keys("palette.open"));
    if (id == QLatin1String("filter")) return tr("%1 filters what is shown here.").arg(keys("search"));
    if (id == QLatin1String("priority")) return tr("Press 0 to 3 on a host to set its priority.");
    if (id == QLatin1String("keys")) return tr("%1 shows every key.").arg(keys("help.shortcuts"));
    return {};
}

void Tips::retranslate()
{
    m_text->setText(textOf(m_shown));
    m_text->setFont(m_theme.font(TextRole::Small));
    m_text->setForegroundRole(QPalette::PlaceholderText);
    m_close->setToolTip(tr("Do not show this tip again"));
    m_close->setAccessibleName(m_close->toolTip());
    m_close->setIcon(m_theme.icon(QLatin1String("action.close"), Color::TextSecondary));
    m_mark->setPixmap(m_theme.pixmap(QLatin1String("st.info"), 14, Color::TextTertiary, devicePixelRatioF()));
}

} // namespace yoyaku::ui

#include "moc_tips.cpp"
