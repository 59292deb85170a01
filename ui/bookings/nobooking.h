#pragma once

#include <QWidget>

class QLabel;

namespace yoyaku::ui {

class Theme;

/// What the inspector shows while no booking is chosen: how to choose one, by mouse and by keys. Source: DESIGN,
/// picture 14.
class NoBooking final : public QWidget
{
    Q_OBJECT

  public:
    enum class Why : quint8 { NoneChosen, NotKnown };
    NoBooking(const Theme& theme, Why why, QWidget* parent = nullptr);

  private:
    QLabel* addLine(const QString& text);
    void addKeys();

    const Theme& m_theme;
};

} // namespace yoyaku::ui
