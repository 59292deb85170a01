#include "ui/commands/reassigndialog.h"

#include "ui/commands/tellguest.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace yoyaku::ui {

ReassignDialog::ReassignDialog(const Theme& theme, const QString& about, const QString& when,
                               QVector<Candidate> candidates, UpdateEdit edit, QWidget* parent)
    : ActDialog(theme, tr("Choose another host"), parent),
      m_edit(std::move(edit)),
      m_list(new QListWidget(this)),
      m_tell(new TellGuest(this))
{
    (void)addLine(about, int(TextRole::BodyStrong));
    addLine(when, int(TextRole::Body))->setForegroundRole(QPalette::PlaceholderText);
    m_list->setObjectName(QStringLiteral("candidates"));
    m_list->setAccessibleName(tr("Hosts"));
    m_list->setMinimumHeight(220);
    content()->addWidget(m_list, 1);
    content()->addWidget(m_tell);
    std::stable_sort(candidates.begin(), candidates.end(), [](const Candidate& a, const Candidate& b) {
        return std::pair(!a.busyWith.isEmpty(), -a.priority) < std::pair(!b.busyWith.isEmpty(), -b.priority);
    });
    fill(candidates);
    setFoot(tr("Keep as is"), tr("Reassign"));
    setFootNote(tr("Update Booking, held 5 s. Ctrl Z takes it back."));
    actButton()->setDefault(true);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) { setActAllowed(row >= 0); });
    connect(m_list, &QListWidget::itemActivated, this, [this] { accept(); });
    setActAllowed(m_list->count() > 0);
    if (m_list->count() > 0) m_list->setCurrentRow(0);
    m_list->setFocus();
}

void ReassignDialog::fill(const QVector<Candidate>& candidates)
{
    for (const Candidate& one : candidates) {
        const QString state = one.busyWith.isEmpty() ? tr("free") : tr("busy: %1").arg(one.busyWith);
        auto* item =
            new QListWidgetItem(tr("%1 · priority %2 · %3").arg(one.name).arg(one.priority).arg(state), m_list);
        item->setData(Qt::UserRole, one.id.text());
        item->setIcon(m_theme.monogram(one.id, one.name, 16, devicePixelRatioF()));
        if (!one.busyWith.isEmpty()) item->setForeground(m_theme.color(Color::WarningText));
    }
}

void ReassignDialog::accept()
{
    const QListWidgetItem* chosen = m_list->currentItem();
    if (!chosen) return;
    const UserId id(chosen->data(Qt::UserRole).toString());
    // The chosen host takes the place and the role of the first one; others (notified only) stay.
    QVector<BookingHost> hosts = m_edit.hostsBefore;
    hosts.removeIf([&](const BookingHost& host) { return host.userId == id; });
    if (hosts.isEmpty())
        hosts.append({id, QStringLiteral("admin")});
    else
        hosts.first().userId = id;
    m_edit.patch.hosts = hosts;
    m_tell->writeInto(m_edit.patch);
    Q_EMIT confirmed(m_edit);
    QDialog::accept();
}

} // namespace yoyaku::ui

#include "moc_reassigndialog.cpp"
