#include "ui/live/deliveryview.h"

#include "core/models/jsonlayout.h"
#include "ui/format/timeformat.h"
#include "ui/live/checklist.h"
#include "ui/theme/theme.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/segments.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

namespace yoyaku::ui {

namespace {

enum Way { Pretty, Raw };

constexpr int kMostShown = 64 * 1024; ///< bytes laid out at once; a delivery is a few thousand

QLabel* plain(QWidget* parent, const QFont& font)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setFont(font);
    return label;
}

} // namespace

DeliveryView::DeliveryView(const Theme& theme, const TimeFormat& format, QWidget* parent)
    : QFrame(parent),
      m_theme(theme),
      m_format(format),
      m_verdict(new Pill(theme, this)),
      m_event(plain(this, theme.font(TextRole::BodyStrong))),
      m_number(plain(this, theme.font(TextRole::Small))),
      m_bodyHead(plain(this, theme.font(TextRole::MicroStrong))),
      m_checks(new CheckList(theme, this)),
      m_open(new QPushButton(this)),
      m_curl(new QPushButton(this)),
      m_way(new Segments(this)),
      m_copy(new QToolButton(this)),
      m_body(new QPlainTextEdit(this))
{
    setObjectName(QStringLiteral("deliveryView"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    buildHead();
    all->addWidget(m_checks);
    buildBody();
    connect(&theme, &Theme::changed, this, &DeliveryView::showDelivery);
    retranslate();
    setDelivery(nullptr);
}

void DeliveryView::buildHead()
{
    auto* head = new QHBoxLayout;
    head->setContentsMargins(16, 6, 12, 6);
    head->setSpacing(8);
    for (QWidget* part :
         {static_cast<QWidget*>(m_verdict), static_cast<QWidget*>(m_event), static_cast<QWidget*>(m_number)})
        head->addWidget(part);
    head->addStretch(1);
    for (QPushButton* button : {m_open, m_curl}) {
        button->setProperty("flat", true);
        head->addWidget(button);
    }
    m_number->setForegroundRole(QPalette::PlaceholderText);
    m_open->setObjectName(QStringLiteral("delivery.open"));
    m_curl->setObjectName(QStringLiteral("delivery.curl"));
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT bookingOpened(m_delivery->booking); });
    connect(m_curl, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(curlCommand(*m_delivery, m_address)); });
    static_cast<QVBoxLayout*>(layout())->addLayout(head);
}

void DeliveryView::buildBody()
{
    auto* head = new QHBoxLayout;
    head->setContentsMargins(16, 6, 12, 6);
    head->addWidget(m_bodyHead, 1);
    m_way->add({}, QStringLiteral("delivery.pretty"));
    m_way->add({}, QStringLiteral("delivery.raw"));
    connect(m_way, &Segments::chosen, this, &DeliveryView::showBody);
    m_copy->setObjectName(QStringLiteral("delivery.copy"));
    connect(m_copy, &QToolButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(QString::fromUtf8(m_delivery->body)); });
    head->addWidget(m_way);
    head->addWidget(m_copy);
    auto* all = static_cast<QVBoxLayout*>(layout());
    all->addLayout(head);
    m_body->setObjectName(QStringLiteral("delivery.body"));
    m_body->setReadOnly(true);
    m_body->setUndoRedoEnabled(false);
    m_body->setFrameShape(QFrame::NoFrame);
    m_body->setProperty("code", true); // the style sheet's word for it
    m_body->setFont(m_theme.font(TextRole::Mono));
    all->addWidget(m_body, 1);
}

void DeliveryView::retranslate()
{
    m_open->setText(tr("Open booking"));
    m_curl->setText(tr("Copy as cURL"));
    m_curl->setToolTip(tr("The same bytes and signature, to be sent to this computer again"));
    m_way->setText(Pretty, tr("Pretty"));
    m_way->setText(Raw, tr("Raw"));
    m_copy->setToolTip(tr("Copy the body"));
    m_copy->setAccessibleName(m_copy->toolTip());
    m_body->setAccessibleName(tr("Body as received"));
    showDelivery();
}

void DeliveryView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QFrame::changeEvent(event);
}

void DeliveryView::setDelivery(const Delivery* delivery)
{
    m_delivery = delivery ? std::optional<Delivery>(*delivery) : std::nullopt;
    showDelivery();
}

void DeliveryView::showDelivery()
{
    m_copy->setIcon(m_theme.icon(QLatin1String("action.copy")));
    for (QWidget* part : findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly)) part->setVisible(!!m_delivery);
    if (!m_delivery) return;
    const Delivery& delivery = *m_delivery;
    m_verdict->setLook(verdictLook(delivery.verdict));
    m_event->setText(delivery.event);
    m_event->setVisible(!delivery.event.isEmpty());
    m_number->setText(
        tr("no. %1 · %2").arg(m_format.number(delivery.number), m_format.timeWithMillis(delivery.receivedAt)));
    m_open->setVisible(!delivery.booking.isEmpty() && delivery.status != 401);
    m_curl->setVisible(delivery.verdict != Verdict::Recovered && delivery.status == 200);
    m_checks->setChecks(deliveryChecks(delivery));
    showBody();
}

void DeliveryView::showBody()
{
    if (!m_delivery) return;
    const QByteArray shown = m_delivery->body.left(kMostShown);
    QString head = tr("Body, %1 bytes as received").arg(m_format.number(m_delivery->bodySize));
    if (shown.size() < m_delivery->bodySize)
        head = tr("Body, the first %1 of %2 bytes")
                   .arg(m_format.number(shown.size()), m_format.number(m_delivery->bodySize));
    m_bodyHead->setText(m_delivery->bodySize > 0 ? head : tr("No body"));
    m_body->setPlainText(QString::fromUtf8(m_way->current() == Pretty ? indentedJson(shown) : shown));
}

} // namespace yoyaku::ui

#include "moc_deliveryview.cpp"
