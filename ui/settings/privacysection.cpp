#include "ui/settings/privacysection.h"

#include "ui/format/retentiontext.h"
#include "ui/widgets/choicebox.h"

#include <QFormLayout>
#include <QLabel>
#include <QSignalBlocker>

namespace yoyaku::ui {

PrivacySection::PrivacySection(const Theme& theme, QWidget* parent)
    : SettingsSection(theme, tr("Privacy"), parent),
      m_retention(named(new ChoiceBox(theme), "settings.retention")),
      m_folder(words())
{
    for (const int days : kRetentionChoices) m_retention->addItem(retentionText(days), days);
    m_folder->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QFormLayout* form = addForm();
    addRow(form, tr("Past bookings kept on this computer"), m_retention);
    form->addRow(
        QString(),
        words(tr("Older ones are deleted here and are not fetched again. At Jicoo nothing changes."), TextRole::Small));
    addRow(form, tr("Where they are"), m_folder);
    form->addRow(QString(), words(tr("Only your user account can read this folder. Its files are not encrypted."),
                                  TextRole::Small));
    addRow(form, tr("Key and secret"),
           words(tr("In the system keyring, or in memory for this session. Never in a file, a log or the clipboard.")));
    finish();
    setFocusProxy(m_retention);
    connect(m_retention, &QComboBox::activated, this,
            [this] { Q_EMIT retentionChosen(m_retention->currentData().toInt()); });
}

void PrivacySection::setValues(const SettingsValues& values)
{
    const QSignalBlocker quiet(m_retention);
    if (m_retention->findData(values.retentionDays) < 0)
        m_retention->addItem(retentionText(values.retentionDays), values.retentionDays); // set by hand in the file
    m_retention->setCurrentIndex(m_retention->findData(values.retentionDays));
    m_folder->setText(values.dataFolder);
}

} // namespace yoyaku::ui

#include "moc_privacysection.cpp"
