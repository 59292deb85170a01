#include "ui/settings/livesection.h"

#include "ui/ingress/ingresspanel.h"
#include "ui/settings/listenerform.h"
#include "ui/settings/secretlist.h"

#include <QLabel>
#include <QVBoxLayout>

namespace yoyaku::ui {

LiveSection::LiveSection(const Theme& theme, QWidget* parent)
    : SettingsSection(theme, tr("Live events"), parent),
      m_ingress(new IngressPanel(theme, this)),
      m_secrets(new SecretList(theme, this)),
      m_listener(new ListenerForm(theme, this)),
      m_listenerNote(named(words({}, TextRole::Small), "settings.listenerScope")),
      m_note(named(words(), "settings.secretNote"))
{
    lines()->addWidget(words(tr("How events reach this computer. Kept for this account.")));
    lines()->addWidget(m_ingress);
    (void)addForm(tr("Signing secrets"));
    lines()->addWidget(words(tr("Events are believed by them. While Jicoo changes its own, add the new one, and remove "
                                "the old one when events are signed by the new one."),
                             TextRole::Small));
    lines()->addWidget(m_secrets);
    lines()->addWidget(m_note);
    (void)addForm(tr("Listener"));
    lines()->addWidget(m_listenerNote);
    lines()->addWidget(m_listener);
    finish();
    setFocusProxy(m_ingress);
    connect(m_secrets, &SecretList::entered, this, &LiveSection::secretEntered);
    connect(m_secrets, &SecretList::removeRequested, this, &LiveSection::secretRemoved);
    connect(m_listener, &ListenerForm::applyRequested, this, &LiveSection::listenerChanged);
}

void LiveSection::setValues(const SettingsValues& values)
{
    m_ingress->setFixed(values.isDemo);
    m_listener->setValues(values.listener);
    // Opened anew, the demo account would begin from nothing.
    m_listenerNote->setText(
        values.isDemo ? tr("For all accounts on this computer. The demo account takes a change at its next start.")
                      : tr("For all accounts on this computer. To apply a change, the account is opened anew."));
    m_secrets->setSecrets(values.secrets, !values.isDemo && !values.areSecretsFromOutside);
    // What was said of a change stands until the next one.
    if (values.secrets == m_known && !m_note->text().isEmpty()) return;
    m_known = values.secrets;
    setSecretNote(values.isDemo                  ? tr("The demo account brings its own secret.")
                  : values.areSecretsFromOutside ? tr("YOYAKU_WEBHOOK_SECRET takes the place of what is stored here.")
                  : values.secrets.isEmpty()
                      ? tr("Without a signing secret no event can be told genuine, so each is refused.")
                      : QString());
}

void LiveSection::setSecretNote(const QString& text)
{
    m_note->setText(text);
    m_note->setVisible(!text.isEmpty());
}

void LiveSection::leave() { m_secrets->forget(); }

} // namespace yoyaku::ui

#include "moc_livesection.cpp"
