#pragma once

#include "core/sync/edit.h"
#include "ui/commands/actdialog.h"

class QListWidget;

namespace yoyaku::ui {

class TellGuest;

/// Chooses another host for a booking. Free hosts first, then by priority; a busy one can be chosen, knowingly.
class ReassignDialog final : public ActDialog
{
    Q_OBJECT

  public:
    struct Candidate
    {
        UserId id;
        QString name;
        int priority = 0;
        QString busyWith; ///< empty: free at that time as far as known here
    };

    ReassignDialog(const Theme& theme, const QString& about, const QString& when, QVector<Candidate> candidates,
                   UpdateEdit edit, QWidget* parent);
    void accept() override;

  Q_SIGNALS:
    void confirmed(const yoyaku::UpdateEdit& edit);

  private:
    void fill(const QVector<Candidate>& candidates);

    UpdateEdit m_edit;
    QListWidget* m_list;
    TellGuest* m_tell;
};

} // namespace yoyaku::ui
