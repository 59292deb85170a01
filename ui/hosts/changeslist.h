#pragma once

#include "core/insight/hostsums.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace yoyaku {
class DirectoryModel;
}

namespace yoyaku::ui {

class Theme;
class TimeFormat;

/// What changed of hosts and rules in the last 30 days, newest first: what, when and where. What can be put back by a
/// draft has Restore.
class ChangesList final : public QWidget
{
    Q_OBJECT

  public:
    ChangesList(const Theme& theme, const TimeFormat& format, const DirectoryModel& directory,
                QWidget* parent = nullptr);

    void setChanges(const QVector<SetupChange>& changes);

  Q_SIGNALS:
    /// Its old value is to be put into the draft.
    void restoreRequested(const yoyaku::SetupChange& change);

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void rebuild();
    void addRow(const SetupChange& change);

    const Theme& m_theme;
    const TimeFormat& m_format;
    const DirectoryModel& m_directory;
    QVector<SetupChange> m_changes;
    QVBoxLayout* m_rows;
    bool m_isWhole = false;
};

} // namespace yoyaku::ui
