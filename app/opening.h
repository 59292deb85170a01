#pragma once

#include "app/accountbook.h"
#include "app/commandline.h"
#include "app/credentials.h"
#include "app/session.h"

#include <QObject>
#include <memory>

namespace yoyaku {
class DemoProcess;
}

namespace yoyaku::app {

/// What a session needs to open, and how it came by its key.
struct Opened
{
    AccountEntry account;
    SessionConfig config;
    QString keyPlace;                          ///< a sentence; empty: without a key
    SecretOutcome keyring = SecretOutcome::Ok; ///< why there is no key
};

/// Gets an account ready to open: its folder, its key from wherever it is, or, for the demo account, the process that
/// plays the service. One at a time. GUI thread.
class Opening : public QObject
{
    Q_OBJECT

  public:
    Opening(const Options& options, const Settings& settings, QString dataDir, Credentials& credentials,
            QObject* parent = nullptr);
    ~Opening() override;

    /// Ends with ready() or demoFailed().
    void openDemo();
    /// Ends with ready(), with or without a key.
    void open(const AccountEntry& account);
    /// Opens without asking anybody for a key.
    void openWithoutKey(const AccountEntry& account);
    /// Ends the demo account's process, if there is one.
    void close();
    /// The demo account posts its events there. No effect with another account.
    void tellDemo(const QUrl& listener);
    /// Where the listener is going to listen; 0: anywhere.
    [[nodiscard]] quint16 webhookPort() const;

  Q_SIGNALS:
    void ready(const yoyaku::app::Opened& opened);
    /// `text` is the reason, as the process told it.
    void demoFailed(const QString& text);

  private:
    [[nodiscard]] SessionConfig configOf(const AccountEntry& account) const;
    void startDemo();

    const Options& m_options;
    const Settings& m_settings;
    QString m_dataDir;
    Credentials& m_credentials;
    std::unique_ptr<DemoProcess> m_demo;
};

} // namespace yoyaku::app
