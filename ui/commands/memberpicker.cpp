#include "ui/commands/memberpicker.h"

#include "ui/format/safetext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/tickbox.h"

#include <QGridLayout>
#include <algorithm>

namespace yoyaku::ui {

namespace {

constexpr int kMostHeight = 116;
constexpr int kColumns = 3;

bool isOn(const QVector<ScheduleAttendee>& attendees, const UserId& member)
{
    return std::any_of(attendees.begin(), attendees.end(),
                       [&](const ScheduleAttendee& attendee) { return attendee.userId == member; });
}

/// A member put on an entry here: may change it, as its host.
ScheduleAttendee hostOf(const UserId& member) { return {member, {}, QStringLiteral("editor"), QStringLiteral("host")}; }

} // namespace

MemberPicker::MemberPicker(const Theme& theme, QVector<User> members, const QVector<ScheduleAttendee>& before,
                           QWidget* parent)
    : QScrollArea(parent), m_members(std::move(members)), m_before(before)
{
    setObjectName(QStringLiteral("entryMembers"));
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* list = new QWidget;
    auto* grid = new QGridLayout(list);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(2);
    for (int i = 0; i < m_members.size(); ++i) {
        const User& member = m_members[i];
        QString name = safeText(member.name.isEmpty() ? member.id.text() : member.name);
        auto* box = new TickBox(name.replace(u'&', QLatin1String("&&")), theme, list);
        box->setObjectName(QStringLiteral("member-") + member.id.text());
        const HostColors colors = theme.host(member.id);
        box->setColors(colors.base, colors.on);
        box->setChecked(isOn(before, member.id));
        connect(box, &QCheckBox::toggled, this, &MemberPicker::changed);
        m_boxes.append(box);
        grid->addWidget(box, i / kColumns, i % kColumns);
    }
    setWidget(list);
    setFixedHeight(std::min(kMostHeight, list->sizeHint().height()));
}

QVector<ScheduleAttendee> MemberPicker::attendees() const
{
    const auto boxOf = [&](const UserId& id) -> const TickBox* {
        const auto it = std::find_if(m_members.begin(), m_members.end(), [&](const User& u) { return u.id == id; });
        return it == m_members.end() ? nullptr : m_boxes[it - m_members.begin()];
    };
    QVector<ScheduleAttendee> now;
    for (const ScheduleAttendee& attendee : m_before)
        if (const TickBox* box = boxOf(attendee.userId); !box || box->isChecked()) now.append(attendee);
    for (int i = 0; i < m_members.size(); ++i)
        if (m_boxes[i]->isChecked() && !isOn(m_before, m_members[i].id)) now.append(hostOf(m_members[i].id));
    return now;
}

} // namespace yoyaku::ui

#include "moc_memberpicker.cpp"
