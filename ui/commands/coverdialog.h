#pragma once

#include "ui/commands/bulksheet.h"

#include <QHash>

class QComboBox;
class QHBoxLayout;
class QLineEdit;

namespace yoyaku::ui {

class DateField;
class Segments;
class TellGuest;

/// The sick-day desk (picture 18): who is away and when, and for each of their bookings who takes it, where it moves,
/// or that it is cancelled. Suggestions go to who is free at the same time and has the fewest bookings, below the
/// limits; each row can be chosen otherwise. A move goes to the next start the service offers after the absence, since
/// it is not documented that a move changes the host.
class CoverDialog final : public BulkSheet
{
    Q_OBJECT

  public:
    CoverDialog(const BulkParts& parts, const UserId& person, QWidget* parent);

  protected:
    void planRead() override;
    void planShown() override;
    void addChoices(QMenu& menu, int row) override;
    [[nodiscard]] QString kind() const override { return QStringLiteral("cover"); }
    [[nodiscard]] BulkMessage message() const override;
    [[nodiscard]] QString missing() const override;
    [[nodiscard]] QString actTextFor(int count) const override;
    void retranslate() override;

  private:
    enum class Strategy : quint8 { Reassign, Move, Cancel };
    void askWho(const UserId& person);
    void addBelow();
    [[nodiscard]] UserId person() const;
    [[nodiscard]] TimeSpan absence() const;
    void readBookings();
    void readSlots();
    void suggest();
    [[nodiscard]] QVector<UserId> hostsFor() const;
    [[nodiscard]] BulkChoice reassigning(const UserId& host) const;
    [[nodiscard]] QVector<BulkChoice> slotsFor() const;
    void showLoad();

    QComboBox* m_person = nullptr;
    DateField *m_from = nullptr, *m_until = nullptr;
    Segments* m_strategy = nullptr;
    QLabel *m_sum = nullptr, *m_limits = nullptr;
    QHBoxLayout* m_load = nullptr;
    QWidget* m_loadRow = nullptr;
    QLineEdit* m_reason = nullptr;
    TellGuest* m_tell = nullptr;
    QVector<BookingRow> m_period;                      ///< of everybody, for the load
    QHash<EventTypeId, QVector<OpenSlot>> m_openSlots; ///< after the absence
    int m_asked = 0;
};

} // namespace yoyaku::ui
