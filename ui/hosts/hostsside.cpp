#include "ui/hosts/hostsside.h"

#include "core/models/directorymodel.h"
#include "ui/hosts/changeslist.h"
#include "ui/hosts/evennesslist.h"
#include "ui/hosts/hostslegend.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace yoyaku::ui {

namespace {

constexpr int kBetween = 20; ///< sections

} // namespace

HostsSide::HostsSide(const Theme& theme, const TimeFormat& format, const DirectoryModel& directory, HostSums& sums,
                     QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_directory(directory),
      m_sums(sums),
      m_types(new EvennessList(theme, format, directory)),
      m_changes(new ChangesList(theme, format, directory))
{
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    auto* scroll = new QScrollArea(this);
    m_scroll = scroll;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    all->addWidget(scroll);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 12, 0, 12);
    column->setSpacing(4);
    column->addWidget(newHead(m_typesHead, m_typesCount));
    auto* types = new QVBoxLayout;
    types->setContentsMargins(6, 0, 6, 0);
    types->addWidget(m_types);
    column->addLayout(types);
    column->addSpacing(kBetween);
    column->addWidget(newHead(m_changesHead, m_changesPeriod));
    auto* changes = new QVBoxLayout;
    changes->setContentsMargins(12, 0, 8, 0);
    changes->addWidget(m_changes);
    column->addLayout(changes);
    column->addSpacing(kBetween);
    column->addWidget(newHead(m_legendHead, m_legendAside));
    auto* legend = new QVBoxLayout;
    legend->setContentsMargins(12, 0, 12, 0);
    legend->addWidget(new HostsLegend(theme, content));
    column->addLayout(legend);
    column->addStretch(1);
    scroll->setWidget(content);
    connect(m_types, &EvennessList::chosen, this, &HostsSide::eventTypeChosen);
    connect(m_changes, &ChangesList::restoreRequested, this, &HostsSide::restoreRequested);
    connect(&directory, &DirectoryModel::changed, this, &HostsSide::refresh);
    connect(&sums, &HostSums::changed, this, &HostsSide::refresh);
    refresh();
}

QWidget* HostsSide::newHead(QLabel*& title, QLabel*& aside)
{
    auto* head = new QWidget(this);
    auto* line = new QHBoxLayout(head);
    line->setContentsMargins(12, 0, 12, 0);
    line->addWidget(title = new QLabel(head), 1);
    line->addWidget(aside = new QLabel(head));
    title->setFont(m_theme.font(TextRole::MicroStrong));
    aside->setFont(m_theme.font(TextRole::Micro));
    for (QLabel* label : {title, aside}) {
        label->setTextFormat(Qt::PlainText);
        label->setForegroundRole(QPalette::PlaceholderText);
    }
    return head;
}

void HostsSide::setEventType(const EventTypeId& eventType) { m_types->setCurrent(eventType); }

void HostsSide::refresh()
{
    m_typesHead->setText(tr("Event types"));
    m_typesCount->setText(QString::number(m_directory.eventTypes().size()));
    m_changesHead->setText(tr("Changed elsewhere"));
    m_changesPeriod->setText(tr("30 days"));
    m_legendHead->setText(tr("How to read"));
    m_types->setAccessibleName(tr("Event types"));
    m_scroll->setAccessibleName(tr("Event types and what changed"));
    m_types->fill(m_sums.evenness());
    m_changes->setChanges(m_sums.changes());
}

void HostsSide::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) refresh();
    QWidget::changeEvent(event);
}

} // namespace yoyaku::ui

#include "moc_hostsside.cpp"
