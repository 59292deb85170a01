#pragma once

#include "core/sync/edit.h"

#include <QVector>
#include <QWidget>

namespace yoyaku {
class Clock;
}

namespace yoyaku::ui {

class Theme;
class Toast;

/// Where toasts stand: over the bottom of the page, the newest in front, the others counted on it. An edit has one
/// toast that follows its states; a held edit comes before plain texts.
class ToastStack final : public QObject
{
    Q_OBJECT

  public:
    /// Toasts become children of `area` and stay at its bottom.
    ToastStack(const Theme& theme, const Clock& clock, QWidget* area);

    void showText(const QString& text, const QString& actionText);
    void showEdit(const Edit& edit);
    /// Changes the toast of this edit, if it has one.
    void refreshEdit(const Edit& edit);
    /// Takes away what is only said: who is named in it is to be hidden.
    void dropTexts();
    /// Of edits, those in `edits` keep their toast.
    void keepOnly(const QVector<Edit>& edits);
    /// A drawer covers so many px of the right: toasts stand beside it where they fit.
    void setCoveredRight(int px);
    [[nodiscard]] Toast* front() const;
    [[nodiscard]] int count() const { return int(m_toasts.size()); }

  Q_SIGNALS:
    void undoRequested(const yoyaku::EditId& id);
    void chooseAgainRequested(const yoyaku::EditId& id);
    void actionRequested();

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    Toast* make();
    void drop(Toast* toast);
    void arrange();

    const Theme& m_theme;
    const Clock& m_clock;
    QWidget* m_area;
    int m_coveredRight = 0;
    QVector<Toast*> m_toasts; ///< front last
};

} // namespace yoyaku::ui
