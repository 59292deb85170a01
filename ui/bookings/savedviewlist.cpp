#include "ui/bookings/savedviewlist.h"

#include "ui/format/safetext.h"
#include "ui/format/timeformat.h"
#include "ui/theme/theme.h"
#include "ui/widgets/keyclaim.h"
#include "ui/widgets/sidelist.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QToolButton>

namespace yoyaku::ui {

namespace {

constexpr int kIdRole = Qt::UserRole + 1, kCountRole = Qt::UserRole + 2;
constexpr int kUndoMs = 10'000;
constexpr int kBeside = 32; ///< icon and margins beside a view's name

/// A line with its count at the right end.
class ViewDelegate final : public QStyledItemDelegate
{
  public:
    ViewDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme) {}

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        return {QStyledItemDelegate::sizeHint(option, index).width(), m_theme.size(QLatin1String("listRow")) + 4};
    }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const QString count = index.data(kCountRole).toString();
        QStyleOptionViewItem text = option;
        QStyledItemDelegate::paint(painter, text, index);
        if (count.isEmpty()) return;
        const bool isSelected = option.state.testFlag(QStyle::State_Selected);
        painter->setFont(m_theme.font(TextRole::Small));
        painter->setPen(m_theme.color(isSelected ? Color::AccentText : Color::TextTertiary));
        painter->drawText(option.rect.adjusted(0, 0, -8, 0), Qt::AlignVCenter | Qt::AlignRight, count);
    }

  protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const QString count = index.data(kCountRole).toString();
        const int taken = count.isEmpty() ? 0 : option->fontMetrics.horizontalAdvance(count) + 6;
        option->text = option->fontMetrics.elidedText(option->text, Qt::ElideRight,
                                                      std::max(20, option->rect.width() - kBeside - taken));
    }

  private:
    const Theme& m_theme;
};

} // namespace

SavedViewList::SavedViewList(const Theme& theme, const TimeFormat& format, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_format(format),
      m_head(new QLabel(this)),
      m_add(new QToolButton(this)),
      m_list(new SideList(theme, this)),
      m_undoLine(new QWidget(this)),
      m_undoText(new QLabel(m_undoLine)),
      m_undo(new QPushButton(m_undoLine))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    auto* head = new QHBoxLayout;
    m_head->setTextFormat(Qt::PlainText);
    m_head->setFont(theme.font(TextRole::MicroStrong));
    m_head->setForegroundRole(QPalette::PlaceholderText);
    m_add->setObjectName(QStringLiteral("addView"));
    m_add->setIcon(theme.icon(QLatin1String("action.new"), Color::TextPrimary));
    head->addWidget(m_head, 1);
    head->addWidget(m_add);
    column->addLayout(head);
    m_list->setObjectName(QStringLiteral("savedViews"));
    m_list->setItemDelegate(new ViewDelegate(theme, m_list));
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setDefaultDropAction(Qt::MoveAction);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->installEventFilter(this);
    claimKeys(m_list, {Qt::Key_Delete});
    column->addWidget(m_list);
    auto* undo = new QHBoxLayout(m_undoLine);
    undo->setContentsMargins(8, 0, 0, 0);
    m_undoText->setTextFormat(Qt::PlainText);
    m_undoText->setFont(theme.font(TextRole::Small));
    m_undo->setObjectName(QStringLiteral("undoDeleteView"));
    m_undo->setProperty("flat", true);
    undo->addWidget(m_undoText, 1);
    undo->addWidget(m_undo);
    m_undoLine->hide();
    column->addWidget(m_undoLine);
    m_forget.setSingleShot(true);
    m_forget.setInterval(kUndoMs);
    connect(&m_forget, &QTimer::timeout, this, [this] {
        m_removed.reset();
        m_undoLine->hide();
    });
    connect(m_undo, &QPushButton::clicked, this, &SavedViewList::undoRemove);
    connect(m_add, &QToolButton::clicked, this, &SavedViewList::newRequested);
    const auto choose = [this](QListWidgetItem* item) {
        m_current = item->data(kIdRole).toString();
        Q_EMIT chosen(m_current);
    };
    connect(m_list, &QListWidget::itemClicked, this, choose);
    connect(m_list, &QListWidget::customContextMenuRequested, this, &SavedViewList::openMenu);
    connect(m_list, &QListWidget::itemChanged, this, [this](QListWidgetItem* item) {
        if (m_isBuilding) return;
        m_views.rename(item->data(kIdRole).toString(), item->text());
        QMetaObject::invokeMethod(this, &SavedViewList::rebuild, Qt::QueuedConnection); // not under its own editor
        Q_EMIT changed();
    });
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, &SavedViewList::takeOrder, Qt::QueuedConnection);
    connect(m_list->model(), &QAbstractItemModel::rowsInserted, this, [this] {
        if (!m_isBuilding) QMetaObject::invokeMethod(this, &SavedViewList::takeOrder, Qt::QueuedConnection);
    });
    connect(&theme, &Theme::changed, this, [this] {
        m_add->setIcon(m_theme.icon(QLatin1String("action.new"), Color::TextPrimary));
        rebuild();
    });
    retranslate();
}

QString SavedViewList::idAt(int row) const
{
    const QListWidgetItem* item = m_list->item(row);
    return item ? item->data(kIdRole).toString() : QString();
}

void SavedViewList::rebuild()
{
    m_isBuilding = true;
    m_list->clear();
    for (const SavedView& view : m_views.all()) {
        auto* item = new QListWidgetItem(m_theme.icon(SavedViews::icon(view)), SavedViews::title(view), m_list);
        item->setData(kIdRole, view.id);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled |
                       (view.isReadyMade ? Qt::NoItemFlags : Qt::ItemIsEditable));
        item->setToolTip(view.isReadyMade ? QString() : safeTip(view.name));
    }
    m_isBuilding = false;
    setCounts(m_counts);
    setCurrent(m_current);
}

void SavedViewList::setViews(const QVariantList& list)
{
    m_views.restore(list);
    rebuild();
}

void SavedViewList::setCurrent(const QString& id)
{
    m_current = id;
    const int row = m_views.indexOf(id);
    if (row < 0)
        m_list->setCurrentRow(-1);
    else
        m_list->setCurrentRow(row);
}

void SavedViewList::setCounts(const QHash<QString, qint64>& counts)
{
    m_counts = counts;
    m_isBuilding = true;
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem* item = m_list->item(row);
        const auto count = counts.constFind(idAt(row));
        item->setData(kCountRole, count == counts.cend() ? QString() : m_format.number(*count));
        item->setData(Qt::AccessibleTextRole, count == counts.cend()
                                                  ? item->text()
                                                  : tr("%1, %n booking(s)", nullptr, int(*count)).arg(item->text()));
    }
    m_isBuilding = false;
}

void SavedViewList::startNew(const BookingQuestion& question)
{
    const QString id = m_views.add(tr("New view"), question);
    if (id.isEmpty()) return;
    m_current = id;
    rebuild();
    Q_EMIT changed();
    Q_EMIT chosen(id);
    if (QListWidgetItem* item = m_list->item(m_views.indexOf(id))) {
        m_list->setFocus();
        m_list->editItem(item);
    }
}

void SavedViewList::replace(const QString& id, const BookingQuestion& question)
{
    m_views.replace(id, question);
    m_current = id;
    rebuild();
    Q_EMIT changed();
    Q_EMIT chosen(id);
}

void SavedViewList::openMenu(const QPoint& at)
{
    QListWidgetItem* item = m_list->itemAt(at);
    if (!item) return;
    const QString id = item->data(kIdRole).toString();
    const int row = m_list->row(item);
    const bool isOwn = !m_views.all()[m_views.indexOf(id)].isReadyMade;
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("viewMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction* rename = menu->addAction(tr("Rename"), QKeySequence(Qt::Key_F2), this,
                                      [this, id] { m_list->editItem(m_list->item(m_views.indexOf(id))); });
    QAction* replace =
        menu->addAction(tr("Replace by what the table shows"), this, [this, id] { Q_EMIT replaceRequested(id); });
    QAction* remove =
        menu->addAction(tr("Delete"), QKeySequence(Qt::Key_Delete), this, [this, id] { this->remove(id); });
    for (QAction* action : {rename, replace, remove}) action->setEnabled(isOwn);
    menu->addSeparator();
    menu->addAction(tr("Move up"), QKeySequence(Qt::ALT | Qt::Key_Up), this, [this] { moveBy(-1); })
        ->setEnabled(row > 0);
    menu->addAction(tr("Move down"), QKeySequence(Qt::ALT | Qt::Key_Down), this, [this] { moveBy(1); })
        ->setEnabled(row + 1 < m_list->count());
    m_list->setCurrentItem(item);
    menu->popup(m_list->viewport()->mapToGlobal(at));
}

void SavedViewList::remove(const QString& id)
{
    const int index = m_views.indexOf(id);
    if (index < 0 || m_views.all()[index].isReadyMade) return;
    m_removed = std::pair(index, m_views.all()[index]);
    m_views.remove(id);
    if (m_current == id) m_current.clear(); // the table goes on showing what it shows
    rebuild();
    m_undoText->setText(tr("View deleted"));
    m_undoLine->show();
    m_forget.start();
    Q_EMIT changed();
}

void SavedViewList::undoRemove()
{
    if (!m_removed) return;
    m_views.insert(m_removed->first, m_removed->second);
    m_removed.reset();
    m_undoLine->hide();
    m_forget.stop();
    rebuild();
    Q_EMIT changed();
}

void SavedViewList::moveBy(int by)
{
    const int row = m_list->currentRow(), to = row + by;
    if (row < 0 || to < 0 || to >= m_list->count()) return;
    m_views.move(row, to);
    const QString current = m_current;
    rebuild();
    m_list->setCurrentRow(to);
    Q_EMIT changed();
}

// The list has been dragged: the views follow it.
void SavedViewList::takeOrder()
{
    if (m_isBuilding || m_list->count() != m_views.all().size()) return;
    bool isMoved = false;
    for (int row = 0; row < m_list->count(); ++row) {
        const int from = m_views.indexOf(idAt(row));
        if (from == row || from < 0) continue;
        m_views.move(from, row);
        isMoved = true;
    }
    if (isMoved) Q_EMIT changed();
}

bool SavedViewList::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_list || event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const QString id = idAt(m_list->currentRow());
    const bool isAlt = key->modifiers() == Qt::AltModifier;
    if (isAlt && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down))
        moveBy(key->key() == Qt::Key_Up ? -1 : 1);
    else if (key->key() == Qt::Key_F2 && m_list->currentItem())
        m_list->editItem(m_list->currentItem());
    else if (key->key() == Qt::Key_Delete)
        remove(id);
    else if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && !id.isEmpty())
        Q_EMIT chosen(m_current = id);
    else
        return QWidget::eventFilter(watched, event);
    return true;
}

void SavedViewList::retranslate()
{
    m_head->setText(tr("Saved views"));
    m_list->setAccessibleName(tr("Saved views"));
    m_add->setAccessibleName(tr("Save view"));
    m_add->setToolTip(tr("Save view (%1)").arg(QKeySequence(Qt::CTRL | Qt::Key_S).toString(QKeySequence::NativeText)));
    m_undo->setText(tr("Undo"));
    m_undoText->setText(tr("View deleted"));
    rebuild();
}

} // namespace yoyaku::ui

#include "moc_savedviewlist.cpp"
