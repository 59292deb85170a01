#pragma once

#include "ui/live/ledgerdelegate.h"
#include "ui/widgets/rowtable.h"

namespace yoyaku::ui {

/// The ledger as a table. Enter or a double click opens the booking a delivery is about, Ctrl C copies the row, the
/// menu holds what else can be done with it.
class LedgerTable final : public RowTable
{
    Q_OBJECT

  public:
    LedgerTable(LedgerDelegate::Parts parts, QWidget* parent = nullptr);
    ~LedgerTable() override;

    /// Null while nothing is chosen.
    [[nodiscard]] const Delivery* current() const;
    /// The row of that delivery becomes the current one, now or when it is read.
    void choose(qint64 number);

  Q_SIGNALS:
    void currentDeliveryChanged();
    void bookingOpened(const yoyaku::BookingId& booking);
    void replayRequested();
    /// Only those are wanted.
    void verdictChosen(yoyaku::Verdict verdict);
    void bookingChosen(const yoyaku::BookingId& booking);

  protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void changeEvent(QEvent* event) override;

  private:
    void openCurrent();
    void copyRow() const;
    void openMenu(const QPoint& at, int column);
    void keepCurrent();

    LedgerDelegate::Parts m_parts;
    bool m_isChosen = false;    ///< by the user; until then the newest one is shown
    qint64 m_currentNumber = 0; ///< the chosen delivery stays chosen when rows come in above it
};

} // namespace yoyaku::ui
