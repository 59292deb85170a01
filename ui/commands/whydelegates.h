#pragma once

#include <QStyledItemDelegate>

namespace yoyaku::ui {

class Theme;

/// "120 / 180" behind a bar of how much of the day's limit is used.
class MeterDelegate final : public QStyledItemDelegate
{
  public:
    enum Role : int { MinutesRole = Qt::UserRole + 200, LimitRole }; ///< minutes; a limit of 0: none is known
    MeterDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme) {}
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

  private:
    const Theme& m_theme;
};

/// A word at the right end; PickedRole makes it a tinted pill with a tick.
class NoteDelegate final : public QStyledItemDelegate
{
  public:
    enum Role : int { PickedRole = Qt::UserRole + 210 };
    NoteDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme) {}
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

  private:
    const Theme& m_theme;
};

} // namespace yoyaku::ui
