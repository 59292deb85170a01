#include "core/notify/noticeburst.h"

#include <algorithm>

namespace yoyaku {

void NoticeBurst::begin()
{
    m_key = m_stem + u'-' + QString::number(++m_number);
    m_all = {};
    m_untold = {};
    m_isShown = false;
}

void NoticeBurst::add(const NoticeEvent& event, EpochMs now)
{
    // A clock that was set back must not keep a burst open for good.
    const bool isLater = now - m_lastEvent >= kBurstMs || now < m_lastEvent;
    if (m_key.isEmpty() || (isLater && m_untold.isEmpty())) {
        begin();
        m_pause = kFirstPauseMs;
        m_notBefore = now;
    }
    m_lastEvent = now;
    m_all.add(event);
    m_untold.add(event);
}

std::optional<Notice> NoticeBurst::due(EpochMs now)
{
    if (m_untold.isEmpty() || now < m_notBefore) return std::nullopt;
    const bool isSingle = m_all.count() == 1;
    Notice notice = m_all.notice(isSingle ? Notice::Form::Single : Notice::Form::Group, m_key);
    notice.isUpdate = m_isShown;
    m_untold = {};
    m_isShown = true;
    m_notBefore = now + m_pause;
    m_pause = std::min(m_pause * 2, kLongestPauseMs);
    return notice;
}

std::optional<EpochMs> NoticeBurst::nextWake() const
{
    return m_untold.isEmpty() ? std::nullopt : std::optional(m_notBefore);
}

NoticeHeap NoticeBurst::takeUntold()
{
    NoticeHeap untold = m_untold;
    begin();
    return untold;
}

void NoticeBurst::dismiss(const QString& key)
{
    if (key != m_key || !m_isShown) return;
    const NoticeHeap untold = m_untold;
    begin();
    m_all = untold;
    m_untold = untold;
}

} // namespace yoyaku
