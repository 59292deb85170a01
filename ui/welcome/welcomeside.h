#pragma once

#include <QString>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace yoyaku::ui {

class Theme;

/// The left of the welcome window: what Yoyaku is, how far the set-up is, and what is promised.
class WelcomeSide final : public QWidget
{
    Q_OBJECT

  public:
    WelcomeSide(const Theme& theme, const QString& retentionPromise, QWidget* parent = nullptr);

    void setNarrow(bool isNarrow);
    enum class Step : quint8 { Bookings, LiveEvents, FirstLook };
    enum class StepState : quint8 { Ahead, Now, Done };
    void setStep(Step step, StepState state, const QString& note);

  private:
    struct Row
    {
        QLabel *mark = nullptr, *title = nullptr, *note = nullptr;
    };
    void addSteps(QVBoxLayout* lines);
    void addPromise(QVBoxLayout* lines, const char* iconUse, const QString& text);

    const Theme& m_theme;
    Row m_rows[3];
};

} // namespace yoyaku::ui
