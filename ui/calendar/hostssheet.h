#pragma once

#include "ui/print/printable.h"

#include <memory>

namespace yoyaku::ui {

class HostsPainter;
class HostsView;
class Theme;

/// The shown day of the hosts on paper: the working hours across the page, as many rows as fit down it.
class HostsSheet final : public Printable
{
  public:
    explicit HostsSheet(const HostsView& view);
    ~HostsSheet() override;

    [[nodiscard]] QString printTitle() const override;
    [[nodiscard]] int pageCount(const QRectF& page) override;
    void paintPage(QPainter& painter, const QRectF& page, int index) override;

  private:
    struct Fit
    {
        int firstHour = 0, lastHour = 24; ///< of the day, so that everything booked and every open hour is on it
        double scale = 1;
        int linesPerPage = 1;
    };
    [[nodiscard]] Fit fit(const QRectF& page) const;

    const HostsView& m_view;
};

} // namespace yoyaku::ui
