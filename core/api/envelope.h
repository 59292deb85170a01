#pragma once

#include "core/api/jsonreader.h"
#include "core/api/requests.h"

namespace yoyaku::api {

/// The one object of an answer and the key path it was found at (empty when the answer is bare).
struct ObjectBody
{
    QJsonObject object;
    QString path;
};

/// The items of a list answer and the object that holds its counters.
struct ListBody
{
    QJsonArray items;
    QJsonObject counters;
    QString path;
};

/// `{data: {…}, errors}` or the bare object; `errors` of a success is never looked at, because the pages disagree on
/// its type. Fails with BadReply at `data` (or `$` when the body is no JSON). Source: API guide, "Success and failure".
[[nodiscard]] Reply<ObjectBody> readObject(const QByteArray& body);
/// `{data: […], …counters}` or the bare array. Fails as readObject does.
[[nodiscard]] Reply<ListBody> readList(const QByteArray& body);

/// Fills the counters of a page from the object beside `data`. nextPage stays empty at the end of the list, and when it
/// does not lead forward, so that no caller can loop. Source: API guide, "Lists".
template <class T>
void readCounters(const QJsonObject& counters, Page<T>& page)
{
    const JsonReader in(counters, {}, &page.softErrors);
    page.totalCount = in.number(QLatin1String("totalCount")).value_or(0);
    page.currentPage = in.number(QLatin1String("currentPage")).value_or(0);
    page.numberOfPages = in.number(QLatin1String("numberOfPages")).value_or(0);
    const auto next = in.number(QLatin1String("nextPage"));
    const bool isLast = page.numberOfPages > 0 && page.currentPage >= page.numberOfPages;
    if (next && *next > page.currentPage && !isLast) page.nextPage = next;
}

/// Decodes each item; one that lacks a required key is left out and its key path goes to `undecodable`.
/// `decodeItem` is Reply<T>(object, path, soft).
template <class T, class DecodeItem>
QVector<T> readItems(const ListBody& body, QStringList* soft, QVector<QString>& undecodable, DecodeItem decodeItem)
{
    QVector<T> items;
    items.reserve(body.items.size());
    for (qsizetype i = 0; i < body.items.size(); ++i) {
        const QString path = body.path % QLatin1Char('[') % QString::number(i) % QLatin1Char(']');
        if (!body.items.at(i).isObject()) {
            undecodable.append(path);
            continue;
        }
        Reply<T> item = decodeItem(body.items.at(i).toObject(), path, soft);
        if (item)
            items.append(std::move(item.value()));
        else
            undecodable.append(item.error().where);
    }
    return items;
}

template <class T, class DecodeItem>
Reply<Page<T>> decodePage(const QByteArray& bytes, DecodeItem decodeItem)
{
    const auto body = readList(bytes);
    if (!body) return body.error();
    Page<T> page;
    readCounters(body->counters, page);
    page.items = readItems<T>(*body, &page.softErrors, page.undecodable, decodeItem);
    return page;
}

/// For lists without counters. They have no place to report a left-out item, so a list of which nothing could be read
/// fails with the first key path instead of looking empty.
template <class T, class DecodeItem>
Reply<QVector<T>> decodeList(const QByteArray& bytes, DecodeItem decodeItem)
{
    const auto body = readList(bytes);
    if (!body) return body.error();
    QVector<QString> undecodable;
    QVector<T> items = readItems<T>(*body, nullptr, undecodable, decodeItem);
    if (items.isEmpty() && !undecodable.isEmpty()) return badReply(undecodable.first());
    return items;
}

template <class T, class DecodeItem>
Reply<T> decodeOne(const QByteArray& bytes, DecodeItem decodeItem)
{
    const auto body = readObject(bytes);
    if (!body) return body.error();
    return decodeItem(body->object, body->path, nullptr);
}

} // namespace yoyaku::api
