#include "ui/commands/bookinglinks.h"

#include "core/models/guestmask.h"

#include <QClipboard>
#include <QGuiApplication>

namespace yoyaku::ui {

BookingLinks::BookingLinks(BookingLookup& bookings, QObject* parent) : QObject(parent), m_bookings(bookings) {}

bool BookingLinks::areGuestsHidden() const { return m_bookings.mask() && m_bookings.mask()->isOn(); }

void BookingLinks::copyLink(const BookingId& booking)
{
    copy(
        booking, [](const BookingDetail& detail) { return detail.booking.url; }, tr("The link was copied."),
        tr("This booking has no link."));
}

void BookingLinks::copyEmail(const BookingId& booking)
{
    copy(
        booking, [](const BookingDetail& detail) { return detail.row.guestEmail; }, tr("The e-mail was copied."),
        tr("No e-mail of this guest is known."));
}

void BookingLinks::copy(const BookingId& booking, QString (*what)(const BookingDetail&), const QString& done,
                        const QString& nothing)
{
    if (booking.isEmpty()) return;
    if (areGuestsHidden()) {
        Q_EMIT said(tr("Guest data is hidden. Show it (Ctrl+Shift+H) to copy it."));
        return;
    }
    m_bookings.realDetail(booking, this, [this, what, done, nothing](const BookingDetail& detail) {
        const QString text = what(detail);
        if (!text.isEmpty()) QGuiApplication::clipboard()->setText(text);
        Q_EMIT said(text.isEmpty() ? nothing : done);
    });
}

void BookingLinks::openVideo(const BookingId& booking)
{
    if (booking.isEmpty()) return;
    m_bookings.realDetail(booking, this, [this](const BookingDetail& detail) {
        const QUrl url = videoLink(detail.booking);
        if (url.isEmpty())
            Q_EMIT said(tr("This booking has no video link."));
        else
            Q_EMIT linkActivated(url);
    });
}

QUrl videoLink(const Booking& booking)
{
    const QUrl url(booking.url, QUrl::StrictMode);
    const bool isWeb = url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http");
    return url.isValid() && isWeb && !url.host().isEmpty() ? url : QUrl();
}

} // namespace yoyaku::ui

#include "moc_bookinglinks.cpp"
