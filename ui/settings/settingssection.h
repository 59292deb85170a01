#pragma once

#include "ui/settings/settingsvalues.h"

#include <QWidget>

class QFormLayout;
class QLabel;
class QVBoxLayout;

namespace yoyaku::ui {

/// One entry of the settings' list and its form. A new section is a class of this kind and one addSection() in
/// SettingsPage or from outside.
class SettingsSection : public QWidget
{
    Q_OBJECT

  public:
    SettingsSection(const Theme& theme, const QString& title, QWidget* parent = nullptr);

    [[nodiscard]] const QString& title() const { return m_title; }
    /// Shows what is so now. Emits nothing.
    virtual void setValues(const SettingsValues& values) { Q_UNUSED(values) }
    /// The section is left or the page is hidden: a secret is not left lying in a field.
    virtual void leave() {}

  protected:
    /// A form under a heading; the first one stands under the section's title.
    QFormLayout* addForm(const QString& heading = {});
    /// A row whose label names the field for assistive tools.
    void addRow(QFormLayout* form, const QString& label, QWidget* field, QWidget* buddy = nullptr);
    /// Wrapped plain text.
    [[nodiscard]] QLabel* words(const QString& text = {}, TextRole role = TextRole::Body);
    [[nodiscard]] static QWidget* sideBySide(std::initializer_list<QWidget*> widgets);
    [[nodiscard]] QVBoxLayout* lines() const { return m_lines; }
    /// To call last: what is below stays empty.
    void finish();

    const Theme& m_theme;

  private:
    QString m_title;
    QVBoxLayout* m_lines;
};

/// For tests and assistive tools.
template <class T>
T* named(T* widget, const char* name)
{
    widget->setObjectName(QString::fromLatin1(name));
    return widget;
}

} // namespace yoyaku::ui
