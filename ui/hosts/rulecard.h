#pragma once

#include "ui/hosts/ruleeditor.h"

#include <QAbstractButton>

class QToolButton;

namespace yoyaku::ui {

class JsonBlock;

/// The line of one rule: grip, number, name, what it says, its method. Pressed, it opens or closes its editor.
class RuleHeader final : public QAbstractButton
{
    Q_OBJECT

  public:
    explicit RuleHeader(const Theme& theme, QWidget* parent = nullptr);

    struct Look
    {
        int number = 1;
        QString name, summary; ///< safe to show
        QString method;        ///< empty: none is told
        QString mark;          ///< "edited"; empty: as the service has it
        bool isOpen = false;
    };
    void setLook(const Look& look);
    [[nodiscard]] const Look& look() const { return m_look; }
    [[nodiscard]] QToolButton* menuButton() const { return m_menu; }
    [[nodiscard]] QSize sizeHint() const override;

  Q_SIGNALS:
    void dragStarted();

  protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

  private:
    [[nodiscard]] int paintPills(QPainter& painter) const;

    const Theme& m_theme;
    Look m_look;
    QToolButton* m_menu;
    QPoint m_pressed;
    bool m_isGripHeld = false;
};

/// One rule of the list: its line, and below it while open the form, or of a rule of another shape what was received.
class RuleCard final : public QWidget
{
    Q_OBJECT

  public:
    RuleCard(const Theme& theme, const TimeFormat& format, const DirectoryModel& directory, QWidget* parent = nullptr);

    struct State
    {
        RuleEditor::Shown shown;
        int number = 1;
        bool isOpen = false;
        bool hasJson = true; ///< it can be edited as JSON: the service has it
        bool isFirst = false, isLast = false;
    };
    void setState(const State& state);
    [[nodiscard]] const State& state() const { return m_state; }
    [[nodiscard]] const RuleId& rule() const { return m_state.shown.rule.id; }
    [[nodiscard]] RuleHeader* header() const { return m_header; }
    void beginRename();

  Q_SIGNALS:
    void toggled();
    void dragStarted();
    void ruleChanged(const yoyaku::AssignRule& rule);
    void methodChosen(yoyaku::AssignMethod method);
    void jsonRequested();
    void removeRequested();
    void moveRequested(int by); ///< -1 up, 1 down

  protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    void showHeader();
    void showBody();
    void openMenu();

    const Theme& m_theme;
    const TimeFormat& m_format;
    const DirectoryModel& m_directory;
    State m_state;
    RuleHeader* m_header;
    RuleEditor* m_editor = nullptr; ///< made when first opened
    QWidget* m_raw = nullptr;
    JsonBlock* m_json = nullptr;
};

} // namespace yoyaku::ui
