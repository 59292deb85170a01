#include "core/models/guestmask.h"

#include "core/domain/delivery.h"
#include "core/models/bodymask.h"
#include "core/models/eventchanges.h"
#include "core/models/historylookup.h"
#include "core/store/queries.h"
#include "core/sync/edit.h"

#include <QHash>
#include <QRandomGenerator>

namespace yoyaku {

namespace {

constexpr int kMarkDigits = 3;
constexpr quint64 kMarks = 0x1000;

void hide(QString& text)
{
    if (!text.isEmpty()) text = kHiddenText;
}

void hide(QStringList& texts)
{
    for (QString& text : texts) hide(text);
}

void hide(std::optional<QString>& text)
{
    if (text) hide(*text);
}

void hideWhatIdentifies(QString& text)
{
    if (mayIdentify(text)) text = kHiddenText;
}

void hide(Contact& guest, const QString& name)
{
    guest.name = name;
    hide(guest.email);
    hide(guest.ccEmails);
    hide(guest.company);
    hide(guest.phoneNumber);
    hide(guest.message);
    hide(guest.textRemindNumber);
    for (Answer& answer : guest.answers) hide(answer.content);
}

void hide(Booking& booking, const QString& name)
{
    booking.name = name;
    for (QString* text : {&booking.description, &booking.url, &booking.phoneNumber, &booking.address,
                          &booking.customLocation, &booking.access, &booking.cancelReason})
        hide(*text);
    hideWhatIdentifies(booking.cancelledBy);
}

/// What the guest typed into a campaign's link is in content and term; the other tags name the campaign.
void hide(Tracking& tracking)
{
    hide(tracking.content);
    hide(tracking.term);
    for (QString* text : {&tracking.campaign, &tracking.source, &tracking.medium}) hideWhatIdentifies(*text);
}

void hide(api::BookingPatch& patch, const QString& name)
{
    if (patch.name) patch.name = name;
    hide(patch.description);
    hide(patch.updateMessage);
}

void hide(api::NewBooking& booking, const QString& name)
{
    booking.guestName = name;
    for (QString* text :
         {&booking.guestEmail, &booking.company, &booking.message, &booking.phoneNumber, &booking.textRemindNumber})
        hide(*text);
    hide(booking.ccEmails);
    for (api::NewAnswer& answer : booking.answers) hide(answer.content);
    hide(booking.tracking);
}

} // namespace

// What is left as it is: schedule entries. Their titles and notes are the hosts' own text and the service links no
// entry to a booking or a guest; an outsider invited to one stands there with the address the host typed.
GuestMask::GuestMask(QObject* parent) : QObject(parent), m_salt(QRandomGenerator::system()->generate64()) {}

void GuestMask::setOn(bool isOn)
{
    if (std::exchange(m_isOn, isOn) != isOn) Q_EMIT changed();
}

void GuestMask::setWords(const QString& pattern)
{
    if (std::exchange(m_words, pattern) != pattern && m_isOn) Q_EMIT changed();
}

QString GuestMask::nameOf(const BookingId& booking) const
{
    // Salted: a mark in a screenshot cannot be looked up by trying ids.
    const quint64 mark = qHash(booking.text(), size_t(m_salt)) % kMarks;
    return m_words.arg(QString::number(mark, 16).rightJustified(kMarkDigits, u'0').toUpper());
}

BookingRow GuestMask::masked(BookingRow row) const
{
    if (!m_isOn) return row;
    row.guestName = nameOf(row.uid);
    row.guestEmail.clear();
    row.guestCompany.clear();
    row.title = row.guestName; // guests are often named in it
    hideWhatIdentifies(row.campaign);
    return row;
}

BookingDetail GuestMask::masked(BookingDetail detail) const
{
    if (!m_isOn || !detail.found) return detail;
    const QString name = nameOf(detail.row.uid);
    detail.row = masked(detail.row);
    hide(detail.booking, name);
    for (Contact& guest : detail.contacts) hide(guest, name);
    hide(detail.tracking);
    return detail;
}

Edit GuestMask::masked(Edit edit) const
{
    if (!m_isOn || !isBookingAct(edit.act)) return edit;
    const QString name = nameOf(edit.booking());
    const auto* create = std::get_if<CreateEdit>(&edit.act);
    const bool isNamed = (create && edit.error.serverText.contains(create->booking.guestName)) ||
                         (!edit.about.isEmpty() && edit.error.serverText.contains(edit.about));
    if (isNamed || mayIdentify(edit.error.serverText)) edit.error.serverText = kHiddenText;
    edit.about = name;
    if (auto* act = std::get_if<CreateEdit>(&edit.act)) hide(act->booking, name);
    if (auto* act = std::get_if<UpdateEdit>(&edit.act)) {
        hide(act->patch, name);
        hide(act->nameBefore);
        hide(act->descriptionBefore);
    }
    if (auto* act = std::get_if<CancelEdit>(&edit.act)) hide(act->reason);
    for (auto* facts : {&edit.origin, &edit.theirs})
        if (*facts) {
            (*facts)->name = name;
            hide((*facts)->description);
        }
    return edit;
}

Delivery GuestMask::masked(Delivery delivery) const
{
    if (!m_isOn) return delivery;
    if (!delivery.guestName.isEmpty())
        delivery.guestName = delivery.booking.isEmpty() ? kHiddenText : nameOf(delivery.booking);
    delivery.body = maskedBody(delivery.body);
    return delivery;
}

HistoryLine GuestMask::masked(HistoryLine line) const
{
    if (!m_isOn) return line;
    if (line.delivery) line.delivery = masked(*line.delivery);
    if (!line.entry) return line;
    using Field = HistoryChange::Field;
    for (HistoryChange& change : line.entry->changes) {
        if (change.field == Field::Status || change.field == Field::TimeZone || change.field == Field::Existence)
            continue;
        hide(change.before);
        hide(change.after);
    }
    return line;
}

EventFieldChange GuestMask::masked(EventFieldChange change) const
{
    if (!m_isOn || isPathPlain(change.path)) return change;
    hide(change.before);
    hide(change.after);
    return change;
}

} // namespace yoyaku

#include "moc_guestmask.cpp"
