#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace yoyaku::ui {

class Theme;

/// One part of an event type's page: a hairline, a heading with a quiet note and its buttons, a line for why it cannot
/// be used, and what it holds.
class Section : public QWidget
{
    Q_OBJECT

  public:
    Section(const Theme& theme, QWidget* parent);

    void setTitle(const QString& title);
    /// Quiet, beside the title.
    void setNote(const QString& note);
    /// Amber, under the title; empty: none.
    void setNotice(const QString& notice);

  protected:
    QPushButton* addButton(const char* objectName);
    [[nodiscard]] QVBoxLayout* body() const { return m_body; }

    const Theme& m_theme;

  private:
    void retint();

    QLabel *m_title, *m_note, *m_notice;
    QHBoxLayout* m_head;
    QVBoxLayout* m_body;
};

} // namespace yoyaku::ui
