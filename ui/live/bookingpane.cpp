#include "ui/live/bookingpane.h"

#include "ui/bookings/inspectorbody.h"
#include "ui/commands/bookinglinks.h"
#include "ui/live/deliverywords.h"
#include "ui/theme/theme.h"
#include "ui/widgets/pill.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace yoyaku::ui {

namespace {

QString whyNone(const Delivery& delivery)
{
    if (!isBelieved(delivery))
        return BookingPane::tr("Nothing a refused delivery says is believed, so no booking is shown.");
    if (delivery.booking.isEmpty()) return BookingPane::tr("It names no booking.");
    return BookingPane::tr("This booking is not known on this computer yet. Jicoo is asked for it.");
}

} // namespace

BookingPane::BookingPane(const Delivery& delivery, const std::optional<BookingDetail>& detail, Parts parts,
                         QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("delivery.booking"));
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    if (!detail || !detail->found) {
        auto* none =
            new QLabel(detail || !isBelieved(delivery) || delivery.booking.isEmpty() ? whyNone(delivery)
                                                                                     : tr("Reading the booking…"));
        none->setObjectName(QStringLiteral("booking.none"));
        none->setWordWrap(true);
        none->setContentsMargins(16, 8, 16, 8);
        none->setForegroundRole(QPalette::PlaceholderText);
        all->addWidget(none);
        all->addStretch(1);
        return;
    }
    auto* head = new QHBoxLayout;
    head->setContentsMargins(16, 8, 12, 0);
    auto* status = new Pill(parts.theme, this);
    status->setLook(statusLook(detail->row));
    auto* open = new QPushButton(tr("Open booking"), this);
    open->setObjectName(QStringLiteral("delivery.open"));
    open->setToolTip(tr("Shows it in the calendar (Enter)"));
    head->addWidget(status);
    head->addStretch(1);
    head->addWidget(open);
    all->addLayout(head);
    auto* body =
        new InspectorBody(*detail, QVector<HistoryLine>(), parts.directory, parts.theme, parts.format, parts.now, this);
    // What acts on the booking is in the inspector; here it is read, and its meeting can be joined.
    for (const char* act : {"inspector.why", "inspector.copyLink", "inspector.copyEmail"})
        for (QWidget* button : body->findChildren<QWidget*>(QLatin1String(act))) button->hide();
    all->addWidget(body);
    connect(body, &InspectorBody::linkActivated, this, &BookingPane::linkActivated);
    connect(body, &InspectorBody::joinRequested, this, [this, url = videoLink(detail->booking)] {
        if (!url.isEmpty()) Q_EMIT linkActivated(url);
    });
    connect(open, &QPushButton::clicked, this, [this, booking = delivery.booking] { Q_EMIT bookingOpened(booking); });
}

} // namespace yoyaku::ui

#include "moc_bookingpane.cpp"
