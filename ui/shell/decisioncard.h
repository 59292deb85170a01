#pragma once

#include "core/sync/edit.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QVBoxLayout;

namespace yoyaku::ui {

class Theme;
struct ChoiceText;

/// Beside a block that needs a choice: what happened, "You wanted", "On Jicoo", and the ways out. Buttons are named
/// "choice.keep", "choice.send", "choice.again". Source: DESIGN, picture 11.
class DecisionCard final : public QWidget
{
    Q_OBJECT

  public:
    explicit DecisionCard(const Theme& theme, QWidget* parent = nullptr);

    /// `edit` needs a choice; `text` is of it.
    void setEdit(const Edit& edit, const ChoiceText& text);
    [[nodiscard]] const EditId& editId() const { return m_id; }

  Q_SIGNALS:
    void keepRequested(const yoyaku::EditId& id);
    void sendRequested(const yoyaku::EditId& id);
    void chooseAgainRequested(const yoyaku::EditId& id);

  private:
    using Order = void (DecisionCard::*)(const EditId&);
    void addHead(QVBoxLayout* all, const ChoiceText& text);
    void addSides(QVBoxLayout* all, const ChoiceText& text);
    void addButtons(QVBoxLayout* all, const ChoiceText& text, bool mayChoose);

    const Theme& m_theme;
    QWidget* m_body = nullptr;
    EditId m_id;
};

} // namespace yoyaku::ui
