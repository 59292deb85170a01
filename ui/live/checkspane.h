#pragma once

#include "core/domain/delivery.h"
#include "core/domain/deliveryproof.h"
#include "core/domain/signaturediagnosis.h"

#include <QWidget>
#include <optional>

class QLabel;
class QPushButton;

namespace yoyaku::ui {

class CheckList;
class Theme;

/// What was checked on a delivery, and for a refused one the way to find out why.
class ChecksPane final : public QWidget
{
    Q_OBJECT

  public:
    ChecksPane(const Delivery& delivery, const Theme& theme, QWidget* parent = nullptr);

    /// The delivery as the ledger has it by now: how fast it was answered and shown is learnt a moment later.
    void setDelivery(const Delivery& delivery);
    /// By what it was recognised: read after the delivery is shown.
    void setProof(const DeliveryProof& proof);
    void setDiagnosis(const SignatureDiagnosis& diagnosis);

  Q_SIGNALS:
    void diagnosisRequested();

  private:
    QLabel* addLine(const QString& name);

    const Theme& m_theme;
    Delivery m_delivery;
    std::optional<DeliveryProof> m_proof;
    CheckList* m_checks;
    QWidget* m_reasons; ///< for a refused one only
    QPushButton* m_why;
    QLabel *m_finding, *m_nextStep, *m_promise, *m_tried;
};

} // namespace yoyaku::ui
