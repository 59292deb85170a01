#pragma once

#include "core/models/bookingtablemodel.h"

#include <QWidget>

class QButtonGroup;
class QLabel;
class QListWidget;
class QPushButton;

namespace yoyaku::ui {

class Theme;

/// The ready-made questions of the bookings table, in the order of its side bar.
enum class BookingView : quint8 { Upcoming, Requests, NoHost, Today, ThisWeek, CancelledLately, Everything };
inline constexpr int kBookingViews = 7;

/// The side bar of the bookings table: views, grouping, height of rows. Asks; the page answers.
class BookingsSide final : public QWidget
{
    Q_OBJECT

  public:
    explicit BookingsSide(const Theme& theme, QWidget* parent = nullptr);

    /// These emit nothing. No view: the question is none of the ready-made ones any more.
    void setView(std::optional<BookingView> view);
    void setGrouping(BookingGrouping grouping);
    void setComfort(bool isComfort);
    [[nodiscard]] bool isComfort() const;

  Q_SIGNALS:
    void viewChosen(yoyaku::ui::BookingView view);
    void groupingChosen(yoyaku::BookingGrouping grouping);
    /// Higher rows, or the usual ones.
    void comfortChosen(bool isComfort);

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void buildViews();
    void buildGroups();
    void buildDensity();
    void retranslate();

    const Theme& m_theme;
    QLabel *m_viewHead, *m_groupHead, *m_densityHead;
    QListWidget* m_views;
    QButtonGroup* m_groups;
    QPushButton *m_compact, *m_comfort;
};

} // namespace yoyaku::ui
