#pragma once

#include "core/domain/delivery.h"
#include "ui/widgets/factsheet.h"

namespace yoyaku::ui {

class TimeFormat;

/// What was received beside the body: the signature header, taken apart. No other header decides anything, so no other
/// is kept.
class HeadersPane final : public FactSheet
{
    Q_OBJECT

  public:
    HeadersPane(const Delivery& delivery, const Theme& theme, const TimeFormat& format, QWidget* parent = nullptr);

  private:
    void addParts(QVBoxLayout* to, const Delivery& delivery, const TimeFormat& format);
};

} // namespace yoyaku::ui
