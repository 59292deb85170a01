#pragma once

#include "ui/print/printable.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>

namespace yoyaku::ui {

class WeekGeometry;
class WeekView;

/// The days a WeekView shows, on paper: its painters over again with the light theme, the hours that hold anything
/// stretched over the page's height. Hosts side by side go over several pages where they do not fit. GUI thread.
class WeekPrint final : public Printable
{
    Q_DECLARE_TR_FUNCTIONS(WeekPrint)

  public:
    explicit WeekPrint(const WeekView& view) : m_view(view) {}

    [[nodiscard]] QString printTitle() const override;
    [[nodiscard]] int pageCount(const QRectF& page) override;
    void paintPage(QPainter& painter, const QRectF& page, int index) override;

  private:
    struct Hours
    {
        int from = 8, to = 19;
    };
    [[nodiscard]] Hours hours() const;
    [[nodiscard]] int tracksOnPage(const QRectF& page) const;
    void paintHeads(QPainter& painter, const WeekGeometry& geometry, int firstTrack) const;
    void paintRulers(QPainter& painter, const WeekGeometry& geometry, Hours hours, double top) const;
    void paintBlocks(QPainter& painter, const WeekGeometry& geometry, int firstTrack, double bandTop, double gridTop,
                     Hours hours) const;

    const WeekView& m_view;
    Theme m_light; ///< never applied: paper is light
};

} // namespace yoyaku::ui
