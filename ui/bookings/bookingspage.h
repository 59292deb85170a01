#pragma once

#include "core/base/clock.h"
#include "core/models/bookingexporter.h"
#include "core/models/bookingtablemodel.h"
#include "core/sync/connectionstate.h"
#include "ui/bookings/bookingquestion.h"
#include "ui/bookings/exportdialog.h"
#include "ui/commands/bulkkind.h"
#include "ui/shell/page.h"

#include <QTimer>

class QLabel;
class QStackedWidget;
class QToolButton;

namespace yoyaku {
class BookingCounts;
class DirectoryModel;
class GuestMask;
} // namespace yoyaku

namespace yoyaku::ui {

class BookingActs;
class BookingTable;
class BookingsSide;
class EmptyAdvice;
class EmptyState;
class ExportBar;
class FilterBar;
class SelectionBar;
class SkeletonRows;
class Theme;
class TimeFormat;

/// One table over everything that is cached: saved views, groups and density at the side, a chip for each condition,
/// search as you type, ticks and what can be done to what is ticked, export. Source: DESIGN, screens 04 and 13.
class BookingsPage final : public Page
{
    Q_OBJECT

  public:
    struct Parts
    {
        BookingTableModel& model;
        DirectoryModel& directory;
        BookingActs& acts;
        const Theme& theme;
        const TimeFormat& format;
        const Clock& clock;
        BookingCounts* counts = nullptr;     ///< null: views have no counts, filters nothing to choose from
        BookingExporter* exporter = nullptr; ///< null: nothing can be exported
        const GuestMask* mask = nullptr;
    };

    BookingsPage(Parts parts, QWidget* parent = nullptr);
    ~BookingsPage() override;

    [[nodiscard]] QString key() const override { return QStringLiteral("bookings"); }
    [[nodiscard]] QWidget* topBarLeft() override { return m_left; }
    [[nodiscard]] QWidget* topBarRight() override { return m_right; }
    [[nodiscard]] QWidget* sideBar() override;
    [[nodiscard]] bool hasInspector() const override { return true; }
    void setSearchText(const QString& text) override;
    void registerActions(ActionRegistry& actions) override;
    void setCompact(bool isCompact) override;
    void activate() override;
    [[nodiscard]] QVariantMap saveState() const override;
    void restoreState(const QVariantMap& state) override;

    [[nodiscard]] BookingTable& table() { return *m_table; }
    void setCurrentBooking(const BookingId& booking);
    /// Shows what is asked for, as if the user had set these filters; for other pages that point here.
    void ask(const BookingQuestion& question);
    [[nodiscard]] const BookingQuestion& question() const { return m_question; }
    /// The account's own views, as savedViewsChanged() told them.
    void setSavedViews(const QVariantList& views);
    /// How the first filling goes, for the rows that are not there yet.
    void setConnectionState(const ConnectionState& state);
    /// Writes what is ticked, else all that matches, without asking anything.
    void exportTo(const QString& path, const ExportChoice& choice);
    /// What another page points at.
    void showFilter(const BookingFilter& filter);

  Q_SIGNALS:
    /// Bookings on screen, whose guests are wanted.
    void bookingsShown(const QVector<yoyaku::BookingId>& bookings);
    /// Something is to be done to these; at most kBulkMost of them.
    void bulkRequested(yoyaku::ui::BulkKind kind, const QVector<yoyaku::BookingId>& bookings);
    /// To be kept with the account.
    void savedViewsChanged(const QVariantList& views);
    /// What the service has and is not here yet is looked for.
    void syncWanted();
    /// The folder of this file is to be shown.
    void folderRequested(const QString& path);

  protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

  private:
    void buildTopBar();
    void buildSide();
    void buildBody();
    void connectBars();
    void connectTable();
    void chooseView(const QString& id);
    void setQuestion(const BookingQuestion& question);
    void clearFilters();
    void saveView();
    void setComfort(bool isComfort);
    void run();
    void updateSummary();
    void updateSelection();
    void readSelection();
    void countViews();
    void bulk(BulkKind kind);
    void registerTableActions(ActionRegistry& actions);
    void askExport();
    void chooseFile(const ExportChoice& choice);
    void retranslate();
    [[nodiscard]] QDate today() const;

    Parts m_parts;
    TableQuery m_query;
    BookingQuestion m_question;
    QDate m_askedOn; ///< "today" of the query
    ConnectionState m_connection;
    ExportChoice m_export;
    QTimer m_searching, m_selecting, m_midnight;
    quint64 m_countRun = 0, m_selectionRun = 0; ///< answers to older ones are dropped
    BookingsSide* m_side = nullptr;
    QWidget *m_left = nullptr, *m_right = nullptr;
    QLabel *m_title = nullptr, *m_count = nullptr;
    QToolButton *m_columnsButton = nullptr, *m_exportButton = nullptr;
    FilterBar* m_filters = nullptr;
    QStackedWidget* m_stack = nullptr;
    BookingTable* m_table = nullptr;
    EmptyState* m_empty = nullptr;
    EmptyAdvice* m_advice = nullptr;
    SkeletonRows* m_skeleton = nullptr;
    SelectionBar* m_selection = nullptr;
    ExportBar* m_exportBar = nullptr;
};

/// So many bookings can be changed in one go: each is one call to the service, and its pace is bounded.
inline constexpr int kBulkMost = 500;

} // namespace yoyaku::ui
