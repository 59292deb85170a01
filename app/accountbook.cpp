#include "app/accountbook.h"

#include "app/accountnames.h"
#include "core/api/client.h"

#include <QDir>
#include <QJsonArray>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <algorithm>

namespace yoyaku::app {

namespace {

const auto kAccounts = QStringLiteral("accounts");
const auto kLast = QStringLiteral("lastAccount");
constexpr int kNameLength = 80;

/// An id names a folder that removing the account deletes, so what a file says is not taken on trust.
bool isSafeId(const QString& id)
{
    static const QRegularExpression safe(QStringLiteral("^[a-z0-9][a-z0-9-]{0,39}$"));
    return safe.match(id).hasMatch() && id != QLatin1String(kDemoAccount);
}

AccountEntry entryFrom(const QJsonObject& json)
{
    return {json.value(QLatin1String("id")).toString(), json.value(QLatin1String("name")).toString().left(kNameLength),
            QUrl(json.value(QLatin1String("apiBase")).toString(), QUrl::StrictMode),
            json.value(QLatin1String("team")).toString()};
}

QJsonObject jsonOf(const AccountEntry& entry)
{
    return {{QStringLiteral("id"), entry.id},
            {QStringLiteral("name"), entry.name},
            {QStringLiteral("apiBase"), entry.apiBase.toString()},
            {QStringLiteral("team"), entry.teamId}};
}

} // namespace

AccountBook::AccountBook(Settings& settings, const QString& dataDir, const QUrl& defaultBase, QObject* parent)
    : QObject(parent), m_settings(settings)
{
    read();
    if (m_settings.value(kAccounts).isArray()) return;
    const QString first = QLatin1String(kFirstAccount);
    if (QDir(accountFolder(dataDir, first)).exists()) {
        AccountEntry entry = draft(defaultBase);
        entry.id = first;
        m_accounts.append(entry);
    }
    write(); // once: from now on the book says which accounts there are
}

void AccountBook::read()
{
    for (const QJsonValue& value : m_settings.value(kAccounts).toArray()) {
        const AccountEntry entry = entryFrom(value.toObject());
        if (isSafeId(entry.id) && api::isAllowedBase(entry.apiBase) && !find(entry.id)) m_accounts.append(entry);
    }
}

void AccountBook::write()
{
    QJsonArray all;
    for (const AccountEntry& entry : m_accounts) all.append(jsonOf(entry));
    m_settings.setValue(kAccounts, all);
    Q_EMIT changed();
}

std::optional<AccountEntry> AccountBook::find(const QString& id) const
{
    const auto it =
        std::find_if(m_accounts.cbegin(), m_accounts.cend(), [&](const AccountEntry& entry) { return entry.id == id; });
    return it == m_accounts.cend() ? std::nullopt : std::optional(*it);
}

std::optional<AccountEntry> AccountBook::startAccount(const QUrl& base) const
{
    const auto fits = [&](const AccountEntry& entry) { return base.isEmpty() || entry.apiBase == base; };
    if (const auto last = find(m_settings.value(kLast).toString()); last && fits(*last)) return last;
    const auto it = std::find_if(m_accounts.cbegin(), m_accounts.cend(), fits);
    return it == m_accounts.cend() ? std::nullopt : std::optional(*it);
}

AccountEntry AccountBook::draft(const QUrl& base) const
{
    const auto isTaken = [this](const QString& name) {
        return std::any_of(m_accounts.cbegin(), m_accounts.cend(),
                           [&](const AccountEntry& entry) { return entry.name == name; });
    };
    AccountEntry entry;
    entry.id = QStringLiteral("%1").arg(QRandomGenerator::system()->generate64(), 16, 16, QLatin1Char('0'));
    entry.apiBase = base;
    for (int n = 1; entry.name.isEmpty() || isTaken(entry.name); ++n) entry.name = tr("Account %1").arg(n);
    return entry;
}

void AccountBook::keep(const AccountEntry& entry)
{
    AccountEntry kept = entry;
    kept.name = kept.name.simplified().left(kNameLength);
    const auto it = std::find_if(m_accounts.begin(), m_accounts.end(),
                                 [&](const AccountEntry& known) { return known.id == entry.id; });
    if (it == m_accounts.end())
        m_accounts.append(kept);
    else if (*it == kept)
        return;
    else
        *it = kept;
    write();
}

void AccountBook::remove(const QString& id)
{
    if (m_accounts.removeIf([&](const AccountEntry& entry) { return entry.id == id; })) write();
}

void AccountBook::setLastOpened(const QString& id) { m_settings.setValue(kLast, id); }

} // namespace yoyaku::app

#include "moc_accountbook.cpp"
