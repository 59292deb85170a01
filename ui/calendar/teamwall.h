#pragma once

#include "core/models/guestmask.h"
#include "ui/calendar/hostspainter.h"

#include <QTimer>
#include <QWidget>

namespace yoyaku {
class CalendarModel;
class Clock;
class DirectoryModel;
class FreedomLookup;
} // namespace yoyaku

namespace yoyaku::ui {

/// The timeline of hosts for a television in the office: today, full screen, large, nothing to press. It follows now by
/// itself, over midnight too; guests' names are hidden always, whatever the switch says. More hosts than fit are shown
/// page after page. Source: DESIGN, "Team wall". GUI thread.
class TeamWall final : public QWidget
{
    Q_OBJECT

  public:
    struct Parts
    {
        CalendarModel& model; ///< the wall's own: it turns to today
        FreedomLookup& freedom;
        const DirectoryModel& directory;
        const Theme& theme;
        const TimeFormat& format;
        const Clock& clock;
    };

    explicit TeamWall(Parts parts, QWidget* parent = nullptr);
    ~TeamWall() override;

    [[nodiscard]] const HostsScene& scene() const { return m_scene; }
    [[nodiscard]] HostsPainter::Drawn drawn() const { return m_painter.drawn(); }
    /// How much larger than on a desk.
    [[nodiscard]] double scale() const;
    [[nodiscard]] int pageCount() const;
    [[nodiscard]] int page() const { return m_page; }
    void showPage(int page);

  Q_SIGNALS:
    /// Esc, Shift F11, or the window manager.
    void closed();

  protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    void turnToToday();
    void readFacts();
    void takeContent();
    void tick();
    void retranslate();
    void paintHead(QPainter& painter);
    [[nodiscard]] TimeSpan today() const;
    [[nodiscard]] double headHeight() const;
    [[nodiscard]] int linesPerPage() const;
    [[nodiscard]] HostsFrame frame() const;

    Parts m_parts;
    GuestMask m_mask;
    HostsScene m_scene;
    HostsPainter m_painter;
    BusyFacts m_facts;
    QTimer m_minute, m_pages;
    int m_page = 0;
};

} // namespace yoyaku::ui
