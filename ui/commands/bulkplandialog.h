#pragma once

#include "ui/commands/bulkkind.h"
#include "ui/commands/bulksheet.h"

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace yoyaku::ui {

class DateField;
class TellGuest;

/// Cancels, reassigns or moves the ticked bookings of a table: the question of each kind above the dry run.
class BulkPlanDialog final : public BulkSheet
{
    Q_OBJECT

  public:
    BulkPlanDialog(const BulkParts& parts, BulkKind kind, const QVector<BookingId>& bookings, QWidget* parent);

  protected:
    void planRead() override;
    [[nodiscard]] QString kind() const override;
    [[nodiscard]] BulkMessage message() const override;
    [[nodiscard]] QString missing() const override;
    [[nodiscard]] QString actTextFor(int count) const override;
    void retranslate() override;
    [[nodiscard]] bool isDestructive() const override { return m_kind == BulkKind::Cancel; }

  private:
    void askReason();
    void askHost();
    void askTime();
    void choose();
    void chooseHosts();
    void chooseTimes();
    void lookAtTargets();

    const BulkKind m_kind;
    QLineEdit* m_reason = nullptr;
    QComboBox *m_host = nullptr, *m_way = nullptr;
    QSpinBox *m_days = nullptr, *m_minutes = nullptr;
    DateField* m_date = nullptr;
    TellGuest* m_tell = nullptr;
    int m_look = 0;
};

} // namespace yoyaku::ui
