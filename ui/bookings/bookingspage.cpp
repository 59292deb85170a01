#include "ui/bookings/bookingspage.h"

#include "core/models/directorymodel.h"
#include "ui/bookings/bookingtable.h"
#include "ui/format/safetext.h"
#include "ui/format/statustext.h"
#include "ui/format/timeformat.h"
#include "ui/theme/theme.h"

#include <QBoxLayout>
#include <QEvent>
#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace yoyaku::ui {

namespace {

constexpr int kFilterBar = 44;
constexpr int kSearchPauseMs = 60;
constexpr int kLatelyDays = 30;

QLabel* quiet(const Theme& theme, QWidget* parent, TextRole role)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setFont(theme.font(role));
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

} // namespace

BookingsPage::BookingsPage(Parts parts, QWidget* parent) : Page(parent), m_parts(parts)
{
    parts.model.setActive(false); // until it is shown
    buildTopBar();
    buildSide();
    buildBody();
    m_searching.setSingleShot(true);
    m_searching.setInterval(kSearchPauseMs);
    connect(&m_searching, &QTimer::timeout, this, &BookingsPage::run);
    connect(&parts.model, &BookingTableModel::planned, this, &BookingsPage::updateSummary);
    connect(&parts.model, &BookingTableModel::ticksChanged, this, &BookingsPage::updateSelection);
    connect(&parts.directory, &DirectoryModel::changed, m_table->viewport(), qOverload<>(&QWidget::update));
    retranslate();
    chooseView(BookingView::Upcoming);
}

void BookingsPage::buildTopBar()
{
    m_left = newPart();
    auto* row = new QHBoxLayout(m_left);
    row->setContentsMargins(0, 0, 0, 0);
    m_title = new QLabel(m_left);
    m_title->setFont(m_parts.theme.font(TextRole::Title));
    m_count = quiet(m_parts.theme, m_left, TextRole::Body);
    m_count->setObjectName(QStringLiteral("bookingsCount"));
    row->addWidget(m_title);
    row->addWidget(m_count);
}

void BookingsPage::buildSide()
{
    m_side = adopted(new BookingsSide(m_parts.theme));
    connect(m_side, &BookingsSide::viewChosen, this, &BookingsPage::chooseView);
    connect(m_side, &BookingsSide::groupingChosen, this, [this](BookingGrouping grouping) {
        m_query.grouping = grouping;
        if (grouping == BookingGrouping::Day) m_query.sort = BookingSort::Start;
        run();
    });
    connect(m_side, &BookingsSide::comfortChosen, this, &BookingsPage::setComfort);
}

void BookingsPage::setComfort(bool isComfort)
{
    m_table->setRowHeight(m_parts.theme.size(QLatin1String(isComfort ? "tableRowComfort" : "tableRow")));
}

void BookingsPage::buildBody()
{
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    auto* bar = new QWidget(this);
    bar->setFixedHeight(kFilterBar);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(12, 0, 12, 0);
    row->setSpacing(8);
    m_filter = new QLineEdit(bar);
    m_filter->setObjectName(QStringLiteral("rowFilter"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setFixedWidth(200);
    row->addWidget(m_filter);
    m_chips = new QWidget(bar);
    new QHBoxLayout(m_chips);
    m_chips->layout()->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_chips);
    row->addStretch(1);
    all->addWidget(bar);
    m_table = new BookingTable({m_parts.model, m_parts.directory, m_parts.theme, m_parts.format}, m_parts.model,
                               m_parts.acts, this);
    m_table->setToday(m_parts.format.day(m_parts.clock.now()));
    m_empty = quiet(m_parts.theme, this, TextRole::Body);
    m_empty->setAlignment(Qt::AlignCenter);
    m_clearFilters = new QPushButton(this);
    m_clearFilters->setObjectName(QStringLiteral("clearFilters"));
    all->addWidget(m_table, 1);
    all->addWidget(m_empty, 1);
    all->addWidget(m_clearFilters, 0, Qt::AlignHCenter);
    buildSelectionBar();
    all->addWidget(m_selection);
    connect(m_filter, &QLineEdit::textChanged, this, &BookingsPage::setSearchText);
    connect(m_clearFilters, &QPushButton::clicked, this, [this] {
        m_filter->clear();
        chooseView(BookingView::Everything);
    });
    connect(m_table, &BookingTable::bookingSelected, this, &Page::bookingSelected);
    connect(m_table, &BookingTable::bookingOpened, this, &Page::bookingOpened);
    connect(m_table, &BookingTable::scrolled, this, [this] {
        if (isVisible()) Q_EMIT bookingsShown(m_table->visibleBookings());
    });
    connect(m_table, &BookingTable::sortRequested, this, [this](BookingSort sort) {
        const bool isAgain = sort == m_query.sort;
        m_query.order = isAgain && m_query.order == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
        m_query.sort = sort;
        run();
    });
}

void BookingsPage::buildSelectionBar()
{
    m_selection = new QWidget(this);
    m_selection->setObjectName(QStringLiteral("selectionBar"));
    m_selection->setAutoFillBackground(true);
    m_selection->setFixedHeight(m_parts.theme.size(QLatin1String("selectionBar")));
    auto* row = new QHBoxLayout(m_selection);
    row->setContentsMargins(16, 0, 16, 0);
    m_selected = new QLabel(m_selection);
    m_selected->setTextFormat(Qt::PlainText);
    m_clear = new QPushButton(m_selection);
    m_clear->setObjectName(QStringLiteral("clearTicks"));
    row->addWidget(m_selected, 1);
    row->addWidget(m_clear);
    connect(m_clear, &QPushButton::clicked, &m_parts.model, &BookingTableModel::clearTicks);
    m_selection->hide();
}

BookingFilter BookingsPage::filterOf(BookingView view) const
{
    const QDate today = m_parts.format.day(m_parts.clock.now());
    const auto at = [this](QDate day) { return m_parts.format.startOf(day); };
    BookingFilter filter;
    switch (view) {
    case BookingView::Upcoming:
        filter.startsFrom = at(today);
        break;
    case BookingView::Requests:
        filter.startsFrom = at(today);
        filter.statuses = {BookingStatus::Request};
        break;
    case BookingView::NoHost:
        filter.startsFrom = at(today);
        filter.noHostOnly = true;
        break;
    case BookingView::Today:
        filter.startsFrom = at(today);
        filter.startsBefore = at(today.addDays(1));
        break;
    case BookingView::ThisWeek:
        filter.startsFrom = at(today.addDays(1 - today.dayOfWeek()));
        filter.startsBefore = at(today.addDays(8 - today.dayOfWeek()));
        break;
    case BookingView::CancelledLately:
        filter.startsFrom = at(today.addDays(-kLatelyDays));
        filter.statuses = {BookingStatus::Cancel};
        break;
    case BookingView::Everything:
        break;
    }
    return filter;
}

void BookingsPage::chooseView(BookingView view)
{
    m_view = view;
    m_side->setView(view);
    const QString text = m_query.filter.text;
    m_query.filter = filterOf(view);
    m_query.filter.text = text;
    run();
}

void BookingsPage::showFilter(const BookingFilter& filter)
{
    const QString text = m_query.filter.text;
    m_query.filter = filter;
    m_query.filter.text = text;
    m_side->setView(std::nullopt);
    run();
}

void BookingsPage::setSearchText(const QString& text)
{
    if (m_filter->text() != text) m_filter->setText(text);
    m_query.filter.text = text;
    m_searching.start();
}

void BookingsPage::run()
{
    m_query.timeZone = m_parts.format.zone().id();
    m_parts.model.setQuery(m_query);
    showChips();
}

void BookingsPage::showChips()
{
    qDeleteAll(m_chips->findChildren<QPushButton*>(Qt::FindDirectChildrenOnly));
    BookingFilter& filter = m_query.filter;
    if (filter.startsFrom)
        addChip(tr("From %1").arg(m_parts.format.date(*filter.startsFrom)),
                [this] { m_query.filter.startsFrom.reset(); });
    if (filter.startsBefore)
        addChip(tr("Before %1").arg(m_parts.format.date(*filter.startsBefore)),
                [this] { m_query.filter.startsBefore.reset(); });
    QStringList states;
    for (const BookingStatus status : filter.statuses) states.append(statusLook(status).text);
    if (!states.isEmpty())
        addChip(tr("Status: %1").arg(states.join(QStringLiteral(", "))), [this] { m_query.filter.statuses.clear(); });
    if (filter.noHostOnly) addChip(tr("No host"), [this] { m_query.filter.noHostOnly = false; });
}

void BookingsPage::addChip(const QString& text, std::function<void()> remove)
{
    auto* chip = new QPushButton(text + QStringLiteral("  ×"), m_chips);
    chip->setProperty("chip", true);
    chip->setCheckable(true);
    chip->setChecked(true);
    chip->setAccessibleName(tr("Remove the filter %1").arg(text));
    m_chips->layout()->addWidget(chip);
    connect(chip, &QPushButton::clicked, this, [this, remove = std::move(remove)] {
        remove();
        m_side->setView(std::nullopt);
        // The chip that was pressed goes too: not under its own feet.
        QMetaObject::invokeMethod(this, &BookingsPage::run, Qt::QueuedConnection);
    });
}

void BookingsPage::updateSummary()
{
    const BookingTableModel& model = m_parts.model;
    m_count->setText(
        tr("%1 of %2").arg(m_parts.format.number(model.total()), m_parts.format.number(model.totalCached())));
    const bool isEmpty = model.total() == 0;
    m_table->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    m_clearFilters->setVisible(isEmpty && model.totalCached() > 0);
    m_empty->setText(model.totalCached() == 0
                         ? tr("No bookings have arrived yet.\nThey appear here as the sync brings them.")
                         : tr("No booking matches.\nFewer filters show more."));
    m_table->setToday(m_parts.format.day(m_parts.clock.now()));
    Q_EMIT titleChanged();
}

void BookingsPage::updateSelection()
{
    const int count = int(m_parts.model.ticked().size());
    m_selection->setVisible(count > 0);
    QPalette palette = m_selection->palette();
    palette.setColor(QPalette::Window, m_parts.theme.color(Color::BgInverse));
    palette.setColor(QPalette::WindowText, m_parts.theme.color(Color::TextInverse));
    m_selection->setPalette(palette);
    m_selected->setText(tr("%n selected", nullptr, count));
}

void BookingsPage::retranslate()
{
    m_title->setText(tr("Bookings"));
    m_filter->setPlaceholderText(tr("Filter these rows"));
    m_filter->setAccessibleName(tr("Filter these rows"));
    m_clear->setText(tr("Clear"));
    m_clearFilters->setText(tr("Clear filters"));
    const QString heads[] = {{},         tr("Time"),   tr("Guest"),       tr("Event type"),
                             tr("Host"), tr("Status"), tr("Guest clock"), tr("Campaign")};
    for (int column = 0; column < BookingTableModel::ColumnCount; ++column)
        m_parts.model.setHeaderData(column, Qt::Horizontal, heads[column]);
    updateSummary();
    updateSelection();
    showChips();
}

void BookingsPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange && m_table) retranslate();
    Page::changeEvent(event);
}

void BookingsPage::showEvent(QShowEvent* event)
{
    m_parts.model.setActive(true);
    Page::showEvent(event);
}

void BookingsPage::hideEvent(QHideEvent* event)
{
    m_parts.model.setActive(false);
    Page::hideEvent(event);
}

void BookingsPage::activate()
{
    m_table->setFocus();
    Q_EMIT bookingsShown(m_table->visibleBookings());
}

void BookingsPage::setCurrentBooking(const BookingId& booking) { m_table->setCurrentBooking(booking); }

QVariantMap BookingsPage::saveState() const
{
    return {{QStringLiteral("view"), int(m_view)},
            {QStringLiteral("grouping"), int(m_query.grouping)},
            {QStringLiteral("comfort"), m_side->isComfort()}};
}

void BookingsPage::restoreState(const QVariantMap& state)
{
    const int grouping = state.value(QStringLiteral("grouping"), int(BookingGrouping::Day)).toInt();
    if (grouping >= int(BookingGrouping::Nothing) && grouping <= int(BookingGrouping::EventType))
        m_query.grouping = BookingGrouping(grouping);
    m_side->setGrouping(m_query.grouping);
    m_side->setComfort(state.value(QStringLiteral("comfort")).toBool());
    setComfort(m_side->isComfort());
    chooseView(BookingView(std::clamp(state.value(QStringLiteral("view")).toInt(), 0, kBookingViews - 1)));
}

} // namespace yoyaku::ui

#include "moc_bookingspage.cpp"
