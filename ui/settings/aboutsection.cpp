#include "ui/settings/aboutsection.h"

#include <QLabel>
#include <QVBoxLayout>

namespace yoyaku::ui {

AboutSection::AboutSection(const Theme& theme, QWidget* parent)
    : SettingsSection(theme, tr("About"), parent), m_text(words())
{
    lines()->addWidget(m_text);
    finish();
}

void AboutSection::setValues(const SettingsValues& values)
{
    m_text->setText(tr("Yoyaku %1. Made with Qt %2 (LGPL 3), QtKeychain (BSD 3-clause), Boost (BSL 1.0) and Lucide "
                       "icons (ISC).")
                        .arg(values.version, QString::fromLatin1(qVersion())));
}

} // namespace yoyaku::ui

#include "moc_aboutsection.cpp"
