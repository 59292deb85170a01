#include "core/http/answerqueue.h"

#include <utility>

namespace yoyaku::http {

void AnswerQueue::push(Answer answer)
{
    const std::lock_guard lock(m_mutex);
    if (!m_target) return;
    m_answers.push_back(std::move(answer));
    if (m_answers.size() == 1) QMetaObject::invokeMethod(m_target, m_wake, Qt::QueuedConnection);
}

std::vector<AnswerQueue::Answer> AnswerQueue::takeAll()
{
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_answers, {});
}

void AnswerQueue::close()
{
    const std::lock_guard lock(m_mutex);
    m_target = nullptr;
}

} // namespace yoyaku::http
