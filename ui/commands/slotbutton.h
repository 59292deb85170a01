#pragma once

#include "core/base/instant.h"

#include <QAbstractButton>

namespace yoyaku::ui {

class Theme;

/// One open start: own time at the left, the guest's at the right. Chosen ones are filled; those outside the guest's
/// office hours are grey and, while they may not be chosen, without an edge; the booking's own time is dashed.
class SlotButton final : public QAbstractButton
{
    Q_OBJECT

  public:
    enum class Kind : quint8 { Open, Outside, Now };

    SlotButton(const Theme& theme, EpochMs start, Kind kind, QWidget* parent);

    [[nodiscard]] EpochMs start() const { return m_start; }
    /// `other` is what stands at the right, empty for guests in the own zone.
    void setTexts(const QString& own, const QString& other);
    [[nodiscard]] const QString& other() const { return m_other; }
    [[nodiscard]] QSize sizeHint() const override;
    /// Both clocks have room: where the days are narrower, they scroll.
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    void paintEdge(QPainter& painter) const;

    const Theme& m_theme;
    EpochMs m_start;
    Kind m_kind;
    QString m_other;
};

} // namespace yoyaku::ui
