#include "app/bulkdesk.h"

#include "core/export/csv.h"
#include "ui/bookings/inspector.h"
#include "ui/commands/bookingcommands.h"
#include "ui/commands/bulkplandialog.h"
#include "ui/commands/coverdialog.h"
#include "ui/commands/editcommand.h"
#include "ui/commands/whycard.h"
#include "ui/format/bulktext.h"
#include "ui/shell/actionregistry.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/page.h"

#include <QDir>
#include <QFileDialog>
#include <QSaveFile>
#include <QThreadPool>

namespace yoyaku::app {

namespace {

BulkConfig bulkConfig(const Session& session)
{
    BulkConfig config;
    config.journalPath = QDir(session.config().folder).filePath(QStringLiteral("journal.sqlite"));
    config.holdMs = session.config().holdMs;
    return config;
}

bool write(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
}

} // namespace

BulkOffice::BulkOffice(Session& session, ui::BookingCommands& acts, ui::MainWindow& window, const ui::Theme& theme,
                       const ui::TimeFormat& format, const Clock& clock, QObject* parent)
    : QObject(parent),
      m_session(session),
      m_acts(acts),
      m_window(window),
      m_theme(theme),
      m_format(format),
      m_clock(clock),
      m_sender(session.client),
      m_runner(
          bulkConfig(session), session.outbox,
          [this](const EditAct& act, EpochMs madeAt, const EditFinish& finish) { m_sender.check(act, madeAt, finish); },
          clock)
{
    connectRun();
    connectHosts();
}

void BulkOffice::connectRun()
{
    connect(&m_session.outbox, &Outbox::loaded, &m_runner, &BulkRunner::start);
    connect(&m_runner, &BulkDesk::jobChanged, this, &BulkOffice::showState);
    connect(&m_runner, &BulkDesk::itemChanged, this, &BulkOffice::showState);
    connect(&m_runner, &BulkRunner::loaded, this, [this] {
        if (m_runner.job().state == BulkState::Paused && !m_runner.job().isEmpty())
            m_window.showToast(tr("A run over several bookings was interrupted. Nothing is sent until you resume it."));
    });
    connect(&m_window, &ui::MainWindow::runRequested, this, [this] { showRun(); });
    m_window.commands().add({QStringLiteral("host.cover"),
                             QT_TRANSLATE_NOOP("Actions", "Cover for someone…"),
                             {},
                             QLatin1String("f.userx")},
                            this, [this] { cover(); });
    m_window.commands().add({QStringLiteral("run.show"),
                             QT_TRANSLATE_NOOP("Actions", "Show the run over several bookings"),
                             {},
                             QLatin1String("nav.bookings"),
                             nullptr,
                             [this] { return !m_runner.job().isEmpty(); }},
                            this, [this] { showRun(); });
}

void BulkOffice::connectHosts()
{
    connect(&m_acts, &ui::BookingCommands::hostWanted, this, &BulkOffice::showWhy);
    connect(&m_window, &ui::MainWindow::giftRequested, &m_acts, &ui::BookingCommands::giveTo);
    m_window.setFindGift([this](const Edit& edit, QObject* context, const std::function<void(const UserId&)>& found) {
        findGift(edit, context, found);
    });
}

void BulkOffice::open(ui::BulkSheet* sheet)
{
    if (m_sheet) m_sheet->close();
    m_sheet = sheet;
    connect(sheet, &ui::BulkSheet::saveRequested, this, &BulkOffice::save);
    sheet->open();
}

namespace {

ui::BulkParts partsOf(Session& session, BulkDesk& desk, const ui::Theme& theme, const ui::TimeFormat& format,
                      const Clock& clock)
{
    return {desk,   session.outbox, session.bookings, session.directory, session.freedom, session.openSlots, theme,
            format, clock};
}

} // namespace

void BulkOffice::plan(ui::BulkKind kind, const QVector<BookingId>& bookings)
{
    if (bookings.isEmpty()) return;
    open(new ui::BulkPlanDialog(partsOf(m_session, m_runner, m_theme, m_format, m_clock), kind, bookings, &m_window));
}

void BulkOffice::cover(const UserId& person)
{
    open(new ui::CoverDialog(partsOf(m_session, m_runner, m_theme, m_format, m_clock), person, &m_window));
}

void BulkOffice::showRun()
{
    if (m_runner.job().isEmpty()) return;
    open(new ui::BulkSheet(partsOf(m_session, m_runner, m_theme, m_format, m_clock),
                           ui::BulkSheet::titleOf(m_runner.job().kind), &m_window));
}

void BulkOffice::showState() { m_window.setRun(ui::bulkShortText(m_runner.job())); }

void BulkOffice::showWhy(const BookingDetail& booking)
{
    auto* card = new ui::WhyCard(
        {m_session.bookings, m_session.directory, m_session.freedom, m_theme, m_format, m_clock}, booking);
    connect(card, &ui::WhyCard::reassignChosen, this, [this, row = booking.row](const UpdateEdit& edit) {
        m_window.closePopover();
        m_acts.perform(edit, row);
    });
    connect(card, &ui::WhyCard::closeRequested, &m_window, &ui::MainWindow::closePopover, Qt::QueuedConnection);
    QWidget* view = m_window.currentPage();
    QRect part(view->width() - 1, view->height() / 2, 1, 1); // beside the inspector's edge
    auto* inspector = m_window.findChild<ui::Inspector*>();
    if (inspector && inspector->isVisible()) {
        view = inspector;
        part = QRect(0, inspector->height() * 2 / 5, inspector->width(), 1);
    }
    m_window.showBeside(view, part, card);
}

// Of those of its event type who are free at the wanted time, whoever has the fewest bookings that day.
void BulkOffice::findGift(const Edit& edit, QObject* context, const std::function<void(const UserId&)>& found)
{
    const TimeSpan to = ui::wantedSpan(edit.act);
    if (to.isEmpty() || to.start <= m_clock.now()) return;
    m_session.bookings.detail(
        edit.booking(), context, [this, to, found, context = QPointer(context)](const BookingDetail& detail) {
            if (!context || !detail.found) return;
            const EventTypeId type = detail.row.eventType;
            m_session.freedom.ask(
                {to, type, detail.row.uid, m_format.zone()}, context,
                [this, to, type, found, hosts = detail.row.hosts](const QVector<HostFreedom>& freedom) {
                    const SpreadAsk ask{to, groupOf(type, m_session.directory.all()), hosts, freedom};
                    found(spread({ask}, m_format.zone()).first());
                });
        });
}

void BulkOffice::save(const QString& text, const QVector<QStringList>& rows)
{
    auto* dialog = new QFileDialog(m_sheet ? static_cast<QWidget*>(m_sheet.data()) : &m_window, tr("Save report"),
                                   QDir::home().filePath(tr("run.csv")), tr("Table (*.csv);;Text (*.txt)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    connect(dialog, &QFileDialog::fileSelected, this, [this, text, rows](const QString& path) {
        QThreadPool::globalInstance()->start([self = QPointer(this), text, rows, path] {
            QByteArray bytes;
            if (path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive)) {
                bytes = csv::kBom;
                for (const QStringList& row : rows) bytes += csv::line(row);
            } else {
                bytes = text.toUtf8();
            }
            const bool isWritten = write(path, bytes);
            QMetaObject::invokeMethod(
                qApp,
                [self, isWritten, path] {
                    if (self)
                        self->m_window.showToast(isWritten ? tr("The report was saved: %1").arg(path)
                                                           : tr("The report could not be written there. Choose another "
                                                                "place; it is kept here."));
                },
                Qt::QueuedConnection);
        });
    });
    dialog->open();
}

} // namespace yoyaku::app

#include "moc_bulkdesk.cpp"
