#pragma once

#include "core/sync/edit.h"

#include <QWidget>

class QVBoxLayout;

namespace yoyaku::ui {

class Theme;

/// Every change not yet settled, in order, with what can be done about each. Buttons are named
/// "outbox.undo", "outbox.send", "outbox.retry", "outbox.discard", "outbox.again".
class OutboxList final : public QWidget
{
    Q_OBJECT

  public:
    explicit OutboxList(const Theme& theme, QWidget* parent = nullptr);

    void setEdits(const QVector<Edit>& edits);

  Q_SIGNALS:
    void undoRequested(const yoyaku::EditId& id);
    void sendRequested(const yoyaku::EditId& id);
    void retryRequested(const yoyaku::EditId& id);
    void discardRequested(const yoyaku::EditId& id);
    void chooseAgainRequested(const yoyaku::EditId& id);

  private:
    using Order = void (OutboxList::*)(const EditId&);
    QWidget* row(const Edit& edit);
    void addButton(QWidget* row, const char* name, const QString& text, const EditId& id, Order order);

    const Theme& m_theme;
    QVBoxLayout* m_rows;
};

/// "Held", "Waiting": where an edit stands, in one or two words.
[[nodiscard]] QString editStateText(EditState state);

} // namespace yoyaku::ui
