#include "ui/shell/keymap.h"

#include "ui/shell/actionregistry.h"
#include "ui/shell/keylist.h"
#include "ui/theme/theme.h"
#include "ui/widgets/scrim.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>

namespace yoyaku::ui {

namespace {

constexpr int kWidth = 640, kMargin = 48;

} // namespace

KeyMap::KeyMap(const ActionRegistry& actions, const Theme& theme, QWidget* window)
    : QFrame(nullptr),
      m_theme(theme),
      m_scrim(new Scrim(theme, window)),
      m_title(new QLabel(this)),
      m_field(new QLineEdit(this)),
      m_list(new KeyList(actions, theme, KeyList::Shows::WithKeys, this)),
      m_change(new QPushButton(this)),
      m_close(new QPushButton(this))
{
    setParent(m_scrim);
    setObjectName(QStringLiteral("keyMap"));
    setAttribute(Qt::WA_StyledBackground);
    m_field->setObjectName(QStringLiteral("keyMap.field"));
    m_field->setMaxLength(100);
    m_field->installEventFilter(this);
    m_list->setSelectionMode(QAbstractItemView::NoSelection);
    m_change->setObjectName(QStringLiteral("keyMap.change"));
    m_change->setProperty("flat", true);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_field, 1);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_change);
    foot->addStretch();
    foot->addWidget(m_close);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(20, 16, 20, 16);
    all->setSpacing(12);
    all->addLayout(head);
    all->addWidget(m_list, 1);
    all->addLayout(foot);
    connect(m_field, &QLineEdit::textChanged, m_list, &KeyList::setWish);
    connect(m_close, &QPushButton::clicked, this, &KeyMap::closeDown);
    connect(m_change, &QPushButton::clicked, this, [this] {
        closeDown();
        Q_EMIT changeRequested();
    });
    connect(m_scrim, &Scrim::closeRequested, this, &KeyMap::closeDown);
    connect(m_scrim, &Scrim::placed, this, &KeyMap::place);
    connect(&theme, &Theme::changed, this, &KeyMap::retint);
    retint();
    retranslate();
}

void KeyMap::open()
{
    m_field->clear();
    m_list->rebuild();
    m_list->verticalScrollBar()->setValue(0);
    m_scrim->open(m_field);
}

void KeyMap::closeDown() { m_scrim->closeDown(); }

void KeyMap::retint() { m_title->setFont(m_theme.font(TextRole::Title)); }

void KeyMap::retranslate()
{
    m_title->setText(tr("Keyboard shortcuts"));
    m_field->setPlaceholderText(tr("Search a command or a key"));
    m_field->setAccessibleName(tr("Search a command or a key"));
    m_list->setAccessibleName(tr("Keyboard shortcuts"));
    m_change->setText(tr("Change keys…"));
    m_close->setText(tr("Close"));
}

void KeyMap::place()
{
    const QSize room = m_scrim->size();
    const QSize size(std::min(kWidth, room.width() - 2 * kMargin), room.height() - 2 * kMargin);
    setGeometry(QRect(QPoint((room.width() - size.width()) / 2, kMargin), size));
    setVisible(true);
}

void KeyMap::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) return closeDown();
    QFrame::keyPressEvent(event);
}

// The list scrolls while the search has the focus.
bool KeyMap::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress) return QFrame::eventFilter(watched, event);
    QScrollBar* bar = m_list->verticalScrollBar();
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
        bar->setValue(bar->value() +
                      (static_cast<QKeyEvent*>(event)->key() == Qt::Key_Up ? -bar->singleStep() : bar->singleStep()));
        return true;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        bar->setValue(bar->value() +
                      (static_cast<QKeyEvent*>(event)->key() == Qt::Key_PageUp ? -bar->pageStep() : bar->pageStep()));
        return true;
    default:
        return QFrame::eventFilter(watched, event);
    }
}

} // namespace yoyaku::ui

#include "moc_keymap.cpp"
