#pragma once

#include "core/base/clock.h"
#include "core/models/teammodel.h"

#include <QFrame>
#include <optional>

class QComboBox;
class QLabel;
class QPushButton;
class QScrollArea;

namespace yoyaku {
class DirectoryModel;
}

namespace yoyaku::ui {

class FactSheet;
class Pill;
class TeamActs;
class Theme;
class TimeFormat;

/// One member or invitation in full, with what can be done about it. What a member still hosts is looked up when the
/// member is chosen; nothing is shown that no documented or supposed field tells (no "last seen").
class TeamInspector final : public QFrame
{
    Q_OBJECT

  public:
    struct Parts
    {
        TeamModel& model;
        const DirectoryModel& directory;
        TeamActs& acts;
        const Theme& theme;
        const TimeFormat& format;
        const Clock& clock;
    };

    TeamInspector(Parts parts, QWidget* parent = nullptr);

    /// Null: nothing is chosen.
    void setRow(const TeamModel::Row* row);
    /// Del and the button at the foot: remove, or withdraw.
    void removeShown();
    /// After a change of language.
    void retranslate();

  Q_SIGNALS:
    /// Empty: the colour that follows from the member's id.
    void colorChosen(const yoyaku::UserId& user, std::optional<int> index);

  protected:
    void showEvent(QShowEvent* event) override;

  private:
    void showRow();
    void showMember(FactSheet& sheet, const TeamModel::Row& row);
    void addHosting(FactSheet& sheet, const UserId& user);
    void addColor(FactSheet& sheet, const UserId& user);
    void addRole(FactSheet& sheet, const TeamModel::Row& row);
    void showInvitation(FactSheet& sheet, const TeamModel::Row& row);
    void countFuture();
    [[nodiscard]] QString futureText() const;

    Parts m_parts;
    std::optional<TeamModel::Row> m_row;
    std::optional<int> m_future; ///< bookings to come of the member shown; empty while it is looked up
    UserId m_counted;            ///< whose they are
    bool m_isCounting = false, m_isCountStale = false;
    Pill* m_state;
    QLabel *m_id, *m_futureLine = nullptr;
    QScrollArea* m_scroll;
    QWidget* m_foot;
    QPushButton* m_remove;
};

} // namespace yoyaku::ui
