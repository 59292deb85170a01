#pragma once

#include <QStyledItemDelegate>

namespace yoyaku::ui {

class PaletteModel;
class Theme;
struct PaletteEntry;

/// Draws the palette's headings and rows: icon or monogram, title with what was typed marked in it, detail, and at the
/// right end a word or keys in their frame. Source: picture 09.
class PaletteDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

  public:
    PaletteDelegate(const PaletteModel& model, const Theme& theme, QObject* parent = nullptr);

    /// What is marked in the titles.
    void setWish(const QString& wish) { m_wish = wish; }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

  private:
    void paintEntry(QPainter& painter, const QStyleOptionViewItem& option, const PaletteEntry& entry) const;
    int paintEnd(QPainter& painter, const QRect& row, const PaletteEntry& entry, const QString& keys) const;
    void paintTitle(QPainter& painter, const QRect& room, const PaletteEntry& entry, bool isCurrent) const;

    const PaletteModel& m_model;
    const Theme& m_theme;
    QString m_wish;
};

} // namespace yoyaku::ui
