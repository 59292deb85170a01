#pragma once

#include "core/insight/rulereplay.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace yoyaku {
class DirectoryModel;
}

namespace yoyaku::ui {

class FittedLabel;
class Segments;
class Theme;
class TimeFormat;

/// The form of one rule of the expected shape: who of its groups, how much each, and the method that is assumed. Says
/// what it would be; keeps nothing.
class RuleEditor final : public QWidget
{
    Q_OBJECT

  public:
    struct Shown
    {
        AssignRule rule;              ///< as drafted
        AssignRule before;            ///< as the service has it; without an id: it is new
        QVector<EventTypeHost> hosts; ///< who can be chosen
        AssignMethod method = AssignMethod::FewestFirst;
        bool operator==(const Shown&) const = default;
    };

    RuleEditor(const Theme& theme, const TimeFormat& format, const DirectoryModel& directory,
               QWidget* parent = nullptr);

    void setShown(const Shown& shown);
    /// The name becomes a field.
    void beginRename();

  Q_SIGNALS:
    void ruleChanged(const yoyaku::AssignRule& rule);
    void methodChosen(yoyaku::AssignMethod method);

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void buildLimits();
    void buildMethod();
    void rebuildGroups();
    void addGroup(int index);
    void addGroupButton();
    void addRow(const QString& label, QWidget* content);
    [[nodiscard]] QWidget* newPlus(int group);
    void openPicker(QWidget* anchor, int group);
    void openGroupMenu();
    void changeGroups(const QVector<AssignGroup>& groups);
    void showLimits();
    void takeLimits();
    void retranslate();
    [[nodiscard]] QLabel* newLabel(const QString& text);
    [[nodiscard]] QString hostName(const UserId& host) const;

    const Theme& m_theme;
    const TimeFormat& m_format;
    const DirectoryModel& m_directory;
    Shown m_shown;
    QWidget *m_groups = nullptr, *m_nameRow = nullptr;
    QGridLayout* m_groupRows = nullptr;
    QLineEdit* m_name = nullptr;
    QSpinBox* m_limits[3] = {};
    QLabel *m_nameLabel = nullptr, *m_limitLabel = nullptr, *m_was = nullptr, *m_methodLabel = nullptr;
    FittedLabel* m_assumed = nullptr;
    Segments* m_method = nullptr;
};

} // namespace yoyaku::ui
