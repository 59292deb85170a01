#pragma once

#include "core/base/id.h"

#include <QAbstractButton>

namespace yoyaku::ui {

class Theme;

/// One host of a group: face, short name and a cross that takes the host out. By keyboard Del, Backspace or Space does;
/// clicked() says so.
class PersonChip final : public QAbstractButton
{
    Q_OBJECT

  public:
    /// `name` is as entered, `shown` what stands on the chip, safe to show.
    PersonChip(const Theme& theme, const UserId& host, const QString& name, const QString& shown,
               QWidget* parent = nullptr);
    [[nodiscard]] const UserId& host() const { return m_host; }
    [[nodiscard]] QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;
    [[nodiscard]] bool hitButton(const QPoint& point) const override;

  private:
    [[nodiscard]] QRect cross() const;

    const Theme& m_theme;
    UserId m_host;
    QString m_name;
};

} // namespace yoyaku::ui
