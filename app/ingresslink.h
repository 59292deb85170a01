#pragma once

#include "app/session.h"
#include "ui/settings/settingsvalues.h"

#include <QObject>

namespace yoyaku::ui {
class LiveSection;
}

namespace yoyaku::app {

class Credentials;

/// What settings.json holds of the listener, within what can be set.
[[nodiscard]] ListenerSettings keptListener(const Settings& settings);

/// Keeps a way in for an account that is not open: account.json in its folder.
void keepIngressChoice(const QString& accountFolder, const IngressChoice& choice);

/// What may be shown of a secret: its last four characters, of a long one.
[[nodiscard]] QString secretLabel(const Secret& secret);

/// Does what Settings, Live events asks for: the way in, its test, the signing secrets, the listener. Lives as long as
/// the page. GUI thread.
class IngressLink : public QObject
{
    Q_OBJECT

  public:
    struct Parts
    {
        ui::LiveSection& section;
        Session& session;
        Settings& settings;
        Credentials& credentials;
        QString account; ///< id
        bool isDemo = false;
    };
    explicit IngressLink(const Parts& parts, QObject* parent = nullptr);

    /// The part of the settings page's values that is known here.
    void fill(ui::SettingsValues& values) const;

  Q_SIGNALS:
    /// The listener's settings have changed: open the account anew.
    void reopenRequested();

  private:
    void connectPanel();
    void show();
    void choose(const IngressChoice& choice);
    void takeAddress(const QString& text);
    void takeListener(const ui::ListenerValues& values);
    void addSecret(const QString& text);
    void removeSecret(int index);
    void keepSecrets(const QVector<Secret>& secrets);

    Parts m_parts;
};

} // namespace yoyaku::app
