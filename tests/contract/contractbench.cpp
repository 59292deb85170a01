#include "contract/contractbench.h"

#include <QTextStream>

namespace yoyaku::test {

namespace {

api::ClientConfig configFor(const QUrl& base, Secret key)
{
    api::ClientConfig config;
    config.base = base;
    config.key = std::move(key);
    config.maxAttempts = 1; // what is wrong once is wrong
    config.backoff.baseMs = config.backoff.capMs = 1;
    return config;
}

} // namespace

ContractBench::ContractBench(const Contract& contract, const QUrl& prism, Secret key)
    : m_witness(contract, prism), m_client(configFor(m_witness.base(), std::move(key)))
{}

QStringList ContractBench::takeViolations()
{
    QStringList violations;
    for (; m_taken < m_witness.seen().size(); ++m_taken) {
        const Seen& seen = m_witness.seen()[m_taken];
        for (const QString& violation : seen.violations)
            violations.append(QStringLiteral("%1 %2 -> %3: %4")
                                  .arg(QString::fromLatin1(seen.verb), QString::fromLatin1(seen.target))
                                  .arg(seen.status)
                                  .arg(violation));
    }
    return violations;
}

QSet<QString> ContractBench::operationsSeen() const
{
    QSet<QString> names;
    for (const Seen& seen : m_witness.seen())
        if (seen.status / 100 == 2 && seen.violations.isEmpty()) names.insert(seen.operation);
    return names;
}

QByteArray textOf(const api::ApiError& error)
{
    return QStringLiteral("kind %1, status %2, %3, %4")
        .arg(int(error.kind))
        .arg(error.httpStatus)
        .arg(error.where, error.serverText)
        .toUtf8();
}

QStringList unseenOf(const Contract& contract, const QSet<QString>& seen, const QString& role)
{
    QStringList present, absent;
    for (const Operation& operation : contract.operations())
        (seen.contains(operation.id) ? present : absent).append(operation.id);
    QTextStream(stdout) << "Contract " << role << ": seen " << present.size() << " of " << contract.operations().size()
                        << " operations: " << present.join(QStringLiteral(", ")) << Qt::endl;
    return absent;
}

} // namespace yoyaku::test
