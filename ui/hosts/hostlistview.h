#pragma once

#include "ui/hosts/hostshares.h"

#include <QListView>

namespace yoyaku::ui {

class ActionRegistry;
class HostDelegate;
class Theme;
class TimeFormat;

/// The hosts of one event type by priority. Click a cell of the stepper, press 0 to 3, Alt with up or down, or drag a
/// row into another group.
class HostListView final : public QListView
{
    Q_OBJECT

  public:
    HostListView(const Theme& theme, const TimeFormat& format, DraftedHosts& model, const HostShares& shares,
                 QWidget* parent = nullptr);

    /// Priorities and removal, as commands on the current host.
    void registerActions(ActionRegistry& actions);
    /// What all rows take, in device-independent px.
    [[nodiscard]] int contentHeight() const;

  Q_SIGNALS:
    void priorityChosen(const yoyaku::UserId& host, int priority);
    /// Del on a host.
    void removeRequested(const yoyaku::UserId& host);
    /// The menu of a host is wanted, at a point of the screen.
    void menuRequested(const yoyaku::UserId& host, QPoint at);

  protected:
    void contextMenuEvent(QContextMenuEvent* event) override;
    void startDrag(Qt::DropActions actions) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

  private:
    void keepCurrent();
    void choose(int priority);
    [[nodiscard]] std::optional<int> groupAt(QPoint point) const;
    [[nodiscard]] const DraftedHosts::Row* currentHost() const;

    const Theme& m_theme;
    DraftedHosts& m_model;
    UserId m_kept;                  ///< current before a reset
    std::optional<int> m_dropGroup; ///< tinted while dragging
};

} // namespace yoyaku::ui
