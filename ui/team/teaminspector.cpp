#include "ui/team/teaminspector.h"

#include "core/models/directorymodel.h"
#include "ui/commands/teamacts.h"
#include "ui/format/roletext.h"
#include "ui/format/safetext.h"
#include "ui/format/statustext.h"
#include "ui/format/timeformat.h"
#include "ui/team/colorpicker.h"
#include "ui/theme/theme.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/factsheet.h"
#include "ui/widgets/pill.h"

#include <QApplication>
#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

namespace yoyaku::ui {

namespace {

constexpr int kHeadHeight = 44, kFootHeight = 48, kFace = 28;
constexpr QSize kSwatch(24, 12);
using Kind = TeamModel::Kind;

/// The member as the service has it: edits are worked out from there, not from what is shown over it.
User asServiceHasIt(const TeamModel::Row& row)
{
    User user = row.user;
    user.role = row.roleBefore;
    return user;
}

} // namespace

TeamInspector::TeamInspector(Parts parts, QWidget* parent)
    : QFrame(parent),
      m_parts(parts),
      m_state(new Pill(parts.theme, this)),
      m_id(new QLabel(this)),
      m_scroll(new QScrollArea(this)),
      m_foot(new QWidget(this)),
      m_remove(new QPushButton(m_foot))
{
    setObjectName(QStringLiteral("teamInspector"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    auto* head = new QWidget(this);
    head->setFixedHeight(kHeadHeight);
    auto* headRow = new QHBoxLayout(head);
    headRow->setContentsMargins(16, 0, 16, 0);
    m_id->setTextFormat(Qt::PlainText);
    m_id->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_id->setFont(parts.theme.font(TextRole::Small));
    m_id->setForegroundRole(QPalette::PlaceholderText);
    headRow->addWidget(m_state);
    headRow->addWidget(m_id, 1);
    all->addWidget(head);
    m_scroll->setAccessibleName(tr("Member details"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    all->addWidget(m_scroll, 1);
    auto* line = new QFrame(this);
    line->setFrameShape(QFrame::HLine);
    all->addWidget(line);
    m_foot->setFixedHeight(kFootHeight);
    auto* footRow = new QHBoxLayout(m_foot);
    footRow->setContentsMargins(12, 0, 12, 0);
    m_remove->setObjectName(QStringLiteral("teamRemove"));
    m_remove->setProperty("flatDanger", true);
    footRow->addStretch(1);
    footRow->addWidget(m_remove);
    all->addWidget(m_foot);
    connect(m_remove, &QPushButton::clicked, this, &TeamInspector::removeShown);
    connect(&parts.directory, &DirectoryModel::changed, this, &TeamInspector::showRow);
    connect(&parts.model, &TeamModel::bookingsChanged, this, [this] {
        m_isCountStale = true;
        countFuture();
    });
    connect(&parts.theme, &Theme::changed, this, &TeamInspector::showRow);
    showRow();
}

void TeamInspector::setRow(const TeamModel::Row* row)
{
    const auto next = row ? std::optional(*row) : std::nullopt;
    const bool isMember = next && next->kind == Kind::Member;
    const UserId member = isMember ? next->user.id : UserId();
    const bool isOther = member != m_counted;
    if (next == m_row && !isOther) return;
    m_row = next;
    if (isOther) {
        m_future.reset();
        m_counted = member;
        m_isCountStale = isMember;
        countFuture();
    }
    showRow();
}

/// One count at a time, and none while nobody looks: a sync tells of changes a hundred times a minute.
void TeamInspector::countFuture()
{
    if (m_isCounting || !m_isCountStale || !isVisible() || m_counted.isEmpty()) return;
    m_isCounting = true;
    m_isCountStale = false;
    m_parts.model.futureBookings(m_counted, 0, this, [this, user = m_counted](const auto& bookings) {
        m_isCounting = false;
        if (user == m_counted) {
            m_future = bookings.total;
            if (m_futureLine) m_futureLine->setText(futureText());
        }
        countFuture();
    });
}

void TeamInspector::showEvent(QShowEvent* event)
{
    QFrame::showEvent(event);
    countFuture();
}

QString TeamInspector::futureText() const
{
    if (!m_future) return tr("Counting the bookings to come…");
    return *m_future > 0 ? tr("%n booking(s) to come", nullptr, *m_future) : tr("No bookings to come");
}

void TeamInspector::removeShown()
{
    if (!m_row || m_row->isLeaving) return;
    if (m_row->kind == Kind::Member)
        m_parts.acts.removeMember(asServiceHasIt(*m_row));
    else
        m_parts.acts.withdraw(m_row->invitation);
}

void TeamInspector::retranslate() { showRow(); }

void TeamInspector::showRow()
{
    m_futureLine = nullptr;
    m_state->setLook(m_row ? pendingLook(m_row->pending) : StatusLook());
    const bool isMember = m_row && m_row->kind == Kind::Member;
    m_id->setText(!m_row ? QString() : safeText(isMember ? m_row->user.id.text() : m_row->invitation.id.text()));
    m_foot->setVisible(m_row && !m_row->isLeaving);
    m_remove->setText(isMember ? tr("Remove from organization…") : tr("Withdraw…"));
    auto* sheet = new FactSheet(m_parts.theme, nullptr);
    sheet->setObjectName(QStringLiteral("teamSheet"));
    if (!m_row)
        sheet->addText(sheet->lines(), tr("Choose a member to see them here."), TextRole::Body, Color::TextTertiary)
            ->setAlignment(Qt::AlignCenter);
    else if (isMember)
        showMember(*sheet, *m_row);
    else
        showInvitation(*sheet, *m_row);
    sheet->lines()->addStretch(1);
    const int at = m_scroll->verticalScrollBar()->value();
    const QWidget* focus = QApplication::focusWidget();
    const bool hadFocus = m_scroll->isAncestorOf(focus);
    const QString focused = hadFocus ? focus->objectName() : QString();
    m_scroll->setWidget(sheet);
    m_scroll->verticalScrollBar()->setValue(at);
    if (!hadFocus) return;
    auto* same = focused.isEmpty() ? nullptr : sheet->findChild<QWidget*>(focused);
    if (auto* next = same ? same : sheet->findChild<QWidget*>(QStringLiteral("teamRole"))) next->setFocus();
}

void TeamInspector::showMember(FactSheet& sheet, const TeamModel::Row& row)
{
    const User& user = row.user;
    auto* title = new QHBoxLayout;
    title->setSpacing(10);
    auto* face = new QLabel(&sheet);
    face->setPixmap(m_parts.theme.monogram(user.id, user.name, kFace, devicePixelRatioF()));
    title->addWidget(face, 0, Qt::AlignTop);
    auto* names = new QVBoxLayout;
    names->setSpacing(0);
    sheet.addText(names, user.name.isEmpty() ? user.id.text() : user.name, TextRole::Title)
        ->setObjectName(QStringLiteral("teamTitle"));
    if (!user.email.isEmpty()) sheet.addText(names, user.email, TextRole::Body, Color::TextSecondary);
    title->addLayout(names, 1);
    sheet.lines()->addLayout(title);
    if (row.isLeaving)
        sheet.addText(sheet.lines(), tr("Is being removed. Ctrl Z takes it back while it is held."), TextRole::Small,
                      Color::AccentText);
    if (row.pending == PendingState::Refused)
        sheet.addText(sheet.lines(), tr("A change was refused. The outbox says why and lets you send it again."),
                      TextRole::Small, Color::DangerText);
    addRole(sheet, row);
    QVBoxLayout* bookings = sheet.addSection("nav.calendar");
    m_futureLine = sheet.addText(bookings, futureText());
    m_futureLine->setObjectName(QStringLiteral("teamFuture"));
    addHosting(sheet, user.id);
    QVBoxLayout* hours = sheet.addSection("f.clock");
    const auto calendars = m_parts.directory.calendarsOf(user.id);
    if (calendars.isEmpty())
        sheet.addText(hours, tr("No availability calendars are known."), TextRole::Body, Color::TextTertiary);
    for (const AvailabilityCalendar& calendar : calendars)
        sheet.addText(hours, calendar.name.isEmpty() ? calendar.id.text() : calendar.name);
    addColor(sheet, user.id);
}

void TeamInspector::addColor(FactSheet& sheet, const UserId& user)
{
    QVBoxLayout* to = sheet.addSection("f.tag");
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    auto* swatch = new QLabel(&sheet);
    swatch->setObjectName(QStringLiteral("teamColor"));
    // A picture: the style sheet keeps palettes from filling a label.
    QPixmap fill(kSwatch);
    fill.fill(m_parts.theme.host(user).base);
    swatch->setPixmap(fill);
    row->addWidget(swatch);
    auto* words = new QVBoxLayout;
    sheet.addText(words, tr("Colour on calendars and lists"), TextRole::Small, Color::TextSecondary);
    row->addLayout(words, 1);
    to->addLayout(row);
    auto* picker = new ColorPicker(m_parts.theme, user, &sheet);
    to->addWidget(picker);
    // The theme changes at once, and this sheet is built anew: not under the feet of the button that asked.
    connect(
        picker, &ColorPicker::chosen, this, [this, user](std::optional<int> index) { Q_EMIT colorChosen(user, index); },
        Qt::QueuedConnection);
}

void TeamInspector::addRole(FactSheet& sheet, const TeamModel::Row& row)
{
    QVBoxLayout* to = sheet.addSection("f.key");
    auto* choice = new ChoiceBox(m_parts.theme, &sheet);
    choice->setObjectName(QStringLiteral("teamRole"));
    choice->setAccessibleName(tr("Role in the organization"));
    QStringList roles = memberRoles();
    // A role that this version does not know stays what it is until another is chosen.
    if (!roles.contains(row.user.role)) roles.prepend(row.user.role);
    for (const QString& role : roles) choice->addItem(memberRoleText(role), role);
    choice->setCurrentIndex(choice->findData(row.user.role));
    choice->setEnabled(!row.isLeaving);
    to->addWidget(choice);
    if (row.user.role != row.roleBefore)
        sheet.addText(to, tr("was %1").arg(memberRoleText(row.roleBefore)), TextRole::Small, Color::AccentText);
    connect(choice, &QComboBox::activated, this, [this, choice](int index) {
        const QString role = choice->itemData(index).toString();
        // The choice shows what is so: what was asked for appears once it was agreed to.
        choice->setCurrentIndex(choice->findData(m_row->user.role));
        if (role == m_row->user.role) return;
        // The act may build this sheet anew: not under the feet of the choice that asked.
        QMetaObject::invokeMethod(
            this, [this, user = m_row->user, role] { m_parts.acts.setRole(user, role); }, Qt::QueuedConnection);
    });
}

void TeamInspector::addHosting(FactSheet& sheet, const UserId& user)
{
    QVBoxLayout* to = sheet.addSection("nav.hosts");
    bool isAny = false;
    for (const EventType& type : m_parts.directory.eventTypes())
        for (const EventTypeHost& host : m_parts.directory.hostsOf(type.id))
            if (host.userId == user) {
                const QString how = host.userType == QLatin1String("host") || host.userType.isEmpty()
                                        ? tr("priority %1").arg(host.priority)
                                        : hostKindText(host.userType);
                sheet.addText(to, tr("%1 · %2").arg(m_parts.directory.eventTypeName(type.id), how));
                isAny = true;
            }
    if (!isAny) sheet.addText(to, tr("Hosts no event type."), TextRole::Body, Color::TextTertiary);
}

void TeamInspector::showInvitation(FactSheet& sheet, const TeamModel::Row& row)
{
    const Invitation& invitation = row.invitation;
    sheet.addText(sheet.lines(), invitation.email, TextRole::Title)->setObjectName(QStringLiteral("teamTitle"));
    sheet.addText(sheet.lines(), tr("Invited as %1").arg(memberRoleText(invitation.role)), TextRole::Body,
                  Color::TextSecondary);
    if (row.isLeaving)
        sheet.addText(sheet.lines(), tr("Is being withdrawn. Ctrl Z takes it back while it is held."), TextRole::Small,
                      Color::AccentText);
    QVBoxLayout* to = sheet.addSection("f.history");
    if (invitation.createdAt > 0)
        sheet.addPair(to, tr("Since"),
                      tr("%1, %2").arg(m_parts.format.dateWithYear(invitation.createdAt),
                                       m_parts.format.relative(invitation.createdAt, m_parts.clock.now())));
    if (!invitation.status.isEmpty()) sheet.addPair(to, tr("Status"), invitation.status);
    if (invitation.expiresAt) {
        const bool isOver = *invitation.expiresAt < m_parts.clock.now();
        sheet.addPair(to, isOver ? tr("Expired") : tr("Expires"), m_parts.format.dateWithYear(*invitation.expiresAt));
    }
    if (to->count() == 0) sheet.addText(to, tr("Jicoo told nothing more."), TextRole::Body, Color::TextTertiary);
}

} // namespace yoyaku::ui

#include "moc_teaminspector.cpp"
