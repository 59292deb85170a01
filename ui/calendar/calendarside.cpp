#include "ui/calendar/calendarside.h"

#include "core/models/calendarsums.h"
#include "core/models/directorymodel.h"
#include "ui/calendar/minimonth.h"
#include "ui/format/statustext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/tickbox.h"
#include "ui/widgets/ticklist.h"

#include <QVBoxLayout>

namespace yoyaku::ui {

namespace {

constexpr int kFoldBelow = 700; ///< height of the window. Source: DESIGN section 2

} // namespace

CalendarSide::CalendarSide(CalendarSums& sums, const DirectoryModel& directory, const Theme& theme,
                           const TimeFormat& format, QWidget* parent)
    : QScrollArea(parent),
      m_sums(sums),
      m_directory(directory),
      m_theme(theme),
      m_format(format),
      m_month(new MiniMonth(sums, theme, format)),
      m_hosts(new TickList(theme)),
      m_types(new TickList(theme)),
      m_states(new TickList(theme))
{
    setObjectName(QStringLiteral("calendarSide"));
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus); // what is in it has the stops
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* page = new QWidget;
    page->setObjectName(QStringLiteral("sidePage"));
    auto* all = new QVBoxLayout(page);
    all->setContentsMargins(12, 8, 12, 12);
    all->setSpacing(0);
    all->addWidget(m_month);
    for (TickList* list : {m_hosts, m_types, m_states}) {
        all->addWidget(list);
        connect(list, &TickList::changed, this, &CalendarSide::filterChanged);
    }
    all->addStretch(1);
    setWidget(page);
    connect(&directory, &DirectoryModel::changed, this, &CalendarSide::rebuild);
    connect(&theme, &Theme::changed, this, &CalendarSide::rebuild);
    connect(&sums, &CalendarSums::changed, this, &CalendarSide::updateCounts);
    rebuild();
}

void CalendarSide::retranslate() { rebuild(); }

// What is left of a low window belongs to the lists.
void CalendarSide::resizeEvent(QResizeEvent* event)
{
    m_month->setFolded(window()->height() < kFoldBelow);
    QScrollArea::resizeEvent(event);
}

void CalendarSide::rebuild()
{
    m_hosts->begin(tr("Hosts"), int(m_directory.users().size()));
    for (const User& user : m_directory.users()) {
        const HostColors colors = m_theme.host(user.id);
        m_hosts->addLine(user.id.text(), m_directory.userName(user.id))->setColors(colors.base, colors.on);
    }
    m_types->begin(tr("Event types"), int(m_directory.eventTypes().size()));
    for (const EventType& type : m_directory.eventTypes())
        m_types->addLine(type.id.text(), m_directory.eventTypeName(type.id));
    m_states->begin(tr("Status"), 0);
    for (const BookingStatus status : {BookingStatus::Open, BookingStatus::Request, BookingStatus::Cancel}) {
        const StatusLook look = statusLook(status);
        m_states->addLine(QString::number(int(status)), look.text)->setIcon(m_theme.icon(look.icon, look.color));
    }
    updateCounts();
}

void CalendarSide::updateCounts()
{
    for (const QString& key : m_hosts->keys()) m_hosts->setCount(key, m_sums.ofHost(UserId(key)));
    for (const QString& key : m_types->keys()) m_types->setCount(key, m_sums.ofEventType(EventTypeId(key)));
    for (const QString& key : m_states->keys()) m_states->setCount(key, m_sums.ofStatus(BookingStatus(key.toInt())));
}

void CalendarSide::showOnlyHost(int index) { m_hosts->showOnly(index); }

void CalendarSide::showAll()
{
    for (TickList* list : {m_hosts, m_types, m_states}) list->showOnly(-1);
}

void CalendarSide::showOnlyHost(const UserId& host) { m_hosts->showOnly(host.text()); }

void CalendarSide::showOnlyEventType(const EventTypeId& type) { m_types->showOnly(type.text()); }

BookingFilter CalendarSide::filter() const
{
    BookingFilter filter;
    for (const QString& key : m_hosts->chosen()) filter.hosts.append(UserId(key));
    for (const QString& key : m_types->chosen()) filter.eventTypes.append(EventTypeId(key));
    for (const QString& key : m_states->chosen()) filter.statuses.append(BookingStatus(key.toInt()));
    return filter;
}

} // namespace yoyaku::ui

#include "moc_calendarside.cpp"
