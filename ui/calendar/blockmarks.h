#pragma once

#include "core/sync/edit.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QTimer>

namespace yoyaku {
class Clock;
}

namespace yoyaku::ui {

class Theme;

/// What passes with time on blocks: an arrival glides 8 px into place and keeps its edge for a while, a held change has
/// a bar that runs out. Ticks only while something runs. Source: DESIGN, "Motion". GUI thread.
class BlockMarks : public QObject
{
    Q_OBJECT

  public:
    /// `edits` may be null: then no hold bars.
    BlockMarks(const Theme& theme, const Clock& clock, EditSink* edits, QObject* parent = nullptr);

    void arrive(const BookingId& booking);
    [[nodiscard]] bool isArrived(const BookingId& booking) const { return m_arrivals.contains(booking); }
    /// How far above its place the block is drawn, px.
    [[nodiscard]] double glide(const BookingId& booking) const;
    /// 0..1 of the hold still to run; -1: not held.
    [[nodiscard]] double heldLeft(const BookingId& booking) const;

  Q_SIGNALS:
    /// Something to paint anew.
    void moved();

  private:
    void onEdit(const Edit& edit);
    void tick();
    void schedule();

    const Theme& m_theme;
    const Clock& m_clock;
    struct Hold
    {
        EpochMs from = 0, until = 0;
    };
    QHash<BookingId, QElapsedTimer> m_arrivals;
    QHash<BookingId, Hold> m_holds;
    QTimer m_timer;
};

} // namespace yoyaku::ui
