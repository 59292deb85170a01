#pragma once

#include "core/sync/connectionstate.h"
#include "core/sync/edit.h"
#include "ui/shell/statebanners.h"

#include <QSet>

namespace yoyaku::ui {

/// What became of the changes that waited while there was no connection, told once it is back and each of them is
/// decided. GUI thread.
class BackOnline
{
  public:
    void setConnection(const ConnectionState& state, EpochMs now);
    /// After each change of the outbox: all open edits, and (before that) the one that changed.
    void setOpenEdits(const QVector<Edit>& edits);
    void note(const Edit& edit);

    /// All went well: told once.
    [[nodiscard]] std::optional<StateBanner> takeSolved();
    /// Some of them need a choice: until it is made.
    [[nodiscard]] std::optional<StateBanner> needsYou() const;

  private:
    [[nodiscard]] bool isDecided() const;
    [[nodiscard]] QString text() const;

    enum class Phase : quint8 { Online, Offline, Back };
    Phase m_phase = Phase::Online;
    EpochMs m_since = 0;
    EpochMs m_awayMs = 0;
    QSet<QString> m_waited; ///< ids of those that waited and are still open
    int m_sent = 0;
    int m_needYou = 0;
    int m_underWay = 0;
};

} // namespace yoyaku::ui
