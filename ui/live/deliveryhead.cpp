#include "ui/live/deliveryhead.h"

#include "ui/format/timeformat.h"
#include "ui/live/deliverywords.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/iconsize.h"
#include "ui/widgets/pill.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPushButton>
#include <QToolButton>

namespace yoyaku::ui {

namespace {

constexpr int kHeight = 44, kNoteMs = 8000;
constexpr int kLeastWords = 250; ///< verdict, event and number keep this before buttons keep their words

} // namespace

DeliveryHead::DeliveryHead(const Theme& theme, const TimeFormat& format, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_format(format),
      m_verdict(new Pill(theme, this)),
      m_event(new ElidedLabel(this)),
      m_number(new ElidedLabel(this)),
      m_note(new ElidedLabel(this)),
      m_curl(new QPushButton(this)),
      m_replay(new QPushButton(this)),
      m_more(new QToolButton(this))
{
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(16, 0, 8, 0);
    all->setSpacing(0);
    auto* line = new QWidget(this);
    line->setFixedHeight(kHeight);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    m_event->setFont(theme.font(TextRole::BodyStrong));
    m_number->setFont(theme.font(TextRole::Small));
    m_number->setForegroundRole(QPalette::PlaceholderText);
    row->addWidget(m_verdict);
    row->addWidget(m_event);
    row->addWidget(m_number, 1);
    for (QPushButton* button : {m_curl, m_replay}) {
        button->setProperty("flat", true);
        row->addWidget(button);
    }
    row->addWidget(m_more);
    m_curl->setObjectName(QStringLiteral("delivery.curl"));
    m_replay->setObjectName(QStringLiteral("delivery.replay"));
    m_more->setObjectName(QStringLiteral("delivery.more"));
    m_note->setObjectName(QStringLiteral("delivery.note"));
    m_note->setFont(theme.font(TextRole::Small));
    m_note->setContentsMargins(0, 0, 0, 6);
    m_note->hide();
    all->addWidget(line);
    all->addWidget(m_note);
    m_noteEnds.setSingleShot(true);
    m_noteEnds.setInterval(kNoteMs);
    connect(&m_noteEnds, &QTimer::timeout, m_note, &QWidget::hide);
    connect(m_curl, &QPushButton::clicked, this, &DeliveryHead::copyRequested);
    connect(m_replay, &QPushButton::clicked, this, &DeliveryHead::replayRequested);
    connect(m_more, &QToolButton::clicked, this,
            [this] { Q_EMIT menuRequested(m_more->mapToGlobal(QPoint(0, m_more->height()))); });
    connect(&theme, &Theme::changed, this, &DeliveryHead::refresh);
    refresh();
}

void DeliveryHead::setDelivery(const Delivery& delivery)
{
    if (delivery.number != m_delivery.number) m_note->hide();
    m_delivery = delivery;
    refresh();
}

void DeliveryHead::say(const QString& sentence)
{
    m_note->setText(sentence);
    m_note->show();
    m_noteEnds.start();
}

void DeliveryHead::refresh()
{
    m_verdict->setLook(verdictLook(m_delivery.verdict));
    m_event->setText(eventText(m_delivery));
    m_number->setText(
        tr("no. %1 · %2").arg(m_format.number(m_delivery.number), m_format.timeWithMillis(m_delivery.receivedAt)));
    m_curl->setAccessibleName(tr("Copy as cURL"));
    m_curl->setToolTip(tr("The same bytes and signature as a command. The address of the listener is left out: the "
                          "menu beside copies it too."));
    m_curl->setIconSize(iconBesideText(16));
    m_curl->setIcon(m_theme.icon(QLatin1String("action.copy"), Color::TextPrimary));
    m_curl->setVisible(isBelieved(m_delivery) && m_delivery.verdict != Verdict::Recovered);
    m_replay->setAccessibleName(tr("Replay"));
    m_replay->setToolTip(tr("Applies what it tells once more and asks Jicoo for the booking (Y)"));
    m_replay->setIconSize(iconBesideText(16));
    m_replay->setIcon(m_theme.icon(QLatin1String("action.retry"), Color::TextPrimary));
    m_replay->setVisible(canReapply(m_delivery));
    m_more->setIcon(m_theme.icon(QLatin1String("action.more")));
    m_more->setAccessibleName(tr("More"));
    m_more->setToolTip(tr("More"));
    fit();
}

/// Buttons keep their words while there is room for what stands left of them.
void DeliveryHead::fit()
{
    const int words = m_curl->fontMetrics().horizontalAdvance(m_curl->accessibleName()) +
                      m_replay->fontMetrics().horizontalAdvance(m_replay->accessibleName());
    const bool hasRoom = width() - words - 3 * kHeight - m_verdict->sizeHint().width() >= kLeastWords - kHeight;
    for (QPushButton* button : {m_curl, m_replay}) button->setText(hasRoom ? button->accessibleName() : QString());
}

void DeliveryHead::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

void DeliveryHead::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) refresh();
    QWidget::changeEvent(event);
}

} // namespace yoyaku::ui

#include "moc_deliveryhead.cpp"
