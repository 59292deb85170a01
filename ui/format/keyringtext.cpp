#include "ui/format/keyringtext.h"

#include <QCoreApplication>

namespace yoyaku::ui {

namespace {

/// The translator's context of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Keyring)
};

} // namespace

bool canUseKeyring(SecretOutcome outcome)
{
    return outcome == SecretOutcome::Ok || outcome == SecretOutcome::NotFound || outcome == SecretOutcome::Locked;
}

QString keyringTrouble(SecretOutcome outcome)
{
    switch (outcome) {
    case SecretOutcome::Ok:
    case SecretOutcome::NotFound:
        return {};
    case SecretOutcome::NoKeyring:
        return Words::tr("No keyring was found on this computer. A Secret Service such as GNOME Keyring or KWallet "
                         "keeps keys.");
    case SecretOutcome::Locked:
        return Words::tr("The keyring is locked. Unlock it and try again.");
    case SecretOutcome::TimedOut:
        return Words::tr("The keyring does not answer.");
    case SecretOutcome::Failed:
        return Words::tr("The keyring did not take or give the key.");
    }
    return {};
}

QString keyringState(SecretOutcome outcome)
{
    switch (outcome) {
    case SecretOutcome::Ok:
    case SecretOutcome::NotFound:
        return Words::tr("unlocked; the key is read back once to be sure");
    case SecretOutcome::NoKeyring:
        return Words::tr("no keyring on this computer");
    case SecretOutcome::Locked:
        return Words::tr("locked: you will be asked to unlock it");
    case SecretOutcome::TimedOut:
        return Words::tr("the keyring does not answer");
    case SecretOutcome::Failed:
        return Words::tr("the keyring did not take the key");
    }
    return {};
}

QString missingKeyText(SecretOutcome outcome)
{
    const QString kept = u' ' + Words::tr("You see the bookings kept on this computer. Changes wait here.");
    switch (outcome) {
    case SecretOutcome::Locked:
        return Words::tr("The keyring is locked. Reading works. Unlock it to send changes.");
    case SecretOutcome::TimedOut:
        return Words::tr("The keyring does not answer, so the API key cannot be read.") + kept;
    case SecretOutcome::NoKeyring:
        return Words::tr("There is no keyring to read the API key from.") + kept;
    case SecretOutcome::Failed:
        return Words::tr("The keyring did not give the API key.") + kept;
    case SecretOutcome::Ok:
    case SecretOutcome::NotFound:
        break;
    }
    return Words::tr("There is no API key for this account.") + kept;
}

} // namespace yoyaku::ui
