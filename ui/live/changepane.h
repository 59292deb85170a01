#pragma once

#include "core/domain/delivery.h"
#include "core/models/eventchanges.h"
#include "ui/widgets/factsheet.h"

namespace yoyaku::ui {

class TimeFormat;

/// What a delivery told anew of its booking: each value before and after, instants in the own zone.
class ChangePane final : public FactSheet
{
    Q_OBJECT

  public:
    ChangePane(const Delivery& delivery, const EventChange& change, const Theme& theme, const TimeFormat& format,
               QWidget* parent = nullptr);

  private:
    void say(const QString& sentence);
    void addField(const EventFieldChange& field, const TimeFormat& format);
};

} // namespace yoyaku::ui
