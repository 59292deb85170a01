#pragma once

#include <QObject>
#include <QString>
#include <QVector>

namespace yoyaku {

/// One notice, worded. Plain text throughout; what a sink does with markup is its own concern.
struct NoticeMessage
{
    struct Action
    {
        QString key; ///< "default" is a click on the notice itself
        QString label;
        bool operator==(const Action&) const = default;
    };
    QString title, body;
    QVector<Action> actions;
    bool isQuiet = false; ///< in place of one that was noticed already: no sound
    bool operator==(const NoticeMessage&) const = default;
};

/// Where notices are shown outside of the window. GUI thread.
class NoticeSink : public QObject
{
    Q_OBJECT

  public:
    enum class State : quint8 {
        Unknown, ///< nobody has answered yet
        Ready,
        Absent, ///< there is no such service
        Silent, ///< there is one, and it does not answer
    };
    Q_ENUM(State)

    using QObject::QObject;

    /// Shows it, or puts it in the place of the one of the same key.
    virtual void show(const QString& key, const NoticeMessage& message) = 0;
    /// Puts it in the place of the one of the same key where that is still on screen.
    virtual void update(const QString& key, const NoticeMessage& message) = 0;
    [[nodiscard]] virtual State state() const = 0;

  Q_SIGNALS:
    void stateChanged();
    /// `token` lets a window come to the front on Wayland; empty elsewhere.
    void activated(const QString& key, const QString& action, const QString& token);
    /// The user has closed it; that its time was over is not told.
    void dismissed(const QString& key);
};

} // namespace yoyaku
