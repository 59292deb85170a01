#pragma once

#include <QTableView>

namespace yoyaku::ui {

class Theme;

/// A table of rows as this program shows them: a delegate paints, a click takes a whole row, rows share one height
/// (measuring a million of them would cost more than showing any), the width is always used up and never exceeded.
class RowTable : public QTableView
{
    Q_OBJECT

  public:
    RowTable(const Theme& theme, const QString& objectName, QWidget* parent);

    /// Device-independent px.
    void setRowHeight(int px);
};

} // namespace yoyaku::ui
