// What the bookings page keeps, which commands it offers, and how it writes files: the second half of BookingsPage.
#include "core/models/guestmask.h"
#include "ui/bookings/bookingcells.h"
#include "ui/bookings/bookingspage.h"
#include "ui/bookings/bookingsside.h"
#include "ui/bookings/bookingtable.h"
#include "ui/bookings/exportbar.h"
#include "ui/bookings/filterbar.h"
#include "ui/bookings/selectionbar.h"
#include "ui/format/timeformat.h"
#include "ui/shell/actionregistry.h"

#include <QAction>
#include <QFileDialog>
#include <limits>

namespace yoyaku::ui {

void BookingsPage::askExport()
{
    if (!m_parts.exporter || m_parts.exporter->isRunning() || m_parts.model.total() == 0) return;
    const bool isTicked = !m_parts.model.ticked().isEmpty();
    const qint64 rows = isTicked ? m_parts.model.tickedCount() : m_parts.model.total();
    const int count = int(std::min<qint64>(rows, std::numeric_limits<int>::max()));
    ExportDialog::About about;
    about.rows = isTicked ? tr("%n selected booking(s)", nullptr, count)
                          : tr("%n booking(s): all that the table shows", nullptr, count);
    about.isMasked = m_parts.mask && m_parts.mask->isOn();
    about.zone = m_parts.format.zoneLabel(m_parts.clock.now());
    auto* dialog = new ExportDialog(m_parts.theme, about, m_export, this);
    connect(dialog, &ExportDialog::confirmed, this, &BookingsPage::chooseFile);
    dialog->open();
}

void BookingsPage::chooseFile(const ExportChoice& choice)
{
    m_export = choice;
    auto* dialog = new QFileDialog(this, tr("Export CSV"));
    dialog->setObjectName(QStringLiteral("exportFile"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setNameFilter(tr("CSV files (*.csv)"));
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(tr("Bookings %1.csv").arg(today().toString(Qt::ISODate)));
    connect(dialog, &QFileDialog::fileSelected, this, [this, choice](const QString& path) { exportTo(path, choice); });
    dialog->open();
}

void BookingsPage::exportTo(const QString& path, const ExportChoice& choice)
{
    if (!m_parts.exporter || m_parts.exporter->isRunning()) return;
    m_export = choice;
    QVector<int> columns = m_table->shownColumns();
    if (choice.columns == ExportChoice::Columns::All)
        for (int column = 0; column < BookingTableModel::ColumnCount; ++column)
            if (!columns.contains(column)) columns.append(column);
    const BookingCells cells(columns, choice.clock, m_parts.directory, m_parts.format);
    ExportOrder order;
    order.path = path;
    order.query = m_query;
    if (!m_parts.model.ticked().isEmpty()) order.query.filter = m_parts.model.tickedFilter();
    order.heads = cells.heads();
    order.cells = [cells](const BookingRow& row) { return cells.cells(row); };
    order.hasBom = choice.hasBom;
    m_exportBar->showProgress(0,
                              m_parts.model.ticked().isEmpty() ? m_parts.model.total() : m_parts.model.tickedCount());
    m_parts.exporter->start(std::move(order));
}

void BookingsPage::registerActions(ActionRegistry& actions)
{
    const auto add = [&](const char* id, const char* text, const QKeySequence& keys, const char* icon,
                         void (BookingsPage::*act)()) {
        ActionSpec spec;
        spec.id = QLatin1String(id);
        spec.text = text;
        if (!keys.isEmpty()) spec.keys = {keys};
        spec.icon = QLatin1String(icon);
        spec.scope = this;
        spec.isPossible = [this] { return isVisible(); };
        actions.add(spec, this, [this, act] { (this->*act)(); });
    };
    add("bookings.export", QT_TRANSLATE_NOOP("Actions", "Export CSV…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E),
        "action.export", &BookingsPage::askExport);
    add("bookings.saveView", QT_TRANSLATE_NOOP("Actions", "Save view"), QKeySequence(Qt::CTRL | Qt::Key_S),
        "f.bookmark", &BookingsPage::saveView);
    add("bookings.clearFilters", QT_TRANSLATE_NOOP("Actions", "Clear filters"),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F), "action.filter", &BookingsPage::clearFilters);
    registerTableActions(actions);
}

// Narrower than the window's commands on one booking: what is ticked goes first.
void BookingsPage::registerTableActions(ActionRegistry& actions)
{
    m_table->setCommands(actions);
    const auto add = [&](const char* id, const char* text, const QKeySequence& keys, const char* icon, auto isPossible,
                         const std::function<void()>& run) {
        actions.add({.id = QLatin1String(id),
                     .text = text,
                     .keys = {keys},
                     .icon = QLatin1String(icon),
                     .scope = m_table,
                     .isPossible = [this, isPossible] { return isVisible() && isPossible(); }},
                    this, run);
    };
    const auto always = [] { return true; };
    const auto isAnyTicked = [this] { return m_selection->isBulkOffered() && !m_parts.model.ticked().isEmpty(); };
    add("bookings.tickAll", QT_TRANSLATE_NOOP("Actions", "Select all bookings of the list"), Qt::CTRL | Qt::Key_A, "",
        always, [this] { m_table->tickAll(); });
    add("bookings.tick", QT_TRANSLATE_NOOP("Actions", "Select this booking, or clear its tick"), Qt::Key_Space, "",
        always, [this] { m_table->tickCurrent(); });
    add("bookings.rescheduleTicked", QT_TRANSLATE_NOOP("Actions", "Reschedule all that are ticked…"), Qt::Key_R,
        "action.reschedule", isAnyTicked, [this] { bulk(BulkKind::Reschedule); });
    add("bookings.reassignTicked", QT_TRANSLATE_NOOP("Actions", "Reassign all that are ticked…"), Qt::Key_A,
        "action.reassign", isAnyTicked, [this] { bulk(BulkKind::Reassign); });
    add("bookings.cancelTicked", QT_TRANSLATE_NOOP("Actions", "Cancel all that are ticked…"), Qt::Key_Delete,
        "action.cancel", isAnyTicked, [this] { bulk(BulkKind::Cancel); });
}

QVariantMap BookingsPage::saveState() const
{
    return {{QStringLiteral("view"), m_side->views().current()},
            {QStringLiteral("question"), m_question.toMap()},
            {QStringLiteral("grouping"), int(m_query.grouping)},
            {QStringLiteral("sort"), int(m_query.sort)},
            {QStringLiteral("descending"), m_query.order == Qt::DescendingOrder},
            {QStringLiteral("comfort"), m_side->isComfort()},
            {QStringLiteral("table"), m_table->saveColumns()},
            {QStringLiteral("exportAll"), m_export.columns == ExportChoice::Columns::All},
            {QStringLiteral("exportClock"), int(m_export.clock)},
            {QStringLiteral("exportBom"), m_export.hasBom}};
}

void BookingsPage::restoreState(const QVariantMap& state)
{
    const auto number = [&state](const char* key, int otherwise, int last) {
        const int value = state.value(QLatin1String(key), otherwise).toInt();
        return value >= 0 && value <= last ? value : otherwise;
    };
    m_query.grouping = BookingGrouping(number("grouping", int(BookingGrouping::Day), int(BookingGrouping::EventType)));
    m_query.sort = BookingSort(number("sort", int(BookingSort::Start), int(BookingSort::Uid)));
    m_query.order = state.value(QStringLiteral("descending")).toBool() ? Qt::DescendingOrder : Qt::AscendingOrder;
    m_side->setGrouping(m_query.grouping);
    m_side->setComfort(state.value(QStringLiteral("comfort")).toBool());
    setComfort(m_side->isComfort());
    m_table->restoreColumns(state.value(QStringLiteral("table")).toMap());
    m_export.columns =
        state.value(QStringLiteral("exportAll")).toBool() ? ExportChoice::Columns::All : ExportChoice::Columns::Shown;
    m_export.clock = FileClock(number("exportClock", int(FileClock::Own), int(FileClock::Utc)));
    m_export.hasBom = state.value(QStringLiteral("exportBom"), true).toBool();
    const QString view = state.value(QStringLiteral("view")).toString();
    if (m_side->views().views().indexOf(view) >= 0)
        chooseView(view);
    else if (state.contains(QStringLiteral("question"))) {
        m_side->views().setCurrent({});
        setQuestion(BookingQuestion::fromMap(state.value(QStringLiteral("question")).toMap()));
    } else
        chooseView(QStringLiteral("upcoming"));
}

} // namespace yoyaku::ui
