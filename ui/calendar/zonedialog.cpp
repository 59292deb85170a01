#include "ui/calendar/zonedialog.h"

#include "ui/widgets/zonebox.h"

#include <QVBoxLayout>

namespace yoyaku::ui {

ZoneDialog::ZoneDialog(const Theme& theme, QWidget* parent)
    : ActDialog(theme, tr("Add a time zone"), parent), m_zone(new ZoneBox(theme, this))
{
    m_zone->setObjectName(QStringLiteral("rulerZone"));
    m_zone->setAccessibleName(tr("Time zone"));
    m_zone->setZoneId(QStringLiteral("UTC"));
    content()->addWidget(m_zone);
    setFoot(tr("Keep as is"), tr("Add"));
    connect(m_zone, &ZoneBox::zoneChanged, this, [this] { setActAllowed(m_zone->zone().isValid()); });
    setActAllowed(m_zone->zone().isValid());
    m_zone->setFocus();
}

void ZoneDialog::accept()
{
    if (!m_zone->zone().isValid()) return;
    Q_EMIT chosen(m_zone->zone());
    ActDialog::accept();
}

} // namespace yoyaku::ui

#include "moc_zonedialog.cpp"
