#include "ui/bookings/bookingsside.h"

#include "ui/theme/theme.h"
#include "ui/widgets/sidelist.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
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

BookingsSide::BookingsSide(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_viewHead(heading(theme, this)),
      m_groupHead(heading(theme, this)),
      m_densityHead(heading(theme, this)),
      m_views(new SideList(theme, this)),
      m_groups(new QButtonGroup(this)),
      m_compact(new QPushButton(this)),
      m_comfort(new QPushButton(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(4);
    buildViews();
    column->addSpacing(8);
    buildGroups();
    column->addSpacing(8);
    buildDensity();
    column->addStretch(1);
    retranslate();
}

void BookingsSide::buildViews()
{
    m_views->setObjectName(QStringLiteral("savedViews"));
    static const char* const icons[kBookingViews] = {"f.bookmark",   "st.request", "f.userx",   "f.sun",
                                                     "nav.calendar", "st.cancel",  "f.database"};
    for (const char* icon : icons) m_views->addItem(new QListWidgetItem(m_theme.icon(QLatin1String(icon)), {}));
    layout()->addWidget(m_viewHead);
    layout()->addWidget(m_views);
    connect(m_views, &QListWidget::itemClicked, this,
            [this] { Q_EMIT viewChosen(BookingView(m_views->currentRow())); });
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

void BookingsSide::buildDensity()
{
    layout()->addWidget(m_densityHead);
    auto* pair = new QHBoxLayout;
    for (QPushButton* button : {m_compact, m_comfort}) {
        button->setCheckable(true);
        button->setAutoExclusive(true);
        button->setProperty("chip", true);
        pair->addWidget(button);
    }
    m_compact->setChecked(true);
    static_cast<QVBoxLayout*>(layout())->addLayout(pair);
    connect(m_compact, &QPushButton::clicked, this, [this] { Q_EMIT comfortChosen(false); });
    connect(m_comfort, &QPushButton::clicked, this, [this] { Q_EMIT comfortChosen(true); });
}

void BookingsSide::setView(std::optional<BookingView> view)
{
    if (view)
        m_views->setCurrentRow(int(*view));
    else
        m_views->clearSelection();
}

void BookingsSide::setGrouping(BookingGrouping grouping)
{
    if (auto* button = m_groups->button(int(grouping))) button->setChecked(true);
}

void BookingsSide::setComfort(bool isComfort) { (isComfort ? m_comfort : m_compact)->setChecked(true); }

bool BookingsSide::isComfort() const { return m_comfort->isChecked(); }

void BookingsSide::retranslate()
{
    m_viewHead->setText(tr("Views"));
    const QString views[kBookingViews] = {tr("Upcoming"),  tr("Needs approval"),     tr("No host"),   tr("Today"),
                                          tr("This week"), tr("Cancelled, 30 days"), tr("Everything")};
    for (int view = 0; view < kBookingViews; ++view) m_views->item(view)->setText(views[view]);
    m_groupHead->setText(tr("Group by"));
    const std::pair<BookingGrouping, QString> groups[] = {{BookingGrouping::Day, tr("Day")},
                                                          {BookingGrouping::Host, tr("Host")},
                                                          {BookingGrouping::EventType, tr("Event type")},
                                                          {BookingGrouping::Nothing, tr("Nothing")}};
    for (const auto& [grouping, name] : groups) m_groups->button(int(grouping))->setText(name);
    m_densityHead->setText(tr("Density"));
    m_compact->setText(tr("Compact"));
    m_comfort->setText(tr("Comfort"));
}

void BookingsSide::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

} // namespace yoyaku::ui

#include "moc_bookingsside.cpp"
