#include "ui/hosts/hostlistview.h"

#include "ui/hosts/hostdelegate.h"
#include "ui/shell/actionregistry.h"
#include "ui/theme/theme.h"

#include <QContextMenuEvent>
#include <QDrag>
#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>

namespace yoyaku::ui {

namespace {

const QString kMime = QStringLiteral("application/x-yoyaku-host");

} // namespace

HostListView::HostListView(const Theme& theme, const TimeFormat& format, DraftedHosts& model, const HostShares& shares,
                           QWidget* parent)
    : QListView(parent), m_theme(theme), m_model(model)
{
    setObjectName(QStringLiteral("hostList"));
    setAccessibleName(tr("Hosts by priority"));
    setModel(&model);
    auto* delegate = new HostDelegate(theme, format, model, shares, this);
    setItemDelegate(delegate);
    setMouseTracking(true);
    setFrameShape(QFrame::NoFrame);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDropIndicatorShown(false);
    setDragDropMode(QAbstractItemView::DragDrop);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    connect(delegate, &HostDelegate::priorityChosen, this, &HostListView::priorityChosen);
    connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
    keepCurrent();
}

// A host that moves to another group takes the current row along.
void HostListView::keepCurrent()
{
    connect(&m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        const auto* row = currentHost();
        m_kept = row ? row->host : UserId();
    });
    connect(&m_model, &QAbstractItemModel::modelReset, this, [this] {
        if (const int row = m_model.rowOf(m_kept); row >= 0) setCurrentIndex(m_model.index(row));
    });
}

int HostListView::contentHeight() const
{
    int height = 0;
    for (int row = 0; row < m_model.rowCount(); ++row) height += sizeHintForRow(row);
    return height;
}

const DraftedHosts::Row* HostListView::currentHost() const
{
    const QModelIndex index = currentIndex();
    if (!index.isValid() || m_model.at(index.row()).host.isEmpty()) return nullptr;
    return &m_model.at(index.row());
}

void HostListView::choose(int priority)
{
    if (const auto* row = currentHost(); row && priority >= 0 && priority <= 3)
        Q_EMIT priorityChosen(row->host, priority);
}

void HostListView::registerActions(ActionRegistry& actions)
{
    const auto add = [&](const QString& id, const char* text, QKeySequence keys, auto run) {
        actions.add({.id = id,
                     .text = text,
                     .keys = {std::move(keys)},
                     .scope = this,
                     .isPossible = [this] { return isVisible() && currentHost(); }},
                    this, run);
    };
    const char* const texts[] = {
        QT_TRANSLATE_NOOP("Actions", "Set priority 0"), QT_TRANSLATE_NOOP("Actions", "Set priority 1"),
        QT_TRANSLATE_NOOP("Actions", "Set priority 2"), QT_TRANSLATE_NOOP("Actions", "Set priority 3")};
    for (int priority = 0; priority <= 3; ++priority)
        add(QStringLiteral("hosts.priority%1").arg(priority), texts[priority], Qt::Key(Qt::Key_0 + priority),
            [this, priority] { choose(priority); });
    add(QStringLiteral("hosts.raise"), QT_TRANSLATE_NOOP("Actions", "Move to the priority above"), Qt::ALT | Qt::Key_Up,
        [this] { choose(currentHost()->priority + 1); });
    add(QStringLiteral("hosts.lower"), QT_TRANSLATE_NOOP("Actions", "Move to the priority below"),
        Qt::ALT | Qt::Key_Down, [this] { choose(currentHost()->priority - 1); });
    add(QStringLiteral("hosts.remove"), QT_TRANSLATE_NOOP("Actions", "Remove the host…"), Qt::Key_Delete,
        [this] { Q_EMIT removeRequested(currentHost()->host); });
}

void HostListView::contextMenuEvent(QContextMenuEvent* event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    if (const auto* row = currentHost())
        Q_EMIT menuRequested(row->host, isByKey ? viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft())
                                                : event->globalPos());
}

void HostListView::startDrag(Qt::DropActions)
{
    const auto* row = currentHost();
    if (!row) return;
    auto* drag = new QDrag(this);
    auto* what = new QMimeData;
    what->setData(kMime, row->host.text().toUtf8());
    drag->setMimeData(what);
    const QRect rect = visualRect(currentIndex());
    drag->setPixmap(viewport()->grab(rect.adjusted(0, 0, -rect.width() / 2, 0)));
    drag->exec(Qt::MoveAction);
}

void HostListView::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasFormat(kMime) && event->source() == this) event->acceptProposedAction();
}

std::optional<int> HostListView::groupAt(QPoint point) const
{
    const QModelIndex index = indexAt(point);
    if (index.isValid()) return m_model.at(index.row()).priority;
    return m_model.rowCount() > 0 ? std::optional(0) : std::nullopt;
}

void HostListView::dragMoveEvent(QDragMoveEvent* event)
{
    m_dropGroup = groupAt(event->position().toPoint());
    viewport()->update();
    event->acceptProposedAction();
}

void HostListView::dragLeaveEvent(QDragLeaveEvent*)
{
    m_dropGroup.reset();
    viewport()->update();
}

void HostListView::dropEvent(QDropEvent* event)
{
    const auto group = groupAt(event->position().toPoint());
    const UserId host(QString::fromUtf8(event->mimeData()->data(kMime)));
    m_dropGroup.reset();
    viewport()->update();
    event->acceptProposedAction();
    if (group && !host.isEmpty()) Q_EMIT priorityChosen(host, *group);
}

void HostListView::paintEvent(QPaintEvent* event)
{
    QListView::paintEvent(event);
    if (!m_dropGroup) return;
    QRect group;
    for (int row = 0; row < m_model.rowCount(); ++row)
        if (m_model.at(row).priority == *m_dropGroup) group |= visualRect(m_model.index(row));
    QPainter painter(viewport());
    painter.setPen(QPen(m_theme.color(Color::AccentLine), 2));
    painter.drawRect(group.adjusted(1, 1, -1, -1));
}

} // namespace yoyaku::ui

#include "moc_hostlistview.cpp"
