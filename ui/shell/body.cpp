#include "ui/shell/body.h"

#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QSplitter>
#include <QStackedWidget>
#include <QStyle>
#include <QVBoxLayout>
#include <algorithm>

namespace yoyaku::ui {

Body::Body(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_splitter(new QSplitter(Qt::Horizontal, this)), m_pages(new QStackedWidget)
{
    setObjectName(QStringLiteral("body"));
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_splitter);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_sideBar.holder = makeHolder("sideBar", theme.grown(180), theme.grown(320));
    m_sideBar.width = theme.size(QLatin1String("sideBar"));
    m_inspector.holder = makeHolder("inspectorSlot", theme.grown(280), theme.grown(420));
    m_inspector.width = theme.size(QLatin1String("inspector"));
    m_splitter->addWidget(m_sideBar.holder);
    // A stack is as wide as its widest page: the panels must not give way to a page that is not shown.
    m_pages->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Expanding);
    m_splitter->addWidget(m_pages);
    m_splitter->addWidget(m_inspector.holder);
    m_splitter->setStretchFactor(1, 1);
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] {
        for (Side* s : {&m_sideBar, &m_inspector})
            if (s->placing == Placing::Docked && s->holder->isVisible()) s->width = s->holder->width();
    });
    arrange();
}

QWidget* Body::makeHolder(const char* name, int least, int most)
{
    auto* holder = new QWidget(this);
    holder->setObjectName(QString::fromLatin1(name));
    holder->setAttribute(Qt::WA_StyledBackground);
    holder->setMinimumWidth(least);
    holder->setMaximumWidth(most);
    auto* line = new QVBoxLayout(holder);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(0);
    return holder;
}

void Body::setSideBar(QWidget* sideBar)
{
    if (m_sideBarContent) {
        m_sideBar.holder->layout()->removeWidget(m_sideBarContent);
        m_sideBarContent->hide();
    }
    m_sideBarContent = sideBar;
    m_sideBar.isOffered = sideBar != nullptr;
    if (sideBar) {
        m_sideBar.holder->layout()->addWidget(sideBar);
        sideBar->show();
    }
    m_sideBar.isDrawerOpen = false;
    arrange();
}

void Body::setInspector(QWidget* inspector)
{
    m_inspector.holder->layout()->addWidget(inspector);
    inspector->show();
    arrange();
}

void Body::setInspectorOffered(bool isOffered)
{
    m_inspector.isOffered = isOffered;
    m_inspector.isDrawerOpen = false;
    arrange();
}

void Body::setPlacing(Panel panel, Placing placing)
{
    if (side(panel).placing == placing) return;
    side(panel).placing = placing;
    side(panel).isDrawerOpen = false;
    QWidget* holder = side(panel).holder;
    holder->setProperty("drawer", placing == Placing::Drawer); // docked, the splitter draws the line
    holder->layout()->setContentsMargins(placing == Placing::Drawer && panel == Panel::Inspector ? 1 : 0, 0,
                                         placing == Placing::Drawer && panel == Panel::SideBar ? 1 : 0, 0);
    holder->style()->unpolish(holder);
    holder->style()->polish(holder);
    arrange();
}

void Body::setOpen(Panel panel, bool isOpen)
{
    Side& s = side(panel);
    (s.placing == Placing::Docked ? s.isDockedOpen : s.isDrawerOpen) = isOpen;
    arrange();
}

bool Body::isOpen(Panel panel) const
{
    const Side& s = side(panel);
    return s.isOffered && (s.placing == Placing::Docked ? s.isDockedOpen : s.isDrawerOpen);
}

QWidget* Body::holder(Panel panel) const { return side(panel).holder; }

int Body::panelWidth(Panel panel) const { return side(panel).width; }

void Body::setPanelWidth(Panel panel, int width)
{
    Side& s = side(panel);
    s.width = std::clamp(width, s.holder->minimumWidth(), s.holder->maximumWidth());
    arrange();
}

void Body::arrange()
{
    for (const Panel panel : {Panel::SideBar, Panel::Inspector}) {
        const Side& s = side(panel);
        const bool isDocked = s.placing == Placing::Docked;
        if (isDocked && s.holder->parentWidget() != m_splitter)
            m_splitter->insertWidget(panel == Panel::SideBar ? 0 : m_splitter->count(), s.holder);
        else if (!isDocked && s.holder->parentWidget() != this)
            s.holder->setParent(this);
        s.holder->setVisible(isOpen(panel));
        if (!isDocked) s.holder->raise();
    }
    // In splitter order; a hidden or floating panel takes nothing.
    QList<int> sizes;
    const auto docked = [&](const Side& s) { return s.holder->isVisibleTo(m_splitter) ? s.width : 0; };
    for (int i = 0; i < m_splitter->count(); ++i) {
        const QWidget* widget = m_splitter->widget(i);
        if (widget == m_pages)
            sizes += std::max(100, width() - docked(m_sideBar) - docked(m_inspector));
        else
            sizes += widget == m_sideBar.holder ? m_sideBar.width : m_inspector.width;
    }
    m_splitter->setSizes(sizes);
    placeDrawers();
    Q_EMIT panelsChanged();
}

void Body::placeDrawers()
{
    if (m_sideBar.placing == Placing::Drawer) m_sideBar.holder->setGeometry(0, 0, m_sideBar.width, height());
    if (m_inspector.placing == Placing::Drawer)
        m_inspector.holder->setGeometry(width() - m_inspector.width, 0, m_inspector.width, height());
}

void Body::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    placeDrawers();
}

void Body::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        for (const Panel panel : {Panel::Inspector, Panel::SideBar})
            if (side(panel).placing == Placing::Drawer && isOpen(panel)) {
                setOpen(panel, false);
                m_pages->currentWidget()->setFocus(Qt::ShortcutFocusReason);
                return;
            }
    QWidget::keyPressEvent(event);
}

} // namespace yoyaku::ui

#include "moc_body.cpp"
