#pragma once

#include "core/base/timespan.h"
#include "core/models/monthmodel.h"
#include "ui/widgets/floatingstate.h"

#include <QDate>

namespace yoyaku::ui {

class TimeFormat;

/// What stands over days without bookings: that they have none, when the next one is, and the ways on. Asks for the
/// next one only when it is shown. Source: DESIGN, screen 14.
class EmptyPeriod final : public QObject
{
    Q_OBJECT

  public:
    struct Parts
    {
        const Theme& theme;
        const TimeFormat& format;
        MonthModel* later = nullptr; ///< reads what follows; null: the next booking is not told
    };
    EmptyPeriod(const Parts& parts, QWidget* host);

    /// Days `first` to `last`; `isFiltered`: there may be bookings that the filter hides.
    void show(QDate first, QDate last, bool isFiltered);
    void hide();
    [[nodiscard]] FloatingState& card() { return *m_card; }

  Q_SIGNALS:
    void dayWanted(QDate day);
    void bookingWanted(); ///< a new one
    void filterCleared();

  private:
    void say(const QString& whatHelps);
    void askForNext();

    Parts m_parts;
    FloatingState* m_card;
    QDate m_first, m_last, m_next;
    bool m_isFiltered = false;
    quint64 m_question = 0; ///< older answers are dropped
};

} // namespace yoyaku::ui
