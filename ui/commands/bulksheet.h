#pragma once

#include "core/base/clock.h"
#include "core/insight/bulkplan.h"
#include "core/sync/bulk.h"
#include "ui/commands/actdialog.h"
#include "ui/commands/bulktable.h"

#include <QPointer>

class QMenu;
class QProgressBar;

namespace yoyaku {
class BookingLookup;
class DirectoryModel;
class FreedomLookup;
class SlotLookup;
} // namespace yoyaku

namespace yoyaku::ui {

class TimeFormat;

/// What runs over many bookings need of the rest of the application; everything outlives the dialogs.
struct BulkParts
{
    BulkDesk& desk;
    EditSink& sink;
    BookingLookup& bookings;
    DirectoryModel& directory;
    FreedomLookup& freedom;
    SlotLookup& openSlots;
    const Theme& theme;
    const TimeFormat& format;
    const Clock& clock;
};

/// A run over many bookings, from the dry run to its report, in one dialog: the table first says what would happen and
/// what stands against it; once begun the same table tells how each stands. Closing it changes nothing; opened again
/// it shows the run under way. By itself it shows only that; the kinds of runs add their question. GUI thread.
class BulkSheet : public ActDialog
{
    Q_OBJECT

  public:
    enum class Begins : quint8 { WithPlan, WithJob };
    BulkSheet(const BulkParts& parts, const QString& title, QWidget* parent, Begins begins = Begins::WithJob);
    /// The title of a run found under way.
    [[nodiscard]] static QString titleOf(const QString& kind);
    void accept() override;

  Q_SIGNALS:
    /// The user wants the report in a file: the same as text and as rows.
    void saveRequested(const QString& text, const QVector<QStringList>& rows);

  protected:
    /// One booking of the plan.
    struct Planned
    {
        BookingDetail detail;
        QVector<HostFreedom> freedom; ///< of everybody at its time
        BulkChoice choice;
        std::optional<HostFreedom> atTarget; ///< Move: its host then
        BulkObstacle obstacle = BulkObstacle::None;
        bool isTicked = true;
    };
    /// Reads them and who is free at each one's time, then calls planRead().
    void readPlan(const QVector<BookingId>& bookings);
    virtual void planRead() {}
    /// Choices or ticks have changed: judges the plan anew and shows it.
    void refreshPlan();
    /// More that depends on the plan, after it was judged.
    virtual void planShown() {}
    virtual void addChoices(QMenu& menu, int row);
    [[nodiscard]] virtual QString kind() const { return {}; }
    [[nodiscard]] virtual BulkMessage message() const { return {}; }
    /// What is still missing before it can begin; empty: nothing.
    [[nodiscard]] virtual QString missing() const { return {}; }
    [[nodiscard]] virtual QString actTextFor(int count) const;
    [[nodiscard]] virtual bool isDestructive() const { return false; }
    /// Where the question of a kind stands, above the table; hidden once the run has begun.
    [[nodiscard]] QWidget* question() const { return m_question; }
    /// Between table and foot, likewise.
    [[nodiscard]] QWidget* below() const { return m_below; }
    [[nodiscard]] QString nameOf(const UserId& host) const;
    [[nodiscard]] bool isGoing(const Planned& one) const;
    void setMayChange(bool may) { m_mayChange = may; }
    void changeEvent(QEvent* event) override;
    /// The language has changed: the words of the kind's own parts.
    virtual void retranslate() {}

    BulkParts m_parts;
    QVector<Planned> m_plan;

  private:
    void buildProgress();
    void nameProgress();
    void readOne(qsizetype index, int reading);
    [[nodiscard]] BulkLine lineOf(const Planned& one) const;
    [[nodiscard]] BulkLine lineOf(const BulkItem& item) const;
    void putPlan(BulkLine& line, const EditAct& act) const;
    void countPlan();
    void begin();
    void showJob();
    void showItem(int position);
    void showFoot();
    void keepPressed();

    BulkTable* m_table;
    QWidget *m_question, *m_below, *m_progress = nullptr;
    QProgressBar* m_bar = nullptr;
    QLabel *m_said = nullptr, *m_counts = nullptr;
    QPushButton *m_stop = nullptr, *m_save = nullptr, *m_copy = nullptr;
    bool m_isJob = false, m_mayChange = false;
    int m_reading = 0, m_left = 0;
};

} // namespace yoyaku::ui
