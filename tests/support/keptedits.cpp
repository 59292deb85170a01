#include "support/keptedits.h"

#include <algorithm>

namespace yoyaku::test {

EditId KeptEdits::submit(EditAct act, QString about)
{
    Edit edit;
    edit.id = EditId(QString::number(++m_count));
    edit.act = std::move(act);
    edit.about = std::move(about);
    edit.createdAt = 1000 + m_count;
    m_open.append(edit);
    Q_EMIT editChanged(edit);
    return edit.id;
}

bool KeptEdits::undo(const EditId& id) { return end(id, EditState::Undone); }

void KeptEdits::setState(const EditId& id, EditState state)
{
    const auto it = std::find_if(m_open.begin(), m_open.end(), [&](const Edit& edit) { return edit.id == id; });
    if (it == m_open.end()) return;
    it->state = state;
    const Edit told = *it;
    Q_EMIT editChanged(told);
}

void KeptEdits::settle(const EditId& id) { (void)end(id, EditState::Settled); }

bool KeptEdits::end(const EditId& id, EditState state)
{
    const auto it = std::find_if(m_open.begin(), m_open.end(), [&](const Edit& edit) { return edit.id == id; });
    if (it == m_open.end()) return false;
    Edit last = *it;
    last.state = state;
    m_open.erase(it);
    Q_EMIT editChanged(last);
    return true;
}

} // namespace yoyaku::test

#include "moc_keptedits.cpp"
