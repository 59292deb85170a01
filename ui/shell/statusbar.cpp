#include "ui/shell/statusbar.h"

#include "core/base/clock.h"
#include "ui/format/timeformat.h"
#include "ui/theme/theme.h"
#include "ui/widgets/iconsize.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

namespace yoyaku::ui {

namespace {

const SystemClock kSystemClock;
const QStringList kLeft{QStringLiteral("sync"), QStringLiteral("listener"), QStringLiteral("event"),
                        QStringLiteral("gaps"), QStringLiteral("outbox")};
const QStringList kRight{QStringLiteral("privacy"), QStringLiteral("cache"), QStringLiteral("key"),
                         QStringLiteral("zone"), QStringLiteral("network")};
/// What goes first when the window is narrow.
const QStringList kRoomy{QStringLiteral("event"), QStringLiteral("cache"), QStringLiteral("key")};

/// The live mark: a filled dot of 8 in the 14 of an icon, and the room beside it.
QIcon dot(const QColor& color, qreal dpr)
{
    QPixmap pixmap(iconBesideText(14) * dpr);
    pixmap.setDevicePixelRatio(dpr);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(QRectF(3, 3, 8, 8));
    return QIcon(pixmap);
}

} // namespace

StatusBar::StatusBar(const Theme& theme, const TimeFormat& format, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_format(format), m_clock(&kSystemClock)
{
    setObjectName(QStringLiteral("statusBar"));
    setAccessibleName(tr("Status"));
    setFixedHeight(theme.size(QLatin1String("statusBar")));
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(4, 1, 4, 0);
    line->setSpacing(0);
    for (const QString& id : kLeft) add(line, id);
    line->addStretch();
    for (const QString& id : kRight) add(line, id);
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &StatusBar::refresh);
    connect(&theme, &Theme::changed, this, &StatusBar::refresh);
    refresh();
}

void StatusBar::add(QHBoxLayout* line, const QString& id)
{
    auto* button = new QToolButton(this);
    button->setObjectName(QStringLiteral("status.") + id);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setProperty("status", id == kRight.last() ? QStringLiteral("last") : QStringLiteral("inner"));
    button->setIconSize(iconBesideText(14));
    button->setFocusPolicy(Qt::TabFocus);
    connect(button, &QToolButton::clicked, this, [this, id] { Q_EMIT itemActivated(id); });
    line->addWidget(button);
    m_items.insert(id, button);
}

void StatusBar::setClock(const Clock& clock)
{
    m_clock = &clock;
    refresh();
}

void StatusBar::setConnectionState(const ConnectionState& state)
{
    m_connection = state;
    refresh();
}

void StatusBar::setGapClaim(const GapClaim& claim)
{
    m_claim = claim;
    refresh();
}

void StatusBar::setListenerState(const ListenerState& state)
{
    m_listener = state;
    refresh();
}

void StatusBar::setOpenEdits(const QVector<Edit>& edits)
{
    m_edits = edits;
    refresh();
}

void StatusBar::setGuestsHidden(bool areHidden)
{
    m_areGuestsHidden = areHidden;
    refresh();
}

void StatusBar::setCacheCount(qint64 count)
{
    m_cacheCount = count;
    refresh();
}

void StatusBar::setKeyPlace(const QString& text)
{
    m_keyPlace = text;
    refresh();
}

void StatusBar::setDensity(Density density)
{
    m_density = density;
    refresh();
}

QWidget* StatusBar::item(const QString& id) const { return m_items.value(id); }

QString StatusBar::detail(const QString& id) const { return m_details.value(id); }

void StatusBar::refresh()
{
    const EpochMs now = m_clock->now();
    put(QStringLiteral("sync"), syncWords(m_connection, m_format, now));
    put(QStringLiteral("listener"), listenerWords(m_listener, m_connection.reason));
    put(QStringLiteral("event"), lastEventWords(m_listener, m_format));
    put(QStringLiteral("gaps"), gapWords(m_claim, m_format, now));
    put(QStringLiteral("outbox"), outboxWords(m_edits));
    put(QStringLiteral("privacy"),
        m_areGuestsHidden ? StatusWords{QLatin1String("action.privacy"), Color::AccentText, tr("Guests hidden"),
                                        tr("Guest names, addresses, messages and answers are hidden on "
                                           "screen, in print, in exports and on the clipboard.")}
                          : StatusWords());
    StatusWords cache{{}, Color::TextTertiary, {}, tr("Kept on this computer and shown without a network.")};
    if (m_cacheCount >= 0) cache.text = tr("%1 bookings cached").arg(m_format.number(m_cacheCount));
    put(QStringLiteral("cache"), cache);
    put(QStringLiteral("key"), {QLatin1String("f.key"), Color::TextSecondary, m_keyPlace, m_keyPlace});
    const QString zone = QString::fromLatin1(m_format.zone().id());
    put(QStringLiteral("zone"), {QLatin1String("panel.globe"), Color::TextSecondary, zone,
                                 tr("Times are shown for %1.").arg(m_format.zoneLabel(now))});
    put(QStringLiteral("network"), networkWords(m_connection, m_format));
    if (m_connection.pausedUntil > now)
        m_second.start();
    else
        m_second.stop();
}

void StatusBar::put(const QString& id, const StatusWords& words)
{
    QToolButton* button = m_items.value(id);
    button->setVisible(!words.text.isEmpty() && !(m_density == Density::Compact && kRoomy.contains(id)));
    button->setFont(m_theme.font(TextRole::Small));
    button->setText(m_density == Density::Compact && !words.shortText.isEmpty() ? words.shortText : words.text);
    if (words.icon == QLatin1String("dot"))
        button->setIcon(dot(m_theme.color(words.color), devicePixelRatioF()));
    else
        button->setIcon(words.icon.isEmpty() ? QIcon() : m_theme.icon(words.icon, words.color));
    button->setAccessibleName(words.text);
    button->setToolTip(words.detail);
    m_details.insert(id, words.detail);
}

} // namespace yoyaku::ui

#include "moc_statusbar.cpp"
