#pragma once

#include "core/api/requests.h"
#include "fuzz/require.h"

#include <algorithm>
#include <cstdint>

/// What holds for every answer of the service, whatever it says.
namespace yoyaku::fuzz {

/// Decodes twice: a decoder is a function of the bytes and of nothing else. Errors name a key path.
template <class T>
api::Reply<T> decoded(const api::Request<T>& request, const QByteArray& body)
{
    const api::Reply<T> reply = request.decode(body);
    const api::Reply<T> again = request.decode(body);
    FUZZ_REQUIRE(static_cast<bool>(reply) == static_cast<bool>(again));
    if (!reply) {
        FUZZ_REQUIRE(reply.error().kind == api::ApiError::Kind::BadReply);
        FUZZ_REQUIRE(!reply.error().where.isEmpty() && reply.error().where == again.error().where);
    }
    return reply;
}

/// A page leads forward or nowhere, so that no caller can loop.
template <class T>
QVector<T> pageItems(const api::Request<api::Page<T>>& request, const QByteArray& body)
{
    const auto page = decoded(request, body);
    if (!page) return {};
    FUZZ_REQUIRE(!page->nextPage || *page->nextPage > page->currentPage);
    return page->items;
}

template <class T>
QVector<T> listItems(const api::Request<QVector<T>>& request, const QByteArray& body)
{
    const auto list = decoded(request, body);
    return list ? *list : QVector<T>();
}

inline QByteArray bytesOf(const std::uint8_t* data, std::size_t size)
{
    return {reinterpret_cast<const char*>(data), static_cast<qsizetype>(size)};
}

} // namespace yoyaku::fuzz
