#include "app/hostcolors.h"

#include "core/base/settings.h"
#include "ui/theme/theme.h"

#include <QUndoCommand>

namespace yoyaku::app {

namespace {

const auto kKey = QStringLiteral("hostColors");

} // namespace

/// A change of one member's colour.
class HostColorCommand final : public QUndoCommand
{
  public:
    HostColorCommand(HostColors& colors, UserId host, std::optional<int> before, std::optional<int> after)
        : QUndoCommand(HostColors::tr("Change a colour")),
          m_colors(colors),
          m_host(std::move(host)),
          m_before(before),
          m_after(after)
    {}
    void redo() override { m_colors.set(m_host, m_after); }
    void undo() override { m_colors.set(m_host, m_before); }

  private:
    HostColors& m_colors;
    UserId m_host;
    std::optional<int> m_before, m_after;
};

HostColors::HostColors(Settings& account, ui::Theme& theme, QUndoStack& undo, QObject* parent)
    : QObject(parent), m_account(account), m_theme(theme), m_undo(undo)
{
    const QJsonObject kept = account.value(kKey).toObject();
    for (auto it = kept.begin(); it != kept.end(); ++it) m_chosen.insert(UserId(it.key()), it.value().toInt(-1));
    m_theme.setHostColors(m_chosen);
}

void HostColors::choose(const UserId& host, std::optional<int> index)
{
    const auto it = m_chosen.constFind(host);
    const std::optional<int> before = it == m_chosen.constEnd() ? std::nullopt : std::optional(*it);
    if (before != index) m_undo.push(new HostColorCommand(*this, host, before, index));
}

void HostColors::set(const UserId& host, std::optional<int> index)
{
    if (index)
        m_chosen.insert(host, *index);
    else
        m_chosen.remove(host);
    QJsonObject kept;
    for (auto it = m_chosen.cbegin(); it != m_chosen.cend(); ++it) kept.insert(it.key().text(), it.value());
    m_account.setValue(kKey, kept);
    m_theme.setHostColors(m_chosen);
}

} // namespace yoyaku::app

#include "moc_hostcolors.cpp"
