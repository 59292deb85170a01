#include "ui/shell/topbar.h"

#include "ui/shell/actionbutton.h"
#include "ui/shell/actionregistry.h"
#include "ui/shell/page.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <utility>

namespace yoyaku::ui {

namespace {

constexpr int kSearchWidth = 296;

/// Empties a slot of the bar without taking the widget from its page's life.
void clearSlot(QHBoxLayout* slot)
{
    while (QLayoutItem* item = slot->takeAt(0)) {
        if (item->widget()) item->widget()->hide();
        delete item;
    }
}

} // namespace

TopBar::TopBar(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_left(new QHBoxLayout),
      m_right(new QHBoxLayout),
      m_search(new QLineEdit(this)),
      m_searchMark(new QLabel(m_search)),
      m_keyHint(new QLabel(m_search)),
      m_bellCount(nullptr),
      m_new(new QPushButton(this))
{
    setObjectName(QStringLiteral("topBar"));
    setAttribute(Qt::WA_StyledBackground);
    setFixedHeight(theme.size(QLatin1String("topBar")));
    m_sideBar = addButton("top.sideBar");
    m_searchIcon = addButton("top.searchIcon");
    m_bell = addButton("top.bell");
    m_inspector = addButton("top.inspector");
    m_bellCount = new QLabel(m_bell);
    m_bellCount->setObjectName(QStringLiteral("bellCount"));
    m_bellCount->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_new->setObjectName(QStringLiteral("top.new"));
    m_new->setProperty("primary", true);
    buildSearch();
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(12, 0, 12, 0);
    line->setSpacing(8);
    line->addWidget(m_sideBar);
    line->addLayout(m_left, 1);
    line->addLayout(m_right);
    for (QWidget* widget :
         {static_cast<QWidget*>(m_search), static_cast<QWidget*>(m_searchIcon), static_cast<QWidget*>(m_bell),
          static_cast<QWidget*>(m_inspector), static_cast<QWidget*>(m_new)})
        line->addWidget(widget);
    QWidget* before = m_sideBar; // Tab goes as the eye does
    for (QWidget* next :
         {static_cast<QWidget*>(m_search), static_cast<QWidget*>(m_searchIcon), static_cast<QWidget*>(m_bell),
          static_cast<QWidget*>(m_inspector), static_cast<QWidget*>(m_new)})
        setTabOrder(std::exchange(before, next), next);
    for (QToolButton* toggle : {m_sideBar, m_inspector}) toggle->setCheckable(true);
    connect(m_sideBar, &QToolButton::clicked, this, &TopBar::sideBarToggled);
    connect(m_inspector, &QToolButton::clicked, this, &TopBar::inspectorToggled);
    connect(m_bell, &QToolButton::clicked, this, &TopBar::bellClicked);
    connect(m_searchIcon, &QToolButton::clicked, this, &TopBar::paletteRequested);
    connect(m_new, &QPushButton::clicked, this, &TopBar::newBookingClicked);
    connect(&theme, &Theme::changed, this, &TopBar::refresh);
    retranslate();
}

QToolButton* TopBar::addButton(const char* name)
{
    auto* button = new QToolButton(this);
    button->setObjectName(QString::fromLatin1(name));
    button->setIconSize({16, 16});
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

void TopBar::buildSearch()
{
    m_search->setObjectName(QStringLiteral("top.search"));
    m_search->setFixedWidth(kSearchWidth);
    m_search->setMaxLength(200);
    m_search->setTextMargins(20, 0, 0, 0);
    m_searchMark->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_search->installEventFilter(this);
    m_keyHint->setObjectName(QStringLiteral("keyHint"));
    m_keyHint->setAttribute(Qt::WA_TransparentForMouseEvents);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        wordSearch();
        Q_EMIT searchChanged(text);
    });
}

void TopBar::setPage(Page* page)
{
    clearSlot(m_left);
    clearSlot(m_right);
    m_page = page;
    if (!page) return;
    QWidget* left = page->topBarLeft();
    m_left->addWidget(left);
    m_left->addStretch(1); // what is left over belongs to nobody, or labels drift apart
    left->show();
    if (QWidget* right = page->topBarRight()) {
        m_right->addWidget(right);
        right->show();
    }
    foldSearch();
}

void TopBar::setPanelOffered(Panel panel, bool isOffered)
{
    (panel == Panel::SideBar ? m_sideBar : m_inspector)->setVisible(isOffered);
}

void TopBar::setPanelOpen(Panel panel, bool isOpen)
{
    (panel == Panel::SideBar ? m_sideBar : m_inspector)->setChecked(isOpen);
}

void TopBar::setUnseenCount(int count)
{
    m_unseen = count;
    refresh();
}

void TopBar::setCompact(bool isCompact)
{
    m_isCompact = isCompact;
    retranslate();
}

void TopBar::focusSearch()
{
    m_search->show();
    m_searchIcon->hide();
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void TopBar::setSearchText(const QString& text) { m_search->setText(text); }

QString TopBar::searchText() const { return m_search->text(); }

void TopBar::retranslate()
{
    wordSearch();
    m_new->setAccessibleName(tr("New booking"));
    m_new->setText(m_isCompact ? QString() : tr("New booking"));
    refresh();
}

void TopBar::setActions(const ActionRegistry& actions)
{
    m_actions = &actions;
    bindTip(m_sideBar, actions, QStringLiteral("panel.sideBar"));
    bindTip(m_inspector, actions, QStringLiteral("panel.inspector"));
    bindTip(m_searchIcon, actions, QStringLiteral("palette.open"));
    bindTip(m_new, actions, QStringLiteral("booking.new"));
    for (const char* id : {"palette.open", "search"})
        connect(actions.action(QLatin1String(id)), &QAction::changed, this, &TopBar::wordSearch);
    wordSearch();
}

// Empty, it opens the palette; with the focus in it, it filters what shows.
void TopBar::wordSearch()
{
    m_search->setPlaceholderText(m_search->hasFocus() ? tr("Filter this view") : tr("Search or run a command"));
    m_search->setAccessibleName(tr("Filter this view"));
    const auto keys = [this](const char* id) {
        const QString all = m_actions ? m_actions->firstKeysText(QLatin1String(id)) : QString();
        return QString(all).replace(u'+', u' ');
    };
    m_search->setToolTip(m_actions ? tipWithKeys(tr("Filter this view"), keys("search")) : QString());
    m_keyHint->setText(keys("palette.open"));
    m_keyHint->setVisible(!m_keyHint->text().isEmpty() && m_search->text().isEmpty() && !m_search->hasFocus());
    placeInField();
}

// The focus comes back to the page, not to a field that would filter it.
void TopBar::askForPalette()
{
    if (m_page) m_page->setFocus(Qt::OtherFocusReason);
    Q_EMIT paletteRequested();
}

void TopBar::placeInField()
{
    m_searchMark->setGeometry(8, (m_search->height() - 16) / 2, 16, 16);
    const QSize hint = m_keyHint->sizeHint();
    m_keyHint->setGeometry(
        QRect(QPoint(m_search->width() - hint.width() - 6, (m_search->height() - hint.height()) / 2), hint));
    m_search->setTextMargins(20, 0, m_keyHint->isHidden() ? 0 : hint.width() + 2, 0);
}

void TopBar::refresh()
{
    m_sideBar->setIcon(m_theme.icon(QLatin1String("panel.left"), Color::TextPrimary));
    m_inspector->setIcon(m_theme.icon(QLatin1String("panel.right"), Color::TextPrimary));
    m_bell->setIcon(m_theme.icon(QLatin1String("panel.bell"), Color::TextPrimary));
    m_searchIcon->setIcon(m_theme.icon(QLatin1String("action.search"), Color::TextPrimary));
    m_searchMark->setPixmap(
        m_theme.pixmap(QLatin1String("action.search"), 16, Color::TextSecondary, devicePixelRatioF()));
    m_new->setIcon(m_theme.icon(QLatin1String("action.new"), Color::AccentOn));
    m_keyHint->setFont(m_theme.font(TextRole::Micro));
    m_bellCount->setFont(m_theme.font(TextRole::MicroStrong));
    m_bellCount->setText(m_unseen > 99 ? QStringLiteral("99+") : QString::number(m_unseen));
    m_bellCount->adjustSize();
    m_bellCount->move(std::max(0, 28 - m_bellCount->width()), 0);
    m_bellCount->setVisible(m_unseen > 0);
    const QString bell = m_unseen ? tr("%n new arrivals", nullptr, m_unseen) : tr("No new arrivals");
    m_bell->setAccessibleName(bell);
    m_bell->setToolTip(bell);
    foldSearch();
}

void TopBar::foldSearch()
{
    const bool isFolded = m_isCompact && m_search->text().isEmpty() && !m_search->hasFocus();
    const bool isShared = !m_page || !m_page->fillsTopBar();
    m_search->setVisible(isShared && !isFolded);
    m_searchIcon->setVisible(isShared && isFolded);
    m_bell->setVisible(isShared);
    m_new->setVisible(isShared && (!m_page || m_page->offersNewBooking()));
}

bool TopBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_search) return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::Resize) {
        placeInField();
    } else if (event->type() == QEvent::FocusIn) {
        const bool isClicked = static_cast<QFocusEvent*>(event)->reason() == Qt::MouseFocusReason;
        if (isClicked && m_search->text().isEmpty())
            QMetaObject::invokeMethod(this, &TopBar::askForPalette, Qt::QueuedConnection);
        QMetaObject::invokeMethod(this, &TopBar::wordSearch, Qt::QueuedConnection); // once it has the focus
    } else if (event->type() == QEvent::FocusOut) {
        QMetaObject::invokeMethod(this, &TopBar::wordSearch, Qt::QueuedConnection);
        QMetaObject::invokeMethod(this, &TopBar::foldSearch, Qt::QueuedConnection);
    } else if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        m_search->clear();
        if (m_page) m_page->setFocus(Qt::ShortcutFocusReason);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace yoyaku::ui

#include "moc_topbar.cpp"
