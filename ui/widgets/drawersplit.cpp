#include "ui/widgets/drawersplit.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QSplitter>
#include <algorithm>

namespace yoyaku::ui {

namespace {

constexpr int kDrawerGap = 64;
constexpr int kLeastMain = 300;

} // namespace

DrawerSplit::DrawerSplit(QWidget* main, QFrame* detail, Widths widths, QWidget* parent)
    : QWidget(parent), m_split(new QSplitter(Qt::Horizontal, this)), m_detail(detail), m_widths(widths)
{
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_split);
    m_split->setChildrenCollapsible(false);
    m_split->setHandleWidth(1);
    m_split->addWidget(main);
    m_split->addWidget(detail);
    m_split->setStretchFactor(0, 1);
    m_split->setStretchFactor(1, 0);
    m_split->setSizes({4 * widths.detail, widths.detail});
}

bool DrawerSplit::isDetailOpen() const { return m_detail->isVisible(); }

void DrawerSplit::setDrawerOpen(bool isOpen)
{
    if (!m_isDrawer) return;
    m_detail->setVisible(isOpen);
    if (isOpen) place();
}

void DrawerSplit::setDrawer(bool isDrawer)
{
    if (isDrawer == m_isDrawer) return;
    m_isDrawer = isDrawer;
    if (isDrawer) {
        m_detail->setParent(this);
        m_detail->hide();
    } else {
        m_split->addWidget(m_detail);
        m_split->setStretchFactor(0, 1);
        m_split->setSizes({std::max(kLeastMain, width() - m_widths.detail), m_widths.detail});
        m_detail->show();
    }
    m_detail->setFrameShape(isDrawer ? QFrame::StyledPanel : QFrame::NoFrame);
    Q_EMIT placingChanged(isDrawer);
}

void DrawerSplit::place()
{
    const int wide = std::min(m_widths.drawerMost, width() - kDrawerGap);
    m_detail->setGeometry(width() - wide, 0, wide, height());
    m_detail->raise();
}

void DrawerSplit::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    setDrawer(width() < m_widths.drawerBelow);
    if (m_isDrawer) place();
}

void DrawerSplit::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Escape || !m_isDrawer || !isDetailOpen()) return QWidget::keyPressEvent(event);
    setDrawerOpen(false);
    Q_EMIT drawerClosed();
}

} // namespace yoyaku::ui

#include "moc_drawersplit.cpp"
