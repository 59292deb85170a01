#pragma once

#include "core/base/id.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace yoyaku {
class DirectoryModel;
}

namespace yoyaku::ui {

class Theme;

/// Left in the top bar of the hosts page: "Hosts & assignment / 製品デモ 30分", the latter with a menu of all event
/// types and the way to what else there is of this one.
class HostsBar final : public QWidget
{
    Q_OBJECT

  public:
    HostsBar(const Theme& theme, const DirectoryModel& directory, QWidget* parent = nullptr);

    void setEventType(const EventTypeId& eventType);
    void setCompact(bool isCompact);

  Q_SIGNALS:
    void eventTypeChosen(const yoyaku::EventTypeId& eventType);
    /// Its page, where facts, open slots and its link are.
    void aboutRequested();

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void refresh();
    void openMenu();

    const Theme& m_theme;
    const DirectoryModel& m_directory;
    EventTypeId m_eventType;
    QLabel *m_title, *m_slash;
    QToolButton* m_types;
    bool m_isCompact = false;
};

} // namespace yoyaku::ui
