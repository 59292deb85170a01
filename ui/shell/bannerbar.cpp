#include "ui/shell/bannerbar.h"

#include "ui/theme/theme.h"
#include "ui/widgets/leadlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QTextDocument>
#include <QTimer>
#include <QToolButton>
#include <algorithm>

namespace yoyaku::ui {

namespace {

constexpr int kSuccessLifeMs = 8000; // DESIGN, "Empty, loading, error"

struct Look
{
    QLatin1String icon;
    Color mark;
    const char* name;
};

Look look(BannerSeverity severity)
{
    switch (severity) {
    case BannerSeverity::Success:
        return {QLatin1String("st.open"), Color::SuccessText, "success"};
    case BannerSeverity::Information:
        return {QLatin1String("st.info"), Color::AccentText, "information"};
    case BannerSeverity::Limited:
        return {QLatin1String("st.failed"), Color::WarningText, "limited"};
    case BannerSeverity::NeedsYou:
        break;
    }
    return {QLatin1String("st.failed"), Color::DangerText, "needsYou"};
}

} // namespace

BannerBar::BannerBar(const Theme& theme, QWidget* parent)
    : QFrame(parent),
      m_theme(theme),
      m_icon(new QLabel(this)),
      m_text(new LeadLabel(theme, this)),
      m_more(new QLabel(this)),
      m_action(new QPushButton(this)),
      m_close(new QToolButton(this)),
      m_life(new QTimer(this))
{
    setObjectName(QStringLiteral("banner"));
    setAttribute(Qt::WA_StyledBackground);
    setMinimumHeight(theme.size(QLatin1String("banner")));
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(12, 4, 12, 4);
    line->setSpacing(8);
    line->addWidget(m_icon);
    line->addWidget(m_text, 1);
    line->addWidget(m_more);
    line->addWidget(m_action);
    line->addWidget(m_close);
    m_icon->setFixedSize(16, 16);
    m_text->setObjectName(QStringLiteral("banner.text"));
    m_more->setObjectName(QStringLiteral("banner.more"));
    m_action->setObjectName(QStringLiteral("banner.action"));
    m_action->setProperty("chip", true);
    m_close->setObjectName(QStringLiteral("banner.close"));
    connect(m_close, &QToolButton::clicked, this, [this] { clearBanner(current()); });
    m_life->setSingleShot(true);
    m_life->setInterval(kSuccessLifeMs);
    connect(m_life, &QTimer::timeout, this, [this] { clearBanner(current()); });
    connect(m_action, &QPushButton::clicked, this, [this] { Q_EMIT actionRequested(current()); });
    connect(&theme, &Theme::changed, this, &BannerBar::refresh);
    hide();
}

void BannerBar::showBanner(const QString& id, BannerSeverity severity, const QString& text, const QString& actionText,
                           Until until, QLatin1String icon)
{
    m_banners.removeIf([&](const Banner& b) { return b.id == id; });
    const auto at =
        std::find_if(m_banners.cbegin(), m_banners.cend(), [=](const Banner& b) { return b.severity < severity; });
    m_banners.insert(at - m_banners.cbegin(), {id, severity, text, actionText, until, icon});
    refresh();
}

void BannerBar::clearBanner(const QString& id)
{
    if (m_banners.removeIf([&](const Banner& b) { return b.id == id; })) refresh();
}

QString BannerBar::current() const { return m_banners.isEmpty() ? QString() : m_banners.first().id; }

QStringList BannerBar::texts() const
{
    QStringList all;
    for (const Banner& banner : m_banners) all << banner.text;
    return all;
}

void BannerBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) refresh();
    QFrame::changeEvent(event);
}

void BannerBar::refresh()
{
    setVisible(!m_banners.isEmpty());
    m_life->stop();
    if (m_banners.isEmpty()) return;
    const Banner& banner = m_banners.first();
    const Look shown = look(banner.severity);
    setProperty("severity", QString::fromLatin1(shown.name));
    m_icon->setPixmap(
        m_theme.pixmap(banner.icon.isEmpty() ? shown.icon : banner.icon, 16, shown.mark, devicePixelRatioF()));
    m_text->setText(banner.text);
    setAccessibleName(banner.text);
    const QStringList waiting = texts().mid(1);
    m_more->setText(QStringLiteral("+%1").arg(waiting.size()));
    m_more->setVisible(!waiting.isEmpty());
    m_more->setFont(m_theme.font(TextRole::Small));
    m_more->setToolTip(Qt::convertFromPlainText(waiting.join(QStringLiteral("\n\n"))));
    m_more->setAccessibleName(waiting.join(u' '));
    m_action->setText(banner.actionText);
    m_action->setVisible(!banner.actionText.isEmpty());
    m_close->setVisible(banner.until == Until::Read);
    m_close->setIcon(m_theme.icon(QLatin1String("action.close")));
    m_close->setToolTip(tr("Close"));
    m_close->setAccessibleName(m_close->toolTip());
    style()->unpolish(this);
    style()->polish(this);
    if (banner.severity == BannerSeverity::Success) m_life->start();
}

} // namespace yoyaku::ui

#include "moc_bannerbar.cpp"
