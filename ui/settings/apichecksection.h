#pragma once

#include "core/models/capabilitymodel.h"
#include "ui/settings/settingssection.h"

class QGridLayout;
class QPushButton;
class QTreeWidget;

namespace yoyaku::ui {

/// What this key may use and how well each call is stated by the documentation, with a report to copy that holds no
/// key and no guest data. Asks the service only on the button; the app asks once after connecting.
/// Names: "api.groups", "api.again", "api.copy", "api.operations", "api.overrides".
class ApiCheckSection final : public SettingsSection
{
    Q_OBJECT

  public:
    ApiCheckSection(const Theme& theme, CapabilityModel& model, QWidget* parent = nullptr);
    void setValues(const SettingsValues& values) override;

  private:
    void buildGroups();
    void buildOperations();
    void refresh();
    void showGroups();
    void showOperations();
    void copy();

    CapabilityModel& m_model;
    QString m_version, m_apiBase;
    QWidget* m_groups;
    QGridLayout* m_rows = nullptr;
    QPushButton *m_again, *m_copy;
    QTreeWidget* m_operations;
    QLabel *m_copied, *m_overrides;
};

} // namespace yoyaku::ui
