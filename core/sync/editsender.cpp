#include "core/sync/editsender.h"

#include "core/sync/editeffect.h"

namespace yoyaku {

namespace {

using Kind = EditOutcome::Kind;
using api::Urgency;

/// The service's clock and ours may differ.
constexpr EpochMs kClockMargin = 15 * kMsPerMinute;
constexpr int kPerPage = 50;
constexpr int kMaxPages = 5;

Kind kindOf(api::ApiError::Kind error)
{
    using E = api::ApiError::Kind;
    switch (error) {
    case E::Offline:
    case E::Tls:
    case E::RateLimited:
        return Kind::NotSent;
    case E::Unauthorized:
        return Kind::KeyRefused;
    case E::PlanLimit:
    case E::Forbidden:
    case E::NotFound:
    case E::Invalid:
        return Kind::Refused;
    default:
        return Kind::Unknown;
    }
}

EditOutcome failed(const api::ApiError& error) { return {kindOf(error.kind), {}, {}, error}; }

/// A failed look tells nothing of the write.
EditOutcome blind(const api::ApiError& error)
{
    const Kind kind = error.kind == api::ApiError::Kind::NotFound ? Kind::Gone : Kind::Unknown;
    return {kind, {}, {}, error};
}

auto bookingDone(const EditSender::Done& done)
{
    return [done](const api::Reply<Booking>& reply) {
        done(reply ? EditOutcome{Kind::Done, *reply, {}, {}} : failed(reply.error()));
    };
}

} // namespace

EditSender::EditSender(api::Client& client, QObject* parent) : QObject(parent), m_client(client) {}

void EditSender::send(const EditAct& act, Done done)
{
    const auto call = [&](api::Request<Booking> request) {
        m_client.send<Booking>(std::move(request), Urgency::Foreground, this, bookingDone(done));
    };
    if (const auto* a = std::get_if<RescheduleEdit>(&act))
        call(api::rescheduleBooking(a->booking, a->to.start, a->timeZone));
    else if (const auto* b = std::get_if<UpdateEdit>(&act))
        call(api::updateBooking(b->booking, b->patch));
    else if (const auto* c = std::get_if<CancelEdit>(&act))
        call(api::cancelBooking(c->booking, c->reason));
    else if (const auto* n = std::get_if<CreateEdit>(&act))
        call(api::createBooking(n->booking));
    else if (const auto* p = std::get_if<PriorityEdit>(&act))
        m_client.send<EventTypeHost>(api::updateEventTypeHost(p->eventType, p->host, p->after), Urgency::Foreground,
                                     this, [done](const api::Reply<EventTypeHost>& reply) {
                                         done(reply ? EditOutcome{Kind::Done, {}, *reply, {}} : failed(reply.error()));
                                     });
}

void EditSender::read(const BookingId& booking, Done done)
{
    m_client.send<Booking>(api::getBooking(booking), Urgency::Foreground, this,
                           [done = std::move(done)](const api::Reply<Booking>& reply) {
                               done(reply ? EditOutcome{Kind::Done, *reply, {}, {}} : blind(reply.error()));
                           });
}

void EditSender::check(const EditAct& act, EpochMs madeAt, Done done)
{
    if (const auto* created = std::get_if<CreateEdit>(&act)) return checkCreated(*created, madeAt, 1, {}, done);
    if (const auto* priority = std::get_if<PriorityEdit>(&act)) return checkPriority(*priority, 1, done);
    read(Edit{{}, act, {}, {}, 0, 0, {}}.booking(), [act, done = std::move(done)](EditOutcome outcome) {
        if (outcome.kind == Kind::Done && editeffect::likeness(act, *outcome.booking) != editeffect::Likeness::Done)
            outcome.kind = Kind::Unchanged;
        // What is no longer there needs no cancelling.
        if (outcome.kind == Kind::Gone && std::holds_alternative<CancelEdit>(act)) outcome.kind = Kind::Done;
        done(outcome);
    });
}

void EditSender::checkCreated(const CreateEdit& act, EpochMs madeAt, int page, QVector<Booking> alike, const Done& done)
{
    api::BookingListQuery query;
    query.order = api::BookingOrder::CreatedAt;
    query.direction = api::Direction::Descending;
    query.page = page;
    query.perPage = kPerPage;
    m_client.send<api::Page<Booking>>(
        api::listBookings(query), Urgency::Foreground, this,
        [this, act, madeAt, page, alike, done](const api::Reply<api::Page<Booking>>& reply) mutable {
            if (!reply) return done(blind(reply.error()));
            bool isReadBack = !reply->nextPage || page >= kMaxPages;
            for (const Booking& booking : reply->items) {
                if (booking.createdAt < madeAt - kClockMargin)
                    isReadBack = true;
                else if (editeffect::likeness(act, booking) == editeffect::Likeness::Done)
                    alike.append(booking);
            }
            if (isReadBack) return compareGuests(act, alike, done);
            checkCreated(act, madeAt, page + 1, alike, done);
        });
}

void EditSender::compareGuests(const CreateEdit& act, QVector<Booking> alike, const Done& done)
{
    if (alike.isEmpty()) return done({Kind::Unchanged, {}, {}, {}});
    const Booking candidate = alike.takeFirst();
    m_client.send<QVector<Contact>>(api::bookingContacts(candidate.uid), Urgency::Foreground, this,
                                    [this, act, alike, candidate, done](const api::Reply<QVector<Contact>>& reply) {
                                        if (!reply && reply.error().kind != api::ApiError::Kind::NotFound)
                                            return done(blind(reply.error()));
                                        if (reply)
                                            for (const Contact& guest : *reply)
                                                if (guest.email.compare(act.booking.guestEmail, Qt::CaseInsensitive) ==
                                                    0)
                                                    return done({Kind::Done, candidate, {}, {}});
                                        compareGuests(act, alike, done);
                                    });
}

void EditSender::checkPriority(const PriorityEdit& act, int page, const Done& done)
{
    m_client.send<api::Page<EventTypeHost>>(
        api::listEventTypeHosts(act.eventType, page, kPerPage), Urgency::Foreground, this,
        [this, act, page, done](const api::Reply<api::Page<EventTypeHost>>& reply) {
            if (!reply) return done(blind(reply.error()));
            for (const EventTypeHost& host : reply->items)
                if (host.userId == act.host)
                    return done({host.priority == act.after ? Kind::Done : Kind::Unchanged, {}, host, {}});
            if (!reply->nextPage || page >= kMaxPages) return done({Kind::Unchanged, {}, {}, {}});
            checkPriority(act, page + 1, done);
        });
}

} // namespace yoyaku

#include "moc_editsender.cpp"
