#include "ui/live/bodypane.h"

#include "core/models/jsonlayout.h"
#include "ui/format/safetext.h"
#include "ui/format/timeformat.h"
#include "ui/live/bodyview.h"
#include "ui/theme/theme.h"
#include "ui/widgets/segments.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QToolButton>

namespace yoyaku::ui {

namespace {

enum Way { Pretty, Raw };

constexpr int kMostShown = 64 * 1024; ///< bytes laid out at once; a delivery is a few thousand
constexpr int kLeastView = 90;

} // namespace

BodyPane::BodyPane(const Theme& theme, const TimeFormat& format, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_format(format),
      m_head(new QLabel(this)),
      m_way(new Segments(this)),
      m_copy(new QToolButton(this)),
      m_view(new BodyView(theme, format, this))
{
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(16, 4, 12, 4);
    m_head->setObjectName(QStringLiteral("delivery.bodyHead"));
    m_head->setTextFormat(Qt::PlainText);
    m_head->setFont(theme.font(TextRole::MicroStrong));
    m_head->setForegroundRole(QPalette::PlaceholderText);
    head->addWidget(m_head, 1);
    m_way->add({}, QStringLiteral("delivery.pretty"));
    m_way->add({}, QStringLiteral("delivery.raw"));
    m_copy->setObjectName(QStringLiteral("delivery.copy"));
    head->addWidget(m_way);
    head->addWidget(m_copy);
    all->addLayout(head);
    m_view->setMinimumHeight(kLeastView);
    all->addWidget(m_view, 1);
    connect(m_way, &Segments::chosen, this, &BodyPane::showBody);
    connect(m_copy, &QToolButton::clicked, this, &BodyPane::copyBody);
    connect(&theme, &Theme::changed, this, &BodyPane::retranslate);
    retranslate();
}

void BodyPane::setDelivery(const Delivery& delivery)
{
    if (delivery.body == m_bytes && delivery.bodySize == m_size) return; // where it is scrolled to stays
    m_bytes = delivery.body;
    m_size = delivery.bodySize;
    showBody();
}

void BodyPane::copyBody() const { QGuiApplication::clipboard()->setText(QString::fromUtf8(m_bytes)); }

void BodyPane::showBody()
{
    const QByteArray shown = m_bytes.left(kMostShown);
    m_head->setText(
        shown.size() < m_size
            ? tr("Body, the first %1 of %2 bytes").arg(m_format.number(shown.size()), m_format.number(m_size))
            : tr("Body, %1 bytes as received").arg(m_format.number(m_size)));
    const bool isRaw = m_way->current() == Raw;
    m_view->setBody(safeDocument(QString::fromUtf8(isRaw ? shown : indentedJson(shown))),
                    isRaw ? BodyView::Look::Raw : BodyView::Look::LaidOut);
}

void BodyPane::retranslate()
{
    m_way->setText(Pretty, tr("Pretty"));
    m_way->setText(Raw, tr("Raw"));
    m_copy->setIcon(m_theme.icon(QLatin1String("action.copy")));
    m_copy->setToolTip(tr("Copy the body"));
    m_copy->setAccessibleName(m_copy->toolTip());
    m_view->setAccessibleName(tr("Body as received"));
    showBody();
}

void BodyPane::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

} // namespace yoyaku::ui

#include "moc_bodypane.cpp"
