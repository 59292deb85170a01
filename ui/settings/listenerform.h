#pragma once

#include "ui/settings/settingsvalues.h"

#include <QWidget>

class QComboBox;
class QFileDialog;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace yoyaku::ui {

/// Port, who may connect, certificate, tolerance and how long the ledger keeps. All of it is applied at once, because
/// the account is opened anew with it.
/// Names: "settings.port", "settings.listenOn", "settings.listenNote", "settings.certificate", "settings.keyFile",
/// "settings.chooseCertificate", "settings.chooseKeyFile", "settings.noCertificate", "settings.tolerance",
/// "settings.ledgerDays", "settings.ledgerSize", "settings.applyListener".
class ListenerForm final : public QWidget
{
    Q_OBJECT

  public:
    explicit ListenerForm(const Theme& theme, QWidget* parent = nullptr);
    /// What is being changed stays.
    void setValues(const ListenerValues& values);

  Q_SIGNALS:
    void applyRequested(const yoyaku::ui::ListenerValues& values);

  private:
    [[nodiscard]] QSpinBox* number(const char* name, int least, int most, const QString& unit);
    [[nodiscard]] QWidget* filePicker(QLineEdit* field, const char* name, const QString& title);
    void choose(QLineEdit* field, const QString& title);
    void add(QFormLayout* form, const QString& label, QWidget* field, QWidget* buddy = nullptr);
    [[nodiscard]] ListenerValues entered() const;
    void show(const ListenerValues& values);
    void refresh();

    const Theme& m_theme;
    QComboBox* m_listenOn;
    QSpinBox *m_port, *m_tolerance, *m_days, *m_megabytes;
    QLineEdit *m_certificate, *m_key;
    QPushButton *m_none, *m_apply;
    QLabel *m_listenNote, *m_tlsNote;
    ListenerValues m_values; ///< what is so
};

} // namespace yoyaku::ui
