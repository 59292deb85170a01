#include "core/notify/desktopnotifier.h"

#include "core/base/logging.h"

#include <QDBusConnectionInterface>
#include <QDBusError>
#include <QDBusPendingCallWatcher>
#include <QDBusServiceWatcher>
#include <algorithm>

namespace yoyaku {

namespace {

const auto kService = QStringLiteral("org.freedesktop.Notifications");
const auto kPath = QStringLiteral("/org/freedesktop/Notifications");
constexpr uint kClosedByUser = 2;
constexpr uchar kNormalUrgency = 1;
constexpr int kServersOwnTime = -1;
constexpr qsizetype kMostRemembered = 64;

/// Cut where a character ends.
QString capped(const QString& text, qsizetype most)
{
    if (text.size() <= most) return text;
    qsizetype length = most - 1;
    if (text.at(length - 1).isHighSurrogate()) --length;
    return text.left(length) + u'…';
}

/// The three characters that the specification's markup gives a meaning to; quotes have none outside of tags, and some
/// services show &quot; as it is.
QString escaped(QString text)
{
    return text.replace(u'&', QLatin1String("&amp;"))
        .replace(u'<', QLatin1String("&lt;"))
        .replace(u'>', QLatin1String("&gt;"));
}

} // namespace

DesktopNotifier::DesktopNotifier(const QDBusConnection& bus, int patienceMs, QObject* parent)
    : NoticeSink(parent), m_bus(bus), m_patienceMs(patienceMs)
{
    if (!m_bus.isConnected()) {
        m_state = State::Absent;
        return;
    }
    m_watcher = new QDBusServiceWatcher(kService, m_bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(m_watcher, &QDBusServiceWatcher::serviceOwnerChanged, this,
            [this](const QString&, const QString&, const QString& owner) { onOwnerChanged(owner); });
    connectSignals();
    askAbilities();
}

DesktopNotifier::~DesktopNotifier() = default;

// By the well-known name: Qt takes such signals from the name's owner only.
void DesktopNotifier::connectSignals()
{
    m_bus.connect(kService, kPath, kService, QStringLiteral("ActionInvoked"), this,
                  SLOT(onActionInvoked(uint, QString)));
    m_bus.connect(kService, kPath, kService, QStringLiteral("NotificationClosed"), this,
                  SLOT(onNotificationClosed(uint, uint)));
    m_bus.connect(kService, kPath, kService, QStringLiteral("ActivationToken"), this,
                  SLOT(onActivationToken(uint, QString)));
}

void DesktopNotifier::call(const QString& method, const QVariantList& arguments, Done done)
{
    QDBusMessage message = QDBusMessage::createMethodCall(kService, kPath, kService, method);
    message.setArguments(arguments);
    auto* watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(message, m_patienceMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [watcher, done = std::move(done)] {
        watcher->deleteLater();
        done(watcher->reply());
    });
}

// A service that is started on demand is started by this question.
void DesktopNotifier::askAbilities()
{
    call(QStringLiteral("GetCapabilities"), {}, [this, era = m_era](const QDBusMessage& reply) {
        if (era != m_era) return;
        if (reply.type() == QDBusMessage::ErrorMessage) return setState(stateAfter(reply));
        const QStringList all = reply.arguments().value(0).toStringList();
        m_abilities = QSet<QString>(all.begin(), all.end());
        setState(State::Ready);
    });
}

void DesktopNotifier::onOwnerChanged(const QString& newOwner)
{
    ++m_era;
    m_abilities.clear();
    m_tokens.clear();
    m_early.clear();
    // Its ids mean nothing to the next one, or worse, something else.
    for (Sent& sent : m_sent) sent = Sent{0, false, false, false, {}};
    if (newOwner.isEmpty())
        setState(State::Absent);
    else
        askAbilities();
}

DesktopNotifier::State DesktopNotifier::stateAfter(const QDBusMessage& error) const
{
    switch (QDBusError(error).type()) {
    case QDBusError::NoReply:
    case QDBusError::Timeout:
    case QDBusError::TimedOut:
        return State::Silent;
    default:
        return State::Absent;
    }
}

void DesktopNotifier::setState(State state)
{
    if (m_state == state) return;
    m_state = state;
    Q_EMIT stateChanged();
}

void DesktopNotifier::forgetOldest()
{
    while (m_order.size() > kMostRemembered) m_sent.remove(m_order.takeFirst());
}

void DesktopNotifier::show(const QString& key, const NoticeMessage& message)
{
    if (!m_bus.isConnected()) return;
    if (!m_sent.contains(key)) {
        m_order.append(key);
        m_sent.insert(key, {});
        forgetOldest();
    }
    send(key, message);
}

void DesktopNotifier::update(const QString& key, const NoticeMessage& message)
{
    const auto sent = m_sent.constFind(key);
    if (sent != m_sent.constEnd() && sent->isOpen) send(key, message);
}

void DesktopNotifier::send(const QString& key, const NoticeMessage& message)
{
    Sent& sent = m_sent[key];
    if (sent.isAsking) {
        sent.hasNext = true;
        sent.next = message;
        return;
    }
    sent.isAsking = true;
    sent.isOpen = true;
    call(QStringLiteral("Notify"), argumentsOf(message, sent.id),
         [this, key, era = m_era](const QDBusMessage& reply) { this->sent(key, era, reply); });
}

void DesktopNotifier::sent(const QString& key, quint64 era, const QDBusMessage& reply)
{
    if (era != m_era) return;
    const bool isError = reply.type() == QDBusMessage::ErrorMessage;
    if (isError) qCInfo(lcApp, "A notice was not taken: %s", qPrintable(reply.errorName()));
    setState(isError ? stateAfter(reply) : State::Ready);
    const auto sent = m_sent.find(key);
    if (sent == m_sent.end()) return;
    sent->isAsking = false;
    if (isError) {
        sent->hasNext = sent->isOpen = false;
        return;
    }
    sent->id = reply.arguments().value(0).toUInt();
    tellEarly(sent->id);
    const auto still = m_sent.find(key); // who was told may have shown another one
    if (still != m_sent.end() && !still->isAsking && std::exchange(still->hasNext, false))
        send(key, std::exchange(still->next, {}));
}

bool DesktopNotifier::isAnyAsking() const
{
    return std::any_of(m_sent.cbegin(), m_sent.cend(), [](const Sent& sent) { return sent.isAsking; });
}

void DesktopNotifier::keepEarly(const Early& early)
{
    if (isAnyAsking() && m_early.size() < kMostRemembered) m_early.append(early);
}

void DesktopNotifier::tellEarly(uint id)
{
    QVector<Early> about;
    for (const Early& early : std::as_const(m_early))
        if (early.id == id) about.append(early);
    m_early.removeIf([id](const Early& early) { return early.id == id; });
    if (!isAnyAsking()) m_early.clear(); // what is left is about somebody else's
    for (const Early& early : about) {
        if (early.action.isEmpty())
            onNotificationClosed(id, early.reason);
        else
            onActionInvoked(id, early.action);
    }
}

QVariantList DesktopNotifier::argumentsOf(const NoticeMessage& message, uint replaces) const
{
    const QString body = capped(message.body, kLongestBody);
    QStringList actions;
    if (canShowActions())
        for (const NoticeMessage::Action& action : message.actions) actions << action.key << action.label;
    QVariantMap hints{{QStringLiteral("desktop-entry"), QStringLiteral("yoyaku")},
                      {QStringLiteral("category"), QStringLiteral("x-yoyaku.booking")},
                      {QStringLiteral("urgency"), QVariant::fromValue(kNormalUrgency)}};
    if (message.isQuiet) hints.insert(QStringLiteral("suppress-sound"), true);
    return {QStringLiteral("Yoyaku"),
            replaces,
            QStringLiteral("yoyaku"),
            capped(message.title, kLongestTitle),
            m_abilities.contains(QStringLiteral("body-markup")) ? escaped(body) : body,
            actions,
            hints,
            kServersOwnTime};
}

QString DesktopNotifier::keyOf(uint id) const
{
    for (auto it = m_sent.cbegin(); it != m_sent.cend(); ++it)
        if (it->id == id && id != 0) return it.key();
    return {};
}

void DesktopNotifier::onActivationToken(uint id, const QString& token)
{
    if (keyOf(id).isEmpty() && !isAnyAsking()) return;
    if (m_tokens.size() >= kMostRemembered) m_tokens.clear();
    m_tokens.insert(id, token);
}

void DesktopNotifier::onActionInvoked(uint id, const QString& action)
{
    const QString key = keyOf(id);
    if (key.isEmpty()) return keepEarly({id, 0, action});
    // Some services leave a notice standing that was acted on.
    call(QStringLiteral("CloseNotification"), {id}, [](const QDBusMessage&) {});
    Q_EMIT activated(key, action, m_tokens.take(id));
}

void DesktopNotifier::onNotificationClosed(uint id, uint reason)
{
    const QString key = keyOf(id);
    if (key.isEmpty()) return keepEarly({id, reason, {}});
    // The id stays: some services say "closed" before the action that closed it.
    m_sent[key].isOpen = false;
    if (reason == kClosedByUser) Q_EMIT dismissed(key);
}

} // namespace yoyaku

#include "moc_desktopnotifier.cpp"
