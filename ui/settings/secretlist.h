#pragma once

#include <QWidget>

class QListWidget;
class QPushButton;

namespace yoyaku::ui {

class SecretField;
class Theme;

/// The signing secrets that are known, by what may be shown of them, and a field for another. Two stand beside each
/// other while Jicoo changes its own. Names: "settings.secrets", "settings.removeSecret", "settings.secret",
/// "settings.saveSecret".
class SecretList final : public QWidget
{
    Q_OBJECT

  public:
    explicit SecretList(const Theme& theme, QWidget* parent = nullptr);
    /// The one that signs test events first. Not editable: they are shown only.
    void setSecrets(const QStringList& labels, bool isEditable);
    /// A secret is not left lying in the field.
    void forget();
    [[nodiscard]] QWidget* field() const;

  Q_SIGNALS:
    void entered(const QString& secret);
    /// By its place in the list.
    void removeRequested(int index);

  private:
    void send();
    void refresh();

    QListWidget* m_list;
    SecretField* m_secret;
    QPushButton *m_save, *m_remove;
    bool m_isEditable = true;
};

} // namespace yoyaku::ui
