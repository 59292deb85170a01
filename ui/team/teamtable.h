#pragma once

#include "ui/team/teamrows.h"
#include "ui/widgets/rowtable.h"

namespace yoyaku::ui {

class PersonDelegate;

/// Members and invitations as a table. Arrows step over headings; the chosen one stays chosen while rows come and go.
class TeamTable final : public RowTable
{
    Q_OBJECT

  public:
    TeamTable(const Theme& theme, TeamRows& rows, QWidget* parent = nullptr);

    /// Null while nothing is chosen.
    [[nodiscard]] const TeamModel::Row* current() const;

  Q_SIGNALS:
    void currentRowChanged();
    /// Enter or a double click.
    void opened();
    /// The menu of the chosen one is wanted, at a point of the screen.
    void menuRequested(QPoint at);

  protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

  private:
    void keepCurrent();
    void fitColumns();
    void step(int by);

    const Theme& m_theme;
    TeamRows& m_rows;
    PersonDelegate* m_delegate;
    std::optional<TeamModel::Row> m_chosen;
};

} // namespace yoyaku::ui
