#pragma once

#include "core/sync/edit.h"

namespace yoyaku::test {

/// Keeps what is submitted as an outbox would, and lets the test say how each goes on.
class KeptEdits final : public EditSink
{
    Q_OBJECT

  public:
    EditId submit(EditAct act, QString about) override;
    /// Too late for what was settled.
    bool undo(const EditId& id) override;
    void sendNow(const EditId&) override {}
    void discard(const EditId& id) override { (void)undo(id); }
    void retry(const EditId&) override {}
    [[nodiscard]] QVector<Edit> open() const override { return m_open; }

    /// The act of the last edit, if it is of this kind; else null.
    template <class Act>
    [[nodiscard]] const Act* last() const
    {
        return m_open.isEmpty() ? nullptr : std::get_if<Act>(&m_open.last().act);
    }

    void setState(const EditId& id, EditState state);
    /// The service did it: the edit is no longer open.
    void settle(const EditId& id);

  private:
    bool end(const EditId& id, EditState state);

    QVector<Edit> m_open;
    int m_count = 0;
};

} // namespace yoyaku::test
