#include "core/sync/bookingsender.h"

#include "core/sync/accountlikeness.h"
#include "core/sync/editeffect.h"

namespace yoyaku {

namespace {

using Kind = EditOutcome::Kind;

constexpr int kMaxPages = 5;

api::BookingListQuery newestFirst(int page)
{
    api::BookingListQuery query;
    query.order = api::BookingOrder::CreatedAt;
    query.direction = api::Direction::Descending;
    query.page = page;
    query.perPage = EditCalls::kPerPage;
    return query;
}

} // namespace

void BookingSender::send(const RescheduleEdit& act, const EditFinish& finish)
{
    m_calls.call(api::rescheduleBooking(act.booking, act.to.start, act.timeZone), finish);
}

void BookingSender::send(const UpdateEdit& act, const EditFinish& finish)
{
    m_calls.call(api::updateBooking(act.booking, act.patch), finish);
}

void BookingSender::send(const CancelEdit& act, const EditFinish& finish)
{
    m_calls.callToRemove<Booking>(
        api::cancelBooking(act.booking, act.reason), [this, act](const EditFinish& seen) { check(act, 0, seen); },
        finish);
}

void BookingSender::send(const CreateEdit& act, const EditFinish& finish)
{
    m_calls.call(api::createBooking(act.booking), finish);
}

void BookingSender::check(const RescheduleEdit& act, EpochMs, const EditFinish& finish)
{
    look(act.booking, act, finish);
}

void BookingSender::check(const UpdateEdit& act, EpochMs, const EditFinish& finish) { look(act.booking, act, finish); }

void BookingSender::check(const CancelEdit& act, EpochMs, const EditFinish& finish)
{
    look(act.booking, act, [finish](EditOutcome outcome) {
        if (outcome.kind == Kind::Gone) outcome.kind = Kind::Done;
        finish(outcome);
    });
}

void BookingSender::check(const CreateEdit& act, EpochMs madeAt, const EditFinish& finish)
{
    checkCreated(act, madeAt, 1, {}, finish);
}

void BookingSender::look(const BookingId& booking, const EditAct& act, const EditFinish& finish)
{
    m_calls.look<Booking>(
        api::getBooking(booking),
        [act](const Booking& found) { return editeffect::likeness(act, found) == editeffect::Likeness::Done; }, finish);
}

void BookingSender::checkCreated(const CreateEdit& act, EpochMs madeAt, int page, QVector<Booking> alike,
                                 const EditFinish& finish)
{
    m_calls.read<api::Page<Booking>>(
        api::listBookings(newestFirst(page)),
        [this, act, madeAt, page, alike, finish](const api::Page<Booking>& found) mutable {
            bool isReadBack = !found.nextPage || page >= kMaxPages;
            for (const Booking& booking : found.items) {
                if (booking.createdAt < madeAt - likeness::kClockMargin)
                    isReadBack = true;
                else if (editeffect::likeness(act, booking) == editeffect::Likeness::Done)
                    alike.append(booking);
            }
            if (isReadBack) return compareGuests(act, alike, finish);
            checkCreated(act, madeAt, page + 1, alike, finish);
        },
        finish);
}

void BookingSender::compareGuests(const CreateEdit& act, QVector<Booking> alike, const EditFinish& finish)
{
    if (alike.isEmpty()) return finish({Kind::Unchanged, {}, {}});
    const Booking candidate = alike.takeFirst();
    m_calls.read<QVector<Contact>>(
        api::bookingContacts(candidate.uid),
        [this, act, alike, candidate, finish](const QVector<Contact>& guests) {
            for (const Contact& guest : guests)
                if (guest.email.compare(act.booking.guestEmail, Qt::CaseInsensitive) == 0)
                    return finish({Kind::Done, candidate, {}});
            compareGuests(act, alike, finish);
        },
        [this, act, alike, finish](const EditOutcome& unread) {
            // Gone since the list was read.
            if (unread.error.kind == api::ApiError::Kind::NotFound) return compareGuests(act, alike, finish);
            finish(unread);
        });
}

} // namespace yoyaku
