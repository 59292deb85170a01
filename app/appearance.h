#pragma once

#include "app/systemtheme.h"
#include "core/base/settings.h"
#include "ui/settings/settingsvalues.h"

namespace yoyaku::app {

/// How the program looks: what was chosen, kept in settings.json, else what the desktop wishes, followed live. For the
/// computer, not for an account. GUI thread.
class Appearance : public QObject
{
    Q_OBJECT

  public:
    /// `busAddress`: of another bus than the session's, for tests.
    Appearance(Settings& settings, ui::Theme& theme, const QString& busAddress = {}, QObject* parent = nullptr);

    [[nodiscard]] ui::LookChoice choice() const { return m_choice; }
    void choose(const ui::LookChoice& choice);
    void chooseTheme(ui::ThemeMode mode);

  Q_SIGNALS:
    /// The text has another size: windows take their measures when they are made.
    void remakeWanted();

  private:
    void sizeText();

    Settings& m_settings;
    ui::Theme& m_theme;
    SystemTheme m_system;
    ui::LookChoice m_choice;
    int m_systemTextPercent = 100;
};

} // namespace yoyaku::app
