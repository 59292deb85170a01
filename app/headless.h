#pragma once

#include "app/accountbook.h"
#include "app/commandline.h"
#include "app/credentials.h"
#include "app/languages.h"
#include "app/opening.h"
#include "app/terminationsignal.h"
#include "core/ingress/ingress.h"

#include <QObject>
#include <memory>

namespace yoyaku::app {

class SingleInstance;

/// `yoyaku --listen`: listener, ledger and the chosen way in of the account that was open last, without a window and
/// without a display.
/// What comes in waits in the ledger for the next window. Ends, with everything answered that was taken, on SIGTERM and
/// SIGINT, and when a window starts on the same data folder: lock and port are then the window's.
class Headless : public QObject
{
    Q_OBJECT

  public:
    explicit Headless(Options options);
    ~Headless() override;

    /// Runs until it is told to end. The exit code: 0, or 1 when there is nothing to listen for.
    [[nodiscard]] int run();

  private:
    /// Empty: it can begin. Else why not, for the user.
    [[nodiscard]] QString takeFolder();
    void begin();
    void listen(const Opened& opened);
    void report(const ListenerState& state);
    /// Stops listening, then ends the program.
    void leave();
    void giveUp(const QString& why);

    Options m_options;
    SystemClock m_clock;
    QString m_dataDir;
    std::unique_ptr<SingleInstance> m_instance; ///< goes last: whoever has the lock may have the port
    std::unique_ptr<Settings> m_settings;
    KeyringStore m_keyring;
    std::unique_ptr<Credentials> m_credentials;
    std::unique_ptr<AccountBook> m_book;
    std::unique_ptr<Opening> m_opening;
    TerminationSignal m_termination;
    Languages m_languages;
    std::unique_ptr<Settings> m_account;
    std::unique_ptr<Receiver> m_receiver;
    std::unique_ptr<Ingress> m_ingress; ///< goes before the receiver; the tunnel goes with it
    QString m_said;                     ///< the last line about the listener
    bool m_isLeaving = false;
};

} // namespace yoyaku::app
