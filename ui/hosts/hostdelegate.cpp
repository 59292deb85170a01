#include "ui/hosts/hostdelegate.h"

#include "ui/format/safetext.h"
#include "ui/format/setuptext.h"
#include "ui/format/timeformat.h"
#include "ui/theme/theme.h"

#include <QMouseEvent>
#include <QPainter>

namespace yoyaku::ui {

namespace {

constexpr int kCell = 24;
constexpr int kBand = 10;
constexpr int kDot = 10;
constexpr int kMeterWidth = 46, kMeterHeight = 4;

} // namespace

HostDelegate::HostDelegate(const Theme& theme, const TimeFormat& format, const DraftedHosts& model,
                           const HostShares& shares, QObject* parent)
    : QStyledItemDelegate(parent), m_theme(theme), m_format(format), m_model(model), m_shares(shares)
{}

QRect HostDelegate::whole(const QRect& row) const
{
    const auto* view = qobject_cast<const QWidget*>(parent());
    return {row.topLeft(), QSize(view ? view->width() : row.width(), row.height())};
}

QSize HostDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const bool isHeading = m_model.at(index.row()).host.isEmpty();
    return {option.rect.width(), m_theme.size(isHeading ? QLatin1String("groupRow") : QLatin1String("hostListRow"))};
}

void HostDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Row& row = m_model.at(index.row());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (row.host.isEmpty())
        paintHeading(*painter, option.rect, index.row());
    else
        paintHost(*painter, option, index.row());
    painter->setPen(m_theme.color(Color::LineHair));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->restore();
}

void HostDelegate::paintHeading(QPainter& painter, const QRect& rect, int at) const
{
    const Row& row = m_model.at(at);
    static const char* const meanings[] = {QT_TR_NOOP("never assigned automatically"), QT_TR_NOOP("last resort"),
                                           QT_TR_NOOP("when nobody above is free"), QT_TR_NOOP("asked first")};
    painter.fillRect(rect, m_theme.color(Color::BgWindow));
    const QRect text = whole(rect).adjusted(38, 0, -16, 0);
    const QString title = tr("Priority %1").arg(row.priority);
    painter.setFont(m_theme.font(TextRole::SmallStrong));
    painter.setPen(m_theme.color(Color::TextPrimary));
    painter.drawText(text, Qt::AlignVCenter, title);
    const int after = painter.fontMetrics().horizontalAdvance(title) + 8;
    painter.setFont(m_theme.font(TextRole::Small));
    painter.setPen(m_theme.color(Color::TextSecondary));
    painter.drawText(text.adjusted(after, 0, 0, 0), Qt::AlignVCenter, tr(meanings[qBound(0, row.priority, 3)]));
    painter.drawText(text, Qt::AlignVCenter | Qt::AlignRight, QString::number(row.hostsInGroup));
    if (const QRect chart = HostRowGeometry::of(whole(rect)).chart; at == 0 && !chart.isEmpty())
        paintAxis(painter, chart, true);
}

void HostDelegate::paintAxis(QPainter& painter, const QRect& chart, bool isNumbered) const
{
    if (m_model.total() == 0) return;
    const double most = m_shares.scale(), step = most > 0.6 ? 0.2 : most > 0.35 ? 0.1 : 0.05;
    painter.setFont(m_theme.font(TextRole::Small));
    for (int tick = 0; tick * step < most; ++tick) {
        const int x = chart.left() + int(tick * step / most * chart.width());
        painter.setPen(m_theme.color(isNumbered ? Color::TextSecondary : Color::LineHair));
        if (isNumbered && tick % 2 == 0)
            painter.drawText(QRect(x - 24, chart.top(), 48, chart.height()), Qt::AlignCenter,
                             tick == 0 ? QStringLiteral("0") : tr("%1 %").arg(qRound(tick * step * 100)));
        else if (!isNumbered)
            painter.drawLine(x, chart.top() - 6, x, chart.bottom() + 6);
    }
}

void HostDelegate::paintHost(QPainter& painter, const QStyleOptionViewItem& option, int at) const
{
    const Row& row = m_model.at(at);
    const auto g = HostRowGeometry::of(whole(option.rect));
    const qreal dpr = painter.device()->devicePixelRatioF();
    if (option.state & QStyle::State_Selected) {
        painter.fillRect(option.rect, m_theme.color(Color::BgSelected));
        painter.fillRect(QRect(option.rect.left(), option.rect.top(), 2, option.rect.height()),
                         m_theme.color(Color::AccentFill));
    } else if (option.state & QStyle::State_MouseOver) {
        painter.fillRect(option.rect, m_theme.color(Color::BgHover));
    }
    painter.drawPixmap(QPoint(g.grip.left(), g.grip.top() + 4),
                       m_theme.pixmap(QLatin1String("action.drag"), 16, Color::TextTertiary, dpr));
    painter.drawPixmap(g.face.topLeft(), m_theme.monogram(row.host, row.name, 16, dpr));
    paintName(painter, g.name, row);
    paintStepper(painter, g.stepper, row);
    painter.setFont(m_theme.font(TextRole::BodyStrong));
    painter.setPen(m_theme.color(Color::TextPrimary));
    painter.drawText(g.count, Qt::AlignVCenter | Qt::AlignRight, QString::number(row.bookings));
    if (!g.chart.isEmpty()) paintChart(painter, g.chart, at);
    if (!g.minutes.isEmpty()) paintMinutes(painter, g.minutes, row);
}

// A word behind the name comes first where there is little room: it is what is about to change.
void HostDelegate::paintName(QPainter& painter, const QRect& rect, const Row& row) const
{
    QString mark;
    if (row.priorityRefused >= 0)
        mark = tr("%1 was refused").arg(row.priorityRefused);
    else if (row.isDrafted())
        mark = tr("was %1").arg(row.priorityNow);
    else if (row.priority != row.priorityBefore)
        mark = tr("was %1").arg(row.priorityBefore);
    const QFontMetrics small(m_theme.font(TextRole::SmallStrong));
    const int markWidth = mark.isEmpty() ? 0 : small.horizontalAdvance(mark) + 12;
    painter.setFont(m_theme.font(TextRole::Body));
    painter.setPen(m_theme.color(Color::TextPrimary));
    const QString name = painter.fontMetrics().elidedText(safeText(row.name), Qt::ElideRight, rect.width() - markWidth);
    painter.drawText(rect, Qt::AlignVCenter, name);
    if (mark.isEmpty()) return;
    const int after = painter.fontMetrics().horizontalAdvance(name) + 12;
    painter.setFont(m_theme.font(TextRole::SmallStrong));
    painter.setPen(m_theme.color(row.priorityRefused >= 0 ? Color::DangerText : Color::AccentText));
    painter.drawText(rect.adjusted(after, 0, 0, 0), Qt::AlignVCenter, mark);
}

void HostDelegate::paintMinutes(QPainter& painter, const QRect& rect, const Row& row) const
{
    const HostSums::Minutes& minutes = row.minutes;
    const bool runsDry = minutes.monthlyCap && minutes.dryAt;
    painter.setFont(m_theme.font(runsDry ? TextRole::SmallStrong : TextRole::Small));
    painter.setPen(m_theme.color(runsDry              ? Color::WarningText
                                 : minutes.monthlyCap ? Color::TextSecondary
                                                      : Color::TextTertiary));
    QString text = tr("no cap");
    if (runsDry)
        text = tr("dry %1").arg(setuptext::shortDay(m_format.day(*minutes.dryAt), m_format));
    else if (minutes.monthlyCap)
        text = tr("%1 / %2", "minutes of a limit")
                   .arg(m_format.number(minutes.month), m_format.number(*minutes.monthlyCap));
    painter.drawText(rect, Qt::AlignVCenter | Qt::AlignRight, text);
    const int used = painter.fontMetrics().horizontalAdvance(text);
    if (!minutes.monthlyCap || used + kMeterWidth + 4 > rect.width()) return;
    const QRectF meter(rect.left(), rect.center().y() - kMeterHeight / 2.0 + 0.5, kMeterWidth, kMeterHeight);
    const double part = *minutes.monthlyCap > 0 ? qBound(0.0, double(minutes.month) / *minutes.monthlyCap, 1.0) : 1.0;
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(Color::LineHair));
    painter.drawRoundedRect(meter, 2, 2);
    painter.setBrush(m_theme.color(runsDry ? Color::WarningMark : Color::AccentLine));
    painter.drawRoundedRect(QRectF(meter.topLeft(), QSizeF(meter.width() * part, meter.height())), 2, 2);
}

void HostDelegate::paintStepper(QPainter& painter, const QRect& rect, const Row& row) const
{
    const bool isMarked = row.isDrafted() || row.isPending;
    painter.setPen(m_theme.color(Color::LineStrong));
    painter.setBrush(m_theme.color(Color::BgCanvas));
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setFont(m_theme.font(TextRole::Small));
    for (int priority = 0; priority <= 3; ++priority) {
        const QRect cell(rect.left() + priority * kCell, rect.top(), kCell, rect.height());
        const bool isOn = priority == row.priority;
        if (isOn) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(m_theme.color(isMarked ? Color::AccentFill : Color::TextPrimary));
            painter.drawRoundedRect(QRectF(cell).adjusted(1, 1, -1, -1), 3, 3);
        } else if (priority > 0 && priority - 1 != row.priority) {
            painter.setPen(m_theme.color(Color::LineHair));
            painter.drawLine(cell.topLeft() + QPoint(0, 1), cell.bottomLeft());
        }
        painter.setPen(m_theme.color(!isOn ? Color::TextSecondary : isMarked ? Color::AccentOn : Color::BgCanvas));
        painter.drawText(cell, Qt::AlignCenter, QString::number(priority));
    }
}

void HostDelegate::paintChart(QPainter& painter, const QRect& rect, int at) const
{
    const Row& row = m_model.at(at);
    const FairShare share = m_shares.at(at);
    if (row.priorityBefore == 0 || m_model.total() == 0) {
        painter.setFont(m_theme.font(TextRole::Small));
        painter.setPen(m_theme.color(Color::TextTertiary));
        painter.drawText(rect, Qt::AlignVCenter,
                         row.priorityBefore == 0 ? tr("not in rotation") : tr("no bookings yet"));
        return;
    }
    paintAxis(painter, rect, false);
    const double scale = rect.width() / m_shares.scale() / m_model.total();
    const auto x = [&](double bookings) { return rect.left() + bookings * scale; };
    const double middle = rect.center().y() + 0.5;
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(Color::Heat1));
    painter.drawRoundedRect(
        QRectF(QPointF(x(share.likely.low), middle - kBand / 2.0), QPointF(x(share.likely.high), middle + kBand / 2.0)),
        2, 2);
    painter.fillRect(QRectF(x(share.expected) - 1, middle - 8, 2, 16), m_theme.color(Color::AccentLine));
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(share.isOutside ? Color::DangerFill : Color::TextPrimary));
    painter.drawEllipse(QPointF(x(share.actual), middle), kDot / 2.0, kDot / 2.0);
}

bool HostDelegate::editorEvent(QEvent* event, QAbstractItemModel*, const QStyleOptionViewItem& option,
                               const QModelIndex& index)
{
    const Row& row = m_model.at(index.row());
    if (event->type() != QEvent::MouseButtonRelease || row.host.isEmpty()) return false;
    const auto* mouse = static_cast<QMouseEvent*>(event);
    const auto priority = HostRowGeometry::of(whole(option.rect)).priorityAt(mouse->position().toPoint());
    if (mouse->button() != Qt::LeftButton || !priority) return false;
    Q_EMIT priorityChosen(row.host, *priority);
    return true;
}

} // namespace yoyaku::ui

#include "moc_hostdelegate.cpp"
