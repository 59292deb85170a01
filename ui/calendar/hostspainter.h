#pragma once

#include "ui/calendar/blockpainter.h"
#include "ui/calendar/hostsscene.h"

#include <QCoreApplication>

namespace yoyaku::ui {

class BlockMarks;

/// A place the keyboard can be on beside the blocks.
struct HostsSlot
{
    int line = 0;
    int minute = 0; ///< of the day, on the wall clock
    bool operator==(const HostsSlot&) const = default;
};

/// A booking on its way to another host or time.
struct HostsDragged
{
    BookingRow booking; ///< as it was when taken
    int fromLine = 0, toLine = 0;
    TimeSpan target;
    QVector<HostFreedom> freedom; ///< of each line, for the target
    QString headline, detail;     ///< the tip
    QPointF pointer;              ///< in the frame
};

/// What one picture of a timeline shows beside the scene.
struct HostsFrame
{
    QSizeF size;
    QPointF scroll;      ///< content point at the top left of the grid
    QTimeZone guestZone; ///< the own one: only one clock is shown
    EpochMs now = 0;
    BookingId current, hovered;
    int currentLine = -1;
    std::optional<HostsSlot> slot;
    std::optional<TimeSpan> sweep;
    int sweepLine = -1;
    const HostsDragged* dragged = nullptr;
    const BlockMarks* marks = nullptr;
    bool isOrderShown = false; ///< the head's second line is a control that stands there
    qreal pixelRatio = 0;      ///< of icons and monograms; 0: the device's. Paper wants more than it says
    [[nodiscard]] QRectF grid() const
    {
        return QRectF(kHostColumnWidth, kHostsHeaderHeight, size.width() - kHostColumnWidth,
                      size.height() - kHostsHeaderHeight - kFreeStripHeight);
    }
};

/// Paints a scene into a frame: only the rows and blocks that are in it, texts from a cache. Order of DESIGN,
/// section 3.
class HostsPainter
{
    Q_DECLARE_TR_FUNCTIONS(HostsPainter)

  public:
    HostsPainter(const Theme& theme, const TimeFormat& format, const DirectoryModel& directory);

    void paint(QPainter& painter, const HostsScene& scene, const HostsFrame& frame);
    /// After a change of theme, language or names.
    void forget();

    /// What the last paint() drew, for tests that count instead of measuring time.
    struct Drawn
    {
        int lines = 0, blocks = 0;
    };
    [[nodiscard]] Drawn drawn() const { return m_drawn; }

  private:
    struct Pass; // one paint: scene, frame, painter and the lines in sight
    void paintGround(const Pass& pass);
    void paintOffHours(const Pass& pass, int line);
    void paintDropColumn(const Pass& pass);
    void paintEntries(const Pass& pass);
    void paintBlocks(const Pass& pass);
    void paintMore(const Pass& pass);
    void paintSlotAndSweep(const Pass& pass);
    void paintVerdicts(const Pass& pass);
    void paintBooked(const Pass& pass, const QRectF& slot, int line, const HostFreedom& freedom);
    void paintBadge(const Pass& pass, const QRectF& rect, Color edge, Color fill, QLatin1String icon, Color mark);
    void paintDragged(const Pass& pass);
    void paintTip(const Pass& pass);
    void paintHead(const Pass& pass);
    void paintNowBubble(const Pass& pass);
    void paintColumn(const Pass& pass);
    void paintHost(const Pass& pass, const QRectF& rect, const HostLine& line);
    void paintNobody(const Pass& pass, const QRectF& rect);
    double paintPill(const Pass& pass, QPointF at, const QString& text, Color ink, Color fill, Color edge);
    void paintStrip(const Pass& pass);
    [[nodiscard]] BlockPainter::Look lookOf(const Pass& pass, const BookingRow& row, int line) const;

    const Theme& m_theme;
    const TimeFormat& m_format;
    const DirectoryModel& m_directory;
    BlockPainter m_blocks;
    TextCache m_texts;
    QPixmap m_hatch;
    Drawn m_drawn;
};

} // namespace yoyaku::ui
