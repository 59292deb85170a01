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
        EpochMs now = 0, lastSyncAt = 0;
        bool operator==(const Case&) const = default;
    };
    /// Says it at once and completes it when the counts have come.
    void show(const Case& now);

  Q_SIGNALS:
    /// The condition that is to go.
    void removeRequested(yoyaku::ui::FilterKind kind);
    void clearRequested();
    void clearTextRequested();
    /// The service is to be asked for what is not here yet.
    void askRequested();

  private:
    void showSearch(const QString& text, bool hasFilters);
    void showFilters();
    void showBest(const QVector<FilterKind>& kinds, const QVector<qint64>& counts);
    void onPrimary();
    void onSecond();

    Parts m_parts;
    Case m_case;
    std::optional<FilterKind> m_best;
    QString m_askedFor;    ///< the search that the service was asked for more for
    EpochMs m_askedAt = 0; ///< 0: it was not
};

} // namespace yoyaku::ui
