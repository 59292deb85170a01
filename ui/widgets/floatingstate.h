#pragma once

#include "ui/widgets/emptystate.h"

#include <QFrame>

namespace yoyaku::ui {

/// An EmptyState as a card in the middle of a view that can be used around it: a week without bookings still takes a
/// sweep. Hidden at first; follows the size of its host.
class FloatingState final : public QFrame
{
    Q_OBJECT

  public:
    FloatingState(const Theme& theme, const char* icon, QWidget* host);

    [[nodiscard]] EmptyState& state() { return *m_state; }
    /// After the words have changed, too.
    void showHere(bool isShown);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void place();

    QWidget* m_host;
    EmptyState* m_state;
};

} // namespace yoyaku::ui
