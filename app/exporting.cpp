#include "app/exporting.h"

#include "core/export/csv.h"
#include "core/models/firstbookings.h"
#include "ui/bookings/bookingspage.h"
#include "ui/calendar/calendarpage.h"
#include "ui/format/bookingtext.h"
#include "ui/insights/insightspage.h"
#include "ui/print/bookingssheet.h"
#include "ui/print/printdialog.h"
#include "ui/shell/actionregistry.h"
#include "ui/shell/mainwindow.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMimeData>
#include <QPointer>
#include <QSaveFile>
#include <QThreadPool>

namespace yoyaku::app {

namespace {

constexpr int kMostPrinted = 5000; ///< about 200 pages
constexpr int kMostCopied = 2000;

QFileDialog* newSaveDialog(QWidget* parent, const QString& title, const QString& name, const QString& kind,
                           const QString& suffix)
{
    auto* dialog = new QFileDialog(parent, title, name, kind);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    return dialog;
}

} // namespace

Exporting::Exporting(Parts parts, QObject* parent)
    : QObject(parent), m_parts(parts), m_ics(parts.session.store, &parts.session.guestMask)
{
    addActions();
    connect(&m_ics, &IcsExport::ended, this, &Exporting::onIcsEnded);
    connect(&parts.insights, &ui::InsightsPage::printRequested, this, &Exporting::print);
    connect(&parts.insights, &ui::InsightsPage::exportRequested, this, &Exporting::exportFigures);
}

Exporting::~Exporting() = default;

void Exporting::addActions()
{
    ui::ActionRegistry& actions = m_parts.window.commands();
    const auto hasCurrent = [this] { return !m_current.isEmpty() || tickedFilter().has_value(); };
    actions.add({.id = QStringLiteral("file.print"),
                 .text = QT_TRANSLATE_NOOP("Actions", "Print what is shown…"),
                 .keys = {QKeySequence(Qt::CTRL | Qt::Key_P)},
                 .icon = QLatin1String("action.print")},
                this, [this] { print(); });
    actions.add({.id = QStringLiteral("calendar.exportIcs"),
                 .text = QT_TRANSLATE_NOOP("Actions", "Save what is shown as a calendar file…"),
                 .icon = QLatin1String("action.export")},
                this, [this] { askForIcs(shownOrder()); });
    actions.add({.id = QStringLiteral("booking.exportIcs"),
                 .text = QT_TRANSLATE_NOOP("Actions", "Save the selected bookings as a calendar file…"),
                 .icon = QLatin1String("action.export"),
                 .isPossible = hasCurrent},
                this, [this] {
                    IcsOrder order;
                    if (const auto ticked = tickedFilter())
                        order.query.filter = *ticked;
                    else if (m_current.isEmpty())
                        return m_parts.window.showToast(tr("No booking is selected. Click one first."));
                    else
                        order.bookings = {m_current};
                    askForIcs(order);
                });
    actions.add({.id = QStringLiteral("calendar.exportCancel"),
                 .text = QT_TRANSLATE_NOOP("Actions", "Stop writing the calendar file"),
                 .isPossible = [this] { return m_ics.isRunning(); }},
                this, [this] { m_ics.cancel(); });
    actions.add({.id = QStringLiteral("calendar.copyText"),
                 .text = QT_TRANSLATE_NOOP("Actions", "Copy what is shown as text"),
                 .icon = QLatin1String("action.copy")},
                this, [this] { copyShown(); });
    for (const auto& [id, scope] : std::initializer_list<std::pair<const char*, QWidget*>>{
             {"booking.copyText", &m_parts.calendar}, {"booking.copyRows", &m_parts.bookings}})
        actions.add({.id = QLatin1String(id),
                     .text = QT_TRANSLATE_NOOP("Actions", "Copy the selected bookings as text"),
                     .keys = {QKeySequence(Qt::CTRL | Qt::Key_C)},
                     .icon = QLatin1String("action.copy"),
                     .scope = scope,
                     .isPossible = hasCurrent},
                    this, [this] { copyCurrent(); });
}

bool Exporting::isTableShown() const { return m_parts.window.currentPage() == &m_parts.bookings; }

std::optional<BookingFilter> Exporting::tickedFilter() const
{
    if (!isTableShown() || m_parts.session.table.tickedCount() == 0) return std::nullopt;
    return m_parts.session.table.tickedFilter();
}

void Exporting::print()
{
    if (isTableShown()) return printTable();
    const ui::Page* page = m_parts.window.currentPage();
    ui::Printable* view = page ? m_parts.window.currentPage()->printable() : nullptr;
    if (!view)
        return m_parts.window.showToast(
            tr("There is nothing to print here. The calendar, bookings and insights can be printed."));
    openPrint(*view);
}

void Exporting::openPrint(ui::Printable& view)
{
    const ui::SheetWords words{
        m_parts.session.directory.team().name,
        tr("Printed %1 %2")
            .arg(m_parts.format.dateWithYear(m_parts.clock.now()), m_parts.format.time(m_parts.clock.now()))};
    auto* dialog = new ui::PrintDialog(view, words, m_parts.theme, &m_parts.window);
    connect(dialog, &ui::PrintDialog::saved, this,
            [this](const QString& path) { m_parts.window.showToast(tr("Saved as %1.").arg(path)); });
    connect(dialog, &ui::PrintDialog::printed, this,
            [this](int pages) { m_parts.window.showToast(tr("%n page(s) sent to the printer.", nullptr, pages)); });
    connect(dialog, &ui::PrintDialog::failed, this, [this](const QString& why) {
        m_parts.window.showToast(
            tr("The file was not written: %1 Nothing else changed. Another folder may work.").arg(why));
    });
    dialog->open();
}

void Exporting::printTable()
{
    m_parts.window.showToast(tr("Reading the bookings to print…"));
    readFirstBookings(
        m_parts.session.store, m_parts.session.table.query(), kMostPrinted, this, [this](FirstBookings found) {
            if (found.rows.isEmpty())
                return m_parts.window.showToast(tr("No booking matches, so there is nothing to print."));
            const qint64 hidden = found.total - found.rows.size();
            m_sheet =
                std::make_unique<ui::BookingsSheet>(m_parts.session.guestMask.masked(std::move(found.rows)), hidden,
                                                    m_parts.session.directory, m_parts.theme, m_parts.format);
            openPrint(*m_sheet);
        });
}

IcsOrder Exporting::shownOrder() const
{
    IcsOrder order;
    if (isTableShown()) {
        order.query = m_parts.session.table.query();
        return order;
    }
    const ui::CalendarPane& pane = m_parts.calendar.pane();
    order.query.filter = m_parts.session.calendar.filter();
    order.query.filter.startsFrom = m_parts.format.startOf(pane.first());
    order.query.filter.startsBefore = m_parts.format.startOf(pane.first().addDays(pane.days()));
    return order;
}

void Exporting::askForIcs(IcsOrder order)
{
    if (m_ics.isRunning())
        return m_parts.window.showToast(tr("A calendar file is being written. The next one can follow it."));
    QFileDialog* dialog = newSaveDialog(&m_parts.window, tr("Save as a calendar file"), QStringLiteral("bookings.ics"),
                                        tr("Calendar files (*.ics)"), QStringLiteral("ics"));
    connect(dialog, &QFileDialog::fileSelected, this, [this, order](const QString& path) {
        IcsOrder placed = order;
        placed.path = path;
        writeIcs(placed);
    });
    dialog->open();
}

void Exporting::writeIcs(IcsOrder order)
{
    m_parts.window.showToast(tr("Writing the calendar file…"));
    m_ics.start(std::move(order));
}

void Exporting::onIcsEnded(const IcsEnd& end)
{
    switch (end.outcome) {
    case IcsEnd::Outcome::Written:
        return m_parts.window.showToast(tr("%n booking(s) saved as %1.", nullptr, int(end.events)).arg(end.path));
    case IcsEnd::Outcome::Cancelled:
        return m_parts.window.showToast(tr("Stopped. No calendar file was written."));
    case IcsEnd::Outcome::Failed:
        return m_parts.window.showToast(
            tr("The file was not written: %1 Nothing else changed. Another folder may work.").arg(end.systemText));
    }
}

void Exporting::copyCurrent()
{
    BookingFilter filter;
    if (const auto ticked = tickedFilter())
        filter = *ticked;
    else if (m_current.isEmpty())
        return;
    else
        filter.among = QVector<BookingId>{m_current};
    TableQuery query;
    query.filter = filter;
    readFirstBookings(m_parts.session.store, query, kMostCopied, this,
                      [this](const FirstBookings& found) { copy(found.rows, found.total - found.rows.size()); });
}

void Exporting::copyShown()
{
    readFirstBookings(m_parts.session.store, shownOrder().query, kMostCopied, this,
                      [this](const FirstBookings& found) { copy(found.rows, found.total - found.rows.size()); });
}

void Exporting::copy(const Rows& read, qint64 hidden)
{
    if (read.isEmpty()) return m_parts.window.showToast(tr("There is no booking to copy."));
    const Rows rows = m_parts.session.guestMask.masked(read);
    auto* data = new QMimeData;
    data->setText(ui::bookingsAsText(rows, m_parts.format, m_parts.session.directory));
    data->setHtml(ui::bookingsAsTable(rows, m_parts.format, m_parts.session.directory));
    QGuiApplication::clipboard()->setMimeData(data);
    QString said = tr("%n booking(s) copied as text.", nullptr, int(rows.size()));
    if (hidden > 0) said += u' ' + tr("%1 more were left out.").arg(m_parts.format.number(hidden));
    m_parts.window.showToast(said);
}

void Exporting::exportFigures()
{
    QFileDialog* dialog = newSaveDialog(&m_parts.window, tr("Export CSV"), QStringLiteral("insights.csv"),
                                        tr("CSV files (*.csv)"), QStringLiteral("csv"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        QByteArray text = csv::kBom;
        for (const QStringList& cells : m_parts.insights.asTable()) text += csv::line(cells);
        // A disk may be slow; the few lines are made here.
        QThreadPool::globalInstance()->start([text, path, self = QPointer<Exporting>(this)] {
            QSaveFile file(path);
            const bool isWhole = file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit();
            const QString why = isWhole ? QString() : file.errorString();
            QMetaObject::invokeMethod(
                qApp,
                [self, path, why] {
                    if (!self) return;
                    self->m_parts.window.showToast(
                        why.isEmpty()
                            ? tr("Saved as %1.").arg(path)
                            : tr("The file was not written: %1 Nothing else changed. Another folder may work.")
                                  .arg(why));
                },
                Qt::QueuedConnection);
        });
    });
    dialog->open();
}

} // namespace yoyaku::app

#include "moc_exporting.cpp"
