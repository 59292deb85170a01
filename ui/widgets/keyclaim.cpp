#include "ui/widgets/keyclaim.h"

#include <QKeyEvent>
#include <QWidget>

namespace yoyaku::ui {

namespace {

/// No Q_OBJECT: nothing but an event filter.
class KeyClaim final : public QObject
{
  public:
    KeyClaim(QWidget* widget, QList<QKeySequence> keys) : QObject(widget), m_keys(std::move(keys))
    {
        widget->installEventFilter(this);
    }

  protected:
    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() != QEvent::ShortcutOverride) return false;
        const auto* key = static_cast<QKeyEvent*>(event);
        const auto with = key->modifiers() & ~Qt::KeypadModifier;
        const bool isOurs = m_keys.contains(QKeySequence(QKeyCombination(with, Qt::Key(key->key()))));
        if (isOurs) event->accept();
        return isOurs;
    }

  private:
    QList<QKeySequence> m_keys;
};

} // namespace

void claimKeys(QWidget* widget, const QList<QKeySequence>& keys) { new KeyClaim(widget, keys); }

} // namespace yoyaku::ui
