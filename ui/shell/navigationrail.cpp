#include "ui/shell/navigationrail.h"

#include "ui/shell/railitem.h"
#include "ui/theme/theme.h"
#include "ui/widgets/seal.h"

#include <QKeyEvent>
#include <QMenu>
#include <QVBoxLayout>

namespace yoyaku::ui {

namespace {

constexpr int kNarrow = 48;
constexpr int kSeal = 28;

} // namespace

NavigationRail::NavigationRail(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_line(new QVBoxLayout(this)), m_seal(new SealButton(theme, kSeal, this))
{
    setObjectName(QStringLiteral("rail"));
    setAccessibleName(tr("Pages"));
    setAttribute(Qt::WA_StyledBackground);
    setFixedWidth(theme.size(QLatin1String("rail")));
    m_seal->setObjectName(QStringLiteral("seal"));
    m_seal->setFixedHeight(theme.size(QLatin1String("topBar")));
    m_seal->setAccessibleName(tr("Application menu"));
    m_seal->setToolTip(tr("Application menu (F10)"));
    m_line->setContentsMargins(0, 0, 0, 4);
    m_line->setSpacing(0);
    m_line->addWidget(m_seal);
    m_line->addStretch();
    connect(m_seal, &SealButton::clicked, this, &NavigationRail::openMenu);
}

void NavigationRail::addItem(const QString& key, QLatin1String iconUse, const QString& label, Place place)
{
    auto* item = new RailItem(m_theme, iconUse, this);
    item->setObjectName(QStringLiteral("nav.") + key);
    item->setAutoExclusive(true);
    m_items.insert(key, item);
    setLabel(key, label);
    if (place == Place::Top)
        m_line->insertWidget(m_topCount++, item);
    else
        m_line->addWidget(item);
    connect(item, &RailItem::clicked, this, [this, key] { Q_EMIT chosen(key); });
}

void NavigationRail::setLabel(const QString& key, const QString& label)
{
    RailItem* item = m_items.value(key);
    if (!item) return;
    item->setText(label);
    item->setToolTip(label);
    item->setBadge(item->badge());
}

void NavigationRail::setCurrent(const QString& key)
{
    if (RailItem* item = m_items.value(key)) item->setChecked(true);
}

void NavigationRail::setBadge(const QString& key, int count)
{
    if (RailItem* item = m_items.value(key)) item->setBadge(count);
}

void NavigationRail::setNarrow(bool isNarrow)
{
    setFixedWidth(isNarrow ? kNarrow : m_theme.size(QLatin1String("rail")));
    for (RailItem* item : std::as_const(m_items)) item->setNarrow(isNarrow);
}

void NavigationRail::setMenu(QMenu* menu) { m_menu = menu; }

void NavigationRail::openMenu()
{
    if (m_menu) m_menu->popup(mapToGlobal(QPoint(6, m_seal->height())));
}

void NavigationRail::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Down)
        focusNextPrevChild(true);
    else if (event->key() == Qt::Key_Up)
        focusNextPrevChild(false);
    else
        QWidget::keyPressEvent(event);
}

} // namespace yoyaku::ui

#include "moc_navigationrail.cpp"
