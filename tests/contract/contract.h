#pragma once

#include <QByteArray>
#include <QSet>
#include <QString>
#include <QStringList>
#include <QVector>
#include <optional>

namespace yoyaku::test {

/// One operation as the contract states it.
struct Operation
{
    QString id;
    QByteArray verb;
    QStringList path;                       ///< its parts; one in braces stands for any text
    QSet<QString> queryNames;               ///< what a query may hold
    std::optional<QSet<QString>> bodyNames; ///< what a body may hold; empty when it is open
    QVector<int> failures;                  ///< the documented statuses of 400 and above, 503 for 5XX
};

/// tests/contract/openapi.yaml, read by a YAML library that is not Yoyaku's, so that its table of endpoints is not
/// judge in its own case.
class Contract
{
  public:
    /// Asks tests/contract/operations.cjs. Ends the program with a sentence when the tools are missing.
    static Contract read();

    [[nodiscard]] const QVector<Operation>& operations() const { return m_operations; }
    /// The operation that a call means, or null.
    [[nodiscard]] const Operation* find(const QByteArray& verb, const QByteArray& target) const;
    /// What Prism does not complain about: a query or body that holds names the contract does not know.
    [[nodiscard]] QStringList unknownNames(const Operation& operation, const QByteArray& target,
                                           const QByteArray& body) const;

  private:
    QVector<Operation> m_operations;
};

} // namespace yoyaku::test
