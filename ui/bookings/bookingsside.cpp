#include "ui/bookings/bookingsside.h"

#include "ui/theme/theme.h"
#include "ui/widgets/segments.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QEvent>
#include <QLabel>
#include <QRadioButton>

namespace yoyaku::ui {

namespace {

constexpr int kRadioHeight = 24;

QLabel* heading(const Theme& theme, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setFont(theme.font(TextRole::MicroStrong));
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

} // namespace

BookingsSide::BookingsSide(const Theme& theme, const TimeFormat& format, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_views(new SavedViewList(theme, format, this)),
      m_groupHead(heading(theme, this)),
      m_densityHead(heading(theme, this)),
      m_groups(new QButtonGroup(this)),
      m_density(new Segments(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 12);
    column->setSpacing(4);
    column->addWidget(m_views);
    column->addSpacing(8);
    buildGroups();
    column->addSpacing(8);
    column->addWidget(m_densityHead);
    m_density->add({}, QStringLiteral("densityCompact"));
    m_density->add({}, QStringLiteral("densityComfort"));
    column->addWidget(m_density);
    column->addStretch(1);
    connect(m_density, &Segments::chosen, this, [this](int segment) { Q_EMIT comfortChosen(segment == 1); });
    retranslate();
}

void BookingsSide::buildGroups()
{
    layout()->addWidget(m_groupHead);
    for (const auto grouping :
         {BookingGrouping::Day, BookingGrouping::Host, BookingGrouping::EventType, BookingGrouping::Nothing}) {
        auto* radio = new QRadioButton(this);
        radio->setObjectName(QStringLiteral("group%1").arg(int(grouping)));
        radio->setMinimumHeight(kRadioHeight);
        m_groups->addButton(radio, int(grouping));
        layout()->addWidget(radio);
    }
    setGrouping(BookingGrouping::Day);
    connect(m_groups, &QButtonGroup::idClicked, this, [this](int id) { Q_EMIT groupingChosen(BookingGrouping(id)); });
}

void BookingsSide::setGrouping(BookingGrouping grouping)
{
    if (auto* button = m_groups->button(int(grouping))) button->setChecked(true);
}

void BookingsSide::setComfort(bool isComfort) { m_density->setCurrent(isComfort ? 1 : 0); }

bool BookingsSide::isComfort() const { return m_density->current() == 1; }

void BookingsSide::retranslate()
{
    m_views->retranslate();
    m_groupHead->setText(tr("Group by"));
    const std::pair<BookingGrouping, QString> groups[] = {{BookingGrouping::Day, tr("Day")},
                                                          {BookingGrouping::Host, tr("Host")},
                                                          {BookingGrouping::EventType, tr("Event type")},
                                                          {BookingGrouping::Nothing, tr("Nothing")}};
    for (const auto& [grouping, name] : groups) m_groups->button(int(grouping))->setText(name);
    m_densityHead->setText(tr("Density"));
    m_density->setText(0, tr("Compact"));
    m_density->setText(1, tr("Comfort"));
}

void BookingsSide::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

} // namespace yoyaku::ui

#include "moc_bookingsside.cpp"
