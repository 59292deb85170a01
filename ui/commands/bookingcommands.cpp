#include "ui/commands/bookingcommands.h"

#include "core/base/zone.h"
#include "core/models/directorymodel.h"
#include "core/models/guestmask.h"
#include "ui/commands/bookingtextdialog.h"
#include "ui/commands/canceldialog.h"
#include "ui/commands/editcommand.h"
#include "ui/commands/edittext.h"
#include "ui/commands/newbookingdialog.h"
#include "ui/commands/rescheduledialog.h"
#include "ui/format/choicetext.h"
#include "ui/format/errortext.h"
#include "ui/format/safetext.h"
#include "ui/format/timeformat.h"
#include "ui/theme/theme.h"

#include <QTimer>
#include <memory>

namespace yoyaku::ui {

namespace {

/// A drop must not hang on a slow line: past this the user is asked instead.
constexpr int kSlotPatienceMs = 2500;

} // namespace

BookingCommands::BookingCommands(CommandParts parts, QWidget* dialogParent, QObject* parent)
    : BookingActs(parent), m_parts(parts), m_dialogParent(dialogParent)
{}

void BookingCommands::withBooking(const BookingId& booking, Then then)
{
    lookUp(booking, [this, then](const BookingDetail& detail) { (this->*then)(detail); });
}

void BookingCommands::lookUp(const BookingId& booking, std::function<void(const BookingDetail&)> then)
{
    m_parts.bookings.realDetail(booking, this, [this, then = std::move(then)](const BookingDetail& detail) {
        if (mayChange(detail)) then(asTold(detail));
    });
}

BookingDetail BookingCommands::asTold(BookingDetail detail) const
{
    for (const Edit& edit : m_parts.sink.open()) {
        if (edit.booking() != detail.row.uid || !needsChoice(pendingOf(edit.state))) continue;
        const std::optional<BookingFacts>& told = edit.theirs ? edit.theirs : edit.origin;
        if (!told || told->isGone) continue;
        detail.row.span = detail.booking.span = told->span;
        detail.booking.hosts = told->hosts;
        detail.row.hosts.clear();
        for (const BookingHost& host : told->hosts) detail.row.hosts.append(host.userId);
    }
    return detail;
}

bool BookingCommands::mayChange(const BookingDetail& detail)
{
    if (!detail.found || detail.row.isGone) {
        Q_EMIT declined(tr("This booking no longer exists in Jicoo. It is kept here, marked."));
        return false;
    }
    if (detail.row.status == BookingStatus::Cancel) {
        Q_EMIT declined(tr("This booking is cancelled. Jicoo has no call that brings it back."));
        return false;
    }
    if (detail.row.uid.text().startsWith(QLatin1String("local-"))) {
        Q_EMIT declined(tr("This booking is still on its way to Jicoo. Change it once it has arrived."));
        return false;
    }
    return true;
}

void BookingCommands::move(const BookingId& booking, TimeSpan to, std::optional<UserId> host)
{
    lookUp(booking, [this, to, host](const BookingDetail& detail) { decideMove(detail, to, host); });
}

void BookingCommands::moveAnyway(const BookingId& booking, TimeSpan to, std::optional<UserId> host)
{
    lookUp(booking, [this, to, host](const BookingDetail& detail) {
        if (host) return decideMove(detail, to, host); // asks in any case
        if (to != detail.row.span) askMove(detail, to, MoveDialog::Why::HostTaken, std::nullopt);
    });
}

void BookingCommands::moveBetween(const BookingId& booking, TimeSpan span, const UserId& from, const UserId& to)
{
    lookUp(booking, [this, span, from, to](const BookingDetail& detail) {
        QVector<BookingHost> hosts = detail.booking.hosts;
        const auto isHim = [&](const BookingHost& host) { return host.userId == from; };
        const auto it = std::find_if(hosts.begin(), hosts.end(), isHim);
        if (it == hosts.end()) return decideMove(detail, span, to);
        it->userId = to;
        askMove(detail, span, MoveDialog::Why::OtherHost, hosts);
    });
}

void BookingCommands::decideMove(const BookingDetail& detail, TimeSpan to, const std::optional<UserId>& host)
{
    const auto& hosts = detail.booking.hosts;
    const bool otherHost = host && (hosts.isEmpty() || hosts.first().userId != *host);
    if (otherHost) {
        QVector<BookingHost> changed = hosts;
        if (changed.isEmpty()) changed.append({*host, QStringLiteral("admin")});
        changed.first().userId = *host;
        askMove(detail, to, MoveDialog::Why::OtherHost, changed);
    } else if (to == detail.row.span) {
        return;
    } else if (detail.row.eventType.isEmpty()) {
        askMove(detail, to, MoveDialog::Why::NoEventType, std::nullopt);
    } else {
        askOpenSlot(detail, to);
    }
}

void BookingCommands::askOpenSlot(const BookingDetail& detail, TimeSpan to)
{
    const auto isDecided = std::make_shared<bool>(false);
    const auto decide = [this, isDecided, detail, to](std::optional<bool> isOpen) {
        if (std::exchange(*isDecided, true)) return;
        if (isOpen.value_or(false))
            push(RescheduleEdit{detail.row.uid, detail.row.span, to, detail.row.timeZone}, aboutOf(detail.row));
        else
            askMove(detail, to, isOpen ? MoveDialog::Why::NotOpen : MoveDialog::Why::NotChecked, std::nullopt);
    };
    QTimer::singleShot(kSlotPatienceMs, this, [decide] { decide(std::nullopt); });
    const TimeSpan around{to.start, to.start + kMsPerMinute};
    m_parts.openSlots.find(detail.row.eventType, around, this, [decide, to](const SlotLookup::Answer& answer) {
        if (!answer) return decide(std::nullopt);
        const auto& found = answer.value();
        decide(std::any_of(found.begin(), found.end(), [&](const OpenSlot& slot) { return slot.start == to.start; }));
    });
}

void BookingCommands::askMove(const BookingDetail& detail, TimeSpan to, MoveDialog::Why why,
                              std::optional<QVector<BookingHost>> hosts)
{
    MoveDialog::Question question{why, shownAbout(detail.row), when(detail.row.span), when(to), {}, {}};
    const QTimeZone guestZone = zoneNamed(detail.row.timeZone).value_or(QTimeZone());
    if (guestZone.isValid() && guestZone != m_parts.format.zone())
        question.guestClock =
            m_parts.format.timeIn(to.start, guestZone) + u' ' + m_parts.format.zoneLabelOf(to.start, guestZone);
    question.edit.booking = detail.row.uid;
    question.edit.from = detail.row.span;
    question.edit.hostsBefore = detail.booking.hosts;
    if (to != detail.row.span) question.edit.patch.span = to;
    question.edit.patch.hosts = std::move(hosts);
    auto* dialog = new MoveDialog(m_parts.theme, question, m_dialogParent);
    connect(dialog, &MoveDialog::confirmed, this,
            [this, about = aboutOf(detail.row)](const UpdateEdit& edit) { push(edit, about); });
    dialog->open();
}

void BookingCommands::reschedule(const BookingId& booking) { withBooking(booking, &BookingCommands::askReschedule); }

void BookingCommands::askReschedule(const BookingDetail& detail) { (void)openReschedule(detail, {}); }

RescheduleDialog* BookingCommands::openReschedule(const BookingDetail& detail, const EditId& refused)
{
    const BookingRow& row = detail.row;
    RescheduleDialog::Subject subject;
    if (!row.eventType.isEmpty()) subject.eventType = m_parts.directory.eventTypeName(row.eventType);
    if (!row.hosts.isEmpty()) subject.hostName = m_parts.directory.userName(row.hosts.first());
    auto* dialog = new RescheduleDialog({m_parts.theme, m_parts.format, m_parts.openSlots, m_parts.bookings},
                                        shown(row), subject, m_dialogParent);
    const QString about = aboutOf(row);
    const auto instead = [this, about, refused](const EditAct& act) {
        dropRefused(refused);
        push(act, about);
    };
    connect(dialog, &RescheduleDialog::rescheduleChosen, this, instead);
    connect(dialog, &RescheduleDialog::updateChosen, this, instead);
    dialog->open();
    return dialog;
}

void BookingCommands::chooseAgain(const EditId& refused)
{
    for (const Edit& edit : m_parts.sink.open()) {
        if (edit.id != refused || !mayChooseAgain(edit)) continue;
        const bool isConflict = edit.state == EditState::Conflict;
        const QString why =
            isConflict ? choiceText(edit, m_parts.format, {}).sentence : errorText(edit.error, &edit.act);
        if (const auto* create = std::get_if<CreateEdit>(&edit.act))
            return declineHidden()
                       ? void()
                       : void(openNewBooking(std::nullopt, std::nullopt, Again{create->booking, why, refused}));
        lookUp(edit.booking(),
               [this, refused, why](const BookingDetail& detail) { openReschedule(detail, refused)->tryAgain(why); });
        return;
    }
}

void BookingCommands::dropRefused(const EditId& refused)
{
    if (!refused.isEmpty()) m_parts.sink.discard(refused);
}

void BookingCommands::reassign(const BookingId& booking) { withBooking(booking, &BookingCommands::askReassign); }

void BookingCommands::askReassign(const BookingDetail& detail) { Q_EMIT hostWanted(detail); }

void BookingCommands::giveTo(const EditId& refused, const UserId& host)
{
    for (const Edit& edit : m_parts.sink.open()) {
        if (edit.id != refused || !isBookingAct(edit.act)) continue;
        const TimeSpan to = wantedSpan(edit.act);
        lookUp(edit.booking(), [this, refused, host, to](const BookingDetail& detail) {
            UpdateEdit gift{detail.row.uid, detail.row.span, detail.booking.hosts, {}};
            QVector<BookingHost> hosts = detail.booking.hosts;
            hosts.removeIf([&](const BookingHost& one) { return one.userId == host; });
            if (hosts.isEmpty())
                hosts.append({host, QStringLiteral("admin")});
            else
                hosts.first().userId = host;
            gift.patch.hosts = hosts;
            if (to != detail.row.span) gift.patch.span = to;
            dropRefused(refused);
            push(gift, aboutOf(detail.row));
        });
        return;
    }
}

void BookingCommands::cancel(const BookingId& booking) { withBooking(booking, &BookingCommands::askCancel); }

void BookingCommands::askCancel(const BookingDetail& detail)
{
    const QString about = aboutOf(detail.row);
    auto* dialog = new CancelDialog(m_parts.theme, shownAbout(detail.row), when(detail.row.span), m_dialogParent);
    connect(dialog, &CancelDialog::confirmed, this, [this, about, row = detail.row](const QString& reason) {
        push(CancelEdit{row.uid, row.span, reason}, about);
    });
    dialog->open();
}

void BookingCommands::editText(const BookingId& booking)
{
    if (!declineHidden()) withBooking(booking, &BookingCommands::askText);
}

void BookingCommands::askText(const BookingDetail& detail)
{
    const QString about = aboutOf(detail.row);
    const Booking& booking = detail.booking;
    auto* dialog = new BookingTextDialog(m_parts.theme,
                                         {detail.row.uid, detail.row.span, booking.hosts, booking.name,
                                          booking.description, about, when(detail.row.span)},
                                         m_dialogParent);
    connect(dialog, &BookingTextDialog::confirmed, this, [this, about](const UpdateEdit& edit) { push(edit, about); });
    dialog->open();
}

void BookingCommands::create(std::optional<TimeSpan> span, std::optional<UserId> host)
{
    (void)openNewBooking(span, host, std::nullopt);
}

void BookingCommands::createFrom(const QuickAdd& wish)
{
    auto* dialog = openNewBooking(
        std::nullopt, wish.hosts.size() == 1 ? std::optional(wish.hosts.first()) : std::nullopt, std::nullopt);
    dialog->fill(wish);
}

NewBookingDialog* BookingCommands::openNewBooking(std::optional<TimeSpan> span, const std::optional<UserId>& host,
                                                  const std::optional<Again>& again)
{
    auto* dialog = new NewBookingDialog(m_parts.theme, m_parts.format, m_parts.openSlots,
                                        m_parts.directory.eventTypes(), span, m_parts.clock.now(), m_dialogParent);
    // Jicoo chooses the host of a new booking: who was pointed at is told so.
    if (host) dialog->setWishedHost(m_parts.directory.userName(*host));
    if (again) dialog->tryAgain(again->booking, again->why);
    connect(dialog, &NewBookingDialog::confirmed, this,
            [this, refused = again ? again->refused : EditId()](const CreateEdit& edit) {
                dropRefused(refused);
                push(edit, safeText(edit.booking.guestName));
            });
    dialog->open();
    return dialog;
}

void BookingCommands::setPriority(const EventTypeId& eventType, const UserId& host, int priority)
{
    const auto hosts = m_parts.directory.hostsOf(eventType);
    const auto it = std::find_if(hosts.begin(), hosts.end(), [&](const auto& h) { return h.userId == host; });
    if (it == hosts.end()) return;
    int shown = it->priority;
    for (const Edit& edit : m_parts.sink.open())
        if (const auto* act = std::get_if<PriorityEdit>(&edit.act);
            act && act->eventType == eventType && act->host == host && edit.state != EditState::Refused)
            shown = act->after;
    if (shown != priority) push(PriorityEdit{eventType, host, shown, priority}, m_parts.directory.userName(host));
}

void BookingCommands::askBackAgain(const EditAct& act, const QString& about)
{
    const auto inverse = inverseOf(act);
    if (!inverse) {
        Q_EMIT declined(tr("It was already sent, and Jicoo has no call that takes it back."));
        return;
    }
    if (std::holds_alternative<PriorityEdit>(*inverse)) return push(*inverse, about);
    MoveDialog::Question question{MoveDialog::Why::BackAgain, about, {}, {}, {}, {}};
    if (const auto* edit = std::get_if<RescheduleEdit>(&*inverse)) {
        question.edit = UpdateEdit{edit->booking, edit->from, {}, {}};
        question.edit.patch.span = edit->to;
    } else {
        question.edit = std::get<UpdateEdit>(*inverse);
    }
    if (areGuestsHidden()) question.about = m_parts.bookings.mask()->nameOf(question.edit.booking);
    question.from = when(question.edit.from);
    question.to = when(question.edit.patch.span.value_or(question.edit.from));
    auto* dialog = new MoveDialog(m_parts.theme, question, m_dialogParent);
    connect(dialog, &MoveDialog::confirmed, this, [this, about](const UpdateEdit& edit) { push(edit, about); });
    dialog->open();
}

void BookingCommands::push(EditAct act, const QString& about)
{
    const QString text = undoText(act, about);
    m_parts.undo.push(new EditCommand(m_parts.sink, std::move(act), about, text,
                                      [this](const EditAct& sent, const QString& who) { askBackAgain(sent, who); }));
}

bool BookingCommands::areGuestsHidden() const
{
    const GuestMask* mask = m_parts.bookings.mask();
    return mask && mask->isOn();
}

bool BookingCommands::declineHidden()
{
    if (!areGuestsHidden()) return false;
    Q_EMIT declined(tr("Guest data is hidden. Show it (Ctrl+Shift+H) to edit it."));
    return true;
}

QString BookingCommands::shownAbout(const BookingRow& row) const { return aboutOf(shown(row)); }

BookingRow BookingCommands::shown(const BookingRow& row) const
{
    const GuestMask* mask = m_parts.bookings.mask();
    return mask ? mask->masked(row) : row;
}

QString BookingCommands::aboutOf(const BookingRow& row) const
{
    return safeText(row.guestName.isEmpty() ? row.title : row.guestName);
}

QString BookingCommands::when(TimeSpan span) const
{
    return m_parts.format.date(span.start) + u' ' + m_parts.format.range(span) + u' ' +
           m_parts.format.zoneLabel(span.start);
}

} // namespace yoyaku::ui

#include "moc_bookingcommands.cpp"
