#pragma once

#include "app/accountbook.h"
#include "app/accountkey.h"
#include "app/credentials.h"
#include "app/ingresslink.h"
#include "app/opening.h"
#include "ui/settings/settingsvalues.h"

#include <QObject>

namespace yoyaku::ui {
class AccountSection;
class SettingsPage;
} // namespace yoyaku::ui

namespace yoyaku::app {

/// Does what the settings page asks for about the open account: its key, its address, its name and how long bookings
/// are kept; the way in is IngressLink's. What closes the session it asks for in turn. Lives as long as the page. GUI
/// thread.
class SettingsLink : public QObject
{
    Q_OBJECT

  public:
    struct Parts
    {
        ui::SettingsPage& page;
        Settings& settings;
        AccountBook& book;
        Credentials& credentials;
        AccountKey& key;
        Session& session;
        const Opened& opened;
        QString dataDir;
    };
    explicit SettingsLink(const Parts& parts, QObject* parent = nullptr);

    /// The rows of menu and settings: the demo account, the kept ones, and the open one if it is none of them.
    [[nodiscard]] QVector<ui::AccountChoice> choices() const;
    /// Fills the page. Theme, language and zone are the caller's.
    void show(ui::SettingsValues values);

  Q_SIGNALS:
    /// What is stored has changed: open the account anew.
    void reopenRequested();
    void accountRequested(const QString& id);
    void newAccountRequested();
    void removalRequested(const QString& id);

  private:
    void connectAccount();
    void connectKey();
    void connectRest();
    void takeBase(const QString& text);
    void takeWorkingKey();
    void storeKey();
    void useForSession();
    void keepAccount();

    Parts m_parts;
    IngressLink m_ingress;
};

} // namespace yoyaku::app
