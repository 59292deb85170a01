#pragma once

#include "core/models/integrationlookup.h"
#include "ui/commands/actdialog.h"

#include <memory>

class QLabel;
class QLineEdit;
class QPushButton;

namespace yoyaku::ui {

/// The account-integration tool: a booking page address on which a person's name and e-mail are filled in and locked.
/// Asks the service at once (there is nothing to hold: no data of the account changes) and shows the address. What was
/// typed stays in the form whatever the answer is. Source: API guide, Account Integration.
class IntegrationDialog final : public ActDialog
{
    Q_OBJECT

  public:
    /// `about` is the event type's name, ready to show; `team` the slug as far as it is known.
    IntegrationDialog(const Theme& theme, IntegrationLookup& lookup, const EventTypeId& eventType, const QString& about,
                      const QString& team, QWidget* parent);
    /// Asks; the dialog stays open for the answer.
    void accept() override;

  Q_SIGNALS:
    /// The address that was made, an http(s) one, to be opened.
    void linkActivated(const QUrl& url);

  private:
    void buildForm();
    void buildAnswer();
    void check();
    void stop();
    void take(const IntegrationLookup::Answer& answer);
    void showState();
    [[nodiscard]] QString problem() const;

    IntegrationLookup& m_lookup;
    EventTypeId m_eventType;
    QLineEdit *m_team, *m_name, *m_email, *m_address;
    QLabel *m_problem = nullptr, *m_state = nullptr;
    QPushButton *m_stop, *m_copy, *m_open;
    QWidget *m_waiting = nullptr, *m_answer = nullptr;
    std::unique_ptr<QObject> m_question; ///< while an answer is awaited; its end drops the answer
    bool m_isTouched = false;            ///< nothing is called wrong before anything was typed
};

} // namespace yoyaku::ui
