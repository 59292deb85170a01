#pragma once

#include "core/insight/fairshare.h"
#include "ui/hosts/draftedhosts.h"

#include <QObject>

namespace yoyaku::ui {

/// The fair shares beside the rows of a DraftedHosts, worked out anew whenever the model changes. One per row; headings
/// have none. Equals are those of the priority the service has: what the draft would make of it was not so yet.
class HostShares final : public QObject
{
    Q_OBJECT

  public:
    HostShares(const DraftedHosts& model, QObject* parent);
    [[nodiscard]] FairShare at(int row) const { return m_shares.value(row); }
    /// The widest share to draw, as a part of all bookings; at least a quarter.
    [[nodiscard]] double scale() const { return m_scale; }
    /// Rows whose share chance does not explain.
    [[nodiscard]] QVector<int> outside() const;

  private:
    void rebuild();

    const DraftedHosts& m_model;
    QVector<FairShare> m_shares;
    double m_scale = 0.25;
};

} // namespace yoyaku::ui
