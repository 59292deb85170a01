#pragma once

#include "core/base/clock.h"
#include "core/domain/coverage.h"
#include "core/domain/listenerstate.h"
#include "core/sync/connectionstate.h"
#include "core/sync/edit.h"
#include "ui/format/choicetext.h"
#include "ui/format/timeformat.h"
#include "ui/shell/backonline.h"
#include "ui/shell/bannerbar.h"
#include "ui/shell/body.h"
#include "ui/theme/theme.h"

#include <QHash>
#include <QTimer>
#include <QVariantMap>
#include <QVector>
#include <QWidget>

class QUndoStack;

namespace yoyaku {
class GuestMask;
}

namespace yoyaku::ui {

class ActionRegistry;
class Announcer;
class AppMenu;
class KeyMap;
class NavigationRail;
class Page;
class Popover;
class Palette;
class StatusBar;
class Tips;
class ToastStack;
class TopBar;
class UndoActions;

/// The frame around the pages: rail, top bar, banner, side bar, page, inspector, status bar. Knows states and orders,
/// not where they come from or go to: the app wires it. GUI thread.
class MainWindow final : public QWidget
{
    Q_OBJECT

  public:
    /// `clock` counts holds and pauses down; null takes the computer's.
    MainWindow(Theme& theme, TimeFormat& format, QUndoStack& undo, QWidget* parent = nullptr,
               const Clock* clock = nullptr);
    ~MainWindow() override;

    /// Takes the page. The first one is shown; "settings" stands at the bottom of the rail.
    void addPage(Page* page, QLatin1String iconUse, const QString& label);
    /// Takes a page that is reached by a command and from other pages: the rail shows `under` for it, and no Ctrl with
    /// a digit leads there.
    void addPageUnder(const QString& under, Page* page, const QString& label);
    /// After a change of language.
    void setPageLabel(const QString& key, const QString& label);
    void setInspector(QWidget* inspector);
    /// No effect for an unknown key.
    void showPage(const QString& key);
    [[nodiscard]] Page* currentPage() const;
    /// Opens the inspector and moves the focus into it.
    void openInspector();

    void setConnectionState(const ConnectionState& state);
    void setGapClaim(const GapClaim& claim);
    void setListenerState(const ListenerState& state);
    void setOpenEdits(const QVector<Edit>& edits);
    /// Adds the privacy switch (Ctrl Shift H), shows that it is on, and hides guests in what the window says of edits.
    /// `mask` outlives the window.
    void setGuestMask(GuestMask& mask);
    /// What hosts are called in the two sides of a conflict.
    void setHostNames(HostNames names) { m_hostNames = std::move(names); }
    /// The ways out of a refused edit, or one in conflict, of this booking, beside `part` of `view` (its coordinates).
    /// No effect when nothing of it needs a choice.
    void showChoice(const BookingId& booking, QWidget* view, const QRect& part);
    /// `content` in the window's popover, beside `part` of `view` (its coordinates; null: all of it). Takes it.
    void showBeside(QWidget* view, const QRect& part, QWidget* content);
    void closePopover();
    /// Who is free at the wanted time of an edit that needs a choice: offered as one more way out (picture 11).
    using FindGift = std::function<void(const Edit& edit, QObject* context, std::function<void(const UserId&)> found)>;
    void setFindGift(FindGift find) { m_findGift = std::move(find); }
    /// How a run over many bookings stands, in the status bar; empty hides it.
    void setRun(const QString& text);
    void setCacheCount(qint64 count);
    void setKeyPlace(const QString& text);
    void setUnseenCount(int count);
    void setBadge(const QString& pageKey, int count);
    void showBanner(const QString& id, BannerSeverity severity, const QString& text, const QString& actionText = {},
                    QLatin1String icon = {});
    void clearBanner(const QString& id);
    /// Said to screen readers, too, unless announce() has told it already.
    enum class Spoken : quint8 { Aloud, Already };
    void showToast(const QString& text, const QString& actionText = {}, Spoken spoken = Spoken::Aloud);
    /// To screen readers only; see Announcer.
    void announce(const QString& text);
    /// As EditSink::editChanged says it: a held edit gets a toast with Undo, its later states change that toast.
    void showEdit(const Edit& edit);

    /// JSON-safe: page, panels, window place, and what each page keeps.
    [[nodiscard]] QVariantMap saveState() const;
    void restoreState(const QVariantMap& state);
    [[nodiscard]] ActionRegistry& commands() const { return *m_actions; }
    [[nodiscard]] Palette& commandPalette() const { return *m_palette; }
    [[nodiscard]] Tips& tips() const { return *m_tips; }
    /// For the app to fill its accounts and take their orders.
    [[nodiscard]] AppMenu& menu() const { return *m_menu; }

  Q_SIGNALS:
    /// End the program; closing the window may leave it listening.
    void quitRequested();
    void syncNowRequested();
    void pauseSyncRequested(bool isPaused);
    void undoEditRequested(const yoyaku::EditId& id);
    void sendNowRequested(const yoyaku::EditId& id);
    void discardRequested(const yoyaku::EditId& id);
    void retryRequested(const yoyaku::EditId& id);
    void chooseAgainRequested(const yoyaku::EditId& id); ///< another time for a refused booking or move
    void giftRequested(const yoyaku::EditId& id, const yoyaku::UserId& host);
    void runRequested(); ///< the run over many bookings is to be shown
    void newBookingRequested();
    void pageChanged(const QString& key);
    void keysRequested();                        ///< the keys are to be changed
    void languageRequested(const QString& code); ///< "en", "ja"
    void themeRequested(yoyaku::ui::ThemeMode mode);
    void bannerAction(const QString& id); ///< "connection", "listener", or an id of showBanner
    void toastAction();
    void arrivalsRequested(); ///< the bell
    void bookingSelected(const yoyaku::BookingId& booking);

  protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    void build();
    void take(Page* page, const QString& label);
    void connectParts();
    void addActions();
    void addPageActions();
    void addPanelActions();
    void adapt();
    void placeInspector();
    void showPanels();
    void togglePanel(Body::Panel panel);
    void openStatus(const QString& id);
    [[nodiscard]] QWidget* statusContent(const QString& id);
    [[nodiscard]] QWidget* outboxContent();
    void addWindowActions();
    void togglePalette();
    enum class Step : qint8 { Back = -1, Forward = 1 };
    void focusNextArea(Step step);
    void refreshBanners();
    void noteHabit(const Edit& edit);
    void refreshChoice();
    void takeMask();
    [[nodiscard]] QVector<Edit> shownEdits() const;

    Theme& m_theme;
    TimeFormat& m_format;
    QUndoStack& m_undo;
    SystemClock m_systemClock;
    const Clock& m_clock;

    NavigationRail* m_rail;
    TopBar* m_topBar;
    BannerBar* m_banner;
    QTimer m_pauseTick; ///< while the service asks for a pause
    Body* m_body;
    StatusBar* m_status;
    Popover* m_popover;
    ToastStack* m_toasts;
    Announcer* m_announcer;
    ActionRegistry* m_actions;
    UndoActions* m_undoActions;
    GuestMask* m_mask = nullptr;
    AppMenu* m_menu;
    Palette* m_palette;
    KeyMap* m_keyMap;
    Tips* m_tips;

    QVector<QString> m_pageOrder; ///< without "settings": Ctrl 1… follow it
    QHash<QString, Page*> m_pages;
    QHash<QString, QString> m_labels; ///< of the pages
    QHash<QString, QString> m_under;  ///< entry of the rail, of pages without one
    QHash<QString, QString> m_searches;
    QWidget* m_inspector = nullptr;
    ConnectionState m_connection;
    ListenerState m_listener;
    QVector<Edit> m_edits;
    BackOnline m_backOnline;
    HostNames m_hostNames;
    FindGift m_findGift;
};

} // namespace yoyaku::ui
