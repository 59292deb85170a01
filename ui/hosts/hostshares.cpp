#include "ui/hosts/hostshares.h"

#include <algorithm>

namespace yoyaku::ui {

namespace {

constexpr double kLeastScale = 0.2;
constexpr double kMargin = 1.05;

} // namespace

HostShares::HostShares(const HostListModel& model, QObject* parent) : QObject(parent), m_model(model)
{
    connect(&model, &QAbstractItemModel::modelReset, this, &HostShares::rebuild);
    connect(&model, &QAbstractItemModel::dataChanged, this, &HostShares::rebuild);
    rebuild();
}

void HostShares::rebuild()
{
    m_shares = QVector<FairShare>(m_model.rowCount());
    for (int first = 0; first < m_model.rowCount();) {
        int last = first + 1;
        QVector<int> counts;
        for (; last < m_model.rowCount() && !m_model.at(last).host.isEmpty(); ++last)
            counts.append(m_model.at(last).bookings);
        const auto shares = fairShares(counts);
        for (int i = 0; i < shares.size(); ++i) {
            m_shares[first + 1 + i] = shares[i];
            // Priority 0 is never assigned automatically, so an even draw says nothing about it.
            if (m_model.at(first).priority == 0) m_shares[first + 1 + i].isOutside = false;
        }
        first = last;
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
