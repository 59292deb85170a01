#pragma once

#include "ui/print/sheet.h"

#include <QBuffer>
#include <QDialog>
#include <QPainter>
#include <memory>

class QComboBox;
class QLabel;
class QPrinter;
class QPushButton;
class QToolButton;

namespace yoyaku::ui {

/// Shows the pages as they will be, and sends them to a printer or into a PDF file: painted one page a turn of the
/// event loop, so that the window stays alive, and cancelled by closing. Non-modal in its waiting: open() it. The view
/// has to outlive it.
class PrintDialog final : public QDialog
{
    Q_OBJECT

  public:
    PrintDialog(Printable& view, SheetWords words, const Theme& theme, QWidget* parent);
    ~PrintDialog() override;

    [[nodiscard]] const Sheet& sheet() const { return m_sheet; }
    /// Paints all pages and writes them; saved() or failed() follows.
    void savePdf(const QString& path);

  Q_SIGNALS:
    void saved(const QString& path);
    void printed(int pages);
    void failed(const QString& systemText);

  protected:
    void changeEvent(QEvent* event) override;

  private:
    class Preview;
    void build();
    void relayout();
    void turn(int by);
    void showPage();
    void askForFile();
    void askForPrinter();
    void begin(QPagedPaintDevice* device, std::function<void()> then);
    void paintNext();
    void writeFile(const QString& path);
    void retranslate();
    [[nodiscard]] QPageLayout chosenLayout() const;

    std::unique_ptr<Theme> m_paper;
    Sheet m_sheet;
    const Theme& m_theme;
    Preview* m_preview = nullptr;
    QComboBox *m_size = nullptr, *m_orientation = nullptr;
    QLabel *m_sizeHead = nullptr, *m_orientationHead = nullptr, *m_number = nullptr, *m_note = nullptr;
    QToolButton *m_back = nullptr, *m_on = nullptr;
    QPushButton *m_close = nullptr, *m_save = nullptr, *m_print = nullptr;
    int m_page = 0;

    // One run at a time.
    std::unique_ptr<QBuffer> m_bytes; ///< of a PDF
    std::unique_ptr<QPagedPaintDevice> m_device;
    std::unique_ptr<QPrinter> m_printer; ///< while its own dialog asks
    QPainter m_painter;
    int m_next = 0;
    std::function<void()> m_then;
};

} // namespace yoyaku::ui
