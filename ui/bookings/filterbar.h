#pragma once

#include "ui/bookings/filtereditor.h"

#include <QPointer>

class QLineEdit;
class QPushButton;

namespace yoyaku::ui {

class FlowLayout;
class Popover;

/// The line above the table: a field that narrows the rows, a chip for each condition, "+ Filter" for another one. Asks
/// for what the user wants; the page answers. Chips that do not fit go to a further line.
class FilterBar final : public QWidget
{
    Q_OBJECT

  public:
    FilterBar(FilterEditor::Parts parts, QWidget* parent = nullptr);

    /// Emits nothing.
    void setQuestion(const BookingQuestion& question);
    void setText(const QString& text);
    [[nodiscard]] QLineEdit* field() const { return m_field; }
    /// Opens the editor of one kind beside its chip, or beside "+ Filter" while there is none.
    void edit(FilterKind kind);
    void openMenu();
    void retranslate();

  Q_SIGNALS:
    void questionChanged(const yoyaku::ui::BookingQuestion& question);
    void textChanged(const QString& text);
    void saveRequested();

  private:
    void showChips();
    void remove(FilterKind kind);

    FilterEditor::Parts m_parts;
    BookingQuestion m_question;
    QLineEdit* m_field;
    QWidget* m_chips;
    FlowLayout* m_flow;
    QPushButton *m_add, *m_save;
    QHash<FilterKind, QPointer<QPushButton>> m_chipOf;
    QPointer<Popover> m_popover;
    bool m_isEditing = false; ///< the chip under the editor stays
};

} // namespace yoyaku::ui
