#pragma once

#include "ui/commands/actdialog.h"

namespace yoyaku::ui {

/// A yes-or-no question before an act that needs nothing typed. The safe answer has the focus.
class AskDialog final : public ActDialog
{
    Q_OBJECT

  public:
    struct Question
    {
        QString title;
        QString about; ///< whom or what it is about, ready to show
        QStringList facts;
        QString warning; ///< amber, with an icon; empty: none
        QString consent; ///< a tick without which the act cannot be done; empty: none
        bool isConsentGiven = false;
        QString keep, act;
        QString note; ///< which call is made, and that it is held
        Tone tone = Tone::Destructive;
    };

    AskDialog(const Theme& theme, const Question& question, QWidget* parent);

  Q_SIGNALS:
    void consentChanged(bool isGiven);

  private:
    void addConsent(const Question& question);
};

} // namespace yoyaku::ui
