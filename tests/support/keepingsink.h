#pragma once

#include "core/sync/edit.h"

#include <optional>

namespace yoyaku::test {

/// Keeps what is submitted, as an outbox would, and sends nothing. A test decides what has been "sent".
class KeepingSink final : public EditSink
{
  public:
    EditId submit(EditAct act, QString about) override
    {
        Edit edit;
        edit.id = EditId(QStringLiteral("edit-%1").arg(++m_count));
        edit.act = std::move(act);
        edit.about = std::move(about);
        m_open.append(edit);
        Q_EMIT editChanged(edit);
        return edit.id;
    }
    bool undo(const EditId& id) override
    {
        if (isSent) return false;
        drop(id, EditState::Undone);
        return true;
    }
    void sendNow(const EditId&) override {}
    void discard(const EditId& id) override { drop(id, EditState::Undone); }
    void retry(const EditId&) override {}
    [[nodiscard]] QVector<Edit> open() const override { return m_open; }

    void refuseLast()
    {
        m_open.last().state = EditState::Refused;
        Q_EMIT editChanged(m_open.last());
    }
    /// The act of the last edit, if it is of this kind; else null.
    template <class Act>
    [[nodiscard]] const Act* last() const
    {
        return m_open.isEmpty() ? nullptr : std::get_if<Act>(&m_open.last().act);
    }

    bool isSent = false; ///< too late for undo()

  private:
    void drop(const EditId& id, EditState state)
    {
        for (int i = 0; i < m_open.size(); ++i) {
            if (m_open[i].id != id) continue;
            Edit edit = m_open.takeAt(i);
            edit.state = state;
            Q_EMIT editChanged(edit);
            return;
        }
    }

    QVector<Edit> m_open;
    int m_count = 0;
};

} // namespace yoyaku::test
