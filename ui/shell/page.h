#pragma once

#include "core/base/id.h"

#include <QVariantMap>
#include <QWidget>

namespace yoyaku::ui {

class ActionRegistry;
class Printable;

/// One entry of the navigation rail. The shell places what a page offers; until then it is a hidden child of the page.
class Page : public QWidget
{
    Q_OBJECT

  public:
    using QWidget::QWidget;

    /// "calendar", "bookings", "hosts", "live": settings key, object name and command line word.
    [[nodiscard]] virtual QString key() const = 0;
    /// Left part of the top bar: title, period buttons. Never null.
    [[nodiscard]] virtual QWidget* topBarLeft() = 0;
    /// Page actions right of the title, left of search. May be null.
    [[nodiscard]] virtual QWidget* topBarRight() { return nullptr; }
    /// Content of the side bar. Null: the page has none.
    [[nodiscard]] virtual QWidget* sideBar() { return nullptr; }
    /// True when the booking inspector belongs to this page.
    [[nodiscard]] virtual bool hasInspector() const { return false; }
    /// True while the page needs the width: the inspector lies over it then, closed until it is wanted. It may change
    /// with sideBarChanged().
    [[nodiscard]] virtual bool needsWidth() const { return false; }
    /// The text typed into the top bar's search while this page shows.
    virtual void setSearchText(const QString& text) { Q_UNUSED(text) }
    /// Adds the page's commands; called once, when the window takes the page. Keys of a page's own act while the focus
    /// is in it (ActionSpec::scope).
    virtual void registerActions(ActionRegistry& actions) { Q_UNUSED(actions) }
    /// What Print takes; null: nothing to print now.
    [[nodiscard]] virtual Printable* printable() { return nullptr; }
    /// The window is narrow (DESIGN, "Window width"): words side by side become one button, dates are abbreviated.
    virtual void setCompact(bool isCompact) { Q_UNUSED(isCompact) }
    /// Called when the page becomes the current one, with focus to take.
    virtual void activate() {}
    /// True where the page needs the top bar to itself: no search, no bell and no New booking then; their keys stay.
    [[nodiscard]] virtual bool fillsTopBar() const { return false; }
    /// False where the page has a primary act of its own beside which a second one would not be told apart.
    [[nodiscard]] virtual bool offersNewBooking() const { return true; }
    /// State to keep over a restart (JSON-safe values only).
    [[nodiscard]] virtual QVariantMap saveState() const { return {}; }
    virtual void restoreState(const QVariantMap& state) { Q_UNUSED(state) }

  protected:
    /// An empty part for the shell to place.
    [[nodiscard]] QWidget* newPart() { return adopted(new QWidget); }
    template <typename Part>
    [[nodiscard]] Part* adopted(Part* part)
    {
        part->setParent(this);
        part->hide();
        return part;
    }

  Q_SIGNALS:
    /// Shows this booking in the inspector; empty clears it.
    void bookingSelected(const yoyaku::BookingId& booking);
    /// As above, and moves the focus into the inspector.
    void bookingOpened(const yoyaku::BookingId& booking);
    void titleChanged();
    /// The text in the top bar's search is to be this from now on; setSearchText() follows.
    void searchTextWanted(const QString& text);
    /// sideBar() may be another, or none.
    void sideBarChanged();
};

} // namespace yoyaku::ui
