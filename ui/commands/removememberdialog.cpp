#include "ui/commands/removememberdialog.h"

#include "core/models/directorymodel.h"
#include "ui/format/roletext.h"
#include "ui/format/safetext.h"
#include "ui/format/timeformat.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace yoyaku::ui {

namespace {

constexpr int kListHeight = 168;

QString lineOf(const BookingRow& row, const DirectoryModel& directory, const TimeFormat& format)
{
    const QString guest = safeText(row.guestName.isEmpty() ? row.title : row.guestName);
    const QString type = safeText(row.eventType.isEmpty() ? row.title : directory.eventTypeName(row.eventType));
    return RemoveMemberDialog::tr("%1  %2  %3 · %4")
        .arg(format.date(row.span.start), format.range(row.span), guest, type);
}

} // namespace

RemoveMemberDialog::RemoveMemberDialog(const Theme& theme, const User& user, const QString& warning, QWidget* parent)
    : ActDialog(theme, tr("Remove this member?"), parent)
{
    const QString name = safeText(user.name.isEmpty() ? user.id.text() : user.name);
    (void)addLine(tr("%1 · %2").arg(name, memberRoleText(user.role)), int(TextRole::BodyStrong));
    m_count = addLine(tr("Looking up the bookings still to come…"), int(TextRole::Body));
    m_count->setObjectName(QStringLiteral("futureCount"));
    m_list = new QListWidget(this);
    m_list->setObjectName(QStringLiteral("futureBookings"));
    m_list->setAccessibleName(tr("Bookings still to come"));
    m_list->setFixedHeight(kListHeight);
    m_list->hide();
    content()->addWidget(m_list);
    m_fate = addLine(tr("Jicoo does not document what becomes of these bookings. Give them to another host first."),
                     int(TextRole::Body));
    m_fate->hide();
    if (!warning.isEmpty()) addWarning(warning)->setObjectName(QStringLiteral("roleWarning"));
    content()->addStretch(1);
    setFoot(tr("Keep"), tr("Remove"), Tone::Destructive);
    setFootNote(tr("Delete Organization User, held 5 s. The call's address is inferred, not documented."));
    setActAllowed(false);
    keepButton()->setDefault(true);
    keepButton()->setFocus();
}

void RemoveMemberDialog::showBookings(const TeamModel::FutureBookings& bookings, const DirectoryModel& directory,
                                      const TimeFormat& format)
{
    const bool hasAny = bookings.total > 0;
    m_count->setText(hasAny ? tr("Still hosts %n booking(s) to come:", nullptr, bookings.total)
                            : tr("Hosts no bookings to come, as far as this computer knows."));
    m_list->clear();
    for (const BookingRow& row : bookings.first) m_list->addItem(lineOf(row, directory, format));
    if (const int more = bookings.total - int(bookings.first.size()); more > 0)
        m_list->addItem(tr("and %n more", nullptr, more));
    m_list->setVisible(hasAny);
    m_fate->setVisible(hasAny);
    setActAllowed(true);
    layout()->activate();
    resize(width(), std::max(height(), hasHeightForWidth() ? heightForWidth(width()) : sizeHint().height()));
}

} // namespace yoyaku::ui

#include "moc_removememberdialog.cpp"
