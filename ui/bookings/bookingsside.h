#pragma once

#include "ui/bookings/savedviewlist.h"

#include <QWidget>

class QButtonGroup;
class QLabel;

namespace yoyaku::ui {

class Segments;
class Theme;
class TimeFormat;

/// The side bar of the bookings table: saved views, grouping, height of rows. Asks; the page answers.
class BookingsSide final : public QWidget
{
    Q_OBJECT

  public:
    BookingsSide(const Theme& theme, const TimeFormat& format, QWidget* parent = nullptr);

    [[nodiscard]] SavedViewList& views() { return *m_views; }
    /// These emit nothing.
    void setGrouping(BookingGrouping grouping);
    void setComfort(bool isComfort);
    [[nodiscard]] bool isComfort() const;

  Q_SIGNALS:
    void groupingChosen(yoyaku::BookingGrouping grouping);
    /// Higher rows, or the usual ones.
    void comfortChosen(bool isComfort);

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void buildGroups();
    void retranslate();

    const Theme& m_theme;
    SavedViewList* m_views;
    QLabel *m_groupHead, *m_densityHead;
    QButtonGroup* m_groups;
    Segments* m_density;
};

} // namespace yoyaku::ui
