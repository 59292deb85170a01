#pragma once

#include "ui/settings/settingssection.h"

namespace yoyaku::ui {

class IngressPanel;
class ListenerForm;
class SecretList;

/// How events reach this computer, what they are believed by, and the listener itself.
/// Names: those of its parts, and "settings.secretNote".
class LiveSection final : public SettingsSection
{
    Q_OBJECT

  public:
    explicit LiveSection(const Theme& theme, QWidget* parent = nullptr);
    void setValues(const SettingsValues& values) override;
    void leave() override;
    /// Under the signing secrets: what came of a change.
    void setSecretNote(const QString& text);
    [[nodiscard]] IngressPanel& ingress() const { return *m_ingress; }

  Q_SIGNALS:
    void listenerChanged(const yoyaku::ui::ListenerValues& values);
    void secretEntered(const QString& secret);
    /// By its place among the known ones.
    void secretRemoved(int index);

  private:
    IngressPanel* m_ingress;
    SecretList* m_secrets;
    ListenerForm* m_listener;
    QLabel* m_listenerNote;
    QLabel* m_note;
    QStringList m_known;
};

} // namespace yoyaku::ui
