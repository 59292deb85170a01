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
    /// No `change`: it is being read, and nothing is said yet.
    ChangePane(const Delivery& delivery, const std::optional<EventChange>& change, const Theme& theme,
               const TimeFormat& format, QWidget* parent = nullptr);

  private:
    void addChange(const EventChange& change, const TimeFormat& format);
    void say(const QString& sentence);
    void addField(const EventFieldChange& field, const TimeFormat& format);
};

} // namespace yoyaku::ui
