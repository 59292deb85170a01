#pragma once

#include "core/domain/delivery.h"
#include "core/models/bookinglookup.h"

#include <QWidget>

class QUrl;

namespace yoyaku {
class DirectoryModel;
}

namespace yoyaku::ui {

class Theme;
class TimeFormat;

/// The booking a delivery is about as it stands here now, whatever that delivery said of it.
class BookingPane final : public QWidget
{
    Q_OBJECT

  public:
    struct Parts
    {
        const DirectoryModel& directory;
        const Theme& theme;
        const TimeFormat& format;
        EpochMs now;
    };
    /// `detail` is of the delivery's booking; empty where none is known here, or none was asked for.
    BookingPane(const Delivery& delivery, const std::optional<BookingDetail>& detail, Parts parts,
                QWidget* parent = nullptr);

  Q_SIGNALS:
    void bookingOpened(const yoyaku::BookingId& booking);
    void linkActivated(const QUrl& url);
};

} // namespace yoyaku::ui
