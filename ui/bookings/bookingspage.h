#pragma once

#include "core/base/clock.h"
#include "core/models/bookingtablemodel.h"
#include "ui/bookings/bookingsside.h"
#include "ui/shell/page.h"

#include <QTimer>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace yoyaku {
class DirectoryModel;
}

namespace yoyaku::ui {

class BookingActs;
class BookingTable;
class Theme;
class TimeFormat;

/// One table over everything that is cached: views, groups and density at the side, chips for what is filtered, search
/// as you type. Source: DESIGN, screen 04, without export and bulk acts.
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
    };

    BookingsPage(Parts parts, QWidget* parent = nullptr);

    [[nodiscard]] QString key() const override { return QStringLiteral("bookings"); }
    [[nodiscard]] QWidget* topBarLeft() override { return m_left; }
    [[nodiscard]] QWidget* sideBar() override { return m_side; }
    [[nodiscard]] bool hasInspector() const override { return true; }
    void setSearchText(const QString& text) override;
    void activate() override;
    [[nodiscard]] QVariantMap saveState() const override;
    void restoreState(const QVariantMap& state) override;

    [[nodiscard]] BookingTable& table() { return *m_table; }
    void setCurrentBooking(const BookingId& booking);
    /// What another page points at.
    void showFilter(const BookingFilter& filter);

  Q_SIGNALS:
    /// Bookings on screen, whose guests are wanted.
    void bookingsShown(const QVector<yoyaku::BookingId>& bookings);

  protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

  private:
    void buildTopBar();
    void buildSide();
    void buildBody();
    void buildSelectionBar();
    void chooseView(BookingView view);
    void setComfort(bool isComfort);
    void run();
    void showChips();
    void addChip(const QString& text, std::function<void()> remove);
    void updateSummary();
    void updateSelection();
    void retranslate();
    [[nodiscard]] BookingFilter filterOf(BookingView view) const;

    Parts m_parts;
    BookingTable* m_table = nullptr;
    TableQuery m_query;
    BookingView m_view = BookingView::Upcoming;
    QTimer m_searching;
    BookingsSide* m_side = nullptr;
    QWidget *m_left = nullptr, *m_selection = nullptr, *m_chips = nullptr;
    QLabel *m_title = nullptr, *m_count = nullptr, *m_empty = nullptr, *m_selected = nullptr;
    QPushButton *m_clear = nullptr, *m_clearFilters = nullptr;
    QLineEdit* m_filter = nullptr;
};

} // namespace yoyaku::ui
