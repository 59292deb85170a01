#pragma once

#include "core/insight/rulesdraft.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace yoyaku {
class DirectoryModel;
}

namespace yoyaku::ui {

class ActionRegistry;
class ElidedLabel;
class Theme;
class TimeFormat;

/// "Draft, 2 changes": what has been changed and not applied, and the two ways on. Hidden while there is no draft.
class DraftBanner final : public QFrame
{
    Q_OBJECT

  public:
    DraftBanner(const Theme& theme, const TimeFormat& format, const DirectoryModel& directory,
                QWidget* parent = nullptr);

    void setChanges(const QVector<RulesDraft::Change>& changes);
    void setActions(const ActionRegistry& actions); ///< whose keys the tooltips tell

  Q_SIGNALS:
    void applyRequested();
    void discardRequested();

  protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    void refresh();

    const Theme& m_theme;
    const TimeFormat& m_format;
    const DirectoryModel& m_directory;
    QVector<RulesDraft::Change> m_changes;
    QLabel *m_icon, *m_head;
    ElidedLabel* m_text;
    QLabel* m_promise;
    QPushButton *m_discard, *m_apply;
};

} // namespace yoyaku::ui
