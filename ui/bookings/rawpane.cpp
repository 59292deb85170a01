#include "ui/bookings/rawpane.h"

#include "ui/format/safetext.h"
#include "ui/live/bodyview.h"
#include "ui/theme/theme.h"
#include "ui/widgets/segments.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QLabel>
#include <QToolButton>

namespace yoyaku::ui {

namespace {

enum Way { Pretty, Raw };

} // namespace

RawPane::RawPane(const Theme& theme, const TimeFormat& format, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_back(new QToolButton(this)),
      m_copy(new QToolButton(this)),
      m_note(new QLabel(this)),
      m_way(new Segments(this)),
      m_view(new BodyView(theme, format, this))
{
    setObjectName(QStringLiteral("rawPane"));
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(12, 4, 12, 4);
    m_back->setObjectName(QStringLiteral("raw.back"));
    m_copy->setObjectName(QStringLiteral("raw.copy"));
    m_way->add({}, QStringLiteral("raw.pretty"));
    m_way->add({}, QStringLiteral("raw.raw"));
    head->addWidget(m_back);
    head->addStretch(1);
    head->addWidget(m_way);
    head->addWidget(m_copy);
    all->addLayout(head);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->setFont(theme.font(TextRole::Small));
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_note->setContentsMargins(16, 0, 16, 8);
    all->addWidget(m_note);
    m_view->setObjectName(QStringLiteral("raw.body"));
    all->addWidget(m_view, 1);
    connect(m_way, &Segments::chosen, this, &RawPane::show);
    connect(m_back, &QToolButton::clicked, this, &RawPane::closeRequested);
    connect(m_copy, &QToolButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(QString::fromUtf8(m_json)); });
    connect(&theme, &Theme::changed, this, &RawPane::retranslate);
    retranslate();
}

void RawPane::setJson(const QByteArray& json)
{
    if (json == m_json) return; // where it is scrolled to stays
    m_json = json;
    show();
}

void RawPane::retranslate()
{
    const auto name = [](QToolButton* button, const QString& text) {
        button->setToolTip(text);
        button->setAccessibleName(text);
    };
    name(m_back, tr("Back to the booking"));
    name(m_copy, tr("Copy the JSON"));
    m_back->setIcon(m_theme.icon(QLatin1String("action.back")));
    m_copy->setIcon(m_theme.icon(QLatin1String("action.copy")));
    m_note->setText(tr("Made of the fields kept on this computer, edits on their way included. The service's own text "
                       "is not stored; of events it is, on Live."));
    m_way->setText(Pretty, tr("Pretty"));
    m_way->setText(Raw, tr("Raw"));
    m_view->setAccessibleName(tr("Booking as JSON"));
    show();
}

void RawPane::show()
{
    const bool isRaw = m_way->current() == Raw;
    const QByteArray shown = isRaw ? QJsonDocument::fromJson(m_json).toJson(QJsonDocument::Compact) : m_json;
    m_view->setBody(safeDocument(QString::fromUtf8(shown)), isRaw ? BodyView::Look::Raw : BodyView::Look::LaidOut);
}

} // namespace yoyaku::ui

#include "moc_rawpane.cpp"
