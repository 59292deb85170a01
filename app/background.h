#pragma once

#include "app/noticesettings.h"
#include "core/base/clock.h"
#include "core/notify/autostart.h"
#include "ui/shell/tray.h"

#include <QPointer>
#include <QTimer>
#include <memory>

namespace yoyaku {
class DesktopNotifier;
class NoticeSink;
} // namespace yoyaku

namespace yoyaku::ui {
class MainWindow;
class NotificationsSection;
} // namespace yoyaku::ui

namespace yoyaku::app {

class Desk;

/// What Yoyaku has on the desktop besides its window: notices, the icon in the tray, autostart, and what closing the
/// window means. One for the program; each new window is attached to it. GUI thread.
class Background : public QObject
{
    Q_OBJECT

  public:
    struct Parts
    {
        Settings& settings;
        const ui::Theme& theme;
        const ui::TimeFormat& format;
        const Clock& clock;
        QStringList startArguments; ///< for autostart, besides --hidden
    };
    explicit Background(const Parts& parts, QObject* parent = nullptr);
    ~Background() override;

    /// A new window of this account stands; `before` is the one it replaces, if any.
    void attach(Desk& desk, const QString& account, Desk* before);
    /// What closing the window is to do.
    [[nodiscard]] NoticeRules::WhenClosed whenClosed() const { return m_rules.whenClosed; }
    /// Asks the user, over the window; keepRequested() or quitRequested() follow, or neither.
    void askWhenClosed(ui::MainWindow& window);

  Q_SIGNALS:
    void raiseRequested(const QString& token);
    void quitRequested();
    void keepRequested();

  private:
    void connectParts();
    void addSection(Desk& desk);
    void pause(bool isPaused);
    void setRules(const NoticeRules& rules);
    void showFacts();
    [[nodiscard]] NoticeSink& sink();
    void answer(NoticeRules::WhenClosed answer, bool isRemembered);

    class TraySink;
    Parts m_parts;
    QString m_account;
    NoticeRules m_rules;
    std::unique_ptr<DesktopNotifier> m_notifier; ///< Qt D-Bus stays out of this header
    ui::Tray m_tray;
    std::unique_ptr<TraySink> m_traySink;
    Autostart m_autostart;
    Autostart::Config m_autostartConfig;
    QPointer<Desk> m_desk;
    QPointer<ui::NotificationsSection> m_section;
    EpochMs m_pausedUntil = 0;
    QTimer* m_pauseEnd;
};

} // namespace yoyaku::app
