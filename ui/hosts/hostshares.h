#pragma once

#include "core/insight/fairshare.h"
#include "core/models/hostlistmodel.h"

#include <QObject>

namespace yoyaku::ui {

/// The fair shares beside the rows of a HostListModel, worked out anew whenever the model changes. One per row;
/// headings have none.
class HostShares final : public QObject
{
    Q_OBJECT

  public:
    HostShares(const HostListModel& model, QObject* parent);
    [[nodiscard]] FairShare at(int row) const { return m_shares.value(row); }
    /// The widest share to draw, as a part of all bookings; at least 0.2, as the axis says.
    [[nodiscard]] double scale() const { return m_scale; }
    /// Rows whose share chance does not explain.
    [[nodiscard]] QVector<int> outside() const;

  private:
    void rebuild();

    const HostListModel& m_model;
    QVector<FairShare> m_shares;
    double m_scale = 0.2;
};

} // namespace yoyaku::ui
