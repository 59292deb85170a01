#pragma once

#include "core/base/clock.h"
#include "core/domain/ingress.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace yoyaku::ui {

class Pill;
class Theme;

/// Which tunnel program, and how it stands. Names: "ingress.program", "ingress.tunnelState", "ingress.tunnelAgain".
class TunnelDetail final : public QWidget
{
    Q_OBJECT

  public:
    TunnelDetail(const Theme& theme, const Clock& clock, QWidget* parent = nullptr);
    void setFacts(const IngressFacts& facts);

  Q_SIGNALS:
    void programChosen(yoyaku::TunnelProgram program);
    /// Start now, or look again for a program that is not there.
    void againRequested();

  private:
    void fillPrograms(const IngressFacts& facts);
    void say();

    const Theme& m_theme;
    const Clock& m_clock;
    QComboBox* m_program;
    Pill* m_pill;
    QLabel* m_state;
    QPushButton* m_again;
    QTimer m_second; ///< while a time runs down
    TunnelState m_tunnel;
};

} // namespace yoyaku::ui
