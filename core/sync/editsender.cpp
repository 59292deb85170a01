#include "core/sync/editsender.h"

namespace yoyaku {

namespace {

template <class Sender, class Act>
concept Sends = requires(Sender& sender, const Act& act, const EditFinish& finish)
{
    sender.send(act, finish);
};

} // namespace

EditSender::EditSender(api::Client& client) : m_calls(client) {}

// An act that nobody sends does not compile.
template <class Work>
void EditSender::withSenderOf(const EditAct& act, Work work)
{
    std::visit(
        [&]<class Act>(const Act& one) {
            if constexpr (Sends<BookingSender, Act>)
                work(m_bookings, one);
            else if constexpr (Sends<ScheduleSender, Act>)
                work(m_schedules, one);
            else if constexpr (Sends<TeamSender, Act>)
                work(m_team, one);
            else
                work(m_hosts, one);
        },
        act);
}

void EditSender::send(const EditAct& act, const EditFinish& finish)
{
    withSenderOf(act, [&](auto& sender, const auto& one) { sender.send(one, finish); });
}

void EditSender::check(const EditAct& act, EpochMs madeAt, const EditFinish& finish)
{
    withSenderOf(act, [&](auto& sender, const auto& one) { sender.check(one, madeAt, finish); });
}

} // namespace yoyaku
