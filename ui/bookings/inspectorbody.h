#pragma once

#include "core/base/clock.h"
#include "core/store/changeset.h"
#include "ui/widgets/factsheet.h"

namespace yoyaku {
class DirectoryModel;
struct BookingDetail;
} // namespace yoyaku

namespace yoyaku::ui {

class TimeFormat;

/// The scrolled part of the inspector, built anew for each booking: some thirty labels, all plain text.
class InspectorBody final : public FactSheet
{
    Q_OBJECT

  public:
    InspectorBody(const BookingDetail& detail, const DirectoryModel& directory, const Theme& theme,
                  const TimeFormat& format, EpochMs now, QWidget* parent);

  Q_SIGNALS:
    void linkActivated(const QUrl& url);
    void whyRequested(); ///< why this host, and who else

  private:
    void addTitle(const BookingDetail& detail, const DirectoryModel& directory);
    void addClocks(const BookingDetail& detail, EpochMs now);
    void addHosts(const BookingDetail& detail, const DirectoryModel& directory);
    void addPlace(const BookingDetail& detail);
    void addGuest(const BookingDetail& detail);
    void addAnswers(const BookingDetail& detail);
    void addTracking(const BookingDetail& detail);
    void addHistory(const BookingDetail& detail);

    void addLink(QVBoxLayout* to, const QString& text, const QString& act, const QUrl& url);
    void addClock(QVBoxLayout* to, const QString& zone, const QString& range, bool isGuest);

    const TimeFormat& m_format;
};

} // namespace yoyaku::ui
