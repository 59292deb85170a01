#include "ui/shell/tray.h"

#include "ui/format/timeformat.h"
#include "ui/theme/theme.h"

#include <QMenu>
#include <QPainter>
#include <QTimer>

namespace yoyaku::ui {

namespace {

constexpr int kSizes[] = {16, 22, 24, 32, 48, 64};
constexpr int kLookAgainMs = 60'000;
constexpr int kMostCounted = 99;

void paintSeal(QPainter& painter, const Theme& theme, double side)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(Color::SealFill));
    painter.drawRoundedRect(QRectF(0, 0, side, side), side / 7, side / 7);
    QFont font = theme.font(TextRole::Title);
    font.setPixelSize(int(side * 5 / 8));
    painter.setFont(font);
    painter.setPen(theme.color(Color::SealOn));
    painter.drawText(QRectF(0, 0, side, side), Qt::AlignCenter, QStringLiteral("予"));
}

/// In the lower right corner, as wide as its digits, with a rim that parts it from the seal.
void paintCount(QPainter& painter, const Theme& theme, double side, int count)
{
    const QString text = count > kMostCounted ? QStringLiteral("99+") : QString::number(count);
    const double height = side * 0.56;
    QFont font = theme.font(TextRole::MicroStrong);
    font.setPixelSize(std::max(7, int(height * 0.82)));
    const double width = std::min(side, std::max(height, QFontMetricsF(font).horizontalAdvance(text) + height * 0.4));
    const QRectF field(side - width, side - height, width, height);
    painter.setPen(QPen(theme.color(Color::SealFill), std::max(1.0, side / 24)));
    painter.setBrush(theme.color(Color::BgCanvas));
    painter.drawRoundedRect(field.adjusted(0.5, 0.5, -0.5, -0.5), height / 2, height / 2);
    painter.setFont(font);
    painter.setPen(theme.color(Color::TextPrimary));
    painter.drawText(field, Qt::AlignCenter, text);
}

} // namespace

QIcon trayIcon(const Theme& theme, int count)
{
    QIcon icon;
    for (const int side : kSizes) {
        QPixmap pixmap(side, side);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        paintSeal(painter, theme, side);
        if (count > 0) paintCount(painter, theme, side, count);
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

Tray::Tray(const Theme& theme, const TimeFormat& format, QObject* parent)
    : QObject(parent), m_theme(theme), m_format(format), m_menu(std::make_unique<QMenu>())
{
    m_menu->setObjectName(QStringLiteral("menu.tray"));
    m_open = m_menu->addAction({}, this, &Tray::openRequested);
    m_open->setObjectName(QStringLiteral("tray.open"));
    m_pause = m_menu->addAction({}, this, [this] { Q_EMIT pauseRequested(m_pausedUntil == 0); });
    m_pause->setObjectName(QStringLiteral("tray.pause"));
    m_menu->addSeparator();
    m_quit = m_menu->addAction({}, this, &Tray::quitRequested);
    m_quit->setObjectName(QStringLiteral("tray.quit"));
    connect(&theme, &Theme::changed, this, &Tray::refresh);
    retranslate();
    // A desktop that starts may show its tray a while after it has started us.
    auto* again = new QTimer(this);
    connect(again, &QTimer::timeout, this, [this, again] {
        look();
        if (m_icon) again->stop();
    });
    again->start(kLookAgainMs);
    look();
}

Tray::~Tray() = default;

void Tray::look()
{
    if (m_icon || !QSystemTrayIcon::isSystemTrayAvailable()) return;
    m_icon = std::make_unique<QSystemTrayIcon>();
    m_icon->setContextMenu(m_menu.get());
    connect(m_icon.get(), &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason != QSystemTrayIcon::Context) Q_EMIT openRequested();
    });
    connect(m_icon.get(), &QSystemTrayIcon::messageClicked, this, &Tray::messageClicked);
    refresh();
    m_icon->show();
    Q_EMIT thereChanged();
}

void Tray::setUnseenCount(int count)
{
    if (count == m_unseen) return;
    m_unseen = count;
    refresh();
}

void Tray::setPausedUntil(qint64 until)
{
    m_pausedUntil = until;
    refresh();
}

bool Tray::showMessage(const QString& title, const QString& body)
{
    if (!m_icon || !QSystemTrayIcon::supportsMessages()) return false;
    m_icon->showMessage(title, body, trayIcon(m_theme, 0));
    return true;
}

void Tray::retranslate()
{
    m_open->setText(tr("Open Yoyaku"));
    m_quit->setText(tr("Quit"));
    refresh();
}

void Tray::refresh()
{
    m_pause->setText(m_pausedUntil == 0 ? tr("Pause notices for 1 hour")
                                        : tr("Show notices again (paused until %1)").arg(m_format.time(m_pausedUntil)));
    if (!m_icon) return;
    m_icon->setIcon(trayIcon(m_theme, m_unseen));
    m_icon->setToolTip(m_unseen == 0 ? QStringLiteral("Yoyaku") : tr("Yoyaku: %n new arrivals", nullptr, m_unseen));
}

} // namespace yoyaku::ui

#include "moc_tray.cpp"
