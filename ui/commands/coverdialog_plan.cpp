#include "core/insight/freedomlookup.h"
#include "core/models/directorymodel.h"
#include "core/models/slotlookup.h"
#include "ui/commands/coverdialog.h"
#include "ui/format/timeformat.h"
#include "ui/theme/theme.h"
#include "ui/widgets/segments.h"

#include <QMenu>
#include <algorithm>

// What is suggested for each booking, and what can be chosen instead.

namespace yoyaku::ui {

namespace {

constexpr int kSlotDays = 14; ///< how far after the absence an open start is looked for
constexpr int kMostSlots = 8; ///< offered in a row's menu

} // namespace

// One question an event type: what the service offers after the absence.
void CoverDialog::readSlots()
{
    const TimeSpan after{absence().end, absence().end + kSlotDays * kMsPerDay};
    for (const Planned& one : std::as_const(m_plan)) {
        const EventTypeId type = one.detail.row.eventType;
        if (type.isEmpty() || m_openSlots.contains(type)) continue;
        m_openSlots.insert(type, {});
        m_parts.openSlots.find(type, after, this, [this, type, asked = m_asked](const SlotLookup::Answer& answer) {
            if (!answer || asked != m_asked) return; // not told: then no move is offered
            m_openSlots.insert(type, answer.value());
            suggest();
            refreshPlan();
        });
    }
}

BulkChoice CoverDialog::reassigning(const UserId& host) const
{
    return {BulkChoice::Kind::Reassign, host, person(), {}, false};
}

QVector<UserId> CoverDialog::hostsFor() const
{
    QVector<SpreadAsk> asks;
    for (const Planned& one : m_plan) {
        const BookingRow& row = one.detail.row;
        asks.append({row.span, groupOf(row.eventType, m_parts.directory.all()), row.hosts, one.freedom});
    }
    return spread(asks, m_parts.format.zone());
}

/// For each booking the next start its event type has room for; nobody else of this plan takes the same.
QVector<BulkChoice> CoverDialog::slotsFor() const
{
    QHash<EventTypeId, QHash<EpochMs, int>> taken;
    QVector<BulkChoice> choices;
    for (const Planned& one : m_plan) {
        const BookingRow& row = one.detail.row;
        BulkChoice choice;
        for (const OpenSlot& slot : m_openSlots.value(row.eventType)) {
            int& used = taken[row.eventType][slot.start];
            if (used >= std::max(1, slot.remainingCapacity)) continue;
            ++used;
            choice = {BulkChoice::Kind::Move, {}, {}, row.span.movedTo(slot.start), true};
            break;
        }
        choices.append(choice);
    }
    return choices;
}

void CoverDialog::suggest()
{
    const auto strategy = Strategy(m_strategy->current());
    const QVector<UserId> hosts = hostsFor();
    const QVector<BulkChoice> moves = slotsFor();
    for (qsizetype i = 0; i < m_plan.size(); ++i) {
        BulkChoice& choice = m_plan[i].choice;
        const bool hasHost = !hosts.at(i).isEmpty(), hasMove = moves.at(i).kind == BulkChoice::Kind::Move;
        choice = {};
        if (strategy == Strategy::Cancel)
            choice.kind = BulkChoice::Kind::Cancel;
        else if (hasMove && (strategy == Strategy::Move || !hasHost))
            choice = moves.at(i);
        else if (hasHost)
            choice = reassigning(hosts.at(i));
    }
}

void CoverDialog::addChoices(QMenu& menu, int row)
{
    const Planned& one = m_plan.at(row);
    const auto choose = [this, row](const BulkChoice& choice) {
        m_plan[row].choice = choice;
        m_plan[row].isTicked = true;
        refreshPlan();
    };
    const QVector<UserId> group = groupOf(one.detail.row.eventType, m_parts.directory.all());
    QVector<HostFreedom> free = one.freedom;
    free.removeIf([&](const HostFreedom& host) {
        return host.state != Freedom::Free || one.detail.row.hosts.contains(host.host);
    });
    std::stable_sort(free.begin(), free.end(), [&](const HostFreedom& a, const HostFreedom& b) {
        return std::pair(!group.contains(a.host), a.bookingsInWindow) <
               std::pair(!group.contains(b.host), b.bookingsInWindow);
    });
    QMenu* others = nullptr;
    for (const HostFreedom& host : std::as_const(free)) {
        const bool isOfGroup = group.contains(host.host);
        if (!isOfGroup && !others) others = menu.addMenu(tr("Free, but not of this event type"));
        QString name = nameOf(host.host).replace(u'&', QLatin1String("&&"));
        (isOfGroup ? &menu : others)
            ->addAction(
                m_parts.theme.monogram(host.host, m_parts.directory.userName(host.host), 16, devicePixelRatioF()),
                tr("Reassign to %1").arg(name), this, [choose, choice = reassigning(host.host)] { choose(choice); });
    }
    menu.addSeparator();
    const QVector<OpenSlot> open = m_openSlots.value(one.detail.row.eventType);
    for (const OpenSlot& slot : open.mid(0, kMostSlots)) {
        const BulkChoice choice{BulkChoice::Kind::Move, {}, {}, one.detail.row.span.movedTo(slot.start), true};
        menu.addAction(m_parts.theme.icon(QLatin1String("action.reschedule")),
                       tr("Move to %1").arg(m_parts.format.date(slot.start) + u' ' + m_parts.format.time(slot.start)),
                       this, [choose, choice] { choose(choice); });
    }
    menu.addSeparator();
    menu.addAction(m_parts.theme.icon(QLatin1String("action.cancel")), tr("Cancel with the reason below"), this,
                   [choose] {
                       choose({BulkChoice::Kind::Cancel, {}, {}, {}, false});
                   });
    menu.addAction(tr("Leave as it is"), this, [choose] { choose({}); });
}

} // namespace yoyaku::ui
