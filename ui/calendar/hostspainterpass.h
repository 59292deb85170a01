#pragma once

#include "ui/calendar/hostspainter.h"

namespace yoyaku::ui {

/// One paint: what is drawn, on what, and which part of it is in sight. Shared by the two halves of HostsPainter.
struct HostsPainter::Pass
{
    QPainter& painter;
    const HostsScene& scene;
    const HostsFrame& frame;
    QRectF visible; ///< of the content
    int firstLine = 0, lastLine = -1;

    /// Top left of the content, in the frame.
    [[nodiscard]] QPointF origin() const { return frame.grid().topLeft() - frame.scroll; }
    [[nodiscard]] bool isToday() const { return scene.axis().span().contains(frame.now); }
    [[nodiscard]] qreal dpr() const
    {
        return frame.pixelRatio > 0 ? frame.pixelRatio : painter.device()->devicePixelRatioF();
    }
};

} // namespace yoyaku::ui
