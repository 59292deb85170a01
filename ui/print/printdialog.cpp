#include "ui/print/printdialog.h"

#include "ui/theme/theme.h"
#include "ui/widgets/choicebox.h"

#include <QApplication>
#include <QBoxLayout>
#include <QEvent>
#include <QFileDialog>
#include <QLabel>
#include <QPdfWriter>
#include <QPointer>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QSaveFile>
#include <QSignalBlocker>
#include <QThreadPool>
#include <QTimer>
#include <QToolButton>

namespace yoyaku::ui {

namespace {

constexpr int kPdfDotsAnInch = 600;
constexpr int kPreviewMargin = 16;

} // namespace

/// One page as large as there is room.
class PrintDialog::Preview final : public QWidget
{
  public:
    Preview(const Sheet& sheet, const Theme& theme, QWidget* parent) : QWidget(parent), m_sheet(sheet), m_theme(theme)
    {
        setObjectName(QStringLiteral("print.preview"));
        setMinimumSize(420, 320);
    }
    void setPage(int page, const QPageLayout& layout)
    {
        m_page = page;
        m_layout = layout;
        update();
    }

  protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), m_theme.color(Color::BgSunken));
        const QSizeF paper = m_layout.fullRect(QPageLayout::Point).size() * (96.0 / 72);
        const QPointF inner = m_layout.paintRect(QPageLayout::Point).topLeft() * (96.0 / 72);
        if (paper.isEmpty() || m_page >= m_sheet.pages()) return;
        const QRectF room = QRectF(rect()).adjusted(kPreviewMargin, kPreviewMargin, -kPreviewMargin, -kPreviewMargin);
        const double scale = std::min(room.width() / paper.width(), room.height() / paper.height());
        painter.translate(room.center() - QPointF(paper.width(), paper.height()) * scale / 2);
        painter.scale(scale, scale);
        painter.setRenderHint(QPainter::TextAntialiasing);
        painter.fillRect(QRectF({0, 0}, paper), Qt::white);
        painter.translate(inner);
        m_sheet.paint(painter, m_page);
    }

  private:
    const Sheet& m_sheet;
    const Theme& m_theme;
    QPageLayout m_layout;
    int m_page = 0;
};

PrintDialog::PrintDialog(Printable& view, SheetWords words, const Theme& theme, QWidget* parent)
    : QDialog(parent), m_paper(theme.forPaper()), m_sheet(view, std::move(words), *m_paper), m_theme(theme)
{
    setObjectName(QStringLiteral("printDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    const QPageLayout usual = usualLayout();
    m_size->setCurrentIndex(usual.pageSize().id() == QPageSize::Letter ? 1 : 0);
    retranslate();
    relayout();
    resize(880, 560);
    m_save->setFocus();
}

PrintDialog::~PrintDialog()
{
    if (m_painter.isActive()) m_painter.end();
}

void PrintDialog::build()
{
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(20, 20, 20, 12);
    auto* upper = new QHBoxLayout;
    upper->setSpacing(16);
    m_preview = new Preview(m_sheet, m_theme, this);
    upper->addWidget(m_preview, 1);
    auto* side = new QVBoxLayout;
    const auto choice = [&](const char* name, QLabel*& head, const QStringList& items) {
        head = new QLabel(this);
        auto* box = new ChoiceBox(m_theme, this);
        box->setObjectName(QLatin1String(name));
        box->setMinimumWidth(180);
        box->addItems(items); // before anybody listens
        head->setBuddy(box);
        side->addWidget(head);
        side->addWidget(box);
        connect(box, &QComboBox::currentIndexChanged, this, &PrintDialog::relayout);
        return box;
    };
    m_size = choice("print.size", m_sizeHead, {QStringLiteral("A4"), QStringLiteral("Letter")});
    m_orientation = choice("print.orientation", m_orientationHead, {QString(), QString()});
    side->addSpacing(12);
    auto* pages = new QHBoxLayout;
    const auto arrow = [&](const char* name, const char* icon, int by) {
        auto* button = new QToolButton(this);
        button->setObjectName(QLatin1String(name));
        button->setIcon(m_theme.icon(QLatin1String(icon), Color::TextPrimary));
        connect(button, &QToolButton::clicked, this, [this, by] { turn(by); });
        return button;
    };
    m_number = new QLabel(this);
    m_number->setObjectName(QStringLiteral("print.number"));
    pages->addWidget(m_back = arrow("print.back", "action.prev", -1));
    pages->addWidget(m_number, 1, Qt::AlignCenter);
    pages->addWidget(m_on = arrow("print.on", "action.next", 1));
    side->addLayout(pages);
    m_note = new QLabel(this);
    m_note->setObjectName(QStringLiteral("print.note"));
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_note->setMaximumWidth(200);
    side->addWidget(m_note);
    side->addStretch(1);
    upper->addLayout(side);
    all->addLayout(upper, 1);
    auto* foot = new QHBoxLayout;
    m_close = new QPushButton(this);
    m_save = new QPushButton(this);
    m_save->setObjectName(QStringLiteral("print.save"));
    m_print = new QPushButton(this);
    m_print->setObjectName(QStringLiteral("print.print"));
    foot->addWidget(m_close);
    foot->addStretch(1);
    foot->addWidget(m_save);
    foot->addWidget(m_print);
    all->addLayout(foot);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &PrintDialog::askForFile);
    connect(m_print, &QPushButton::clicked, this, &PrintDialog::askForPrinter);
}

QPageLayout PrintDialog::chosenLayout() const
{
    QPageLayout layout = usualLayout();
    layout.setPageSize(QPageSize(m_size->currentIndex() == 1 ? QPageSize::Letter : QPageSize::A4), layout.margins());
    layout.setOrientation(m_orientation->currentIndex() == 1 ? QPageLayout::Portrait : QPageLayout::Landscape);
    return layout;
}

void PrintDialog::relayout()
{
    m_sheet.setLayout(chosenLayout());
    m_page = std::clamp(m_page, 0, std::max(0, m_sheet.pages() - 1));
    showPage();
}

void PrintDialog::turn(int by)
{
    m_page = std::clamp(m_page + by, 0, std::max(0, m_sheet.pages() - 1));
    showPage();
}

void PrintDialog::showPage()
{
    m_preview->setPage(m_page, chosenLayout());
    m_number->setText(tr("%1 of %2").arg(m_page + 1).arg(m_sheet.pages()));
    m_back->setEnabled(m_page > 0);
    m_on->setEnabled(m_page + 1 < m_sheet.pages());
    m_note->setText(
        m_sheet.isCut()
            ? tr("Only the first %1 pages are printed. A narrower filter shows the rest.").arg(Sheet::kMostPages)
            : QString());
}

void PrintDialog::askForFile()
{
    auto* dialog = new QFileDialog(this, tr("Save as PDF"), QStringLiteral("yoyaku.pdf"), tr("PDF files (*.pdf)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    connect(dialog, &QFileDialog::fileSelected, this, &PrintDialog::savePdf);
    dialog->open();
}

void PrintDialog::savePdf(const QString& path)
{
    if (m_device) return;
    m_bytes = std::make_unique<QBuffer>();
    m_bytes->open(QIODevice::WriteOnly);
    auto pdf = std::make_unique<QPdfWriter>(m_bytes.get());
    pdf->setResolution(kPdfDotsAnInch);
    pdf->setCreator(QStringLiteral("Yoyaku"));
    QPdfWriter* device = pdf.get();
    m_device = std::move(pdf);
    begin(device, [this, path] { writeFile(path); });
}

void PrintDialog::askForPrinter()
{
    if (m_device) return;
    m_printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    m_printer->setPageLayout(chosenLayout());
    auto* dialog = new QPrintDialog(m_printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this] {
        QPrinter* device = m_printer.get();
        m_device = std::move(m_printer);
        begin(device, [this] {
            Q_EMIT printed(m_sheet.pages());
            accept();
        });
    });
    dialog->open();
}

void PrintDialog::begin(QPagedPaintDevice* device, std::function<void()> then)
{
    // A printer's own dialog may have chosen other paper.
    if (m_bytes) device->setPageLayout(chosenLayout());
    m_sheet.setLayout(device->pageLayout());
    m_next = 0;
    m_then = std::move(then);
    for (QWidget* part : std::initializer_list<QWidget*>{m_save, m_print, m_size, m_orientation})
        part->setEnabled(false);
    if (m_painter.begin(device)) return paintNext();
    m_device.reset();
    Q_EMIT failed(tr("The printer does not take pages right now."));
    reject();
}

void PrintDialog::paintNext()
{
    m_note->setText(tr("Page %1 of %2").arg(m_next + 1).arg(m_sheet.pages()));
    m_sheet.paintOnDevice(m_painter, *m_device, m_next);
    if (++m_next < m_sheet.pages()) {
        m_device->newPage();
        QTimer::singleShot(0, this, &PrintDialog::paintNext);
        return;
    }
    m_painter.end();
    m_device.reset();
    m_then();
}

// The bytes are here; the disk may be slow.
void PrintDialog::writeFile(const QString& path)
{
    QThreadPool::globalInstance()->start([bytes = m_bytes->data(), path, self = QPointer<PrintDialog>(this)] {
        QSaveFile file(path);
        const bool isWhole = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
        const QString why = isWhole ? QString() : file.errorString();
        QMetaObject::invokeMethod(
            qApp,
            [self, path, why] {
                if (!self) return;
                if (why.isEmpty())
                    Q_EMIT self->saved(path);
                else
                    Q_EMIT self->failed(why);
                self->accept();
            },
            Qt::QueuedConnection);
    });
}

void PrintDialog::retranslate()
{
    setWindowTitle(tr("Print"));
    m_sizeHead->setText(tr("Paper"));
    m_orientationHead->setText(tr("Orientation"));
    m_orientation->setItemText(0, tr("Landscape"));
    m_orientation->setItemText(1, tr("Portrait"));
    m_back->setAccessibleName(tr("Previous page"));
    m_on->setAccessibleName(tr("Next page"));
    m_preview->setAccessibleName(tr("Preview"));
    m_close->setText(tr("Cancel"));
    m_save->setText(tr("Save as PDF…"));
    m_print->setText(tr("Print…"));
    showPage();
}

void PrintDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange && m_preview) retranslate();
    QDialog::changeEvent(event);
}

} // namespace yoyaku::ui

#include "moc_printdialog.cpp"
