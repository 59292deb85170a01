#pragma once

#include "support/smallaccount.h"

#include <QJsonArray>
#include <QMap>

namespace yoyaku::test {

/// The rest of a SmallAccount: schedules, members, invitations, hosts and rules as plain JSON records that can be
/// listed, read, added, changed and taken away as the API guide says. Installs itself as the account's `intercept`.
class AccountRecords
{
  public:
    explicit AccountRecords(SmallAccount& account);

    /// How the next writes go wrong; reading always works.
    enum class Trouble : quint8 {
        None,
        LostAnswer,  ///< done, then the connection is cut
        LostRequest, ///< the connection is cut before anything was done
        Refusal,     ///< 403
        NoSuchCall,  ///< 404, and nothing is done
    };
    Trouble trouble = Trouble::None;

    /// By the last word of the path of their list: "schedules", "organization_users", "organization_invitations",
    /// "hosts", "host_assign_rules".
    QMap<QString, QJsonArray> records;
    [[nodiscard]] QJsonObject find(const QString& group, const QString& id) const; ///< empty: not there
    /// Writes that reached the account, whatever became of them.
    [[nodiscard]] int writes() const { return m_writes; }

  private:
    std::optional<Canned> answer(const ReceivedRequest& request);
    Canned write(const QString& group, const QString& id, const ReceivedRequest& request);
    [[nodiscard]] qsizetype indexOf(const QString& group, const QString& id) const;

    int m_writes = 0, m_made = 0;
};

} // namespace yoyaku::test
