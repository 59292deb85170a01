#pragma once

#include <QPageLayout>
#include <QSizeF>
#include <QString>

class QPainter;
class QPagedPaintDevice;
class QRectF;

namespace yoyaku::ui {

class Printable;
class Theme;

/// What stands on each page beside the view itself.
struct SheetWords
{
    QString account;
    QString printedAt; ///< "Printed Wed 11 Nov 2026 11:36"
};

/// One view on paper: head, the view's own page, foot with the page's number. Measures are px of 96 to the inch.
class Sheet
{
  public:
    /// `paper`: light colours. All outlive the sheet.
    Sheet(Printable& view, SheetWords words, const Theme& paper);

    /// The printed area of the layout, within its margins.
    void setLayout(const QPageLayout& layout);
    [[nodiscard]] int pages() const { return m_pages; }
    /// True when there would be more pages than are printed.
    [[nodiscard]] bool isCut() const { return m_isCut; }
    [[nodiscard]] QSizeF size() const { return m_size; }
    /// `painter` stands at the top left of the printed area, in px of 96 to the inch.
    void paint(QPainter& painter, int page) const;
    /// The same on a device of any resolution, whose painter is fresh on that page.
    void paintOnDevice(QPainter& painter, const QPagedPaintDevice& device, int page) const;

    static constexpr int kMostPages = 200;

  private:
    Printable& m_view;
    SheetWords m_words;
    const Theme& m_paper;
    QSizeF m_size;
    int m_pages = 0;
    bool m_isCut = false;
};

/// A4 or Letter as the language of the desktop's country has it, landscape, with margins that printers can keep.
[[nodiscard]] QPageLayout usualLayout();

} // namespace yoyaku::ui
