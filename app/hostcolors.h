#pragma once

#include "core/base/id.h"

#include <QHash>
#include <QObject>
#include <QUndoStack>
#include <optional>

namespace yoyaku {
class Settings;
}

namespace yoyaku::ui {
class Theme;
}

namespace yoyaku::app {

/// The colours a user gave to members, kept in the account's settings: the service knows none. Applied to the theme,
/// which every view follows. GUI thread.
class HostColors : public QObject
{
    Q_OBJECT

  public:
    /// Applies what is kept.
    HostColors(Settings& account, ui::Theme& theme, QUndoStack& undo, QObject* parent = nullptr);

    /// One undoable act; empty: the colour that follows from the member's id.
    void choose(const UserId& host, std::optional<int> index);

  private:
    friend class HostColorCommand;
    void set(const UserId& host, std::optional<int> index);

    Settings& m_account;
    ui::Theme& m_theme;
    QUndoStack& m_undo;
    QHash<UserId, int> m_chosen;
};

} // namespace yoyaku::app
