#include "ui/live/ledgerempty.h"

#include "ui/theme/theme.h"
#include "ui/widgets/iconsize.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPushButton>

namespace yoyaku::ui {

namespace {

constexpr int kIcon = 32, kTextWidth = 400;

} // namespace

LedgerEmpty::LedgerEmpty(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_icon(new QLabel(this)),
      m_title(new QLabel(this)),
      m_text(new QLabel(this)),
      m_clear(new QPushButton(this)),
      m_secret(new QPushButton(this)),
      m_ways(new QPushButton(this)),
      m_test(new QPushButton(this))
{
    setObjectName(QStringLiteral("live.empty"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(8);
    column->addStretch(1);
    column->addWidget(m_icon, 0, Qt::AlignCenter);
    m_title->setObjectName(QStringLiteral("live.emptyTitle"));
    m_title->setFont(theme.font(TextRole::Heading));
    m_text->setObjectName(QStringLiteral("live.emptyText"));
    for (QLabel* label : {m_title, m_text}) {
        label->setTextFormat(Qt::PlainText);
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        label->setFixedWidth(kTextWidth);
        column->addWidget(label, 0, Qt::AlignCenter);
    }
    m_clear->setObjectName(QStringLiteral("live.clear"));
    m_secret->setObjectName(QStringLiteral("live.secret"));
    m_ways->setObjectName(QStringLiteral("live.ways"));
    m_test->setObjectName(QStringLiteral("live.firstTest"));
    m_test->setProperty("primary", true);
    m_test->setIconSize(iconBesideText(16));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    for (QPushButton* button : {m_test, m_clear, m_secret, m_ways}) buttons->addWidget(button);
    buttons->addStretch(1);
    column->addLayout(buttons);
    column->addStretch(2);
    connect(m_clear, &QPushButton::clicked, this, &LedgerEmpty::filterCleared);
    connect(m_secret, &QPushButton::clicked, this, &LedgerEmpty::secretRequested);
    connect(m_ways, &QPushButton::clicked, this, &LedgerEmpty::waysInRequested);
    connect(m_test, &QPushButton::clicked, this, &LedgerEmpty::testRequested);
    connect(&theme, &Theme::changed, this, &LedgerEmpty::refresh);
    refresh();
}

void LedgerEmpty::setWhy(Why why)
{
    if (why == m_why) return;
    m_why = why;
    refresh();
}

void LedgerEmpty::say(const char* icon, const QString& title, const QString& text)
{
    m_icon->setPixmap(m_theme.pixmap(QLatin1String(icon), kIcon, Color::TextTertiary, devicePixelRatioF()));
    m_title->setText(title);
    m_text->setText(text);
    // The layout asks for the height at its own width, which is more, so that there would be a line less.
    for (QLabel* label : {m_title, m_text}) label->setMinimumHeight(label->heightForWidth(kTextWidth));
}

void LedgerEmpty::refresh()
{
    m_clear->setText(tr("Clear the filter"));
    m_secret->setText(tr("Enter the signing secret…"));
    m_ways->setText(tr("How events get here…"));
    m_test->setText(tr("Send test event"));
    m_test->setIcon(m_theme.icon(QLatin1String("action.test"), Color::AccentOn));
    m_test->setVisible(m_why == Why::NothingYet);
    m_clear->setVisible(m_why == Why::NothingMatches);
    m_secret->setVisible(m_why == Why::NoSecret);
    m_ways->setVisible(m_why == Why::NotListening || m_why == Why::NothingYet);
    switch (m_why) {
    case Why::NothingMatches:
        return say("f.inbox", tr("No delivery matches"), tr("Another word, or All, shows more."));
    case Why::NoSecret:
        return say("f.key", tr("No signing secret is stored"),
                   tr("Without it no delivery can be told genuine, so each is refused."));
    case Why::NotListening:
        return say("f.poll", tr("The listener is not running"),
                   tr("Bookings are asked for regularly instead, so nothing is lost; changes show a little later."));
    case Why::NothingYet:
        break;
    }
    say("nav.live", tr("Listening, nothing yet"),
        tr("Make a test booking in Jicoo, or send a signed test event from here. Jicoo reaches this computer through a "
           "tunnel or a proxy of yours that leads to the address above."));
}

void LedgerEmpty::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) refresh();
    QWidget::changeEvent(event);
}

} // namespace yoyaku::ui

#include "moc_ledgerempty.cpp"
