#include "ui/bookings/bookingspage.h"

#include "core/models/bookingcounts.h"
#include "core/models/directorymodel.h"
#include "ui/bookings/bookingsside.h"
#include "ui/bookings/bookingtable.h"
#include "ui/bookings/emptyadvice.h"
#include "ui/bookings/exportbar.h"
#include "ui/bookings/filterbar.h"
#include "ui/bookings/selectionbar.h"
#include "ui/format/timeformat.h"
#include "ui/theme/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/skeletonrows.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QEvent>
#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QMetaMethod>
#include <QStackedWidget>
#include <QToolButton>

namespace yoyaku::ui {

namespace {

constexpr int kSearchPauseMs = 60;
constexpr int kSelectPauseMs = 80;
constexpr int kMidnightMs = 30'000; ///< how late "today" may become another day

} // namespace

BookingsPage::BookingsPage(Parts parts, QWidget* parent) : Page(parent), m_parts(parts)
{
    parts.model.setActive(false); // until it is shown
    buildTopBar();
    buildSide();
    buildBody();
    connectTable();
    connectBars();
    const auto pause = [this](QTimer& timer, int ms, void (BookingsPage::*then)()) {
        timer.setSingleShot(true);
        timer.setInterval(ms);
        connect(&timer, &QTimer::timeout, this, then);
    };
    pause(m_searching, kSearchPauseMs, &BookingsPage::run);
    pause(m_selecting, kSelectPauseMs, &BookingsPage::readSelection);
    m_midnight.setInterval(kMidnightMs);
    connect(&m_midnight, &QTimer::timeout, this, [this] {
        if (m_askedOn == today()) return;
        run();
        countViews();
    });
    if (parts.counts)
        connect(parts.counts, &BookingCounts::outdated, this, [this] {
            countViews();
            if (m_selection->isVisible()) readSelection();
        });
    retranslate();
    chooseView(QStringLiteral("upcoming"));
}

BookingsPage::~BookingsPage()
{
    // The model may outlive the table that its texts come from.
    m_parts.model.setCellText({});
    m_parts.model.setHeadingText({});
}

QWidget* BookingsPage::sideBar() { return m_side; }

QDate BookingsPage::today() const { return m_parts.format.day(m_parts.clock.now()); }

void BookingsPage::buildTopBar()
{
    m_left = newPart();
    auto* row = new QHBoxLayout(m_left);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    m_title = new QLabel(m_left);
    m_title->setFont(m_parts.theme.font(TextRole::Title));
    m_count = new QLabel(m_left);
    m_count->setTextFormat(Qt::PlainText);
    m_count->setFont(m_parts.theme.font(TextRole::Body));
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_count->setObjectName(QStringLiteral("bookingsCount"));
    row->addWidget(m_title);
    row->addWidget(m_count);
    m_right = newPart();
    auto* right = new QHBoxLayout(m_right);
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(8);
    m_columnsButton = new QToolButton(m_right);
    m_columnsButton->setObjectName(QStringLiteral("columnsButton"));
    m_exportButton = new QToolButton(m_right);
    m_exportButton->setObjectName(QStringLiteral("exportButton"));
    m_exportButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_exportButton->setVisible(m_parts.exporter);
    right->addWidget(m_columnsButton);
    right->addWidget(m_exportButton);
    connect(m_columnsButton, &QToolButton::clicked, this, [this] {
        m_table->openColumnMenu(m_columnsButton->mapToGlobal(QPoint(0, m_columnsButton->height() + 2)));
    });
    connect(m_exportButton, &QToolButton::clicked, this, &BookingsPage::askExport);
    const auto retint = [this] {
        m_columnsButton->setIcon(m_parts.theme.icon(QLatin1String("action.columns"), Color::TextPrimary));
        m_exportButton->setIcon(m_parts.theme.icon(QLatin1String("action.export"), Color::TextPrimary));
    };
    connect(&m_parts.theme, &Theme::changed, this, retint);
    retint();
}

void BookingsPage::buildSide()
{
    m_side = adopted(new BookingsSide(m_parts.theme, m_parts.format));
    SavedViewList& views = m_side->views();
    connect(&views, &SavedViewList::chosen, this, &BookingsPage::chooseView);
    connect(&views, &SavedViewList::newRequested, this, &BookingsPage::saveView);
    connect(&views, &SavedViewList::replaceRequested, this,
            [this](const QString& id) { m_side->views().replace(id, m_question); });
    connect(&views, &SavedViewList::changed, this, [this] {
        Q_EMIT savedViewsChanged(m_side->views().views().toList());
        countViews();
    });
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
    m_filters = new FilterBar({m_parts.directory, m_parts.counts, m_parts.theme, m_parts.format, m_parts.clock}, this);
    m_table = new BookingTable({m_parts.model, m_parts.directory, m_parts.theme, m_parts.format}, m_parts.model,
                               m_parts.acts, this);
    m_table->setToday(today());
    m_empty = new EmptyState(m_parts.theme, "action.filter", this);
    m_empty->setObjectName(QStringLiteral("bookingsEmpty"));
    m_advice = new EmptyAdvice({*m_empty, m_parts.counts, m_parts.directory, m_parts.format}, this);
    m_skeleton = new SkeletonRows(m_parts.theme, this);
    m_skeleton->setObjectName(QStringLiteral("firstRun"));
    m_stack = new QStackedWidget(this);
    for (QWidget* part :
         {static_cast<QWidget*>(m_table), static_cast<QWidget*>(m_empty), static_cast<QWidget*>(m_skeleton)})
        m_stack->addWidget(part);
    m_selection = new SelectionBar(m_parts.theme, m_parts.format, this);
    m_exportBar = new ExportBar(m_parts.theme, m_parts.format, this);
    auto* line = new QFrame(this);
    line->setFrameShape(QFrame::HLine);
    all->addWidget(m_filters);
    all->addWidget(line);
    all->addWidget(m_stack, 1);
    all->addWidget(m_exportBar);
    all->addWidget(m_selection);
}

void BookingsPage::connectTable()
{
    BookingTableModel* model = &m_parts.model;
    connect(model, &BookingTableModel::planned, this, &BookingsPage::updateSummary);
    connect(model, &BookingTableModel::ticksChanged, this, &BookingsPage::updateSelection);
    connect(&m_parts.directory, &DirectoryModel::changed, this, [this] {
        m_table->viewport()->update();
        m_filters->setQuestion(m_question); // names in the chips
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

void BookingsPage::connectBars()
{
    connect(m_filters, &FilterBar::questionChanged, this, &BookingsPage::setQuestion);
    connect(m_filters, &FilterBar::textChanged, this, &BookingsPage::setSearchText);
    connect(m_filters, &FilterBar::saveRequested, this, &BookingsPage::saveView);
    connect(m_advice, &EmptyAdvice::clearRequested, this, &BookingsPage::clearFilters);
    connect(m_advice, &EmptyAdvice::clearTextRequested, this, [this] { setSearchText({}); });
    connect(m_advice, &EmptyAdvice::askRequested, this, &BookingsPage::syncWanted);
    connect(m_advice, &EmptyAdvice::removeRequested, this, [this](FilterKind kind) {
        BookingQuestion question = m_question;
        question.clear(kind);
        setQuestion(question);
    });
    connect(m_selection, &SelectionBar::clearRequested, &m_parts.model, &BookingTableModel::clearTicks);
    connect(m_selection, &SelectionBar::bulkRequested, this, &BookingsPage::bulk);
    connect(m_selection, &SelectionBar::exportRequested, this, &BookingsPage::askExport);
    if (!m_parts.exporter) return;
    connect(m_parts.exporter, &BookingExporter::progressed, m_exportBar, &ExportBar::showProgress);
    connect(m_parts.exporter, &BookingExporter::ended, m_exportBar, &ExportBar::showEnd);
    connect(m_exportBar, &ExportBar::cancelRequested, m_parts.exporter, &BookingExporter::cancel);
    connect(m_exportBar, &ExportBar::folderRequested, this, &BookingsPage::folderRequested);
}

void BookingsPage::chooseView(const QString& id)
{
    const SavedViews& views = m_side->views().views();
    const int index = views.indexOf(id);
    if (index < 0) return;
    m_side->views().setCurrent(id);
    setQuestion(views.all()[index].question);
}

void BookingsPage::ask(const BookingQuestion& question)
{
    setSearchText({});
    setQuestion(question);
}

void BookingsPage::setQuestion(const BookingQuestion& question)
{
    m_question = question;
    const SavedViews& views = m_side->views().views();
    const int current = views.indexOf(m_side->views().current());
    if (current >= 0 && views.all()[current].question != question) m_side->views().setCurrent({});
    m_filters->setQuestion(question);
    run();
}

void BookingsPage::clearFilters()
{
    m_filters->setText({});
    m_query.filter.text.clear();
    m_side->views().setCurrent(QStringLiteral("everything"));
    setQuestion({});
}

void BookingsPage::saveView() { m_side->views().startNew(m_question); }

void BookingsPage::setSavedViews(const QVariantList& views)
{
    m_side->views().setViews(views);
    countViews();
}

void BookingsPage::showFilter(const BookingFilter& filter) { ask(BookingQuestion::of(filter, m_parts.format)); }

void BookingsPage::setSearchText(const QString& text)
{
    m_filters->setText(text);
    if (std::exchange(m_query.filter.text, text) != text) m_searching.start();
}

void BookingsPage::run()
{
    const QString text = m_query.filter.text;
    m_askedOn = today();
    m_query.filter = m_question.filter(m_parts.format, m_askedOn);
    m_query.filter.text = text;
    m_query.timeZone = m_parts.format.zone().id();
    m_parts.model.setQuery(m_query);
    m_table->setSorted(m_query.sort, m_query.order);
}

void BookingsPage::updateSummary()
{
    const BookingTableModel& model = m_parts.model;
    if (!model.isPlanned()) return;
    m_count->setText(
        tr("%1 of %2").arg(m_parts.format.number(model.total()), m_parts.format.number(model.totalCached())));
    m_exportButton->setEnabled(model.total() > 0);
    m_table->setToday(today());
    const bool isFirstRun = model.totalCached() == 0 && m_connection.kind == ConnectionState::Kind::CatchingUp &&
                            m_connection.reason == ConnectionState::Reason::FirstSync;
    QWidget* otherwise = isFirstRun ? static_cast<QWidget*>(m_skeleton) : m_empty;
    QWidget* shown = model.total() > 0 ? static_cast<QWidget*>(m_table) : otherwise;
    const bool hadFocus = m_stack->currentWidget()->hasFocus();
    m_stack->setCurrentWidget(shown);
    if (hadFocus && shown != m_table) m_filters->field()->setFocus();
    if (shown == m_empty)
        m_advice->show({m_question, m_query.filter.text, m_askedOn, model.totalCached(), m_parts.clock.now(),
                        m_connection.lastSyncAt});
    updateSelection();
    Q_EMIT titleChanged();
}

void BookingsPage::setConnectionState(const ConnectionState& state)
{
    m_connection = state;
    m_skeleton->setProgress(
        state.total > 0
            ? tr("Newest first, %1 of %2").arg(m_parts.format.number(state.done), m_parts.format.number(state.total))
            : tr("Fetching bookings, the newest first"),
        state.done, state.total);
    updateSummary();
}

void BookingsPage::updateSelection()
{
    static const QMetaMethod bulkSignal = QMetaMethod::fromSignal(&BookingsPage::bulkRequested);
    const qint64 count = m_parts.model.tickedCount();
    m_selection->setOffered(isSignalConnected(bulkSignal), m_parts.exporter);
    m_selection->setCount(count);
    if (count > 0)
        m_selecting.start();
    else
        m_selection->setFacts({});
}

void BookingsPage::readSelection()
{
    if (!m_parts.counts || m_parts.model.ticked().isEmpty()) return;
    m_parts.counts->selection(m_parts.model.tickedFilter(), m_parts.clock.now(), this,
                              [this, run = ++m_selectionRun](const SelectionFacts& facts) {
                                  if (run == m_selectionRun) m_selection->setFacts(facts);
                              });
}

void BookingsPage::countViews()
{
    if (!m_parts.counts || !isVisible()) return;
    QVector<BookingFilter> filters;
    QStringList ids;
    for (const SavedView& view : m_side->views().views().all()) {
        filters.append(view.question.filter(m_parts.format, today()));
        ids.append(view.id);
    }
    m_parts.counts->countEach(filters, this, [this, ids, run = ++m_countRun](const QVector<qint64>& counts) {
        if (run != m_countRun) return;
        QHash<QString, qint64> byId;
        for (int i = 0; i < ids.size(); ++i) byId.insert(ids[i], counts[i]);
        m_side->views().setCounts(byId);
    });
}

void BookingsPage::bulk(BulkKind kind)
{
    if (!m_parts.counts) return;
    if (const qint64 count = m_parts.model.tickedCount(); count > kBulkMost) {
        m_selection->setNotice(tr("At most %1 bookings can be changed in one go. Narrow the selection by %2.")
                                   .arg(m_parts.format.number(kBulkMost), m_parts.format.number(count - kBulkMost)));
        return;
    }
    m_parts.counts->ids(m_parts.model.tickedFilter(), kBulkMost, this, [this, kind](const QVector<BookingId>& ids) {
        if (!ids.isEmpty()) Q_EMIT bulkRequested(kind, ids);
    });
}

void BookingsPage::retranslate()
{
    m_title->setText(tr("Bookings"));
    m_exportButton->setText(u' ' + tr("Export CSV…")); // air between icon and word
    const auto name = [](QToolButton* button, const QString& text, const QKeySequence& keys) {
        button->setAccessibleName(text);
        button->setToolTip(
            keys.isEmpty() ? text : tr("%1 (%2)", "command (keys)").arg(text, keys.toString(QKeySequence::NativeText)));
    };
    name(m_columnsButton, tr("Columns"), {});
    name(m_exportButton, tr("Export CSV…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E));
    m_table->retranslate();
    m_filters->retranslate();
    m_selection->retranslate();
    m_exportBar->retranslate();
    setConnectionState(m_connection);
}

void BookingsPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange && m_table) retranslate();
    Page::changeEvent(event);
}

void BookingsPage::showEvent(QShowEvent* event)
{
    if (m_askedOn != today()) run();
    m_parts.model.setActive(true);
    m_midnight.start();
    Page::showEvent(event);
    countViews();
}

void BookingsPage::hideEvent(QHideEvent* event)
{
    m_parts.model.setActive(false);
    m_midnight.stop();
    Page::hideEvent(event);
}

void BookingsPage::setCompact(bool isCompact)
{
    m_exportButton->setToolButtonStyle(isCompact ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
}

void BookingsPage::activate()
{
    m_table->setFocus();
    Q_EMIT bookingsShown(m_table->visibleBookings());
}

void BookingsPage::setCurrentBooking(const BookingId& booking) { m_table->setCurrentBooking(booking); }

} // namespace yoyaku::ui

#include "moc_bookingspage.cpp"
