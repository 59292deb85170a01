#pragma once

#include "app/accountkey.h"
#include "app/commandline.h"
#include "app/credentials.h"
#include "app/desk.h"
#include "app/languages.h"
#include "app/systemtheme.h"
#include "app/terminationsignal.h"

#include <QObject>
#include <memory>

namespace yoyaku {
class DemoProcess;
}

namespace yoyaku::app {

class SingleInstance;

/// The composition root: one of each, made here and passed on by reference. Decides where bookings come from (demo,
/// environment, keyring, welcome), opens the session and its window, and closes both in order.
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
    void begin();
    void beginDemo();
    void beginWithKey();
    void openSession(SessionConfig config, const QString& keyPlace);
    /// The window over the session, also made anew after a change of language or zone.
    void openDesk();
    void connectDesk();
    void connectSettings();
    void showSettings();
    void showWelcome();
    void chooseTheme(ui::ThemeMode mode);
    void chooseLanguage(const QString& code);
    void chooseZone(const QByteArray& zone);
    /// Closes session and window and begins again with what is stored now.
    void beginAgain();
    void raiseWindow();
    void saveWindow();
    [[nodiscard]] SessionConfig accountConfig(const QString& name) const;
    [[nodiscard]] QUrl apiBase() const;
    [[nodiscard]] QString dataFile(const char* name) const;

    Options m_options;
    SystemClock m_clock;
    QString m_dataDir;
    std::unique_ptr<SingleInstance> m_instance;
    std::unique_ptr<Settings> m_settings;
    KeyringStore m_keyring;
    std::unique_ptr<AccountKey> m_accountKey;
    std::unique_ptr<Credentials> m_credentials;
    TerminationSignal m_termination;
    Languages m_languages;
    ui::Theme m_theme;
    ui::TimeFormat m_format;
    SystemTheme m_systemTheme;
    std::unique_ptr<DemoProcess> m_demo;
    std::unique_ptr<Session> m_session;
    QString m_saidAddress; ///< of the listener, as printed and told to the demo account
    QString m_keyPlace;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<QWidget> m_front; ///< what is shown before there is a desk
    bool m_isFinished = false;
};

} // namespace yoyaku::app
