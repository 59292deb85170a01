#pragma once

#include "core/domain/notice.h"

namespace yoyaku {

/// Things that are told together: how many of each kind, and the first few of them. As big after a million as after
/// four.
struct NoticeHeap
{
    std::array<int, kNoticeKinds> counts{};
    QVector<NoticeEvent> events;

    [[nodiscard]] bool isEmpty() const { return events.isEmpty(); }
    [[nodiscard]] int count() const { return notice(Notice::Form::Group, {}).count(); }
    void add(const NoticeEvent& event)
    {
        ++counts[size_t(event.kind)];
        if (events.size() < kNoticeNames) events.append(event);
    }
    void add(const NoticeHeap& other)
    {
        for (size_t i = 0; i < counts.size(); ++i) counts[i] += other.counts[i];
        for (const NoticeEvent& event : other.events)
            if (events.size() < kNoticeNames) events.append(event);
    }
    [[nodiscard]] Notice notice(Notice::Form form, const QString& key) const
    {
        Notice notice;
        notice.form = form;
        notice.key = key;
        notice.counts = counts;
        notice.events = events;
        return notice;
    }
};

} // namespace yoyaku
