#pragma once

#include <QAbstractButton>
#include <QLatin1String>

namespace yoyaku::ui {

class Theme;

/// One entry of the rail: icon 20, label 11, a count badge. Narrow shows no label but a tooltip.
class RailItem final : public QAbstractButton
{
    Q_OBJECT

  public:
    RailItem(const Theme& theme, QLatin1String iconUse, QWidget* parent);

    void setBadge(int count);
    void setNarrow(bool isNarrow);
    [[nodiscard]] int badge() const { return m_badge; }
    [[nodiscard]] QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

  private:
    void paintBadge(QPainter& painter, const QRect& icon) const;

    const Theme& m_theme;
    QString m_iconUse;
    int m_badge = 0;
    bool m_isNarrow = false;
};

} // namespace yoyaku::ui
