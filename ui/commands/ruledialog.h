#pragma once

#include "core/domain/assignrule.h"
#include "ui/commands/actdialog.h"

class QCheckBox;
class QLabel;
class QPlainTextEdit;

namespace yoyaku::ui {

/// The raw JSON of an assignment rule, new or as received: nothing of its shape is documented, so there is no form. Of
/// an existing rule only the top-level members whose value was changed are sent; one that was left out of the text
/// stays as it is. Until a read has confirmed the shape, sending needs the user's own word that it may be tried.
class RuleDialog final : public ActDialog
{
    Q_OBJECT

  public:
    enum class Trust : quint8 {
        Unconfirmed, ///< the tick has to be set first
        Tried,       ///< set before, in this session
        Confirmed,   ///< the shape was read as expected: no tick
    };
    struct Question
    {
        QString eventType;   ///< its name, ready to show
        bool isNew = false;  ///< Create, not Update
        QString name;        ///< of an existing rule, ready to show
        QJsonObject json;    ///< as received; of a new one, what the form begins with
        QStringList summary; ///< of an existing rule, in words, as far as its shape is known
        QStringList ids;     ///< the hosts with their ids, for copying into the text
        Trust trust = Trust::Unconfirmed;
    };

    RuleDialog(const Theme& theme, Question question, QWidget* parent);
    void accept() override;

  Q_SIGNALS:
    /// What is to be sent, untouched: the whole object for a new rule, else only what was changed.
    void confirmed(const QJsonObject& body);
    /// The user allowed trying the call although its shape is unconfirmed, or took it back.
    void trialChanged(bool isAllowed);

  private:
    void buildEditor();
    [[nodiscard]] QWidget* buildAside();
    void addAside(QVBoxLayout* to, const QString& head, const QStringList& lines, const char* objectName);
    void buildTrial();
    void check();

    Question m_question;
    QPlainTextEdit* m_text;
    QLabel *m_problem = nullptr, *m_sends = nullptr;
    QCheckBox* m_try = nullptr;
    QJsonObject m_body;
};

} // namespace yoyaku::ui
