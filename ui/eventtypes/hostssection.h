#pragma once

#include "ui/eventtypes/hostrows.h"
#include "ui/eventtypes/section.h"

class QLabel;

namespace yoyaku::ui {

class RowTable;
class TeamActs;

/// Who hosts an event type: add, remove, and what is on its way. As high as its rows: the page scrolls.
class HostsSection final : public Section
{
    Q_OBJECT

  public:
    HostsSection(const DirectoryModel& directory, EditSink& edits, TeamActs& acts, const Theme& theme, QWidget* parent);

    void setEventType(const EventTypeId& eventType);
    /// Why hosts cannot be read; empty: they can.
    void setDenied(const QString& why);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    void fit();
    void removeCurrent();
    void showCurrent();
    void openMenu(QPoint at);
    void retranslate();

    HostRows* m_rows;
    TeamActs& m_acts;
    EventTypeId m_eventType;
    RowTable* m_table;
    QLabel* m_empty;
    QPushButton *m_add, *m_remove;
};

} // namespace yoyaku::ui
