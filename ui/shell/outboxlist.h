#pragma once

#include "core/sync/edit.h"
#include "ui/format/choicetext.h"
#include "ui/theme/tokens.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace yoyaku::ui {

class Theme;
class TimeFormat;

/// Every change not yet settled, in order, with what can be done about each. Buttons are named
/// "outbox.undo", "outbox.send", "outbox.retry", "outbox.discard", "outbox.again".
class OutboxList final : public QWidget
{
    Q_OBJECT

  public:
    /// `format` and `hosts` word the two sides of what needs a choice.
    OutboxList(const Theme& theme, const TimeFormat& format, HostNames hosts, QWidget* parent = nullptr);

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
    QWidget* choiceRow(const Edit& edit);
    QWidget* line(const QString& title, const QString& note, Color noteColor);
    void addSide(QWidget* row, const QString& name, const QString& value);
    void addButton(QWidget* row, const char* name, const QString& text, const EditId& id, Order order);
    QPushButton* button(QWidget* row, const char* name, const QString& text, const EditId& id, Order order);

    const Theme& m_theme;
    const TimeFormat& m_format;
    HostNames m_hosts;
    QVBoxLayout* m_rows;
};

/// "Held", "Waiting": where an edit stands, in one or two words.
[[nodiscard]] QString editStateText(EditState state);

} // namespace yoyaku::ui
