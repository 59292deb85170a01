#pragma once

#include "core/base/clock.h"
#include "core/models/capabilitymodel.h"
#include "core/models/teammodel.h"
#include "ui/shell/page.h"

class QLabel;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace yoyaku {
class DirectoryModel;
}

namespace yoyaku::ui {

class DrawerSplit;
class EmptyState;
class TeamActs;
class TeamInspector;
class TeamRows;
class TeamTable;
class Theme;
class TimeFormat;

/// Who belongs to the organization, as what, and who is invited. Where the key may not read members or invitations it
/// says so and shows what it has. Source: DESIGN, "Not drawn", Team.
class TeamPage final : public Page
{
    Q_OBJECT

  public:
    struct Parts
    {
        TeamModel& model;
        DirectoryModel& directory;
        TeamActs& acts;
        const CapabilityModel& capabilities;
        const Theme& theme;
        const TimeFormat& format;
        const Clock& clock;
    };

    TeamPage(Parts parts, QWidget* parent = nullptr);

    [[nodiscard]] QString key() const override { return QStringLiteral("team"); }
    [[nodiscard]] QWidget* topBarLeft() override { return m_left; }
    [[nodiscard]] QWidget* topBarRight() override { return m_right; }
    void setSearchText(const QString& text) override;
    void activate() override;
    void registerActions(ActionRegistry& actions) override;

  Q_SIGNALS:
    /// Somebody looks at it: the time to read it anew.
    void memberShown(const yoyaku::UserId& member);
    void invitationShown(const yoyaku::InvitationId& invitation);
    /// A member is to wear this colour here; empty: the one that follows from its id.
    void colorChosen(const yoyaku::UserId& member, std::optional<int> index);

  protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    void buildTopBar();
    void buildBody();
    void showCurrent();
    void showState();
    void openMenu(QPoint at);
    void retranslate();

    Parts m_parts;
    TeamRows* m_rows;
    TeamTable* m_table;
    TeamInspector* m_inspector;
    DrawerSplit* m_split = nullptr;
    QStackedWidget* m_main = nullptr;
    EmptyState* m_empty = nullptr;
    QWidget *m_left = nullptr, *m_right = nullptr;
    QLabel *m_title = nullptr, *m_team = nullptr, *m_notice = nullptr;
    QToolButton* m_details = nullptr;
    QPushButton* m_invite = nullptr;
    QString m_search;
};

} // namespace yoyaku::ui
