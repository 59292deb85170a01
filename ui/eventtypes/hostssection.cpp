#include "ui/eventtypes/hostssection.h"

#include "ui/commands/teamacts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/persondelegate.h"
#include "ui/widgets/rowtable.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace yoyaku::ui {

namespace {

constexpr int kWidths[HostRows::ColumnCount] = {180, 120, 100, 100, 110};

} // namespace

HostsSection::HostsSection(const DirectoryModel& directory, EditSink& edits, TeamActs& acts, const Theme& theme,
                           QWidget* parent)
    : Section(theme, parent),
      m_rows(new HostRows(directory, edits, this)),
      m_acts(acts),
      m_table(new RowTable(theme, QStringLiteral("eventTypeHosts"), this)),
      m_empty(new QLabel(this)),
      m_add(addButton("eventTypeAddHost")),
      m_remove(addButton("eventTypeRemoveHost"))
{
    m_remove->setProperty("flatDanger", true);
    m_table->setModel(m_rows);
    m_table->setItemDelegate(new PersonDelegate(theme, m_table));
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->horizontalHeader()->setSectionsClickable(false);
    for (int column = 0; column < HostRows::ColumnCount; ++column) m_table->setColumnWidth(column, kWidths[column]);
    m_table->horizontalHeader()->setSectionResizeMode(HostRows::Name, QHeaderView::Stretch);
    m_table->installEventFilter(this);
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setWordWrap(true);
    m_empty->setContentsMargins(16, 0, 16, 0);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    body()->addWidget(m_empty);
    body()->addWidget(m_table);
    connect(m_rows, &QAbstractItemModel::modelReset, this, &HostsSection::fit);
    connect(m_rows, &QAbstractItemModel::dataChanged, this, &HostsSection::showCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &HostsSection::showCurrent);
    connect(m_table, &QWidget::customContextMenuRequested, this, &HostsSection::openMenu);
    connect(m_add, &QPushButton::clicked, this, [this] { m_acts.addHost(m_eventType); });
    connect(m_remove, &QPushButton::clicked, this, &HostsSection::removeCurrent);
    retranslate();
}

void HostsSection::setEventType(const EventTypeId& eventType)
{
    m_eventType = eventType;
    m_rows->setEventType(eventType);
    fit();
}

void HostsSection::setDenied(const QString& why)
{
    setNotice(why);
    m_add->setEnabled(why.isEmpty());
}

void HostsSection::fit()
{
    const int rows = m_rows->rowCount();
    m_table->setFixedHeight(m_theme.size(QLatin1String("tableHeader")) +
                            rows * m_theme.size(QLatin1String("tableRow")));
    m_table->setVisible(rows > 0);
    m_empty->setVisible(rows == 0);
    setNote(rows > 0 ? QString::number(rows) : QString());
    showCurrent();
}

void HostsSection::showCurrent()
{
    const HostRows::Row* row = m_rows->at(m_table->currentIndex().row());
    m_remove->setEnabled(row && !row->isLeaving && !row->isNew);
}

void HostsSection::removeCurrent()
{
    const HostRows::Row* row = m_rows->at(m_table->currentIndex().row());
    if (!row || row->isLeaving || row->isNew) return;
    EventTypeHost host = row->host;
    host.priority = row->priorityBefore;
    m_acts.removeHost(m_eventType, host);
}

void HostsSection::openMenu(QPoint at)
{
    if (!m_remove->isEnabled()) return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Remove from this event type…"), QKeySequence(Qt::Key_Delete), this,
                    &HostsSection::removeCurrent);
    menu->popup(m_table->viewport()->mapToGlobal(at));
}

bool HostsSection::eventFilter(QObject* watched, QEvent* event)
{
    const bool isDelete = event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Delete;
    if (watched != m_table || !isDelete) return Section::eventFilter(watched, event);
    removeCurrent();
    return true;
}

void HostsSection::retranslate()
{
    setTitle(tr("Hosts"));
    m_add->setText(tr("Add host…"));
    m_remove->setText(tr("Remove…"));
    m_table->setAccessibleName(tr("Hosts of the event type"));
    m_empty->setText(tr("No hosts are known. They appear with the next sync, if this key may read them."));
    m_rows->retranslate();
}

void HostsSection::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    Section::changeEvent(event);
}

} // namespace yoyaku::ui

#include "moc_hostssection.cpp"
