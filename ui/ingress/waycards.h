#pragma once

#include "core/domain/ingress.h"

#include <QWidget>

class QGridLayout;

namespace yoyaku::ui {

class ChoiceCard;
class Theme;

/// The ways in as cards, each with its delay and what it needs. `prefix` of the buttons' names: "<prefix>.tunnel",
/// ".proxy", ".computer", ".polling".
class WayCards final : public QWidget
{
    Q_OBJECT

  public:
    /// `ways`, in this order, `columns` side by side.
    WayCards(const Theme& theme, const QString& prefix, const QVector<IngressWay>& ways, int columns,
             QWidget* parent = nullptr);
    [[nodiscard]] IngressWay way() const;
    /// Emits nothing.
    void setWay(IngressWay way);

  Q_SIGNALS:
    /// By the user.
    void chosen(yoyaku::IngressWay way);

  private:
    [[nodiscard]] ChoiceCard* card(const Theme& theme, const QString& prefix, IngressWay way);

    QVector<IngressWay> m_ways;
    QVector<ChoiceCard*> m_cards; ///< by m_ways
};

} // namespace yoyaku::ui
