#pragma once

#include "app/accountbook.h"
#include "app/accountkey.h"
#include "app/appearance.h"
#include "app/background.h"
#include "app/commandline.h"
#include "app/credentials.h"
#include "app/desk.h"
#include "app/languages.h"
#include "app/opening.h"
#include "app/settingslink.h"
#include "app/terminationsignal.h"
#include "app/welcoming.h"

#include <QObject>
#include <QTimer>
#include <memory>

namespace yoyaku::app {

class SingleInstance;

/// The composition root: one of each, made here and passed on by reference. Decides which account is open (demo,
/// environment, one of the book, or the welcome window), opens its session and window, and closes both in order.
class Application : public QObject
{
    Q_OBJECT

  public:
    explicit Application(Options options);
    ~Application() override;

    /// Runs until the window closes. The exit code.
    [[nodiscard]] int run();

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    // application.cpp: the program, its window, its look
    void makeParts();
    void connectParts();
    void openDesk();
    void connectDesk();
    void connectSettings();
    void showSettings();
    void chooseTheme(ui::ThemeMode mode);
    void chooseLanguage(const QString& code);
    void chooseZone(const QByteArray& zone);
    void takeBannerAction(const QString& id);
    /// `token` lets it come to the front on Wayland; empty elsewhere.
    void raiseWindow(const QString& token = {});
    /// Closes the window and goes on listening.
    void hideWindow();
    /// Sends what is held, then ends the program.
    void quit();
    void saveWindow();

    // application_accounts.cpp: which account is open
    /// The account the command line, the environment or the book names; else the welcome window.
    void begin();
    void openAccount(const QString& id);
    void openSession(const Opened& opened);
    /// Why there is no key, with the way on.
    void showMissingKey();
    /// Looks for the key again; opens the account anew when it is there now.
    void lookForKey();
    void watchForKeyring();
    void notice(const QString& text);
    enum class WelcomeWhy : quint8 { Start, NewAccount };
    void showWelcome(WelcomeWhy why);
    void leaveWelcome(WelcomeWhy why);
    /// Sends what is held, closes session and window, then goes on.
    void leaveDesk(std::function<void()> next);
    void switchTo(const QString& id);
    void removeAccount(const QString& id);
    void takeRemoval(const QString& id, SecretOutcome secrets, bool isFolderGone);
    void openNext();
    [[nodiscard]] QUrl newAccountBase() const;

    Options m_options;
    SystemClock m_clock;
    QString m_dataDir;
    std::unique_ptr<SingleInstance> m_instance;
    std::unique_ptr<Settings> m_settings;
    KeyringStore m_keyring;
    std::unique_ptr<AccountKey> m_accountKey;
    std::unique_ptr<Credentials> m_credentials;
    std::unique_ptr<AccountBook> m_book;
    TerminationSignal m_termination;
    Languages m_languages;
    ui::Theme m_theme;
    ui::TimeFormat m_format;
    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<Opening> m_opening;
    Opened m_opened; ///< the account of m_session
    std::unique_ptr<Session> m_session;
    QString m_saidAddress; ///< of the listener, as printed and told to the demo account
    QString m_news;        ///< for the next window to say
    QTimer m_keyringWatch;
    bool m_isLookingForKey = false;
    std::unique_ptr<Background> m_background;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<SettingsLink> m_settingsLink; ///< goes before the desk
    std::unique_ptr<Welcoming> m_welcoming;
    std::unique_ptr<QWidget> m_front; ///< what is shown before there is a desk
    bool m_isLeaving = false;
    bool m_isHidden = false; ///< listens without a window
    bool m_isQuitting = false;
    bool m_isFinished = false;
};

} // namespace yoyaku::app
