#pragma once

#include "core/api/client.h"

namespace yoyaku {

inline constexpr int kListPerPage = 50;    ///< the service names no maximum; the guide advises 50 or fewer
inline constexpr int kMostListPages = 200; ///< a guard, not a limit anybody meets

/// Fetches all pages of a list that is small enough to hold whole, one after another. `done` once, unless `context` has
/// died: everything in the service's order, or the first error.
template <class T>
void fetchAll(api::Client& client, api::Urgency urgency, QObject* context,
              std::function<api::Request<api::Page<T>>(int page)> request,
              std::function<void(const api::Reply<QVector<T>>&)> done, int page = 1, QVector<T> before = {})
{
    client.send<api::Page<T>>(request(page), urgency, context, [=, &client](const api::Reply<api::Page<T>>& reply) {
        if (!reply) return done(reply.error());
        const QVector<T> all = before + reply->items;
        if (!reply->nextPage || page >= kMostListPages) return done(all);
        fetchAll<T>(client, urgency, context, request, done, page + 1, all);
    });
}

} // namespace yoyaku
