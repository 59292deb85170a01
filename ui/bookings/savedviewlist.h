#pragma once

#include "ui/bookings/savedviews.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;
class QToolButton;

namespace yoyaku::ui {

class Theme;
class TimeFormat;

/// The saved views of the side bar with their counts: choose by click or Enter, order by drag or Alt arrows, the user's
/// own renamed in place (F2) and deleted (Del) with a way back. GUI thread.
class SavedViewList final : public QWidget
{
    Q_OBJECT

  public:
    SavedViewList(const Theme& theme, const TimeFormat& format, QWidget* parent = nullptr);

    [[nodiscard]] const SavedViews& views() const { return m_views; }
    /// Emits nothing.
    void setViews(const QVariantList& list);
    /// Emits nothing. An unknown id: no view is chosen.
    void setCurrent(const QString& id);
    [[nodiscard]] QString current() const { return m_current; }
    /// By id; missing ones show none.
    void setCounts(const QHash<QString, qint64>& counts);
    /// Adds a view and lets the user type its name.
    void startNew(const BookingQuestion& question);
    void retranslate();

  Q_SIGNALS:
    void chosen(const QString& id);
    /// To be kept.
    void changed();
    /// The + beside the head, or Save view.
    void newRequested();
    /// The user wants this view to ask what the table asks now.
    void replaceRequested(const QString& id);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  public:
    /// See replaceRequested().
    void replace(const QString& id, const BookingQuestion& question);

  private:
    void rebuild();
    void openMenu(const QPoint& at);
    void remove(const QString& id);
    void undoRemove();
    void moveBy(int by);
    void takeOrder();
    [[nodiscard]] QString idAt(int row) const;

    const Theme& m_theme;
    const TimeFormat& m_format;
    SavedViews m_views;
    QString m_current;
    QHash<QString, qint64> m_counts;
    std::optional<std::pair<int, SavedView>> m_removed;
    QTimer m_forget; ///< of what was removed
    QLabel* m_head;
    QToolButton* m_add;
    QListWidget* m_list;
    QWidget* m_undoLine;
    QLabel* m_undoText;
    QPushButton* m_undo;
    bool m_isBuilding = false;
};

} // namespace yoyaku::ui
