#pragma once

#include "core/api/requests.h"

#include <QJsonArray>
#include <QJsonObject>

namespace yoyaku::api {

/// Decodes one booking of the REST API or of a webhook's `object` (which says eventTypeUid). Needs uid, startedAt and
/// endedAt: without one it fails with BadReply and its key path below `where`. Any other field that is malformed is
/// left empty and its key path appended to `soft` (may be null). An end before the start is read as an empty span and
/// noted. Pure, any thread. Source: API guide, schema Booking and "Webhook booking and REST booking".
[[nodiscard]] Reply<Booking> decodeBooking(const QJsonObject& object, const QString& where,
                                           QStringList* soft = nullptr);

/// Decodes one guest, of Get Booking Contacts or of a webhook's `contact`. Nothing is required, so it never fails.
/// Source: API guide, schema BookingContact.
[[nodiscard]] Reply<Contact> decodeContact(const QJsonObject& object, const QString& where,
                                           QStringList* soft = nullptr);

/// Decodes `answers` of the object: `question` and `content` (text or list), or `value` as third-party code reads it.
[[nodiscard]] QVector<Answer> decodeAnswers(const QJsonObject& object, const QString& where,
                                            QStringList* soft = nullptr);

/// The `hosts` value of a booking body.
[[nodiscard]] QJsonArray encodeHosts(const QVector<BookingHost>& hosts);

} // namespace yoyaku::api
