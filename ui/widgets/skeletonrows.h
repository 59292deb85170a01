#pragma once

#include <QWidget>

namespace yoyaku::ui {

class Theme;

/// Bars where rows will stand, on the very first run only; below them how far it has got. Nothing moves. Source:
/// DESIGN, section 8, "Loading".
class SkeletonRows final : public QWidget
{
    Q_OBJECT

  public:
    explicit SkeletonRows(const Theme& theme, QWidget* parent = nullptr);

    /// Ready to show; `done` of `total`, 0: not known yet.
    void setProgress(const QString& text, int done, int total);

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    const Theme& m_theme;
    QString m_text;
    int m_done = 0, m_total = 0;
};

} // namespace yoyaku::ui
