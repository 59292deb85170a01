#pragma once

#include "core/api/client.h"
#include "core/sync/editoutcome.h"

#include <optional>

namespace yoyaku {

/// What sending and looking up share, whatever the act: a call whose answer becomes an outcome, and the search for one
/// thing in a list. GUI thread.
class EditCalls : public QObject
{
    Q_OBJECT

  public:
    explicit EditCalls(api::Client& client, QObject* parent = nullptr) : QObject(parent), m_client(client) {}

    /// What a refused or cut-off write means.
    [[nodiscard]] static EditOutcome failed(const api::ApiError& error);
    /// A failed look tells nothing of the write. Only what may change by waiting is looked at again without end.
    [[nodiscard]] static EditOutcome blind(const api::ApiError& error);

    /// A write.
    template <class T>
    void call(api::Request<T> request, EditFinish finish)
    {
        m_client.send<T>(std::move(request), api::Urgency::Foreground, this,
                         [finish = std::move(finish)](const api::Reply<T>& reply) {
                             finish(reply ? doneWith(*reply) : failed(reply.error()));
                         });
    }

    /// A write that takes something away. 404 may say that the thing has gone, which is what was wanted, or that the
    /// (inferred) path is not there: `look` tells.
    template <class T>
    void callToRemove(api::Request<T> request, std::function<void(EditFinish)> look, EditFinish finish)
    {
        call<T>(std::move(request), [look = std::move(look), finish = std::move(finish)](const EditOutcome& outcome) {
            const bool isMissing = outcome.error.kind == api::ApiError::Kind::NotFound;
            if (outcome.kind != EditOutcome::Kind::Refused || !isMissing) return finish(outcome);
            look([outcome, finish](const EditOutcome& seen) {
                finish(seen.kind == EditOutcome::Kind::Done ? seen : outcome);
            });
        });
    }

    /// Reads one thing: Done or Unchanged. 404 is Gone.
    template <class T>
    void look(api::Request<T> request, std::function<bool(const T&)> isDone, EditFinish finish)
    {
        m_client.send<T>(
            std::move(request), api::Urgency::Foreground, this,
            [isDone = std::move(isDone), finish = std::move(finish)](const api::Reply<T>& reply) {
                if (!reply) return finish(blind(reply.error()));
                finish({isDone(*reply) ? EditOutcome::Kind::Done : EditOutcome::Kind::Unchanged, *reply, {}});
            });
    }

    /// Reads without judging; `unread` is told when it could not be.
    template <class T>
    void read(api::Request<T> request, std::function<void(const T&)> take, EditFinish unread)
    {
        m_client.send<T>(std::move(request), api::Urgency::Foreground, this,
                         [take = std::move(take), unread = std::move(unread)](const api::Reply<T>& reply) {
                             if (reply)
                                 take(*reply);
                             else
                                 unread(blindInList(reply.error()));
                         });
    }

    /// How to find one thing in a list.
    template <class T>
    struct Search
    {
        std::function<api::Request<api::Page<T>>(int page)> page;
        /// The outcome when this is the one; empty: look further.
        std::function<std::optional<EditOutcome::Kind>(const T&)> judge;
        /// When the whole list was read and it was not there.
        EditOutcome::Kind absent = EditOutcome::Kind::Unchanged;
    };
    template <class T>
    void search(Search<T> search, EditFinish finish)
    {
        searchFrom(1, true, std::move(search), std::move(finish));
    }
    static constexpr int kPerPage = 50;

  private:
    static constexpr int kMaxPages = 20;

    template <class T>
    static EditOutcome doneWith(const T& answer)
    {
        return {EditOutcome::Kind::Done, answer, {}};
    }
    static EditOutcome doneWith(const Done&) { return {EditOutcome::Kind::Done, {}, {}}; }
    [[nodiscard]] static EditOutcome blindInList(const api::ApiError& error);
    [[nodiscard]] static EditOutcome absentAs(EditOutcome::Kind kind);

    template <class T>
    void searchFrom(int page, bool isWhole, Search<T> search, EditFinish finish)
    {
        auto request = search.page(page);
        m_client.send<api::Page<T>>(
            std::move(request), api::Urgency::Foreground, this,
            [this, page, isWhole, search = std::move(search),
             finish = std::move(finish)](const api::Reply<api::Page<T>>& reply) {
                if (!reply) return finish(blindInList(reply.error()));
                for (const T& item : reply->items)
                    if (const auto kind = search.judge(item)) return finish({*kind, item, {}});
                // What could not be read, or lies further on than anybody reads, proves no absence.
                const bool isReadable = isWhole && reply->undecodable.isEmpty();
                if (reply->nextPage && page < kMaxPages)
                    return searchFrom(*reply->nextPage, isReadable, search, finish);
                const bool isAbsent = isReadable && !reply->nextPage;
                finish(isAbsent ? absentAs(search.absent) : EditOutcome{EditOutcome::Kind::Unchanged, {}, {}});
            });
    }

    api::Client& m_client;
};

} // namespace yoyaku
