#include "core/api/dialect.h"
#include "fuzz/answer.h"

using namespace yoyaku;
using namespace yoyaku::fuzz;

namespace {

template <class T>
void requireIds(const QVector<T>& items)
{
    for (const T& item : items) FUZZ_REQUIRE(!item.id.isEmpty());
}

/// It is shown, copied and opened.
void checkIntegration(const QByteArray& body)
{
    const auto url = decoded(api::accountIntegration({}), body);
    if (!url) return;
    FUZZ_REQUIRE(url->scheme() == QLatin1String("https") || url->scheme() == QLatin1String("http"));
    FUZZ_REQUIRE(!url->host().isEmpty() && url->userInfo().isEmpty());
}

} // namespace

/// Event types, hosts, rules, members, invitations, the team and the overrides file: what an account consists of.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray body = bytesOf(data, size);
    const EventTypeId type(QStringLiteral("ET1"));
    requireIds(pageItems(api::listEventTypes(1, 50), body));
    (void)decoded(api::getEventType(type), body);
    for (const EventTypeHost& host : pageItems(api::listEventTypeHosts(type, 1, 50), body))
        FUZZ_REQUIRE(!host.userId.isEmpty());
    requireIds(pageItems(api::listAssignRules(type, 1, 50), body));
    requireIds(pageItems(api::listOrganizationUsers(1, 50), body));
    requireIds(pageItems(api::listInvitations(1, 50), body));
    (void)decoded(api::getTeam(), body);
    checkIntegration(body);
    // The user's own file, and the same file read twice is the same dialect.
    FUZZ_REQUIRE(api::parseDialect(body).dialect == api::parseDialect(body).dialect);
    return 0;
}
