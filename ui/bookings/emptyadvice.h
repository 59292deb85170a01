#pragma once

#include "core/models/bookingcounts.h"
#include "ui/bookings/bookingquestion.h"

namespace yoyaku {
class DirectoryModel;
}

namespace yoyaku::ui {

class EmptyState;
class TimeFormat;

/// What to say where no booking shows: which one condition stands in the way, counted in the store. GUI thread.
class EmptyAdvice final : public QObject
{
    Q_OBJECT

  public:
    struct Parts
    {
        EmptyState& state;
        BookingCounts* counts; ///< null: nothing is counted
        const DirectoryModel& directory;
        const TimeFormat& format;
    };

    EmptyAdvice(Parts parts, QObject* parent);

    struct Case
    {
        BookingQuestion question;
        QString text; ///< searched for
        QDate today;
        qint64 cached = 0; ///< bookings on this computer
        bool operator==(const Case&) const = default;
    };
    /// Says it at once and completes it when the counts have come.
    void show(const Case& now);

  Q_SIGNALS:
    /// The condition that is to go.
    void removeRequested(yoyaku::ui::FilterKind kind);
    void clearRequested();
    void clearTextRequested();

  private:
    void showFilters();
    void showBest(const QVector<FilterKind>& kinds, const QVector<qint64>& counts);
    void onPrimary();

    Parts m_parts;
    Case m_case;
    std::optional<FilterKind> m_best;
};

} // namespace yoyaku::ui
