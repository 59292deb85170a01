#pragma once

#include "ui/shell/paletteentry.h"

#include <QWidget>

namespace yoyaku::ui {

class Theme;

/// The recognised parts of a sentence, as typed and as understood, in as many lines as they need. One of them may be
/// under edit. A click asks to edit one.
class ChipStrip final : public QWidget
{
    Q_OBJECT

  public:
    explicit ChipStrip(const Theme& theme, QWidget* parent = nullptr);

    void setChips(const QVector<PaletteChip>& chips);
    [[nodiscard]] const QVector<PaletteChip>& chips() const { return m_chips; }
    /// -1: none.
    void setEdited(int chip);
    [[nodiscard]] int edited() const { return m_edited; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;

  Q_SIGNALS:
    void editRequested(int chip);

  protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

  private:
    [[nodiscard]] QVector<QRect> places(int width) const;
    [[nodiscard]] int widthOf(const PaletteChip& chip) const;
    void paintChip(QPainter& painter, const QRect& place, const PaletteChip& chip, bool isEdited) const;

    const Theme& m_theme;
    QVector<PaletteChip> m_chips;
    int m_edited = -1;
};

} // namespace yoyaku::ui
