#pragma once

#include "core/base/clock.h"

#include <QObject>

namespace yoyaku::ui {
class MainWindow;
} // namespace yoyaku::ui

namespace yoyaku::app {

class Session;

/// Banners about events: missed ones that were found, forged ones that were refused; and what the button of such a
/// banner does. Lives with the window. GUI thread. Source: DESIGN, "Empty, loading, error".
class DeskStates final : public QObject
{
    Q_OBJECT

  public:
    DeskStates(Session& session, ui::MainWindow& window, const Clock& clock, QObject* parent = nullptr);

  Q_SIGNALS:
    void liveWanted();         ///< the page of events
    void liveSettingsWanted(); ///< port and way in

  private:
    void showRecovered(int more);
    void showForged(int more);

    ui::MainWindow& m_window;
    const Clock& m_clock;
    EpochMs m_forgedSaidAt = 0;
};

} // namespace yoyaku::app
