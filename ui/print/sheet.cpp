#include "ui/print/sheet.h"

#include "ui/print/printable.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPagedPaintDevice>
#include <QPainter>

namespace yoyaku::ui {

namespace {

constexpr double kHead = 40, kFoot = 24, kDotsAnInch = 96, kPointsAnInch = 72, kMarginMm = 12;

QRectF bodyOf(QSizeF size) { return {0, kHead, size.width(), size.height() - kHead - kFoot}; }

} // namespace

QPageLayout usualLayout()
{
    const bool isLetter = QLocale::system().measurementSystem() == QLocale::ImperialUSSystem;
    return {QPageSize(isLetter ? QPageSize::Letter : QPageSize::A4), QPageLayout::Landscape,
            QMarginsF(kMarginMm, kMarginMm, kMarginMm, kMarginMm), QPageLayout::Millimeter};
}

Sheet::Sheet(Printable& view, SheetWords words, const Theme& paper)
    : m_view(view), m_words(std::move(words)), m_paper(paper)
{}

void Sheet::setLayout(const QPageLayout& layout)
{
    m_size = layout.paintRect(QPageLayout::Point).size() * (kDotsAnInch / kPointsAnInch);
    const int wanted = m_view.pageCount(bodyOf(m_size));
    m_isCut = wanted > kMostPages;
    m_pages = std::min(wanted, kMostPages);
}

void Sheet::paint(QPainter& painter, int page) const
{
    const QRectF body = bodyOf(m_size);
    painter.save();
    painter.setPen(m_paper.color(Color::TextPrimary));
    painter.setFont(m_paper.font(TextRole::Heading));
    const QFontMetricsF title(m_paper.font(TextRole::Heading)), small(m_paper.font(TextRole::Small));
    const double account = std::min(small.horizontalAdvance(m_words.account) + 8, m_size.width() / 3);
    const QRectF head(0, 0, m_size.width(), kHead - 12);
    painter.drawText(head.adjusted(0, 0, -account, 0), Qt::AlignLeft | Qt::AlignVCenter,
                     title.elidedText(m_view.printTitle(), Qt::ElideRight, head.width() - account));
    painter.setFont(m_paper.font(TextRole::Small));
    painter.setPen(m_paper.color(Color::TextSecondary));
    painter.drawText(head, Qt::AlignRight | Qt::AlignVCenter,
                     small.elidedText(m_words.account, Qt::ElideRight, account));
    painter.setPen(m_paper.color(Color::LineHair));
    painter.drawLine(QPointF(0, kHead - 10), QPointF(m_size.width(), kHead - 10));
    painter.setPen(m_paper.color(Color::TextSecondary));
    const QRectF foot(0, m_size.height() - kFoot + 6, m_size.width(), kFoot - 6);
    painter.drawText(foot, Qt::AlignLeft | Qt::AlignVCenter, m_words.printedAt);
    QString number = QCoreApplication::translate("Print", "Page %1 of %2").arg(page + 1).arg(m_pages);
    if (m_isCut)
        number = QCoreApplication::translate("Print", "%1 (only the first %2 pages)").arg(number).arg(kMostPages);
    painter.drawText(foot, Qt::AlignRight | Qt::AlignVCenter, number);
    painter.restore();
    painter.save();
    painter.setClipRect(body);
    painter.setRenderHint(QPainter::Antialiasing);
    m_view.paintPage(painter, body, page);
    painter.restore();
}

void Sheet::paintOnDevice(QPainter& painter, const QPagedPaintDevice& device, int page) const
{
    painter.save();
    painter.scale(device.logicalDpiX() / kDotsAnInch, device.logicalDpiY() / kDotsAnInch);
    paint(painter, page);
    painter.restore();
}

} // namespace yoyaku::ui
