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
/// "choice.keep", "choice.send", "choice.again", "choice.give". Source: DESIGN, picture 11.
class DecisionCard final : public QWidget
{
    Q_OBJECT

  public:
    explicit DecisionCard(const Theme& theme, QWidget* parent = nullptr);

    /// `edit` needs a choice; `text` is of it.
    void setEdit(const Edit& edit, const ChoiceText& text);
    [[nodiscard]] const EditId& editId() const { return m_id; }
    /// One more way out: this host is free at the wanted time. Stays until the edit is another.
    void setGift(const UserId& host, const QString& name);

  Q_SIGNALS:
    void keepRequested(const yoyaku::EditId& id);
    void sendRequested(const yoyaku::EditId& id);
    void chooseAgainRequested(const yoyaku::EditId& id);
    void giftRequested(const yoyaku::EditId& id, const yoyaku::UserId& host);

  private:
    using Order = void (DecisionCard::*)(const EditId&);
    void addHead(QVBoxLayout* all, const ChoiceText& text);
    void addSides(QVBoxLayout* all, const ChoiceText& text);
    void addButtons(QVBoxLayout* all, const ChoiceText& text, bool mayChoose);

    const Theme& m_theme;
    void addGift();

    QWidget* m_body = nullptr;
    EditId m_id;
    UserId m_gift;
    QString m_giftName;
};

} // namespace yoyaku::ui
