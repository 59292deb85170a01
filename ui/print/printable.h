#pragma once

#include <QString>

class QPainter;
class QRectF;

namespace yoyaku::ui {

/// What a view puts on paper: painted again for the page, as vectors, never as a picture of the screen. Colours are the
/// light theme's whatever the screen shows; guest data is masked where the screen masks it. GUI thread.
class Printable
{
  public:
    Printable() = default;
    virtual ~Printable() = default;
    Printable(const Printable&) = delete;
    Printable& operator=(const Printable&) = delete;

    /// Head of each page: the period and what is filtered.
    [[nodiscard]] virtual QString printTitle() const = 0;
    /// `page`: the room below the head, in device-independent px (96 to the inch).
    [[nodiscard]] virtual int pageCount(const QRectF& page) = 0;
    /// `index` from 0.
    virtual void paintPage(QPainter& painter, const QRectF& page, int index) = 0;
};

} // namespace yoyaku::ui
