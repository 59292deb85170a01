#include "ui/hosts/hostsaside.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QPainter>
#include <QScrollArea>
#include <QTabBar>
#include <QVBoxLayout>

namespace yoyaku::ui {

HostsAside::HostsAside(const RulesList::Parts& rules, const WhatIfPane::Parts& whatIf, QWidget* parent)
    : QWidget(parent),
      m_theme(rules.theme),
      m_tabs(new QTabBar(this)),
      m_scroll(new QScrollArea(this)),
      m_rules(new RulesList(rules)),
      m_whatIf(new WhatIfPane(whatIf))
{
    setObjectName(QStringLiteral("hostsAside"));
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(1, 0, 0, 0); // the line at the left
    all->setSpacing(0);
    m_tabs->setObjectName(QStringLiteral("hostsTabs"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->addTab({});
    m_tabs->addTab({});
    m_tabs->hide();
    all->addWidget(m_tabs);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_rules);
    column->addWidget(m_whatIf);
    column->addStretch(1);
    m_scroll->setWidget(content);
    all->addWidget(m_scroll, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, &HostsAside::arrange);
    connect(&m_theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    retranslate();
}

void HostsAside::setTabbed(bool isTabbed)
{
    if (m_isTabbed == isTabbed) return;
    m_isTabbed = isTabbed;
    arrange();
}

void HostsAside::arrange()
{
    m_tabs->setVisible(m_isTabbed);
    m_rules->setVisible(!m_isTabbed || m_tabs->currentIndex() == 0);
    m_whatIf->setVisible(!m_isTabbed || m_tabs->currentIndex() == 1);
}

void HostsAside::showWhatIf()
{
    m_tabs->setCurrentIndex(1);
    m_whatIf->takeFocus();
    m_scroll->ensureWidgetVisible(m_whatIf, 0, 0);
}

void HostsAside::retranslate()
{
    m_tabs->setTabText(0, tr("Rules"));
    m_tabs->setTabText(1, tr("What if"));
    m_tabs->setAccessibleName(tr("Beside the hosts"));
    m_scroll->setAccessibleName(tr("Assign rules and What if"));
}

void HostsAside::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

void HostsAside::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Color::BgCanvas));
    painter.fillRect(QRect(0, 0, 1, height()), m_theme.color(Color::LineHair));
}

} // namespace yoyaku::ui

#include "moc_hostsaside.cpp"
