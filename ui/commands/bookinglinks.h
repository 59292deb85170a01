#pragma once

#include "core/models/bookinglookup.h"

#include <QObject>
#include <QUrl>

namespace yoyaku::ui {

/// Copies a booking's link or its guest's address and opens its video link, from any view. While guests are hidden
/// nothing of them goes to the clipboard; a link opens all the same, since it shows itself only where it leads.
/// GUI thread.
class BookingLinks final : public QObject
{
    Q_OBJECT

  public:
    explicit BookingLinks(BookingLookup& bookings, QObject* parent = nullptr);

    void copyLink(const BookingId& booking);
    void copyEmail(const BookingId& booking);
    /// http and https only. Source: DESIGN, "Text and safety".
    void openVideo(const BookingId& booking);

  Q_SIGNALS:
    void linkActivated(const QUrl& url);
    /// What was done, or why not: a sentence for a toast.
    void said(const QString& sentence);

  private:
    void copy(const BookingId& booking, QString (*what)(const BookingDetail&), const QString& done,
              const QString& nothing);
    [[nodiscard]] bool areGuestsHidden() const;

    BookingLookup& m_bookings;
};

/// The link as one that may be opened; empty for anything but http and https.
[[nodiscard]] QUrl videoLink(const Booking& booking);

} // namespace yoyaku::ui
