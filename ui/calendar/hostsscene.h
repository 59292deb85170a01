#pragma once

#include "ui/calendar/hostslayout.h"

namespace yoyaku::ui {

/// What a timeline of hosts shows of one day, laid out: rows, blocks, free hosts per half hour. Knows no widget, so
/// that the view, the team wall and paper draw the same thing. GUI thread.
class HostsScene
{
  public:
    struct Content
    {
        QVector<BookingRow> rows; ///< what is shown as blocks, by start
        BusyFacts facts;          ///< what sums and freedom are worked out from, unfiltered
        QVector<UserId> hosts;    ///< only these rows, and none for bookings without a host; empty: all
        EventTypeId eventType;    ///< see HostLinesQuestion
        HostOrder order = HostOrder::LeastLoaded;
        bool isOrderKept = false; ///< hosts stay where they are: under a drag nothing changes place
    };
    static constexpr int kSlotMinutes = 30;

    HostsScene(const TimeFormat& format, const DirectoryModel& directory, QDate day);

    void setDay(QDate day);
    void setHourWidth(int px);
    /// Sorts, sums and lays out anew. Cost: hosts and bookings of the day.
    void setContent(Content content);

    [[nodiscard]] const DayAxis& axis() const { return m_axis; }
    [[nodiscard]] const QVector<HostLine>& lines() const { return m_lines; }
    [[nodiscard]] const QVector<HostsLineLayout>& layout() const { return m_layout; }
    [[nodiscard]] const QVector<BookingRow>& rows() const { return m_content.rows; }
    [[nodiscard]] const Content& content() const { return m_content; }
    [[nodiscard]] const FreedomSheet& sheet() const { return m_sheet; }
    /// Of each half hour from midnight on the wall clock.
    [[nodiscard]] const QVector<int>& freeHosts() const { return m_free; }
    [[nodiscard]] int hostCount() const { return int(m_lines.size()) - (hasNobodyLine() ? 1 : 0); }
    [[nodiscard]] int workingCount() const;
    [[nodiscard]] bool hasNobodyLine() const { return !m_lines.isEmpty() && m_lines.first().host.isEmpty(); }
    /// Bookings of the day without a host, cancelled ones left out.
    [[nodiscard]] int nobodyCount() const { return m_nobody; }
    [[nodiscard]] UserId nextHost() const { return m_next; }

    [[nodiscard]] double height() const { return double(m_lines.size()) * kHostRowHeight; }
    [[nodiscard]] QRectF lineRect(int line) const
    {
        return QRectF(0, line * double(kHostRowHeight), m_axis.width(), kHostRowHeight);
    }
    /// Clamped to the lines; -1 without any.
    [[nodiscard]] int lineAt(double y) const;
    [[nodiscard]] int lineOf(const UserId& host) const; ///< -1 when it has none
    [[nodiscard]] int rowOf(const BookingId& booking) const;
    [[nodiscard]] const HostsBlock* blockAt(QPointF content) const;
    [[nodiscard]] const HostsMore* moreAt(QPointF content) const;
    /// Of this booking in this line; in any when `line` is -1.
    [[nodiscard]] const HostsBlock* blockOf(const BookingId& booking, int line = -1) const;
    /// Until when the host is free from `now` on: the start of the next thing, or the end of the hours. Empty when the
    /// host is not free now.
    [[nodiscard]] std::optional<EpochMs> freeUntil(int line, EpochMs now) const;

  private:
    void layOut();
    void countFree();

    const TimeFormat& m_format;
    const DirectoryModel& m_directory;
    DayAxis m_axis;
    Content m_content;
    FreedomSheet m_sheet;
    QVector<HostLine> m_lines;
    QVector<HostsLineLayout> m_layout;
    QVector<int> m_free;
    QHash<UserId, int> m_lineOf;
    int m_nobody = 0;
    UserId m_next;
};

} // namespace yoyaku::ui
