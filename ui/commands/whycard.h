#pragma once

#include "core/base/clock.h"
#include "core/insight/bulkplan.h"
#include "ui/commands/whywords.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QStandardItemModel;

namespace yoyaku {
class BookingLookup;
class DirectoryModel;
class FreedomLookup;
} // namespace yoyaku

namespace yoyaku::ui {

class KeyButton;
class RowTable;
class TellGuest;
class Theme;
class TickBox;
class TimeFormat;

/// What the card reads; everything outlives it.
struct WhyParts
{
    BookingLookup& bookings;
    DirectoryModel& directory;
    FreedomLookup& freedom;
    const Theme& theme;
    const TimeFormat& format;
    const Clock& clock;
};

/// Why this host, and who else (picture 17): what today's data says of the choice, marked as inferred, and everybody
/// who could take the booking, the most suitable first. Who was free when it was booked is recorded nowhere and not
/// claimed. Content of a popover. Enter or the button reassigns: the usual act, held as usual.
class WhyCard final : public QWidget
{
    Q_OBJECT

  public:
    WhyCard(const WhyParts& parts, const BookingDetail& detail, QWidget* parent = nullptr);

  Q_SIGNALS:
    void reassignChosen(const yoyaku::UpdateEdit& edit);
    void closeRequested();

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void build();
    void buildHead();
    void buildSearch();
    void buildTable();
    void buildFoot();
    void read();
    void show();
    void placeButton();
    [[nodiscard]] WhyWords words() const;
    [[nodiscard]] QVector<HostFreedom> sorted() const;
    void addRow(const HostFreedom& host);
    void filter();
    void chooseCurrent();
    [[nodiscard]] UserId chosen() const;
    [[nodiscard]] QString nameOf(const UserId& host) const;
    [[nodiscard]] UserId hostNow() const;

    WhyParts m_parts;
    BookingDetail m_detail;
    QVector<HostFreedom> m_freedom;
    QHash<UserId, int> m_totals; ///< bookings of its event type in 28 days
    QWidget* m_body = nullptr;
    QLabel *m_reasons[3] = {}, *m_when = nullptr;
    QLineEdit* m_find = nullptr;
    TickBox* m_onlyFree = nullptr;
    RowTable* m_table = nullptr;
    QStandardItemModel* m_model = nullptr;
    TellGuest* m_tell = nullptr;
    KeyButton* m_reassign = nullptr;
};

} // namespace yoyaku::ui
