#include "ui/eventtypes/factssection.h"

#include "ui/format/safetext.h"
#include "ui/format/timeformat.h"
#include "ui/theme/theme.h"
#include "ui/widgets/jsonblock.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QToolButton>

namespace yoyaku::ui {

namespace {

constexpr int kNameColumn = 108;

} // namespace

QString eventTypeStatusText(const QString& status)
{
    if (status == QLatin1String("enable")) return FactsSection::tr("Active (enable)");
    return status.isEmpty() ? FactsSection::tr("not told") : safeText(status);
}

FactsSection::FactsSection(const Theme& theme, const TimeFormat& format, QWidget* parent)
    : Section(theme, parent),
      m_format(format),
      m_facts(new QGridLayout),
      m_fold(new QToolButton(this)),
      m_json(new JsonBlock(theme, this))
{
    m_facts->setContentsMargins(16, 0, 16, 0);
    m_facts->setVerticalSpacing(4);
    m_facts->setColumnMinimumWidth(0, kNameColumn);
    m_facts->setColumnStretch(1, 1);
    body()->addLayout(m_facts);
    m_fold->setObjectName(QStringLiteral("eventTypeRawFold"));
    m_fold->setCheckable(true);
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_fold->setProperty("link", true);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(8, 0, 16, 0);
    row->addWidget(m_fold);
    row->addStretch(1);
    body()->addLayout(row);
    m_json->setObjectName(QStringLiteral("eventTypeRaw"));
    body()->addWidget(m_json);
    connect(m_fold, &QToolButton::toggled, this, &FactsSection::fold);
    connect(&theme, &Theme::changed, this, &FactsSection::fill);
    fold();
}

void FactsSection::setEventType(const EventType& eventType)
{
    if (eventType == m_eventType) return;
    m_eventType = eventType;
    fill();
}

void FactsSection::addFact(const QString& name, const QString& value, const char* objectName)
{
    const int row = m_facts->count() / 2; // a name and a value each
    auto* left = new QLabel(name, this);
    left->setForegroundRole(QPalette::PlaceholderText);
    auto* right = new QLabel(value, this);
    right->setObjectName(QLatin1String(objectName));
    right->setTextFormat(Qt::PlainText);
    right->setWordWrap(true);
    right->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_facts->addWidget(left, row, 0, Qt::AlignTop);
    m_facts->addWidget(right, row, 1);
}

void FactsSection::fill()
{
    while (QLayoutItem* item = m_facts->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const EventType& type = m_eventType;
    setTitle(safeText(type.name.isEmpty() ? type.id.text() : type.name));
    setNote(safeText(type.id.text()));
    addFact(tr("Status"), eventTypeStatusText(type.status), "factStatus");
    addFact(tr("Duration"), type.durationMinutes > 0 ? tr("%1 min").arg(type.durationMinutes) : tr("not told"),
            "factDuration");
    QStringList places;
    for (const QString& place : type.locationIds) places.append(safeText(m_format.placeName(place)));
    addFact(tr("Places"), places.isEmpty() ? tr("none told") : places.join(tr(", ", "between places")), "factPlaces");
    if (!type.description.isEmpty()) addFact(tr("Description"), safeLines(type.description), "factDescription");
    m_json->setJson(type.raw);
    fold();
}

void FactsSection::fold()
{
    m_fold->setText(tr("Everything as received (JSON)"));
    m_fold->setIcon(m_theme.icon(QLatin1String(m_fold->isChecked() ? "chev.down" : "chev.right")));
    m_fold->setVisible(!m_eventType.raw.isEmpty());
    m_json->setAccessibleName(m_fold->text());
    m_json->setVisible(m_fold->isChecked() && !m_eventType.raw.isEmpty());
}

void FactsSection::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) fill();
    Section::changeEvent(event);
}

} // namespace yoyaku::ui

#include "moc_factssection.cpp"
