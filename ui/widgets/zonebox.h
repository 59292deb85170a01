#pragma once

#include "core/base/zone.h"
#include "ui/widgets/choicebox.h"

#include <QTimeZone>

namespace yoyaku::ui {

/// Chooses an IANA time zone; typing part of a name finds it.
class ZoneBox final : public ChoiceBox
{
    Q_OBJECT

  public:
    explicit ZoneBox(const Theme& theme, QWidget* parent = nullptr);

    /// Takes ids that this computer does not know too, and shows them as they are.
    void setZoneId(const QString& id);
    [[nodiscard]] QString zoneId() const { return currentText().trimmed(); }
    /// Invalid while what is typed is no zone.
    [[nodiscard]] QTimeZone zone() const { return zoneNamed(zoneId()).value_or(QTimeZone()); }

  Q_SIGNALS:
    void zoneChanged();
};

} // namespace yoyaku::ui
