#include "ui/hosts/hostshares.h"

#include <algorithm>

namespace yoyaku::ui {

namespace {

constexpr double kLeastScale = 0.24;
constexpr double kMargin = 1.05;

} // namespace

HostShares::HostShares(const DraftedHosts& model, QObject* parent) : QObject(parent), m_model(model)
{
    connect(&model, &QAbstractItemModel::modelReset, this, &HostShares::rebuild);
    connect(&model, &QAbstractItemModel::dataChanged, this, &HostShares::rebuild);
    rebuild();
}

void HostShares::rebuild()
{
    QVector<int> rows, counts, priorities; // by the priority the service has
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const auto& host = m_model.at(row);
        if (host.host.isEmpty()) continue;
        rows.append(row);
        counts.append(host.bookings);
        priorities.append(host.priorityBefore);
    }
    const auto shares = fairSharesByPriority(counts, priorities);
    m_shares = QVector<FairShare>(m_model.rowCount());
    for (int i = 0; i < rows.size(); ++i) m_shares[rows[i]] = shares[i];
    m_scale = kLeastScale;
    if (m_model.total() > 0)
        for (const FairShare& share : std::as_const(m_shares))
            m_scale = std::max(m_scale, double(std::max(share.actual, share.likely.high)) / m_model.total());
    m_scale *= kMargin;
}

QVector<int> HostShares::outside() const
{
    QVector<int> rows;
    for (int row = 0; row < m_shares.size(); ++row)
        if (m_shares[row].isOutside) rows.append(row);
    return rows;
}

} // namespace yoyaku::ui

#include "moc_hostshares.cpp"
