#pragma once

#include "core/domain/account.h"
#include "core/sync/edit.h"
#include "ui/commands/actdialog.h"

class QButtonGroup;
class QComboBox;
class QLineEdit;
class QListWidget;

namespace yoyaku::ui {

/// Create Event Type Host (inferred): which member, with which role, to attend or only to be told, at which priority.
class AddHostDialog final : public ActDialog
{
    Q_OBJECT

  public:
    /// `candidates` are the members who are no hosts of the event type yet; `about` is its name, ready to show.
    AddHostDialog(const Theme& theme, const EventTypeId& eventType, const QString& about, QVector<User> candidates,
                  QWidget* parent);
    void accept() override;

  Q_SIGNALS:
    /// `name` is the member's, ready to show.
    void confirmed(const yoyaku::HostAddEdit& edit, const QString& name);

  private:
    void buildList();
    void buildForm();
    void fill(const QString& filter);

    EventTypeId m_eventType;
    QVector<User> m_candidates;
    QLineEdit* m_filter;
    QListWidget* m_list;
    QComboBox *m_role, *m_kind;
    QButtonGroup* m_priority;
};

} // namespace yoyaku::ui
