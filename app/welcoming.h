#pragma once

#include "app/accountbook.h"
#include "app/accountkey.h"
#include "app/credentials.h"
#include "core/ingress/tunnelfinder.h"
#include "ui/welcome/welcomepage.h"

#include <QObject>
#include <memory>

namespace yoyaku::app {

/// The welcome window and what its key goes through: tried while it is entered, stored and read back once when the
/// user opens Yoyaku with it. Ends with one of its signals. GUI thread.
class Welcoming : public QObject
{
    Q_OBJECT

  public:
    struct Parts
    {
        const ui::Theme& theme;
        AccountBook& book;
        Credentials& credentials;
        AccountKey& key;
        QUrl apiBase; ///< where a new key is sent
        QString dataDir;
    };
    Welcoming(const Parts& parts, const ui::WelcomeFacts& facts, QObject* parent = nullptr);
    ~Welcoming() override;

    [[nodiscard]] ui::WelcomePage& page() { return *m_page; }

  Q_SIGNALS:
    void demoChosen();
    void laterChosen();
    void languageRequested(const QString& code);
    /// The account is in the book, and its key is where the user wanted it.
    void entered(const yoyaku::app::AccountEntry& account);

  private:
    void showFacts();
    void checkWayIn(quint16 port);
    /// False: it was typed and cannot be one, and the page says why.
    [[nodiscard]] bool readAddress();
    void store(ui::KeepIn place);
    void finish(ui::KeepIn place);
    [[nodiscard]] AccountEntry accountOfKey() const;

    Parts m_parts;
    AccountEntry m_account;
    IngressChoice m_choice;
    ingress::TunnelFinder m_finder;
    std::unique_ptr<ui::WelcomePage> m_page;
};

} // namespace yoyaku::app
