#pragma once

#include "core/domain/delivery.h"
#include "ui/widgets/rowtable.h"

#include <QStyledItemDelegate>

namespace yoyaku {
class DirectoryModel;
class LedgerModel;
} // namespace yoyaku

namespace yoyaku::ui {

class Theme;
class TimeFormat;

/// Paints the rows of the ledger: time to the millisecond, verdict as a word with icon and colour, event, whom it is
/// about, how fast it was answered.
class LedgerDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

  public:
    struct Parts
    {
        LedgerModel& model;
        const DirectoryModel& directory;
        const Theme& theme;
        const TimeFormat& format;
    };
    LedgerDelegate(Parts parts, QObject* parent) : QStyledItemDelegate(parent), m_parts(parts) {}
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

  private:
    void paintTime(QPainter& painter, const QRect& cell, const Delivery& row) const;
    void paintVerdict(QPainter& painter, const QRect& cell, const Delivery& row) const;

    Parts m_parts;
};

/// The ledger as a table. Enter or a double click opens the booking a delivery is about.
class LedgerTable final : public RowTable
{
    Q_OBJECT

  public:
    LedgerTable(LedgerDelegate::Parts parts, QWidget* parent = nullptr);

    /// Null while nothing is chosen.
    [[nodiscard]] const Delivery* current() const;

  Q_SIGNALS:
    void currentDeliveryChanged();
    void bookingOpened(const yoyaku::BookingId& booking);

  protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void changeEvent(QEvent* event) override;

  private:
    void openCurrent();
    void keepCurrent();

    LedgerDelegate::Parts m_parts;
    bool m_isChosen = false;    ///< by the user; until then the newest one is shown
    qint64 m_currentNumber = 0; ///< the chosen delivery stays chosen when rows come in above it
};

} // namespace yoyaku::ui
