#pragma once

#include "core/models/assignrulemodel.h"
#include "ui/eventtypes/section.h"

namespace yoyaku::ui {

class TeamActs;
class TimeFormat;

/// The assignment rules of an event type: in words where the shape is the expected one, else as the raw JSON that came.
/// None is ever left out.
class RulesSection final : public Section
{
    Q_OBJECT

  public:
    RulesSection(AssignRuleModel& model, const DirectoryModel& directory, TeamActs& acts, const Theme& theme,
                 const TimeFormat& format, QWidget* parent);

    /// Why rules cannot be read; empty: they can.
    void setDenied(const QString& why);

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void fill();
    [[nodiscard]] QWidget* card(const AssignRuleModel::Row& row);
    void addHead(QVBoxLayout* to, QWidget* card, const AssignRuleModel::Row& row);
    void retranslate();

    AssignRuleModel& m_model;
    const DirectoryModel& m_directory;
    TeamActs& m_acts;
    const TimeFormat& m_format;
    QWidget* m_list = nullptr;
    QPushButton* m_new;
};

} // namespace yoyaku::ui
