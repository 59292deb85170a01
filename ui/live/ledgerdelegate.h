#pragma once

#include "core/domain/delivery.h"

#include <QStyledItemDelegate>

namespace yoyaku {
class Clock;
class DirectoryModel;
class LedgerModel;
} // namespace yoyaku

namespace yoyaku::ui {

class HostMarks;
class Theme;
class TimeFormat;

/// Paints the rows of the ledger: time to the millisecond, verdict as a word with icon and colour, event, whom it is
/// about with the host's monogram, how fast it was answered.
class LedgerDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

  public:
    struct Parts
    {
        LedgerModel& model;
        const DirectoryModel& directory;
        HostMarks& hosts;
        const Theme& theme;
        const TimeFormat& format;
        const Clock& clock;
    };
    LedgerDelegate(Parts parts, QObject* parent) : QStyledItemDelegate(parent), m_parts(parts) {}
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

  private:
    void paintBack(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintTime(QPainter& painter, const QRect& cell, const Delivery& row) const;
    void paintAbout(QPainter& painter, QRect cell, const Delivery& row) const;

    Parts m_parts;
};

/// What a cell of the ledger says, as plain text: for copies and for assistive tools.
[[nodiscard]] QString ledgerCell(const LedgerDelegate::Parts& parts, const Delivery& row, int column);

} // namespace yoyaku::ui
