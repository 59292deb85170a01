#pragma once

#include "core/domain/delivery.h"

#include <QWidget>

class QButtonGroup;
class QLineEdit;
class QPushButton;

namespace yoyaku::ui {

class FollowSwitch;
class Theme;

/// The bar over the ledger: words to look for, chips for verdicts, a chip while only one booking shows, and whether the
/// newest is followed.
class LedgerFilterBar final : public QWidget
{
    Q_OBJECT

  public:
    explicit LedgerFilterBar(const Theme& theme, QWidget* parent = nullptr);

    [[nodiscard]] LedgerFilter filter() const;
    void setText(const QString& text);
    void showVerdict(Verdict verdict);
    /// Empty: of all bookings again.
    void showBooking(const BookingId& booking);
    void clear();
    /// Figures on the chips.
    void setSummary(const LedgerSummary& summary);
    /// `newer` deliveries wait while not following.
    void setFollowing(bool isFollowing, int newer);

  Q_SIGNALS:
    void filterChanged();
    void followingChosen(bool isFollowing);

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void buildChips();
    void retranslate();
    void retint();
    void openMenu();
    void choose(int kind);
    void check();

    const Theme& m_theme;
    QLineEdit* m_text;
    QButtonGroup* m_kinds;
    QPushButton *m_one, *m_booking;
    FollowSwitch* m_follow;
    LedgerSummary m_summary;
    BookingId m_only;
    std::optional<Verdict> m_single; ///< shown alone by the chip that opens the menu
    int m_kind = 0;
    int m_newer = 0;
};

} // namespace yoyaku::ui
