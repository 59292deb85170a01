#pragma once

#include <QWidget>

class QPushButton;

namespace yoyaku::ui {

class Theme;

/// Right part of the live page's top bar: pause or follow, compare with Jicoo, send a test event.
class LiveActions final : public QWidget
{
    Q_OBJECT

  public:
    struct State
    {
        bool isFollowing = true;
        bool isChecking = false; ///< a comparison runs
        QString noCheck;         ///< why none can be made now; empty: it can
        QString noTest;          ///< why no test event can be sent now
        bool operator==(const State&) const = default;
    };

    explicit LiveActions(const Theme& theme, QWidget* parent = nullptr);
    void setState(const State& state);
    [[nodiscard]] const State& state() const { return m_state; }
    /// Without room icons stand alone.
    void setNarrow(bool isNarrow);

  Q_SIGNALS:
    void followingToggled();
    void gapCheckRequested();
    void testRequested();

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void refresh();

    const Theme& m_theme;
    State m_state;
    bool m_isNarrow = false;
    QPushButton *m_pause, *m_gaps, *m_test;
};

} // namespace yoyaku::ui
