#pragma once

#include "core/demo/demoworld.h"

#include <QJsonObject>

/// The world as the contract's JSON (tests/contract/openapi.yaml).
namespace yoyaku::demo {

[[nodiscard]] QJsonObject bookingJson(const World& world, quint32 index);
[[nodiscard]] QJsonObject contactJson(const World& world, quint32 index);
[[nodiscard]] QJsonObject eventTypeJson(const EventType& type);
[[nodiscard]] QJsonObject hostJson(const EventTypeHost& host);
[[nodiscard]] QJsonObject userJson(const User& user);
[[nodiscard]] QJsonObject invitationJson(const Invitation& invitation);
[[nodiscard]] QJsonObject teamJson();
[[nodiscard]] QJsonObject calendarJson(const AvailabilityCalendar& calendar);
/// The webhook's envelope: a smaller booking with other key names. Source: API guide, "Webhook booking and REST
/// booking".
[[nodiscard]] QJsonObject webhookJson(const World& world, quint32 index, const QString& event, EpochMs createdAt);

} // namespace yoyaku::demo
