#include "ui/hosts/evennesslist.h"

#include "core/models/directorymodel.h"
#include "ui/format/safetext.h"
#include "ui/format/timeformat.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QPainter>
#include <QSignalBlocker>
#include <QStyledItemDelegate>
#include <algorithm>

namespace yoyaku::ui {

namespace {

constexpr int kRow = 44;
enum Role { IdRole = Qt::UserRole, MarkRole, MarkColorRole, SecondRole };

class EvennessDelegate final : public QStyledItemDelegate
{
  public:
    EvennessDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme) {}

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override
    {
        return {option.rect.width(), kRow};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const bool isOn = option.state & QStyle::State_Selected;
        const QRect row = option.rect.adjusted(0, 0, 0, -1);
        if (isOn || option.state & QStyle::State_MouseOver) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(m_theme.color(isOn ? Color::BgSelected : Color::BgHover));
            painter->drawRoundedRect(row, 4, 4);
        }
        if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange) {
            painter->setPen(QPen(m_theme.color(Color::FocusRing), 2));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(QRectF(row).adjusted(1, 1, -1, -1), 4, 4);
        }
        const QRect first(row.left() + 8, row.top() + 4, row.width() - 16, 20);
        const int mark = paintMark(*painter, first, index);
        painter->setFont(m_theme.font(isOn ? TextRole::BodyStrong : TextRole::Body));
        painter->setPen(m_theme.color(isOn ? Color::AccentText : Color::TextPrimary));
        const QRect name = first.adjusted(0, 0, -mark, 0);
        painter->drawText(name, Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, name.width()));
        painter->setFont(m_theme.font(TextRole::Small));
        painter->setPen(m_theme.color(Color::TextSecondary));
        const QRect second(first.left(), first.bottom() + 1, first.width(), 16);
        painter->drawText(
            second, Qt::AlignVCenter,
            painter->fontMetrics().elidedText(index.data(SecondRole).toString(), Qt::ElideRight, second.width()));
        painter->restore();
    }

  private:
    /// The width it took.
    int paintMark(QPainter& painter, const QRect& line, const QModelIndex& index) const
    {
        const QString text = index.data(MarkRole).toString();
        if (text.isEmpty()) return 0;
        painter.setFont(m_theme.font(TextRole::Micro));
        const int width = painter.fontMetrics().horizontalAdvance(text);
        const auto color = Color(index.data(MarkColorRole).toInt());
        painter.setPen(m_theme.color(color == Color::DangerFill ? Color::DangerText : Color::TextSecondary));
        painter.drawText(line, Qt::AlignVCenter | Qt::AlignRight, text);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.color(color));
        painter.drawEllipse(QPointF(line.right() - width - 8, line.center().y() + 0.5), 3, 3);
        return width + 18;
    }

    const Theme& m_theme;
};

} // namespace

EvennessList::EvennessList(const Theme& theme, const TimeFormat& format, const DirectoryModel& directory,
                           QWidget* parent)
    : SideList(theme, parent), m_format(format), m_directory(directory)
{
    setObjectName(QStringLiteral("hostsTypeList"));
    setItemDelegate(new EvennessDelegate(theme, this));
    setMouseTracking(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // the side bar scrolls
    connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
    connect(this, &QListWidget::itemClicked, this,
            [this](const QListWidgetItem* item) { Q_EMIT chosen(EventTypeId(item->data(IdRole).toString())); });
    connect(this, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem* item) { Q_EMIT chosen(EventTypeId(item->data(IdRole).toString())); });
}

void EvennessList::fill(const QVector<Evenness>& known)
{
    m_known = known;
    const QSignalBlocker quiet(this);
    while (count() > m_directory.eventTypes().size()) delete takeItem(count() - 1);
    while (count() < m_directory.eventTypes().size()) addItem(new QListWidgetItem);
    for (int i = 0; i < count(); ++i) {
        const EventTypeId id = m_directory.eventTypes()[i].id;
        const auto it = std::find_if(known.begin(), known.end(), [&](const auto& one) { return one.eventType == id; });
        const Evenness even = it == known.end() ? Evenness() : *it;
        QListWidgetItem* row = item(i);
        row->setData(IdRole, id.text());
        row->setText(safeText(m_directory.eventTypeName(id)));
        const int hosts = it == known.end() ? int(m_directory.hostsOf(id).size()) : even.hosts;
        const bool isNamed = id == m_current; // the period is said once
        const QString bookings = m_format.number(even.bookings);
        const QString second = tr("%n host(s)", nullptr, hosts) + QStringLiteral(" · ") +
                               (isNamed ? tr("%1 in 28 days").arg(bookings) : bookings);
        row->setData(SecondRole, second);
        const bool isSaid = it != known.end() && hosts > 0;
        row->setData(MarkRole, !isSaid            ? QString()
                               : even.outside > 0 ? tr("%n outside", nullptr, even.outside)
                               : even.isTooFew    ? tr("too few")
                                                  : tr("even"));
        row->setData(MarkColorRole, int(even.outside > 0 ? Color::DangerFill
                                        : even.isTooFew  ? Color::TextTertiary
                                                         : Color::SuccessMark));
        row->setData(Qt::AccessibleTextRole,
                     QStringList{row->text(), row->data(MarkRole).toString(), row->data(SecondRole).toString()}.join(
                         QStringLiteral(", ")));
        if (id == m_current) setCurrentRow(i);
    }
    updateGeometry();
}

void EvennessList::setCurrent(const EventTypeId& eventType)
{
    m_current = eventType;
    fill(m_known);
}

void EvennessList::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) fill(m_known);
    SideList::changeEvent(event);
}

} // namespace yoyaku::ui

#include "moc_evennesslist.cpp"
