#include "app/bookingkeys.h"

#include "ui/shell/actionregistry.h"
#include "ui/shell/mainwindow.h"

#include <QDesktopServices>

namespace yoyaku::app {

BookingKeys::BookingKeys(Session& session, ui::BookingCommands& acts, ui::MainWindow& window,
                         std::function<BookingId()> current, QObject* parent)
    : QObject(parent), m_links(session.bookings), m_current(std::move(current))
{
    connect(&m_links, &ui::BookingLinks::said, &window, [&window](const QString& said) { window.showToast(said); });
    connect(&m_links, &ui::BookingLinks::linkActivated, this, [](const QUrl& url) { QDesktopServices::openUrl(url); });
    const auto add = [&](const char* id, const char* text, Qt::Key key, const char* icon, auto act) {
        ui::ActionSpec spec;
        spec.id = QLatin1String(id);
        spec.text = text;
        spec.keys = {QKeySequence(key)};
        spec.icon = QLatin1String(icon);
        spec.isPossible = [this] { return !m_current().isEmpty(); };
        window.commands().add(spec, this, [this, act] {
            if (const BookingId booking = m_current(); !booking.isEmpty()) act(booking);
        });
    };
    add("booking.edit", QT_TRANSLATE_NOOP("Actions", "Edit name and note…"), Qt::Key_E, "action.edit",
        [&acts](const BookingId& booking) { acts.editText(booking); });
    add("booking.copyLink", QT_TRANSLATE_NOOP("Actions", "Copy link"), Qt::Key_C, "action.copy",
        [this](const BookingId& booking) { m_links.copyLink(booking); });
    add("booking.copyEmail", QT_TRANSLATE_NOOP("Actions", "Copy e-mail"), Qt::Key_U, "f.mail",
        [this](const BookingId& booking) { m_links.copyEmail(booking); });
    add("booking.openVideo", QT_TRANSLATE_NOOP("Actions", "Open video link"), Qt::Key_V, "f.video",
        [this](const BookingId& booking) { m_links.openVideo(booking); });
}

} // namespace yoyaku::app

#include "moc_bookingkeys.cpp"
