#pragma once

#include <QObject>
#include <QSystemTrayIcon>
#include <memory>

class QAction;
class QMenu;

namespace yoyaku::ui {

class Theme;
class TimeFormat;

/// The seal with `count` on it, as a tray shows it at its usual sizes; 0 shows the seal alone.
[[nodiscard]] QIcon trayIcon(const Theme& theme, int count);

/// The icon beside the clock, where the desktop has a place for it: how many arrivals are unseen, and a menu. A click
/// opens the window. GUI thread. Names: "tray.open", "tray.pause", "tray.quit".
class Tray final : public QObject
{
    Q_OBJECT

  public:
    Tray(const Theme& theme, const TimeFormat& format, QObject* parent = nullptr);
    ~Tray() override;

    [[nodiscard]] bool isThere() const { return m_icon != nullptr; }
    void setUnseenCount(int count);
    /// UTC; 0: notices are not paused.
    void setPausedUntil(qint64 until);
    /// A notice where there is no service for them. False when the tray shows none.
    bool showMessage(const QString& title, const QString& body);
    [[nodiscard]] QMenu& menu() const { return *m_menu; }
    /// After a change of language.
    void retranslate();

  Q_SIGNALS:
    void thereChanged();
    void openRequested();
    void pauseRequested(bool isPaused);
    void quitRequested();
    void messageClicked();

  private:
    void look();
    void refresh();

    const Theme& m_theme;
    const TimeFormat& m_format;
    std::unique_ptr<QMenu> m_menu;
    QAction *m_open, *m_pause, *m_quit;
    std::unique_ptr<QSystemTrayIcon> m_icon;
    int m_unseen = 0;
    qint64 m_pausedUntil = 0;
};

} // namespace yoyaku::ui
