#include "core/demo/democontrol.h"

#include "core/demo/demobody.h"
#include "core/demo/demojson.h"

#include <QJsonDocument>

namespace yoyaku::demo {

namespace {

http::Response done(const QJsonValue& data) { return jsonResponse(200, {{QStringLiteral("data"), data}}); }

} // namespace

Control::Control(World& world, Router& router, Faults& faults, Guests& guests, Webhooks& webhooks, Announce announce)
    : m_world(world),
      m_router(router),
      m_faults(faults),
      m_guests(guests),
      m_webhooks(webhooks),
      m_announce(std::move(announce))
{}

http::Response Control::answer(const http::Request& request)
{
    const QJsonObject wish = QJsonDocument::fromJson(request.body).object();
    const QByteArray what = request.path().mid(7);
    if (what == "webhook") {
        m_webhooks.setTarget(QUrl(textOf(wish, "url")), Secret(textOf(wish, "secret").toUtf8()));
        return jsonResponse(200, {});
    }
    if (what == "faults") {
        m_faults.set(wish);
        if (const auto shapes = wish.value(QLatin1String("shapes")); shapes.isObject())
            m_router.shapes().set(shapes.toObject());
        return jsonResponse(200, {});
    }
    if (what == "act") return act(wish);
    return what == "stats" ? stats() : jsonResponse(404, {});
}

http::Response Control::stats() const
{
    QJsonObject calls;
    for (auto it = m_router.calls().begin(); it != m_router.calls().end(); ++it) calls.insert(it.key(), it.value());
    return jsonResponse(200, {{QStringLiteral("calls"), calls},
                              {QStringLiteral("bookings"), m_world.size()},
                              {QStringLiteral("schedules"), m_world.schedules().size()},
                              {QStringLiteral("webhooksSent"), m_webhooks.sent()}});
}

http::Response Control::act(const QJsonObject& wish)
{
    const QString what = textOf(wish, "do");
    if (what == QLatin1String("guest_books") || what == QLatin1String("guest_moves") ||
        what == QLatin1String("guest_cancels"))
        return guestAct(what, wish);
    if (what == QLatin1String("take_slot")) return takeSlot(wish);
    if (what == QLatin1String("lose_race")) {
        m_router.bookingDesk().loseNextRace();
        return jsonResponse(200, {});
    }
    if (what == QLatin1String("schedule_appears")) return addSchedule(wish);
    if (what == QLatin1String("schedule_vanishes")) return dropSchedule(wish);
    if (what == QLatin1String("member_leaves")) return removeMember(wish);
    if (what == QLatin1String("invitation_accepted")) return acceptInvitation(wish);
    return jsonResponse(400, {});
}

http::Response Control::guestAct(const QString& what, const QJsonObject& wish)
{
    const Guests::Deed deed = m_guests.act(what, wish);
    if (!deed.outcome) return refused(deed.outcome.error());
    m_announce(deed.event, *deed.outcome);
    return done(bookingJson(m_world, *deed.outcome));
}

http::Response Control::takeSlot(const QJsonObject& wish)
{
    // Unseen: the bookings are there, their events are not sent.
    const auto outcome = m_guests.takeSlot(wish);
    return outcome ? done(bookingJson(m_world, *outcome)) : refused(outcome.error());
}

std::optional<int> Control::someMember(const QJsonObject& wish) const
{
    if (const QString id = textOf(wish, "userId"); !id.isEmpty()) return m_world.people().find(UserId(id));
    const auto members = m_world.people().members();
    return members.isEmpty() ? std::nullopt : m_world.people().find(members.last().id);
}

http::Response Control::addSchedule(const QJsonObject& wish)
{
    const auto host = someMember(wish);
    if (!host) return refused(unknown("No such member"));
    const QString name = textOf(wish, "name");
    const QJsonObject attendee{{QStringLiteral("userId"), m_world.people().at(*host).id.text()},
                               {QStringLiteral("role"), QStringLiteral("admin")},
                               {QStringLiteral("userType"), QStringLiteral("host")}};
    const auto made =
        m_world.schedules().create({{QStringLiteral("name"), name.isEmpty() ? QStringLiteral("外出") : name},
                                    {QStringLiteral("attendees"), QJsonArray{attendee}},
                                    {QStringLiteral("timeZone"), QStringLiteral("Asia/Tokyo")},
                                    {QStringLiteral("startedAt"), textOf(wish, "startedAt")},
                                    {QStringLiteral("endedAt"), textOf(wish, "endedAt")}});
    return made ? done(*made) : refused(made.error());
}

http::Response Control::dropSchedule(const QJsonObject& wish)
{
    return m_world.schedules().remove(textOf(wish, "uid")) ? jsonResponse(200, {})
                                                           : refused(unknown("No such schedule"));
}

http::Response Control::removeMember(const QJsonObject& wish)
{
    const auto member = someMember(wish);
    if (!member) return refused(unknown("No such member"));
    const auto left = m_world.leave(*member);
    return left ? done(userJson(m_world.people().at(*member))) : refused(left.error());
}

http::Response Control::acceptInvitation(const QJsonObject& wish)
{
    People& people = m_world.people();
    const QString id = textOf(wish, "uid");
    const Invitation* found = !id.isEmpty()                    ? people.invitation(id)
                              : people.invitations().isEmpty() ? nullptr
                                                               : &people.invitations().first();
    if (!found) return refused(unknown("No such invitation"));
    const Invitation accepted = *found;
    people.withdraw(accepted.id.text());
    const int member = m_world.join(accepted.email.section(u'@', 0, 0), accepted.email, accepted.role);
    return done(userJson(people.at(member)));
}

} // namespace yoyaku::demo
