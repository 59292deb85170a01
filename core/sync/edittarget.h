#pragma once

#include "core/sync/edit.h"

namespace yoyaku {

/// Ids made here for what the service has not made yet begin so.
[[nodiscard]] inline bool isPlaceholder(const QString& id) { return id.startsWith(QLatin1String("local-")); }

/// What an edit changes, as a value: edits of one target reach the service in order. Pure.
struct EditTarget
{
    enum class Kind : quint8 { Booking, Schedule, Member, Invitation, Host, Rule };
    Kind kind = Kind::Booking;
    QString id;     ///< the service's, or a placeholder; of an invitation its e-mail in lower case
    QString within; ///< the event type of a host or a rule

    /// Nothing that another edit could be about: a rule that has no id yet.
    [[nodiscard]] bool isEmpty() const { return id.isEmpty(); }
    /// It exists only here so far.
    [[nodiscard]] bool isPlaceholder() const { return yoyaku::isPlaceholder(id); }
    bool operator==(const EditTarget&) const = default;
};

[[nodiscard]] EditTarget targetOf(const EditAct& act);

/// True when the two change the same thing and must reach the service in order.
[[nodiscard]] bool isSameTarget(const EditAct& a, const EditAct& b);

/// True for acts that make what later edits name by a placeholder.
[[nodiscard]] bool makesPlaceholder(const EditAct& act);

/// The same act on what the service has made of `placeholder`. Another target's act comes back as it is.
[[nodiscard]] EditAct rebound(EditAct act, const EditTarget& placeholder, const QString& id);

} // namespace yoyaku
