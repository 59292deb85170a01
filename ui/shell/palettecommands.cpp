#include "ui/shell/palettecommands.h"

#include "ui/format/safetext.h"
#include "ui/shell/actionarea.h"
#include "ui/shell/actionregistry.h"
#include "ui/shell/palettematch.h"

#include <QAction>
#include <algorithm>

namespace yoyaku::ui {

namespace {

constexpr int kRemembered = 8, kRecentShown = 5;
/// Opening the palette from itself leads nowhere.
const auto kItself = QStringLiteral("palette.open");

} // namespace

PaletteEntry PaletteCommands::entry(const QString& id, PaletteEntry::Section section) const
{
    PaletteEntry made;
    made.section = section;
    made.title = safeText(m_actions.text(id));
    made.detail = safeText(m_actions.about(id));
    made.keys = m_actions.firstKeysText(id);
    made.icon = m_actions.iconUse(id).isEmpty() ? QLatin1String("action.command") : m_actions.iconUse(id);
    made.isPossible = m_actions.isPossible(id);
    made.commandId = id;
    made.run = [action = m_actions.action(id)] { action->trigger(); };
    if (made.detail.isEmpty() && areaOf(id) != ActionArea::Everywhere) made.detail = areaText(areaOf(id));
    return made;
}

QVector<PaletteEntry> PaletteCommands::entries(const PaletteQuery& query, int most) const
{
    using Section = PaletteEntry::Section;
    QVector<PaletteEntry> found;
    const bool isEverything = query.only == PaletteQuery::Only::Everything;
    if (!isEverything && query.only != PaletteQuery::Only::Commands) return found;
    if (query.text.isEmpty())
        for (const QString& id : m_recent)
            if (m_actions.isPossible(id) && found.size() < kRecentShown) found.append(entry(id, Section::Recent));
    struct Hit
    {
        int score;
        PaletteEntry entry;
    };
    QVector<Hit> hits;
    for (const QString& id : m_actions.ids()) {
        if (id == kItself || (query.text.isEmpty() && m_recent.contains(id))) continue;
        const int score = matchScore(m_actions.text(id) + u' ' + areaText(areaOf(id)), query.text);
        if (score > 0) hits.append({score, entry(id, Section::Commands)});
    }
    std::stable_sort(hits.begin(), hits.end(), [](const Hit& a, const Hit& b) {
        if (a.entry.isPossible != b.entry.isPossible) return a.entry.isPossible;
        return a.score > b.score;
    });
    for (const Hit& hit : hits)
        if (found.size() < most) found.append(hit.entry);
    return found;
}

void PaletteCommands::noteUse(const QString& id)
{
    m_recent.removeAll(id);
    m_recent.prepend(id);
    while (m_recent.size() > kRemembered) m_recent.removeLast();
}

} // namespace yoyaku::ui
