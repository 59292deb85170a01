// Commands of WeekView: what letters do, rulers and their menu, the X-ray.
#include "core/base/zone.h"
#include "core/models/directorymodel.h"
#include "ui/calendar/weekkeys.h"
#include "ui/calendar/weekview.h"
#include "ui/calendar/zonedialog.h"
#include "ui/commands/bookingacts.h"
#include "ui/shell/actionregistry.h"

#include <QContextMenuEvent>
#include <QMenu>

namespace yoyaku::ui {

namespace {

constexpr int kMostOffered = 8; ///< zones of the guests in sight

} // namespace

bool WeekView::can(CalendarAct act) const { return act != CalendarAct::Xray || m_parts.freedom; }

void WeekView::act(CalendarAct act)
{
    switch (act) {
    case CalendarAct::Next:
        return wantNext();
    case CalendarAct::PinZone:
        return setZonePinned(!isZonePinned());
    case CalendarAct::ChooseZones:
        return showZoneMenu(mapToGlobal(QPoint(rulerWidth() / 2, headerHeight())));
    case CalendarAct::Xray:
        return setXrayOn(!m_xray.isOn());
    default:
        return WeekCanvas::act(act);
    }
}

void WeekView::setExtraZone(const QTimeZone& zone)
{
    m_zones.setExtra(zone);
    relayout();
}

void WeekView::showZoneMenu(QPoint globalPoint)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("zoneMenu"));
    const bool hasGuest = m_zones.guest() != m_parts.format.zone();
    QAction* pin =
        menu->addAction(hasGuest ? tr("Keep %1").arg(TimeFormat::city(m_zones.guest())) : tr("Keep the guest's clock"),
                        this, [this] { setZonePinned(!isZonePinned()); });
    pin->setObjectName(QStringLiteral("pinZone"));
    pin->setCheckable(true);
    pin->setChecked(isZonePinned());
    pin->setEnabled(hasGuest);
    if (const QAction* keys =
            m_commands ? m_commands->action(calendarActId(QStringLiteral("calendar"), CalendarAct::PinZone)) : nullptr)
        pin->setShortcut(keys->shortcut());
    menu->addSeparator();
    addZones(menu);
    menu->popup(globalPoint);
}

// The zones of the guests in sight first: most likely one of them is meant.
void WeekView::addZones(QMenu* menu)
{
    QMenu* offered = menu->addMenu(tr("Add a time zone"));
    offered->setObjectName(QStringLiteral("offeredZones"));
    const EpochMs at = geometry().span().start;
    QSet<QString> seen{QString::fromUtf8(m_parts.format.zone().id()), QString::fromUtf8(m_zones.extra().id())};
    for (const BookingRow& row : m_parts.model.rows()) {
        const auto zone = zoneNamed(row.timeZone);
        if (!zone || seen.contains(row.timeZone) || offered->actions().size() >= kMostOffered) continue;
        seen.insert(row.timeZone);
        offered->addAction(m_parts.format.zoneLabelOf(at, *zone), this, [this, zone] { setExtraZone(*zone); });
    }
    if (!offered->isEmpty()) offered->addSeparator();
    offered->addAction(tr("Another one…"), this, &WeekView::askForZone)->setObjectName(QStringLiteral("otherZone"));
    if (!m_zones.extra().isValid()) return;
    menu->addAction(tr("Remove %1").arg(TimeFormat::city(m_zones.extra())), this, [this] { setExtraZone(QTimeZone()); })
        ->setObjectName(QStringLiteral("removeZone"));
}

void WeekView::askForZone()
{
    auto* dialog = new ZoneDialog(m_parts.theme, window());
    connect(dialog, &ZoneDialog::chosen, this, &WeekView::setExtraZone);
    dialog->open();
}

void WeekView::contextMenuEvent(QContextMenuEvent* event)
{
    if (isIdle() && event->reason() == QContextMenuEvent::Mouse && event->pos().x() < rulersWidth())
        return showZoneMenu(event->globalPos());
    WeekCanvas::contextMenuEvent(event);
}

void WeekView::setXrayOn(bool isOn)
{
    m_xray.setOn(isOn && m_parts.freedom);
    updateXray();
    wantFreedom();
    viewport()->update();
}

// Facts are read only while somebody looks at them.
void WeekView::wantFreedom()
{
    if (m_xray.isOn() || tool().state() == DragTool::State::Moving)
        m_freedom.want(geometry().span());
    else
        m_freedom.rest();
}

void WeekView::updateXray()
{
    if (!m_xray.isOn()) return;
    const QVector<UserId>& ticked = m_parts.model.filter().hosts;
    QVector<QVector<UserId>> columns;
    for (int column = 0; column < geometry().columns(); ++column) {
        if (!m_hosts.areShown())
            columns.append(ticked.isEmpty() ? membersOf(m_parts.directory.all()) : ticked);
        else if (const UserId host = m_hosts.at(geometry().trackOfColumn(column)); host.isEmpty())
            columns.append(QVector<UserId>());
        else
            columns.append(QVector<UserId>{host});
    }
    const BookingRow* row = m_parts.model.find(current());
    const QVector<EventTypeId>& types = m_parts.model.filter().eventTypes;
    m_xray.setColumns(std::move(columns), row ? row->eventType : types.size() == 1 ? types.first() : EventTypeId());
    m_xray.forget();
}

QVariantMap WeekView::saveState() const
{
    QVariantMap state = m_zones.saved();
    state.insert(QStringLiteral("hourPx"), hourPx());
    return state;
}

void WeekView::restoreState(const QVariantMap& state)
{
    restoreZoom(state);
    m_zones.restore(state);
    relayout();
}

} // namespace yoyaku::ui
