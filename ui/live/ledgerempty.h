#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace yoyaku::ui {

class Theme;

/// What stands where the ledger shows nothing: why, and what leads on. Source: DESIGN, "Empty".
class LedgerEmpty final : public QWidget
{
    Q_OBJECT

  public:
    enum class Why : quint8 {
        NothingMatches, ///< of what is there
        NoSecret,       ///< so every delivery is refused
        NotListening,   ///< nothing can arrive
        NothingYet,
    };

    explicit LedgerEmpty(const Theme& theme, QWidget* parent = nullptr);
    void setWhy(Why why);

  Q_SIGNALS:
    void filterCleared();
    void secretRequested();
    void waysInRequested();
    void testRequested(); ///< an event of this computer's own

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void say(const char* icon, const QString& title, const QString& text);
    void refresh();

    const Theme& m_theme;
    Why m_why = Why::NothingYet;
    QLabel *m_icon, *m_title, *m_text;
    QPushButton *m_clear, *m_secret, *m_ways, *m_test;
};

} // namespace yoyaku::ui
