#pragma once

#include "ui/shell/paletteentry.h"

#include <QStringList>

namespace yoyaku::ui {

class ActionRegistry;

/// The window's commands as rows: what is possible now before what is not, best match first; with nothing asked for,
/// the ones used last. Remembers those. GUI thread.
class PaletteCommands final
{
  public:
    explicit PaletteCommands(const ActionRegistry& actions) : m_actions(actions) {}

    /// At most `most`.
    [[nodiscard]] QVector<PaletteEntry> entries(const PaletteQuery& query, int most) const;
    void noteUse(const QString& id);
    /// Newest first.
    [[nodiscard]] const QStringList& recent() const { return m_recent; }
    void setRecent(const QStringList& ids) { m_recent = ids; }

  private:
    [[nodiscard]] PaletteEntry entry(const QString& id, PaletteEntry::Section section) const;

    const ActionRegistry& m_actions;
    QStringList m_recent;
};

} // namespace yoyaku::ui
