#pragma once

#include "core/insight/hostfreedom.h"
#include "ui/calendar/weeklayout.h"

#include <QCoreApplication>
#include <QHash>

class QPainter;

namespace yoyaku {
class DirectoryModel;
}

namespace yoyaku::ui {

class Theme;
class WeekFreedom;

/// Slot X-ray: every half hour says why it can be booked or not: outside hours, booked, cap reached, busy. Of several
/// hosts in one column it says how many are free. Worked out here from what the service told, never the service's own
/// answer: the legend says "inferred". Source: DESIGN, "Not drawn". GUI thread.
class WeekXray
{
    Q_DECLARE_TR_FUNCTIONS(WeekXray)

  public:
    WeekXray(const WeekFreedom& freedom, const DirectoryModel& directory, const Theme& theme, const TimeFormat& format)
        : m_freedom(freedom), m_directory(directory), m_theme(theme), m_format(format)
    {}

    [[nodiscard]] bool isOn() const { return m_isOn; }
    void setOn(bool isOn) { m_isOn = isOn; }
    /// Hosts of each column, and the event type whose limits count (empty: none). Forgets what was worked out.
    void setColumns(QVector<QVector<UserId>> hosts, const EventTypeId& eventType);
    /// What was worked out may be different now.
    void forget() { m_known.clear(); }

    /// Works out what is missing within a few milliseconds; false: there is more, paint again.
    /// Half hours that a block of `layout` covers show their colour only.
    [[nodiscard]] bool paint(QPainter& painter, const WeekGeometry& geometry, const WeekLayout& layout,
                             const QRectF& visible);
    /// A strip of `rect`, viewport coordinates.
    void paintLegend(QPainter& painter, const QRectF& rect) const;
    /// The half hour at a content point, a line a host. Plain text.
    [[nodiscard]] QString tip(const WeekGeometry& geometry, QPointF content) const;

  private:
    struct Reason
    {
        Freedom state = Freedom::Unknown; ///< of one host; of several, Free where any is, else the least bad
        int free = 0;
    };
    [[nodiscard]] Reason reasonOf(int column, TimeSpan slot) const;
    void paintSlot(QPainter& painter, const QRectF& rect, const Reason& reason) const;
    void paintWord(QPainter& painter, const QRectF& rect, int column, const Reason& reason) const;
    [[nodiscard]] QString hostLine(const UserId& host, TimeSpan slot) const;

    const WeekFreedom& m_freedom;
    const DirectoryModel& m_directory;
    const Theme& m_theme;
    const TimeFormat& m_format;
    QVector<QVector<UserId>> m_columns;
    EventTypeId m_eventType;
    QHash<int, Reason> m_known; ///< by column and half hour
    bool m_isOn = false;
};

/// "booked", "outside hours": one word or two, for cells, tips and legends.
[[nodiscard]] QString freedomWord(Freedom state);

} // namespace yoyaku::ui
