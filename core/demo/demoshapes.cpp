#include "core/demo/demoshapes.h"

namespace yoyaku::demo {

namespace {

template <class Value>
std::optional<Value> chosen(const QJsonObject& wish, const char* key,
                            std::initializer_list<std::pair<const char*, Value>> known)
{
    const QString text = wish.value(QLatin1String(key)).toString();
    for (const auto& [name, value] : known)
        if (text == QLatin1String(name)) return value;
    return std::nullopt;
}

/// Where the contract lists `errors` as required.
bool needsErrors(api::EndpointId operation)
{
    return operation == api::EndpointId::BookingContacts || operation == api::EndpointId::GetAvailabilityCalendar ||
           operation == api::EndpointId::AccountIntegration;
}

} // namespace

void Shapes::set(const QJsonObject& wish)
{
    m_errors = chosen<Shape::Errors>(
        wish, "errors",
        {{"object", Shape::Errors::Object}, {"null", Shape::Errors::Null}, {"missing", Shape::Errors::Missing}});
    m_lastPage = chosen<Shape::LastPage>(wish, "nextPage",
                                         {{"missing", Shape::LastPage::Missing}, {"null", Shape::LastPage::Null}});
    m_created = chosen<Shape::Created>(wish, "createBooking",
                                       {{"bare", Shape::Created::Bare}, {"wrapped", Shape::Created::Wrapped}});
}

Shape Shapes::next(api::EndpointId operation)
{
    const int turn = m_turns[quint8(operation)]++;
    Shape shape;
    shape.errors = m_errors.value_or(Shape::Errors(turn % 3));
    shape.lastPage = m_lastPage.value_or(Shape::LastPage(turn % 2));
    shape.created = m_created.value_or(Shape::Created(turn % 2));
    if (shape.errors == Shape::Errors::Missing && needsErrors(operation)) shape.errors = Shape::Errors::Null;
    return shape;
}

} // namespace yoyaku::demo
