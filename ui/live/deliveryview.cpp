#include "ui/live/deliveryview.h"

#include "core/base/clock.h"
#include "core/models/ledgermodel.h"
#include "ui/live/bodypane.h"
#include "ui/live/bookingpane.h"
#include "ui/live/changepane.h"
#include "ui/live/checkspane.h"
#include "ui/live/deliveryhead.h"
#include "ui/live/deliverywords.h"
#include "ui/live/headerspane.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QBoxLayout>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QResizeEvent>
#include <QScrollArea>
#include <QTabBar>

namespace yoyaku::ui {

namespace {

/// As high as what it shows, while there is room; less, and it scrolls.
class PaneScroll final : public QScrollArea
{
  public:
    using QScrollArea::QScrollArea;
    [[nodiscard]] QSize sizeHint() const override
    {
        if (!widget()) return QScrollArea::sizeHint();
        const int high =
            widget()->hasHeightForWidth() ? widget()->heightForWidth(width()) : widget()->sizeHint().height();
        return {widget()->sizeHint().width(), high};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, 0}; }

  protected:
    void resizeEvent(QResizeEvent* event) override
    {
        QScrollArea::resizeEvent(event);
        if (event->oldSize().width() != event->size().width()) updateGeometry(); // lines wrap elsewhere now
    }
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (watched == widget() && event->type() == QEvent::LayoutRequest) updateGeometry();
        return QScrollArea::eventFilter(watched, event);
    }
};

} // namespace

DeliveryView::DeliveryView(Parts parts, QWidget* parent)
    : QFrame(parent),
      m_parts(parts),
      m_head(new DeliveryHead(parts.theme, parts.format, this)),
      m_tabs(new QTabBar(this)),
      m_scroll(new PaneScroll(this)),
      m_body(new BodyPane(parts.theme, parts.format, this))
{
    setObjectName(QStringLiteral("deliveryView"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_head);
    buildTabs();
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::TabFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    all->addWidget(m_scroll);
    all->addWidget(m_body, 1);
    all->addStretch(0);
    connect(m_head, &DeliveryHead::copyRequested, this, [this] { copyCommand({}); });
    connect(m_head, &DeliveryHead::replayRequested, this, &DeliveryView::replay);
    connect(m_head, &DeliveryHead::menuRequested, this, &DeliveryView::openMenu);
    connect(&parts.bookings, &BookingLookup::changed, this, [this](const QVector<BookingId>& bookings) {
        if (m_delivery && bookings.contains(m_delivery->booking)) readBooking();
    });
    connect(&parts.theme, &Theme::changed, this, &DeliveryView::showPane);
    retranslate();
    setDelivery(nullptr);
}

void DeliveryView::buildTabs()
{
    m_tabs->setObjectName(QStringLiteral("delivery.tabs"));
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->setUsesScrollButtons(false);
    for (int tab = Checks; tab <= Booking; ++tab) m_tabs->addTab({});
    auto* row = new QHBoxLayout;
    row->setContentsMargins(6, 0, 0, 0);
    row->addWidget(m_tabs);
    row->addStretch(1);
    auto* line = new QFrame(this);
    line->setFrameShape(QFrame::HLine);
    auto* all = static_cast<QVBoxLayout*>(layout());
    all->addLayout(row);
    all->addWidget(line);
    connect(m_tabs, &QTabBar::currentChanged, this, &DeliveryView::showPane);
}

void DeliveryView::retranslate()
{
    m_tabs->setAccessibleName(tr("Parts of the delivery"));
    m_tabs->setTabText(Checks, tr("Checks"));
    m_tabs->setTabText(Headers, tr("Headers"));
    m_tabs->setTabText(Booking, tr("Booking"));
    m_scroll->setAccessibleName(m_tabs->accessibleName());
    showDelivery();
}

void DeliveryView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QFrame::changeEvent(event);
}

void DeliveryView::setDelivery(const Delivery* delivery)
{
    // Masked, it is another one.
    const bool isSame = delivery && m_delivery && delivery->number == m_delivery->number &&
                        delivery->body == m_delivery->body && delivery->guestName == m_delivery->guestName;
    m_delivery = delivery ? std::optional<Delivery>(*delivery) : std::nullopt;
    if (isSame) {
        m_head->setDelivery(*m_delivery);
        if (auto* checks = qobject_cast<ChecksPane*>(m_scroll->widget())) checks->setDelivery(*m_delivery);
        return;
    }
    m_change.reset();
    m_booking.reset();
    showDelivery();
    if (!m_delivery) return;
    readChange();
    readBooking();
}

void DeliveryView::readChange()
{
    m_parts.model.readChange(*m_delivery, this, [this, number = m_delivery->number](const EventChange& change) {
        if (!isShown(number)) return;
        m_change = change;
        nameChange();
        if (m_tabs->currentIndex() == Change) showPane();
    });
}

void DeliveryView::readBooking()
{
    if (m_delivery->booking.isEmpty() || !isBelieved(*m_delivery)) return;
    m_parts.bookings.detail(m_delivery->booking, this,
                            [this, number = m_delivery->number](const BookingDetail& detail) {
                                if (!isShown(number)) return;
                                m_booking = detail;
                                if (m_tabs->currentIndex() == Booking) showPane();
                            });
}

/// The tab says how many values changed, so that it need not be opened to know that none did.
void DeliveryView::nameChange()
{
    const int changed = m_change ? int(m_change->fields.size()) : 0;
    m_tabs->setTabText(Change, changed > 0 ? tr("Change %1").arg(changed) : tr("Change"));
}

void DeliveryView::showDelivery()
{
    for (QWidget* part : findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly)) part->setVisible(!!m_delivery);
    if (!m_delivery) return;
    m_head->setDelivery(*m_delivery);
    m_body->setVisible(m_delivery->bodySize > 0);
    m_body->setDelivery(*m_delivery);
    nameChange();
    showPane();
}

void DeliveryView::showPane()
{
    if (!m_delivery) return;
    QWidget* pane = makePane();
    m_scroll->setWidget(pane);
    m_scroll->updateGeometry();
}

QWidget* DeliveryView::makePane()
{
    const Delivery& delivery = *m_delivery;
    switch (m_tabs->currentIndex()) {
    case Headers:
        return new HeadersPane(delivery, m_parts.theme, m_parts.format);
    case Change:
        return new ChangePane(delivery, m_change, m_parts.theme, m_parts.format);
    case Booking: {
        auto* pane = new BookingPane(delivery, m_booking,
                                     {m_parts.directory, m_parts.theme, m_parts.format, m_parts.clock.now()});
        connect(pane, &BookingPane::bookingOpened, this, &DeliveryView::bookingOpened);
        connect(pane, &BookingPane::linkActivated, this, &DeliveryView::linkActivated);
        return pane;
    }
    default:
        break;
    }
    auto* pane = new ChecksPane(delivery, m_parts.theme);
    connect(pane, &ChecksPane::diagnosisRequested, this, &DeliveryView::diagnose);
    // What was refused was recognised by nothing, and a recovered one was never signed.
    if (delivery.status != 401 && delivery.verdict != Verdict::Recovered)
        m_parts.model.prove(delivery.number, pane, [pane](const DeliveryProof& proof) { pane->setProof(proof); });
    return pane;
}

void DeliveryView::diagnose()
{
    m_parts.model.diagnose(m_delivery->number, this,
                           [this, number = m_delivery->number](const SignatureDiagnosis& diagnosis) {
                               auto* checks = qobject_cast<ChecksPane*>(m_scroll->widget());
                               if (checks && isShown(number)) checks->setDiagnosis(diagnosis);
                           });
}

void DeliveryView::replay()
{
    if (!m_delivery) return;
    if (!canReapply(*m_delivery)) return m_head->say(tr("Only a signed event about a booking can be applied again."));
    m_parts.model.reapply(m_delivery->number);
    m_head->say(tr("Asked Jicoo for this booking again."));
}

void DeliveryView::copyCommand(const QString& address)
{
    QGuiApplication::clipboard()->setText(curlCommand(*m_delivery, address));
    m_head->say(address.isEmpty() ? tr("Copied. Put the listener's address into YOYAKU_WEBHOOK before you run it.")
                                  : tr("Copied with the address of the listener. Keep it to yourself."));
}

void DeliveryView::openMenu(const QPoint& at)
{
    const Delivery delivery = *m_delivery;
    const bool hasBooking = isBelieved(delivery) && !delivery.booking.isEmpty();
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("delivery.menu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Open booking"), QKeySequence(Qt::Key_Return), this,
                    [this, delivery] { Q_EMIT bookingOpened(delivery.booking); })
        ->setEnabled(hasBooking);
    menu->addAction(tr("Only this booking"), this, [this, delivery] { Q_EMIT bookingChosen(delivery.booking); })
        ->setEnabled(hasBooking);
    menu->addSeparator();
    menu->addAction(tr("Copy the body"), m_body, &BodyPane::copyBody)->setEnabled(!delivery.body.isEmpty());
    menu->addAction(tr("Copy the signature header"), this,
                    [delivery] { QGuiApplication::clipboard()->setText(QString::fromUtf8(delivery.signatureHeader)); })
        ->setEnabled(!delivery.signatureHeader.isEmpty());
    QAction* whole = menu->addAction(tr("Copy as cURL with the address"), this, [this] { copyCommand(m_address); });
    whole->setObjectName(QStringLiteral("delivery.curlWithAddress"));
    whole->setEnabled(isBelieved(delivery) && delivery.verdict != Verdict::Recovered && !m_address.isEmpty());
    menu->popup(at);
}

} // namespace yoyaku::ui

#include "moc_deliveryview.cpp"
