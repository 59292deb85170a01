#pragma once

#include <QHashFunctions>
#include <QMetaType>
#include <QString>

namespace yoyaku {

/// An opaque identifier of the service; the tag keeps a booking id from being passed where a host id is meant.
/// The text is never parsed. Empty means "none".
template <class Tag>
class Id
{
  public:
    Id() = default;
    explicit Id(QString text) : m_text(std::move(text)) {}

    [[nodiscard]] const QString& text() const { return m_text; }
    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }

    friend bool operator==(const Id& a, const Id& b) { return a.m_text == b.m_text; }
    friend auto operator<=>(const Id& a, const Id& b) { return a.m_text.compare(b.m_text) <=> 0; }
    friend size_t qHash(const Id& id, size_t seed = 0) { return ::qHash(id.m_text, seed); }

  private:
    QString m_text;
};

using BookingId = Id<struct BookingTag>;
using EventTypeId = Id<struct EventTypeTag>;
using UserId = Id<struct UserTag>;
using ScheduleId = Id<struct ScheduleTag>;
using CalendarId = Id<struct CalendarTag>;
using InvitationId = Id<struct InvitationTag>;
using RuleId = Id<struct RuleTag>;
/// Made on this computer (a UUID), never sent to the service: names one edit in the outbox.
using EditId = Id<struct EditTag>;

} // namespace yoyaku

Q_DECLARE_METATYPE(yoyaku::BookingId)
Q_DECLARE_METATYPE(yoyaku::EventTypeId)
Q_DECLARE_METATYPE(yoyaku::UserId)
Q_DECLARE_METATYPE(yoyaku::ScheduleId)
Q_DECLARE_METATYPE(yoyaku::InvitationId)
Q_DECLARE_METATYPE(yoyaku::RuleId)
Q_DECLARE_METATYPE(yoyaku::EditId)
