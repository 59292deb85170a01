#pragma once

#include "core/api/endpoints.h"

#include <QHash>
#include <QJsonObject>
#include <optional>

namespace yoyaku::demo {

/// How one answer is shaped where the documentation's own samples differ. Source: API guide, "Lists" and "Success and
/// failure".
struct Shape
{
    enum class Errors : quint8 { Object, Null, Missing };
    enum class LastPage : quint8 { Missing, Null }; ///< nextPage on the last page
    enum class Created : quint8 { Bare, Wrapped };  ///< what Create Booking answers
    Errors errors = Errors::Object;
    LastPage lastPage = LastPage::Missing;
    Created created = Created::Bare;
};

/// Hands out shapes, so that clients meet all of them: the answers of one operation take turns, the first being
/// {object, missing, bare}, the second {null, null, wrapped}, the third's errors are missing. A wish fixes a shape for
/// all operations. `errors` is never left out where the contract requires it.
class Shapes
{
  public:
    /// {"errors": "object" | "null" | "missing", "nextPage": "missing" | "null", "createBooking": "bare" | "wrapped"};
    /// what is not named takes turns again.
    void set(const QJsonObject& wish);
    [[nodiscard]] Shape next(api::EndpointId operation);

  private:
    std::optional<Shape::Errors> m_errors;
    std::optional<Shape::LastPage> m_lastPage;
    std::optional<Shape::Created> m_created;
    QHash<quint8, int> m_turns;
};

} // namespace yoyaku::demo
