#include "core/demo/demopeople.h"

#include "core/demo/demonames.h"

#include <algorithm>

namespace yoyaku::demo {

namespace {

constexpr EpochMs kInvitationLasts = 7 * kMsPerDay;

QString seededRole(int number)
{
    if (number == 0) return QStringLiteral("owner");
    if (number == 2) return QStringLiteral("admin");
    return number == 11 ? QStringLiteral("restricted") : QStringLiteral("member");
}

} // namespace

People::People(const DemoOptions& options, const Clock& clock) : m_clock(clock), m_seed(options.seed)
{
    for (int n = 0; n < options.hosts; ++n)
        join(hostName(n), QStringLiteral("host%1@minato.example").arg(n + 1), seededRole(n));
    addInvitation(QStringLiteral("m.nakagawa@minato.example"), QStringLiteral("member"), clock.now() - 2 * kMsPerDay);
    addInvitation(QStringLiteral("k.sasaki@minato.example"), QStringLiteral("admin"), clock.now() - 20 * kMsPerDay)
        .expiresAt.reset(); // an invitation that does not end: the other shape of expiredAt
}

int People::join(const QString& name, const QString& email, const QString& role)
{
    const int number = count();
    const UserId id(QStringLiteral("U%1").arg(mixed(m_seed * 977 + quint64(number)), 27, 36, QLatin1Char('0')));
    m_members.append(Member{{id, name, email, role}, false});
    m_numbers.insert(id, number);
    return number;
}

std::optional<int> People::find(const UserId& id) const
{
    const auto found = m_numbers.constFind(id);
    return found != m_numbers.constEnd() && !m_members[*found].isGone ? std::optional(*found) : std::nullopt;
}

QVector<User> People::members() const
{
    QVector<User> all;
    for (const Member& member : m_members)
        if (!member.isGone) all.append(member.user);
    return all;
}

bool People::isLastOwner(int number) const
{
    const QString owner = QStringLiteral("owner");
    return m_members[number].user.role == owner &&
           std::count_if(m_members.begin(), m_members.end(),
                         [&](const Member& member) { return !member.isGone && member.user.role == owner; }) == 1;
}

Result<User, Refusal> People::setRole(int number, const QString& role)
{
    if (role != QLatin1String("owner") && isLastOwner(number)) return wrong("role", "An organization needs an owner");
    m_members[number].user.role = role;
    return m_members[number].user;
}

Result<Done, Refusal> People::leave(int number)
{
    if (isLastOwner(number)) return unreadable("userId", "An organization needs an owner");
    m_members[number].isGone = true;
    return Done{};
}

Invitation& People::addInvitation(const QString& email, const QString& role, EpochMs at)
{
    const QString id = QStringLiteral("IN%1").arg(mixed(m_seed * 7919 + quint64(++m_invited)) % 0xFFFFFFFFFFULL, 10, 36,
                                                  QLatin1Char('0'));
    m_invitations.append({InvitationId(id), email, role, QStringLiteral("pending"), at, at + kInvitationLasts});
    return m_invitations.last();
}

const Invitation* People::invitation(const QString& id) const
{
    const auto found = std::find_if(m_invitations.begin(), m_invitations.end(),
                                    [&](const Invitation& one) { return one.id.text() == id; });
    return found != m_invitations.end() ? &*found : nullptr;
}

Result<Invitation, Refusal> People::invite(const QString& email, const QString& role)
{
    const auto isSame = [&](const QString& other) { return other.compare(email, Qt::CaseInsensitive) == 0; };
    if (std::any_of(m_invitations.begin(), m_invitations.end(), [&](const Invitation& i) { return isSame(i.email); }))
        return wrong("email", "This address is invited already");
    if (std::any_of(m_members.begin(), m_members.end(),
                    [&](const Member& m) { return !m.isGone && isSame(m.user.email); }))
        return wrong("email", "This address belongs to a member");
    return addInvitation(email, role, m_clock.now());
}

bool People::withdraw(const QString& id)
{
    return m_invitations.removeIf([&](const Invitation& one) { return one.id.text() == id; }) > 0;
}

} // namespace yoyaku::demo
