#include "ui/settings/shortcutssection.h"

#include "ui/shell/actionarea.h"
#include "ui/shell/actionregistry.h"
#include "ui/shell/keylist.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace yoyaku::ui {

namespace {

constexpr int kLeastHeight = 320;

bool isModifier(int key)
{
    return key == Qt::Key_Shift || key == Qt::Key_Control || key == Qt::Key_Alt || key == Qt::Key_Meta ||
           key == Qt::Key_AltGr || key == Qt::Key_unknown || key == 0;
}

/// Keys every list and form needs for moving about in it.
bool isReserved(const QKeyEvent& event)
{
    switch (event.key()) {
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return !(event.modifiers() & ~Qt::ShiftModifier);
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return !(event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    default:
        return false;
    }
}

/// As an action is told it: a sign that needs Shift on this keyboard is that sign.
QKeySequence keysOf(const QKeyEvent& event)
{
    Qt::KeyboardModifiers with = event.modifiers() & ~Qt::KeypadModifier;
    const bool isSign =
        event.key() < Qt::Key_Escape && !QChar(event.key()).isLetterOrNumber() && event.key() != Qt::Key_Space;
    if (isSign) with &= ~Qt::ShiftModifier;
    return QKeySequence(QKeyCombination(with, Qt::Key(event.key())));
}

} // namespace

ShortcutsSection::ShortcutsSection(const Theme& theme, ActionRegistry& actions, QWidget* parent)
    : SettingsSection(theme, tr("Shortcuts"), parent),
      m_actions(actions),
      m_search(named(new QLineEdit(this), "shortcuts.search")),
      m_list(new KeyList(actions, theme, KeyList::Shows::Commands, this)),
      m_change(named(new QPushButton(tr("Change…"), this), "shortcuts.change")),
      m_reset(named(new QPushButton(tr("Reset"), this), "shortcuts.reset")),
      m_resetAll(named(new QPushButton(tr("Reset all"), this), "shortcuts.resetAll")),
      m_note(named(words(), "shortcuts.note"))
{
    m_search->setPlaceholderText(tr("Search a command or a key"));
    m_search->setAccessibleName(tr("Search a command or a key"));
    m_search->setMaxLength(100);
    m_list->setMinimumHeight(kLeastHeight);
    m_list->setAccessibleName(tr("Commands and their keys"));
    m_list->installEventFilter(this);
    lines()->addWidget(m_search);
    lines()->addWidget(m_list, 1);
    auto* buttons = new QHBoxLayout;
    for (QPushButton* button : {m_change, m_reset}) buttons->addWidget(button);
    buttons->addStretch();
    buttons->addWidget(m_resetAll);
    lines()->addWidget(m_note);
    lines()->addLayout(buttons);
    setFocusProxy(m_search);
    connect(m_search, &QLineEdit::textChanged, m_list, &KeyList::setWish);
    connect(m_list, &QTreeWidget::itemDoubleClicked, this, &ShortcutsSection::begin);
    connect(m_list, &QTreeWidget::itemClicked, this, [this](QTreeWidgetItem*, int column) {
        if (column == KeyList::Keys) begin();
    });
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this] {
        end();
        showButtons();
    });
    connect(m_change, &QPushButton::clicked, this, &ShortcutsSection::begin);
    connect(m_reset, &QPushButton::clicked, this, [this] { m_actions.resetKeys(m_list->currentId()); });
    connect(m_resetAll, &QPushButton::clicked, &m_actions, &ActionRegistry::resetAllKeys);
    connect(&actions, &ActionRegistry::keysChanged, this, &ShortcutsSection::showButtons);
    end();
    showButtons();
}

void ShortcutsSection::leave() { end(); }

// Pages may have been added since.
void ShortcutsSection::showEvent(QShowEvent* event)
{
    SettingsSection::showEvent(event);
    m_list->rebuild();
    m_list->setWish(m_search->text());
    showButtons();
}

void ShortcutsSection::showButtons()
{
    const QString id = m_list->currentId();
    m_change->setEnabled(!id.isEmpty());
    m_reset->setEnabled(m_actions.areKeysChanged(id));
    m_resetAll->setEnabled(!m_actions.changedKeys().isEmpty());
}

void ShortcutsSection::begin()
{
    const QString id = m_list->currentId();
    if (id.isEmpty()) return;
    m_recorded = id;
    m_list->itemOf(id)->setText(KeyList::Keys, tr("Press keys…"));
    m_note->setText(tr("Press the new keys for “%1”. Esc leaves them as they are, Backspace takes them away.")
                        .arg(m_actions.text(id)));
    m_list->setFocus(Qt::OtherFocusReason);
}

void ShortcutsSection::end()
{
    if (QTreeWidgetItem* item = isRecording() ? m_list->itemOf(m_recorded) : nullptr)
        item->setText(KeyList::Keys, m_actions.keysText(m_recorded));
    m_recorded.clear();
    m_note->setText(tr("Click the keys of a command, or press Enter on it, to change them."));
}

void ShortcutsSection::take(const QKeySequence& keys)
{
    const QString holder = m_actions.holderOf(keys, m_recorded);
    if (!holder.isEmpty()) {
        m_note->setText(
            tr("%1 belongs to “%2” (%3). Press other keys, or change that one first.")
                .arg(keys.toString(QKeySequence::NativeText), m_actions.text(holder), areaText(areaOf(holder))));
        return;
    }
    const QString id = m_recorded;
    end();
    if (keys.isEmpty())
        (void)m_actions.setKeys(id, {});
    else
        (void)m_actions.setKeys(id, {keys});
}

// While keys are waited for, every one of them is for us and none is a shortcut.
bool ShortcutsSection::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_list) return SettingsSection::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut) end();
    if (event->type() == QEvent::ShortcutOverride && isRecording()) {
        event->accept();
        return true;
    }
    if (event->type() != QEvent::KeyPress) return SettingsSection::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (!isRecording()) {
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter) begin();
        return isEnter || SettingsSection::eventFilter(watched, event);
    }
    const bool isPlain = !(key->modifiers() & ~Qt::KeypadModifier);
    if (isModifier(key->key())) return true;
    if (isPlain && key->key() == Qt::Key_Escape)
        end();
    else if (isPlain && key->key() == Qt::Key_Backspace)
        take({});
    else if (isReserved(*key))
        m_note->setText(tr("%1 moves about in every list and form, so it is not given away. Press other keys.")
                            .arg(keysOf(*key).toString(QKeySequence::NativeText)));
    else
        take(keysOf(*key));
    return true;
}

} // namespace yoyaku::ui

#include "moc_shortcutssection.cpp"
