#pragma once

#include "core/notify/noticesink.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QHash>
#include <QSet>
#include <QStringList>
#include <QVector>
#include <functional>

class QDBusServiceWatcher;

namespace yoyaku {

/// Notices over org.freedesktop.Notifications. Never waits: every call is asynchronous with a time limit, and of each
/// notice only the newest text waits for an answer, so a service that hangs costs neither time nor memory. One that
/// goes and comes back is asked anew what it can do, and the ids of its predecessor are forgotten.
/// Source: Desktop Notifications Specification 1.2; ActivationToken of 1.3.
class DesktopNotifier final : public NoticeSink
{
    Q_OBJECT

  public:
    /// How long the service may take; longer is Silent, and the next notice tries again.
    static constexpr int kPatienceMs = 5'000;
    /// What a notice may hold of a stranger's text, in characters.
    static constexpr qsizetype kLongestTitle = 120, kLongestBody = 600;

    explicit DesktopNotifier(const QDBusConnection& bus = QDBusConnection::sessionBus(), int patienceMs = kPatienceMs,
                             QObject* parent = nullptr);
    ~DesktopNotifier() override;

    void show(const QString& key, const NoticeMessage& message) override;
    void update(const QString& key, const NoticeMessage& message) override;
    [[nodiscard]] State state() const override { return m_state; }
    [[nodiscard]] bool canShowActions() const { return m_abilities.contains(QStringLiteral("actions")); }

  private Q_SLOTS:
    void onActionInvoked(uint id, const QString& action);
    void onNotificationClosed(uint id, uint reason);
    void onActivationToken(uint id, const QString& token);

  private:
    /// One notice, from the first Notify on.
    struct Sent
    {
        uint id = 0; ///< 0: not known (yet)
        bool isAsking = false;
        bool isOpen = true;
        bool hasNext = false;
        NoticeMessage next; ///< came while the service was asked
    };
    /// A signal about an id that no answer has told of yet: Qt may deliver it before the answer to Notify.
    struct Early
    {
        uint id = 0;
        uint reason = 0;
        QString action; ///< empty: it was closed
    };
    void connectSignals();
    void keepEarly(const Early& early);
    void tellEarly(uint id);
    [[nodiscard]] bool isAnyAsking() const;
    void askAbilities();
    void onOwnerChanged(const QString& newOwner);
    void send(const QString& key, const NoticeMessage& message);
    void sent(const QString& key, quint64 era, const QDBusMessage& reply);
    void setState(State state);
    [[nodiscard]] State stateAfter(const QDBusMessage& error) const;
    [[nodiscard]] QVariantList argumentsOf(const NoticeMessage& message, uint replaces) const;
    [[nodiscard]] QString keyOf(uint id) const;
    void forgetOldest();
    using Done = std::function<void(const QDBusMessage&)>;
    void call(const QString& method, const QVariantList& arguments, Done done);

    QDBusConnection m_bus;
    int m_patienceMs;
    QDBusServiceWatcher* m_watcher = nullptr;
    State m_state = State::Unknown;
    QSet<QString> m_abilities;
    QHash<QString, Sent> m_sent;
    QStringList m_order; ///< of m_sent, oldest first
    QHash<uint, QString> m_tokens;
    QVector<Early> m_early; ///< in order; empty while nothing is being asked
    quint64 m_era = 0;      ///< counts the services there have been
};

} // namespace yoyaku
