#pragma once

#include <QStyledItemDelegate>

namespace yoyaku::ui {

class Theme;

/// Paints rows about people in tables: headings over the whole width, monogram and name, a small second text behind the
/// first, a state as icon and word. What is painted comes from the model by role, so that several tables share it.
class PersonDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

  public:
    enum Role {
        HeadingRole = Qt::UserRole + 100, ///< bool: a heading; DisplayRole of column 0 is its text
        PersonRole,                       ///< UserId's text: a monogram before the text
        IconRole,                         ///< key of an icon of the tokens, where there is no person
        SecondRole,                       ///< small text behind the first
        SecondColorRole,                  ///< int(Color) of it; TextTertiary when absent
        LookRole,                         ///< StatusLook: icon and word instead of the text
        QuietRole,                        ///< bool: the text in the secondary colour
        StruckRole,                       ///< bool: struck out, for what is leaving
    };

    PersonDelegate(const Theme& theme, QObject* parent);
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// States are shown as icons alone, for narrow columns.
    void setIconOnly(bool isIconOnly) { m_isIconOnly = isIconOnly; }

  private:
    void paintHeading(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintCell(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    [[nodiscard]] int paintFace(QPainter& painter, const QRect& cell, const QModelIndex& index) const;
    void paintLook(QPainter& painter, const QRect& cell, const QModelIndex& index) const;

    const Theme& m_theme;
    bool m_isIconOnly = false;
};

} // namespace yoyaku::ui
