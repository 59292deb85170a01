#include "ui/schedules/schedulepanel.h"

#include "core/models/directorymodel.h"
#include "ui/commands/scheduleacts.h"
#include "ui/schedules/entrysheet.h"
#include "ui/schedules/hourssheet.h"
#include "ui/theme/theme.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QScrollArea>

namespace yoyaku::ui {

namespace {

constexpr int kFootHeight = 48;
constexpr int kLeastWidth = 280;

} // namespace

SchedulePanel::SchedulePanel(Parts parts, QWidget* parent)
    : QFrame(parent),
      m_parts(parts),
      m_scroll(new QScrollArea(this)),
      m_foot(new QWidget(this)),
      m_edit(new QPushButton(m_foot)),
      m_delete(new QPushButton(m_foot))
{
    setObjectName(QStringLiteral("inspectorSlot"));
    setAttribute(Qt::WA_StyledBackground);
    setMinimumWidth(kLeastWidth);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setObjectName(QStringLiteral("scheduleDetail"));
    all->addWidget(m_scroll, 1);
    m_foot->setFixedHeight(kFootHeight);
    auto* column = new QVBoxLayout(m_foot);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* line = new QFrame(m_foot);
    line->setFrameShape(QFrame::HLine);
    column->addWidget(line);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(8);
    m_edit->setObjectName(QStringLiteral("editEntry"));
    m_edit->setProperty("primary", true);
    m_delete->setObjectName(QStringLiteral("deleteEntry"));
    m_delete->setProperty("flatDanger", true);
    row->addWidget(m_edit);
    row->addStretch(1);
    row->addWidget(m_delete);
    column->addLayout(row, 1);
    all->addWidget(m_foot);
    connect(m_edit, &QPushButton::clicked, this, [this] { m_parts.acts.edit(m_shown.schedule); });
    connect(m_delete, &QPushButton::clicked, this, [this] { m_parts.acts.remove(m_shown.schedule); });
    retranslate();
}

void SchedulePanel::retranslate()
{
    m_edit->setText(tr("Edit…"));
    m_edit->setToolTip(tr("Edit the entry (E)"));
    m_delete->setText(tr("Delete…"));
    m_delete->setToolTip(tr("Delete the entry (Del)"));
    m_scroll->setAccessibleName(tr("Details"));
}

void SchedulePanel::put(QWidget* sheet, bool hasActs)
{
    m_scroll->setWidget(sheet); // deletes the old one
    m_foot->setVisible(hasActs);
}

void SchedulePanel::showEntry(const ScheduleRow& row)
{
    m_shown = row;
    put(new EntrySheet(row, m_parts.directory, m_parts.theme, m_parts.format, m_scroll), true);
    for (QPushButton* button : {m_edit, m_delete}) button->setEnabled(!row.isDeleting);
}

void SchedulePanel::showHours(const QVector<UserId>& members, const QString& denied)
{
    auto* sheet = new HoursSheet(members, denied,
                                 {m_parts.directory, m_parts.theme, m_parts.format, m_parts.clock.now()}, m_scroll);
    // Queued: the sheet whose button was pressed is replaced.
    connect(sheet, &HoursSheet::memberChosen, this, &SchedulePanel::memberChosen, Qt::QueuedConnection);
    put(sheet, false);
}

} // namespace yoyaku::ui

#include "moc_schedulepanel.cpp"
