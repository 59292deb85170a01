#pragma once

#include "core/domain/notice.h"
#include "ui/settings/noticefacts.h"
#include "ui/settings/settingssection.h"

#include <array>

class QComboBox;
class QLabel;
class QPushButton;
class QScrollArea;
class QTimeEdit;
class QToolButton;

namespace yoyaku {
class DirectoryModel;
}

namespace yoyaku::ui {

class TickBox;

/// What is told on the desktop, when, and what happens when the window is closed. Names begin with "notices.": "on",
/// "kind.0" to "kind.3", "for", "hosts", "host.<id>", "hide", "test", "service", "quiet", "from", "to", "day.1" to
/// "day.7", "closed", "autostart", "autostartNote", "tray".
class NotificationsSection final : public SettingsSection
{
    Q_OBJECT

  public:
    NotificationsSection(const Theme& theme, const DirectoryModel& directory, QWidget* parent = nullptr);

    /// Emits nothing.
    void setRules(const NoticeRules& rules);
    void setFacts(const NoticeFacts& facts);

  Q_SIGNALS:
    void rulesChanged(const yoyaku::NoticeRules& rules);
    void testRequested();
    void autostartRequested(bool isOn);
    /// The section has come into view: what others may have changed is looked at again.
    void factsWanted();

  protected:
    void showEvent(QShowEvent* event) override;

  private:
    void addWhat();
    void addQuietHours();
    void addBackground();
    void fillHosts();
    void connectRules();
    void take();
    void adapt();
    [[nodiscard]] TickBox* tick(const QString& text, const char* name);

    const DirectoryModel& m_directory;
    NoticeRules m_rules;
    bool m_isFilling = false;

    TickBox* m_on;
    std::array<TickBox*, kNoticeKinds> m_kinds{};
    QComboBox* m_for;
    QScrollArea* m_hosts;
    QVector<QPair<UserId, TickBox*>> m_hostTicks;
    TickBox* m_hide;
    QPushButton* m_test;
    QLabel* m_service;
    TickBox* m_quiet;
    QTimeEdit *m_from, *m_to;
    std::array<QToolButton*, 7> m_days{};
    QComboBox* m_closed;
    TickBox* m_autostart;
    QLabel *m_autostartNote, *m_tray;
};

} // namespace yoyaku::ui
