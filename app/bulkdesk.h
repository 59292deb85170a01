#pragma once

#include "app/session.h"
#include "core/sync/bulkrunner.h"
#include "ui/commands/bulkkind.h"
#include "ui/commands/bulksheet.h"

#include <QPointer>

namespace yoyaku::ui {
class BookingCommands;
class MainWindow;
} // namespace yoyaku::ui

namespace yoyaku::app {

/// Runs over many bookings, cover for someone, and who else could host: their dialogs and cards over one session, and
/// the runner behind them. GUI thread.
class BulkOffice : public QObject
{
    Q_OBJECT

  public:
    BulkOffice(Session& session, ui::BookingCommands& acts, ui::MainWindow& window, const ui::Theme& theme,
               const ui::TimeFormat& format, const Clock& clock, QObject* parent = nullptr);

    /// The dry run of an act on these bookings.
    void plan(ui::BulkKind kind, const QVector<BookingId>& bookings);
    /// The sick-day desk; nobody chosen yet when empty.
    void cover(const UserId& person = {});
    /// The run under way or the last one.
    void showRun();
    /// Edits the run made itself need no toast each.
    [[nodiscard]] bool isOwn(const Edit& edit) const { return m_runner.isOwn(edit); }
    [[nodiscard]] BulkRunner& runner() { return m_runner; }

  private:
    void connectRun();
    void connectHosts();
    void open(ui::BulkSheet* sheet);
    void showState();
    void showWhy(const BookingDetail& booking);
    void findGift(const Edit& edit, QObject* context, const std::function<void(const UserId&)>& found);
    void save(const QString& text, const QVector<QStringList>& rows);

    Session& m_session;
    ui::BookingCommands& m_acts;
    ui::MainWindow& m_window;
    const ui::Theme& m_theme;
    const ui::TimeFormat& m_format;
    const Clock& m_clock;
    EditSender m_sender;
    BulkRunner m_runner;
    QPointer<ui::BulkSheet> m_sheet;
};

} // namespace yoyaku::app
