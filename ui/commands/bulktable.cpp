#include "ui/commands/bulktable.h"

#include "ui/theme/theme.h"
#include "ui/widgets/ticksquare.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyledItemDelegate>
#include <algorithm>

namespace yoyaku::ui {

namespace {

constexpr int kPadding = 8, kFace = 16, kGap = 6, kTickRoom = 26, kTick = 14;
constexpr int kFirst = 4;

/// Where the box of a row, or of the head, is in its cell.
QRect boxIn(const QRect& cell) { return {cell.left() + kFirst + 4, cell.top(), kTick, cell.height()}; }

/// Paints a BulkLine. The plan that is a choice looks like the combo box it opens as.
class BulkDelegate final : public QStyledItemDelegate
{
  public:
    BulkDelegate(const Theme& theme, const BulkModel& model, QObject* parent)
        : QStyledItemDelegate(parent), m_theme(theme), m_model(model)
    {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(option.rect, m_theme.color(Color::BgSelected));
        else if (option.state.testFlag(QStyle::State_MouseOver))
            painter->fillRect(option.rect, m_theme.color(Color::BgHover));
        const BulkLine& line = m_model.lines().at(index.row());
        const QRect cell = option.rect.adjusted(index.column() == 0 ? kFirst : kPadding, 0, -kPadding, 0);
        switch (index.column()) {
        case BulkModel::When:
            paintWhen(*painter, cell, line);
            break;
        case BulkModel::Guest:
            text(*painter, text(*painter, cell, line.guest, Color::TextPrimary, TextRole::Body), line.type,
                 Color::TextTertiary, TextRole::Small);
            break;
        case BulkModel::SameTime:
            look(*painter, cell, line.sameTime);
            break;
        case BulkModel::Plan:
            paintPlan(*painter, cell, line);
            break;
        default:
            look(*painter, cell, line.state);
        }
        painter->setPen(m_theme.color(Color::LineFaint));
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        painter->restore();
    }

  private:
    QRect text(QPainter& painter, QRect cell, const QString& words, Color color, TextRole role) const
    {
        if (cell.width() < 16) return cell;
        painter.setFont(m_theme.font(role));
        painter.setPen(m_theme.color(color));
        painter.drawText(cell, Qt::AlignVCenter, painter.fontMetrics().elidedText(words, Qt::ElideRight, cell.width()));
        return cell.adjusted(painter.fontMetrics().horizontalAdvance(words) + kPadding, 0, 0, 0);
    }
    void icon(QPainter& painter, const QRect& cell, QLatin1String use, Color color) const
    {
        painter.drawPixmap(cell.left(), cell.center().y() - kFace / 2 + 1,
                           m_theme.pixmap(use, kFace, color, painter.device()->devicePixelRatioF()));
    }
    void look(QPainter& painter, QRect cell, const StatusLook& look) const
    {
        if (look.text.isEmpty()) return;
        if (!look.icon.isEmpty()) {
            icon(painter, cell, look.icon, look.color);
            cell.adjust(kFace + kGap, 0, 0, 0);
        }
        text(painter, cell, look.text, look.color, TextRole::Body);
    }
    void paintTick(QPainter& painter, const QRect& cell, BulkLine::Tick tick) const
    {
        const QRectF box(cell.left() + 4.5, cell.center().y() - kTick / 2 + 0.5, kTick, kTick);
        const bool isOn = tick == BulkLine::Tick::On;
        painter.setPen(m_theme.color(tick == BulkLine::Tick::None ? Color::LineHair
                                     : isOn                       ? Color::AccentFill
                                                                  : Color::LineControl));
        painter.setBrush(isOn ? m_theme.color(Color::AccentFill) : m_theme.color(Color::BgCanvas));
        painter.drawRoundedRect(box, 3, 3);
        if (isOn)
            painter.drawPixmap(
                QPointF(box.left() + 1, box.top() + 1),
                m_theme.pixmap(QLatin1String("check"), 12, Color::AccentOn, painter.device()->devicePixelRatioF()));
    }
    void paintWhen(QPainter& painter, QRect cell, const BulkLine& line) const
    {
        if (m_model.isTickable()) {
            paintTick(painter, cell, line.tick);
            cell.adjust(kTickRoom, 0, 0, 0);
        }
        text(painter, text(painter, cell, line.day, Color::TextSecondary, TextRole::Body), line.time,
             Color::TextPrimary, TextRole::BodyStrong);
    }
    void paintPlan(QPainter& painter, QRect cell, const BulkLine& line) const
    {
        if (line.mayChange) {
            const QRectF frame = QRectF(cell).adjusted(0.5, 3.5, -0.5, -3.5);
            painter.setPen(m_theme.color(Color::LineControl));
            painter.setBrush(m_theme.color(Color::BgCanvas));
            painter.drawRoundedRect(frame, 4, 4);
            icon(painter, QRect(cell.right() - kFace - 4, cell.top(), kFace, cell.height()), QLatin1String("chev.down"),
                 Color::TextSecondary);
            cell.adjust(kPadding, 0, -kFace - kPadding, 0);
        }
        const qreal dpr = painter.device()->devicePixelRatioF();
        if (!line.planHost.isEmpty())
            painter.drawPixmap(QPoint(cell.left(), cell.center().y() - kFace / 2 + 1),
                               m_theme.monogram(line.planHost, line.planHostName, kFace, dpr));
        else if (!line.planIcon.isEmpty())
            icon(painter, cell, line.planIcon, Color::TextSecondary);
        if (!line.planHost.isEmpty() || !line.planIcon.isEmpty()) cell.adjust(kFace + kGap, 0, 0, 0);
        const bool isQuiet = line.tick == BulkLine::Tick::Off;
        text(painter, cell, line.plan, isQuiet ? Color::TextTertiary : Color::TextPrimary, TextRole::Body);
    }

    const Theme& m_theme;
    const BulkModel& m_model;
};

/// The head with a box over the ticks, which stands for all of them.
class BulkHead final : public QHeaderView
{
  public:
    BulkHead(const Theme& theme, const BulkModel& model, QWidget* parent)
        : QHeaderView(Qt::Horizontal, parent), m_theme(theme), m_model(model)
    {
        setSectionsClickable(true);
        setHighlightSections(false);
        setFixedHeight(theme.size(QLatin1String("tableHeader")));
        setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    }

  protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override
    {
        if (section != BulkModel::When || !m_model.isTickable())
            return QHeaderView::paintSection(painter, rect, section);
        painter->save();
        painter->fillRect(rect, m_theme.color(Color::BgCanvas));
        painter->setPen(m_theme.color(Color::LineHair));
        painter->drawLine(rect.bottomLeft(), rect.bottomRight());
        paintTickSquare(*painter, boxIn(rect), m_model.ticks(), m_theme);
        painter->setPen(m_theme.color(Color::TextSecondary));
        painter->drawText(rect.adjusted(kFirst + kTickRoom, 0, -kPadding, 0), Qt::AlignVCenter,
                          m_model.headerData(section, Qt::Horizontal, Qt::DisplayRole).toString());
        painter->restore();
    }

  private:
    const Theme& m_theme;
    const BulkModel& m_model;
};

} // namespace

void BulkModel::setLines(QVector<BulkLine> lines)
{
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

void BulkModel::setLine(int row, const BulkLine& line)
{
    m_lines[row] = line;
    Q_EMIT dataChanged(index(row, 0), index(row, Columns - 1));
}

bool BulkModel::isTickable() const
{
    return std::any_of(m_lines.begin(), m_lines.end(),
                       [](const BulkLine& line) { return line.tick != BulkLine::Tick::None; });
}

Qt::CheckState BulkModel::ticks() const
{
    const auto count = [this](BulkLine::Tick tick) {
        return std::count_if(m_lines.begin(), m_lines.end(),
                             [tick](const BulkLine& line) { return line.tick == tick; });
    };
    if (count(BulkLine::Tick::On) == 0) return Qt::Unchecked;
    return count(BulkLine::Tick::Off) == 0 ? Qt::Checked : Qt::PartiallyChecked;
}

int BulkModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_lines.size()); }

int BulkModel::columnCount(const QModelIndex&) const { return Columns; }

QVariant BulkModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) return {};
    const BulkLine& line = m_lines.at(index.row());
    if (role == Qt::CheckStateRole && index.column() == When && line.tick != BulkLine::Tick::None)
        return line.tick == BulkLine::Tick::On ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::ToolTipRole) return line.tip;
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole) return {};
    switch (index.column()) {
    case When:
        return QString(line.day + u' ' + line.time);
    case Guest:
        return line.type.isEmpty() ? line.guest : QString(line.guest + QStringLiteral(", ") + line.type);
    case SameTime:
        return line.sameTime.text;
    case Plan:
        return line.plan;
    default:
        return line.state.text;
    }
}

bool BulkModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || m_lines.at(index.row()).tick == BulkLine::Tick::None) return false;
    Q_EMIT ticked(index.row(), value.toInt() == Qt::Checked);
    return true;
}

QVariant BulkModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::AccessibleTextRole && section == When && isTickable())
        return ticks() == Qt::Checked ? tr("When, all ticked") : tr("When, not all ticked");
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case When:
        return tr("When");
    case Guest:
        return tr("Guest");
    case SameTime:
        return m_hasSameTime ? tr("Same time") : tr("Host now");
    case Plan:
        return tr("Plan");
    default:
        return tr("State");
    }
}

Qt::ItemFlags BulkModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (index.column() == When) flags |= Qt::ItemIsUserCheckable;
    return flags;
}

BulkTable::BulkTable(const Theme& theme, QWidget* parent)
    : RowTable(theme, QStringLiteral("bulkTable"), parent), m_model(new BulkModel(this))
{
    setModel(m_model);
    setHorizontalHeader(new BulkHead(theme, *m_model, this));
    connect(&theme, &Theme::changed, horizontalHeader()->viewport(), qOverload<>(&QWidget::update));
    connect(m_model, &QAbstractItemModel::modelReset, horizontalHeader()->viewport(), qOverload<>(&QWidget::update));
    connect(m_model, &QAbstractItemModel::dataChanged, horizontalHeader()->viewport(), qOverload<>(&QWidget::update));
    // Where the pointer is says whether the box was meant: sections tell only of themselves.
    horizontalHeader()->viewport()->installEventFilter(this);
    setItemDelegate(new BulkDelegate(theme, *m_model, this));
    setRowHeight(theme.size(QLatin1String("tableRowComfort")));
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    retranslate();
}

void BulkTable::retranslate()
{
    setAccessibleName(tr("Bookings of this run"));
    Q_EMIT m_model->headerDataChanged(Qt::Horizontal, 0, BulkModel::Columns - 1);
}

QPoint BulkTable::below(int row) const
{
    return viewport()->mapToGlobal(visualRect(m_model->index(row, BulkModel::Plan)).bottomLeft());
}

void BulkTable::toggle(int row)
{
    const BulkLine::Tick tick = m_model->lines().at(row).tick;
    if (tick != BulkLine::Tick::None) Q_EMIT m_model->ticked(row, tick == BulkLine::Tick::Off);
}

QRect BulkTable::headBox() const
{
    const QHeaderView& head = *horizontalHeader();
    const QRect cell(head.sectionViewportPosition(BulkModel::When), 0, head.sectionSize(BulkModel::When),
                     head.height());
    return boxIn(cell).adjusted(-kPadding, 0, kPadding, 0);
}

void BulkTable::toggleAll()
{
    if (m_model->isTickable()) Q_EMIT m_model->allTicked(m_model->ticks() != Qt::Checked);
}

bool BulkTable::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == horizontalHeader()->viewport() && event->type() == QEvent::MouseButtonRelease) {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        if (mouse->button() == Qt::LeftButton && headBox().contains(mouse->position().toPoint())) toggleAll();
    }
    return RowTable::eventFilter(watched, event);
}

void BulkTable::keyPressEvent(QKeyEvent* event)
{
    const int row = currentIndex().row();
    if (event->matches(QKeySequence::SelectAll)) return toggleAll();
    if (row >= 0 && event->key() == Qt::Key_Space) return toggle(row);
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (row >= 0 && isEnter && event->modifiers() == Qt::NoModifier && m_model->lines().at(row).mayChange) {
        Q_EMIT choicesRequested(row);
        return;
    }
    RowTable::keyPressEvent(event);
}

void BulkTable::mouseReleaseEvent(QMouseEvent* event)
{
    RowTable::mouseReleaseEvent(event);
    const QModelIndex at = indexAt(event->position().toPoint());
    if (!at.isValid() || event->button() != Qt::LeftButton) return;
    const int x = event->position().toPoint().x() - visualRect(at).left();
    if (at.column() == BulkModel::When && x < kFirst + kTickRoom) toggle(at.row());
    if (at.column() == BulkModel::Plan && m_model->lines().at(at.row()).mayChange) Q_EMIT choicesRequested(at.row());
}

void BulkTable::resizeEvent(QResizeEvent* event)
{
    RowTable::resizeEvent(event);
    const int all = viewport()->width();
    const int when = 168, same = 130, state = 140;
    const int plan = std::clamp((all - when - same - state) / 2, 150, 260);
    horizontalHeader()->resizeSection(BulkModel::When, when);
    horizontalHeader()->resizeSection(BulkModel::SameTime, same);
    horizontalHeader()->resizeSection(BulkModel::Plan, plan);
    horizontalHeader()->resizeSection(BulkModel::State, state);
    horizontalHeader()->resizeSection(BulkModel::Guest, std::max(80, all - when - same - state - plan));
}

} // namespace yoyaku::ui

#include "moc_bulktable.cpp"
