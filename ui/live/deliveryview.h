#pragma once

#include "core/domain/delivery.h"

#include <QFrame>
#include <optional>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QToolButton;

namespace yoyaku::ui {

class CheckList;
class Pill;
class Segments;
class Theme;
class TimeFormat;

/// One delivery of the ledger in full: what was checked, and its bytes as received, laid out or raw. Strangers wrote
/// them: plain text, never interpreted.
class DeliveryView final : public QFrame
{
    Q_OBJECT

  public:
    DeliveryView(const Theme& theme, const TimeFormat& format, QWidget* parent = nullptr);

    /// Null: nothing is chosen.
    void setDelivery(const Delivery* delivery);
    /// Where a copied command posts to.
    void setAddress(const QString& address) { m_address = address; }

  Q_SIGNALS:
    void bookingOpened(const yoyaku::BookingId& booking);

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void buildHead();
    void buildBody();
    void showDelivery();
    void showBody();
    void retranslate();

    const Theme& m_theme;
    const TimeFormat& m_format;
    std::optional<Delivery> m_delivery;
    QString m_address;
    Pill* m_verdict;
    QLabel *m_event, *m_number, *m_bodyHead;
    CheckList* m_checks;
    QPushButton *m_open, *m_curl;
    Segments* m_way; ///< how the body is shown
    QToolButton* m_copy;
    QPlainTextEdit* m_body;
};

} // namespace yoyaku::ui
