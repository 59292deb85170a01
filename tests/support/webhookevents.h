#pragma once

#include "core/base/instant.h"
#include "core/base/secret.h"

#include <QByteArray>

namespace yoyaku::test {

/// One webhook event as the service would write it.
struct EventText
{
    QByteArray uid = "BK1";
    QByteArray event = "guest_booked";
    EpochMs createdAt = 1794364500000;
    EpochMs updatedAt = 1794364500000;
    EpochMs startedAt = 1794902400000; ///< 2026-11-17T08:00Z, for an hour
    [[nodiscard]] QByteArray body() const;
};

/// A POST of `body` signed at `at`.
QByteArray signedPost(const QByteArray& path, const QByteArray& body, const Secret& secret, EpochMs at);

} // namespace yoyaku::test
