#pragma once

#include "ui/shell/paletteentry.h"

#include <QAbstractListModel>

namespace yoyaku::ui {

/// The palette's rows under the headings of their sections. GUI thread.
class PaletteModel final : public QAbstractListModel
{
    Q_OBJECT

  public:
    using QAbstractListModel::QAbstractListModel;

    /// Sorted by section; within one the order is kept.
    void setEntries(QVector<PaletteEntry> entries);
    /// Null for a heading.
    [[nodiscard]] const PaletteEntry* entry(int row) const;
    /// The next row from `row` (not included) in this direction that can be chosen, over both ends; -1: there is none.
    [[nodiscard]] int nextRow(int row, int by) const;
    [[nodiscard]] int entryCount() const { return int(m_entries.size()); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

  private:
    QVector<PaletteEntry> m_entries;
    QVector<int> m_rows; ///< index of the entry, or -1 - section for a heading
};

} // namespace yoyaku::ui
