#include "core/sync/edit.h"

namespace yoyaku {

namespace {

template <class... Fs>
struct Overloaded : Fs...
{
    using Fs::operator()...;
};
template <class... Fs>
Overloaded(Fs...) -> Overloaded<Fs...>;

} // namespace

BookingId Edit::booking() const
{
    return std::visit(Overloaded{[](const PriorityEdit&) { return BookingId(); },
                                 [](const CreateEdit& e) { return e.placeholder; },
                                 [](const auto& e) { return e.booking; }},
                      act);
}

} // namespace yoyaku

#include "moc_edit.cpp"
