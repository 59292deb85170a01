#pragma once

#include "core/domain/account.h"
#include "core/sync/edit.h"
#include "ui/commands/actdialog.h"

#include <QTimeZone>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace yoyaku::ui {

class DateField;
class MemberPicker;
class TellGuest;
class TickBox;
class TimeFormat;
class ZoneBox;

/// The form of a hand-made schedule: Create Schedule, or Update Schedule with what was changed and nothing else. Times
/// are wall-clock times of the entry's own zone. Limits of each field are those of the contract.
class ScheduleDialog final : public ActDialog
{
    Q_OBJECT

  public:
    enum class Mode : quint8 { Create, Edit };

    /// `shown` fills the form; in Mode::Edit it is also what the result is compared with.
    ScheduleDialog(const Theme& theme, const TimeFormat& format, QVector<User> members, Mode mode, Schedule shown,
                   QWidget* parent);
    void accept() override;

  Q_SIGNALS:
    void created(const yoyaku::ScheduleCreateEdit& edit);
    void updated(const yoyaku::ScheduleUpdateEdit& edit);

  private:
    void buildForm();
    void buildTimes(QGridLayout* form);
    void buildMembers(QGridLayout* form);
    void buildFoot();
    void fill();
    void setAllDay(bool isAllDay);
    void keepLength();
    void check();
    [[nodiscard]] QString problem() const;
    [[nodiscard]] bool mayAct() const;
    [[nodiscard]] QString ownTime() const;
    [[nodiscard]] QTimeZone zone() const;
    [[nodiscard]] TimeSpan span() const;
    [[nodiscard]] api::NewSchedule made() const;
    [[nodiscard]] api::SchedulePatch patch() const;

    const TimeFormat& m_format;
    Mode m_mode;
    Schedule m_before;
    MemberPicker* m_members;
    QLineEdit* m_name;
    DateField *m_from, *m_to;
    ZoneBox* m_zone;
    QComboBox* m_place;
    TickBox *m_allDay, *m_blocks;
    QPlainTextEdit* m_description;
    QLabel *m_own, *m_problem;
    TellGuest* m_tell;
    QDateTime m_shownFrom; ///< of the last look, so that the end follows the start
};

} // namespace yoyaku::ui
