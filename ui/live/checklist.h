#pragma once

#include "ui/live/deliverywords.h"

#include <QWidget>

namespace yoyaku::ui {

class Theme;

/// What was checked on a delivery, a line each: mark, name, what was looked at, what came of it.
class CheckList final : public QWidget
{
    Q_OBJECT

  public:
    explicit CheckList(const Theme& theme, QWidget* parent = nullptr);
    void setChecks(QVector<DeliveryCheck> checks);
    [[nodiscard]] QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    void paintLine(QPainter& painter, const QRect& line, const DeliveryCheck& check) const;

    const Theme& m_theme;
    QVector<DeliveryCheck> m_checks;
};

} // namespace yoyaku::ui
