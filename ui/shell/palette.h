#pragma once

#include "ui/shell/palettecommands.h"
#include "ui/shell/paletteentry.h"

#include <QFrame>
#include <QPointer>

class QLabel;
class QLineEdit;
class QListView;
class QTimer;

namespace yoyaku::ui {

class ActionRegistry;
class ChipStrip;
class PaletteAnswers;
class PaletteDelegate;
class PaletteModel;
class Scrim;
class Theme;

/// Ctrl K: one field over every command, booking, guest, host, event type and day, and for a sentence that makes a
/// booking. A child frame of the window over its scrim; the focus stays in the field while arrows move in the list.
/// Names: "palette", "palette.field", "palette.list", "palette.foot". Source: picture 09; DESIGN, "Keyboard".
class Palette final : public QFrame
{
    Q_OBJECT

  public:
    Palette(const ActionRegistry& actions, const Theme& theme, QWidget* window);

    /// What is found beside commands; null: commands only. Not owned.
    void setAnswers(PaletteAnswers* answers);
    /// Opens, with this in the field; open already, it goes on with it.
    void openWith(const QString& text);
    void closeDown();
    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] PaletteCommands& commands() { return m_commands; }
    [[nodiscard]] const PaletteModel& model() const { return *m_model; }
    void retranslate();

  Q_SIGNALS:
    /// A command was run from here.
    void commandUsed();
    /// What was typed is to filter the page instead.
    void filterWanted(const QString& text);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    enum class Which : quint8 { First, Second };
    void build();
    QWidget* buildFoot();
    void ask();
    void refresh();
    void place();
    void retint();
    void runRow(int row, Which which);
    void step(int by);
    void stepPage(int by);
    void editPart(int chip);
    bool handleKey(int key, Qt::KeyboardModifiers modifiers);
    [[nodiscard]] PaletteQuery query() const;
    [[nodiscard]] PaletteEntry filterEntry() const;
    [[nodiscard]] qsizetype sentenceStart() const;

    const ActionRegistry& m_actions;
    const Theme& m_theme;
    PaletteCommands m_commands;
    QPointer<PaletteAnswers> m_answers;
    Scrim* m_scrim;
    PaletteModel* m_model;
    QLineEdit* m_field;
    QLabel *m_mark, *m_escape, *m_note, *m_empty, *m_foot;
    QVector<QLabel*> m_hints; ///< keys and words in turn
    QFrame* m_line;
    ChipStrip* m_chips;
    QListView* m_list;
    PaletteDelegate* m_delegate;
    QTimer* m_pause; ///< between the last letter and the search
    bool m_isComposing = false;
    bool m_isRowChosen = false; ///< by the user: kept while late answers come in
};

} // namespace yoyaku::ui
