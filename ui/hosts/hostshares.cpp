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
    m_shares = QVector<FairShare>(m_model.rowCount());
    QHash<int, QVector<int>> groups; // rows by the priority the service has
    for (int row = 0; row < m_model.rowCount(); ++row)
        if (!m_model.at(row).host.isEmpty()) groups[m_model.at(row).priorityBefore].append(row);
    for (auto group = groups.cbegin(); group != groups.cend(); ++group) {
        QVector<int> counts;
        for (const int row : group.value()) counts.append(m_model.at(row).bookings);
        const auto shares = fairShares(counts);
        for (int i = 0; i < shares.size(); ++i) {
            FairShare& share = m_shares[group.value()[i]];
            share = shares[i];
            // Priority 0 is never assigned automatically, so an even draw says nothing about it.
            if (group.key() == 0) share.isOutside = false;
        }
    }
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
