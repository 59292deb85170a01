#include "ui/calendar/calendarside.h"

#include "core/models/calendarsums.h"
#include "core/models/directorymodel.h"
#include "ui/calendar/minimonth.h"
#include "ui/format/safetext.h"
#include "ui/format/statustext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/tickbox.h"

#include <QGuiApplication>
#include <QLabel>
#include <QVBoxLayout>

namespace yoyaku::ui {

CalendarSide::CalendarSide(CalendarSums& sums, const DirectoryModel& directory, const Theme& theme,
                           const TimeFormat& format, QWidget* parent)
    : QScrollArea(parent),
      m_sums(sums),
      m_directory(directory),
      m_theme(theme),
      m_format(format),
      m_month(new MiniMonth(sums, theme, format)),
      m_all(nullptr)
{
    setObjectName(QStringLiteral("calendarSide"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* page = new QWidget;
    page->setObjectName(QStringLiteral("sidePage"));
    m_all = new QVBoxLayout(page);
    m_all->setContentsMargins(12, 8, 12, 12);
    m_all->setSpacing(0);
    m_all->addWidget(m_month);
    m_all->addStretch(1);
    setWidget(page);
    connect(&directory, &DirectoryModel::changed, this, &CalendarSide::rebuild);
    connect(&theme, &Theme::changed, this, &CalendarSide::rebuild);
    connect(&sums, &CalendarSums::changed, this, &CalendarSide::updateCounts);
    rebuild();
}

void CalendarSide::retranslate() { rebuild(); }

void CalendarSide::addHead(const QString& text, int count)
{
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, 10, 0, 2);
    auto* left = new QLabel(text, m_lists);
    left->setFont(m_theme.font(TextRole::MicroStrong));
    left->setForegroundRole(QPalette::PlaceholderText);
    auto* right = new QLabel(count > 0 ? QString::number(count) : QString(), m_lists);
    right->setFont(m_theme.font(TextRole::Micro));
    right->setForegroundRole(QPalette::PlaceholderText);
    row->addWidget(left, 1);
    row->addWidget(right);
    qobject_cast<QVBoxLayout*>(m_lists->layout())->addLayout(row);
}

TickBox* CalendarSide::addLine(Lines& lines, const QString& key, const QString& text)
{
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    QString label = safeText(text);
    label.replace(u'&', QLatin1String("&&"));
    auto* box = new TickBox(label, m_theme, m_lists);
    box->setObjectName(QStringLiteral("side-") + key);
    box->setChecked(!m_off.contains(key));
    box->setToolTip(tr("Alt and click shows only this one"));
    auto* count = new QLabel(m_lists);
    count->setFont(m_theme.font(TextRole::Small));
    count->setForegroundRole(QPalette::PlaceholderText);
    row->addWidget(box, 1);
    row->addWidget(count);
    qobject_cast<QVBoxLayout*>(m_lists->layout())->addLayout(row);
    lines.append({key, box, count});
    connect(box, &QCheckBox::clicked, this, [this, &lines, key] { onToggled(lines, key); });
    return box;
}

void CalendarSide::rebuild()
{
    delete m_lists;
    m_lists = new QWidget;
    auto* list = new QVBoxLayout(m_lists);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(0);
    m_hosts.clear();
    m_types.clear();
    m_states.clear();
    addHead(tr("Hosts"), int(m_directory.users().size()));
    for (const User& user : m_directory.users()) {
        const HostColors colors = m_theme.host(user.id);
        addLine(m_hosts, user.id.text(), m_directory.userName(user.id))->setColors(colors.base, colors.on);
    }
    addHead(tr("Event types"), int(m_directory.eventTypes().size()));
    for (const EventType& type : m_directory.eventTypes())
        addLine(m_types, type.id.text(), m_directory.eventTypeName(type.id));
    addHead(tr("Status"), 0);
    for (const BookingStatus status : {BookingStatus::Open, BookingStatus::Request, BookingStatus::Cancel}) {
        const StatusLook look = statusLook(status);
        addLine(m_states, QString::number(int(status)), look.text)->setIcon(m_theme.icon(look.icon, look.color));
    }
    m_all->insertWidget(1, m_lists);
    updateCounts();
}

void CalendarSide::updateCounts()
{
    const auto show = [](const Line& line, int n) { line.count->setText(n > 0 ? QString::number(n) : QString()); };
    for (const Line& line : m_hosts) show(line, m_sums.ofHost(UserId(line.key)));
    for (const Line& line : m_types) show(line, m_sums.ofEventType(EventTypeId(line.key)));
    for (const Line& line : m_states) show(line, m_sums.ofStatus(BookingStatus(line.key.toInt())));
}

void CalendarSide::onToggled(Lines& lines, const QString& key)
{
    if (QGuiApplication::keyboardModifiers().testFlag(Qt::AltModifier))
        for (const Line& line : lines) line.box->setChecked(line.key == key);
    remember(lines);
}

void CalendarSide::remember(const Lines& lines)
{
    for (const Line& line : lines) {
        if (line.box->isChecked())
            m_off.remove(line.key);
        else
            m_off.insert(line.key);
    }
    Q_EMIT filterChanged();
}

void CalendarSide::showOnlyHost(int index)
{
    if (index >= m_hosts.size()) return;
    for (int i = 0; i < m_hosts.size(); ++i) m_hosts[i].box->setChecked(index < 0 || i == index);
    remember(m_hosts);
}

QStringList CalendarSide::ticked(const Lines& lines)
{
    QStringList keys;
    for (const Line& line : lines)
        if (line.box->isChecked()) keys.append(line.key);
    // Nothing ticked shows nothing; everything ticked is no filter at all, so that unknown hosts show too.
    if (keys.isEmpty() && !lines.isEmpty()) return {QStringLiteral("-1")};
    return keys.size() == lines.size() ? QStringList() : keys;
}

BookingFilter CalendarSide::filter() const
{
    BookingFilter filter;
    for (const QString& key : ticked(m_hosts)) filter.hosts.append(UserId(key));
    for (const QString& key : ticked(m_types)) filter.eventTypes.append(EventTypeId(key));
    for (const QString& key : ticked(m_states)) filter.statuses.append(BookingStatus(key.toInt()));
    return filter;
}

} // namespace yoyaku::ui

#include "moc_calendarside.cpp"
