#pragma once

#include "core/base/id.h"
#include "ui/format/statustext.h"
#include "ui/widgets/rowtable.h"

#include <QAbstractTableModel>
#include <optional>

namespace yoyaku::ui {

class Theme;

/// One booking of a run as the table shows it: words, nothing to think about.
struct BulkLine
{
    enum class Tick : quint8 { None, Off, On }; ///< None: it cannot be chosen
    Tick tick = Tick::None;
    QString day, time;      ///< "Wed 11", "13:00"
    QString guest, type;    ///< made safe
    StatusLook sameTime;    ///< who is free, or whose it is
    UserId planHost;        ///< a monogram before the plan
    QLatin1String planIcon; ///< where there is no host
    QString planHostName, plan;
    bool mayChange = false; ///< the plan is a choice
    StatusLook state;       ///< progress, or what stands against it
    QString tip;
};

class BulkModel final : public QAbstractTableModel
{
    Q_OBJECT

  public:
    enum Column : int { When, Guest, SameTime, Plan, State, Columns };

    using QAbstractTableModel::QAbstractTableModel;
    void setLines(QVector<BulkLine> lines);
    void setLine(int row, const BulkLine& line);
    [[nodiscard]] const QVector<BulkLine>& lines() const { return m_lines; }
    /// Whether any can be ticked.
    [[nodiscard]] bool isTickable() const;
    /// Of those that can be.
    [[nodiscard]] Qt::CheckState ticks() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    void setHasSameTime(bool has) { m_hasSameTime = has; }

  Q_SIGNALS:
    void ticked(int row, bool isOn);
    /// All that can be ticked shall be, or none.
    void allTicked(bool isOn);

  private:
    QVector<BulkLine> m_lines;
    bool m_hasSameTime = true;
};

/// The bookings of a run, one a row: tick, when, guest, who is free then, what happens, where it stands (picture 18).
/// Space ticks, Ctrl+A or the box in the head ticks all or none, Enter or a click on the plan opens its choices.
/// Columns give way by width.
class BulkTable final : public RowTable
{
    Q_OBJECT

  public:
    BulkTable(const Theme& theme, QWidget* parent);
    [[nodiscard]] BulkModel& lines() { return *m_model; }
    /// Where the plan of this row stands, in global coordinates: for its choices.
    [[nodiscard]] QPoint below(int row) const;
    /// After a change of language.
    void retranslate();

    /// The box in the head, in the viewport of the horizontal header.
    [[nodiscard]] QRect headBox() const;

  Q_SIGNALS:
    void choicesRequested(int row);

  protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void toggle(int row);
    void toggleAll();
    BulkModel* m_model;
};

} // namespace yoyaku::ui
