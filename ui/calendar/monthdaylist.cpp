#include "ui/calendar/monthdaylist.h"

#include "core/base/clock.h"
#include "core/models/directorymodel.h"
#include "ui/calendar/bookingname.h"
#include "ui/calendar/loadpercent.h"
#include "ui/format/safetext.h"
#include "ui/format/statustext.h"
#include "ui/format/timeformat.h"
#include "ui/theme/theme.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QToolButton>

namespace yoyaku::ui {

namespace {

constexpr int kWidth = 280; ///< 304 with the popover's own margins
constexpr int kRow = 26;
constexpr int kMostRows = 300;
constexpr int kRowsOnScreen = 12;
constexpr int kUidRole = Qt::UserRole;
constexpr int kTypeShare = 3; ///< the type takes a third of the row at most

class RowDelegate final : public QStyledItemDelegate
{
  public:
    RowDelegate(const MonthDayList::Parts& parts, const QVector<BookingRow>& rows, QObject* parent)
        : QStyledItemDelegate(parent), m_parts(parts), m_rows(rows)
    {}
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override { return {0, kRow}; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        if (index.row() >= m_rows.size()) return;
        const BookingRow& row = m_rows[index.row()];
        const Theme& theme = m_parts.theme;
        const bool isPast = row.span.end <= m_parts.clock.now();
        const bool isOver = row.status == BookingStatus::Cancel || row.isGone;
        painter->save();
        if (option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(option.rect, theme.color(Color::BgSelected));
        else if (option.state.testFlag(QStyle::State_MouseOver))
            painter->fillRect(option.rect, theme.color(Color::BgHover));
        QRect rest = option.rect.adjusted(4, 0, -4, 0);
        if (!row.hosts.isEmpty()) {
            const UserId& host = row.hosts.first();
            painter->setOpacity(isPast || isOver ? 0.7 : 1);
            painter->drawPixmap(
                QPoint(rest.left(), rest.center().y() - 7),
                theme.monogram(host, m_parts.directory.userName(host), 16, painter->device()->devicePixelRatioF()));
            painter->setOpacity(1);
        }
        rest.setLeft(rest.left() + 25);
        QFont font = theme.font(TextRole::Small);
        font.setStrikeOut(isOver);
        painter->setFont(font);
        painter->setPen(theme.color(Color::TextSecondary));
        painter->drawText(rest, Qt::AlignVCenter | Qt::AlignLeft, m_parts.format.time(row.span.start));
        rest.setLeft(rest.left() + 42);
        painter->setFont(theme.font(TextRole::Small));
        const QString type = safeText(m_parts.directory.eventTypeName(row.eventType));
        const QString typeText =
            painter->fontMetrics().elidedText(type, Qt::ElideRight, (option.rect.width() - 8) / kTypeShare);
        if (!row.eventType.isEmpty()) painter->drawText(rest, Qt::AlignVCenter | Qt::AlignRight, typeText);
        rest.setRight(rest.right() - painter->fontMetrics().horizontalAdvance(typeText) - 8);
        if (row.status != BookingStatus::Open || row.pending != PendingState::None) {
            const StatusLook look = statusLook(row);
            painter->setFont(theme.font(TextRole::Micro));
            painter->setPen(theme.color(look.color));
            painter->drawText(rest, Qt::AlignVCenter | Qt::AlignRight, look.text);
            rest.setRight(rest.right() - painter->fontMetrics().horizontalAdvance(look.text) - 6);
        }
        painter->setFont(font);
        painter->setPen(theme.color(isPast || isOver ? Color::TextSecondary : Color::TextPrimary));
        const QString name = safeText(row.guestName.isEmpty() ? row.title : row.guestName);
        painter->drawText(rest, Qt::AlignVCenter | Qt::AlignLeft,
                          painter->fontMetrics().elidedText(name, Qt::ElideRight, rest.width()));
        painter->restore();
    }

  private:
    const MonthDayList::Parts& m_parts;
    const QVector<BookingRow>& m_rows;
};

/// The rows, beside the list that shows them.
class RowList final : public QListWidget
{
  public:
    using QListWidget::QListWidget;
    QVector<BookingRow> rows;
};

QLabel* plainLabel(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

MonthDayList::MonthDayList(Parts parts, QDate day, const MonthDay& sums, BookingId current, QWidget* parent)
    : QWidget(parent),
      m_parts(parts),
      m_day(day),
      m_current(std::move(current)),
      m_listed(sums.listed),
      m_list(new RowList(this)),
      m_rest(plainLabel({}, this))
{
    setObjectName(QStringLiteral("monthDayList"));
    setFixedWidth(kWidth);
    build(sums);
    setFocusProxy(m_list);
    m_list->installEventFilter(this);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
        if (item) Q_EMIT bookingSelected(BookingId(item->data(kUidRole).toString()));
    });
    connect(m_list, &QListWidget::itemDoubleClicked, this, &MonthDayList::open);
    connect(&parts.model, &MonthModel::changed, this, &MonthDayList::read);
    take(sums.rows);
    read();
}

void MonthDayList::build(const MonthDay& sums)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(4, 0, 0, 2);
    QLabel* title = plainLabel(m_parts.format.longDay(m_day), this);
    title->setFont(m_parts.theme.font(TextRole::Heading));
    auto* close = new QToolButton(this);
    close->setIcon(m_parts.theme.icon(QLatin1String("action.close")));
    close->setIconSize({16, 16});
    close->setAutoRaise(true);
    close->setAccessibleName(tr("Close"));
    close->setToolTip(tr("Close (Esc)"));
    connect(close, &QToolButton::clicked, this, &MonthDayList::closeRequested);
    head->addWidget(title, 1);
    head->addWidget(close);
    layout->addLayout(head);
    QString line = tr("%n bookings", nullptr, sums.bookings);
    if (const int percent = loadPercent(sums.minutes, m_parts.directory.users().size()); percent >= 0)
        line += QStringLiteral(" · %1 %").arg(percent);
    QLabel* figures = plainLabel(line, this);
    figures->setForegroundRole(QPalette::PlaceholderText);
    figures->setContentsMargins(4, 0, 4, 8);
    layout->addWidget(figures);
    m_list->setObjectName(QStringLiteral("monthDayRows"));
    m_list->setAccessibleName(m_parts.format.longDay(m_day));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setStyleSheet(QStringLiteral("border: none; background: transparent;"));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setItemDelegate(new RowDelegate(m_parts, static_cast<RowList*>(m_list)->rows, m_list));
    layout->addWidget(m_list);
    m_rest->setForegroundRole(QPalette::PlaceholderText);
    m_rest->setContentsMargins(4, 6, 4, 6);
    m_rest->setWordWrap(true);
    m_rest->hide();
    layout->addWidget(m_rest);
    QLabel* foot = plainLabel(tr("↑ ↓ move   Enter open   D day"), this);
    foot->setFont(m_parts.theme.font(TextRole::Micro));
    foot->setForegroundRole(QPalette::PlaceholderText);
    foot->setContentsMargins(4, 8, 4, 0);
    layout->addWidget(foot);
}

void MonthDayList::read()
{
    const TimeSpan day{m_parts.format.startOf(m_day), m_parts.format.startOf(m_day.addDays(1))};
    m_parts.model.readDay(day, kMostRows, this, [this](const QVector<BookingRow>& rows) {
        if (rows != static_cast<RowList*>(m_list)->rows) take(rows);
    });
}

void MonthDayList::take(const QVector<BookingRow>& rows)
{
    const QSignalBlocker quiet(m_list);
    static_cast<RowList*>(m_list)->rows = rows;
    m_list->clear();
    for (const BookingRow& row : rows) {
        auto* item = new QListWidgetItem(m_list);
        item->setData(kUidRole, row.uid.text());
        item->setData(Qt::AccessibleTextRole, BookingName{row}.text(m_parts.format, m_parts.directory));
        const QString name = row.guestName.isEmpty() ? row.title : row.guestName;
        item->setToolTip(safeTip(name + u'\n' + m_parts.format.range(row.span)));
        if (row.uid == m_current) m_list->setCurrentItem(item);
    }
    if (m_list->currentRow() < 0) m_list->setCurrentRow(0);
    m_list->setFixedHeight(std::clamp(int(rows.size()), 1, kRowsOnScreen) * kRow + 2);
    const int more = rows.size() >= kMostRows ? m_listed - int(rows.size()) : 0;
    m_rest->setVisible(more > 0);
    m_rest->setText(tr("%1 more. D shows the whole day.").arg(m_parts.format.number(more)));
}

void MonthDayList::open(const QListWidgetItem* item)
{
    if (item) Q_EMIT bookingOpened(BookingId(item->data(kUidRole).toString()));
}

bool MonthDayList::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    const bool isOpen = key == Qt::Key_Return || key == Qt::Key_Enter, isDay = key == Qt::Key_D;
    if (!isOpen && !isDay) return QWidget::eventFilter(watched, event);
    event->accept(); // the window's own D is of the calendar behind
    if (event->type() == QEvent::ShortcutOverride) return true;
    if (isDay)
        Q_EMIT dayRequested(m_day);
    else
        open(m_list->currentItem());
    return true;
}

} // namespace yoyaku::ui

#include "moc_monthdaylist.cpp"
